"""Verbs about papers in Word: one paper, those of a stage, the templates they are made from."""

from collections.abc import Sequence
from pathlib import Path

import click

from tdkt_desktop.cli.round_shared import CHOSEN, ROUND, signed_by, those_meant
from tdkt_desktop.cli.shared import (
    AS_JSON,
    DATABASE,
    NUMBER,
    OUT,
    commands,
    meant_by,
    progressed,
    show,
    writing,
)
from tdkt_desktop.domain.ids import MovementId, NominationId, PersonId, RoundId
from tdkt_desktop.domain.rounds import STAGES, Round, Stage
from tdkt_desktop.domain.vietnamese.dates import today
from tdkt_desktop.operations.agency import signers
from tdkt_desktop.operations.agency.signers import Signature
from tdkt_desktop.operations.awards import corrections
from tdkt_desktop.operations.certificates import issuing
from tdkt_desktop.operations.papers import (
    converting,
    movement_papers,
    paper_forms,
    papers,
    record_papers,
)
from tdkt_desktop.operations.rounds import rounds
from tdkt_desktop.operations.rounds.review import Review
from tdkt_desktop.storage.file.database import Database

_SIGNER = click.option("--signer", help="Người ký; không ghi là người ký của đợt, của cơ quan.")


def _round(database: Database, round_id: RoundId, signer: str | None) -> Round:
    """Return a round, its papers signed this once by whoever is named."""
    found = rounds.get(database, round_id)
    return signed_by(database, found, signer) if signer else found


@commands.command()
@DATABASE
@click.argument("form", metavar="BIỂU")
@click.option("--round", "round_id", type=NUMBER, help="Số (id) của đợt xét.")
@CHOSEN
@click.option("--person", type=NUMBER, help="Số (id) của người: giay-xac-nhan.")
@click.option("--decision", help="Số quyết định: huy-bo, dinh-chinh.")
@click.option("--movement", type=NUMBER, help="Số (id) của phong trào: các mẫu …-phong-trao.")
@click.option(
    "--correct",
    "corrected",
    multiple=True,
    metavar="AI|ĐÃ GHI|NAY GHI LÀ",
    help="dinh-chinh: chỗ đính chính; không nêu thì lấy những gì hồ sơ đã sửa sau quyết định.",
)
@click.option("--template", type=click.Path(path_type=Path), help="Dùng mẫu .docx này một lần.")
@_SIGNER
@OUT
@AS_JSON
def document(  # noqa: PLR0913, PLR0917 - one per option
    path: Path,
    form: str,
    round_id: RoundId | None,
    chosen: Sequence[NominationId],
    person: PersonId | None,
    decision: str | None,
    movement: MovementId | None,
    corrected: Sequence[str],
    template: Path | None,
    signer: str | None,
    out: Path,
    as_json: bool,
) -> None:
    """Lập một văn bản Word của đợt xét: to-trinh, bien-ban, quyet-dinh và các mẫu khác.

    Ngoài đợt xét: giay-xac-nhan của một người (--person), huy-bo hay dinh-chinh một quyết định
    (--decision),
    ke-hoach-phong-trao và các văn bản khác của một phong trào (--movement).
    """
    paper_forms.form(form)
    given = {
        "--round": round_id,
        "--person": person,
        "--decision": decision,
        "--movement": movement,
    }
    wanted = _ASKED.get(form, "--round")
    useless = [option for option, value in given.items() if value is not None and option != wanted]
    if given[wanted] is None or useless:
        beside = f", không dùng {', '.join(useless)}" if useless else ""
        words = f"Văn bản này cần {wanted}{beside}."
        raise click.UsageError(words)
    undecided = 0
    with Database.read(path) as database:
        if round_id is not None:
            found = _round(database, round_id, signer)
            only = those_meant(database, found, chosen) if chosen else None
            review = Review(database, found)
            papers.save_paper(review, database, form, out, own=template, only=only)
        else:
            by = signers.known_signature(database, signer, today()) if signer else None
            if person is not None:
                undecided = record_papers.save_extract(database, person, out, by)
            elif decision is not None:
                _save_of_decision(database, form, decision, corrected, out, by)
            elif movement is not None:
                movement_papers.save_movement_paper(database, movement, form, out, by)
        lacking = papers.lacking(database)
    told = {"file": str(out), "lacking": lacking, "undecided": undecided}
    show(as_json, told, [f"Đã ghi {out}"])
    if undecided:
        click.echo(f"{undecided} lượt khen thưởng chưa có số quyết định.", err=True)
    _tell_lacking(lacking)


