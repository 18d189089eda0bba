"""The window's style sheet, with the names of tokens where colours come."""

SHEET = """
QWidget {{ color: {text}; }}
QMenuBar, QMenu, QToolTip, QMessageBox QLabel, QStatusBar {{ font-family: "{family}"; font-size: 13px; }}
QMainWindow, QDialog {{ background: {ground}; }}
QToolTip {{ background: {surface}; color: {text}; border: 1px solid {line}; padding: 4px 6px; }}
QLabel[role="title"] {{ font-size: 20px; font-weight: 600; }}
QLabel[role="name"] {{ font-size: 17px; font-weight: 600; }}
QLabel[role="muted"] {{ color: {muted}; }}
QLabel[role="caption"] {{ color: {text}; font-size: 13px; font-weight: 600; }}
QLabel[role="rail-heading"] {{ color: {muted}; font-size: 12px; font-weight: 600; padding: 0 6px; }}
QLabel[role="medium"] {{ font-weight: 500; }}
QLabel[role="tag-late"] {{ background: {accent_soft}; color: {accent}; border-radius: 4px; padding: 1px 8px; font-size: 12px; font-weight: 600; }}
QLabel[role="tag-soon"] {{ background: {warn_soft}; color: {warn}; border-radius: 4px; padding: 1px 8px; font-size: 12px; font-weight: 600; }}
QLabel[role="tag-ok"] {{ background: {ok_soft}; color: {ok}; border-radius: 4px; padding: 1px 8px; font-size: 12px; font-weight: 600; }}
QLabel[role="tag-quiet"] {{ background: {pale}; color: {muted}; border-radius: 4px; padding: 1px 8px; font-size: 12px; font-weight: 600; }}
QLabel[role="step"] {{ border: 1px solid {rim}; border-radius: 14px; color: {muted}; font-weight: 600; }}
QLabel[role="step-done"] {{ background: {ok_soft}; border-radius: 14px; color: {ok}; font-weight: 600; }}
QFrame[role="drop"] {{ background: {zebra}; border: 1px dashed {edge}; border-radius: 8px; }}
QFrame[role="drop-over"] {{ background: {accent_soft}; border: 2px dashed {accent}; border-radius: 8px; }}
QLabel[role="tag"] {{ background: {pale}; color: {muted}; border-radius: 4px; padding: 1px 6px; font-size: 12px; font-weight: 600; }}
QLabel[role="strong"] {{ font-weight: 600; }}
QLabel[role="figure"] {{ font-size: 26px; font-weight: 600; }}
QLabel[role="warn"] {{ background: {warn_soft}; color: {warn}; border-radius: 6px; padding: 8px 10px; }}
QLabel[role="ok"] {{ background: {ok_soft}; color: {ok}; border-radius: 6px; padding: 8px 10px; }}
QLabel[role="source"] {{ color: {muted}; font-size: 12px; }}
QLabel[role="sign-ok"] {{ color: {ok}; font-weight: 700; }}
QLabel[role="sign-no"] {{ color: {accent}; font-weight: 700; }}
QLabel[role="sign-doubt"] {{ color: {warn}; font-weight: 700; }}
QLabel[role="doubt"] {{ color: {warn}; }}
QLabel[role="error"] {{ color: {accent}; }}
QFrame[role="panel"] {{ background: {surface}; border: 1px solid {line}; border-radius: 8px; }}
QFrame[role="panel"]:focus {{ border: 1px solid {accent}; }}
QFrame[role="rail"] {{ background: {surface}; border: none; border-right: 1px solid {line}; }}
QFrame[role="rule"] {{ background: {line}; border: none; max-height: 1px; min-height: 1px; }}
QScrollArea, QScrollArea > QWidget > QWidget {{ background: transparent; border: none; }}
QStatusBar {{ background: {surface}; border-top: 1px solid {line}; color: {muted}; }}
QStatusBar::item {{ border: none; }}
QStatusBar QLabel {{ color: {muted}; padding: 0 8px; }}
QStatusBar QLabel[role="warning"] {{ color: {accent}; font-weight: 600; }}

QPushButton {{
  background: {surface}; border: 1px solid {rim}; border-radius: 6px;
  padding: 6px 12px; min-height: 18px; font-weight: 500;
}}
QPushButton:focus {{ outline: none; }}
QPushButton:hover {{ border-color: {muted}; }}
QPushButton:pressed {{ background: {selection}; }}
QPushButton:focus {{ border: 2px solid {accent}; padding: 5px 11px; }}
QPushButton:disabled {{ color: {muted}; background: {ground}; border-color: {line}; }}
QPushButton[role="primary"] {{
  background: {accent}; border-color: {accent}; color: {on_accent}; font-weight: 600;
}}
QPushButton[role="primary"]:hover {{ border-color: {text}; }}
QPushButton[role="primary"]:focus {{ border: 2px solid {text}; }}
QPushButton[role="primary"]:disabled {{ background: {line}; border-color: {line}; color: {muted}; }}
QPushButton[role="chip"] {{ border-radius: 14px; padding: 4px 12px; font-weight: 600; }}
QPushButton[role="chip"][empty="true"] {{
  background: transparent; border: 1px dashed {rim}; color: {muted}; font-weight: 400;
}}
QPushButton[role="chip"]:checked {{
  background: {accent_soft}; border: 1px solid {accent}; color: {accent}; font-weight: 600;
}}
QPushButton[role="chip"]:focus {{ border: 2px solid {accent}; padding: 3px 11px; }}
QPushButton[role="rail"] {{
  background: transparent; border: none; border-radius: 6px; text-align: left;
  padding: 0 6px; font-weight: 500; min-height: 0;
}}
QPushButton[role="rail"]:hover {{ background: {ground}; }}
QPushButton[role="rail"]:checked {{ background: {accent_soft}; color: {accent}; font-weight: 600; }}
QPushButton[role="rail"]:focus {{ border: 2px solid {accent}; padding: 0 4px; }}
QPushButton[role="stage"] {{
  border-radius: 0; border-left-width: 0; padding: 0 6px; min-height: 28px; max-height: 28px;
}}
QPushButton[role="stage"][edge="first"] {{
  border-left-width: 1px; border-top-left-radius: 6px; border-bottom-left-radius: 6px;
}}
QPushButton[role="stage"][edge="last"] {{ border-top-right-radius: 6px; border-bottom-right-radius: 6px; }}
QPushButton[role="stage"][state="todo"] {{ color: {muted}; background: {ground}; }}
QPushButton[role="stage"][state="current"] {{
  background: {accent_soft}; color: {accent}; font-weight: 600;
}}
QPushButton[role="stage"]:checked {{ background: {selection}; border-color: {accent}; color: {text}; font-weight: 600; }}
QPushButton[role="stage"]:focus {{ border: 2px solid {accent}; padding: 0 5px; min-height: 26px; }}
QFrame[role="strip"] {{ background: {warn_soft}; border: 1px solid {warn}; border-radius: 8px; }}
QFrame[role="bar"] {{ background: {pale}; border: 1px solid {line}; border-radius: 8px; }}
QPushButton[role="card"] {{
  background: {surface}; border: 1px solid {line}; border-radius: 8px; padding: 1px; text-align: left; font-weight: 400;
}}
QPushButton[role="card"]:hover {{ border-color: {rim}; }}
QPushButton[role="card"]:checked {{ border: 2px solid {accent}; padding: 0; }}
QPushButton[role="card"]:focus {{ border: 2px solid {accent}; padding: 0; background: {zebra}; }}
QLabel[role="slow"] {{ color: {warn}; font-size: 12px; font-weight: 600; }}
QLabel[role="board-text"] {{ color: {text}; font-weight: 600; }}
QLabel[role="board-warn"] {{ color: {warn}; font-weight: 600; }}
QLabel[role="board-ok"] {{ color: {ok}; font-weight: 600; }}
QLabel[role="board-accent"] {{ color: {accent}; font-weight: 600; }}
QPushButton[role="tab"] {{
  background: transparent; border: none; border-bottom: 2px solid transparent; border-radius: 0;
  padding: 6px 0; color: {muted}; font-weight: 500;
}}
QPushButton[role="tab"]:hover {{ color: {text}; }}
QPushButton[role="tab"]:checked {{ color: {accent}; border-bottom: 2px solid {accent}; }}
QPushButton[role="tab"]:focus {{ border: 2px solid {accent}; border-radius: 4px; padding: 4px 0; }}
QPushButton[role="line"] {{ background: transparent; border: none; border-radius: 6px; padding: 0; text-align: left; }}
QPushButton[role="line"]:hover {{ background: {zebra}; }}
QPushButton[role="line"]:focus {{ border: 2px solid {accent}; padding: 0; }}
QPushButton[role="number"] {{ background: transparent; border: none; padding: 2px 6px; font-weight: 500; min-height: 16px; }}
QPushButton[role="number"]:hover {{ color: {accent}; }}
QPushButton[role="number"]:focus {{ border: 2px solid {accent}; padding: 0 4px; }}
QPushButton[role="number"]:disabled {{ color: {muted}; background: transparent; }}
QPushButton[role="link"] {{
  background: transparent; border: none; padding: 3px 0; min-height: 16px; text-align: left;
  font-weight: 400;
}}
QPushButton[role="link"]:hover {{ color: {accent}; }}
QPushButton[role="link"]:focus {{ color: {accent}; text-decoration: underline; }}
QPushButton[role="link"]:disabled {{ color: {muted}; }}

QLineEdit, QComboBox, QSpinBox, QDoubleSpinBox, QPlainTextEdit, QTextEdit {{
  background: {surface}; border: 1px solid {edge}; border-radius: 6px; padding: 5px 8px; min-height: 18px;
  selection-background-color: {accent}; selection-color: {on_accent}; placeholder-text-color: {muted};
}}
QLineEdit:focus, QComboBox:focus, QSpinBox:focus, QDoubleSpinBox:focus, QPlainTextEdit:focus, QTextEdit:focus {{
  border: 2px solid {accent}; padding: 4px 7px;
}}
QLineEdit:disabled, QComboBox:disabled, QSpinBox:disabled,
QDoubleSpinBox:disabled {{ color: {muted}; background: {ground}; }}
QLineEdit[role="quiet"] {{ background: transparent; border-color: transparent; padding: 4px 6px; }}
QLineEdit[role="quiet"]:hover {{ border-color: {line}; }}
QLineEdit[role="quiet"]:focus {{ background: {surface}; border: 2px solid {accent}; padding: 3px 5px; }}
QLineEdit[wrong="true"], QComboBox[wrong="true"], QSpinBox[wrong="true"],
QPlainTextEdit[wrong="true"] {{ border: 1px solid {accent}; background: {accent_soft}; }}
QLineEdit[role="quiet"][wrong="true"] {{ border: 2px solid {warn}; }}
QSpinBox::up-button, QSpinBox::down-button, QDoubleSpinBox::up-button,
QDoubleSpinBox::down-button {{ width: 0; }}
QAbstractSpinBox QLineEdit, QComboBox QLineEdit, QAbstractSpinBox QLineEdit:focus, QComboBox QLineEdit:focus {{
  border: none; padding: 0 0 0 6px; min-height: 0; background: transparent;
}}
QComboBox {{ combobox-popup: 0; }}
QComboBox::drop-down {{ border: none; width: 22px; }}
QComboBox::down-arrow {{ image: url({down}); width: 12px; height: 12px; }}
QComboBox QAbstractItemView {{
  background: {surface}; border: 1px solid {line}; selection-background-color: {selection};
  selection-color: {text}; outline: none;
}}
QCheckBox, QRadioButton {{ spacing: 8px; }}
QCheckBox::indicator, QTableView::indicator, QTreeView::indicator {{
  width: 15px; height: 15px; border: 1px solid {edge}; border-radius: 4px; background: {surface};
}}
QCheckBox::indicator:checked, QTableView::indicator:checked, QTreeView::indicator:checked {{
  background: {accent}; border-color: {accent}; image: url({check});
}}
QRadioButton::indicator {{
  width: 13px; height: 13px; border: 1px solid {edge}; border-radius: 7px; background: {surface};
}}
QRadioButton::indicator:checked {{
  width: 7px; height: 7px; border: 4px solid {accent}; border-radius: 7px;
}}
QCheckBox:focus, QRadioButton:focus {{ color: {accent}; }}

QTableView, QTreeView, QListView {{
  background: {surface}; alternate-background-color: {zebra}; border: 1px solid {line};
  border-radius: 8px; gridline-color: transparent; outline: none;
  selection-background-color: {selection}; selection-color: {text};
}}
QTableView::item, QTreeView::item, QListView::item {{ padding: 0 8px; border: none; }}
QTreeView::item {{ height: 31px; }}
QListView::item {{ min-height: 31px; }}
QListView[role="palette"] {{ border: none; border-radius: 0; }}
QLineEdit[role="palette"], QLineEdit[role="palette"]:focus {{
  border: none; border-bottom: 1px solid {line}; border-radius: 0; font-size: 17px; padding: 0 16px;
}}
QTableView::item:selected, QTreeView::item:selected, QListView::item:selected {{
  background: {selection}; color: {text};
}}
QTableView:focus, QTreeView:focus, QListView:focus {{ border: 1px solid {muted}; }}
QTableView[role="flat"], QTableView[role="flat"]:focus {{ border: none; border-radius: 0; border-top: 1px solid {line}; }}
QTableView QLineEdit {{ border-radius: 0; padding: 0 6px; border: 2px solid {accent}; }}
QTableView QLineEdit[wrong="true"] {{ border: 2px solid {accent}; background: {accent_soft}; }}
QHeaderView {{ background: {surface}; border: none; border-top-left-radius: 8px; }}
QHeaderView::section {{
  background: {surface}; color: {muted}; border: none; border-bottom: 1px solid {line};
  padding: 0 11px; height: 36px; font-size: 12px; font-weight: 600; text-align: left;
}}
QTableView[role="counts"] QHeaderView::section:vertical {{
  color: {text}; border-bottom: none; font-size: 13px; font-weight: 400;
}}
QTableCornerButton::section {{ background: {surface}; border: none; }}
QSplitter::handle {{ background: transparent; }}
QScrollBar:vertical {{ background: transparent; width: 10px; margin: 2px; }}
QScrollBar:horizontal {{ background: transparent; height: 10px; margin: 2px; }}
QScrollBar::handle {{ background: {line}; border-radius: 3px; min-height: 28px; min-width: 28px; }}
QScrollBar::handle:hover {{ background: {muted}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QMenuBar {{ background: {surface}; border-bottom: 1px solid {line}; padding: 2px 6px; }}
QMenuBar::item {{ padding: 4px 10px; border-radius: 4px; background: transparent; }}
QMenuBar::item:selected {{ background: {selection}; }}
QMenu {{ background: {surface}; border: 1px solid {line}; border-radius: 6px; padding: 4px; }}
QMenu::item {{ padding: 6px 28px 6px 12px; border-radius: 4px; }}
QMenu::item:selected {{ background: {selection}; }}
QMenu::item:disabled {{ color: {muted}; }}
QMenu::separator {{ height: 1px; background: {line}; margin: 4px 8px; }}
QProgressBar {{ background: {line}; border: none; border-radius: 3px; max-height: 6px; }}
QProgressBar::chunk {{ background: {accent}; border-radius: 3px; }}
QGroupBox {{ border: none; font-weight: 600; padding-top: 22px; }}
QGroupBox::title {{ subcontrol-origin: margin; left: 0; }}
"""
