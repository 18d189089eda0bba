"""Print the first pages of a PDF as the window prints certificates: PDF PRINTER PAGES OUT.

What Windows' own drawing makes for the printer goes to OUT instead of straight to its queue.
"""

import sys
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
from PySide6.QtWidgets import QApplication

from tdkt_desktop.ui.certificates.printing import document_from, prepare, print_document


def main() -> int:
    """Print; returns 0 when every page was painted."""
    pdf, name, pages = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
    app = QApplication(sys.argv[:1])
    info = QPrinterInfo.printerInfo(name)
    if info.isNull():
        print(f"no printer {name}; there are {QPrinterInfo.availablePrinterNames()}")
        return 1
    owner = QObject()
    printer = QPrinter(info, QPrinter.PrinterMode.HighResolution)
    document = document_from(pdf.read_bytes(), owner)
    prepare(printer, document)
    printer.setOutputFileName(sys.argv[4])
    printer.setOutputFormat(QPrinter.OutputFormat.NativeFormat)
    printer.setFromTo(1, pages)
    done = print_document(printer, document)
    del app
    return 0 if done == pages else 1


if __name__ == "__main__":
    sys.exit(main())
