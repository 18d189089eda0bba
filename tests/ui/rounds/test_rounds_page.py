"""The pages of a review round: begun, filled, moved, voted on, decided, undone, all by hand."""

from collections.abc import Callable
from pathlib import Path

import docx
import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QDialog, QFileDialog, QInputDialog
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from tdkt_desktop.domain.awards.awards import AwardQuery
from tdkt_desktop.domain.ids import PersonId, RoundId
from tdkt_desktop.domain.rounds import NominationState, Presence, Stage
from tdkt_desktop.operations import history
from tdkt_desktop.operations.papers import papers
from tdkt_desktop.operations.people.people import add_person
from tdkt_desktop.operations.people.units import add_unit
from tdkt_desktop.operations.rounds import council as council_of
from tdkt_desktop.operations.rounds import counting, dossiers, payments
from tdkt_desktop.storage.awards import Awards, Decisions
from tdkt_desktop.storage.rounds import Rounds
from tdkt_desktop.ui.awards.decisions_page import DecisionsPage
from tdkt_desktop.ui.awards.revoke_dialog import RevokeDialog
from tdkt_desktop.ui.importing.import_dialog import ImportDialog
from tdkt_desktop.ui.kit.desk_lines import DeskLine
from tdkt_desktop.ui.kit.form_dialog import WhyDialog
from tdkt_desktop.ui.papers.templates_page import TemplatesPage
from tdkt_desktop.ui.rounds.council_page import CouncilPage
from tdkt_desktop.ui.rounds.decide_dialog import DecideDialog
from tdkt_desktop.ui.rounds.member_dialog import MemberDialog
from tdkt_desktop.ui.rounds.nominate_dialog import LowerDialog, NominateDialog
from tdkt_desktop.ui.rounds.results_dialog import ResultsDialog
from tdkt_desktop.ui.rounds.round_dialog import RoundDialog
from tdkt_desktop.ui.rounds.rounds_page import RoundsPage
from tdkt_desktop.ui.shell.main_window import MainWindow
from tdkt_desktop.ui.shell.overview_page import OverviewPage
from tests.operations.rounds.season import YEAR, Season, make_season
from tests.ui.hands import choose

Answer = Callable[[type[QDialog], Callable[[QDialog], object]], None]


@pytest.fixture
def season(window: MainWindow) -> Season:
    return make_season(window.session.database)


@pytest.fixture
def answer(monkeypatch: pytest.MonkeyPatch) -> Answer:
    """Let a dialog of a class be filled by a function and accepted when it would be shown."""

    def register(kind: type[QDialog], fill: Callable[[QDialog], object]) -> None:
        def execute(dialog: QDialog) -> int:
            fill(dialog)
            accept = getattr(dialog, "_try", dialog.accept)
            accept()
            return dialog.result()

        monkeypatch.setattr(kind, "exec", execute)

    return register


def rounds_page(window: MainWindow) -> RoundsPage:
    page = window.go_to("rounds")
    assert isinstance(page, RoundsPage)
    return page


def begin(window: MainWindow, answer: Answer) -> RoundsPage:
    def fill(dialog: QDialog) -> None:
        assert isinstance(dialog, RoundDialog)
        dialog.year.setValue(YEAR)
        dialog.origin.setCurrentIndex(dialog.origin.findData("eligible"))
        dialog.kinds.tick("LDTT")
        dialog.due[Stage.NOTICE].setText("7/12/2025")

    answer(RoundDialog, fill)
    page = rounds_page(window)
    page.round_acts.begin()
    return page


def shown(page: RoundsPage) -> list[tuple[str, str, str]]:
    return [
        (n.name, n.kind_short, n.nomination.stage)
        for n in (page._shown[i] for i in page.table._records.ids)
    ]


def nominate(page: RoundsPage, answer: Answer, code: str, *people: PersonId) -> None:
    def fill(dialog: QDialog) -> None:
        assert isinstance(dialog, NominateDialog)
        dialog.chooser.people.tick(people, on=True)
        dialog.kind.setCurrentIndex(dialog.kind.findData(code))

    answer(NominateDialog, fill)
    page.round_acts.nominate()


