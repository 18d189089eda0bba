"""What every repository says of itself."""

from typing import ClassVar


class Repository:
    """Reads and writes records of one kind; ``READS`` are the tables it reads them from."""

    READS: ClassVar[tuple[str, ...]] = ()
