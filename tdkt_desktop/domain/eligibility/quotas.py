"""Quotas: how many may have a kind, and by how much a number of them passes one."""

from collections.abc import Collection
from dataclasses import dataclass

from tdkt_desktop.domain.law.rulebook import Quota


@dataclass(frozen=True, slots=True)
class Excess:
    """A quota that is passed: how many ``having`` it counts; ``of`` how many, if it is a share."""

    quota: Quota
    having: int
    of: int | None = None


def excess(
    quota: Quota, having: Collection[object], holders: Collection[object] | None
) -> Excess | None:
    """Return by how much ``having`` passes ``quota``; ``None`` while it does not.

    ``holders`` are those with the kind that a share is taken of, ``None`` where it is no kind of
    the file and nothing can be told. Whoever has the one counts as having the other.
    """
    if quota.max_count is not None and len(having) > quota.max_count:
        return Excess(quota, len(having))
    if quota.max_pct is None or holders is None:
        return None
    base = {*holders, *having}
    if len(having) * 100 <= quota.max_pct * len(base):
        return None
    return Excess(quota, len(having), len(base))