def select(page: RoundsPage, *names: str) -> None:
    ids = [i for i, n in page._shown.items() if f"{n.name} {n.kind_short}" in names]
    assert len(ids) == len(names)
    page.table._select(set(ids), page.table._records.row_of(ids[0]))
    page._pick()


def test_an_empty_page_says_what_a_round_is(window: MainWindow, answer: Answer) -> None:
    make_season(window.session.database)
    page = rounds_page(window)
    assert page._stack.currentIndex() == 1
    begin(window, answer)
    assert page._stack.currentIndex() == 0
    assert len(page._shown) == 5
    assert page.current_round() is not None


def test_a_season_by_hand_and_back(season: Season, window: MainWindow, answer: Answer) -> None:
    page = begin(window, answer)
    nominate(page, answer, "CSTDCS", season.people["Lê An"])
    assert len(page._shown) == 6
    page.table.selectAll()
    for expected in ("Đề nghị", "Thẩm định", "Công khai", "Họp Hội đồng"):
        assert expected in page.go_on.text()
        page.go_on.click()
    assert {stage for _, _, stage in shown(page)} == {"council"}

    council = window.go_to("council")
    assert isinstance(council, CouncilPage)
    for name, role in (("A Một", "chair"), ("B Hai", "secretary"), ("C Ba", "member")):

        def seat(dialog: QDialog, name: str = name, role: str = role) -> None:
            assert isinstance(dialog, MemberDialog)
            dialog.name.setText(name)
            dialog.role.setCurrentIndex(dialog.role.findData(role))

        answer(MemberDialog, seat)
        council.add_member()
    assert [m.name for m in council._found.values()] == ["A Một", "C Ba", "B Hai"]
    council.table.selectAll()
    council.pane.presence[Presence.PRESENT].click()
    council.pane.ballots[0].setText("3")
    council.pane.ballots[0].editingFinished.emit()

    page = rounds_page(window)
    select(page, "Lê An CSTĐCS")
    assert "cần" in page.pane.needs.text().lower()
    page.pane.votes.setText("4")
    page.pane.votes.editingFinished.emit()
    assert page.pane.votes.property("wrong") == "true"
    page.pane.votes.setText("3")
    page.pane.votes.editingFinished.emit()
    assert "✓ Đạt (3/3)" in page.pane.needs.text()
    page.table.selectAll()
    assert "Quyết định" in page.go_on.text()
    page.go_on.click()
    assert page.go_on.text() == "Ghi quyết định khen thưởng…"

    def decide(dialog: QDialog) -> None:
        assert isinstance(dialog, DecideDialog)
        dialog.number.setText("12/QĐ-STN")
        dialog.date.setText("24/12/2025")

    answer(DecideDialog, decide)
    page.go_on.click()
    assert {n.nomination.state for n in page._shown.values()} == {NominationState.AWARDED}
    assert len(Awards(window.session.database).ids(AwardQuery())) == 6
    assert page.go_on.text() == "Ghi ngày trao tặng…"
    page.go_on.click()
    assert {stage for _, _, stage in shown(page)} == {"handing"}
    database = window.session.database
    while Rounds(database).all():
        assert history.next_undo(database) is not None
        window.undo()
    assert page._stack.currentIndex() == 1


