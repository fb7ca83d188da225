-- What a year's plan says of an activity beside what came of it, standards of education that activities and
-- resolutions are evidence for, with a set to begin with; each school makes it its own.

ALTER TABLE activities ADD COLUMN audience TEXT NOT NULL DEFAULT '';
ALTER TABLE activities ADD COLUMN planned_on TEXT;
ALTER TABLE activities ADD COLUMN planned_people INTEGER;
ALTER TABLE activities ADD COLUMN budget_source TEXT NOT NULL DEFAULT '';
ALTER TABLE activities ADD COLUMN target TEXT NOT NULL DEFAULT '';
ALTER TABLE activities ADD COLUMN suggestions TEXT NOT NULL DEFAULT '';
CREATE INDEX activities_by_planned_day ON activities (planned_on) WHERE planned_on IS NOT NULL;

ALTER TABLE agenda_items ADD COLUMN standards TEXT NOT NULL DEFAULT '';

CREATE TABLE standards (
  standard_id INTEGER PRIMARY KEY AUTOINCREMENT,
  code TEXT NOT NULL UNIQUE CHECK (code <> ''),
  title TEXT NOT NULL CHECK (title <> ''),
  strategies TEXT NOT NULL DEFAULT ''
) STRICT;

INSERT INTO standards (code, title, strategies) VALUES
  ('1.2(1)', 'คุณลักษณะและค่านิยมที่ดี', ''),
  ('1.2(2)', 'ความภูมิใจในท้องถิ่นและความเป็นไทย', 'school_based'),
  ('1.2(3)', 'การอยู่ร่วมกันบนความแตกต่าง', ''),
  ('1.2(4)', 'สุขภาวะ', ''),
  ('2.1', 'เป้าหมาย วิสัยทัศน์ พันธกิจ', 'shared_vision'),
  ('2.2', 'ระบบบริหารจัดการคุณภาพ', 'shared_vision;synergy'),
  ('2.5', 'สภาพแวดล้อมทางกายภาพและสังคม', 'synergy'),
  ('3.2', 'สื่อ เทคโนโลยี และแหล่งเรียนรู้', 'school_based'),
  ('3.5', 'แลกเปลี่ยนเรียนรู้', '');
