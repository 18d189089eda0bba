"""What tables, columns and values of the journal are called, in the words of the screen."""

import json
from collections.abc import Callable, Mapping
from typing import Any

from tdkt_desktop.domain.rounds import NominationState, Stage
from tdkt_desktop.domain.vietnamese.dates import show_iso
from tdkt_desktop.domain.vietnamese.numbers import number_words
from tdkt_desktop.i18n import QT_TRANSLATE_NOOP
from tdkt_desktop.operations.law.record_terms import absence_kinds, award_types, discipline_forms
from tdkt_desktop.operations.law.shipped_files import terms
from tdkt_desktop.operations.law.vocabulary import rating_levels
from tdkt_desktop.operations.movements.terms import CODED
from tdkt_desktop.operations.note_words import (
    ACTIVITY_KINDS,
    LESSON_KINDS,
    SECTIONS,
    report_questions,
)
from tdkt_desktop.operations.rounds.terms import presences, roles, round_types, stages
from tdkt_desktop.storage.file.changes import Image, last_seen, now
from tdkt_desktop.storage.file.database import Database

TABLES = {
    "setting": QT_TRANSLATE_NOOP("history", "Thiết lập"),
    "signer": QT_TRANSLATE_NOOP("history", "Người ký"),
    "unit": QT_TRANSLATE_NOOP("history", "Đơn vị"),
    "unit_name": QT_TRANSLATE_NOOP("history", "Tên cũ của đơn vị"),
    "person": QT_TRANSLATE_NOOP("history", "Cán bộ"),
    "posting": QT_TRANSLATE_NOOP("history", "Quá trình công tác"),
    "award_kind": QT_TRANSLATE_NOOP("history", "Danh hiệu, hình thức"),
    "decision": QT_TRANSLATE_NOOP("history", "Quyết định"),
    "award": QT_TRANSLATE_NOOP("history", "Khen thưởng"),
    "rating": QT_TRANSLATE_NOOP("history", "Xếp loại chất lượng"),
    "initiative": QT_TRANSLATE_NOOP("history", "Sáng kiến"),
    "initiative_author": QT_TRANSLATE_NOOP("history", "Tác giả sáng kiến"),
    "initiative_use": QT_TRANSLATE_NOOP("history", "Sáng kiến đã dùng để xét"),
    "import_layout": QT_TRANSLATE_NOOP("history", "Cách ghép cột đã lưu"),
    "distinct_pair": QT_TRANSLATE_NOOP("history", "Hai hồ sơ khác nhau"),
    "discipline": QT_TRANSLATE_NOOP("history", "Kỷ luật"),
    "absence": QT_TRANSLATE_NOOP("history", "Thời gian nghỉ"),
    "attestation": QT_TRANSLATE_NOOP("history", "Tiêu chuẩn được xác nhận"),
    "layout": QT_TRANSLATE_NOOP("history", "Mẫu in"),
    "certificate": QT_TRANSLATE_NOOP("history", "Bằng, giấy khen"),
    "certificate_text": QT_TRANSLATE_NOOP("history", "Nội dung riêng của giấy"),
    "stock": QT_TRANSLATE_NOOP("history", "Phôi"),
    "round": QT_TRANSLATE_NOOP("history", "Đợt xét"),
    "round_deadline": QT_TRANSLATE_NOOP("history", "Hạn của bước"),
    "nomination": QT_TRANSLATE_NOOP("history", "Đề nghị"),
    "nomination_step": QT_TRANSLATE_NOOP("history", "Quá trình xử lý"),
    "nomination_initiative": QT_TRANSLATE_NOOP("history", "Sáng kiến đưa ra xét"),
    "nomination_paper": QT_TRANSLATE_NOOP("history", "Giấy tờ trong hồ sơ"),
    "remark": QT_TRANSLATE_NOOP("history", "Ý kiến về danh sách công khai"),
    "member": QT_TRANSLATE_NOOP("history", "Thành viên Hội đồng"),
    "paper_template": QT_TRANSLATE_NOOP("history", "Mẫu văn bản"),
    "attached_file": QT_TRANSLATE_NOOP("history", "Tệp đính kèm"),
    "question": QT_TRANSLATE_NOOP("history", "Câu hỏi đã lưu"),
    "movement": QT_TRANSLATE_NOOP("history", "Phong trào"),
    "movement_target": QT_TRANSLATE_NOOP("history", "Chỉ tiêu của phong trào"),
    "movement_check": QT_TRANSLATE_NOOP("history", "Kết quả của chỉ tiêu"),
    "movement_entry": QT_TRANSLATE_NOOP("history", "Đăng ký phong trào"),
    "movement_review": QT_TRANSLATE_NOOP("history", "Sơ kết, tổng kết"),
    "movement_cost": QT_TRANSLATE_NOOP("history", "Chi cho phong trào"),
    "lesson": QT_TRANSLATE_NOOP("history", "Bài học, hạn chế, kiến nghị"),
    "report_text": QT_TRANSLATE_NOOP("history", "Lời viết trong báo cáo"),
    "report_answer": QT_TRANSLATE_NOOP("history", "Nội dung báo cáo thành tích"),
    "sealed_year": QT_TRANSLATE_NOOP("history", "Chốt số liệu năm"),
    "sealed_figure": QT_TRANSLATE_NOOP("history", "Số đã báo cáo"),
    "late_change": QT_TRANSLATE_NOOP("history", "Lý do sửa sau khi báo cáo"),
    "activity": QT_TRANSLATE_NOOP("history", "Tuyên truyền, chỉ đạo"),
    "exemplar": QT_TRANSLATE_NOOP("history", "Điển hình tiên tiến"),
    "officer": QT_TRANSLATE_NOOP("history", "Người làm công tác thi đua, khen thưởng"),
}
"""What the records of each journalled table are called."""

