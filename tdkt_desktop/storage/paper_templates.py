"""The agency's own templates of papers, in the file."""

from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.file.repository import Repository


class PaperTemplates(Repository):
    """The templates put in the place of those that ship; their bytes are attachments."""

    READS = ("paper_template",)

    def __init__(self, database: Database) -> None:
        self._conn = database.conn

    def all(self) -> dict[str, tuple[str, str]]:
        """Return the agency's own templates: name and hash of the bytes, by form."""
        sql = "SELECT form, name, hash FROM paper_template"
        return {row[0]: (row[1], row[2]) for row in self._conn.execute(sql)}

    def put(self, form: str, name: str, hash_: str) -> None:
        """Let the attachment ``hash_`` be the agency's template of a form."""
        self._conn.execute(
            "INSERT INTO paper_template(form, name, hash) VALUES (?, ?, ?)"
            " ON CONFLICT(form) DO UPDATE SET name = excluded.name, hash = excluded.hash",
            (form, name, hash_),
        )

    def drop(self, form: str) -> None:
        """Go back to the template that ships."""
        self._conn.execute("DELETE FROM paper_template WHERE form = ?", (form,))
