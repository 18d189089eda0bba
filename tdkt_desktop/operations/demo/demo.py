"""The main job from end to end, on made-up data: what ``tdkt-desktop demo`` does."""

import shutil
from dataclasses import dataclass
from pathlib import Path

from tdkt_desktop.errors import TdktError, why
from tdkt_desktop.i18n import QT_TRANSLATE_NOOP
from tdkt_desktop.operations.certificates.issuing import (
    batch,
    draw_batch,
    find_decision,
    renewed,
    save_pdf,
)
from tdkt_desktop.operations.certificates.register import allot, book, note_printed, receive_stock
from tdkt_desktop.operations.demo.agencies import SampleAgency, sample_agency
from tdkt_desktop.operations.demo.review_round import run_round
from tdkt_desktop.operations.demo.sample import make_sample
from tdkt_desktop.operations.exporting.lists import export_awards, export_people
from tdkt_desktop.operations.exporting.register import export_book
from tdkt_desktop.operations.importing.plan import Fate
from tdkt_desktop.operations.importing.planning import plan_import
from tdkt_desktop.progress import Progress, silent
from tdkt_desktop.storage.awards import Decisions
from tdkt_desktop.storage.file.database import Database

_STOCK = 200


@dataclass(frozen=True, slots=True)
class DemoResult:
    """What the demonstration made, in the order it was made."""

    database: Path
    files: tuple[Path, ...]
    lines: tuple[str, ...]


def run_demo(folder: Path, kind: str = "", progress: Progress = silent) -> DemoResult:
    """Make a sample agency in ``folder``, export its lists and draw its certificates.

    ``kind`` is the code of a sample or of a kind of agency.

    Files of an earlier demonstration are replaced; others in the folder are left alone.

    Raises:
        TdktError: the folder cannot be made or written, a check on the results fails, or there
            is no sample of that kind.
    """
    sample = sample_agency(kind)
    file = folder / f"{sample.file}-mau.tdkt"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        file.unlink(missing_ok=True)
        shutil.rmtree(folder / "hinh", ignore_errors=True)
    except OSError as error:
        raise TdktError(
            QT_TRANSLATE_NOOP("errors", "Không ghi được vào “{folder}”: {reason}."),
            folder=folder,
            reason=why(error),
        ) from error
    roster = folder / "danh-sach-can-bo.xlsx"
    people_list, award_list = folder / "xuat-can-bo.xlsx", folder / "xuat-khen-thuong.xlsx"
    lines = list[str]()
    with make_sample(file, roster, sample, progress) as database:
        again = plan_import(database, roster)
        lines.append(
            f"Nhập {len(again.rows)} người; nhập lại cùng tệp: {again.count(Fate.SAME)} giống"
        )
        lines += _export_lists(database, sample, people_list, award_list)
        papers, told = _print_certificates(database, folder, sample, progress)
        lines += told
        written, told = run_round(database, folder, sample, progress)
        papers += written
        lines += told
    files = (file, roster, people_list, award_list, *papers)
    return DemoResult(file, files, tuple(lines))


def _export_lists(
    database: Database, sample: SampleAgency, people_list: Path, award_list: Path
) -> list[str]:
    """Export people and awards, and bring both lists in again: nothing may be new or other."""
    people = export_people(database, people_list)
    awards = export_awards(database, award_list, year=sample.last_year)
    for path in (people_list, award_list):
        back = plan_import(database, path)
        if back.writes:
            raise TdktError(
                QT_TRANSLATE_NOOP("errors", "Danh sách xuất ra “{name}” nhập lại bị khác."),
                name=path.name,
            )
    year = sample.agency.year_words(sample.last_year)
    return [
        f"Xuất {people} người, {awards} lượt khen thưởng năm {year}",
        "Nhập lại hai danh sách vừa xuất: không có gì mới, không có gì khác",
    ]


def _print_certificates(
    database: Database, folder: Path, sample: SampleAgency, progress: Progress
) -> tuple[list[Path], list[str]]:
    """Print the certificates of the last year's decision, whole and on stock, and the book."""
    latest = sample.day(sample.last_year, sample.month, 1)
    own = [d for d in Decisions(database).all() if d.authority == sample.agency.head]
    decision = next((d for d in own if (d.date or "") >= latest), None)
    if decision is None:
        return [], ["Cơ quan không tự quyết định khen thưởng: không có giấy khen nào để in"]
    made = batch(database, decision=find_decision(database, decision.number).id)
    allot(database, made.rows)
    made, papers = renewed(database, made), list[Path]()
    for name, full in (("giay-khen.pdf", True), ("giay-khen-tren-phoi.pdf", False)):
        printed = draw_batch(made, full=full, progress=progress)
        save_pdf(printed, folder / name)
        papers.append(folder / name)
    for layout in dict.fromkeys(made.layouts.values()):
        receive_stock(database, layout, _STOCK)
    note_printed(database, made.layouts, on_stock=True)
    papers.append(folder / "so-cap-bang.pdf")
    numbers = export_book(database, papers[-1], book(database), year=decision.year)
    return papers, [
        f"In {printed.pages} giấy khen, giấy chứng nhận; {len(printed.unfit)} không vừa",
        f"Sổ cấp bằng năm {decision.year}: {numbers} số",
    ]
