"""TĐKT Desktop: emulation titles and commendations of one small agency, kept on one PC."""

__version__ = "0.1.0"
