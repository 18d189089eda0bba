"""The tables as SQL, in the order they came into the file. Released text is never edited."""

FIRST = """
CREATE TABLE operation (
  id INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  label TEXT NOT NULL,
  undoes INTEGER REFERENCES operation(id),
  undoable INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE TABLE current_operation (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  operation INTEGER,
  bulk INTEGER NOT NULL DEFAULT 0 -- many people at once: they are indexed for search together
) STRICT;
INSERT INTO current_operation(id) VALUES (1);
CREATE TABLE journal (
  id INTEGER PRIMARY KEY,
  operation INTEGER NOT NULL REFERENCES operation(id),
  tbl TEXT NOT NULL,
  row INTEGER NOT NULL,
  before TEXT,
  after TEXT
) STRICT;
CREATE INDEX journal_operation ON journal(operation);

CREATE TABLE setting (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,
  value TEXT NOT NULL
) STRICT;
CREATE TABLE unit (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  parent INTEGER REFERENCES unit(id),
  start TEXT,
  end TEXT,
  successor INTEGER REFERENCES unit(id),
  note TEXT,
  sort_key TEXT NOT NULL,
  search TEXT NOT NULL
) STRICT;
CREATE INDEX unit_sort ON unit(sort_key);
CREATE TABLE unit_name (
  id INTEGER PRIMARY KEY,
  unit INTEGER NOT NULL REFERENCES unit(id) ON DELETE CASCADE,
  name TEXT NOT NULL,
  until TEXT NOT NULL
) STRICT;
CREATE INDEX unit_name_unit ON unit_name(unit);
CREATE TABLE person (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  sex TEXT,
  birth_date TEXT,
  identity TEXT,
  code TEXT,
  ethnic TEXT,
  start_date TEXT,
  leave_date TEXT,
  leave_reason TEXT,
  note TEXT,
  sort_key TEXT NOT NULL,
  search TEXT NOT NULL
) STRICT;
CREATE INDEX person_sort ON person(sort_key, id);
CREATE INDEX person_left ON person(id) WHERE leave_date IS NOT NULL;
CREATE INDEX person_identity ON person(identity) WHERE identity IS NOT NULL;
CREATE INDEX person_code ON person(code) WHERE code IS NOT NULL;
CREATE VIRTUAL TABLE person_search USING fts5(
  search, content='person', content_rowid='id', prefix='1 2 3', detail='none'
);
CREATE TABLE posting (
  id INTEGER PRIMARY KEY,
  person INTEGER NOT NULL REFERENCES person(id) ON DELETE CASCADE,
  unit INTEGER REFERENCES unit(id),
  position TEXT,
  start TEXT,
  end TEXT,
  latest INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX posting_person ON posting(person);
CREATE INDEX posting_unit ON posting(unit, latest);
CREATE TABLE award_kind (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  category TEXT NOT NULL,
  grp TEXT NOT NULL,
  level TEXT NOT NULL,
  own INTEGER NOT NULL DEFAULT 0,
  rank INTEGER NOT NULL,
  detail TEXT NOT NULL
) STRICT;
CREATE TABLE decision (
  id INTEGER PRIMARY KEY,
  number TEXT NOT NULL,
  date TEXT,
  authority TEXT,
  signer TEXT,
  signer_title TEXT,
  summary TEXT,
  note TEXT,
  number_key TEXT NOT NULL,
  search TEXT NOT NULL
) STRICT;
CREATE INDEX decision_number ON decision(number_key);
CREATE TABLE award (
  id INTEGER PRIMARY KEY,
  kind INTEGER NOT NULL REFERENCES award_kind(id),
  subject TEXT NOT NULL,
  person INTEGER REFERENCES person(id) ON DELETE CASCADE,
  unit INTEGER REFERENCES unit(id),
  recipient TEXT,
  position TEXT,
  year INTEGER NOT NULL,
  year_to INTEGER,
  decision INTEGER REFERENCES decision(id),
  ordinal INTEGER,
  achievement TEXT,
  source TEXT NOT NULL,
  revoked TEXT,
  revoke_reason TEXT,
  CHECK (person IS NOT NULL OR unit IS NOT NULL OR recipient IS NOT NULL)
) STRICT;
CREATE INDEX award_person ON award(person, year);
CREATE INDEX award_unit ON award(unit, year);
CREATE INDEX award_kind_year ON award(kind, year);
CREATE INDEX award_year ON award(year);
CREATE INDEX award_decision ON award(decision);
"""


SEARCH_TRIGGERS = """
CREATE TRIGGER person_search_insert AFTER INSERT ON person
WHEN NOT (SELECT bulk FROM current_operation WHERE id = 1) BEGIN
  INSERT INTO person_search(rowid, search) VALUES (NEW.id, NEW.search);
END;
CREATE TRIGGER person_search_delete AFTER DELETE ON person BEGIN
  INSERT INTO person_search(person_search, rowid, search) VALUES ('delete', OLD.id, OLD.search);
END;
CREATE TRIGGER person_search_update AFTER UPDATE OF search ON person
WHEN OLD.search IS NOT NEW.search BEGIN
  INSERT INTO person_search(person_search, rowid, search) VALUES ('delete', OLD.id, OLD.search);
  INSERT INTO person_search(rowid, search) VALUES (NEW.id, NEW.search);
END;
"""


