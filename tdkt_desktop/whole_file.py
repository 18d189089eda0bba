"""Files written whole: what stood there stays until its successor does."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def replacing(path: Path) -> Iterator[Path]:
    """Yield a path beside ``path`` to write to; once the block is done it takes its place.

    Should the block fail, or ``path`` be open elsewhere, read-only or on a full disk, what stood
    there is as it was. The name yielded ends as ``path`` does.

    Raises:
        OSError: it cannot be written, or may not be replaced.
    """
    unfinished = path.with_name(f".~{path.name}")
    try:
        yield unfinished
        with unfinished.open("rb+") as file:
            os.fsync(file.fileno())
        unfinished.replace(path)
    except BaseException:
        unfinished.unlink(missing_ok=True)
        raise
