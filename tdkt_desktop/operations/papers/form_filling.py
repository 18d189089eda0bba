"""A workbook somebody sent, filled: from a round, or from what is on file of people and awards."""

import re
from collections.abc import Callable, Collection, Mapping, Sequence
from pathlib import Path
from typing import Any

from tdkt_desktop.domain.awards.awards import AwardRow, RecipientKey
from tdkt_desktop.domain.awards.kind_index import KindIndex
from tdkt_desktop.domain.awards.kinds import HOUSEHOLD, PERSON, UNIT, Category
from tdkt_desktop.domain.ids import AwardId, PersonId
from tdkt_desktop.domain.people.people import PersonRow
from tdkt_desktop.domain.vietnamese.dates import show_iso
from tdkt_desktop.domain.vietnamese.keys import fold
from tdkt_desktop.errors import TdktError
from tdkt_desktop.i18n import QT_TRANSLATE_NOOP
from tdkt_desktop.operations.awards.bonuses import payments
from tdkt_desktop.operations.certificates.texts import address
from tdkt_desktop.operations.law.shipped_files import terms
from tdkt_desktop.operations.law.vocabulary import kind_index, rating_levels, vocabulary
from tdkt_desktop.operations.papers.form_answers import NOTHING_TOLD, FormAnswers, recall
from tdkt_desktop.operations.papers.person_values import person_values
from tdkt_desktop.operations.papers.phrases import (
    SUBJECTS,
    Row,
    decision_words,
    gift_name,
    years_by_kind,
)
from tdkt_desktop.operations.papers.placeholders import ROW_WORDS
from tdkt_desktop.operations.papers.report_values import told
from tdkt_desktop.sheets.forms.cells import SheetContent, SheetSection
from tdkt_desktop.sheets.forms.filling import Filled, fill_workbook
from tdkt_desktop.sheets.forms.tables import CATEGORY, KIND, SUBJECT
from tdkt_desktop.storage.awards import Awards
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.file.sql import in_order, in_pages
from tdkt_desktop.storage.people import People
from tdkt_desktop.storage.ratings import Ratings
from tdkt_desktop.storage.settings import Settings

_SECTIONS = ((UNIT, ("tap the",)), (HOUSEHOLD, ("ho gia dinh",)), (PERSON, ("ca nhan",)))
_LONGEST_TITLE = 90
_NUMBERED = re.compile(r"^(?:[a-z]|[ivx]+|\d+)[. )]+(?:cac )?")
_CATEGORIES = {
    "danh hieu thi dua": Category.DANH_HIEU,
    "danh hieu": Category.DANH_HIEU,
    "hinh thuc khen thuong": Category.HINH_THUC,
    "hinh thuc": Category.HINH_THUC,
}
_ALL_YEARS = 9999


def fill_form(
    database: Database,
    template: Path,
    values: Mapping[str, Any],
    rows: Sequence[Row],
    path: Path | None,
    answers: FormAnswers = NOTHING_TOLD,
) -> Filled:
    """Fill a workbook with rows and what stands around them; without ``path`` tell what would be.

    Raises:
        TdktError: the workbook is not understood or asks for something unknown, or ``path``
            cannot be written.
    """
    index = kind_index(database)
    content = SheetContent(
        values=values,
        rows=rows,
        belongs=_sections(index, {row["danh_hieu_goc"] for row in rows}),
        vocabulary=vocabulary(index),
        known=frozenset(ROW_WORDS),
        recall=recall(database, answers),
        keep=answers.keep,
    )
    return fill_workbook(template, content, path)


def fill_people(
    database: Database,
    people: Sequence[PersonId],
    template: Path,
    path: Path | None,
    answers: FormAnswers = NOTHING_TOLD,
) -> Filled:
    """Fill a workbook with people: a form of the staff's office, of the Party.

    Raises:
        TdktError: there is nobody, or as :func:`fill_form`.
    """
    history = _History(database)
    rows = [history.person(row) for row in in_order(People(database).rows, people)]
    return _fill(database, rows, template, path, answers)


def fill_awards(
    database: Database,
    awards: Sequence[AwardId],
    template: Path,
    path: Path | None,
    answers: FormAnswers = NOTHING_TOLD,
) -> Filled:
    """Fill a workbook with awards, a line each: of a decision, of a year.

    Raises:
        TdktError: there is none, or as :func:`fill_form`.
    """
    history = _History(database)
    given = in_order(Awards(database).rows, awards)
    who = [row.award.person for row in given if row.award.person is not None]
    people = in_pages(People(database).rows, list(dict.fromkeys(who)))
    paid = payments(database, given)
    rows = list[Row]()
    for row in given:
        found = people.get(row.award.person) if row.award.person is not None else None
        payment = paid.get(row.award.id)
        money = {"tien": payment.amount if payment is not None else ""}
        rows.append(history.award(row, found) | money)
    years = {row["nam"] for row in rows}
    return _fill(
        database, rows, template, path, answers, nam=years.pop() if len(years) == 1 else ""
    )


def _fill(
    database: Database,
    rows: list[Row],
    template: Path,
    path: Path | None,
    answers: FormAnswers,
    *,
    nam: str = "",
) -> Filled:
    if not rows:
        raise TdktError(QT_TRANSLATE_NOOP("errors", "Không có dòng nào để điền vào bảng tính."))
    agency = Settings(database).agency().on_paper()
    for place, row in enumerate(rows, start=1):
        row["stt"] = place
    values = {
        "co_quan": agency.name,
        "co_quan_hoa": agency.name.upper(),
        "cap_tren": agency.superior,
        "nam": nam or agency.year_words(agency.year),
        "nguoi_lap": agency.compiler,
        "nguoi_ky": agency.signer,
        "so_luong": len(rows),
        "danh_sach": rows,
    }
    return fill_form(database, template, values, rows, path, answers)


