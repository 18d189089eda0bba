"""Which kinds of award the words of a decision name, whose it is being told by the decision."""

import re
from collections.abc import Sequence

from tdkt_desktop.domain.agency.kinds import proposed_kind
from tdkt_desktop.domain.awards.kind_index import KindIndex
from tdkt_desktop.domain.vietnamese.keys import fold, nfc
from tdkt_desktop.operations.agency.agencies import agency_kinds

_FORM = re.compile(
    r"(?P<form>bằng khen|giấy khen|cờ thi đua)"
    r"(?:\s+(?:của\s+)?(?P<of>(?:chủ tịch|giám đốc|tổng giám đốc|bộ trưởng|thủ tướng|hiệu trưởng|"
    r"cục trưởng|chi cục trưởng|tổng cục trưởng|viện trưởng|trưởng ban|thủ trưởng|ủy ban|uỷ ban|"
    r"ubnd|bộ|ban|hội|liên đoàn|tỉnh|chính phủ|đảng ủy|huyện ủy|tỉnh ủy|thành ủy|trung ương|"
    r"quân khu|sở)\b.*?))?"
    r"(?=\s*(?:[,.;:()“”\"]|\b(?:cho|đối với|tặng|năm|giai đoạn|đã|về|vì|đợt|kèm|theo|"
    r"gồm)\b|\bvà\s+(?:tặng|danh hiệu|bằng khen|giấy khen|cờ)\b|$))",
    re.IGNORECASE,
)
_OFFICE = re.compile(
    r"^(?:tong giam doc|giam doc|chu tich|hieu truong|vien truong|thu truong|truong ban|chanh|"
    r"chi cuc truong|cuc truong|truong phong|bi thu)\s+"
)


class DecisionKinds:
    """Names the kinds that texts of one decision speak of.

    Args:
        index: the kinds there are.
        authority: whose decision it is, ``Giám đốc Sở Y tế tỉnh …``.
    """

    def __init__(self, index: KindIndex, authority: str) -> None:
        self._index, self._authority = index, authority

    def named_in(self, text: str) -> list[tuple[str, str]]:
        """Return the kinds a text names in order, each once: code (or nothing) and words."""
        found = list[tuple[int, str, str]]()
        taken = list[tuple[int, int]]()
        plain = nfc(text)
        for match in _FORM.finditer(plain):
            written = " của ".join(filter(None, (match["form"], match["of"])))
            code = self.code(written)
            found.append((match.start(), code, written))
            taken.append(match.span())
        for start, end, name in self._index.names_in(plain):
            if not any(s < end and start < e for s, e in taken):
                found.append((start, self.code(name), name))
        return list(dict.fromkeys((code, words) for _, code, words in sorted(found)))

    def code(self, words: str) -> str:
        """Return the code of the kind that words mean, or nothing where that is not sure."""
        guess = self._index.find(words)
        if guess is not None and guess.sure:
            return guess.kinds[0].code
        match = _FORM.fullmatch(nfc(words))
        if match is None:
            guess = self._index.spoken(words)
            return guess.kinds[0].code if guess is not None and guess.sure else ""
        form = match["form"].lower()
        for whose in (match["of"], self._authority):
            if whose and (code := self._of(form, whose)):
                return code
        return ""

    def _of(self, form: str, whose: str) -> str:
        """Return the code of a form given by somebody."""
        guess = self._index.spoken(f"{form} của {whose}")
        if guess is not None and guess.sure:
            return guess.kinds[0].code
        if form != "giấy khen":
            return ""
        body = _OFFICE.sub("", fold(whose))
        kind = proposed_kind(agency_kinds().values(), body)
        return kind.own_certificate if kind is not None else ""

    def subjects(self, code: str) -> Sequence[str]:
        """Return the subjects that may receive a kind."""
        kind = self._index.of_code(code)
        return kind.subjects if kind is not None else ()

    def name(self, code: str) -> str:
        """Return how a kind is written so that a list finds it again: its name, or its code."""
        kind = self._index.of_code(code)
        if kind is None:
            return ""
        guess = self._index.find(kind.name)
        return kind.name if guess is not None and guess.sure else code