COLUMNS = {
    "name": QT_TRANSLATE_NOOP("history", "Tên"),
    "parent": QT_TRANSLATE_NOOP("history", "Thuộc"),
    "successor": QT_TRANSLATE_NOOP("history", "Sáp nhập vào"),
    "note": QT_TRANSLATE_NOOP("history", "Ghi chú"),
    "until": QT_TRANSLATE_NOOP("history", "Đến ngày"),
    "start": QT_TRANSLATE_NOOP("history", "Từ ngày"),
    "end": QT_TRANSLATE_NOOP("history", "Đến ngày"),
    "sex": QT_TRANSLATE_NOOP("history", "Giới tính"),
    "birth_date": QT_TRANSLATE_NOOP("history", "Ngày sinh"),
    "identity": QT_TRANSLATE_NOOP("history", "Số định danh"),
    "code": QT_TRANSLATE_NOOP("history", "Mã"),
    "ethnic": QT_TRANSLATE_NOOP("history", "Dân tộc"),
    "account": QT_TRANSLATE_NOOP("history", "Số tài khoản"),
    "bank": QT_TRANSLATE_NOOP("history", "Ngân hàng"),
    "hometown": QT_TRANSLATE_NOOP("history", "Quê quán"),
    "residence": QT_TRANSLATE_NOOP("history", "Nơi thường trú"),
    "academic": QT_TRANSLATE_NOOP("history", "Học hàm, học vị"),
    "party_date": QT_TRANSLATE_NOOP("history", "Ngày vào Đảng"),
    "start_date": QT_TRANSLATE_NOOP("history", "Ngày vào cơ quan"),
    "leave_date": QT_TRANSLATE_NOOP("history", "Ngày thôi công tác"),
    "leave_reason": QT_TRANSLATE_NOOP("history", "Lý do thôi công tác"),
    "person": QT_TRANSLATE_NOOP("history", "Cán bộ"),
    "unit": QT_TRANSLATE_NOOP("history", "Đơn vị"),
    "recipient": QT_TRANSLATE_NOOP("history", "Người được khen"),
    "position": QT_TRANSLATE_NOOP("history", "Chức vụ"),
    "kind": QT_TRANSLATE_NOOP("history", "Danh hiệu, hình thức"),
    "first_kind": QT_TRANSLATE_NOOP("history", "Đề nghị ban đầu"),
    "year": QT_TRANSLATE_NOOP("history", "Năm"),
    "year_to": QT_TRANSLATE_NOOP("history", "Đến năm"),
    "decision": QT_TRANSLATE_NOOP("history", "Quyết định"),
    "ordinal": QT_TRANSLATE_NOOP("history", "Thứ tự"),
    "achievement": QT_TRANSLATE_NOOP("history", "Thành tích"),
    "type": QT_TRANSLATE_NOOP("history", "Loại hình khen thưởng"),
    "body": QT_TRANSLATE_NOOP("history", "Của tổ chức"),
    "subject_class": QT_TRANSLATE_NOOP("history", "Nhóm đối tượng thống kê"),
    "revoked": QT_TRANSLATE_NOOP("history", "Ngày hủy bỏ"),
    "revoke_reason": QT_TRANSLATE_NOOP("history", "Lý do hủy bỏ"),
    "number": QT_TRANSLATE_NOOP("history", "Số"),
    "date": QT_TRANSLATE_NOOP("history", "Ngày"),
    "authority": QT_TRANSLATE_NOOP("history", "Thẩm quyền quyết định"),
    "signer": QT_TRANSLATE_NOOP("history", "Người ký"),
    "signer_title": QT_TRANSLATE_NOOP("history", "Chức vụ người ký"),
    "summary": QT_TRANSLATE_NOOP("history", "Trích yếu"),
    "level": QT_TRANSLATE_NOOP("history", "Mức"),
    "title": QT_TRANSLATE_NOOP("history", "Tên sáng kiến"),
    "scope": QT_TRANSLATE_NOOP("history", "Phạm vi ảnh hưởng"),
    "evidence": QT_TRANSLATE_NOOP("history", "Loại sáng kiến"),
    "share": QT_TRANSLATE_NOOP("history", "Tỷ lệ đóng góp"),
    "form": QT_TRANSLATE_NOOP("history", "Hình thức"),
    "reason": QT_TRANSLATE_NOOP("history", "Lý do"),
    "words": QT_TRANSLATE_NOOP("history", "Nội dung"),
    "series": QT_TRANSLATE_NOOP("history", "Dãy số"),
    "layout": QT_TRANSLATE_NOOP("history", "Mẫu in"),
    "printed": QT_TRANSLATE_NOOP("history", "Đã in"),
    "handed": QT_TRANSLATE_NOOP("history", "Ngày trao tặng"),
    "handed_to": QT_TRANSLATE_NOOP("history", "Người nhận"),
    "voided": QT_TRANSLATE_NOOP("history", "Ngày hủy số"),
    "void_reason": QT_TRANSLATE_NOOP("history", "Lý do hủy số"),
    "text": QT_TRANSLATE_NOOP("history", "Nội dung"),
    "field": QT_TRANSLATE_NOOP("history", "Mục"),
    "count": QT_TRANSLATE_NOOP("history", "Số lượng"),
    "sort": QT_TRANSLATE_NOOP("history", "Loại đợt"),
    "rules_date": QT_TRANSLATE_NOOP("history", "Áp dụng quy định tại ngày"),
    "stages": QT_TRANSLATE_NOOP("history", "Các bước"),
    "superior": QT_TRANSLATE_NOOP("history", "Cơ quan nhận tờ trình"),
    "achieved": QT_TRANSLATE_NOOP("history", "Ngày lập thành tích"),
    "theme": QT_TRANSLATE_NOOP("history", "Chuyên đề"),
    "notice_from": QT_TRANSLATE_NOOP("history", "Công khai từ ngày"),
    "notice_to": QT_TRANSLATE_NOOP("history", "Công khai đến ngày"),
    "meeting": QT_TRANSLATE_NOOP("history", "Họp Hội đồng ngày"),
    "place": QT_TRANSLATE_NOOP("history", "Địa điểm"),
    "ballots_out": QT_TRANSLATE_NOOP("history", "Phiếu phát ra"),
    "ballots_in": QT_TRANSLATE_NOOP("history", "Phiếu thu về"),
    "ballots_valid": QT_TRANSLATE_NOOP("history", "Phiếu hợp lệ"),
    "closed": QT_TRANSLATE_NOOP("history", "Kết thúc ngày"),
    "round": QT_TRANSLATE_NOOP("history", "Đợt xét"),
    "stage": QT_TRANSLATE_NOOP("history", "Bước"),
    "state": QT_TRANSLATE_NOOP("history", "Trạng thái"),
    "due": QT_TRANSLATE_NOOP("history", "Hạn"),
    "result": QT_TRANSLATE_NOOP("history", "Thành tích"),
    "votes": QT_TRANSLATE_NOOP("history", "Phiếu đồng ý"),
    "written": QT_TRANSLATE_NOOP("history", "Ý kiến bằng văn bản"),
    "award": QT_TRANSLATE_NOOP("history", "Khen thưởng"),
    "day": QT_TRANSLATE_NOOP("history", "Ngày"),
    "item": QT_TRANSLATE_NOOP("history", "Giấy tờ"),
    "sender": QT_TRANSLATE_NOOP("history", "Người gửi"),
    "answer": QT_TRANSLATE_NOOP("history", "Kết quả xử lý"),
    "role": QT_TRANSLATE_NOOP("history", "Vai trò"),
    "presence": QT_TRANSLATE_NOOP("history", "Dự họp"),
    "opinion": QT_TRANSLATE_NOOP("history", "Ý kiến"),
    "value": QT_TRANSLATE_NOOP("history", "Giá trị"),
    "initiative": QT_TRANSLATE_NOOP("history", "Sáng kiến"),
    "nomination": QT_TRANSLATE_NOOP("history", "Đề nghị"),
    "category": QT_TRANSLATE_NOOP("history", "Loại"),
    "rank": QT_TRANSLATE_NOOP("history", "Thứ bậc"),
    "movement": QT_TRANSLATE_NOOP("history", "Phong trào"),
    "launcher": QT_TRANSLATE_NOOP("history", "Người phát động"),
    "document": QT_TRANSLATE_NOOP("history", "Văn bản"),
    "document_date": QT_TRANSLATE_NOOP("history", "Ngày văn bản"),
    "plan": QT_TRANSLATE_NOOP("history", "Kế hoạch thực hiện"),
    "plan_date": QT_TRANSLATE_NOOP("history", "Ngày kế hoạch"),
    "purpose": QT_TRANSLATE_NOOP("history", "Mục đích"),
    "meaning": QT_TRANSLATE_NOOP("history", "Ý nghĩa"),
    "subjects": QT_TRANSLATE_NOOP("history", "Đối tượng"),
    "content": QT_TRANSLATE_NOOP("history", "Nội dung"),
    "criteria": QT_TRANSLATE_NOOP("history", "Tiêu chí"),
    "measures": QT_TRANSLATE_NOOP("history", "Biện pháp"),
    "counted_in": QT_TRANSLATE_NOOP("history", "Đơn vị tính"),
    "base": QT_TRANSLATE_NOOP("history", "Trước"),
    "aim": QT_TRANSLATE_NOOP("history", "Đặt ra"),
    "measurer": QT_TRANSLATE_NOOP("history", "Ai đo"),
    "target": QT_TRANSLATE_NOOP("history", "Chỉ tiêu"),
    "final": QT_TRANSLATE_NOOP("history", "Là tổng kết"),
    "amount": QT_TRANSLATE_NOOP("history", "Số tiền (đồng)"),
    "by": QT_TRANSLATE_NOOP("history", "Nơi ban hành, thực hiện"),
    "why": QT_TRANSLATE_NOOP("history", "Vì sao"),
    "nurtured": QT_TRANSLATE_NOOP("history", "Đã bồi dưỡng"),
    "told": QT_TRANSLATE_NOOP("history", "Đã nêu gương"),
    "specialised": QT_TRANSLATE_NOOP("history", "Chuyên trách"),
    "education": QT_TRANSLATE_NOOP("history", "Trình độ"),
    "since": QT_TRANSLATE_NOOP("history", "Từ ngày"),
    "reached": QT_TRANSLATE_NOOP("history", "Số người"),
}
"""What columns are called; those not named are the program's own and are not shown."""
_OTHERWISE = {
    ("movement", "level"): QT_TRANSLATE_NOOP("history", "Cấp phát động"),
    ("movement", "scope"): QT_TRANSLATE_NOOP("history", "Phạm vi tổ chức"),
    ("movement_check", "value"): QT_TRANSLATE_NOOP("history", "Kết quả"),
    ("lesson", "kind"): QT_TRANSLATE_NOOP("history", "Loại"),
    ("movement", "theme"): QT_TRANSLATE_NOOP("history", "Chủ đề"),
    ("activity", "kind"): QT_TRANSLATE_NOOP("history", "Loại"),
    ("exemplar", "by"): QT_TRANSLATE_NOOP("history", "Ai phát hiện"),
    ("activity", "title"): QT_TRANSLATE_NOOP("history", "Nội dung"),
    ("activity", "answer"): QT_TRANSLATE_NOOP("history", "Việc đã làm"),
    ("activity", "number"): QT_TRANSLATE_NOOP("history", "Số văn bản"),
    ("lesson", "theme"): QT_TRANSLATE_NOOP("history", "Chủ đề"),
}
"""Columns that are called something else in these tables."""

