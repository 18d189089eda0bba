"""Awards from a list: who received what, by which decision, and what is there already."""

import re
from collections.abc import Iterator, Mapping

from tdkt_desktop.domain.awards.bodies import OTHER, STATE, named_body
from tdkt_desktop.domain.awards.decision_words import decision_in
from tdkt_desktop.domain.awards.kind_index import KindGuess, KindIndex
from tdkt_desktop.domain.awards.kinds import PERSON, UNIT, AwardKind
from tdkt_desktop.domain.awards.words import SpokenAward, read_awards
from tdkt_desktop.domain.movements.movements import movement_key
from tdkt_desktop.domain.people.units import names_unit
from tdkt_desktop.domain.typed import is_award_year
from tdkt_desktop.domain.vietnamese.dates import parse_date
from tdkt_desktop.domain.vietnamese.names import looks_like_name, starts_with_family
from tdkt_desktop.i18n import QT_TRANSLATE_NOOP, worded
from tdkt_desktop.operations.importing.known_awards import KnownAwards
from tdkt_desktop.operations.importing.list_source import ListSource
from tdkt_desktop.operations.importing.plan import Choices, PlanRow
from tdkt_desktop.operations.importing.recipients import Recipient, Recipients
from tdkt_desktop.sheets.lists.fields import AWARDS
from tdkt_desktop.sheets.lists.records import AWARD, Mention, Severity, SheetRow
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.movements import Movements
from tdkt_desktop.storage.settings import Settings

_NUMBER_DATE = re.compile(
    r"^(?:QĐ\s*)?(?:số\s*:?\s*)?(.+?)[\s,;(]+(?:ngày|ký)\s+(.+?)\)?$", re.IGNORECASE
)
_NUMBER_AND_DATE = re.compile(
    r"^(?:QĐ\s*)?(?:số\s*:?\s*)?(.+?)[\s,;(]+(\d{1,2}[/.-]\d{1,2}[/.-]\d{4})\)?$", re.IGNORECASE
)

WISHED = QT_TRANSLATE_NOOP(
    "problems",
    "Tiêu đề là đăng ký hoặc đề nghị, chưa phải đã được tặng: nếu đúng là đã tặng, "
    "hãy chọn loại “Danh sách khen thưởng”",
)
"""Why awards of a list of wishes are not taken."""


