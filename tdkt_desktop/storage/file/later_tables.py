"""The tables of later versions, as SQL. Released text is never edited."""

FIFTH = """
CREATE TABLE round (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  sort TEXT NOT NULL,
  year INTEGER NOT NULL,
  rules_date TEXT NOT NULL,
  stages TEXT NOT NULL, -- JSON: the stages it uses, in order
  superior TEXT,
  achieved TEXT,
  theme TEXT,
  notice_from TEXT,
  notice_to TEXT,
  meeting TEXT,
  place TEXT,
  ballots_out INTEGER,
  ballots_in INTEGER,
  ballots_valid INTEGER,
  note TEXT,
  closed TEXT
) STRICT;
CREATE TABLE round_deadline (
  id INTEGER PRIMARY KEY,
  round INTEGER NOT NULL REFERENCES round(id) ON DELETE CASCADE,
  stage TEXT NOT NULL,
  due TEXT NOT NULL,
  UNIQUE (round, stage)
) STRICT;
CREATE TABLE nomination (
  id INTEGER PRIMARY KEY,
  round INTEGER NOT NULL REFERENCES round(id) ON DELETE CASCADE,
  kind INTEGER NOT NULL REFERENCES award_kind(id),
  subject TEXT NOT NULL,
  person INTEGER REFERENCES person(id),
  unit INTEGER REFERENCES unit(id),
  recipient TEXT,
  position TEXT,
  stage TEXT NOT NULL,
  state TEXT NOT NULL,
  first_kind INTEGER REFERENCES award_kind(id), -- what was asked for before it was lowered
  result TEXT,
  achieved TEXT,
  reason TEXT,
  votes INTEGER,
  written INTEGER,
  award INTEGER REFERENCES award(id) ON DELETE SET NULL
) STRICT;
CREATE INDEX nomination_round ON nomination(round);
CREATE INDEX nomination_person ON nomination(person);
CREATE INDEX nomination_award ON nomination(award);
CREATE TABLE nomination_step ( -- what became of a nomination, day by day
  id INTEGER PRIMARY KEY,
  nomination INTEGER NOT NULL REFERENCES nomination(id) ON DELETE CASCADE,
  day TEXT NOT NULL,
  act TEXT NOT NULL,
  detail TEXT
) STRICT;
CREATE INDEX nomination_step_of ON nomination_step(nomination);
CREATE TABLE nomination_initiative ( -- an author's initiative put forward
  id INTEGER PRIMARY KEY,
  nomination INTEGER NOT NULL REFERENCES nomination(id) ON DELETE CASCADE,
  author INTEGER NOT NULL REFERENCES initiative_author(id) ON DELETE CASCADE,
  UNIQUE (nomination, author)
) STRICT;
CREATE INDEX nomination_initiative_author ON nomination_initiative(author);
CREATE TABLE nomination_paper ( -- papers of the dossier that are there
  id INTEGER PRIMARY KEY,
  nomination INTEGER NOT NULL REFERENCES nomination(id) ON DELETE CASCADE,
  item TEXT NOT NULL,
  UNIQUE (nomination, item)
) STRICT;
CREATE TABLE remark ( -- what was said of the posted list
  id INTEGER PRIMARY KEY,
  round INTEGER NOT NULL REFERENCES round(id) ON DELETE CASCADE,
  nomination INTEGER REFERENCES nomination(id) ON DELETE CASCADE,
  day TEXT NOT NULL,
  sender TEXT,
  words TEXT NOT NULL,
  answer TEXT
) STRICT;
CREATE TABLE member ( -- of a round's council; without a round, of the standing one
  id INTEGER PRIMARY KEY,
  round INTEGER REFERENCES round(id) ON DELETE CASCADE,
  person INTEGER REFERENCES person(id) ON DELETE SET NULL,
  name TEXT NOT NULL,
  position TEXT,
  role TEXT NOT NULL,
  presence TEXT NOT NULL DEFAULT 'present',
  opinion TEXT,
  ordinal INTEGER NOT NULL DEFAULT 0
) STRICT;
ALTER TABLE certificate ADD COLUMN note TEXT;
CREATE TABLE number_printed ( -- the highest number on paper: undo does not take it back
  series TEXT PRIMARY KEY,
  number INTEGER NOT NULL
) STRICT;
CREATE TABLE paper_template ( -- the agency's own, in place of one that ships
  id INTEGER PRIMARY KEY,
  form TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  hash TEXT NOT NULL REFERENCES attachment(hash)
) STRICT;
"""


SEVENTH = """
CREATE TABLE signer ( -- who signs for the agency beside its head
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  title TEXT NOT NULL,
  form TEXT NOT NULL DEFAULT '',
  start TEXT,
  end TEXT
) STRICT;
ALTER TABLE round ADD COLUMN signer TEXT;
ALTER TABLE round ADD COLUMN signer_title TEXT;
ALTER TABLE award ADD COLUMN body TEXT;
"""

EIGHTH = """
ALTER TABLE rating ADD COLUMN points REAL;
ALTER TABLE rating ADD COLUMN periods TEXT;
"""

