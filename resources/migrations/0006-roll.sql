-- What a guest is at one meeting, and pictures of a single item of the agenda.

ALTER TABLE attendance ADD COLUMN role TEXT NOT NULL DEFAULT '';

CREATE TABLE attachments_of_three (
  attachment_id INTEGER PRIMARY KEY AUTOINCREMENT,
  activity_id INTEGER REFERENCES activities,
  meeting_id INTEGER REFERENCES meetings,
  agenda_item_id INTEGER REFERENCES agenda_items,
  caption TEXT NOT NULL DEFAULT '',
  picture TEXT NOT NULL CHECK (picture <> ''),
  place INTEGER NOT NULL DEFAULT 0,
  CHECK ((activity_id IS NOT NULL) + (meeting_id IS NOT NULL) + (agenda_item_id IS NOT NULL) = 1)
) STRICT;
INSERT INTO attachments_of_three (attachment_id, activity_id, meeting_id, caption, picture, place)
  SELECT attachment_id, activity_id, meeting_id, caption, picture, place FROM attachments;
DROP TABLE attachments;
ALTER TABLE attachments_of_three RENAME TO attachments;
CREATE INDEX attachments_by_meeting ON attachments (meeting_id) WHERE meeting_id IS NOT NULL;
CREATE INDEX attachments_by_activity ON attachments (activity_id) WHERE activity_id IS NOT NULL;
CREATE INDEX attachments_by_agenda_item ON attachments (agenda_item_id) WHERE agenda_item_id IS NOT NULL;
