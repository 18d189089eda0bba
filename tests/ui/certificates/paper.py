"""What lies on the paper of the designer in these tests, and where the mouse finds it."""

from PySide6.QtCore import QPoint, QPointF

from tdkt_desktop.documents.layouts import TextField
from tdkt_desktop.ui.certificates.designer.designer_dialog import DesignerDialog


def text(key: str, x: float, y: float) -> TextField:
    return TextField(key=key, text=key, x=x, y=y, width=40, height=10, size=14, min_size=8)


def at(designer: DesignerDialog, x: float, y: float) -> QPoint:
    return designer.canvas.mapFromScene(QPointF(x, y))