NINTH = """
CREATE TABLE attached_file ( -- a file kept with a record; its bytes are an attachment
  id INTEGER PRIMARY KEY,
  hash TEXT NOT NULL REFERENCES attachment(hash),
  name TEXT NOT NULL,
  size INTEGER NOT NULL,
  added TEXT NOT NULL,
  decision INTEGER REFERENCES decision(id) ON DELETE CASCADE,
  person INTEGER REFERENCES person(id) ON DELETE CASCADE,
  initiative INTEGER REFERENCES initiative(id) ON DELETE CASCADE,
  nomination INTEGER REFERENCES nomination(id) ON DELETE CASCADE,
  round INTEGER REFERENCES round(id) ON DELETE CASCADE
) STRICT;
CREATE INDEX attached_file_decision ON attached_file(decision) WHERE decision IS NOT NULL;
CREATE INDEX attached_file_person ON attached_file(person) WHERE person IS NOT NULL;
CREATE INDEX attached_file_initiative ON attached_file(initiative) WHERE initiative IS NOT NULL;
CREATE INDEX attached_file_nomination ON attached_file(nomination) WHERE nomination IS NOT NULL;
CREATE INDEX attached_file_round ON attached_file(round) WHERE round IS NOT NULL;
"""

TENTH = """
CREATE TABLE question ( -- a question of the figures, kept under a name
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  detail TEXT NOT NULL CHECK (json_valid(detail))
) STRICT;
ALTER TABLE award ADD COLUMN subject_class TEXT;
"""

ELEVENTH = """
CREATE TABLE movement ( -- an emulation movement: launched here, or above and carried out here
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  name_key TEXT NOT NULL,
  search TEXT NOT NULL,
  form TEXT NOT NULL,
  scope TEXT,
  level TEXT NOT NULL,
  launcher TEXT,
  document TEXT,
  document_date TEXT,
  plan TEXT,
  plan_date TEXT,
  start TEXT,
  end TEXT,
  theme TEXT,
  purpose TEXT,
  meaning TEXT,
  subjects TEXT,
  content TEXT,
  criteria TEXT,
  measures TEXT,
  note TEXT,
  source TEXT NOT NULL
) STRICT;
CREATE TABLE movement_target (
  id INTEGER PRIMARY KEY,
  movement INTEGER NOT NULL REFERENCES movement(id) ON DELETE CASCADE,
  name TEXT NOT NULL,
  counted_in TEXT,
  base REAL,
  aim REAL,
  due TEXT,
  measurer TEXT
) STRICT;
CREATE INDEX movement_target_of ON movement_target(movement);
CREATE TABLE movement_check ( -- what a target had come to on a day
  id INTEGER PRIMARY KEY,
  target INTEGER NOT NULL REFERENCES movement_target(id) ON DELETE CASCADE,
  day TEXT NOT NULL,
  value REAL NOT NULL,
  UNIQUE (target, day)
) STRICT;
CREATE TABLE movement_entry ( -- who registered: a person or a unit
  id INTEGER PRIMARY KEY,
  movement INTEGER NOT NULL REFERENCES movement(id) ON DELETE CASCADE,
  person INTEGER REFERENCES person(id) ON DELETE CASCADE,
  unit INTEGER REFERENCES unit(id),
  day TEXT,
  words TEXT,
  CHECK ((person IS NULL) <> (unit IS NULL)),
  UNIQUE (movement, person),
  UNIQUE (movement, unit)
) STRICT;
CREATE INDEX movement_entry_person ON movement_entry(person) WHERE person IS NOT NULL;
CREATE INDEX movement_entry_unit ON movement_entry(unit) WHERE unit IS NOT NULL;
CREATE TABLE movement_review ( -- on the way (final = 0), or the one that closes it
  id INTEGER PRIMARY KEY,
  movement INTEGER NOT NULL REFERENCES movement(id) ON DELETE CASCADE,
  day TEXT NOT NULL,
  final INTEGER NOT NULL,
  document TEXT,
  words TEXT
) STRICT;
CREATE INDEX movement_review_of ON movement_review(movement);
CREATE TABLE movement_cost (
  id INTEGER PRIMARY KEY,
  movement INTEGER NOT NULL REFERENCES movement(id) ON DELETE CASCADE,
  day TEXT,
  words TEXT NOT NULL,
  amount INTEGER NOT NULL
) STRICT;
CREATE INDEX movement_cost_of ON movement_cost(movement);
ALTER TABLE award ADD COLUMN movement INTEGER REFERENCES movement(id) ON DELETE SET NULL;
CREATE INDEX award_movement ON award(movement) WHERE movement IS NOT NULL;
ALTER TABLE round ADD COLUMN movement INTEGER REFERENCES movement(id) ON DELETE SET NULL;
CREATE INDEX round_movement ON round(movement) WHERE movement IS NOT NULL;
ALTER TABLE attached_file ADD COLUMN movement INTEGER REFERENCES movement(id) ON DELETE CASCADE;
CREATE INDEX attached_file_movement ON attached_file(movement) WHERE movement IS NOT NULL;
"""