def test_lowered_returned_and_opened_again(
    season: Season, window: MainWindow, answer: Answer
) -> None:
    page = begin(window, answer)
    nominate(page, answer, "CSTDCS", season.people["Lê An"])
    nominate(page, answer, "BK_TINH", season.people["Mai Bình"])

    def lower(dialog: QDialog) -> None:
        assert isinstance(dialog, LowerDialog)
        dialog.kind.setCurrentIndex(dialog.kind.findData("GK_SO"))
        dialog.reason.setPlainText("không đủ phiếu")

    answer(LowerDialog, lower)
    select(page, "Mai Bình BK UBND tỉnh")
    page.pane.acts["lower"].click()
    lowered = next(n for n in page._shown.values() if n.first_kind)
    assert (lowered.kind_short, lowered.first_kind) == ("GK", "BK UBND tỉnh")

    def why(dialog: QDialog) -> None:
        assert isinstance(dialog, WhyDialog)
        dialog.reason.setPlainText("thiếu báo cáo")

    answer(WhyDialog, why)
    select(page, "Lê An CSTĐCS")
    page.pane.acts[NominationState.RETURNED].click()
    select(page, "Lê An CSTĐCS")
    assert page.pane.state.text() == "Trả lại: thiếu báo cáo"
    assert page.pane.acts[NominationState.OPEN].isVisibleTo(page.pane)
    page.pane.acts[NominationState.OPEN].click()
    select(page, "Lê An CSTĐCS")
    assert "trả lại: thiếu báo cáo" in page.pane.steps.text()


def test_described_for_many_at_once(season: Season, window: MainWindow, answer: Answer) -> None:
    page = begin(window, answer)
    page.table.selectAll()
    assert page.pane.name.text() == "5 đề nghị đang chọn"
    page.pane.result.setFocus()
    page.pane.result.setPlainText("Hoàn thành tốt nhiệm vụ")
    page.pane.result.document().setModified(True)
    page.pane.result.clearFocus()
    page.pane._write("result", "Hoàn thành tốt nhiệm vụ")
    assert {n.nomination.result for n in page._shown.values()} == {"Hoàn thành tốt nhiệm vụ"}
    assert season.people


def test_several_show_what_they_share(season: Season, window: MainWindow, answer: Answer) -> None:
    page = begin(window, answer)
    (round_,) = Rounds(season.database).all()
    found = season.nominees(round_)
    nomination, other = (found[f"{name} LĐTT"].nomination for name in ("Lê An", "Mai Bình"))
    number = nomination.id
    window.session.do(lambda db: dossiers.edit(db, [number], "result", "Riêng"), window)
    select(page, "Lê An LĐTT")
    assert page.pane.result.toPlainText() == "Riêng"
    select(page, "Lê An LĐTT", "Mai Bình LĐTT")
    assert page.pane.result.toPlainText() == ""
    assert page.pane.result.placeholderText() == "nhiều giá trị"
    assert page.pane.needs.text() == ""
    assert other.result is None


def test_conflicts_and_initiatives_beside_a_nomination(
    season: Season, window: MainWindow, answer: Answer
) -> None:
    season.give("LDTT", YEAR, "Lê An")
    season.initiative("Lê An", "Số hóa hồ sơ")
    page = begin(window, answer)
    nominate(page, answer, "LDTT", season.people["Lê An"])
    select(page, "Lê An LĐTT")
    assert "Đã có LĐTT" in page.pane.conflicts.text()
    model, row = page.table.model(), page.table.currentIndex().row()
    assert "⚠ 1" in [model.index(row, column).data() for column in range(model.columnCount())]
    box = page.pane.findChildren(QCheckBox)
    titled = next(b for b in box if "Số hóa" in b.accessibleName())
    titled.click()
    assert list(Rounds(window.session.database).authors(RoundId(1)).values())
    paper = next(b for b in page.pane.findChildren(QCheckBox) if b.accessibleName() == "Tờ trình")
    paper.click()
    assert Rounds(window.session.database).papers(RoundId(1))


def test_votes_are_typed_into_the_list(
    season: Season, window: MainWindow, answer: Answer, qtmodeltester: ModelTester
) -> None:
    page = begin(window, answer)
    season.seat(page.current_round(), ["A Một", "B Hai", "C Ba"])
    window.session.changed.emit(season_change(season))
    row = page._model.index(0, 4)
    assert page._model.flags(row) & Qt.ItemFlag.ItemIsEditable
    assert page._model.setData(row, "2")
    assert page._model.data(page._model.index(0, 4)) == "2"
    assert not page._model.setData(page._model.index(1, 4), "9")
    qtmodeltester.check(page._model)


