"""The agency's layouts: kept, copied, handed on to a sister agency."""

import io
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image

from tdkt_desktop.documents.layouts import Layout, Picture, TextField, shipped_layouts
from tdkt_desktop.domain.agency.agency import Agency
from tdkt_desktop.errors import TdktError
from tdkt_desktop.operations.certificates import layouts
from tdkt_desktop.operations.files import create_file
from tdkt_desktop.storage.certificates import Attachments
from tdkt_desktop.storage.file.database import Database

GK = next(layout for layout in shipped_layouts() if layout.id == "giay-khen")


@pytest.fixture
def png(tmp_path: Path) -> Path:
    buffer = io.BytesIO()
    Image.new("RGB", (30, 30), "gold").save(buffer, "PNG")
    path = tmp_path / "dau.png"
    path.write_bytes(buffer.getvalue())
    return path


def own(**changes: object) -> Layout:
    return replace(GK, **({"id": "new", "name": "Giấy khen của Sở"} | changes))  # type: ignore[arg-type]


def test_a_layout_is_kept_changed_and_deleted(database: Database) -> None:
    kept, _ = layouts.save_layout(database, own())
    assert layouts.is_own(kept)
    assert layouts.all_layouts(database)[0] == kept
    moved = kept.with_item(replace(kept.fields[0], x=50.0))
    layouts.save_layout(database, moved)
    assert layouts.layout_named(database, "giấy khen của sở") == moved
    layouts.delete_layout(database, moved)
    assert [layout.id for layout in layouts.all_layouts(database)] == [
        layout.id for layout in shipped_layouts()
    ]


def test_what_cannot_be_kept_is_said(database: Database) -> None:
    with pytest.raises(TdktError, match="đặt tên"):
        layouts.save_layout(database, own(name=" "))
    with pytest.raises(TdktError, match="Đã có"):
        layouts.save_layout(database, replace(GK, id="new", name=GK.name.upper()))
    outside = TextField(key="la", text="x", x=290, y=1, width=20, height=5, size=9, min_size=9)
    with pytest.raises(TdktError, match="la"):
        layouts.save_layout(database, own(items=(outside,)))
    with pytest.raises(TdktError, match="kèm chương trình"):
        layouts.delete_layout(database, GK)


def test_a_layout_is_handed_on_with_its_pictures(
    database: Database, png: Path, tmp_path: Path
) -> None:
    image = layouts.keep_picture(database, png)
    picture = Picture(key="dau", x=10, y=10, width=20, height=20, image=image)
    layout, _ = layouts.save_layout(
        database, own(items=(*GK.items, picture), background=image, subjects=("CA_NHAN",))
    )
    file = tmp_path / "mau.toml"
    layouts.export_layout(database, layout, file)
    with create_file(tmp_path / "khac.tdkt", Agency(name="Sở khác")) as other:
        taken, _ = layouts.import_layout(other, file)
        assert (taken.items, taken.background) == (layout.items, layout.background)
        assert Attachments(other).get(image) == png.read_bytes()
        again, _ = layouts.import_layout(other, file)
        assert again.name == "Giấy khen của Sở (2)"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "x = ",
        "name = 'a'",
        "layout = 5",
        "[layout]\nname = 'a'\n",
        "\x00\xff",
        "[pictures]\nx = 'không'\n[layout]\nname='a'\npaper={width=100, height=90}",
    ],
)
def test_another_file_is_refused(database: Database, tmp_path: Path, text: str) -> None:
    (tmp_path / "la.toml").write_text(text, "latin-1", errors="replace")
    with pytest.raises(TdktError, match=r"la\.toml"):
        layouts.import_layout(database, tmp_path / "la.toml")


@pytest.mark.parametrize(
    "line",
    [
        "groups = [1]",
        "subjects = [{}]",
        "guides_x = [nan]",
        "order = 5",
        "field = 3",
        "field = [1]",
        f"name = '{'a' * 300}'",
        "frame = [{key='k', x=1, y=1, width=9, height=9, color='xanh'}]",
        "frame = [{key='k', x=1, y=1, width=9, height=9, thickness=-1}]",
        "frame = [{key='k', x=nan, y=1, width=9, height=9}]",
        "field = [{key='k',x=1,y=1,width=9,height=9,text='',size=9,min_size=9,spacing=inf}]",
    ],
)
def test_a_layout_that_could_not_be_drawn_is_refused(
    database: Database, tmp_path: Path, line: str
) -> None:
    head = "" if line.startswith("name") else "name = 'a'\n"
    (tmp_path / "la.toml").write_text(f"{head}{line}\n[paper]\nwidth=100\nheight=90\n", "utf-8")
    with pytest.raises(TdktError, match=r"la\.toml"):
        layouts.import_layout(database, tmp_path / "la.toml")
    assert layouts.all_layouts(database)


def test_a_file_saved_by_notepad_is_read(database: Database, tmp_path: Path) -> None:
    layouts.export_layout(database, GK, tmp_path / "a.toml")
    text = (tmp_path / "a.toml").read_text("utf-8")
    (tmp_path / "b.toml").write_text(text, "utf-8-sig")
    layout, _ = layouts.import_layout(database, tmp_path / "b.toml")
    assert layout.items == GK.items


def test_only_pictures_are_kept(database: Database, tmp_path: Path) -> None:
    (tmp_path / "a.png").write_bytes(b"khong phai anh")
    with pytest.raises(TdktError, match="không phải ảnh"):
        layouts.keep_picture(database, tmp_path / "a.png")
    with pytest.raises(TdktError, match="Không đọc được"):
        layouts.keep_picture(database, tmp_path / "khong-co.png")


def test_the_agencys_layout_comes_before_the_one_that_ships(database: Database) -> None:
    layouts.save_layout(database, own(subjects=("TAP_THE",)))
    every = layouts.all_layouts(database)
    person = layouts.layouts_for(every, "GK_SO", "GIAY_KHEN", "CA_NHAN")
    unit = layouts.layouts_for(every, "GK_SO", "GIAY_KHEN", "TAP_THE")
    assert (person[0].id, unit[0].name) == ("giay-khen", "Giấy khen của Sở")
