"""What is noted for reports, and the years that were reported, by the command line."""

from collections.abc import Iterable, Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any

import click

from tdkt_desktop.cli.shared import AS_JSON, DATABASE, NUMBER, YEAR, commands, fail, show, writing
from tdkt_desktop.domain.ids import ActivityId, ExemplarId, LessonId, OfficerId
from tdkt_desktop.domain.reports.activities import ActivityKind
from tdkt_desktop.domain.reports.lessons import LessonKind
from tdkt_desktop.domain.vietnamese.dates import show_iso, today
from tdkt_desktop.operations.law.shipped_files import terms
from tdkt_desktop.operations.note_words import ACTIVITY_KINDS, LESSON_KINDS, WORKS
from tdkt_desktop.operations.reports.activities import delete_activities, note_activity
from tdkt_desktop.operations.reports.exemplars import (
    delete_exemplars,
    exemplar_name,
    note_exemplar,
)
from tdkt_desktop.operations.reports.notes import delete_lessons, note_lesson
from tdkt_desktop.operations.reports.officers import (
    add_officer,
    delete_officers,
    edit_officer,
    person_named,
)
from tdkt_desktop.operations.reports.seals import (
    difference_words,
    seal_year,
    sealed_years,
    unseal_year,
)
from tdkt_desktop.storage.activities import Activities
from tdkt_desktop.storage.exemplars import Exemplars
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.officers import Officers
from tdkt_desktop.storage.people import People
from tdkt_desktop.storage.reports import Lessons


def _need(named: str, typed: Mapping[str, str], what: str) -> None:
    """Refuse options that say something of nothing."""
    if not named and any(typed.values()):
        message = f"Thiếu {what}: chưa ghi gì."
        raise click.UsageError(message)


def _require_there(gone: int, there: Iterable[Any], noun: str) -> None:
    """Refuse to delete what is not on the list."""
    if gone not in {one.id for one in there}:
        fail(f"Không có {noun} số {gone}.")


@commands.command(name="lesson")
@DATABASE
@click.option("--kind", type=click.Choice([*map(str, LessonKind)]), default="lesson")
@click.option("--theme", default="", help="Chủ đề.")
@click.option("--day", default="", help="Ngày; không ghi là hôm nay.")
@click.option("--delete", "gone", type=NUMBER, help="Xóa ghi chép có số (id) này.")
@click.argument("words", required=False, default="")
@AS_JSON
def lesson_(
    path: Path, kind: str, theme: str, day: str, gone: int | None, words: str, as_json: bool
) -> None:
    """Ghi bài học, hạn chế, nguyên nhân, phương hướng, kiến nghị; không ghi gì thì xem."""
    _need(words, {"theme": theme, "day": day}, "nội dung")
    changing = bool(words) or gone is not None
    with writing(path) if changing else Database.read(path) as database:
        if words:
            note_lesson(database, LessonKind(kind), words, day or show_iso(today()), theme)
        if gone is not None:
            _require_there(gone, Lessons(database).all(), "ghi chép")
            delete_lessons(database, [LessonId(gone)])
        found = Lessons(database).all()
    lines = [
        f"{one.id}\t{show_iso(one.day)}\t{LESSON_KINDS[one.kind]}\t{one.theme or ''}\t{one.words}"
        for one in found
    ]
    show(as_json, {"lessons": [asdict(one) for one in found]}, lines or ["Chưa ghi bài học nào."])


@commands.command(name="activity")
@DATABASE
@click.option("--kind", type=click.Choice([*map(str, ActivityKind)]), default="received")
@click.option("--day", default="", help="Ngày; không ghi là hôm nay.")
@click.option("--number", default="", help="Số văn bản.")
@click.option("--by", default="", help="Nơi ban hành, thực hiện.")
@click.option("--reached", default="", help="Số người dự, đọc, nghe.")
@click.option("--movement", default="", help="Tên phong trào.")
@click.option("--answer", default="", help="Việc đã làm theo văn bản.")
@click.option("--delete", "gone", type=NUMBER, help="Xóa ghi chép có số (id) này.")
@click.argument("title", required=False, default="")
@AS_JSON
def activity_(
    path: Path, kind: str, gone: int | None, as_json: bool, title: str, **typed: str
) -> None:
    """Ghi văn bản chỉ đạo, hội nghị, tin bài, tập huấn; không ghi gì thì xem."""
    _need(title, typed, "nội dung")
    changing = bool(title) or gone is not None
    with writing(path) if changing else Database.read(path) as database:
        if title:
            said = {key: text for key, text in typed.items() if text}
            note_activity(database, ActivityKind(kind), {"title": title, **said})
        if gone is not None:
            _require_there(gone, Activities(database).all(), "ghi chép")
            delete_activities(database, [ActivityId(gone)])
        found = Activities(database).all()
    lines = [
        f"{one.id}\t{show_iso(one.day)}\t{ACTIVITY_KINDS[one.kind]}\t{one.number or ''}\t"
        f"{one.title}\t{one.answer or ''}"
        for one in found
    ]
    document = {"activities": [asdict(one) | {"waits": one.waits} for one in found]}
    show(as_json, document, lines or ["Chưa ghi việc tuyên truyền, chỉ đạo nào."])


