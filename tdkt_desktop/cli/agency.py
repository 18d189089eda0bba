"""Verbs about the agency: what it says of itself, its kind by law, who signs for it."""

from collections.abc import Sequence
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

import click

from tdkt_desktop.cli.shared import AS_JSON, DATABASE, YEAR, commands, show, writing
from tdkt_desktop.domain.agency.agency import Agency, GoldenNumber, Identities
from tdkt_desktop.domain.agency.signing import NewSigner, SigningForm
from tdkt_desktop.domain.vietnamese.dates import today
from tdkt_desktop.errors import TdktError
from tdkt_desktop.i18n import QT_TRANSLATE_NOOP
from tdkt_desktop.operations import files
from tdkt_desktop.operations.agency import agencies, signers
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.settings import Settings

_FORMS = {form.value.rstrip("."): form for form in SigningForm}


@commands.command(name="agency")
@DATABASE
@click.option("--name", help="Tên cơ quan.")
@click.option("--kind", help="Loại cơ quan: SO, UBND_XA, SU_NGHIEP_SO…")
@click.option("--superior", help="Cơ quan cấp trên.")
@click.option("--place", help="Địa danh trước ngày tháng.")
@click.option("--symbol", help="Chữ viết tắt trong số, ký hiệu.")
@click.option("--signer", help="Người ký: người đứng đầu.")
@click.option("--signer-title", help="Chức vụ người ký.")
@click.option("--functions", help="Văn bản quy định chức năng, nhiệm vụ.")
@click.option(
    "--identities",
    type=click.Choice([*map(str, Identities)]),
    help="Số định danh khi xuất danh sách cán bộ: ghi đủ, che, không ghi.",
)
@click.option(
    "--golden",
    type=click.Choice([*map(str, GoldenNumber)]),
    help="“Số sổ vàng” trên giấy: số trong sổ (book), số thứ tự trong quyết định (list).",
)
@click.option("--year", type=YEAR, help="Năm thi đua.")
@click.option("--year-starts", type=click.IntRange(1, 12), help="Tháng bắt đầu năm thi đua.")
@AS_JSON
def agency_(path: Path, kind: str | None, as_json: bool, **given: Any) -> None:  # noqa: ANN401 - words of the agency
    """Xem, sửa thông tin cơ quan; xem thủ trưởng quyết định những gì."""
    changes = {key: value for key, value in given.items() if value is not None}
    if kind is None and not changes:
        with Database.read(path) as database:
            agency = Settings(database).agency()
    else:
        with writing(path) as database:
            agency = replace(Settings(database).agency(), **changes)
            if kind is not None:
                agency = agencies.with_kind(agency, agencies.known_kind(kind))
            files.save_agency(database, agency)
    _show_agency(agency, as_json=as_json)


def _show_agency(agency: Agency, *, as_json: bool) -> None:
    kind = agencies.agency_kinds().get(agency.kind)
    decided = sorted(kind.kinds_on(today())) if kind is not None else []
    goes_to = kind.goes_to if kind is not None else ""
    lines = [
        agency.name,
        f"Loại cơ quan: {kind.name if kind is not None else 'chưa chọn'}",
        f"Người đứng đầu: {' '.join(filter(None, (agency.signer_title, agency.signer)))}",
    ]
    if kind is not None:
        names = agencies.decided_names(kind.code, today())
        lines.append(f"Quyết định: {', '.join(names) or 'không'}")
        lines.append(f"Còn lại trình: {goes_to}")
    show(as_json, asdict(agency) | {"decides": decided, "goes_to": goes_to}, lines)


@commands.command(name="signers")
@DATABASE
@click.option("--add", multiple=True, help="Họ tên;chức vụ;KT, TL, TUQ, Q (không ghi: tự ký).")
@click.option("--drop", multiple=True, help="Bỏ người ký này.")
@AS_JSON
def signers_(path: Path, add: Sequence[str], drop: Sequence[str], as_json: bool) -> None:
    """Xem, thêm, bỏ người ký bên cạnh người đứng đầu; --signer ở lệnh khác nêu tên họ."""
    if add or drop:
        with writing(path) as database:
            for words in add:
                signers.save_signer(database, _signer(words))
            if drop:
                signers.drop_signers(database, drop)
            found = signers.signatures(database, today())
    else:
        with Database.read(path) as database:
            found = signers.signatures(database, today())
    document = {"signers": [{"name": name, "signs_as": title} for name, title in found]}
    show(as_json, document, [f"{name}\t{title}" for name, title in found])


def _signer(words: str) -> NewSigner:
    name, title, form = [*(part.strip() for part in words.split(";")), "", "", ""][:3]
    form = form.rstrip(".").upper()
    if form not in _FORMS:
        raise TdktError(
            QT_TRANSLATE_NOOP("errors", "Không hiểu cách ký “{form}”: ghi KT, TL, TUQ hoặc Q."),
            form=form,
        )
    return NewSigner(name=name, title=title, form=_FORMS[form])
