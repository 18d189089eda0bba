"""Certificates on their way to paper: what is drawn, what does not fit, which pages are wanted."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from tdkt_desktop.documents.certificate_pdf import Printed, Unfit
from tdkt_desktop.domain.awards.awards import AwardRow
from tdkt_desktop.domain.ids import AwardId
from tdkt_desktop.operations.certificates import issuing, register
from tdkt_desktop.operations.certificates.issuing import Batch
from tdkt_desktop.progress import Progress, silent
from tdkt_desktop.storage.file.database import Database


class PrintRun:
    """The certificates of ``awards``, drawn: a batch of one paper with its PDF.

    ``left_out`` are those taken out because a text did not fit.
    """

    def __init__(self, awards: Sequence[AwardId], batch: Batch, printed: Printed) -> None:
        self.awards = list(awards)
        self.batch, self.printed = batch, printed
        self.left_out: list[str] = []

    @classmethod
    def drawn(
        cls,
        database: Database,
        awards: Sequence[AwardId],
        *,
        full: bool,
        layout: str | None = None,
        paper: tuple[float, float] | None = None,
        progress: Progress = silent,
    ) -> "PrintRun":
        """Draw the certificates of ``awards`` for their first paper, or for ``paper``."""
        batch = issuing.batch(database, awards=awards, layout=layout)
        if batch.papers:
            wanted = paper if paper in batch.papers else batch.papers[0]
            batch = replace(batch.of_paper(wanted), others=tuple(batch.papers))
        return cls(awards, batch, issuing.draw_batch(batch, full=full, progress=progress))

    def without(
        self, misfits: Sequence[Unfit], database: Database, *, full: bool, layout: str | None
    ) -> "PrintRun":
        """Return the run without the pages on which something does not fit."""
        rest = self.batch.without({misfit.page for misfit in misfits})
        run = self._of(rest, database, full=full, layout=layout)
        run.left_out = list(dict.fromkeys(misfit.recipient for misfit in misfits))
        return run

    def renewed(self, database: Database, *, full: bool, layout: str | None) -> "PrintRun":
        """Return the same certificates as the file has them now."""
        run = self._of(self.batch, database, full=full, layout=layout)
        run.left_out = self.left_out
        return run

    def _of(
        self, batch: Batch, database: Database, *, full: bool, layout: str | None
    ) -> "PrintRun":
        fresh = replace(issuing.renewed(database, batch, layout=layout), others=batch.others)
        return PrintRun(self.awards, fresh, issuing.draw_batch(fresh, full=full))

    def misfits(self, pages: range | None = None) -> list[Unfit]:
        """Return what does not fit, on some pages or on all."""
        return [one for one in self.printed.unfit if pages is None or one.page in pages]

    def awards_on(self, first: int, last: int) -> set[AwardId]:
        """Return the awards of pages ``first`` to ``last``, counted from one."""
        return {row.award.id for row in self.batch.rows[first - 1 : last]}

    def pages_of(self, awards: set[AwardId]) -> tuple[int, int]:
        """Return the first and last page of ``awards``; of all when none of them is here."""
        rows = enumerate(self.batch.rows, start=1)
        pages = [page for page, row in rows if row.award.id in awards]
        return (pages[0], pages[-1]) if pages else (1, self.printed.pages)

    def unnumbered(self, database: Database, rows: Sequence[AwardRow] = ()) -> int:
        """Return how many of ``rows`` (of all) have no number in the register yet."""
        ids = [row.award.id for row in rows or self.batch.rows]
        return len(ids) - len(register.numbered(database, ids))

    def books(self) -> Mapping[str, list[int]]:
        """Return the numbers on paper by kind and year: ``GK 2025`` to 1, 2, 3."""
        books: dict[str, list[int]] = {}
        for row, certificate in zip(self.batch.rows, self.batch.certificates, strict=True):
            year = register.series_for(row).rpartition("/")[2]
            number = int(certificate.texts["so_trong_so"])
            books.setdefault(f"{row.kind_short} {year}", []).append(number)
        return books