def _save_of_decision(
    database: Database,
    form: str,
    number: str,
    corrected: Sequence[str],
    out: Path,
    by: Signature | None,
) -> None:
    """Write what annuls a decision, or corrects it."""
    decision = issuing.find_decision(database, number)
    if form == record_papers.ANNULMENT:
        record_papers.save_annulment(database, decision, out, by)
        return
    places = [corrections.read_correction(one) for one in corrected]
    found = places or corrections.corrections(database, decision.id)
    record_papers.save_correction(database, decision, found, out, by)


_ASKED = {
    record_papers.CORRECTION: "--decision",
    record_papers.EXTRACT: "--person",
    record_papers.ANNULMENT: "--decision",
    **{one.code: "--movement" for one in paper_forms.movement_forms()},
}
"""Which option a paper of no round needs."""


def _tell_lacking(lacking: Sequence[str]) -> None:
    if lacking:
        click.echo(f"Để trống, chưa có trong Thiết lập: {', '.join(lacking)}", err=True)


@commands.command(name="papers")
@DATABASE
@ROUND
@click.option("--stage", type=click.Choice([*map(str, STAGES)]), required=True, help="Bước.")
@_SIGNER
@OUT
@AS_JSON
def all_papers(
    path: Path, round_id: RoundId, stage: str, signer: str | None, out: Path, as_json: bool
) -> None:
    """Lập cả bộ văn bản của một bước vào một thư mục."""
    with Database.read(path) as database:
        found = _round(database, round_id, signer)
        review = Review(database, found)
        written = papers.save_stage(review, database, Stage(stage), out, progressed)
        lacking = papers.lacking(database)
    document = {"files": [str(one) for one in written], "lacking": lacking}
    show(as_json, document, [f"Đã ghi {one}" for one in written])
    _tell_lacking(lacking)


@commands.command()
@DATABASE
@click.argument("form", metavar="BIỂU")
@click.option("-o", "--output", "out", type=click.Path(path_type=Path), help="Chép mẫu ra đây.")
@click.option("--use", type=click.Path(path_type=Path), help="Dùng tệp này từ nay.")
@click.option(
    "--convert",
    is_flag=True,
    help="Với --use: thay trường của chương trình khác bằng trường dữ liệu của TĐKT.",
)
@click.option(
    "--field",
    "chosen",
    multiple=True,
    metavar="TRƯỜNG=MÃ",
    help="Với --convert: trường này là gì, ví dụ “«Ho_ten»=n.ten”; để trống là giữ nguyên.",
)
@click.option("--drop", is_flag=True, help="Dùng lại mẫu có sẵn.")
@AS_JSON
def template(  # noqa: PLR0913, PLR0917 - one per option
    path: Path,
    form: str,
    out: Path | None,
    use: Path | None,
    convert: bool,
    chosen: Sequence[str],
    drop: bool,
    as_json: bool,
) -> None:
    """Chép mẫu văn bản ra để sửa trong Word, dùng mẫu đã sửa hoặc dùng lại mẫu có sẵn."""
    with writing(path) as database:
        paper_forms.form(form)
        if use is not None and convert:
            meant = converting.proposed(form, papers.read_template(use))
            meant |= meant_by(chosen, "TRƯỜNG=MÃ")
            converting.use_converted(database, form, use, meant)
            for mark, key in meant.items():
                click.echo(f"{mark} → {key or '(giữ nguyên)'}", err=True)
        elif use is not None:
            papers.use_template(database, form, use)
        if drop:
            papers.drop_template(database, form)
        if out is not None:
            papers.copy_template(database, form, out)
        own = papers.own_template(database, form)
    said = own or "mẫu có sẵn"
    show(as_json, {"form": form, "own": own}, [f"{paper_forms.form(form).name}: {said}"])
