"""Verbs about who is eligible, bonuses and the agency's regulation."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

import click

from tdkt_desktop.cli.shared import (
    AS_JSON,
    DATABASE,
    DAY,
    NUMBER,
    YEAR,
    commands,
    fail,
    kind_named,
    progressed,
    show,
    writing,
)
from tdkt_desktop.domain.awards.kinds import HOUSEHOLD, PERSON, UNIT
from tdkt_desktop.domain.eligibility.verdicts import Finding, Outcome, Verdict
from tdkt_desktop.domain.ids import PersonId
from tdkt_desktop.domain.law.rulebook import Option
from tdkt_desktop.domain.vietnamese.numbers import dotted
from tdkt_desktop.i18n import QT_TRANSLATE_NOOP
from tdkt_desktop.operations.awards import bonuses
from tdkt_desktop.operations.eligibility.assessment import Assessment, is_out_of_season
from tdkt_desktop.operations.eligibility.attestations import attest
from tdkt_desktop.operations.eligibility.verdicts import ask_verdicts
from tdkt_desktop.operations.law.regulation import (
    export_overlay,
    import_overlay,
    overlay,
    save_overlay,
)
from tdkt_desktop.operations.law.shipped import save_standing, shipped_law, standing
from tdkt_desktop.operations.people.naming import unit_named
from tdkt_desktop.storage.file.database import Database


@commands.command()
@DATABASE
@click.option("--year", type=YEAR, required=True, help="Năm xét.")
@click.option(
    "--kind", help="Mã hoặc tên danh hiệu, hình thức; không ghi thì xét mọi loại có tiêu chuẩn."
)
@click.option("--person", type=NUMBER, help="Số (id) của người.")
@click.option("--unit", help="Tên đơn vị, khi xét tập thể.")
@click.option("--received", type=DAY, help="Ngày nhận hồ sơ; không ghi là 31/12.")
@AS_JSON
def eligible(
    path: Path,
    year: int,
    kind: str | None,
    person: PersonId | None,
    unit: str | None,
    received: dt.datetime | None,
    as_json: bool,
) -> None:
    """Xem ai đủ điều kiện, và vì sao: theo luật của ngày nhận hồ sơ."""
    with Database.read(path) as database:
        day = received.date().isoformat() if received else None
        assessment = Assessment(database, year, day)
        number = unit_named(database, unit) if unit else None
        kind = kind and kind_named(database, kind)
        verdicts = ask_verdicts(assessment, kind, person=person, unit=number, progress=progressed)
        documents = [_verdict_document(verdict) for verdict in verdicts]
    lines = [line for verdict in verdicts for line in _verdict_lines(verdict)]
    if is_out_of_season(year, assessment.day):
        said = "Ngày nhận hồ sơ không thuộc năm xét hay năm sau đó: hãy xem lại."
        click.echo(said, err=True)
    document = {"year": year, "received": assessment.day, "verdicts": documents}
    show(as_json, document, lines or ["Chưa có ai để xét."])


def _verdict_document(verdict: Verdict) -> dict[str, Any]:
    number = verdict.number or None
    return {
        "person": number if verdict.subject == PERSON else None,
        "unit": number if verdict.subject == UNIT else None,
        "name": verdict.name,
        "subject": verdict.subject,
        "kind": verdict.kind,
        "year": verdict.year,
        "outcome": verdict.outcome,
        "reasons": [_finding_document(leaf) for leaf in verdict.reasons],
        "attestations": [attestation.words for attestation in verdict.attestations],
        "warnings": list(verdict.warnings),
        "earliest_year": verdict.earliest,
        "lacking": verdict.lacking,
        "rules": list(verdict.rules),
        "tree": _tree_document(verdict.root),
    }


def _finding_document(finding: Finding) -> dict[str, Any]:
    return {
        "satisfied": finding.satisfied,
        "text": finding.text,
        "source": finding.source,
        "confidence": finding.confidence,
        "records": [asdict(record) for record in finding.records],
    }


def _tree_document(finding: Finding) -> dict[str, Any]:
    document = {"shape": finding.shape} | _finding_document(finding)
    if finding.children:
        document["children"] = [_tree_document(child) for child in finding.children]
    return document


def _verdict_lines(verdict: Verdict) -> list[str]:
    words = {
        Outcome.ELIGIBLE: "đủ điều kiện",
        Outcome.NOT_ELIGIBLE: "chưa đủ",
        Outcome.UNKNOWN: "chưa rõ",
    }
    signs = {True: "+", False: "-", None: "?"}
    who = f"{verdict.number}. {verdict.name}" if verdict.number else verdict.name
    lines = [f"{who}\t{verdict.kind} {verdict.year}\t{words[verdict.outcome]}"]
    lines += [f"  {signs[leaf.satisfied]} {leaf.text} ({leaf.source})" for leaf in verdict.reasons]
    lines += [f"  [{'x' if a.ticked else ' '}] {a.words}" for a in verdict.attestations]
    lines += [f"  ! {warning}" for warning in verdict.warnings]
    if verdict.earliest and verdict.outcome != Outcome.ELIGIBLE:
        lines.append(f"  Sớm nhất: {verdict.earliest}")
    return lines


@commands.command()
@click.option("--code", required=True, help="Mã danh hiệu, hình thức, ví dụ LDTT.")
@click.option("--subject", type=click.Choice([PERSON, UNIT, HOUSEHOLD]), default=PERSON)
@click.option("--date", "day", type=DAY, required=True, help="Ngày quyết định.")
@click.option("--exact", is_flag=True, help="Không làm tròn.")
@AS_JSON
def bonus(code: str, subject: str, day: dt.datetime, exact: bool, as_json: bool) -> None:
    """Tính tiền thưởng của một danh hiệu, hình thức theo ngày quyết định."""
    found = bonuses.bonus_of(code, subject, day.date().isoformat(), rounded=not exact)
    document = asdict(found) | {"code": code, "subject": subject, "times": found.times}
    amount = dotted(found.amount)
    base = dotted(found.base_salary)
    cap = "không quá " if found.is_cap else ""
    lines = [f"{cap}{amount} đồng = {found.times} × {base} ({found.basis})"]
    if found.outlived:
        lines.append(
            "Nghị định đã hết hiệu lực: vẫn tính theo mức cũ đến khi có văn bản thay thế."
        )
    show(as_json, document, lines)


@commands.command(name="regulation")
@DATABASE
@click.argument("file", required=False, type=click.Path(path_type=Path))
@click.option("-o", "--output", "out", type=click.Path(path_type=Path), help="Xuất ra tệp này.")
@click.option("--remove", is_flag=True, help="Bỏ quy chế đang có.")
@AS_JSON
def regulation(
    path: Path, file: Path | None, out: Path | None, remove: bool, as_json: bool
) -> None:
    """Nhập quy chế của cơ quan từ tệp .toml, xuất ra hoặc xem tên."""
    if file is not None or remove:
        with writing(path) as database:
            if file is not None:
                import_overlay(database, file)
            else:
                save_overlay(database, "")
    with Database.read(path) as database:
        own = overlay(database)
        if out is not None:
            export_overlay(database, out)
    count = len(own.law.rules)
    document = {"name": own.name, "document": own.document, "rules": [r.id for r in own.law.rules]}
    show(as_json, document, [f"{own.name or '(chưa có quy chế)'}: {count} tiêu chuẩn"])


@commands.command(name="attest")
@DATABASE
@click.option("--kind", required=True, help="Mã hoặc tên danh hiệu, hình thức.")
@click.option("--year", type=YEAR, required=True)
@click.option("--person", "people", type=NUMBER, multiple=True)
@click.option("--unit", "units", multiple=True, help="Tên đơn vị.")
@click.option("--words", multiple=True, help="Điều xác nhận; không ghi thì liệt kê các điều ấy.")
@click.option("--off", is_flag=True, help="Bỏ xác nhận.")
@AS_JSON
def attest_(  # noqa: PLR0913, PLR0917 - one per option
    path: Path,
    kind: str,
    year: int,
    people: Sequence[PersonId],
    units: Sequence[str],
    words: Sequence[str],
    off: bool,
    as_json: bool,
) -> None:
    """Xác nhận điều mà chỉ cơ quan, hội đồng xét được; hoặc xem những điều ấy."""
    with writing(path) as database:
        code = kind_named(database, kind)
        found = [unit_named(database, name) for name in units]
        if bool(people) == bool(found):
            message = "Nêu --person hoặc --unit"
            raise click.UsageError(message)
        first: dict[str, Any] = {"person": people[0]} if people else {"unit": found[0]}
        (verdict,) = ask_verdicts(Assessment(database, year), code, **first)
        known = {one.words: one.ticked for one in verdict.attestations}
        for text in words:
            if text not in known:
                template = QT_TRANSLATE_NOOP("errors", "Không có điều xác nhận “{words}” ở đây.")
                fail(template, words=text)
            attest(
                database,
                subject=PERSON if people else UNIT,
                who=[*people] if people else [*found],
                kind=code,
                year=year,
                words=text,
                on=not off,
            )
            known[text] = not off
    lines = [f"{'[x]' if ticked else '[ ]'} {text}" for text, ticked in known.items()]
    show(as_json, {"attestations": known}, lines or ["Không có điều nào cần xác nhận."])


@commands.command(name="option")
@DATABASE
@click.argument("code", required=False)
@click.argument("value", required=False)
@AS_JSON
def option_(path: Path, code: str | None, value: str | None, as_json: bool) -> None:
    """Xem, chọn cách hiểu luật của cơ quan: option MÃ on, off hoặc một lựa chọn."""
    options = {one.id: one for one in shipped_law()[0].options}
    with writing(path) as database:
        kept = standing(database)
        if code is not None and code not in options:
            template = QT_TRANSLATE_NOOP("errors", "Không có cách hiểu “{code}”: {codes}.")
            fail(template, code=code, codes=", ".join(options))
        if code is not None and value is not None:
            chosen = _chosen(options[code], value)
            kept = replace(kept, options={**kept.options, code: chosen})
            save_standing(database, kept, options[code].name)
    said = {one.id: kept.options.get(one.id, one.preset) for one in options.values()}
    lines = [f"{one.id} = {said[one.id]}\t{one.name}" for one in options.values()]
    show(as_json, {"options": said}, lines)


def _chosen(option: Option, value: str) -> bool | str:
    """Return a value typed for an option.

    Raises:
        TdktError: it has no such choice.
    """
    choices: dict[str, bool | str] = {code: code for code, _ in option.choices}
    choices = choices or {"on": True, "off": False}
    if value not in choices:
        template = QT_TRANSLATE_NOOP("errors", "“{code}” chỉ nhận: {choices}.")
        fail(template, code=option.id, choices=", ".join(choices))
    return choices[value]
