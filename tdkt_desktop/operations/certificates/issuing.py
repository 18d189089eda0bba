"""Certificates for a decision or for chosen awards."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from tdkt_desktop.documents.borders import edge as border_edge
from tdkt_desktop.documents.certificate_pdf import (
    TRUE,
    Correction,
    FilledLayout,
    Images,
    Printed,
    draw,
    no_images,
    placeholders,
)
from tdkt_desktop.documents.layouts import Layout
from tdkt_desktop.domain.awards.awards import AwardQuery, AwardRow, Decision
from tdkt_desktop.domain.awards.decision_words import decision_in
from tdkt_desktop.domain.ids import AwardId, DecisionId
from tdkt_desktop.domain.vietnamese.dates import show_iso
from tdkt_desktop.errors import TdktError, unwritable
from tdkt_desktop.i18n import QT_TRANSLATE_NOOP
from tdkt_desktop.operations.certificates.layouts import all_layouts, layout_named, layouts_for
from tdkt_desktop.operations.certificates.register import Numbers, series_for
from tdkt_desktop.operations.certificates.texts import PLACEHOLDERS, texts
from tdkt_desktop.paths import file_name, untaken
from tdkt_desktop.progress import Progress, silent
from tdkt_desktop.storage.awards import Awards, Decisions
from tdkt_desktop.storage.certificates import Attachments, Certificates
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.file.sql import in_order
from tdkt_desktop.storage.settings import Settings
from tdkt_desktop.whole_file import removed, replacing


@dataclass(frozen=True, slots=True)
class Batch:
    """The certificates to draw with the awards they are for, and those without a layout."""

    certificates: tuple[FilledLayout, ...]
    without_layout: tuple[AwardRow, ...]
    rows: tuple[AwardRow, ...] = ()
    images: Images = no_images
    others: tuple[tuple[float, float], ...] = ()
    """All sizes of paper, where only the pages of one of them are here."""

    @property
    def paper(self) -> tuple[float, float]:
        """Width and height of the first page, in millimetres; A4 across when there is none."""
        if not self.certificates:
            return 297.0, 210.0
        layout = self.certificates[0].layout
        return layout.width, layout.height

    def closest_to_edge(self, *, full: bool) -> tuple[float, float, float, float]:
        """Return how near what is printed comes to the left, top, right and bottom edges (mm)."""
        near = [1e9] * 4
        for layout in {certificate.layout for certificate in self.certificates}:
            items = [i for i in layout.items if full or not i.preprinted]
            boxes = [
                (i.x, i.y, layout.width - i.x - i.width, layout.height - i.y - i.height)
                for i in items
            ]
            if full and layout.border:
                boxes.append((border_edge(layout.width, layout.height),) * 4)
            near = [min((old, *sides)) for old, *sides in zip(near, *boxes, strict=True)]
        return near[0], near[1], near[2], near[3]

    @property
    def layouts(self) -> dict[AwardId, str]:
        """The name of the layout each award is printed in."""
        pairs = zip(self.rows, self.certificates, strict=True)
        return {row.award.id: certificate.layout.name for row, certificate in pairs}

    @property
    def papers(self) -> list[tuple[float, float]]:
        """The sizes of paper it takes, in the order they come."""
        return list(dict.fromkeys((c.layout.width, c.layout.height) for c in self.certificates))

    def of_paper(self, paper: tuple[float, float]) -> "Batch":
        """Return the pages of one size of paper."""
        return self._where([(c.layout.width, c.layout.height) == paper for c in self.certificates])

    def without(self, pages: Collection[int]) -> "Batch":
        """Return all pages but some, counted from 1."""
        return self._where([n not in pages for n in range(1, len(self.rows) + 1)])

    def _where(self, wanted: Sequence[bool]) -> "Batch":
        kept = [place for place, one in enumerate(wanted) if one]
        return replace(
            self,
            certificates=tuple(self.certificates[place] for place in kept),
            rows=tuple(self.rows[place] for place in kept),
        )

    def pages(self, first: int, last: int) -> "Batch":
        """Return the pages from ``first`` to ``last``, counted from 1."""
        chosen = slice(max(first - 1, 0), last)
        return replace(self, certificates=self.certificates[chosen], rows=self.rows[chosen])

    def only(self, awards: Collection[AwardId]) -> "Batch":
        """Return the pages for some of the awards."""
        return self._where([row.award.id in awards for row in self.rows])


def find_decision(database: Database, number: str) -> Decision:
    """Return the decision of ``number``, which may name its day: ``12/QĐ ngày 05/01/2022``.

    Raises:
        TdktError: there is none, or there are several of that number and no day tells which.
    """
    named = decision_in(number)
    dated = bool(named.number and named.date)
    decisions = Decisions(database).find(named.number if dated else number)
    if dated:
        decisions = [one for one in decisions if one.date == named.date]
    if not decisions:
        raise TdktError(
            QT_TRANSLATE_NOOP("errors", "Không có quyết định số “{number}” trong tệp."),
            number=number,
        )
    if len(decisions) > 1:
        days = [show_iso(one.date or "") or "…" for one in decisions]
        raise TdktError(
            QT_TRANSLATE_NOOP(
                "errors",
                "Có {count} quyết định số “{number}”, ngày {days}. Hãy ghi cả ngày, ví dụ "
                "“{number} ngày {day}”.",
            ),
            count=len(decisions),
            number=decisions[0].number,
            days=", ".join(days),
            day=days[0],
        )
    return decisions[0]


def batch(
    database: Database,
    *,
    decision: DecisionId | None = None,
    awards: Sequence[AwardId] | None = None,
    layout: str | None = None,
) -> Batch:
    """Return the certificates of a decision, or of chosen awards, in the decision's order.

    Revoked awards get none. ``layout`` forces one layout by id or name; otherwise each award's
    kind and recipient choose their own, the agency's before those that ship. Numbers are those
    of the book, or the ones that come next.

    Raises:
        TdktError: there is no such layout.
    """
    store = Awards(database)
    if awards is None:
        awards = store.ids(AwardQuery(decision=decision, status="valid", order="ordinal"))
    agency = Settings(database).agency().on_paper()
    layouts = all_layouts(database)
    forced = layout_named(database, layout) if layout else None
    numbers, own = Numbers(database, awards), Certificates(database).texts(awards)
    certificates, drawn, without = list[FilledLayout](), list[AwardRow](), list[AwardRow]()
    for row in in_order(store.rows, awards):
        if row.award.revoked:
            continue
        fitting = layouts_for(layouts, row.kind_code, row.group, row.award.subject)
        chosen = forced or next(iter(fitting), None)
        if chosen is None:
            without.append(row)
            continue
        said = texts(row, agency, numbers.certificate(row).number)
        certificates.append(FilledLayout(chosen, said, own.get(row.award.id, {})))
        drawn.append(row)
    pictures = Attachments(database)
    images = {
        image: pictures.get(image)
        for used in {certificate.layout for certificate in certificates}
        for image in used.images - {used.background}
    }
    return Batch(
        tuple(certificates), tuple(without), tuple(drawn), lambda image: images.get(image, b"")
    )


def renewed(database: Database, made: Batch, *, layout: str | None = None) -> Batch:
    """Return the same certificates as the file has them now: numbered, or said otherwise."""
    fresh = batch(database, awards=[row.award.id for row in made.rows], layout=layout)
    return replace(fresh, without_layout=made.without_layout)


def draw_batch(
    made: Batch, *, full: bool, correction: Correction = TRUE, progress: Progress = silent
) -> Printed:
    """Draw the certificates of ``made``; ``correction`` is for the printer they go to.

    Raises:
        TdktError: there is nothing to draw.
    """
    certificates = made.certificates
    if not certificates:
        kinds = ", ".join(dict.fromkeys(row.kind_short for row in made.without_layout))
        if kinds:
            raise TdktError(
                QT_TRANSLATE_NOOP(
                    "errors",
                    "Chưa có mẫu in nào cho {kinds}: nếu cơ quan mình cấp giấy này, hãy thêm "
                    "mẫu in; nếu không thì cấp trên cấp.",
                ),
                kinds=kinds,
            )
        raise TdktError(QT_TRANSLATE_NOOP("errors", "Không có giấy khen nào để in."))
    return draw(
        certificates,
        full=full,
        title="Giấy khen",
        images=made.images,
        correction=correction,
        progress=progress,
    )


def lacking(database: Database, made: Batch) -> list[str]:
    """Return what the agency has not said of itself and certificates then leave empty."""
    agency = Settings(database).agency()
    signed = all(row.decision is not None and row.decision.signer for row in made.rows)
    wanted = (
        (QT_TRANSLATE_NOOP("placeholders", "Người ký"), bool(agency.signer) or signed),
        (QT_TRANSLATE_NOOP("placeholders", "Địa danh"), bool(agency.place)),
    )
    return [words for words, there in wanted if not there]


def unknown_placeholders(layouts: Iterable[Layout]) -> list[str]:
    """Return the placeholders of layouts that there is no text for: they are left empty."""
    asked = [
        name
        for layout in {id(layout): layout for layout in layouts}.values()  # many share one
        for field in layout.fields
        for name in placeholders(field.text)
    ]
    return [name for name in dict.fromkeys(asked) if name not in PLACEHOLDERS]


def save_each(
    made: Batch,
    folder: Path,
    *,
    full: bool,
    correction: Correction = TRUE,
    progress: Progress = silent,
) -> list[Path]:
    """Write a PDF per certificate into ``folder``, named by number and recipient.

    Files of an earlier run are written over; cancelling leaves none of this one.

    Raises:
        TdktError: one cannot be written.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise unwritable(folder, error) from error
    written, fresh = list[Path](), list[Path]()
    try:
        for place, (certificate, row) in enumerate(zip(made.certificates, made.rows, strict=True)):
            progress(place, len(made.rows))
            year = series_for(row).rpartition("/")[2]
            name = f"{row.kind_short} {year} số {certificate.texts['so_trong_so']}"
            path = _own_path(folder, f"{name} - {certificate.recipient}", written)
            fresh += [] if path.exists() else [path]
            one = replace(made, certificates=(certificate,), rows=(row,))
            save_pdf(draw_batch(one, full=full, correction=correction), path)
            written.append(path)
    except BaseException:  # a cancel leaves nothing behind that was not there before
        for path in fresh:
            removed(path)
        raise
    return written


def _own_path(folder: Path, words: str, taken: Sequence[Path]) -> Path:
    """Return a path in ``folder`` no other certificate of the batch has.

    That of an earlier run is the same certificate's, and is written over.
    """
    return folder / untaken(file_name(words), lambda name: folder / name in taken, ".pdf")


def save_pdf(printed: Printed, path: Path) -> None:
    """Write a drawn PDF to ``path``.

    Raises:
        TdktError: it is to be another kind of file, or cannot be written.
    """
    if path.suffix.lower() != ".pdf":
        raise TdktError(
            QT_TRANSLATE_NOOP("errors", "Giấy in ra tệp .pdf, không phải “{name}”."),
            name=path.name,
        )
    try:
        with replacing(path) as unfinished:
            unfinished.write_bytes(printed.pdf)
    except OSError as error:
        raise unwritable(path, error) from error
