"""Verdicts asked for: on one kind or all, of one or of everybody."""

from tdkt_desktop.domain.awards.kinds import HOUSEHOLD, PERSON, UNIT
from tdkt_desktop.domain.eligibility.cases import Lexicon
from tdkt_desktop.domain.eligibility.verdicts import Verdict
from tdkt_desktop.domain.ids import PersonId, UnitId
from tdkt_desktop.errors import TdktError
from tdkt_desktop.i18n import QT_TRANSLATE_NOOP
from tdkt_desktop.operations.eligibility.assessment import Assessment
from tdkt_desktop.progress import Progress, silent


def subjects_of(lexicon: Lexicon, kind: str) -> tuple[str, ...]:
    """Return who may receive ``kind``.

    Raises:
        TdktError: there is no such kind.
    """
    known = lexicon.kinds.get(kind)
    if known is None:
        raise TdktError(QT_TRANSLATE_NOOP("errors", "Không có mã danh hiệu “{kind}”."), kind=kind)
    return known.subjects


def judged_subjects(assessment: Assessment, kind: str) -> list[str]:
    """Return for whom the law of the day has a rule on ``kind``; all it is for when for none."""
    subjects = subjects_of(assessment.lexicon, kind)
    found = [one for one in (PERSON, UNIT, HOUSEHOLD) if assessment.book.rules(kind, one)]
    return [one for one in found if one in subjects] or list(subjects)


def ask_verdicts(
    assessment: Assessment,
    kind: str | None = None,
    *,
    person: PersonId | None = None,
    unit: UnitId | None = None,
    progress: Progress = silent,
) -> list[Verdict]:
    """Return the verdicts on ``kind``, or every kind with a rule, for one or for all.

    Raises:
        TdktError: there is no such kind or person, or the kind is not for such a recipient.
    """
    if kind is not None:
        subjects_of(assessment.lexicon, kind)
    history = None
    if person is not None:
        history = assessment.person(person)
    elif unit is not None:
        history = assessment.units[unit]
    if history is not None:
        kinds = [kind] if kind is not None else assessment.kinds(history.subject)
        for one in kinds:
            _require_fitting_subject(assessment, one, history.subject)
        return [assessment.verdict(history, one) for one in kinds]
    verdicts = list[Verdict]()
    for subject in (PERSON, UNIT) if kind is None else judged_subjects(assessment, kind):
        for one in [kind] if kind is not None else assessment.kinds(subject):
            verdicts += assessment.verdicts(one, subject, progress)
    return verdicts


def _require_fitting_subject(assessment: Assessment, kind: str, subject: str) -> None:
    if subject not in subjects_of(assessment.lexicon, kind):
        raise TdktError(
            QT_TRANSLATE_NOOP("errors", "“{kind}” không dành cho đối tượng này."),
            kind=assessment.lexicon.kinds[kind].name,
        )
