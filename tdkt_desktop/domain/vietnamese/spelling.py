"""What offices shorten and papers write out."""

import re
from collections.abc import Mapping

_FULL: Mapping[str, str] = {
    "UBND": "Ủy ban nhân dân",
    "HĐND": "Hội đồng nhân dân",
    "UBMTTQ": "Ủy ban Mặt trận Tổ quốc",
    "MTTQ": "Mặt trận Tổ quốc",
}
_SHORT = re.compile(rf"(?<![\w/-])(?:{'|'.join(_FULL)})(?![\w/-])")


def spelt_out(text: str) -> str:
    """Return ``UBND phường Mơ`` as ``Ủy ban nhân dân phường Mơ``; ``12/QĐ-UBND`` stays."""
    return _SHORT.sub(lambda found: _FULL[found[0]], text)
