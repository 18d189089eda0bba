"""What is answered to who was not put forward, lowered or sent back: the result and why."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence

from tdkt_desktop.domain.awards.kinds import PERSON
from tdkt_desktop.domain.eligibility.verdicts import ALL_OF, ANY_OF, ATTESTATION, Finding
from tdkt_desktop.domain.rounds import NominationState, Nominee
from tdkt_desktop.operations.certificates.texts import address
from tdkt_desktop.operations.law.vocabulary import rating_levels
from tdkt_desktop.operations.papers.letterhead import basis_words
from tdkt_desktop.operations.papers.occasions import title_words
from tdkt_desktop.operations.papers.phrases import Row, share_words
from tdkt_desktop.operations.rounds.review import Review

_UNANSWERED = (NominationState.OPEN, NominationState.AWARDED, NominationState.WITHDRAWN)


def is_answered(review: Review, one: Nominee) -> bool:
    """Whether a nomination came to something that an answer is owed for."""
    return (
        one.nomination.state not in _UNANSWERED
        or one.nomination.first_kind is not None
        or (one.nomination.stands and review.passed(one) is False)
    )


def answer_rows(
    review: Review, nominees: Sequence[Nominee], name: Callable[[Nominee], str]
) -> list[Row]:
    """Return for each nominee the result, the reason, and the conditions not met by the law.

    ``name`` is what a paper calls the kind of a nominee.
    """
    words = _Words(review)
    return [_answer(review, one, words, name) for one in nominees]


class _Words:
    """What papers write out: titles and ratings, by their names."""

    def __init__(self, review: Review) -> None:
        names = {kind.short: kind.name for kind in review.kinds.values() if kind.short}
        names |= {level.short: level.name for level in rating_levels()}
        self._names: Mapping[str, str] = names
        longest_first = sorted(map(re.escape, names), key=len, reverse=True)
        self._short = re.compile(rf"(?<!\w)(?:{'|'.join(longest_first)})(?!\w)")

    def in_full(self, text: str) -> str:
        """Return a sentence without abbreviated titles and ratings."""
        return self._short.sub(lambda found: self._names[found[0]], text)


def _answer(review: Review, one: Nominee, words: _Words, name: Callable[[Nominee], str]) -> Row:
    nomination = one.nomination
    asked = review.kinds[nomination.first_kind or nomination.kind]
    first = one.of_kind(asked)
    verdict = review.verdict(first)
    unmet = [] if verdict is None else list(_unmet(verdict.root))
    return {
        "xung_ho": _address(one),
        "de_nghi_gi": title_words(name(first), title=asked.is_title),
        "ket_qua_tra_loi": _result(review, one, name),
        "ly_do": words.in_full((nomination.reason or "").rstrip(".")),
        "chua_dat": [
            {"noi_dung": words.in_full(text), "can_cu": basis_words(source, sure=True)}
            for text, source in unmet
        ],
        "som_nhat": str(verdict.earliest) if unmet and verdict and verdict.earliest else "",
    }


def _unmet(finding: Finding) -> Iterator[tuple[str, str]]:
    """Yield each condition that fails with its article; ways to meet one make one condition."""
    if finding.satisfied is not False or finding.shape == ATTESTATION:
        return  # what people attest is worded as what would be: not ticked is no failing
    if finding.shape == ANY_OF:
        ways = [list(_unmet(child)) for child in finding.children]
        said = ["; ".join(text for text, _ in way) for way in ways if way]
        sources = [source for way in ways for _, source in way]
        if len(said) == 1:
            yield said[0], sources[0]
        elif said:
            listed = "; ".join(f"{one[:1].lower()}{one[1:]}" for one in said)
            yield f"Cần một trong các điều kiện, nay đều chưa đạt: {listed}", sources[0]
        return
    if finding.shape == ALL_OF:
        for child in finding.children:
            yield from _unmet(child)
        return
    yield str(finding.text), finding.source


def _address(one: Nominee) -> str:
    return address(one.sex, one.name, "Ông/Bà") if one.nomination.subject == PERSON else ""


def _result(review: Review, one: Nominee, name: Callable[[Nominee], str]) -> str:
    nomination = one.nomination
    if nomination.first_kind is not None and nomination.stands:
        kind = review.kinds[nomination.kind]
        return f"chuyển sang đề nghị tặng {title_words(name(one), title=kind.is_title)}"
    if review.passed(one) is False:
        size, need = review.council.size, review.thresholds[one.kind_code]
        share = share_words(nomination.total, size)
        return (
            f"không đủ tỷ lệ phiếu đồng ý của Hội đồng ({nomination.total}/{size} phiếu, {share}; "
            f"cần {need.needed(size)} phiếu)"
        )
    if nomination.state == NominationState.RETURNED:
        return "trả lại hồ sơ đề nghị để xem xét, bổ sung"
    return "chưa đề nghị tặng trong đợt này"