@commands.command(name="officer")
@DATABASE
@click.option("--since", default="", help="Làm công tác này từ ngày, tháng, năm nào.")
@click.option("--until", default="", help="Đến ngày nào.")
@click.option("--education", default="", help="Trình độ: Sơ cấp, Trung cấp, Cao đẳng…")
@click.option("--specialised", is_flag=True, help="Chuyên trách; không ghi là kiêm nhiệm.")
@click.option("--delete", "gone", type=NUMBER, help="Bỏ dòng có số (id) này.")
@click.argument("name", required=False, default="")
@AS_JSON
def officer_(
    path: Path,
    since: str,
    specialised: bool,
    gone: int | None,
    name: str,
    as_json: bool,
    **typed: str,
) -> None:
    """Ghi người làm công tác thi đua, khen thưởng (HỌ TÊN hay "HỌ TÊN, MÃ"); không ghi thì xem."""
    _need(name, {**typed, "since": since}, "họ tên")
    changing = bool(name) or gone is not None
    with writing(path) if changing else Database.read(path) as database:
        store = Officers(database)
        if name:
            with database.operation(f"Ghi người làm công tác thi đua, khen thưởng: {name}"):
                person = person_named(database, name)
                number = add_officer(database, person, specialised=specialised, since=since).value
                for key, text in typed.items():
                    (one,) = (each for each in store.all() if each.id == number)
                    if text:
                        edit_officer(database, one, key, text)
        if gone is not None:
            _require_there(gone, store.all(), "dòng")
            delete_officers(database, [OfficerId(gone)])
        found = store.all()
        people = People(database).rows([one.person for one in found])
    schooling = terms("education")
    lines = [
        f"{one.id}\t{people[one.person].person.name}\t{WORKS[one.specialised]}\t"
        f"{schooling.get(one.education or '', '')}\t{show_iso(one.since)} – {show_iso(one.until)}"
        for one in found
    ]
    document = {
        "officers": [asdict(one) | {"name": people[one.person].person.name} for one in found]
    }
    show(as_json, document, lines or ["Chưa ghi ai làm công tác thi đua, khen thưởng."])


@commands.command(name="seal")
@DATABASE
@click.option("--year", type=YEAR, help="Năm đã báo cáo; không ghi thì xem.")
@click.option("--day", default="", help="Ngày đã gửi báo cáo.")
@click.option("--words", default="", help="Báo cáo nào, ví dụ 12/BC-SNV.")
@click.option("--undo", "remove", is_flag=True, help="Bỏ chốt.")
@AS_JSON
def seal_(path: Path, year: int | None, day: str, words: str, remove: bool, as_json: bool) -> None:
    """Chốt số liệu năm đã báo cáo: từ đó sửa khen thưởng năm ấy phải có lý do (--why)."""
    if year is None:
        _need("", {"day": day, "words": words, "undo": "x" * remove}, "--year")
    with writing(path) if year else Database.read(path) as database:
        if year and remove:
            unseal_year(database, year)
        elif year:
            seal_year(database, year, day, words)
        found = sealed_years(database)
        differ = {one: difference_words(database, sealed) for one, sealed in found.items()}
    lines = list[str]()
    for one, sealed in found.items():
        named = f", {sealed.seal.words}" if sealed.seal.words else ""
        lines.append(f"{one}: báo cáo ngày {show_iso(sealed.seal.day)}{named}")
        lines += [f"  {words}" for words in differ[one]]
        lines += [f"  {late.at}\t{late.label}\t{late.words}" for late in sealed.changes]
    document = {
        "sealed": [
            asdict(sealed.seal)
            | {
                "differences": [asdict(each) for each in sealed.differences],
                "changes": [asdict(late) for late in sealed.changes],
            }
            for sealed in found.values()
        ]
    }
    show(as_json, document, lines or ["Chưa chốt số liệu năm nào."])


@commands.command(name="exemplar")
@DATABASE
@click.option("--unit", "unit", is_flag=True, help="TÊN là tên đơn vị.")
@click.option("--why", default="", help="Vì sao là điển hình.")
@click.option("--day", default="", help="Ngày phát hiện; không ghi là hôm nay.")
@click.option("--by", default="", help="Ai phát hiện.")
@click.option("--nurtured", default="", help="Đã bồi dưỡng thế nào.")
@click.option("--told", default="", help="Đã nêu gương ở đâu.")
@click.option("--delete", "gone", type=NUMBER, help="Bỏ dòng có số (id) này.")
@click.argument("name", required=False, default="")
@AS_JSON
def exemplar_(
    path: Path, name: str, unit: bool, gone: int | None, as_json: bool, **typed: str
) -> None:
    """Ghi điển hình tiên tiến (tên người hay đơn vị); không ghi gì thì xem."""
    _need(name, typed, "tên người hay đơn vị")
    changing = bool(name) or gone is not None
    with writing(path) if changing else Database.read(path) as database:
        if name:
            said = {key: text for key, text in typed.items() if text}
            note_exemplar(database, name, said, unit=unit)
        if gone is not None:
            _require_there(gone, Exemplars(database).all(), "dòng")
            delete_exemplars(database, [ExemplarId(gone)])
        found = Exemplars(database).all()
        names = {one.id: exemplar_name(database, one) for one in found}
    lines = [f"{one.id}\t{show_iso(one.day)}\t{names[one.id]}\t{one.why}" for one in found]
    document = {"exemplars": [asdict(one) | {"name": names[one.id]} for one in found]}
    show(as_json, document, lines or ["Chưa ghi điển hình nào."])
