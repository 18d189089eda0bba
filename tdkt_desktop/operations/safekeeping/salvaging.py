"""A damaged file: what can be read of it saved into a new one, and what could not be, listed."""

from collections.abc import Mapping
from pathlib import Path

from tdkt_desktop.domain.vietnamese.numbers import dotted
from tdkt_desktop.errors import unwritable
from tdkt_desktop.operations import files
from tdkt_desktop.operations.history_words import TABLES
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
    files.open_file(target).close()  # brings the catalogue along
    out = list_beside(target)
    try:
        with replacing(out) as unfinished:
            unfinished.write_text("\n".join(told(done, path)) + "\n", "utf-8-sig")
    except OSError as error:
        raise unwritable(out, error) from error
    return done


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
        lines += [f"- {name}" for name in dict.fromkeys(map(_named, done.holes))]
    if done.whole:
        lines += ["", "Không thấy mất gì."]
    return lines


def _part(words: str, counts: Mapping[str, int]) -> list[str]:
    found = [f"- {_named(table)}: {dotted(count)}" for table, count in counts.items() if count]
    return ["", words, *found] if found else []


def _named(table: str) -> str:
    return TABLES.get(table) or _OTHER[table]