class AwardPlanner:
    """Compares awards of a list with those of the file."""

    def __init__(
        self, database: Database, kinds: KindIndex, recipients: Recipients, choices: Choices
    ) -> None:
        self._kinds, self._recipients, self._choices = kinds, recipients, choices
        self._agency = Settings(database).agency()
        self._own = self._agency.own_certificate
        self._known = KnownAwards(database)
        self._movements = Movements(database).everything()

    # -- a list of awards ----------------------------------------------------------------

    def rows(self, read: SheetRow, source: ListSource) -> Iterator[PlanRow]:
        """Yield a row of the plan per award of one row of a list of awards."""
        mentions = [m for m in read.mentions if m.what == AWARD]
        if not mentions and source.titled:
            mentions = [Mention(AWARD, source.titled)]
        rows = [row for mention in mentions for row in self._spoken(read, mention, source)]
        if not rows and read.mentions:
            return  # rated beside, or said to have no award
        if not rows:
            row = source.plan_row(read, AWARDS)
            message = QT_TRANSLATE_NOOP("problems", "Thiếu danh hiệu hoặc hình thức khen thưởng")
            source.doubt(row, "kind", message, severity=Severity.ERROR)
            rows = [row]
        else:
            rows[0].problems[:0] = read.problems  # what is doubtful of the whole row is said once
        for row in rows:
            self._decide(row, source, None)
            yield row

    def beside(
        self, read: SheetRow, source: ListSource, owner: PlanRow, recipient: Recipient | None
    ) -> Iterator[PlanRow]:
        """Yield a row of the plan per award that stands beside a person of a list of people."""
        for mention in read.mentions:
            if mention.what == AWARD:
                for row in self._spoken(read, mention, source, owner):
                    self._decide(row, source, recipient)
                    yield row

    def _spoken(
        self, read: SheetRow, mention: Mention, source: ListSource, owner: PlanRow | None = None
    ) -> Iterator[PlanRow]:
        """Yield one row per award that a cell speaks of, and one per part not understood."""
        text = mention.text or source.titled
        if not text:
            row = source.plan_row(read, AWARDS, mention=mention, owner=owner)
            message = QT_TRANSLATE_NOOP("problems", "Không rõ cột này đánh dấu danh hiệu nào")
            source.doubt(row, "by_year", message, severity=Severity.ERROR)
            yield row
            return
        if years := read.values.get("years"):
            text = f"{text} {years}"
        year = self._year(read.values, mention, source)
        subject = self._recipients.stated_subject(read.values)
        text = self._with_level(text, read.values)
        stated = bool(mention.year or read.values.get("year"))
        awards = read_awards(
            text, self._kinds, year=year, subject=subject, stated=stated, types=source.words.types
        )
        for spoken in awards.awards:
            row = source.plan_row(read, AWARDS, mention=mention, owner=owner)
            if spoken.year in read.decisions:
                row.values["decision_number"] = read.decisions[spoken.year]
            self._fill(row, spoken, mention, source)
            yield row
        for words in awards.unread:
            row = source.plan_row(read, AWARDS, mention=mention, owner=owner)
            row.values |= {"kind": words}
            message = QT_TRANSLATE_NOOP("problems", "Không hiểu danh hiệu “{text}”")
            source.doubt(row, "kind", worded(message, text=words), severity=Severity.ERROR)
            yield row

    def _with_level(self, text: str, values: Mapping[str, str]) -> str:
        """Return what a cell says with the level of its own column where it needs that to be read.

        ``Chiến sĩ thi đua`` beside ``Cấp cơ sở`` names a title; alone it names none.
        """
        level = values.get("authority", "")
        if not level or self._kinds.find(text) is not None:
            return text
        whole = f"{text} {level}"
        return whole if self._kinds.find(whole) is not None else text

    def _year(self, values: Mapping[str, str], mention: Mention, source: ListSource) -> int | None:
        """Return the year to assume where an award says none itself."""
        told = mention.year or values.get("year") or source.table.year
        return int(told) if told else None

    def _fill(
        self, row: PlanRow, spoken: SpokenAward, mention: Mention, source: ListSource
    ) -> None:
        """Write what one award says into the row of the plan."""
        values = row.values
        values["kind"] = spoken.text
        self._read_decision(row, spoken, source)
        for key, text in (("authority", spoken.authority), ("achievement", spoken.achievement)):
            if text:
                values.setdefault(key, text)
        self._set_year(row, spoken, mention, source)
        if doubtful := self._not_given(source):
            source.doubt(row, "kind", doubtful, severity=Severity.ERROR)
        if spoken.times:
            message = QT_TRANSLATE_NOOP("problems", "Ghi {times} lần nhưng số năm kể ra khác")
            source.doubt(row, "kind", worded(message, times=spoken.times))
        guess = self._of_authority(row, spoken, source)
        if guess is not None:
            kind = self._choose(guess)
            asked = any(problem.field == "authority" for problem in row.problems)
            if not guess.sure and kind.code != self._own and not asked:
                self._tell_readings(row, spoken, kind, source)
            values["kind_code"] = kind.code
            self._set_type(row, spoken, source)
            self._set_movement(row, source)
        else:
            message = QT_TRANSLATE_NOOP("problems", "Không hiểu danh hiệu “{text}”")
            source.doubt(row, "kind", worded(message, text=spoken.text), severity=Severity.ERROR)

    def _of_authority(
        self, row: PlanRow, spoken: SpokenAward, source: ListSource
    ) -> KindGuess | None:
        """Return the kind meant, seen together with whose it is; whose it is, is noted.

        One that may be several kinds, of a body nobody knows, is not taken for the State's.
        """
        values, guess = row.values, spoken.guess
        bodies = self._kinds.bodies
        by = values.get("authority", "")
        if not by and (named := named_body(spoken.text)) != spoken.text:
            by = named if bodies.is_outside(named) else ""
        body = bodies.find(f"{spoken.text} của {by}" if by not in spoken.text else spoken.text)
        if body is not None and body.axis != STATE:
            values["body"] = body.code
        if guess is None or guess.sure or not by:
            return guess
        unknown = body is None and bodies.is_outside(by)
        exact = self._kinds.spoken(f"{spoken.text} của {by}", values.get("subject"))
        if exact is not None and exact.sure and not unknown:
            return exact
        if body is None:
            message = QT_TRANSLATE_NOOP(
                "problems", "Chưa biết “{name}” là của Nhà nước, Đảng, đoàn thể hay tổ chức khác"
            )
            text = worded(message, name=by)
            source.doubt(row, "authority", text, severity=Severity.ERROR, proposal=OTHER)
        return guess

    def _set_type(self, row: PlanRow, spoken: SpokenAward, source: ListSource) -> None:
        """Take what the award was given for: from its column, its words, or the title."""
        types, values = source.words.types, row.values
        if text := values.get("type"):
            code = types.find_in(text)
            if code is None:
                message = QT_TRANSLATE_NOOP("problems", "Không rõ loại hình khen thưởng “{text}”")
                source.doubt(row, "type", worded(message, text=text))
        else:
            said = f"{spoken.text} {spoken.authority}"
            told = types.find(spoken.achievement) or types.find(values.get("achievement", ""))
            code = spoken.type or types.find_in(said) or told or source.titled_type
        if code is not None:
            values["type_code"] = code
            values["type"] = source.words.types.name(code)

    def _set_movement(self, row: PlanRow, source: ListSource) -> None:
        """Find the movement of the file that a row says the award was given for."""
        values, text = row.values, row.values.get("movement", "")
        if not text:
            return
        year = int(values.get("year") or 0)
        called = [
            one
            for one in self._movements
            if movement_key(one.name) == movement_key(text)
            and (not year or int((one.start or "0")[:4]) <= year)
        ]
        if called:
            values["movement_id"] = str(called[0].id)
        else:
            message = QT_TRANSLATE_NOOP(
                "problems", "Chưa có phong trào “{text}” trong sổ: hãy nhập phong trào trước"
            )
            source.doubt(row, "movement", worded(message, text=text))

    def _not_given(self, source: ListSource) -> str:
        """Say why a list is none of awards given, unless the officer said that it is."""
        if self._choices.kind == AWARDS:
            return ""
        if source.refused:
            return QT_TRANSLATE_NOOP(
                "problems", "Tiêu đề nói là không đạt hoặc chưa đạt: không ghi là đã được tặng"
            )
        if source.takes_back:
            return QT_TRANSLATE_NOOP(
                "problems",
                "Tiêu đề nói là hủy bỏ, thu hồi: hãy hủy bỏ ở trang Khen thưởng hoặc ghi cột "
                "“Thu hồi”",
            )
        return WISHED if source.wished_for else ""

    def _tell_readings(
        self, row: PlanRow, spoken: SpokenAward, kind: AwardKind, source: ListSource
    ) -> None:
        message = QT_TRANSLATE_NOOP("problems", "“{text}” có nhiều nghĩa, lấy là: {kind}")
        others = ", ".join(k.code for k in spoken.guess.kinds) if spoken.guess else ""
        text = worded(message, text=spoken.text, kind=kind.name)
        source.doubt(row, "kind", text, proposal=others)

    def _choose(self, guess: KindGuess) -> AwardKind:
        """Return the kind to take: of a form several bodies give, the agency's own."""
        first, own = guess.kinds[0], self._kinds.of_code(self._own)
        if own is None:
            return first
        formed = not guess.sure and own.group == first.group
        return own if own in guess.kinds or formed else first

    def _read_decision(self, row: PlanRow, spoken: SpokenAward, source: ListSource) -> None:
        """Take the decision the words give, or part ``1234/QĐ-UBND ngày 05/01/2022`` of a cell."""
        values = row.values
        if spoken.decision_number:
            values["decision_number"] = spoken.decision_number
            values.pop("decision_date", None)
            if spoken.decision_date:
                values["decision_date"] = spoken.decision_date
            self._doubt_date(row, spoken.misdated, source)
            return
        text = values.get("decision_number", "")
        decision = decision_in(text)
        if decision.misdated and "decision_date" not in values:
            values["decision_number"] = decision.number
            self._doubt_date(row, decision.misdated, source)
        if decision.number and decision.date:
            values["decision_number"] = decision.number
            values.setdefault("decision_date", decision.date)
            if decision.by:
                values.setdefault("authority", decision.by)
        elif match := _NUMBER_DATE.match(text) or _NUMBER_AND_DATE.match(text):
            read = parse_date(match[2])
            if read and read.value:
                values["decision_number"] = match[1]
                values.setdefault("decision_date", read.value.iso)
        if source.table.kind == AWARDS:
            source.take_titles_decision(values)
        if values.get("decision_date") and not values.get("decision_number"):
            message = QT_TRANSLATE_NOOP("problems", "Có ngày nhưng thiếu số quyết định")
            source.doubt(row, "decision_number", message)

    def _doubt_date(self, row: PlanRow, text: str, source: ListSource) -> None:
        if text:
            message = QT_TRANSLATE_NOOP("problems", "Không phải ngày: “{text}”")
            source.doubt(row, "decision_date", worded(message, text=text))

    def _set_year(
        self, row: PlanRow, spoken: SpokenAward, mention: Mention, source: ListSource
    ) -> None:
        values = row.values
        period = values.pop("year_to", None)
        told = values.pop("year", None)
        if spoken.year is not None:
            values["year"] = str(spoken.year)
            last = (
                spoken.year_to
                or mention.year_to
                or (period if told == values["year"] else None)
                or (source.table.year_to if spoken.year == source.table.year else None)
            )
            if last:
                values["year_to"] = str(last)
        elif date := values.get("decision_date"):
            values["year"] = str(self._agency.year_of(date))
            message = QT_TRANSLATE_NOOP("problems", "Năm lấy theo ngày quyết định")
            source.doubt(row, "decision_date", message)
        else:
            message = QT_TRANSLATE_NOOP("problems", "Thiếu năm khen thưởng")
            source.doubt(row, "year", message, severity=Severity.ERROR)
        if (year := values.get("year")) and not is_award_year(int(year)):
            message = QT_TRANSLATE_NOOP("problems", "Không thể là năm khen thưởng: {year}")
            source.doubt(row, "year", worded(message, year=year), severity=Severity.ERROR)

    # -- its fate ------------------------------------------------------------------------

    def _decide(self, row: PlanRow, source: ListSource, recipient: Recipient | None) -> None:
        if not self._choices.opens(row):
            return
        guess = self._kinds.find(row.values["kind_code"])
        if guess is None:
            return
        kind, year = guess.kinds[0], int(row.values["year"])
        if PERSON not in kind.subjects and not self._fits_no_person(row, kind, source):
            return
        if row.owner is None:
            recipient = self._recipients.of(
                row, source, lambda one: self._known.has(one, kind, year)
            )
        if recipient is not None:
            self._known.compare(row, recipient, kind, source)
        elif row.owner is not None:
            message = QT_TRANSLATE_NOOP("problems", "Chưa rõ khen thưởng của ai")
            source.doubt(row, "name", message, severity=Severity.ERROR)

    def _fits_no_person(self, row: PlanRow, kind: AwardKind, source: ListSource) -> bool:
        """Whether a kind no person receives is given to none; who is no person is known by it."""
        name = row.values.get("name", "")
        named = looks_like_name(name) and starts_with_family(name) and not names_unit(name)
        subject = self._recipients.stated_subject(row.values)
        if row.owner is not None or subject == PERSON or (subject is None and named):
            message = QT_TRANSLATE_NOOP("problems", "“{kind}” không tặng cho cá nhân")
            source.doubt(row, "kind", worded(message, kind=kind.name), severity=Severity.ERROR)
            return False
        if subject is None:
            row.values["subject"] = UNIT if UNIT in kind.subjects else kind.subjects[0]
        return True
