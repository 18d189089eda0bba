"""Verbs about decisions: made, taken back, the level above's results taken in; the fund."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

import click

from tdkt_desktop.cli.round_shared import ROUND, iso, round_, those_meant
from tdkt_desktop.cli.shared import (
    AS_JSON,
    DATABASE,
    DAY,
    NUMBER,
    YEAR,
    commands,
    fail,
    show,
    writing,
)
from tdkt_desktop.domain.awards.awards import Decision, NewDecision
from tdkt_desktop.domain.ids import NominationId, RoundId
from tdkt_desktop.domain.vietnamese.dates import today
from tdkt_desktop.domain.vietnamese.numbers import dotted
from tdkt_desktop.i18n import QT_TRANSLATE_NOOP
from tdkt_desktop.operations.agency import signers
from tdkt_desktop.operations.awards import revoking
from tdkt_desktop.operations.certificates import issuing
from tdkt_desktop.operations.rounds import (
    deciding,
    payments,
    reading_results,
    results,
    rounds,
    taking_results,
)
from tdkt_desktop.operations.rounds.results import ResultFate
from tdkt_desktop.operations.rounds.review import Review
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.rounds import Rounds

# -- decision ----------------------------------------------------------------------------


@round_.command(name="decide")
@DATABASE
@ROUND
@click.option(
    "--nomination",
    "chosen",
    type=NUMBER,
    multiple=True,
    help="Không ghi là mọi đề nghị thuộc thẩm quyền, đã tới bước quyết định.",
)
@click.option("--number", "words", required=True, help="Số quyết định.")
@click.option("--date", "day", type=DAY, required=True, help="Ngày ký.")
@click.option("--signer", help="Người ký.")
@click.option("--authority", help="Người quyết định; không ghi là thủ trưởng cơ quan.")
@click.option("--join", is_flag=True, help="Ghi thêm vào quyết định đã có.")
@AS_JSON
def decide(  # noqa: PLR0913, PLR0917 - one per option
    path: Path,
    round_id: RoundId,
    chosen: Sequence[NominationId],
    words: str,
    day: dt.datetime,
    signer: str | None,
    authority: str | None,
    join: bool,
    as_json: bool,
) -> None:
    """Ghi quyết định khen thưởng: ghi khen thưởng, cấp số, tính tiền thưởng."""
    with writing(path) as database:
        found = rounds.get(database, round_id)
        review = Review(database, found)
        ids = list(chosen) or [
            nominee.nomination.id for nominee in deciding.ready(review, review.nominees)
        ]
        those_meant(database, found, ids)
        decision = replace(
            deciding.proposed_decision(database, found, iso(day) or ""), number=words
        )
        if signer:
            decision = _signed(database, decision, signer)
        if authority:
            decision = replace(decision, authority=authority, signer=signer, signer_title=None)
        beyond, names = deciding.beyond_own(review, ids), deciding.doubted(review, ids)
        changes = deciding.decide(database, found, ids, decision, joining=join)
        document = _paid(database, issuing.find_decision(database, words))
    show(
        as_json,
        asdict(changes) | document | {"beyond_own": beyond, "doubted": names},
        [changes.label, *_money(document)],
    )
    if names:
        click.echo(f"Chưa đủ điều kiện hoặc còn vướng: {', '.join(names)}", err=True)
    if beyond:
        click.echo(f"Thường do cấp trên quyết định: {', '.join(beyond)}", err=True)


def _signed(database: Database, decision: NewDecision, signer: str) -> NewDecision:
    """Return a decision as somebody signs it, in their form of signing where it is known."""
    known = signers.signature_of(database, signer, decision.date or "")
    name, title = known or (signer, decision.signer_title)
    return replace(decision, signer=name, signer_title=title)


def _paid(database: Database, decision: Decision) -> dict[str, Any]:
    lines = payments.payment_list(database, decision)
    left = payments.fund(database, int(decision.year or 0))
    return {
        "payments": [
            {
                "name": line.row.recipient,
                "kind": line.row.kind_code,
                "amount": line.amount,
                "times": line.times,
                "note": line.note,
            }
            for line in lines
        ],
        "total": sum(line.amount for line in lines),
        "fund": asdict(left) | {"left": left.left},
    }


def _money(document: dict[str, Any]) -> list[str]:
    total, left = document["total"], document["fund"]["left"]
    fund_words = f"quỹ còn {dotted(left)} đồng" if document["fund"]["amount"] else "chưa ghi quỹ"
    return [f"Tiền thưởng: {dotted(total)} đồng; {fund_words}"]


_FATES = {
    ResultFate.GRANTED: "được",
    ResultFate.OTHER_KIND: "khác",
    ResultFate.NOT_GRANTED: "không",
    ResultFate.EXTRA: "thêm",
    ResultFate.UNCLEAR: "chưa rõ",
    ResultFate.PENDING: "chờ danh sách khác",
}


@round_.command(name="results")
@DATABASE
@ROUND
@click.argument("sheet", metavar="TỆP", type=click.Path(path_type=Path))
@click.option("--number", "words", help="Số quyết định; không ghi thì theo danh sách.")
@click.option("--date", "day", type=DAY, help="Ngày quyết định.")
@click.option("--take", is_flag=True, help="Ghi kết quả; không ghi thì chỉ xem.")
@click.option("--extra", is_flag=True, help="Ghi cả cán bộ được khen mà đợt này không trình.")
@click.option("--match", multiple=True, help="Dòng chưa rõ là của đề nghị nào: DÒNG=SỐ (id).")
@AS_JSON
def take_results(  # noqa: PLR0913, PLR0917 - one per option
    path: Path,
    round_id: RoundId,
    sheet: Path,
    words: str | None,
    day: dt.datetime | None,
    take: bool,
    extra: bool,
    match: Sequence[str],
    as_json: bool,
) -> None:
    """Đối chiếu danh sách cấp trên đã khen với danh sách đã trình, và ghi kết quả."""
    with writing(path) as database:
        found = rounds.get(database, round_id)
        plan = results.plan_results(database, found, sheet)
        read = reading_results.read_results(database, found, plan, dict(map(_pair, match)))
        decision = read.decision
        if words:
            base = decision or NewDecision(number=words)
            decision = replace(base, number=words, date=iso(day) or base.date)
        if take:
            if decision is None:
                fail(
                    QT_TRANSLATE_NOOP(
                        "errors", "Danh sách không ghi số quyết định: thêm --number."
                    )
                )
            taking_results.take_results(
                database, found, read.outcomes, decision, extra=extra, refused=read.refuses
            )
    document = {
        "decision": asdict(decision) if decision else None,
        "outcomes": [
            {key: getattr(one, key) for key in ("fate", "name", "asked", "given", "nomination")}
            for one in read.outcomes
        ],
        "unread": [str(one) for one in read.unread],
        "unread_rows": [one.number for one in read.unread],
        "elsewhere": len(read.elsewhere),
    }
    lines = [f"{_FATES[o.fate]}\t{o.name}\t{o.asked} → {o.given}" for o in read.outcomes]
    lines += [f"chưa rõ dòng {one}" for one in read.unread]
    if names := read.elsewhere_words:
        lines.append(f"{len(read.elsewhere)} dòng của nơi khác, không lấy: {names}")
    show(as_json, document, lines)


def _pair(text: str) -> tuple[int, NominationId]:
    row, _, nomination = text.partition("=")
    if not (row.strip().isdecimal() and nomination.strip().isdecimal()):
        message = f"“{text}”: ghi DÒNG=SỐ, ví dụ 12=5"
        raise click.UsageError(message)
    return int(row), NominationId(int(nomination))


@round_.command(name="hand")
@DATABASE
@ROUND
@click.option("--nomination", "chosen", type=NUMBER, multiple=True)
@AS_JSON
def hand_over(
    path: Path, round_id: RoundId, chosen: Sequence[NominationId], as_json: bool
) -> None:
    """Ghi đã trao thưởng."""
    with writing(path) as database:
        found = rounds.get(database, round_id)
        ids = list(chosen) or [
            nomination.id for nomination in Rounds(database).nominations(round_id)
        ]
        those_meant(database, found, ids)
        changes = deciding.hand_over(database, ids)
    show(as_json, asdict(changes), [changes.label])


@commands.command()
@DATABASE
@click.option("--decision", required=True, help="Số quyết định.")
@click.option("--date", "day", type=DAY, help="Ngày hủy bỏ; không ghi là hôm nay.")
@click.option("--reason", default="", help="Lý do, căn cứ.")
@click.option("--look", is_flag=True, help="Chỉ xem các kết quả bị ảnh hưởng.")
@AS_JSON
def revoke(
    path: Path, decision: str, day: dt.datetime | None, reason: str, look: bool, as_json: bool
) -> None:
    """Hủy bỏ cả một quyết định; nói trước những khen thưởng về sau dựa vào nó."""
    with writing(path) as database:
        found = issuing.find_decision(database, decision)
        seen = revoking.look_at_revoking(database, found)
        if not look:
            revoking.revoke_decision(database, found, iso(day) or today(), reason)
    lines = [f"{seen.awards} lượt khen thưởng, {seen.certificates} giấy đã cấp số"]
    lines += [f"  Ảnh hưởng: {t.name}, {t.kind} {t.year}: {t.lacking}" for t in seen.touched]
    lines += [f"  Đang đề nghị: {nomination}" for nomination in seen.nominations]
    show(as_json, asdict(seen), lines)


@commands.command()
@DATABASE
@click.option("--year", type=YEAR, required=True)
@click.option("--amount", type=NUMBER, help="Ghi số tiền của quỹ, đồng.")
@AS_JSON
def fund(path: Path, year: int, amount: int | None, as_json: bool) -> None:
    """Xem quỹ khen thưởng của một năm: có, đã chi theo quyết định của cơ quan, còn."""
    with writing(path) as database:
        if amount is not None:
            payments.set_fund(database, year, amount)
        found = payments.fund(database, year)
    words = (
        f"Quỹ {dotted(found.amount)} đồng, đã chi {dotted(found.spent)} đồng, "
        f"còn {dotted(found.left)} đồng"
    )
    show(as_json, asdict(found) | {"left": found.left}, [words])
