"""What an operation gives back."""

from typing import Generic, NamedTuple, TypeVar

from tdkt_desktop.storage.file.journal import ChangeSet

T = TypeVar("T")


class Result(NamedTuple, Generic[T]):
    """What was made, mostly its id, and what the operation changed: ``None`` when nothing."""

    value: T
    changes: ChangeSet | None