def season_change(season: Season) -> object:
    """Return a change of the council, as another page would tell it."""
    from tdkt_desktop.operations.rounds import council as councils

    round_ = Rounds(season.database).all()[0]
    members = councils.council(season.database, round_).members
    return councils.attend(season.database, members, Presence.PRESENT)


def test_a_list_in_excel_is_shown_before_it_is_taken(
    season: Season,
    window: MainWindow,
    answer: Answer,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    page = begin(window, answer)
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["DANH SÁCH ĐĂNG KÝ THI ĐUA"])
    sheet.append(["STT", "Họ và tên", "Ngày sinh", "Danh hiệu đăng ký"])
    sheet.append([1, "Lê An", "01/02/1980", "CSTĐCS"])
    sheet.append([2, "Mai Bình", "01/02/1980", "Chiến sĩ thi đua cơ sở"])
    path = tmp_path / "dang-ky.xlsx"
    book.save(path)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    page.round_acts.bring()
    qtbot.waitUntil(lambda: any(d.isVisible() for d in window.findChildren(ImportDialog)))
    dialog = next(d for d in window.findChildren(ImportDialog) if d.isVisible())
    assert dialog.save.text() == "Đề nghị 2"
    dialog.save_plan()
    qtbot.waitUntil(lambda: len(page._shown) == 7)
    assert not Awards(window.session.database).ids(AwardQuery())
    assert season.people


def test_a_list_that_does_not_say_for_what_asks(
    season: Season,
    window: MainWindow,
    answer: Answer,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    page = begin(window, answer)
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["STT", "Họ và tên", "Ngày sinh"])
    sheet.append([1, "Lê An", "01/02/1980"])
    path = tmp_path / "ten.xlsx"
    book.save(path)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    monkeypatch.setattr(QInputDialog, "getItem", lambda *_, **__: ("Chiến sĩ thi đua cơ sở", True))
    page.round_acts.bring()
    qtbot.waitUntil(lambda: any(d.isVisible() for d in window.findChildren(ImportDialog)))
    dialog = next(d for d in window.findChildren(ImportDialog) if d.isVisible())
    assert dialog.save.text() == "Đề nghị 1"
    dialog.save_plan()
    qtbot.waitUntil(lambda: len(page._shown) == 6)
    (round_,) = Rounds(season.database).all()
    assert "Lê An CSTĐCS" in season.nominees(round_)


def test_what_the_level_above_decided(
    season: Season,
    window: MainWindow,
    answer: Answer,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    page = begin(window, answer)
    nominate(page, answer, "BK_TINH", season.people["Lê An"], season.people["Mai Bình"])
    select(page, "Lê An BK UBND tỉnh", "Mai Bình BK UBND tỉnh")
    for _ in range(5):
        page.go_on.click()
    assert {n.nomination.stage for n in page.chosen()} == {"submission"}
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["DANH SÁCH ĐƯỢC TẶNG BẰNG KHEN NĂM 2025"])
    sheet.append(["(Kèm theo Quyết định số 77/QĐ-UBND ngày 10/02/2026)"])
    sheet.append(["STT", "Họ và tên", "Ngày sinh", "Hình thức khen thưởng"])
    sheet.append([1, "Lê An", "01/02/1980", "Bằng khen của Chủ tịch UBND tỉnh"])
    path = tmp_path / "kq.xlsx"
    book.save(path)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    seen: list[str] = []
    answer(ResultsDialog, lambda d: seen.append(d.number.text()))  # type: ignore[attr-defined]
    page.round_acts.bring_results()
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == ["77/QĐ-UBND"]
    states = {n.name: n.nomination.state for n in page._shown.values() if n.kind_code == "BK_TINH"}
    assert states == {"Lê An": NominationState.AWARDED, "Mai Bình": "rejected"}


