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


def speak_vietnamese(commands: click.Group) -> None:
    """Let click speak Vietnamese, and name what each option takes in Vietnamese."""
    os.environ["LANGUAGE"] = "vi"
    gettext.bindtextdomain(_DOMAIN, str(asset("translations")))
    _name(commands)


def _name(command: click.Command) -> None:
    command.options_metavar = "[TÙY CHỌN]"
    for param in command.params:
        if not isinstance(param, click.Option) or param.is_flag or param.count:
            continue
        if param.metavar is None:  # choices have none: click writes them out
            param.metavar = _KINDS.get(param.type.name.split()[0])
    if isinstance(command, click.Group):
        command.subcommand_metavar = "LỆNH [THAM SỐ]…"
        for inner in command.commands.values():
            _name(inner)
