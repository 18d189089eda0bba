"""Every record of a file as lists that another file of ours takes in whole, one per kind."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from tdkt_desktop.domain.agency.agency import Identities
from tdkt_desktop.domain.awards.awards import AwardQuery, AwardRow
from tdkt_desktop.domain.awards.initiatives import Author, Use
from tdkt_desktop.domain.awards.kinds import PERSON, UNIT
from tdkt_desktop.domain.awards.points import points_words
from tdkt_desktop.domain.awards.ratings import RatingQuery, RatingRow
from tdkt_desktop.domain.ids import AuthorId, KindId, PersonId, UnitId
from tdkt_desktop.domain.people.former_names import former_names_words
from tdkt_desktop.domain.people.people import PeopleQuery, PersonRow, Posting
from tdkt_desktop.domain.people.unit_names import placed, unit_key, without_province
from tdkt_desktop.domain.people.units import as_tree
from tdkt_desktop.domain.vietnamese.dates import show_iso
from tdkt_desktop.operations.exporting.beside_lists import write_archive, write_description
from tdkt_desktop.operations.exporting.movement_lists import (
    COST_HEADS,
    MOVEMENT_HEADS,
    REVIEW_HEADS,
    MovementLists,
)
from tdkt_desktop.operations.exporting.note_lists import (
    ACTIVITY_HEADS,
    EXEMPLAR_HEADS,
    LESSON_HEADS,
    OFFICER_HEADS,
    REPORT_HEADS,
    activity_cells,
    exemplar_cells,
    lesson_cells,
    officer_cells,
    report_cells,
)
from tdkt_desktop.operations.law.record_terms import absence_kinds, award_types, discipline_forms
from tdkt_desktop.operations.law.shipped_files import terms
from tdkt_desktop.operations.law.vocabulary import rating_levels, word_index
from tdkt_desktop.sheets.writing.csv_table import write_csv
from tdkt_desktop.sheets.writing.plain_table import write_table
from tdkt_desktop.storage.attached_files import AttachedFiles
from tdkt_desktop.storage.awards import Awards
from tdkt_desktop.storage.conduct import Conduct
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.file.sql import in_order
from tdkt_desktop.storage.initiatives import Initiatives
from tdkt_desktop.storage.kinds import Kinds
from tdkt_desktop.storage.movements import Movements
from tdkt_desktop.storage.people import People
from tdkt_desktop.storage.ratings import Ratings
from tdkt_desktop.storage.settings import Settings
from tdkt_desktop.storage.unit_labels import UnitLabels
from tdkt_desktop.storage.units import Units

_WHO = ("Mã cán bộ", "Họ và tên", "Ngày sinh", "Số định danh", "Đơn vị", "Đơn vị cấp trên")


@dataclass(frozen=True, slots=True)
class Written:
    """One of the files: where it is, how many records it has; of a list its title, its columns."""

    path: Path
    rows: int
    title: str = ""
    heads: Sequence[str] = ()


_Cells = Sequence[object]
_List = tuple[str, str, Sequence[str], Callable[[], Iterable[_Cells]]]
"""A list: what its file and it are called, its heads, what yields its rows."""


def export_everything(database: Database, folder: Path, *, as_csv: bool = False) -> list[Written]:
    """Write the lists of :func:`export_lists`, and beside them what is attached, as one archive.

    As CSV, a description of the columns too.

    Raises:
        TdktError: a file cannot be written.
    """
    written = export_lists(database, folder, as_csv=as_csv)
    if files := AttachedFiles(database).everything():
        written.append(Written(write_archive(database, folder, files), len(files)))
    if as_csv:
        lists = [(one.path.name, one.title, one.heads) for one in written if one.heads]
        written.append(Written(write_description(folder, lists), len(lists)))
    return written


def export_lists(database: Database, folder: Path, *, as_csv: bool = False) -> list[Written]:
    """Write a list per kind of record into ``folder``; kinds without any are left out.

    A unit stands with the unit above it, the highest under the agency itself, so that a file
    into which several agencies' lists are taken keeps their rooms of one name apart. The names of
    the files begin with the order in which they are to be taken in: awards last, so that what they
    are checked against is there.

    Raises:
        TdktError: a file cannot be written.
    """
    writer, movements = _Writer(database), MovementLists(database)
    lists: Sequence[_List] = (
        ("1-don-vi", "Danh sách đơn vị", _UNIT_HEADS, writer.units),
        ("2-can-bo", "Danh sách cán bộ", _PERSON_HEADS, writer.people),
        ("3-xep-loai", "Kết quả đánh giá, xếp loại chất lượng", _RATING_HEADS, writer.ratings),
        ("4-sang-kien", "Danh sách sáng kiến, đề tài", _INITIATIVE_HEADS, writer.initiatives),
        ("5-ky-luat", "Danh sách kỷ luật", _DISCIPLINE_HEADS, writer.disciplines),
        ("6-nghi", "Danh sách nghỉ", _ABSENCE_HEADS, writer.absences),
        ("7-phong-trao", "Danh sách phong trào thi đua", MOVEMENT_HEADS, movements.targets),
        ("8-khen-thuong", "Danh sách khen thưởng", _AWARD_HEADS, writer.awards),
        ("9-dang-ky", "Danh sách đăng ký phong trào", _ENTRY_HEADS, writer.entries),
        ("9-so-ket-tong-ket", "Sơ kết, tổng kết phong trào", REVIEW_HEADS, movements.reviews),
        ("9-chi-phong-trao", "Chi cho phong trào thi đua", COST_HEADS, movements.costs),
    )
    if as_csv:
        lists = (*lists, *_only_to_be_read(database))
    folder.mkdir(parents=True, exist_ok=True)
    written = list[Written]()
    for name, title, heads, records in lists:
        rows = list(records())
        if not rows:
            continue
        path = folder / f"{name}{'.csv' if as_csv else '.xlsx'}"
        if as_csv:
            write_csv(path, heads, rows)
        else:
            write_table(path, title, heads, rows)
        written.append(Written(path, len(rows), title, heads))
    return written


def _only_to_be_read(database: Database) -> Sequence[_List]:
    """Return lists that no file of ours takes in: of what is noted here for reports alone."""
    some: Sequence[tuple[str, str, Sequence[str], Callable[[Database], Iterable[_Cells]]]] = (
        ("bai-hoc", "Bài học, hạn chế, kiến nghị", LESSON_HEADS, lesson_cells),
        ("tuyen-truyen", "Tuyên truyền, chỉ đạo", ACTIVITY_HEADS, activity_cells),
        ("nguoi-lam-cong-tac", "Người làm công tác", OFFICER_HEADS, officer_cells),
        ("dien-hinh", "Điển hình tiên tiến", EXEMPLAR_HEADS, exemplar_cells),
        ("noi-dung-bao-cao", "Nội dung báo cáo thành tích", REPORT_HEADS, report_cells),
    )
    return [(name, title, heads, partial(cells, database)) for name, title, heads, cells in some]


_UNIT_HEADS = (
    "Tên đơn vị",
    "Đơn vị cấp trên",
    "Ngày thành lập",
    "Ngày giải thể",
    "Sáp nhập vào",
    "Tên cũ",
    "Ghi chú",
)
_PERSON_HEADS = (
    *_WHO[:4],
    "Giới tính",
    "Dân tộc",
    "Chức vụ",
    *_WHO[4:],
    "Từ ngày",
    "Đến ngày",
    "Ngày vào cơ quan",
    "Ngày thôi công tác",
    "Số tài khoản",
    "Ngân hàng",
    "Quê quán",
    "Nơi thường trú",
    "Trình độ chuyên môn",
    "Học hàm, học vị",
    "Ngày vào Đảng",
    "Ghi chú",
)
_AWARD_HEADS = (
    "Loại đối tượng",
    *_WHO,
    "Chức vụ",
    "Danh hiệu, hình thức khen thưởng",
    "Loại hình khen thưởng",
    "Năm",
    "Số quyết định",
    "Ngày quyết định",
    "Thẩm quyền",
    "Người ký",
    "Chức vụ người ký",
    "Trích yếu",
    "Thành tích",
    "Phong trào",
    "Ngày hủy bỏ",
)
_ENTRY_HEADS = (
    "Loại đối tượng",
    *_WHO,
    "Phong trào",
    "Phong trào từ ngày",
    "Ngày đăng ký",
    "Nội dung đăng ký",
)
_RATING_HEADS = (
    "Loại đối tượng",
    *_WHO,
    "Năm",
    "Xếp loại chất lượng",
    "Điểm xếp loại",
    "Điểm, mức các tháng, quý",
    "Ghi chú",
)
_INITIATIVE_HEADS = (
    *_WHO,
    "Tên sáng kiến, đề tài",
    "Loại sáng kiến",
    "Năm",
    "Phạm vi",
    "Số quyết định",
    "Ngày quyết định",
    "Tỷ lệ đóng góp",
    "Đã dùng để xét",
)
_DISCIPLINE_HEADS = (
    "Loại đối tượng",
    *_WHO,
    "Hình thức kỷ luật",
    "Từ ngày",
    "Đến ngày",
    "Số quyết định",
    "Lý do",
)
_ABSENCE_HEADS = (*_WHO, "Loại nghỉ", "Từ ngày", "Đến ngày", "Ghi chú")


class _Writer:
    """Turns each kind of record into the cells of its list."""

    def __init__(self, database: Database) -> None:
        self._database = database
        agency = Settings(database).agency()
        self._agency, self._year = agency.name, agency.year_label
        self._identity = Identities(agency.identities).shown
        self._subjects = terms("subject")
        self._units = {unit.id: unit for unit in Units(database).all()}
        labels = UnitLabels(database.conn)
        self._labelled = {labels.full(number): number for number in self._units}
        store = People(database)
        people = in_order(store.rows, store.ids(PeopleQuery()))
        self._people: dict[PersonId, PersonRow] = {row.person.id: row for row in people}

    # -- places --------------------------------------------------------------------------

    def _place(self, unit: UnitId | None) -> str:
        """Return where a unit stands, whole way up."""
        found = self._units.get(unit) if unit is not None else None
        if found is None:
            return ""
        if found.parent is not None:
            above = self._units.get(found.parent)
            return placed(above.name, self._place(above.id)) if above is not None else ""
        itself = {unit_key(self._agency), unit_key(without_province(self._agency))}
        return "" if unit_key(found.name) in itself else self._agency

    def _unit(self, unit: UnitId | None) -> tuple[str, str]:
        """Return a unit and where it stands; the agency where there is none."""
        found = self._units.get(unit) if unit is not None else None
        return (found.name, self._place(found.id)) if found is not None else (self._agency, "")

    def _labelled_unit(self, label: str) -> tuple[str, str]:
        """Return the unit that a row calls so, and where it stands."""
        number = self._labelled.get(label)
        if number is None and label:
            return label, self._agency
        return self._unit(number)

    def _person(self, person: PersonId | None, name: str | None = None) -> _Cells:
        """Return who somebody is, in the columns that begin each list."""
        row = self._people.get(person) if person is not None else None
        if row is None:
            return ("", name, "", "", "", "")
        one = row.person
        identity = self._identity(one.identity)
        return (one.code, one.name, one.born, identity, *self._unit(row.unit))

    def _subject(self, person: PersonId | None, unit: UnitId | None) -> _Cells:
        if person is not None:
            return (self._subjects[PERSON], *self._person(person))
        name, place = self._unit(unit)
        return (self._subjects[UNIT], "", name, "", "", "", place)

    # -- lists ---------------------------------------------------------------------------

    def units(self) -> Iterable[_Cells]:
        """Yield every unit, those above before those under them."""
        former = Units(self._database).former_names()
        for unit, _ in as_tree(list(self._units.values())):
            heir = self._units.get(unit.successor) if unit.successor is not None else None
            yield (
                unit.name,
                self._place(unit.id),
                show_iso(unit.start),
                show_iso(unit.end),
                placed(heir.name, self._place(heir.id)) if heir is not None else "",
                former_names_words((one.name, one.until) for one in former.get(unit.id, ())),
                unit.note,
            )

    def people(self) -> Iterable[_Cells]:
        """Yield everybody with the latest posting, then the earlier ones where both have days.

        Without a day, or anything beside the name to tell the person by, a second row would be
        somebody else.
        """
        postings = People(self._database).all_postings()
        for number, row in self._people.items():
            one, who = row.person, self._person(number)
            found = postings.get(number, [])
            dated = [posting for posting in found if posting.start or posting.end]
            told = any((who[0], who[2], who[3])) and found[:1] == dated[:1]
            shown: Sequence[Posting | None] = (dated if told else found[:1]) or [None]
            for posting in shown:
                place = self._unit(posting.unit) if posting is not None else who[4:]
                yield (
                    *who[:4],
                    one.sex,
                    one.ethnic,
                    posting.position if posting is not None else "",
                    *place,
                    show_iso(posting.start) if posting is not None else "",
                    show_iso(posting.end) if posting is not None else "",
                    show_iso(one.start_date),
                    show_iso(one.leave_date),
                    one.account,
                    one.bank,
                    one.hometown,
                    one.residence,
                    one.education,
                    one.academic,
                    show_iso(one.party_date),
                    one.note,
                )

    def awards(self) -> Iterable[_Cells]:
        """Yield every award, revoked ones with the day."""
        store = Awards(self._database)
        rewarded = {
            award: row.movement.name
            for row in Movements(self._database).rows().values()
            for award, _ in row.awards
        }
        for row in in_order(store.rows, store.ids(AwardQuery(status="all"))):
            award, decision = row.award, row.decision
            yield (
                *self._recipient(row),
                award.position,
                row.kind_name,
                award_types().get(award.type or ""),
                award.year_cell,
                decision and decision.number,
                show_iso(decision.date) if decision else "",
                decision and decision.authority,
                decision and decision.signer,
                decision and decision.signer_title,
                decision and decision.summary,
                award.achievement,
                rewarded.get(award.id),
                show_iso(award.revoked),
            )

    def _recipient(self, row: AwardRow) -> _Cells:
        award = row.award
        if award.person is not None:
            who = self._person(award.person)
            return (self._subjects[PERSON], *who[:4], *self._labelled_unit(row.unit_name))
        if award.subject == UNIT and award.unit is not None:
            return self._subject(None, award.unit)
        return (self._subjects[award.subject], *self._person(None, award.recipient))

    def ratings(self) -> Iterable[_Cells]:
        """Yield every yearly rating."""
        store = Ratings(self._database)
        names = {level.code: level.name for level in rating_levels()}
        rows: list[RatingRow] = in_order(store.rows, store.ids(RatingQuery(order="subject")))
        for row in rows:
            rating = row.rating
            yield (
                *self._subject(rating.person, rating.unit),
                self._year(rating.year),
                names.get(rating.level),
                points_words(rating.points) if rating.points is not None else "",
                rating.periods,
                rating.note,
            )

    def initiatives(self) -> Iterable[_Cells]:
        """Yield every author of every initiative."""
        store = Initiatives(self._database)
        authors: dict[int, list[Author]] = {}
        for author in store.authors():
            authors.setdefault(author.initiative, []).append(author)
        uses: dict[AuthorId, list[Use]] = {}
        for use in store.uses():
            uses.setdefault(use.author, []).append(use)
        kinds: dict[KindId, str] = {kind.id: kind.name for kind in Kinds(self._database).all()}
        scopes, evidence = terms("initiative_scope"), word_index("evidence")
        for one in store.everything():
            for author in authors.get(one.id, ()):
                used = [f"{kinds[use.kind]} {use.year}" for use in uses.get(author.id, ())]
                yield (
                    *self._person(author.person, author.name),
                    one.title,
                    evidence.name(one.evidence) if one.evidence else "",
                    one.year,
                    scopes.get(one.scope or ""),
                    one.number,
                    show_iso(one.date),
                    f"{author.share}%" if author.share is not None else "",
                    "; ".join(used),
                )

    def entries(self) -> Iterable[_Cells]:
        """Yield who registered for each movement."""
        store = Movements(self._database)
        named = {one.id: one for one in store.everything()}
        for one in store.entries():
            movement = named[one.movement]
            who = self._subject(one.person, one.unit)
            yield (*who, movement.name, show_iso(movement.start), show_iso(one.day), one.words)

    def disciplines(self) -> Iterable[_Cells]:
        """Yield every discipline."""
        forms = discipline_forms()
        for one in Conduct(self._database).disciplines():
            yield (
                *self._subject(one.person, one.unit),
                forms[one.form].name if one.form in forms else one.form,
                show_iso(one.date),
                show_iso(one.until),
                one.number,
                one.reason,
            )

    def absences(self) -> Iterable[_Cells]:
        """Yield every absence."""
        kinds = absence_kinds()
        for one in Conduct(self._database).absences():
            yield (
                *self._person(one.person),
                kinds[one.kind].name if one.kind in kinds else one.kind,
                show_iso(one.start),
                show_iso(one.end),
                one.note,
            )