def test_a_row_of_the_list_above_is_matched_by_hand(
    season: Season,
    window: MainWindow,
    answer: Answer,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    page = begin(window, answer)
    nominate(page, answer, "BK_TINH", season.people["Lê An"], season.people["Mai Bình"])
    select(page, "Lê An BK UBND tỉnh", "Mai Bình BK UBND tỉnh")
    for _ in range(5):
        page.go_on.click()
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["DANH SÁCH ĐƯỢC TẶNG BẰNG KHEN NĂM 2025"])
    sheet.append(["(Kèm theo Quyết định số 77/QĐ-UBND ngày 10/02/2026)"])
    sheet.append(["STT", "Họ và tên", "Đơn vị", "Hình thức khen thưởng"])
    where = "Sở Thử nghiệm"
    sheet.append([1, "Lê Anh", where, "Bằng khen của Chủ tịch UBND tỉnh"])
    sheet.append([2, "Mai Bình", where, "Bằng khen của Chủ tịch UBND tỉnh"])
    path = tmp_path / "kq.xlsx"
    book.save(path)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    monkeypatch.setattr("tdkt_desktop.ui.rounds.results_dialog.confirmed", lambda *_: False)

    def match(dialog: object) -> None:
        assert isinstance(dialog, ResultsDialog)
        (box,) = dialog.unread.boxes.values()
        an = next(n for n in range(box.count()) if box.itemText(n).startswith("Lê An"))
        assert not dialog.refused.isChecked(), "what is not understood denies nobody"
        assert an == 1, "the name most like the one written comes first"
        choose(box, box.itemData(1))
        assert box.currentData() == 0, "another name is asked about, and no was said"
        monkeypatch.setattr("tdkt_desktop.ui.rounds.results_dialog.confirmed", lambda *_: True)
        choose(box, box.itemData(an))
        shown = [dialog.table.item(row, 3) for row in range(2)]
        assert [item.text() for item in shown if item is not None] == ["✓ Đúng đề nghị"] * 2

    answer(ResultsDialog, match)
    page.round_acts.bring_results()
    qtbot.waitUntil(lambda: not window.session.runner.busy)
    qtbot.waitUntil(
        lambda: (
            {n.nomination.state for n in page._shown.values() if n.kind_code == "BK_TINH"}
            == {NominationState.AWARDED}
        )
    )


def test_papers_from_the_menu(
    season: Season,
    window: MainWindow,
    answer: Answer,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    page = begin(window, answer)
    opened: list[str] = []
    monkeypatch.setattr(
        "PySide6.QtGui.QDesktopServices.openUrl", lambda url: opened.append(url.fileName())
    )
    page.papers.fill_menu(page.paper_button.menu())
    titles = [action.text() for action in page.paper_button.menu().actions()]
    assert titles[:3] == ["Đăng ký", "Đề nghị", "Thẩm định"]
    path = tmp_path / "tờ trình.docx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    page.papers.word("de-nghi")
    qtbot.waitUntil(lambda: bool(opened))
    assert docx.Document(str(path)).tables
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    page.papers.whole(Stage.NOMINATION)
    qtbot.waitUntil(lambda: len(opened) == 2)
    assert len(list(tmp_path.rglob("*.docx"))) == 7
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "a.xlsx"), ""))
    page.export_act().run()
    qtbot.waitUntil(lambda: (tmp_path / "a.xlsx").exists() and not window.session.runner.busy)
    assert season.people


def test_a_template_of_ones_own(
    season: Season,
    window: MainWindow,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    expect_box: Callable[[], str],
) -> None:
    monkeypatch.setattr("PySide6.QtGui.QDesktopServices.openUrl", lambda _: True)
    page = window.go_to("templates")
    assert isinstance(page, TemplatesPage)
    path = tmp_path / "mẫu.docx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    page.copy.click()
    assert not page.pane.take.isVisibleTo(page.pane)
    paper = docx.Document(str(path))
    paper.add_paragraph("{{ khong_biet }}")
    paper.save(str(path))
    page._pick()
    page.pane.take.click()
    assert "khong_biet" in expect_box()
    paper = docx.Document(str(path))
    paper.paragraphs[-1].text = "Hết"
    paper.save(str(path))
    page._pick()
    page.pane.take.click()
    row = page.current()
    assert row is not None
    assert row.own == "mẫu.docx"
    page.drop.click()
    assert papers.own_template(window.session.database, row.form.code) is None
    assert season.people


