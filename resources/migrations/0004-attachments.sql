-- Photographs and scans of meetings and activities.

CREATE TABLE attachments (
  attachment_id INTEGER PRIMARY KEY AUTOINCREMENT,
  activity_id INTEGER REFERENCES activities,
  meeting_id INTEGER REFERENCES meetings,
  caption TEXT NOT NULL DEFAULT '',
  picture TEXT NOT NULL CHECK (picture <> ''),
  place INTEGER NOT NULL DEFAULT 0,
  CHECK ((activity_id IS NULL) <> (meeting_id IS NULL))
) STRICT;
CREATE INDEX attachments_by_meeting ON attachments (meeting_id) WHERE meeting_id IS NOT NULL;
CREATE INDEX attachments_by_activity ON attachments (activity_id) WHERE activity_id IS NOT NULL;
