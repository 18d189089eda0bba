"""Print the first certificates of a file as the window does: FILE PRINTER PAGES OUT.

Beside OUT the same pages are laid as PDF (OUT.pdf). What Windows draws for the printer goes to
OUT instead of straight to its queue.
"""

import sys
from pathlib import Path

from PySide6.QtCore import QSizeF
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
from PySide6.QtWidgets import QApplication

from tdkt_desktop.documents.certificate_pdf import MM
from tdkt_desktop.domain.awards.awards import AwardQuery
from tdkt_desktop.operations.certificates.print_run import PrintRun
from tdkt_desktop.storage.awards import Awards
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.ui.certificates.printing import print_certificates
from tdkt_desktop.ui.kit.printers import prepare


def main() -> int:
    """Print; returns 0 when every page was painted."""
    path, name, pages, out = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]), Path(sys.argv[4])
    app = QApplication(sys.argv[:1])
    info = QPrinterInfo.printerInfo(name)
    if info.isNull():
        print(f"no printer {name}; there are {QPrinterInfo.availablePrinterNames()}")
        return 1
    with Database.read(path) as database:
        run = PrintRun.drawn(database, Awards(database).ids(AwardQuery(status="valid")), full=True)
    out.with_name(out.name + ".pdf").write_bytes(run.printed.pdf)
    printer = QPrinter(info, QPrinter.PrinterMode.HighResolution)
    prepare(printer, QSizeF(*run.batch.paper) * MM, "Giấy khen")
    printer.setOutputFileName(str(out))
    printer.setOutputFormat(QPrinter.OutputFormat.NativeFormat)
    printer.setFromTo(1, pages)
    done = print_certificates(printer, run.batch, full=True)
    del app
    return 0 if done == pages else 1


if __name__ == "__main__":
    sys.exit(main())
