"""What every paper of the agency says: whose it is, its number and day, the law, who signs."""

import re
from collections.abc import Sequence
from functools import cache
from typing import Any

from tdkt_desktop.domain.agency.agency import Agency
from tdkt_desktop.domain.agency.signing import signing_lines
from tdkt_desktop.domain.law.citing import only_written_out, written_out
from tdkt_desktop.operations.agency.signers import Signature
from tdkt_desktop.operations.certificates.texts import head_of
from tdkt_desktop.operations.law.shipped_files import entries
from tdkt_desktop.operations.papers.paper_forms import Form, shipped_cites
from tdkt_desktop.operations.papers.phrases import BLANK, heading_name, place_and_day

_DECREE = re.compile(r"Nghị định số \d+/\d{4}/NĐ-CP")


def letterhead(
    agency: Agency,
    form: Form,
    day: str,
    *,
    by: Signature | None = None,
    authority: str = "",
    blank: bool = True,
) -> dict[str, Any]:
    """Return the values of a paper that hang on the agency, its ``form`` and ``day`` alone.

    ``agency`` is as papers name it; its head signs, or ``by``; day and month are left to be
    written when ``blank``.
    """
    signer, signer_title = by or (agency.signer, agency.signer_title)
    law = law_cited(form, day)
    decrees = (_DECREE.search(words) for words in law)
    return {
        "co_quan": agency.name,
        "co_quan_hoa": heading_name(agency.name),
        "cap_tren": agency.superior,
        "cap_tren_hoa": heading_name(agency.superior),
        "noi_ngay": place_and_day(agency.place, day, blank=blank),
        "so_ky_hieu": f"Số: {BLANK}/{_mark(form, agency)}",
        "chuc_vu_ky_hoa": "\n".join(signing_lines(signer_title.upper())),
        "nguoi_ky": signer,
        "tham_quyen_hoa": head_of(authority, signer_title, agency.name),
        "nguoi_lap": agency.compiler,
        "can_cu": law,
        "chuc_nang": agency.functions or BLANK * 3,
        "nghi_dinh": next((match[0] for match in decrees if match), "quy định của pháp luật"),
    }


def _mark(form: Form, agency: Agency) -> str:
    """Return the mark after a number; one in two parts already says whose: ``QĐ-HĐTĐKT``."""
    if "-" in form.symbol:
        return form.symbol
    return "-".join(filter(None, (form.symbol, agency.symbol or BLANK)))


def basis_words(basis: str, *, sure: bool = False) -> str:
    """Return a basis with its articles written out; when ``sure`` only what could be."""
    return (only_written_out if sure else written_out)(basis, _numbers())


@cache
def _numbers() -> tuple[str, ...]:
    return tuple(one["number"] for one in entries("documents.toml")["document"])


def law_cited(form: Form, day: str) -> Sequence[str]:
    """Return the law a form cites that is in force on ``day``, by its full name."""
    documents = {one["id"]: one for one in entries("documents.toml")["document"]}
    return [
        shipped_cites()[cite]
        for cite in form.cites
        if documents[cite].get("valid_from", "") <= day <= documents[cite].get("valid_to", "9999")
    ]
