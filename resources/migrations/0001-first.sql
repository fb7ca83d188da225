-- The first file format: network, bodies and meetings, activities and giving, history.

CREATE TABLE schools (
  school_id INTEGER PRIMARY KEY CHECK (school_id = 1),
  name TEXT NOT NULL,
  school_code TEXT NOT NULL DEFAULT '',
  education_area TEXT NOT NULL DEFAULT '',
  subdistrict TEXT NOT NULL DEFAULT '',
  district TEXT NOT NULL DEFAULT '',
  province TEXT NOT NULL DEFAULT '',
  postcode TEXT NOT NULL DEFAULT '',
  phone TEXT NOT NULL DEFAULT '',
  director TEXT NOT NULL DEFAULT '',
  director_position TEXT NOT NULL DEFAULT '',
  pupils INTEGER,
  logo TEXT NOT NULL DEFAULT '',
  year_start TEXT NOT NULL DEFAULT '05-16',
  numerals TEXT NOT NULL DEFAULT 'thai'
) STRICT;

CREATE TABLE villages (
  village_id INTEGER PRIMARY KEY AUTOINCREMENT,
  number INTEGER NOT NULL,
  subdistrict TEXT NOT NULL DEFAULT '',
  name TEXT NOT NULL CHECK (name <> ''),
  in_service_area INTEGER NOT NULL DEFAULT 1 CHECK (in_service_area IN (0, 1)),
  headman TEXT NOT NULL DEFAULT '',
  latitude REAL,
  longitude REAL,
  note TEXT NOT NULL DEFAULT '',
  UNIQUE (subdistrict, number)
) STRICT;

CREATE TABLE village_counts (
  village_count_id INTEGER PRIMARY KEY AUTOINCREMENT,
  village_id INTEGER NOT NULL REFERENCES villages,
  year INTEGER NOT NULL,
  households INTEGER,
  population INTEGER,
  pupils INTEGER,
  UNIQUE (village_id, year)
) STRICT;

-- The members of the network, whatever their kind: attendance, giving and ties point here.
CREATE TABLE parties (
  party_id INTEGER PRIMARY KEY AUTOINCREMENT,
  kind TEXT NOT NULL
) STRICT;

CREATE TABLE households (
  household_id INTEGER PRIMARY KEY REFERENCES parties DEFERRABLE INITIALLY DEFERRED,
  village_id INTEGER NOT NULL REFERENCES villages,
  house_number TEXT NOT NULL CHECK (house_number <> ''),
  house_code TEXT NOT NULL DEFAULT '',
  head TEXT NOT NULL DEFAULT '',
  phone TEXT NOT NULL DEFAULT '',
  members INTEGER,
  pupils INTEGER,
  occupation TEXT NOT NULL DEFAULT '',
  ethnicity TEXT NOT NULL DEFAULT '',
  language TEXT NOT NULL DEFAULT '',
  since TEXT,
  until TEXT,
  note TEXT NOT NULL DEFAULT '',
  UNIQUE (village_id, house_number)
) STRICT;
CREATE UNIQUE INDEX households_by_code ON households (house_code) WHERE house_code <> '';

