"""The Word templates that ship are what their script makes, and it makes the same bytes twice."""

import runpy
import zipfile
from io import BytesIO
from pathlib import Path

from tdkt_desktop import paths

SCRIPT = Path(__file__).parents[2] / ".ci" / "make_forms.py"


def parts(content: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(BytesIO(content)) as package:
        return {name: package.read(name) for name in package.namelist()}


def test_the_forms_that_ship_are_those_the_script_makes() -> None:
    forms = runpy.run_path(str(SCRIPT))["forms"]
    made = forms()
    shipped = {path.name: path for path in paths.asset("resources/forms").glob("*.docx")}
    assert shipped.keys() == made.keys()
    for name, content in made.items():
        assert parts(shipped[name].read_bytes()) == parts(content), name
    assert forms() == made
