"""What a verdict warns of: law that may have changed, doubtful bases, things used twice."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from tdkt_desktop.domain.eligibility.cases import Case
from tdkt_desktop.domain.eligibility.clashes import clash
from tdkt_desktop.domain.eligibility.histories import BASE_YEAR, until, years_in
from tdkt_desktop.domain.eligibility.verdicts import Finding
from tdkt_desktop.domain.law import conditions as c
from tdkt_desktop.domain.law.rulebook import ConflictRule, Provision, Rule
from tdkt_desktop.domain.vietnamese.dates import first_day, show_iso
from tdkt_desktop.i18n import QT_TRANSLATE_NOOP, worded


def cautions(case: Case, kind: str, asked: Sequence[str], root: Finding) -> Iterator[str]:
    """Yield the warnings of a verdict on ``kind`` that the provisions ``asked`` gave."""
    law = case.book.law
    known = {provision.id: provision for provision in (*law.rules, *law.exclusions)}
    provisions = [known[one] for one in asked if one in known]
    yield from _of_the_law(case, provisions)
    yield from _of_what_ended(case, kind)
    yield from _of_the_records(case, kind)
    yield from _of_what_was(case)
    for rule in case.book.rules(kind, case.history.subject):
        for leaf in c.leaves(rule.condition):
            if isinstance(leaf, c.Prior):
                yield from _of_a_basis(case, kind, leaf)
            elif isinstance(leaf, c.Evidence):
                yield from _of_late_works(case, leaf)
                if not leaf.within:
                    yield from _of_old_works(case, leaf)
    if root.satisfied is not False:
        rules = case.book.rules(kind, case.history.subject)
        if rules and all(c.only_judged(rule.condition) for rule in rules):
            text = QT_TRANSLATE_NOOP(
                "verdict", "Tiêu chuẩn do Hội đồng xác nhận, chương trình không kiểm tra được"
            )
            yield worded(text)
        yield from _of_shares(case, kind)


def _of_the_law(case: Case, provisions: Sequence[Provision]) -> Iterator[str]:
    day = case.book.day
    changed = [one for one in provisions if one.review_from and one.review_from <= day]
    if changed:
        text = QT_TRANSLATE_NOOP(
            "verdict",
            "Từ {date} luật sửa đổi có thể đã thay quy định này ({basis}); hãy đối chiếu văn bản "
            "mới",
        )
        bases = "; ".join(dict.fromkeys(one.basis for one in changed))
        yield worded(text, date=show_iso(changed[0].review_from), basis=bases)
    for provision in provisions:
        if provision.outlived(day):
            text = QT_TRANSLATE_NOOP(
                "verdict",
                "{basis} đã hết hiệu lực ngày {date}, vẫn áp dụng đến khi có văn bản thay thế "
                "được đối chiếu",
            )
            yield worded(text, basis=provision.basis, date=show_iso(provision.valid_to))
        if isinstance(provision, Rule) and provision.local:
            text = QT_TRANSLATE_NOOP(
                "verdict",
                "Bộ, tỉnh quy định chi tiết ({basis}): hãy đối chiếu quy chế của cơ quan",
            )
            yield worded(text, basis=provision.basis)
        if provision.confidence == "low":
            text = QT_TRANSLATE_NOOP("verdict", "Quy định chưa đối chiếu nguyên văn: {basis}")
            yield worded(text, basis=provision.basis)


def _of_what_ended(case: Case, kind: str) -> Iterator[str]:
    """Yield what guarded awards until its decree ended, with nothing known in its place."""
    book, day = case.book, case.book.day
    since = max((r.valid_from for r in book.rules(kind, case.history.subject)), default=day)
    subject = case.history.subject
    guards: list[Provision] = [
        exclusion
        for exclusion in book.law.exclusions
        if subject in exclusion.subjects and (not exclusion.kinds or kind in exclusion.kinds)
    ]
    guards += [conflict for conflict in book.law.conflicts if conflict.severity == "block"]
    ended = [
        provision
        for provision in guards
        if since < (provision.valid_to or "") < day
        and not provision.in_force(day)
        and book.standing.applies(provision)
    ]
    if ended:
        text = QT_TRANSLATE_NOOP(
            "verdict",
            "{basis} hết hiệu lực ngày {date}, chưa có văn bản thay thế được đối chiếu: kỷ luật, "
            "khen chuyên đề, đột xuất chương trình không xét nữa",
        )
        bases = "; ".join(dict.fromkeys(provision.basis for provision in ended))
        yield worded(text, basis=bases, date=show_iso(ended[0].valid_to))


def _of_what_was(case: Case) -> Iterator[str]:
    """Warn of those who left, and of units that took over others."""
    history, book = case.history, case.book
    if history.leave and history.leave <= book.day:
        text = QT_TRANSLATE_NOOP("verdict", "Đã thôi công tác hoặc giải thể từ {date}")
        yield worded(text, date=show_iso(history.leave))
    if history.before:
        text = QT_TRANSLATE_NOOP(
            "verdict", "Khen thưởng của {names} trước khi sáp nhập không tự cộng vào: hãy xem lại"
        )
        yield worded(text, names=", ".join(history.before))


def _of_the_records(case: Case, kind: str) -> Iterator[str]:
    history, book, kinds = case.history, case.book, case.lexicon.kinds
    short = case.lexicon.shorts([kind])
    if history.years_of((kind,)) & case.bit:
        text = QT_TRANSLATE_NOOP("verdict", "Đã có {kind} năm {year}")
        yield worded(text, kind=short, year=case.year)
    for discipline in history.disciplines:
        serving = discipline.date <= book.day and not discipline.over(book.day)
        if discipline.form not in case.lexicon.pending and (
            discipline.year == case.year or serving
        ):
            text = QT_TRANSLATE_NOOP("verdict", "Bị kỷ luật {form} từ {date}{until}")
            until_ = f" – {show_iso(discipline.until)}" if discipline.until else ""
            yield worded(
                text,
                form=case.lexicon.names[discipline.form].lower(),
                date=show_iso(discipline.date),
                until=until_,
            )
    if kind not in kinds:
        return
    there = [
        code
        for code in history.awards
        if code != kind and code in kinds and history.years_of((code,)) & case.bit
    ]
    for conflict in book.conflicts:
        if clashing := _clashing(case, kind, there, conflict):
            text = QT_TRANSLATE_NOOP("verdict", "Cùng năm đã có {kinds}: {fact} ({basis})")
            yield worded(
                text, kinds=case.lexicon.shorts(clashing), fact=conflict.fact, basis=conflict.basis
            )
    yield from _of_transfers(case)


def _clashing(case: Case, kind: str, there: Sequence[str], rule: ConflictRule) -> Sequence[str]:
    """Return which of the year's kinds may not stand beside ``kind`` by one rule."""
    history, kinds = case.history, case.lexicon.kinds
    spared = frozenset(rule.except_types)
    return [
        code
        for code in there
        if clash(case.book, rule, kinds[kind], kinds[code], history.subject)
        and history.years_of((code,), spared) & case.bit
    ]