TWELFTH = """
CREATE TABLE lesson ( -- noted as it arises, gathered into reports
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  day TEXT NOT NULL,
  theme TEXT,
  words TEXT NOT NULL
) STRICT;
CREATE TABLE report_text ( -- what the officer wrote herself in a part of a report
  id INTEGER PRIMARY KEY,
  span TEXT NOT NULL,
  year INTEGER NOT NULL,
  section TEXT NOT NULL,
  words TEXT NOT NULL,
  UNIQUE (span, year, section)
) STRICT;
"""

THIRTEENTH = """
CREATE TABLE sealed_year ( -- its figures have gone up in a report
  id INTEGER PRIMARY KEY,
  year INTEGER NOT NULL UNIQUE,
  day TEXT NOT NULL,
  words TEXT
) STRICT;
CREATE TABLE sealed_figure ( -- how many awards it was reported with
  id INTEGER PRIMARY KEY,
  seal INTEGER NOT NULL REFERENCES sealed_year(id) ON DELETE CASCADE,
  signed INTEGER NOT NULL, -- counted by the year they were decided in, not that they are of
  kind INTEGER REFERENCES award_kind(id) ON DELETE SET NULL,
  name TEXT NOT NULL,
  subject TEXT NOT NULL,
  number INTEGER NOT NULL,
  UNIQUE (seal, signed, kind, subject)
) STRICT;
CREATE TABLE late_change ( -- an operation after that, and why
  id INTEGER PRIMARY KEY,
  seal INTEGER NOT NULL REFERENCES sealed_year(id) ON DELETE CASCADE,
  operation INTEGER NOT NULL,
  words TEXT NOT NULL,
  UNIQUE (seal, operation)
) STRICT;
"""

FOURTEENTH = """
CREATE TABLE activity ( -- directives, conferences, articles, broadcasts, training
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  day TEXT NOT NULL,
  title TEXT NOT NULL,
  number TEXT,
  by TEXT,
  reached INTEGER,
  answer TEXT,
  movement INTEGER REFERENCES movement(id) ON DELETE SET NULL
) STRICT;
CREATE INDEX activity_day ON activity(day);
CREATE INDEX activity_movement ON activity(movement) WHERE movement IS NOT NULL;
"""

FIFTEENTH = """
CREATE TABLE officer ( -- who does the work of emulation and commendation
  id INTEGER PRIMARY KEY,
  person INTEGER NOT NULL REFERENCES person(id) ON DELETE CASCADE,
  specialised INTEGER NOT NULL,
  education TEXT,
  since TEXT,
  until TEXT
) STRICT;
CREATE INDEX officer_person ON officer(person);
"""

SIXTEENTH = """
CREATE TABLE exemplar ( -- a person or a unit: found, nurtured, made known
  id INTEGER PRIMARY KEY,
  person INTEGER REFERENCES person(id) ON DELETE CASCADE,
  unit INTEGER REFERENCES unit(id),
  day TEXT NOT NULL,
  by TEXT,
  why TEXT NOT NULL,
  nurtured TEXT,
  told TEXT,
  CHECK ((person IS NULL) <> (unit IS NULL))
) STRICT;
CREATE INDEX exemplar_person ON exemplar(person) WHERE person IS NOT NULL;
CREATE INDEX exemplar_unit ON exemplar(unit) WHERE unit IS NOT NULL;
"""

SEVENTEENTH = """
CREATE TABLE packed ( -- the journal of a large operation; see storage/file/packing.py
  operation INTEGER PRIMARY KEY REFERENCES operation(id),
  entries BLOB NOT NULL
) STRICT;
"""

EIGHTEENTH = """
ALTER TABLE person ADD COLUMN account TEXT;
ALTER TABLE person ADD COLUMN bank TEXT;
"""

NINETEENTH = """
ALTER TABLE person ADD COLUMN hometown TEXT;
ALTER TABLE person ADD COLUMN residence TEXT;
ALTER TABLE person ADD COLUMN education TEXT;
ALTER TABLE person ADD COLUMN academic TEXT;
ALTER TABLE person ADD COLUMN party_date TEXT;
CREATE TABLE report_answer ( -- what a report on achievements says and no other record holds
  id INTEGER PRIMARY KEY,
  subject TEXT NOT NULL,
  person INTEGER REFERENCES person(id) ON DELETE CASCADE,
  unit INTEGER REFERENCES unit(id),
  recipient TEXT,
  round INTEGER REFERENCES round(id) ON DELETE CASCADE, -- none: what stays from year to year
  field TEXT NOT NULL,
  words TEXT NOT NULL,
  CHECK ((person IS NOT NULL) + (unit IS NOT NULL) + (recipient IS NOT NULL) = 1)
) STRICT;
CREATE UNIQUE INDEX report_answer_of ON report_answer(
  field, subject, coalesce(person, 0), coalesce(unit, 0), coalesce(recipient, ''),
  coalesce(round, 0)
);
CREATE INDEX report_answer_person ON report_answer(person) WHERE person IS NOT NULL;
CREATE INDEX report_answer_round ON report_answer(round) WHERE round IS NOT NULL;
CREATE INDEX report_answer_unit ON report_answer(unit) WHERE unit IS NOT NULL;
"""
