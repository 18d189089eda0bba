"""What a decision says, before anything is compared with the file."""

from dataclasses import dataclass, field

from tdkt_desktop.domain.awards.kinds import PERSON


@dataclass(frozen=True, slots=True)
class Doubt:
    """What the officer is to look at. ``about`` names a field, a person, or what is wrong."""

    about: str
    why: str


@dataclass(slots=True, kw_only=True)
class ReadAward:
    """One award of a decision. ``kind`` is a code, empty where it cannot be told.

    ``as_written`` is how the recipient stands, where a rank, a degree or an address is with it.
    ``amount`` is in đồng. ``line`` is where it stands, see :class:`ReadDecision`.
    """

    name: str
    subject: str = PERSON
    kind: str = ""
    kind_text: str = ""
    year: int | None = None
    year_to: int | None = None
    birth_date: str = ""
    position: str = ""
    unit: str = ""
    amount: int | None = None
    achievement: str = ""
    as_written: str = ""
    line: int = 0


@dataclass(slots=True, kw_only=True)
class ReadDecision:
    """A decision as read. ``date`` is ISO, as precisely as it stands.

    ``awards`` it gives, ``revoked`` are those it takes back; one that only corrects another, or
    gives nothing, has neither. ``lines`` are the paper's, for showing where something stands.
    """

    number: str = ""
    date: str = ""
    authority: str = ""
    signer: str = ""
    signer_title: str = ""
    signs_for: str = ""
    summary: str = ""
    draft: bool = False
    awards: list[ReadAward] = field(default_factory=list)
    revoked: list[ReadAward] = field(default_factory=list)
    doubts: list[Doubt] = field(default_factory=list)
    lines: list[str] = field(default_factory=list)

    @property
    def name(self) -> str:
        """What it is called in a list: its number, or its summary where it has none."""
        return self.number or self.summary or "…"

    def doubt(self, about: str, why: str) -> None:
        """Note a doubt, once."""
        doubt = Doubt(about, why)
        if doubt not in self.doubts:
            self.doubts.append(doubt)