def _of_transfers(case: Case) -> Iterator[str]:
    stays = {
        stay.unit for stay in case.history.stays if stay.start and stay.start[:4] == str(case.year)
    }
    rule = next((counting for counting in case.book.countings if counting.on == "transfer"), None)
    moved = stays and len({stay.unit for stay in case.history.stays}) > 1
    if rule is not None and moved:
        text = QT_TRANSLATE_NOOP("verdict", "Chuyển đơn vị trong năm {year}: {fact} ({basis})")
        yield worded(text, year=case.year, fact=rule.fact, basis=rule.basis)


def _of_a_basis(case: Case, kind: str, leaf: c.Prior) -> Iterator[str]:
    """Yield doubts about awards that serve as a basis."""
    history, book = case.history, case.book
    window = until(case.year)
    for type_ in sorted(book.doubtful):
        if years := history.types_of(leaf.codes, type_) & window:
            text = QT_TRANSLATE_NOOP(
                "verdict",
                "{kinds} năm {years} ghi loại hình “{type}”: nếu là khen theo chuyên đề thì "
                "không làm căn cứ",
            )
            name = case.lexicon.types.get(type_, type_)
            yield worded(
                text, kinds=case.lexicon.shorts(leaf.codes), years=_years(years), type=name
            )
    forms = [
        code
        for code in leaf.codes
        if code in case.lexicon.kinds and not case.lexicon.kinds[code].is_title
    ]
    if book.no_basis and (years := history.types_of(forms, "") & window):
        text = QT_TRANSLATE_NOOP(
            "verdict",
            "{kinds} năm {years} chưa ghi loại hình: khen đột xuất, chuyên đề không làm căn cứ",
        )
        yield worded(text, kinds=case.lexicon.shorts(forms), years=_years(years))
    if leaf.by == c.OCCASION and leaf.consecutive:
        yield from _of_occasions(case, leaf)
    yield from _counted_twice(case, kind, leaf)


