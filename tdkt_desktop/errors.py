"""Failures the officer can do something about."""

from typing import Any


class TdktError(Exception):
    """An expected failure: what happened and what to do, in the officer's words.

    ``template`` is a literal in Vietnamese marked for translation with
    :func:`tdkt_desktop.i18n.mark`; ``params`` fill it after translation.
    """

    def __init__(self, template: str, **params: Any) -> None:  # noqa: ANN401 - any printable value
        super().__init__(template.format(**params))
        self.template = template
        self.params = params
