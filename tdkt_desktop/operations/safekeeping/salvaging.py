"""A damaged file: what can be read of it saved into a new one, and what could not be, listed."""

from collections.abc import Mapping
from pathlib import Path

from tdkt_desktop.domain.vietnamese.numbers import dotted
from tdkt_desktop.errors import unwritable
from tdkt_desktop.operations import files
from tdkt_desktop.operations.history_words import TABLES, Namer
from tdkt_desktop.storage.file.changes import now
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.file.salvaging import Salvaged, salvage
from tdkt_desktop.whole_file import replacing

_OTHER = {"journal": "Nhật ký", "packed": "Nhật ký", "operation": "Nhật ký", "attachment": "Tệp"}


def salvage_file(path: Path, target: Path) -> Salvaged:
    """Save what can be read of a damaged file into a new one, and the list of the rest beside it.

    The damaged file is not touched. Protected by the same password, if it has one.

    Raises:
        TdktError: nothing can be read, or there is a file of that name.
    """
    target = files.named_file(target)
    done = salvage(path, target, f"Cứu dữ liệu từ tệp hỏng {path.name}")
    with files.open_file(target) as database:  # brings the catalogue along
        lines = [*told(done, path), *_named_loose(database, done)]
    out = list_beside(target)
    try:
        with replacing(out) as unfinished:
            unfinished.write_text("\n".join(lines) + "\n", "utf-8-sig")
    except OSError as error:
        raise unwritable(out, error) from error
    return done


def _named_loose(database: Database, done: Salvaged) -> list[str]:
    """Name what lost a record it belonged to, so that it can be put right by the papers."""
    names, lines = Namer(database), list[str]()
    for table, row in done.loose:
        image = now(database.conn, table, row)
        if image is not None:
            lines.append(f"- {_named(table)}: {names.name(table, image)}")
    return ["", "Cần xem lại, vì mất quyết định hay cái mà nó thuộc về:", *lines] if lines else []


def list_beside(target: Path) -> Path:
    """Return the list of what could not be saved, beside the new file."""
    return target.with_name(f"{target.stem} - phan khong cuu duoc.txt")


def told(done: Salvaged, path: Path) -> list[str]:
    """Return in words what came of it, and what is lost."""
    lines = [f"Cứu dữ liệu từ {path}", "", "Còn trong tệp mới:"]
    lines += [f"- {_named(table)}: {dotted(count)}" for table, count in done.kept.items() if count]
    lines += _part("Đọc từ nhật ký vì chỗ ghi đã hỏng:", done.recalled)
    lines += _part("Mất theo cái mà nó thuộc về:", done.gone)
    lines += _part("Còn, nhưng không biết thuộc về ai, cái gì:", done.cut)
    if done.holes:
        lines += ["", "Có đoạn không đọc được, hãy đối chiếu với bản sao lưu và giấy tờ:"]
        counted = {table: done.missing.get(table, 0) for table in done.holes}
        lines += [
            f"- {_named(table)}: thiếu {dotted(count)} số thứ tự, là đã mất hay đã xóa từ trước"
            for table, count in counted.items()
            if count
        ]
        rest = [table for table, count in counted.items() if not count]
        for words, some in (
            ("Không còn bản ghi nào", [one for one in rest if not done.kept.get(one)]),
            ("Không rõ có thiếu hay không", [one for one in rest if done.kept.get(one)]),
        ):
            if some:
                lines.append(f"- {words}: {', '.join(dict.fromkeys(map(_named, some)))}")
    if done.whole:
        lines += ["", "Không thấy mất gì."]
    return lines


def _part(words: str, counts: Mapping[str, int]) -> list[str]:
    found = [f"- {_named(table)}: {dotted(count)}" for table, count in counts.items() if count]
    return ["", words, *found] if found else []


def _named(table: str) -> str:
    return TABLES.get(table) or _OTHER[table]
