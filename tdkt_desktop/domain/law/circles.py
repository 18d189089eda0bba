"""Standards that ask, in the end, for themselves."""

from collections.abc import Sequence

from tdkt_desktop.domain.law.conditions import Meets, leaves
from tdkt_desktop.domain.law.entry_reader import Flaw
from tdkt_desktop.domain.law.rulebook import Rule
from tdkt_desktop.i18n import QT_TRANSLATE_NOOP, worded


def circles(rules: Sequence[Rule]) -> list[Flaw]:
    """Return the kinds whose standard asks, in the end, for itself."""
    asks: dict[str, set[str]] = {}
    for rule in rules:
        met = {leaf.code for leaf in leaves(rule.condition) if isinstance(leaf, Meets)}
        for kind in rule.kinds:
            asks.setdefault(kind, set()).update(met)

    def reached(kind: str) -> set[str]:
        found, open_ = set[str](), [kind]
        while open_:
            for code in asks.get(open_.pop(), ()):
                if code not in found:
                    found.add(code)
                    open_.append(code)
        return found

    message = QT_TRANSLATE_NOOP("law", "tiêu chuẩn của {kind} đòi chính nó")
    return [Flaw("meets", worded(message, kind=kind)) for kind in asks if kind in reached(kind)]
