-- What is typed on the papers around a meeting, the school's letter head, and reports on tasks at later meetings.

ALTER TABLE schools ADD COLUMN garuda TEXT NOT NULL DEFAULT '';
ALTER TABLE schools ADD COLUMN letter_prefix TEXT NOT NULL DEFAULT '';
ALTER TABLE schools ADD COLUMN letter_section TEXT NOT NULL DEFAULT '';

CREATE TABLE meeting_papers (
  meeting_paper_id INTEGER PRIMARY KEY AUTOINCREMENT,
  meeting_id INTEGER NOT NULL REFERENCES meetings,
  paper TEXT NOT NULL,
  number TEXT NOT NULL DEFAULT '',
  dated_on TEXT,
  wording TEXT NOT NULL DEFAULT '',
  blank_lines INTEGER,
  lines_per_page INTEGER,
  UNIQUE (meeting_id, paper)
) STRICT;

CREATE TABLE progress_notes (
  progress_id INTEGER PRIMARY KEY AUTOINCREMENT,
  follow_up_id INTEGER NOT NULL REFERENCES follow_ups,
  meeting_id INTEGER NOT NULL REFERENCES meetings,
  note TEXT NOT NULL CHECK (note <> ''),
  UNIQUE (follow_up_id, meeting_id)
) STRICT;
CREATE INDEX progress_notes_by_meeting ON progress_notes (meeting_id);

-- Deliberately without REFERENCES: the item's words stay in the minutes when the task they spoke of is taken back.
ALTER TABLE agenda_items ADD COLUMN follow_up_id INTEGER;