SECOND = """
CREATE TABLE rating (
  id INTEGER PRIMARY KEY,
  person INTEGER REFERENCES person(id) ON DELETE CASCADE,
  unit INTEGER REFERENCES unit(id),
  year INTEGER NOT NULL,
  level TEXT NOT NULL,
  note TEXT,
  source TEXT NOT NULL,
  CHECK ((person IS NULL) <> (unit IS NULL))
) STRICT;
CREATE UNIQUE INDEX rating_person ON rating(person, year) WHERE person IS NOT NULL;
CREATE UNIQUE INDEX rating_unit ON rating(unit, year) WHERE unit IS NOT NULL;
CREATE INDEX rating_year ON rating(year);
CREATE TABLE initiative (
  id INTEGER PRIMARY KEY,
  title TEXT NOT NULL,
  year INTEGER NOT NULL,
  scope TEXT,
  number TEXT,
  date TEXT,
  note TEXT,
  source TEXT NOT NULL,
  title_key TEXT NOT NULL,
  search TEXT NOT NULL
) STRICT;
CREATE INDEX initiative_title ON initiative(title_key, year);
CREATE INDEX initiative_year ON initiative(year);
CREATE TABLE initiative_author (
  id INTEGER PRIMARY KEY,
  initiative INTEGER NOT NULL REFERENCES initiative(id) ON DELETE CASCADE,
  person INTEGER REFERENCES person(id) ON DELETE CASCADE,
  name TEXT,
  share INTEGER,
  CHECK (person IS NOT NULL OR name IS NOT NULL)
) STRICT;
CREATE INDEX initiative_author_initiative ON initiative_author(initiative);
CREATE INDEX initiative_author_person ON initiative_author(person);
CREATE TABLE import_layout (
  id INTEGER PRIMARY KEY,
  shape TEXT NOT NULL UNIQUE,
  choices TEXT NOT NULL
) STRICT;
CREATE TABLE distinct_pair ( -- alike, and yet two: the officer said so
  id INTEGER PRIMARY KEY,
  entity TEXT NOT NULL,
  one INTEGER NOT NULL,
  other INTEGER NOT NULL,
  UNIQUE (entity, one, other)
) STRICT;
"""


THIRD = """
ALTER TABLE award ADD COLUMN type TEXT;
ALTER TABLE initiative ADD COLUMN evidence TEXT;
CREATE TABLE initiative_use ( -- what an author's initiative was put forward for
  id INTEGER PRIMARY KEY,
  author INTEGER NOT NULL REFERENCES initiative_author(id) ON DELETE CASCADE,
  kind INTEGER NOT NULL REFERENCES award_kind(id),
  year INTEGER NOT NULL,
  UNIQUE (author, kind, year)
) STRICT;
CREATE TABLE discipline (
  id INTEGER PRIMARY KEY,
  person INTEGER REFERENCES person(id) ON DELETE CASCADE,
  unit INTEGER REFERENCES unit(id),
  form TEXT NOT NULL,
  date TEXT NOT NULL,
  until TEXT,
  number TEXT,
  reason TEXT,
  source TEXT NOT NULL,
  CHECK ((person IS NULL) <> (unit IS NULL))
) STRICT;
CREATE INDEX discipline_person ON discipline(person);
CREATE INDEX discipline_unit ON discipline(unit);
CREATE TABLE absence (
  id INTEGER PRIMARY KEY,
  person INTEGER NOT NULL REFERENCES person(id) ON DELETE CASCADE,
  kind TEXT NOT NULL,
  start TEXT NOT NULL,
  end TEXT,
  note TEXT,
  source TEXT NOT NULL
) STRICT;
CREATE INDEX absence_person ON absence(person);
CREATE TABLE attestation ( -- what the officer ticked for one nomination
  id INTEGER PRIMARY KEY,
  subject TEXT NOT NULL,
  person INTEGER REFERENCES person(id) ON DELETE CASCADE,
  unit INTEGER REFERENCES unit(id),
  recipient TEXT,
  kind TEXT NOT NULL,
  year INTEGER NOT NULL,
  words TEXT NOT NULL
) STRICT;
CREATE INDEX attestation_year ON attestation(year, kind);
"""


FOURTH = """
CREATE TABLE attachment ( -- bytes kept once; never changed, so not journalled
  hash TEXT PRIMARY KEY,
  bytes BLOB NOT NULL
) STRICT;
CREATE TABLE layout (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  data TEXT NOT NULL
) STRICT;
CREATE TABLE certificate ( -- the book certificates are numbered in
  id INTEGER PRIMARY KEY,
  award INTEGER NOT NULL REFERENCES award(id) ON DELETE CASCADE,
  series TEXT NOT NULL,
  number INTEGER NOT NULL,
  layout TEXT,
  printed TEXT,
  handed TEXT,
  handed_to TEXT,
  voided TEXT,
  void_reason TEXT,
  spoiled INTEGER NOT NULL DEFAULT 0,
  sheets INTEGER NOT NULL DEFAULT 0,
  UNIQUE (series, number)
) STRICT;
CREATE INDEX certificate_award ON certificate(award);
CREATE UNIQUE INDEX certificate_standing ON certificate(award) WHERE voided IS NULL;
CREATE TABLE certificate_text ( -- what one certificate says in place of its layout
  id INTEGER PRIMARY KEY,
  award INTEGER NOT NULL REFERENCES award(id) ON DELETE CASCADE,
  field TEXT NOT NULL,
  text TEXT NOT NULL,
  UNIQUE (award, field)
) STRICT;
CREATE TABLE stock (
  id INTEGER PRIMARY KEY,
  layout TEXT NOT NULL,
  date TEXT NOT NULL,
  count INTEGER NOT NULL,
  note TEXT,
  printed INTEGER NOT NULL DEFAULT 0
) STRICT;
"""
