-- What school and community ask of each other, what was done about it, and which villages were told the news.

CREATE TABLE requests (
  request_id INTEGER PRIMARY KEY AUTOINCREMENT,
  made_on TEXT NOT NULL,
  side TEXT NOT NULL DEFAULT 'community',
  party_id INTEGER REFERENCES parties,
  village_id INTEGER REFERENCES villages,
  kind TEXT NOT NULL DEFAULT 'need',
  subject TEXT NOT NULL CHECK (subject <> ''),
  details TEXT NOT NULL DEFAULT '',
  knowledge_field TEXT NOT NULL DEFAULT '',
  grades TEXT NOT NULL DEFAULT '',
  responsible TEXT NOT NULL DEFAULT '',
  due_on TEXT,
  answer TEXT NOT NULL DEFAULT '',
  answered_on TEXT,
  status TEXT NOT NULL DEFAULT 'received',
  settled_on TEXT,
  activity_id INTEGER REFERENCES activities,
  standards TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX requests_by_date ON requests (made_on);
CREATE INDEX requests_by_due ON requests (due_on) WHERE due_on IS NOT NULL;
CREATE INDEX requests_by_party ON requests (party_id) WHERE party_id IS NOT NULL;
CREATE INDEX requests_by_activity ON requests (activity_id) WHERE activity_id IS NOT NULL;

CREATE TABLE request_steps (
  request_step_id INTEGER PRIMARY KEY AUTOINCREMENT,
  request_id INTEGER NOT NULL REFERENCES requests,
  taken_on TEXT NOT NULL,
  what TEXT NOT NULL CHECK (what <> ''),
  taken_by TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX request_steps_by_request ON request_steps (request_id);

CREATE TABLE tellings (
  telling_id INTEGER PRIMARY KEY AUTOINCREMENT,
  request_id INTEGER NOT NULL REFERENCES requests,
  village_id INTEGER NOT NULL REFERENCES villages,
  told_on TEXT NOT NULL,
  way TEXT NOT NULL DEFAULT 'loudspeaker',
  note TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX tellings_by_request ON tellings (request_id);

-- What is typed on the letters that invite an activity's teachers.
CREATE TABLE teacher_letters (
  teacher_letter_id INTEGER PRIMARY KEY AUTOINCREMENT,
  activity_id INTEGER NOT NULL UNIQUE REFERENCES activities,
  number TEXT NOT NULL DEFAULT '',
  dated_on TEXT,
  starts_at TEXT
) STRICT;
