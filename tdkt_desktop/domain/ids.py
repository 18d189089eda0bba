"""Ids of the records of a file: one type each, so that one is never taken for another."""

from typing import NewType

AbsenceId = NewType("AbsenceId", int)
AuthorId = NewType("AuthorId", int)
AwardId = NewType("AwardId", int)
CertificateId = NewType("CertificateId", int)
DecisionId = NewType("DecisionId", int)
DisciplineId = NewType("DisciplineId", int)
FormerNameId = NewType("FormerNameId", int)
InitiativeId = NewType("InitiativeId", int)
KindId = NewType("KindId", int)
MemberId = NewType("MemberId", int)
NominationId = NewType("NominationId", int)
PersonId = NewType("PersonId", int)
PostingId = NewType("PostingId", int)
RatingId = NewType("RatingId", int)
RemarkId = NewType("RemarkId", int)
RoundId = NewType("RoundId", int)
SignerId = NewType("SignerId", int)
StockId = NewType("StockId", int)
UnitId = NewType("UnitId", int)
UseId = NewType("UseId", int)
