"""The report of an import, asked where to and written."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from tdkt_desktop.operations.importing import report
from tdkt_desktop.operations.importing.plan import Plan
from tdkt_desktop.ui.kit.asking import ask_where
from tdkt_desktop.ui.kit.session import Session


def save_report(session: Session, plans: Sequence[Plan], window: QWidget, *, saved: bool) -> None:
    """Ask where to, and write what an import does or did, row by row."""
    stem = Path(plans[0].source).stem if len(plans) == 1 else "nhieu-tep"
    path = ask_where(
        window,
        QCoreApplication.translate("ImportDialog", "Xuất báo cáo nhập"),
        session.database.path.with_name(f"bao-cao-nhap-{stem}.xlsx"),
        QCoreApplication.translate("ImportDialog", "Excel (*.xlsx)"),
    )
    if path is not None:
        session.run(
            lambda _db, _progress: report.write_report(plans, path, saved=saved),
            lambda count: session.say_written(
                path,
                QCoreApplication.translate(
                    "ImportDialog", "Đã xuất báo cáo {count} dòng vào {name}"
                ).format(count=count, name=path.name),
            ),
            text=QCoreApplication.translate("ImportDialog", "Đang xuất…"),
            window=window,
        )