CREATE TABLE temples (
  temple_id INTEGER PRIMARY KEY REFERENCES parties DEFERRABLE INITIALLY DEFERRED,
  name TEXT NOT NULL CHECK (name <> ''),
  village_id INTEGER REFERENCES villages,
  kind TEXT NOT NULL DEFAULT 'temple',
  abbot TEXT NOT NULL DEFAULT '',
  tradition TEXT NOT NULL DEFAULT '',
  monks INTEGER,
  phone TEXT NOT NULL DEFAULT '',
  since TEXT,
  until TEXT,
  note TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE agencies (
  agency_id INTEGER PRIMARY KEY REFERENCES parties DEFERRABLE INITIALLY DEFERRED,
  name TEXT NOT NULL CHECK (name <> ''),
  kind TEXT NOT NULL DEFAULT 'other',
  contact TEXT NOT NULL DEFAULT '',
  phone TEXT NOT NULL DEFAULT '',
  email TEXT NOT NULL DEFAULT '',
  address TEXT NOT NULL DEFAULT '',
  village_id INTEGER REFERENCES villages,
  since TEXT,
  until TEXT,
  note TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE agreements (
  agreement_id INTEGER PRIMARY KEY AUTOINCREMENT,
  agency_id INTEGER NOT NULL REFERENCES agencies,
  subject TEXT NOT NULL CHECK (subject <> ''),
  signed_on TEXT,
  expires_on TEXT
) STRICT;
CREATE INDEX agreements_by_agency ON agreements (agency_id);

CREATE TABLE resource_persons (
  resource_person_id INTEGER PRIMARY KEY REFERENCES parties DEFERRABLE INITIALLY DEFERRED,
  title TEXT NOT NULL DEFAULT '',
  given_name TEXT NOT NULL CHECK (given_name <> ''),
  family_name TEXT NOT NULL DEFAULT '',
  code TEXT NOT NULL DEFAULT '',
  village_id INTEGER REFERENCES villages,
  household_id INTEGER REFERENCES households,
  knowledge_field TEXT NOT NULL DEFAULT '',
  expertise TEXT NOT NULL DEFAULT '',
  teaches TEXT NOT NULL DEFAULT '',
  readiness TEXT NOT NULL DEFAULT 'ready',
  honorarium TEXT NOT NULL DEFAULT '',
  phone TEXT NOT NULL DEFAULT '',
  verified_on TEXT,
  successor TEXT NOT NULL DEFAULT '',
  note TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX resource_persons_by_household ON resource_persons (household_id);

CREATE TABLE persons (
  person_id INTEGER PRIMARY KEY REFERENCES parties DEFERRABLE INITIALLY DEFERRED,
  title TEXT NOT NULL DEFAULT '',
  given_name TEXT NOT NULL CHECK (given_name <> ''),
  family_name TEXT NOT NULL DEFAULT '',
  code TEXT NOT NULL DEFAULT '',
  phone TEXT NOT NULL DEFAULT '',
  household_id INTEGER REFERENCES households,
  temple_id INTEGER REFERENCES temples,
  agency_id INTEGER REFERENCES agencies,
  village_id INTEGER REFERENCES villages,
  role TEXT NOT NULL DEFAULT '',
  note TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX persons_by_household ON persons (household_id);

CREATE TABLE learning_places (
  learning_place_id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL CHECK (name <> ''),
  inside_school INTEGER NOT NULL DEFAULT 0 CHECK (inside_school IN (0, 1)),
  village_id INTEGER REFERENCES villages,
  kind TEXT NOT NULL DEFAULT '',
  topics TEXT NOT NULL DEFAULT '',
  contact TEXT NOT NULL DEFAULT '',
  note TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE relationships (
  relationship_id INTEGER PRIMARY KEY AUTOINCREMENT,
  from_party_id INTEGER NOT NULL REFERENCES parties,
  to_party_id INTEGER NOT NULL REFERENCES parties,
  kind TEXT NOT NULL,
  since TEXT,
  until TEXT,
  note TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX relationships_by_from ON relationships (from_party_id);
CREATE INDEX relationships_by_to ON relationships (to_party_id);

CREATE TABLE committees (
  committee_id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL UNIQUE CHECK (name <> ''),
  kind TEXT NOT NULL DEFAULT 'other',
  legal_basis TEXT NOT NULL DEFAULT '',
  appointment_order TEXT NOT NULL DEFAULT '',
  seats INTEGER,
  quorum TEXT NOT NULL DEFAULT 'half_of_seats',
  quorum_number INTEGER,
  terms_years INTEGER
) STRICT;

CREATE TABLE seats (
  seat_id INTEGER PRIMARY KEY AUTOINCREMENT,
  committee_id INTEGER NOT NULL REFERENCES committees,
  office TEXT NOT NULL,
  represents TEXT NOT NULL DEFAULT '',
  person_id INTEGER REFERENCES persons,
  since TEXT,
  until TEXT,
  position INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX seats_by_committee ON seats (committee_id);
CREATE INDEX seats_by_person ON seats (person_id);

CREATE TABLE meetings (
  meeting_id INTEGER PRIMARY KEY AUTOINCREMENT,
  committee_id INTEGER NOT NULL REFERENCES committees,
  number INTEGER NOT NULL,
  year INTEGER NOT NULL,
  extraordinary INTEGER NOT NULL DEFAULT 0 CHECK (extraordinary IN (0, 1)),
  held_on TEXT,
  starts_at TEXT,
  ends_at TEXT,
  place TEXT NOT NULL DEFAULT '',
  chair TEXT NOT NULL DEFAULT '',
  minute_taker TEXT NOT NULL DEFAULT '',
  reviewer TEXT NOT NULL DEFAULT '',
  status TEXT NOT NULL DEFAULT 'draft',
  certified_at TEXT NOT NULL DEFAULT '',
  corrections TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX meetings_by_committee ON meetings (committee_id, year, number);
CREATE INDEX meetings_by_date ON meetings (held_on);

CREATE TABLE attendance (
  attendance_id INTEGER PRIMARY KEY AUTOINCREMENT,
  meeting_id INTEGER NOT NULL REFERENCES meetings,
  position INTEGER NOT NULL,
  party_id INTEGER NOT NULL REFERENCES parties,
  capacity TEXT NOT NULL DEFAULT 'seat',
  substitutes_party_id INTEGER REFERENCES parties,
  status TEXT NOT NULL DEFAULT 'present',
  reason TEXT NOT NULL DEFAULT '',
  arrived_at TEXT,
  left_at TEXT
) STRICT;
CREATE INDEX attendance_by_meeting ON attendance (meeting_id, position);
CREATE INDEX attendance_by_party ON attendance (party_id);

CREATE TABLE agenda_items (
  agenda_item_id INTEGER PRIMARY KEY AUTOINCREMENT,
  meeting_id INTEGER NOT NULL REFERENCES meetings,
  position INTEGER NOT NULL,
  number TEXT NOT NULL,
  heading TEXT NOT NULL DEFAULT '',
  title TEXT NOT NULL DEFAULT '',
  discussion TEXT NOT NULL DEFAULT '',
  outcome TEXT NOT NULL DEFAULT 'none',
  resolution TEXT NOT NULL DEFAULT '',
  votes_for INTEGER,
  votes_against INTEGER,
  abstained INTEGER,
  dissent TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX agenda_items_by_meeting ON agenda_items (meeting_id, position);

CREATE TABLE follow_ups (
  follow_up_id INTEGER PRIMARY KEY AUTOINCREMENT,
  agenda_item_id INTEGER NOT NULL REFERENCES agenda_items,
  task TEXT NOT NULL CHECK (task <> ''),
  responsible TEXT NOT NULL DEFAULT '',
  due_on TEXT,
  status TEXT NOT NULL DEFAULT 'open',
  done_on TEXT,
  result TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX follow_ups_by_item ON follow_ups (agenda_item_id);

CREATE TABLE activities (
  activity_id INTEGER PRIMARY KEY AUTOINCREMENT,
  title TEXT NOT NULL CHECK (title <> ''),
  held_on TEXT NOT NULL,
  ended_on TEXT,
  place TEXT NOT NULL DEFAULT '',
  village_id INTEGER REFERENCES villages,
  status TEXT NOT NULL DEFAULT 'planned',
  strategies TEXT NOT NULL DEFAULT '',
  involvement TEXT NOT NULL DEFAULT '',
  participation_kinds TEXT NOT NULL DEFAULT '',
  standards TEXT NOT NULL DEFAULT '',
  organiser TEXT NOT NULL DEFAULT '',
  objective TEXT NOT NULL DEFAULT '',
  result TEXT NOT NULL DEFAULT '',
  rating INTEGER,
  budget INTEGER NOT NULL DEFAULT 0,
  spent INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX activities_by_date ON activities (held_on);

CREATE TABLE participations (
  participation_id INTEGER PRIMARY KEY AUTOINCREMENT,
  activity_id INTEGER NOT NULL REFERENCES activities,
  party_id INTEGER NOT NULL REFERENCES parties,
  role TEXT NOT NULL DEFAULT 'participant',
  people INTEGER NOT NULL DEFAULT 1,
  hours REAL NOT NULL DEFAULT 0,
  note TEXT NOT NULL DEFAULT '',
  UNIQUE (activity_id, party_id, role)
) STRICT;
CREATE INDEX participations_by_party ON participations (party_id);

CREATE TABLE headcounts (
  headcount_id INTEGER PRIMARY KEY AUTOINCREMENT,
  activity_id INTEGER REFERENCES activities,
  meeting_id INTEGER REFERENCES meetings,
  village_id INTEGER NOT NULL REFERENCES villages,
  people INTEGER NOT NULL DEFAULT 0,
  CHECK ((activity_id IS NULL) <> (meeting_id IS NULL)),
  UNIQUE (activity_id, village_id),
  UNIQUE (meeting_id, village_id)
) STRICT;

CREATE TABLE contributions (
  contribution_id INTEGER PRIMARY KEY AUTOINCREMENT,
  given_on TEXT NOT NULL,
  direction TEXT NOT NULL DEFAULT 'to_school',
  party_id INTEGER NOT NULL REFERENCES parties,
  kind TEXT NOT NULL DEFAULT 'money',
  description TEXT NOT NULL DEFAULT '',
  amount INTEGER NOT NULL DEFAULT 0,
  quantity REAL NOT NULL DEFAULT 0,
  unit TEXT NOT NULL DEFAULT '',
  hours REAL NOT NULL DEFAULT 0,
  activity_id INTEGER REFERENCES activities,
  receipt TEXT NOT NULL DEFAULT '',
  thanked_on TEXT,
  used_for TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX contributions_by_date ON contributions (given_on);
CREATE INDEX contributions_by_party ON contributions (party_id);

-- History: what one act of the user changed is one step. state: done, undone (can be redone), dropped (was undone, and
-- something else was done since), note (tells of an undo or redo itself).
CREATE TABLE steps (
  step_id INTEGER PRIMARY KEY AUTOINCREMENT,
  made_at TEXT NOT NULL,
  made_by TEXT NOT NULL DEFAULT '',
  act TEXT NOT NULL,
  note TEXT NOT NULL DEFAULT '',
  state TEXT NOT NULL DEFAULT 'done' CHECK (state IN ('done', 'undone', 'dropped', 'note')),
  target_step_id INTEGER REFERENCES steps
) STRICT;
CREATE INDEX steps_by_state ON steps (state);

-- One row of one table in a step. before NULL: it was new, after NULL: it is gone, or (both NULL) the rows row_id to
-- last_id were new and their content need not be told twice. For a change only the columns that changed.
CREATE TABLE changes (
  change_id INTEGER PRIMARY KEY,
  step_id INTEGER NOT NULL REFERENCES steps,
  kind TEXT NOT NULL,
  row_id INTEGER NOT NULL,
  last_id INTEGER NOT NULL,
  before TEXT,
  after TEXT,
  UNIQUE (step_id, kind, row_id)
) STRICT;
CREATE INDEX changes_by_row ON changes (kind, row_id);

-- When a copy that opened and was found sound was made, and where to.
CREATE TABLE backups (
  backup_id INTEGER PRIMARY KEY,
  made_at TEXT NOT NULL,
  path TEXT NOT NULL
) STRICT;

-- The director's own words in the papers of a year.
CREATE TABLE words (
  words_id INTEGER PRIMARY KEY AUTOINCREMENT,
  paper TEXT NOT NULL,
  passage TEXT NOT NULL,
  content TEXT NOT NULL DEFAULT '',
  UNIQUE (paper, passage)
) STRICT;
