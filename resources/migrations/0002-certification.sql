-- Certification of minutes, votes at their moment, and what is corrected after certification.

ALTER TABLE agenda_items ADD COLUMN decided_at TEXT;
ALTER TABLE agenda_items ADD COLUMN casting_vote TEXT NOT NULL DEFAULT 'none';
ALTER TABLE agenda_items ADD COLUMN without_quorum INTEGER NOT NULL DEFAULT 0 CHECK (without_quorum IN (0, 1));
ALTER TABLE agenda_items ADD COLUMN certifies_meeting_id INTEGER REFERENCES meetings;
CREATE INDEX agenda_items_by_certified ON agenda_items (certifies_meeting_id) WHERE certifies_meeting_id IS NOT NULL;

CREATE TABLE amendments (
  amendment_id INTEGER PRIMARY KEY AUTOINCREMENT,
  meeting_id INTEGER NOT NULL REFERENCES meetings,
  made_on TEXT NOT NULL,
  item TEXT NOT NULL DEFAULT '',
  wording TEXT NOT NULL CHECK (wording <> ''),
  decided_at TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX amendments_by_meeting ON amendments (meeting_id);
