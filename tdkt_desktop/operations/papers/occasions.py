"""What a round's papers say it is about, whom it honours, and what the council resolved."""

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any

from tdkt_desktop.domain.agency.agency import Agency
from tdkt_desktop.domain.awards.kinds import AwardKind
from tdkt_desktop.domain.rounds import Nominee, Round
from tdkt_desktop.operations.papers.phrases import (
    BLANK,
    SUBJECTS,
    count_words,
    nouns,
    subject_counts,
    unbroken,
)
from tdkt_desktop.operations.rounds.review import Review
from tdkt_desktop.operations.rounds.terms import round_types


def occasion(round_: Round, agency: Agency) -> dict[str, str]:
    """Return the phrases of a round: what is reviewed, on what occasion, and for what merit."""
    sort, year = round_types()[round_.sort], agency.year_words(round_.year)
    theme = f"“{round_.theme}”" if round_.theme else f"năm {year}"
    return {
        key: unbroken(words.format(year=year, theme=theme))
        for key, words in (("xet", sort.about), ("dip", sort.given), ("vi", sort.merit))
    }


def title_words(name: str, *, title: bool) -> str:
    """Return a kind as a sentence names it: titles in quotation marks."""
    return f"danh hiệu “{name}”" if title else name


def honoured(nominees: Sequence[Nominee], agency: str) -> dict[str, str]:
    """Return whom a list holds: in numbers, in lượt, and as a decision addresses them."""
    asked = [one for one in nominees if not one.lowered_to]
    times = Counter(one.nomination.subject for one in asked)
    distinct = {one.nomination.recipient_key: one.nomination.subject for one in asked}
    whom = f"các {nouns(times)}"
    ours = all(one.nomination.person or one.nomination.unit for one in asked)
    return {
        "gom_nguoi": subject_counts(Counter(distinct.values())),
        "gom_luot": subject_counts(times, "lượt "),
        "cac_doi_tuong": whom,
        "cho_ai": f"{whom} thuộc {agency}" if ours else whom,
    }


def gift_words(kinds: Sequence[AwardKind]) -> str:
    """Return what a decision gives: titles, commendations by name if of one form, or both."""
    titles = {kind.is_title for kind in kinds}
    if titles == {True}:
        return "danh hiệu thi đua"
    forms = {kind.name.partition(" của ")[0] for kind in kinds}
    if titles == {False} and len(forms) == 1:
        return forms.pop()
    both = "danh hiệu thi đua, hình thức khen thưởng"
    return both if len(titles) > 1 else "hình thức khen thưởng"


def resolved(review: Review, nominees: Iterable[Nominee], superior: str) -> str:
    """Return what the council resolved: what the head may decide, what goes up, what failed.

    Room to write it where no vote was counted yet.
    """
    voted = [one for one in nominees if not one.lowered_to]
    passed = {one.nomination.id: review.passed(one) for one in voted}
    if all(result is None for result in passed.values()):
        return f"Hội đồng thống nhất: {BLANK * 3}"
    carried = [one for one in voted if passed[one.nomination.id]]
    uncounted = sum(result is None for result in passed.values())
    own = [one for one in carried if not review.is_above(one)]
    above = [one for one in carried if review.is_above(one)]
    head = review.powers.agency.on_paper().head or "Thủ trưởng cơ quan"
    parts = []
    if own:
        parts.append(f"trình {head} quyết định tặng {_gifts(review, own)}")
    if above:
        asked = f"đề nghị {superior} xem xét, tặng hoặc trình cấp có thẩm quyền tặng"
        parts.append(f"{asked} {_gifts(review, above)}")
    said = f"Hội đồng thống nhất {'; '.join(parts)}." if parts else ""
    failed = len(voted) - len(carried) - uncounted
    if failed:
        said = f"{said} {count_words(failed)} lượt đề nghị không đủ tỷ lệ phiếu.".strip()
    if uncounted:
        left = f"Kết quả của {count_words(uncounted)} lượt đề nghị còn lại: {BLANK * 3}"
        said = f"{said} {left}".strip()
    return said


def _gifts(review: Review, nominees: Sequence[Nominee]) -> str:
    groups: dict[str, list[Nominee]] = {}
    for one in nominees:
        title = review.kinds[one.nomination.kind].is_title
        groups.setdefault(title_words(one.kind_name, title=title), []).append(one)
    return ", ".join(
        f"{name} ({honoured(members, '')['gom_nguoi']})" for name, members in groups.items()
    )


def money_words(values: dict[str, Any]) -> dict[str, Any]:
    """Return the values of a decision's money: whether there is any, and the article after it."""
    said = {row["doi_tuong"] for row in values["danh_sach"] if row["tien"]}
    paid = [subject for subject, noun in SUBJECTS.items() if noun in said]
    return {
        "co_tien": bool(paid),
        "duoc_thuong": f"các {nouns(paid)}",
        "dieu_cuoi": "Điều 3" if paid else "Điều 2",
    }
