"""What goes beside the lists of a whole file: what is attached, and what the columns hold."""

import zipfile
from collections.abc import Sequence
from pathlib import Path

from tdkt_desktop.domain.attached import AttachedFile, Holder
from tdkt_desktop.errors import unwritable
from tdkt_desktop.operations.attaching import safe_name
from tdkt_desktop.paths import file_name, untaken
from tdkt_desktop.storage.attached_files import AttachedFiles
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.whole_file import replacing

_ARCHIVE, _DESCRIPTION = "tep-dinh-kem.zip", "mo-ta.md"
_FOLDERS = {
    Holder.DECISION: "quyet-dinh",
    Holder.PERSON: "can-bo",
    Holder.INITIATIVE: "sang-kien",
    Holder.NOMINATION: "de-nghi",
    Holder.ROUND: "dot-xet",
    Holder.MOVEMENT: "phong-trao",
}
_INTRODUCTION = """# Dữ liệu thi đua, khen thưởng xuất từ tệp TĐKT

Các tệp .csv dùng mã UTF-8, ngăn cách bằng dấu phẩy, dòng đầu là tên cột; mở được bằng Excel,
LibreOffice và mọi chương trình đọc CSV. Ngày ghi ngày/tháng/năm; chỉ biết tháng hoặc năm thì ghi
tháng/năm hoặc năm. Ô trống là chưa ghi. Một người có nhiều dòng trong danh sách cán bộ là nhiều
quá trình công tác. Đơn vị trùng tên phân biệt bằng cột “Đơn vị cấp trên”. Tệp đính kèm (nếu có)
nằm trong `tep-dinh-kem.zip`, mỗi hồ sơ một thư mục. Đợt xét, đề nghị, phiếu không xuất ở đây.
Tệp có số thứ tự ở đầu tên thì chương trình nhập lại được; tệp không có số thì chỉ để đọc.
"""


def write_archive(
    database: Database, folder: Path, files: Sequence[tuple[Holder, str, AttachedFile]]
) -> Path:
    """Write attached files into one archive, a folder per record.

    ``files`` come with what holds them and what that is called.

    Raises:
        TdktError: it cannot be written.
    """
    path, store, taken = folder / _ARCHIVE, AttachedFiles(database), set[str]()
    try:
        with replacing(path) as unfinished, zipfile.ZipFile(unfinished, "w") as archive:
            for holder, owner, file in files:
                inside = Path(safe_name(file.name))
                stem = f"{_FOLDERS[holder]}/{file_name(owner)}/{inside.stem}"
                name = untaken(stem, taken.__contains__, inside.suffix)
                taken.add(name)
                archive.writestr(name, store.data(file), zipfile.ZIP_STORED)
    except OSError as error:
        raise unwritable(path, error) from error
    return path


def write_description(folder: Path, lists: Sequence[tuple[str, str, Sequence[str]]]) -> Path:
    """Write what each list holds: its file, its title, its columns.

    Raises:
        TdktError: it cannot be written.
    """
    path = folder / _DESCRIPTION
    parts = [_INTRODUCTION]
    for name, title, heads in lists:
        columns = "\n".join(f"{number}. {head}" for number, head in enumerate(heads, start=1))
        parts.append(f"## {name}: {title}\n\n{columns}\n")
    try:
        with replacing(path) as unfinished:
            unfinished.write_text("\n".join(parts), encoding="utf-8")
    except OSError as error:
        raise unwritable(path, error) from error
    return path