def _counted_twice(case: Case, kind: str, leaf: c.Prior) -> Iterator[str]:
    """Yield the doubt that the same years served ``kind`` the last time already."""
    history, book = case.history, case.book
    last = history.years_of((kind,)) & until(case.year - 1)
    twice = next((conflict for conflict in book.conflicts if conflict.counted_twice), None)
    if not last or twice is None or not leaf.consecutive:
        return
    before = until(last.bit_length() - 1 + BASE_YEAR)
    basis = history.years_of(leaf.codes, book.no_basis)
    if (basis & ~before).bit_count() >= leaf.times:
        return
    run = years_in(basis & before & ~until(case.year - leaf.times - 1))
    if run:
        text = QT_TRANSLATE_NOOP(
            "verdict", "{kinds} năm {years} đã là căn cứ của {kind} lần trước ({basis})"
        )
        yield worded(
            text,
            kinds=case.lexicon.shorts(leaf.codes),
            years=", ".join(map(str, run)),
            kind=case.lexicon.shorts([kind]),
            basis=twice.basis,
        )


def _of_old_works(case: Case, leaf: c.Evidence) -> Iterator[str]:
    """Yield a doubt where only works of long before the year could serve."""
    research = leaf.what == c.RESEARCH
    years = [w.year for w in case.history.works if w.research is research and w.year <= case.year]
    if years and max(years) < case.year - 1:
        text = QT_TRANSLATE_NOOP(
            "verdict", "Sáng kiến, đề tài gần nhất công nhận năm {last}, không phải năm xét {year}"
        )
        yield worded(text, last=max(years), year=case.year)


def _of_late_works(case: Case, leaf: c.Evidence) -> Iterator[str]:
    """Yield a doubt about works recognised only after the dossier was received."""
    research = leaf.what == c.RESEARCH
    fitting = [w for w in case.history.works if w.research is research and w.year == case.year]
    for work in fitting:
        if work.day and first_day(work.day) > case.book.day:
            text = QT_TRANSLATE_NOOP(
                "verdict", "“{title}” công nhận ngày {date}, sau ngày nhận hồ sơ {day}"
            )
            day = show_iso(case.book.day)
            yield worded(text, title=work.title, date=show_iso(work.day), day=day)


def _of_occasions(case: Case, leaf: c.Prior) -> Iterator[str]:
    """Yield a doubt where two awards lie farther apart than those they rest on take."""
    years = years_in(case.history.years_of(leaf.codes, case.book.no_basis) & until(case.year))
    cycle = max(
        (
            prior.times
            for code in leaf.codes
            for rule in case.book.rules(code, case.history.subject)
            for prior in c.leaves(rule.condition)
            if isinstance(prior, c.Prior) and prior.consecutive
        ),
        default=0,
    )
    last = years[-leaf.times :]
    wide = [(a, b) for a, b in pairwise(last) if cycle and b - a > cycle]
    if wide and len(last) == leaf.times:
        text = QT_TRANSLATE_NOOP(
            "verdict",
            "Hai lần {kinds} cách nhau {gap} năm: cần xem có liên tục theo lần xét không",
        )
        yield worded(text, kinds=case.lexicon.shorts(leaf.codes), gap=wide[-1][1] - wide[-1][0])


def _of_shares(case: Case, kind: str) -> Iterator[str]:
    """Yield the quota and the vote that the award must still pass."""
    book = case.book
    for quota in book.of_kind(book.law.quotas, kind):
        if quota.max_pct is not None:
            text = QT_TRANSLATE_NOOP("verdict", "Không quá {percent}% số {of} ({basis})")
            of = case.lexicon.shorts([quota.of])
            yield worded(text, percent=quota.max_pct, of=of, basis=quota.basis)
        elif quota.max_count is not None:
            text = QT_TRANSLATE_NOOP("verdict", "Không quá {count} ({basis})")
            yield worded(text, count=quota.max_count, basis=quota.basis)
    for vote in book.of_kind(book.law.votes, kind):
        if vote.min_pct is not None:
            text = QT_TRANSLATE_NOOP(
                "verdict", "Hội đồng phải bỏ phiếu, đạt từ {percent}% {of} ({basis})"
            )
            yield worded(text, percent=vote.min_pct, of=vote.of or "thành viên", basis=vote.basis)
            break


def _years(mask: int) -> str:
    return ", ".join(map(str, years_in(mask)))
