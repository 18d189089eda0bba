"""Each kind of record as the rows of its list, with the words a list of ours is read by."""

from collections.abc import Iterable, Sequence

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
from tdkt_desktop.operations.law.record_terms import absence_kinds, award_types, discipline_forms
from tdkt_desktop.operations.law.shipped_files import terms
from tdkt_desktop.operations.law.vocabulary import rating_levels, word_index
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

Cells = Sequence[object]
WHO = ("Mã cán bộ", "Họ và tên", "Ngày sinh", "Số định danh", "Đơn vị", "Đơn vị cấp trên")
UNIT_HEADS = (
    "Tên đơn vị",
    "Đơn vị cấp trên",
    "Ngày thành lập",
    "Ngày giải thể",
    "Sáp nhập vào",
    "Tên cũ",
    "Ghi chú",
)
PERSON_HEADS = (
    *WHO[:4],
    "Giới tính",
    "Dân tộc",
    "Chức vụ",
    *WHO[4:],
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
AWARD_HEADS = (
    "Loại đối tượng",
    *WHO,
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
ENTRY_HEADS = (
    "Loại đối tượng",
    *WHO,
    "Phong trào",
    "Phong trào từ ngày",
    "Ngày đăng ký",
    "Nội dung đăng ký",
)
RATING_HEADS = (
    "Loại đối tượng",
    *WHO,
    "Năm",
    "Xếp loại chất lượng",
    "Điểm xếp loại",
    "Điểm, mức các tháng, quý",
    "Ghi chú",
)
INITIATIVE_HEADS = (
    *WHO,
    "Tên sáng kiến, đề tài",
    "Loại sáng kiến",
    "Năm",
    "Phạm vi",
    "Số quyết định",
    "Ngày quyết định",
    "Tỷ lệ đóng góp",
    "Đã dùng để xét",
)
DISCIPLINE_HEADS = (
    "Loại đối tượng",
    *WHO,
    "Hình thức kỷ luật",
    "Từ ngày",
    "Đến ngày",
    "Số quyết định",
    "Lý do",
)
ABSENCE_HEADS = (*WHO, "Loại nghỉ", "Từ ngày", "Đến ngày", "Ghi chú")


class RecordRows:
    """Turns each kind of record into the cells of its list; ``only`` one person's, if told."""

    def __init__(self, database: Database, only: PersonId | None = None) -> None:
        self._database, self._only = database, only
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

    def _means(self, person: PersonId | None) -> bool:
        return self._only is None or person == self._only

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

    def _person(self, person: PersonId | None, name: str | None = None) -> Cells:
        """Return who somebody is, in the columns that begin each list."""
        row = self._people.get(person) if person is not None else None
        if row is None:
            return ("", name, "", "", "", "")
        one = row.person
        identity = self._identity(one.identity)
        return (one.code, one.name, one.born, identity, *self._unit(row.unit))

    def _subject(self, person: PersonId | None, unit: UnitId | None) -> Cells:
        if person is not None:
            return (self._subjects[PERSON], *self._person(person))
        name, place = self._unit(unit)
        return (self._subjects[UNIT], "", name, "", "", "", place)

    # -- lists ---------------------------------------------------------------------------

    def units(self) -> Iterable[Cells]:
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

    def people(self) -> Iterable[Cells]:
        """Yield everybody with the latest posting, then the earlier ones where both have days.

        Without a day, or anything beside the name to tell the person by, a second row would be
        somebody else.
        """
        postings = People(self._database).all_postings()
        for number, row in self._people.items():
            if not self._means(number):
                continue
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

    def awards(self) -> Iterable[Cells]:
        """Yield every award, revoked ones with the day."""
        store = Awards(self._database)
        rewarded = {
            award: row.movement.name
            for row in Movements(self._database).rows().values()
            for award, _ in row.awards
        }
        for row in in_order(store.rows, store.ids(AwardQuery(status="all", person=self._only))):
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

    def _recipient(self, row: AwardRow) -> Cells:
        award = row.award
        if award.person is not None:
            who = self._person(award.person)
            return (self._subjects[PERSON], *who[:4], *self._labelled_unit(row.unit_name))
        if award.subject == UNIT and award.unit is not None:
            return self._subject(None, award.unit)
        return (self._subjects[award.subject], *self._person(None, award.recipient))

    def ratings(self) -> Iterable[Cells]:
        """Yield every yearly rating."""
        store = Ratings(self._database)
        names = {level.code: level.name for level in rating_levels()}
        rows: list[RatingRow] = in_order(
            store.rows, store.ids(RatingQuery(order="subject", person=self._only))
        )
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

    def initiatives(self) -> Iterable[Cells]:
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
                if not self._means(author.person):
                    continue
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

    def entries(self) -> Iterable[Cells]:
        """Yield who registered for each movement."""
        store = Movements(self._database)
        named = {one.id: one for one in store.everything()}
        for one in store.entries():
            movement = named[one.movement]
            who = self._subject(one.person, one.unit)
            yield (*who, movement.name, show_iso(movement.start), show_iso(one.day), one.words)

    def disciplines(self) -> Iterable[Cells]:
        """Yield every discipline."""
        forms = discipline_forms()
        for one in Conduct(self._database).disciplines():
            if not self._means(one.person):
                continue
            yield (
                *self._subject(one.person, one.unit),
                forms[one.form].name if one.form in forms else one.form,
                show_iso(one.date),
                show_iso(one.until),
                one.number,
                one.reason,
            )

    def absences(self) -> Iterable[Cells]:
        """Yield every absence."""
        kinds = absence_kinds()
        for one in Conduct(self._database).absences():
            if not self._means(one.person):
                continue
            yield (
                *self._person(one.person),
                kinds[one.kind].name if one.kind in kinds else one.kind,
                show_iso(one.start),
                show_iso(one.end),
                one.note,
            )
