"""What is told of a failure nobody foresaw, and what is kept of it."""

import logging
from collections.abc import Callable

import pytest

from tdkt_desktop.ui.kit.errors import Witness, show_error
from tests.conftest import Boxes


def fail_over(name: str) -> Exception:
    def seek() -> None:
        try:
            dict[str, str]()[name]
        except KeyError as error:
            raise RuntimeError(name) from error

    try:
        seek()
    except RuntimeError as error:
        return error
    raise AssertionError


def test_the_log_says_where_but_not_who(
    message_boxes: Boxes, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.ERROR, "tdkt_desktop"):
        show_error(fail_over("Nguyễn Văn An"))
    message_boxes.pop()
    assert "RuntimeError" in caplog.text
    assert "KeyError" in caplog.text
    assert "test_errors.py" in caplog.text
    assert "Nguyễn" not in caplog.text


@pytest.mark.parametrize(
    ("asks", "said"),
    [
        (None, "Có lỗi ngoài dự kiến."),
        (lambda: True, "các thao tác đã xong đều đã lưu"),
        (lambda: False, "không xem lại được tệp"),
    ],
)
def test_the_file_itself_is_asked_whether_all_is_saved(
    asks: Callable[[], bool] | None,
    said: str,
    message_boxes: Boxes,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(Witness, "asks", staticmethod(asks) if asks else None)
    show_error(fail_over("x"))
    assert said in message_boxes.pop()