STATES = {
    NominationState.OPEN: QT_TRANSLATE_NOOP("history", "Đang xét"),
    NominationState.AWARDED: QT_TRANSLATE_NOOP("history", "Đã có quyết định"),
    NominationState.RETURNED: QT_TRANSLATE_NOOP("history", "Trả lại"),
    NominationState.WITHDRAWN: QT_TRANSLATE_NOOP("history", "Đã rút"),
    NominationState.REJECTED: QT_TRANSLATE_NOOP("history", "Không đề nghị"),
}
SETTINGS = {
    "name": QT_TRANSLATE_NOOP("history", "Tên cơ quan"),
    "superior": QT_TRANSLATE_NOOP("history", "Cơ quan cấp trên"),
    "place": QT_TRANSLATE_NOOP("history", "Địa danh"),
    "kind": QT_TRANSLATE_NOOP("history", "Loại cơ quan"),
    "symbol": QT_TRANSLATE_NOOP("history", "Chữ viết tắt tên cơ quan"),
    "functions": QT_TRANSLATE_NOOP("history", "Căn cứ chức năng, nhiệm vụ"),
    "signer": QT_TRANSLATE_NOOP("history", "Người ký"),
    "signer_title": QT_TRANSLATE_NOOP("history", "Chức vụ người ký"),
    "compiler": QT_TRANSLATE_NOOP("history", "Người lập"),
    "year": QT_TRANSLATE_NOOP("history", "Năm thi đua"),
    "reason": QT_TRANSLATE_NOOP("history", "Nội dung mặc định trên giấy khen"),
    "regulation": QT_TRANSLATE_NOOP("history", "Quy chế của cơ quan"),
}
"""What the settings of an agency are called."""

