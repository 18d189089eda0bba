"""What notes for reports, and the parts of reports, are called."""

from collections.abc import Mapping

from tdkt_desktop.domain.reports.activities import ActivityKind
from tdkt_desktop.domain.reports.lessons import LessonKind, Section
from tdkt_desktop.i18n import QT_TRANSLATE_NOOP
from tdkt_desktop.operations.law.shipped_files import entries


def report_questions() -> dict[str, str]:
    """Return what reports on achievements ask, by code (``report_questions.toml``)."""
    return {one["code"]: one["name"] for one in entries("report_questions.toml")["asked"]}


LESSON_KINDS: Mapping[LessonKind, str] = {
    LessonKind.SHORTCOMING: QT_TRANSLATE_NOOP("reports", "Hạn chế"),
    LessonKind.CAUSE: QT_TRANSLATE_NOOP("reports", "Nguyên nhân"),
    LessonKind.LESSON: QT_TRANSLATE_NOOP("reports", "Bài học"),
    LessonKind.DIRECTION: QT_TRANSLATE_NOOP("reports", "Phương hướng"),
    LessonKind.PROPOSAL: QT_TRANSLATE_NOOP("reports", "Kiến nghị"),
}
"""What the sorts of notes are called."""
SECTIONS: Mapping[Section, str] = {
    Section.SITUATION: QT_TRANSLATE_NOOP("reports", "Tình hình, đặc điểm"),
    Section.AWARENESS: QT_TRANSLATE_NOOP("reports", "Quán triệt, tuyên truyền"),
    Section.MOVEMENTS: QT_TRANSLATE_NOOP("reports", "Các phong trào thi đua"),
    Section.ORGANISATION: QT_TRANSLATE_NOOP("reports", "Tổ chức, cán bộ, Hội đồng"),
    Section.REVIEWS: QT_TRANSLATE_NOOP("reports", "Xét khen thưởng"),
    Section.AWARDS: QT_TRANSLATE_NOOP("reports", "Kết quả khen thưởng"),
    Section.INITIATIVES: QT_TRANSLATE_NOOP("reports", "Sáng kiến"),
    Section.EXEMPLARS: QT_TRANSLATE_NOOP("reports", "Điển hình tiên tiến"),
    Section.SHORTCOMINGS: QT_TRANSLATE_NOOP("reports", "Hạn chế"),
    Section.CAUSES: QT_TRANSLATE_NOOP("reports", "Nguyên nhân"),
    Section.LESSONS: QT_TRANSLATE_NOOP("reports", "Bài học kinh nghiệm"),
    Section.DIRECTIONS: QT_TRANSLATE_NOOP("reports", "Phương hướng, nhiệm vụ"),
    Section.PROPOSALS: QT_TRANSLATE_NOOP("reports", "Kiến nghị"),
}
"""What the parts of a report are called, in their order."""
ACTIVITY_KINDS: Mapping[ActivityKind, str] = {
    ActivityKind.RECEIVED: QT_TRANSLATE_NOOP("reports", "Văn bản nhận được"),
    ActivityKind.ISSUED: QT_TRANSLATE_NOOP("reports", "Văn bản ban hành"),
    ActivityKind.CONFERENCE: QT_TRANSLATE_NOOP("reports", "Hội nghị"),
    ActivityKind.ARTICLE: QT_TRANSLATE_NOOP("reports", "Tin, bài"),
    ActivityKind.BROADCAST: QT_TRANSLATE_NOOP("reports", "Phát thanh, truyền hình"),
    ActivityKind.TRAINING: QT_TRANSLATE_NOOP("reports", "Tập huấn"),
    ActivityKind.OTHER: QT_TRANSLATE_NOOP("reports", "Việc khác"),
}
"""What the sorts of activities are called."""
WORKS: Mapping[bool, str] = {
    True: QT_TRANSLATE_NOOP("reports", "Chuyên trách"),
    False: QT_TRANSLATE_NOOP("reports", "Kiêm nhiệm"),
}
"""How an officer does the work of emulation and commendation."""
