-- The shared vision: goals with an indicator and a target, and the year's self-rating by the six types of involvement.

CREATE TABLE goals (
  goal_id INTEGER PRIMARY KEY AUTOINCREMENT,
  year INTEGER NOT NULL,
  statement TEXT NOT NULL CHECK (statement <> ''),
  indicator TEXT NOT NULL DEFAULT 'other',
  village_id INTEGER REFERENCES villages,
  target REAL NOT NULL DEFAULT 0,
  measured REAL,
  agreed_at_id INTEGER REFERENCES meetings,
  agreed_item TEXT NOT NULL DEFAULT '',
  note TEXT NOT NULL DEFAULT '',
  standards TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX goals_by_year ON goals (year);

CREATE TABLE self_ratings (
  self_rating_id INTEGER PRIMARY KEY AUTOINCREMENT,
  year INTEGER NOT NULL,
  involvement TEXT NOT NULL,
  score INTEGER,
  evidence TEXT NOT NULL DEFAULT '',
  UNIQUE (year, involvement)
) STRICT;