_OF = {
    "unit_name": "unit",
    "posting": "person",
    "rating": "person",
    "discipline": "person",
    "absence": "person",
    "attestation": "person",
    "award": "person",
    "nomination": "person",
    "initiative_author": "person",
    "round_deadline": "round",
    "nomination_step": "nomination",
    "nomination_paper": "nomination",
    "nomination_initiative": "nomination",
    "certificate": "award",
    "certificate_text": "award",
    "initiative_use": "initiative_author",
    "remark": "round",
    "officer": "person",
    "exemplar": "person",
    "report_answer": "person",
    "movement_target": "movement",
    "movement_check": "target",
    "movement_entry": "movement",
    "movement_review": "movement",
    "movement_cost": "movement",
}
"""Which record one of a table is named after."""

PAGES = {
    "person": ("people", "id"),
    "posting": ("people", "person"),
    "discipline": ("people", "person"),
    "absence": ("people", "person"),
    "report_answer": ("people", "person"),
    "unit": ("units", "id"),
    "decision": ("decisions", "id"),
    "award": ("awards", "id"),
    "rating": ("ratings", "id"),
    "initiative": ("initiatives", "id"),
    "round": ("rounds", "id"),
    "certificate": ("book", "id"),
    "movement": ("movements", "id"),
    "movement_target": ("movements", "movement"),
    "movement_entry": ("movements", "movement"),
    "movement_review": ("movements", "movement"),
    "movement_cost": ("movements", "movement"),
}
"""The page that shows a record of a table, and the column of the id it is opened by there."""


