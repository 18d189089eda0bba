"""Click's own words in Vietnamese: usage, help, and what is wrong with an option."""

import gettext
import os

import click

from tdkt_desktop.paths import asset

_DOMAIN = "messages"
"""The one click asks for its texts in."""

_KINDS = {
    "day": "NGÀY",
    "year": "NĂM",
    "text": "CHỮ",
    "integer": "SỐ",
    "float": "SỐ",
    "path": "ĐƯỜNG DẪN",
    "file": "TỆP",
}


_CALLED = {
    "backup": "BẢN_SAO",
    "code": "MÃ",
    "counts": "SỐ_NGƯỜI…",
    "file": "TỆP",
    "files": "TỆP…",
    "folder": "THƯ_MỤC",
    "form": "BIỂU",
    "name": "TÊN",
    "path": "TỆP",
    "title": "TÊN",
    "value": "GIÁ_TRỊ",
    "words": "NỘI_DUNG",
}
"""What an argument is called in the help, by the name it has here."""


def speak_vietnamese(commands: click.Group) -> None:
    """Let click speak Vietnamese, and name what each option takes in Vietnamese."""
    os.environ["LANGUAGE"] = "vi"
    gettext.bindtextdomain(_DOMAIN, str(asset("translations")))
    _name(commands)


def _name(command: click.Command) -> None:
    command.options_metavar = "[TÙY CHỌN]"
    for param in command.params:
        choice = isinstance(param.type, click.Choice)
        if isinstance(param, click.Argument) and param.metavar is None and not choice:
            called = _CALLED.get(param.name or "", (param.name or "").upper())
            param.metavar = called if param.required else f"[{called}]"
        if not isinstance(param, click.Option) or param.is_flag or param.count:
            continue
        if param.metavar is None:  # choices have none: click writes them out
            param.metavar = _KINDS.get(param.type.name.split()[0])
    if isinstance(command, click.Group):
        command.subcommand_metavar = "LỆNH [THAM SỐ]…"
        for inner in command.commands.values():
            _name(inner)
