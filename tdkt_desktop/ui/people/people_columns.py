"""The columns of the list of people."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from tdkt_desktop.domain.ids import PersonId
from tdkt_desktop.domain.people.people import PersonRow
from tdkt_desktop.ui.kit.record_model import Column
from tdkt_desktop.ui.kit.session import Session
from tdkt_desktop.ui.people.person_pane import edit_person


def _field(key: str) -> Callable[[PersonRow], str]:
    return lambda row: getattr(row.person, key) or ""


class PeopleColumns(QObject):
    """Says of a person what stands in their row, and writes what is typed into it."""

    def __init__(self, parent: QObject, session: Session) -> None:
        super().__init__(parent)
        self._session = session

    def _write(self, key: str) -> Callable[[int, str], bool]:
        return lambda person, text: edit_person(self._session, PersonId(person), key, text)

    def columns(self) -> list[Column]:
        """Return the columns; most are edited in place."""
        return [
            Column(
                "name",
                self.tr("Họ và tên"),
                _field("name"),
                176,
                "name",
                strong=True,
                grows=True,
                edit=self._write("name"),
            ),
            Column(
                "birth_date",
                self.tr("Ngày sinh"),
                lambda row: row.person.born,
                104,
                "birth_date",
                muted=True,
                edit=self._write("birth_date"),
            ),
            Column(
                "unit",
                self.tr("Đơn vị"),
                lambda row: row.unit_name,
                160,
                "unit",
                middle=True,
                grows=True,
            ),
            Column(
                "position",
                self.tr("Chức vụ"),
                lambda row: row.position,
                124,
                "position",
                muted=True,
                edit=self._write("position"),
            ),
            Column(
                "latest", self.tr("Gần nhất"), lambda row: row.latest_award, 116, "latest_award"
            ),
            *self._hidden(),
        ]

    def _hidden(self) -> list[Column]:
        """Return the columns that are there when asked for."""
        return [
            Column(
                "awards",
                self.tr("Số lần"),
                lambda row: str(row.awards or ""),
                64,
                "awards",
                right=True,
                shown=False,
            ),
            Column(
                "code",
                self.tr("Mã cán bộ"),
                _field("code"),
                90,
                "code",
                shown=False,
                edit=self._write("code"),
            ),
            Column(
                "identity",
                self.tr("Số định danh"),
                _field("identity"),
                120,
                "identity",
                shown=False,
                edit=self._write("identity"),
            ),
            Column(
                "sex",
                self.tr("Giới tính"),
                _field("sex"),
                76,
                "sex",
                shown=False,
                edit=self._write("sex"),
            ),
            Column(
                "ethnic",
                self.tr("Dân tộc"),
                _field("ethnic"),
                80,
                shown=False,
                edit=self._write("ethnic"),
            ),
        ]