_YES, _NO = QT_TRANSLATE_NOOP("history", "có"), QT_TRANSLATE_NOOP("history", "không")


def column_name(table: str, column: str) -> str:
    """Return what a column of a table is called."""
    return _OTHERWISE.get((table, column), COLUMNS[column])


class Namer:
    """Says values and names records as they are now, or as they were last if they are gone."""

    def __init__(self, database: Database) -> None:
        self._conn = database.conn
        self._codes: Mapping[tuple[str, str], Callable[[], Mapping[Any, str]]] = {
            ("award", "type"): award_types,
            ("award", "subject_class"): lambda: terms("subject_class"),
            ("nomination", "stage"): _stage_names,
            ("round_deadline", "stage"): _stage_names,
            ("member", "role"): roles,
            ("member", "presence"): presences,
            ("rating", "level"): lambda: {level.code: level.name for level in rating_levels()},
            ("discipline", "form"): lambda: {c: f.name for c, f in discipline_forms().items()},
            ("absence", "kind"): lambda: {c: k.name for c, k in absence_kinds().items()},
            ("round", "sort"): lambda: {c: sort.name for c, sort in round_types().items()},
            ("movement_review", "final"): lambda: {"0": _NO, "1": _YES},
            ("lesson", "kind"): lambda: LESSON_KINDS,
            ("report_text", "section"): lambda: SECTIONS,
            ("report_answer", "field"): report_questions,
            ("officer", "specialised"): lambda: {"0": _NO, "1": _YES},
            ("officer", "education"): lambda: terms("education"),
            ("activity", "kind"): lambda: ACTIVITY_KINDS,
        }
        self._codes |= {
            ("movement", field): lambda group=group: terms(group)  # type: ignore[misc]
            for field, group in CODED.items()
        }

    def value(self, table: str, column: str, value: object) -> str:
        """Return a stored value in the words of the screen; empty for none."""
        if value is None or value == "":
            return ""
        if column in ("person", "unit", "parent", "successor", "decision", "round", "award"):
            target = "unit" if column in ("parent", "successor") else column
            return self._named(target, value)
        if column in ("kind", "first_kind") and isinstance(value, int):
            return self._named("award_kind", value)
        if column in ("nomination", "initiative", "movement", "target"):
            return self._named("movement_target" if column == "target" else column, value)
        names = self._codes.get((table, column))
        if names is not None:
            return {str(code): name for code, name in names().items()}.get(str(value), str(value))
        if (table, column) == ("round", "stages"):
            known = _stage_names()
            return ", ".join(known.get(Stage(code), code) for code in json.loads(str(value)))
        if table == "setting":
            return str(json.loads(str(value)))
        if isinstance(value, float):
            return number_words(value)
        return show_iso(str(value)) if _is_day(value) else str(value)

    def name(self, table: str, image: Image) -> str:
        """Return what a record is called."""
        if table == "setting":
            return str(image["key"])
        own = (image.get(column) for column in ("name", "title", "number"))
        parts = [next((str(part) for part in own if part is not None), "")]
        holder = _OF.get(table)
        if holder is not None:
            other = image.get(holder)
            if table == "movement_entry":
                parts.append(
                    self._named("person", image.get("person"))
                    or self._named("unit", image.get("unit"))
                )
            if holder == "target":
                holder = "movement_target"
            if other is None and holder == "person":
                parts.append(
                    self._named("unit", image.get("unit")) or image.get("recipient") or ""
                )
            else:
                parts.append(self._named(holder, other))
        parts += [
            self.value(table, column, image.get(column))
            for column in ("kind", "year")
            if column in image and table != "attestation"
        ]
        return " · ".join(part for part in parts if part)

    def _named(self, table: str, row: object) -> str:
        if row is None:
            return ""
        image = self._image(table, row)
        if image is None:
            return f"({row})"
        if table == "award_kind":
            detail = json.loads(str(image["detail"]))
            return str(detail.get("short") or image["name"])
        return self.name(table, image)

    def _image(self, table: str, row: object) -> Image | None:
        number = int(str(row))
        return now(self._conn, table, number) or last_seen(self._conn, table, number)


def _stage_names() -> Mapping[Stage, str]:
    return {stage: terms.name for stage, terms in stages().items()}


def _is_day(value: object) -> bool:
    text = str(value)
    return len(text) == 10 and text[4] == text[7] == "-" and text[:4].isdecimal()  # noqa: PLR2004 - an ISO day
