"""Proofs: what certificates will say, sent round to the units before anything is printed.

In go the certificates of a batch, out come workbooks, one for each unit right under the agency.
What a unit corrects in the columns about people comes back as any list of people does.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from tdkt_desktop.documents.certificate_pdf import FilledLayout, Printed, placeholders
from tdkt_desktop.domain.awards.awards import AwardQuery, AwardRow, RecipientKey
from tdkt_desktop.domain.awards.kinds import PERSON, UNIT
from tdkt_desktop.domain.ids import PersonId, UnitId
from tdkt_desktop.domain.people.people import PersonRow
from tdkt_desktop.domain.people.units import tops
from tdkt_desktop.domain.vietnamese.keys import text_key
from tdkt_desktop.errors import TdktError, unwritable
from tdkt_desktop.i18n import QT_TRANSLATE_NOOP
from tdkt_desktop.operations.certificates.doubts import DoubtKind, doubts
from tdkt_desktop.operations.certificates.issuing import Batch
from tdkt_desktop.operations.certificates.texts import texts
from tdkt_desktop.paths import file_name, untaken
from tdkt_desktop.progress import Progress, silent
from tdkt_desktop.sheets.writing.plain_table import PlainTable, write_tables
from tdkt_desktop.storage.awards import Awards
from tdkt_desktop.storage.certificates import Certificates
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.people import People
from tdkt_desktop.storage.record_marks import RecordMarks
from tdkt_desktop.storage.settings import Settings
from tdkt_desktop.storage.unit_labels import UnitLabels
from tdkt_desktop.storage.units import Units

_DOUBTS: Mapping[DoubtKind, str] = {
    DoubtKind.ADDRESS: "in “Ông/Bà”: ghi giới tính",
    DoubtKind.DAY: "chưa rõ ngày quyết định",
    DoubtKind.NUMBER: "chưa có số quyết định",
    DoubtKind.PLACE: "chưa có số thứ tự trong quyết định",
}
ON_FILE, PRINTED, OPINION = "Tên đang ghi", "In tên trên giấy", "Ý kiến của đơn vị"
_HEADS = (
    "STT",
    "Họ và tên",
    "Cần xem",
    "Ngày sinh",
    "Giới tính",
    "Chức vụ",
    "Đơn vị",
    "Nội dung in trên giấy",
    OPINION,
    "Mã dòng",
)
_WIDTHS = (5, 20, 22, 11, 9, 16, 18, 42, 18, 10)
_OTHER_WIDTHS = (5, 26, 26, 22, 48, 24)
OTHERS = "Tập thể, hộ"
"""The sheet of those who are no persons."""
_OTHER_HEADS = ("STT", ON_FILE, PRINTED, "Cần xem", "Nội dung in trên giấy", OPINION)
_NOTE = (
    "Sửa ngay vào các ô họ tên, ngày sinh, giới tính, chức vụ, đơn vị nếu sai; điều khác ghi ở "
    "cột ý kiến. Gửi lại tệp này; dòng tô màu là chỗ cần xem."
)
_REST = "Khác"
_OF_RECIPIENT = {"xung_ho", "ten", "chuc_danh", "thanh_tich", "danh_hieu", "danh_hieu_hoa", "nam"}
_NUMBERS = {"so_vang", "so_trong_so", "so_thu_tu"}
_MOST_SHARED = 8
"""Told once above the table while they are so few: of one decision, one signer."""


@dataclass(slots=True)
class _Proof:
    """One recipient: their certificates, and what is to be looked at."""

    row: AwardRow
    said: list[str] = field(default_factory=list)
    shared: list[str] = field(default_factory=list)
    marks: list[str] = field(default_factory=list)


def save_proofs(
    database: Database, batch: Batch, printed: Printed, folder: Path, progress: Progress = silent
) -> list[Path]:
    """Write into ``folder`` a workbook for each unit whose people or rooms get certificates.

    ``printed`` is the batch drawn: what does not fit is marked too. Files of an earlier round of
    proofs are written over.

    Raises:
        TdktError: there are no certificates, or a file cannot be written.
    """
    if not batch.rows:
        raise TdktError(QT_TRANSLATE_NOOP("errors", "Không có giấy khen nào để soát."))
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise unwritable(folder, error) from error
    proofs = _Proofs(database, batch, printed).by_unit()
    written = list[Path]()
    for place, (unit, found) in enumerate(proofs.items()):
        progress(place, len(proofs))
        name = file_name(f"Soát giấy khen - {unit}")
        path = folder / untaken(name, lambda one: folder / one in written, ".xlsx")
        write_tables(path, _tables(unit, found, database))
        written.append(path)
    return written


def _tables(unit: str, found: Sequence[_Proof], database: Database) -> list[PlainTable]:
    people = [one for one in found if one.row.award.person is not None]
    others = [one for one in found if one.row.award.person is None]
    shared = list(dict.fromkeys(words for one in found for words in one.shared if words))
    note = _NOTE
    if len(shared) <= _MOST_SHARED:
        note = "\n".join([_NOTE, *(f"Các giấy cùng ghi: {words}" for words in shared)])
    else:
        for one in found:
            one.said = [" / ".join(pair) for pair in zip(one.said, one.shared, strict=True)]
    line = _PersonLines(database, people)
    lists = (
        ("Cá nhân", _HEADS, _WIDTHS, people, [line.of(one) for one in people]),
        (OTHERS, _OTHER_HEADS, _OTHER_WIDTHS, others, [_of_other(one) for one in others]),
    )
    return [
        PlainTable(
            sheet,
            f"Bảng soát nội dung in: {unit}",
            heads,
            [[place, *cells] for place, cells in enumerate(cells_of, start=1)],
            note=note,
            widths=widths,
            marked=frozenset(place for place, one in enumerate(proofs) if one.marks),
        )
        for sheet, heads, widths, proofs, cells_of in lists
        if cells_of
    ]


class _PersonLines:
    """The lines of a list of people: what is on file, beside what is printed."""

    def __init__(self, database: Database, proofs: Sequence[_Proof]) -> None:
        ids = [one.row.award.person for one in proofs if one.row.award.person is not None]
        self._rows = People(database).rows(ids)
        self._labels, self._marks = UnitLabels(database.conn), RecordMarks(database)

    def of(self, proof: _Proof) -> Sequence[object]:
        """Return the line of one person, without its place."""
        found = self._rows[proof.row.award.person or PersonId(0)]
        one = found.person
        return (
            one.name,
            "; ".join(proof.marks),
            one.born,
            one.sex,
            found.position,
            self._labels.full(found.unit),
            "\n".join(proof.said),
            "",
            self._marks.of(one.id),
        )


def _of_other(proof: _Proof) -> Sequence[object]:
    name = proof.row.recipient
    return name, name, "; ".join(proof.marks), "\n".join(proof.said), ""


class _Proofs:
    """What the certificates of a batch say and what of it is to be looked at."""

    def __init__(self, database: Database, batch: Batch, printed: Printed) -> None:
        self._database, self._batch = database, batch
        self._agency = Settings(database).agency().on_paper()
        self._unfit = {one.page for one in printed.unfit}
        self._doubts: dict[int, list[str]] = {}
        for doubt in doubts(batch):
            self._doubts.setdefault(doubt.page, []).append(_DOUBTS[doubt.kind])

    def by_unit(self) -> dict[str, list[_Proof]]:
        """Return the recipients, each once, by the name of the unit right under the agency."""
        found: dict[RecipientKey, _Proof] = {}
        pairs = zip(self._batch.certificates, self._batch.rows, strict=True)
        for page, (certificate, row) in enumerate(pairs, start=1):
            proof = found.setdefault(row.award.recipient_key, _Proof(row))
            own, shared = _said(certificate)
            proof.said.append(own)
            proof.shared.append(" / ".join(shared))
            proof.marks += list(self._marks(page, certificate, row))
        units: dict[str, list[_Proof]] = {}
        for proof in found.values():
            proof.marks = list(dict.fromkeys(proof.marks))
            units.setdefault(self._unit_of(proof.row), []).append(proof)
        return dict(sorted(units.items(), key=lambda pair: (pair[0] == _REST, text_key(pair[0]))))

    def _unit_of(self, row: AwardRow) -> str:
        award, unit = row.award, row.award.unit
        if award.person is not None and award.person in self._people:
            unit = self._people[award.person].unit
        return self._tops.get(unit, _REST) if unit is not None else _REST

    def _marks(self, page: int, certificate: FilledLayout, row: AwardRow) -> Iterator[str]:
        yield from self._doubts.get(page, ())
        if page in self._unfit:
            yield "chữ không vừa chỗ in"
        if certificate.own:
            yield "có chữ sửa riêng cho giấy này"
        person = self._people.get(row.award.person) if row.award.person is not None else None
        if person is not None:
            now = ", ".join(filter(None, (person.position, person.unit_name)))
            then = certificate.texts["chuc_danh"]
            if now and now != then:
                yield f"hồ sơ nay ghi: {now}"
        yield from self._against_last(certificate, row)

    def _against_last(self, certificate: FilledLayout, row: AwardRow) -> Iterator[str]:
        """Yield how it differs from the last certificate that was numbered for the recipient."""
        last = self._last(row)
        if last is None:
            return
        before = texts(last, self._agency, 0)
        for key, words in (("ten", "tên"), ("chuc_danh", "chức vụ, đơn vị")):
            if before[key] != certificate.texts[key]:
                yield f"lần trước ({last.award.years}) in {words}: {before[key] or '(trống)'}"

    def _last(self, row: AwardRow) -> AwardRow | None:
        award = row.award
        if award.subject == PERSON and award.person is not None:
            query = AwardQuery(person=award.person, status="valid", order="year", descending=True)
        elif award.subject == UNIT and award.unit is not None:
            query = AwardQuery(unit=award.unit, status="valid", order="year", descending=True)
        else:
            return None
        earlier = [
            one
            for one in Awards(self._database).find(query)
            if one.award.year < award.year and one.award.recipient_key == award.recipient_key
        ]
        printed = Certificates(self._database).of_awards([one.award.id for one in earlier])
        return next((one for one in earlier if one.award.id in printed), None)

    @cached_property
    def _people(self) -> Mapping[PersonId, PersonRow]:
        ids = [one.award.person for one in self._batch.rows if one.award.person is not None]
        return People(self._database).rows(list(dict.fromkeys(ids)))

    @cached_property
    def _tops(self) -> Mapping[UnitId, str]:
        units = Units(self._database).all()
        named = {unit.id: unit.name for unit in units}
        return {unit: named[top] for unit, top in tops(units, self._agency.name).items()}


def _said(certificate: FilledLayout) -> tuple[str, list[str]]:
    """Return what a certificate says of its recipient alone, and what it may share with others.

    Both from the top; what its layout says of everybody is left out.
    """
    own, shared = list[str](), list[str]()
    for item in sorted(certificate.layout.fields, key=lambda item: item.y):
        names = set(placeholders(item.text))
        text = " ".join(certificate.text_of(item).split("\n"))
        if not text or not (names or item.key in certificate.own):
            continue
        if item.key in certificate.own or names & _OF_RECIPIENT:
            own.append(text)
        elif not names <= _NUMBERS:
            shared.append(text)
    return " / ".join(own), shared