class _History:
    """Rows of people and awards as papers of a round have them, from what is on file."""

    def __init__(self, database: Database) -> None:
        agency = Settings(database).agency()
        self._year, self._year_label = agency.year, agency.year_label
        self._levels = {level.code: level.short for level in rating_levels()}
        self._rated: dict[tuple[RecipientKey, int], str | None] = {
            (one.recipient_key, one.year): one.level for one in Ratings(database).everything()
        }
        names = {level.code: level.name for level in rating_levels()}
        self._every: dict[RecipientKey, list[str]] = {}
        for (whose, year), level in sorted(self._rated.items(), key=lambda one: one[0][1]):
            if level in names:
                words = f"năm {self._year_label(year)}: {names[level]}"
                self._every.setdefault(whose, []).append(words)
        self._past: dict[RecipientKey, list[Row]] = {}
        for award in Awards(database).told(0, _ALL_YEARS):
            self._past.setdefault(award.whose, []).append(told(award))
        self._blank: Row = {**dict.fromkeys(ROW_WORDS, ""), "lich_su": [], "de_trong": ""}

    def person(self, row: PersonRow) -> Row:
        """Return the line of a person, with all they received."""
        key: RecipientKey = (PERSON, row.person.id)
        past = self._past.get(key, [])
        return self._of(row) | {
            "danh_hieu_goc": "",
            "da_khen": years_by_kind(past),
            "lich_su": past,
            "xep_loai": self._levels.get(self._rated.get((key, self._year)) or "", ""),
            "xep_loai_cac_nam": "; ".join(self._every.get(key, ())),
            "nam": self._year_label(self._year),
        }

    def award(self, row: AwardRow, found: PersonRow | None) -> Row:
        """Return the line of an award, by what decision, to whom (``found``, of a person)."""
        award, decision = row.award, row.decision
        key = award.recipient_key
        line = self._of(found) if found is not None else dict(self._blank)
        held = ", ".join(filter(None, (row.position, row.unit_name)))
        past = self._past.get(key, [])
        return line | {
            "ten": row.recipient,
            "gioi_tinh": row.sex or "",
            "xung_ho": address(row.sex, row.recipient),
            "ngay_sinh": show_iso(row.birth_date),
            "chuc_vu": row.position,
            "don_vi": row.unit_name,
            "chuc_danh": held,
            "chuc_danh_thanh_tich": "; ".join(filter(None, (held, award.achievement))),
            "doi_tuong": SUBJECTS[award.subject],
            "loai": SUBJECTS[award.subject].lower(),
            "danh_hieu": gift_name(row.kind_name, row.group, decision),
            "danh_hieu_goc": row.kind_name,
            "danh_hieu_goi": row.kind_name,
            "danh_hieu_tat": row.kind_short,
            "nam": award.years,
            "thanh_tich": award.achievement or "",
            "da_khen": years_by_kind([one for one in past if one["nam"] != award.year]),
            "lich_su": past,
            "xep_loai": self._levels.get(self._rated.get((key, award.year)) or "", ""),
            "xep_loai_cac_nam": "; ".join(self._every.get(key, ())),
            "quyet_dinh": decision_words(decision),
            "so_qd": decision.number if decision is not None else "",
            "co_quan_qd": (decision.authority or "") if decision is not None else "",
            "ngay_qd": show_iso(decision.date) if decision is not None else "",
        }

    def _of(self, row: PersonRow) -> Row:
        person = row.person
        held = ", ".join(filter(None, (row.position, row.unit_name)))
        return (
            self._blank
            | person_values(person)
            | {
                "ten": person.name,
                "gioi_tinh": person.sex or "",
                "xung_ho": address(person.sex, person.name),
                "ngay_sinh": person.born,
                "chuc_vu": row.position,
                "don_vi": row.unit_name,
                "chuc_danh": held,
                "doi_tuong": SUBJECTS[PERSON],
                "loai": SUBJECTS[PERSON].lower(),
                "ghi_chu": person.note or "",
            }
        )


def _sections(index: KindIndex, names: Collection[str]) -> Callable[[str], SheetSection | None]:
    """Return what tells which rows come under a title such as ``II. Bằng khen``."""
    categories = {kind.name: kind.category for kind in index.kinds}

    def belongs(title: str) -> SheetSection | None:
        plain = f" {fold(title)} "
        if not plain.strip() or "tong cong" in plain or "tong so" in plain:
            return None
        category = _CATEGORIES.get(_NUMBERED.sub("", plain.strip()))
        if category is not None:
            return SheetSection(
                CATEGORY, lambda row: categories.get(row["danh_hieu_goc"]) == category
            )
        met = [of for of, words in _SECTIONS if any(f" {word} " in plain for word in words)]
        short = len(plain) < _LONGEST_TITLE
        guess = index.spoken(title.split(".", 1)[-1].strip()) if short else None
        meant = {kind.name for kind in guess.kinds} if guess is not None else set[str]()
        whole = any(f" {fold(name)} " in plain for name in meant)
        if meant & set(names) or whole or (guess is not None and guess.sure and not met):
            return SheetSection(KIND, lambda row: row["danh_hieu_goc"] in meant)
        if len(met) == 1 and short:
            of = terms("subject")[met[0]]
            return SheetSection(SUBJECT, lambda row: row["doi_tuong"] == of)
        return None

    return belongs