def test_a_whole_decision_is_revoked(season: Season, window: MainWindow, answer: Answer) -> None:
    season.give("LDTT", YEAR, "Lê An", "Mai Bình", number="12/QĐ-STN")
    page = window.go_to("decisions")
    assert isinstance(page, DecisionsPage)
    assert "đồng" in page.pane.money.text()
    payments.set_fund(season.database, YEAR, 5_000_000)

    def why(dialog: QDialog) -> None:
        assert isinstance(dialog, RevokeDialog)
        dialog.reason.setPlainText("QĐ 5/QĐ-STN")

    answer(RevokeDialog, why)
    page.pane.ask_revoking()
    (decision,) = Decisions(season.database).all()
    rows = Awards(season.database).find(AwardQuery(decision=decision.id))
    assert all(row.award.revoked for row in rows)


def test_what_is_late_stands_on_the_first_page(
    season: Season, window: MainWindow, answer: Answer
) -> None:
    begin(window, answer)
    page = window.go_to("overview")
    assert isinstance(page, OverviewPage)
    page.read()
    texts = [line.accessibleName() for line in page.findChildren(DeskLine)]
    late = next(text for text in texts if text.startswith("Công khai"))
    assert "07/12/2025" in late
    assert "Quá hạn" in late
    assert season.people


def test_commands_of_a_round_end_with_the_last_round(window: MainWindow, answer: Answer) -> None:
    begin(window, answer)
    change = window.commands.action("rounds.change")
    assert change.isEnabled()
    window.commands.action("rounds.delete").trigger()
    assert Rounds(window.session.database).all() == []
    assert not change.isEnabled()
    window.undo()
    assert change.isEnabled()


def test_whoever_has_too_few_votes_stays_and_the_others_go_on(
    season: Season, window: MainWindow, answer: Answer, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = begin(window, answer)
    nominate(page, answer, "CSTDCS", season.people["Lê An"])
    page.table.selectAll()
    for _ in range(4):
        page.go_on.click()
    round_ = page.current_round()
    assert round_ is not None
    database = window.session.database
    members = season.seat(round_, ["A Một", "B Hai", "C Ba"])
    window.session.tell(council_of.attend(database, members, Presence.PRESENT))
    best = next(i for i, n in page._shown.items() if n.kind_code == "CSTDCS")
    window.session.tell(counting.count_votes(database, round_, {best: (1, 0)}))
    asked, said = list[str](), [False, True]

    def confirm(_: object, __: str, question: str, ___: str = "") -> bool:
        asked.append(question)
        return said.pop(0)

    monkeypatch.setattr("tdkt_desktop.ui.rounds.nomination_acts.confirmed", confirm)
    page.table.selectAll()
    page.go_on.click()
    assert {stage for _, _, stage in shown(page)} == {"council"}
    page.table.selectAll()
    page.go_on.click()
    stages = {i: n.nomination.stage for i, n in page._shown.items()}
    assert stages.pop(best) == Stage.COUNCIL
    assert set(stages.values()) == {Stage.DECISION}
    assert "Lê An: 1 trên 3 phiếu" in asked[0]
    assert f"Chuyển {len(stages)} đề nghị còn lại?" in asked[0]


def test_namesakes_are_told_apart_in_the_list(
    season: Season, window: MainWindow, answer: Answer
) -> None:
    database = window.session.database
    place, _ = add_unit(database, "Phòng Mơ")
    twin, _ = add_person(database, {"name": "Lê An", "birth_date": "1999-01-02"}, place)
    page = begin(window, answer)
    nominate(page, answer, "CSTDCS", season.people["Lê An"], twin)
    names = {
        page.table._records.data(page.table._records.index(row, 0))
        for row in range(page.table._records.rowCount())
    }
    assert "Lê An · Phòng Mơ" in names
    assert "Mai Bình" in names
