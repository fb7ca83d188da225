-- Letters, certificates and labels: their templates with a set to begin with, lists of members kept to be used again,
-- and the register of what was issued.

CREATE TABLE paper_templates (
  paper_template_id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL UNIQUE CHECK (name <> ''),
  kind TEXT NOT NULL DEFAULT 'letter',
  heading TEXT NOT NULL DEFAULT '',
  opening TEXT NOT NULL DEFAULT '',
  wording TEXT NOT NULL DEFAULT '',
  closing TEXT NOT NULL DEFAULT '',
  signatories TEXT NOT NULL DEFAULT '',
  prefix TEXT NOT NULL DEFAULT '',
  emblem INTEGER NOT NULL DEFAULT 1 CHECK (emblem IN (0, 1)),
  background TEXT NOT NULL DEFAULT '',
  columns INTEGER,
  rows INTEGER,
  retired INTEGER NOT NULL DEFAULT 0 CHECK (retired IN (0, 1))
) STRICT;

CREATE TABLE saved_lists (
  saved_list_id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL UNIQUE CHECK (name <> ''),
  note TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE saved_list_members (
  saved_list_member_id INTEGER PRIMARY KEY AUTOINCREMENT,
  saved_list_id INTEGER NOT NULL REFERENCES saved_lists,
  party_id INTEGER NOT NULL REFERENCES parties,
  UNIQUE (saved_list_id, party_id)
) STRICT;
CREATE INDEX saved_list_members_by_party ON saved_list_members (party_id);

-- Numbers never collide: one for each kind of paper and calendar year.
CREATE TABLE issued_papers (
  issued_paper_id INTEGER PRIMARY KEY AUTOINCREMENT,
  kind TEXT NOT NULL,
  number INTEGER NOT NULL CHECK (number > 0),
  year INTEGER NOT NULL,
  dated_on TEXT NOT NULL,
  name TEXT NOT NULL CHECK (name <> ''),
  purpose TEXT NOT NULL DEFAULT '',
  party_id INTEGER REFERENCES parties,
  paper_template_id INTEGER REFERENCES paper_templates,
  activity_id INTEGER REFERENCES activities,
  UNIQUE (kind, year, number)
) STRICT;
CREATE INDEX issued_papers_by_party ON issued_papers (party_id);
CREATE INDEX issued_papers_by_template ON issued_papers (paper_template_id);
CREATE INDEX issued_papers_by_activity ON issued_papers (activity_id);

-- Several gifts may share one letter.
CREATE TABLE thanked_gifts (
  thanked_gift_id INTEGER PRIMARY KEY AUTOINCREMENT,
  issued_paper_id INTEGER NOT NULL REFERENCES issued_papers,
  contribution_id INTEGER NOT NULL REFERENCES contributions,
  UNIQUE (issued_paper_id, contribution_id)
) STRICT;
CREATE INDEX thanked_gifts_by_contribution ON thanked_gifts (contribution_id);

INSERT INTO paper_templates (paper_template_id, name, kind, heading, opening, wording, closing, prefix, columns, rows)
VALUES
  (1, 'หนังสือขอบคุณผู้ให้การสนับสนุน', 'letter', 'ขอขอบคุณ', '',
   'ตามที่ท่านได้ให้การสนับสนุน{โรงเรียน} ได้แก่ {รายการ} เมื่อ{วันที่รับ} {เพื่อ} นั้น
{โรงเรียน}ได้รับไว้เรียบร้อยแล้ว และขอขอบคุณท่านเป็นอย่างยิ่งที่ได้ให้การสนับสนุนการศึกษาของนักเรียนด้วยดีตลอดมา โรงเรียนจะใช้ให้เกิดประโยชน์แก่นักเรียนและชุมชนตามเจตนารมณ์ทุกประการ และหวังเป็นอย่างยิ่งว่าจะได้รับความอนุเคราะห์จากท่านด้วยดีในโอกาสต่อไป
จึงเรียนมาเพื่อโปรดทราบ', '', '', NULL, NULL),
  (2, 'หนังสือขอบคุณผู้ร่วมกิจกรรม', 'letter', 'ขอขอบคุณที่ให้ความร่วมมือ', '',
   'ตามที่{โรงเรียน} ได้จัดกิจกรรม{กิจกรรม} เมื่อ{วันที่จัด} โดยท่านได้ให้เกียรติเข้าร่วมในฐานะ{บทบาท} นั้น
บัดนี้ การดำเนินกิจกรรมได้เสร็จสิ้นลงด้วยความเรียบร้อยบรรลุตามวัตถุประสงค์ โรงเรียนขอขอบคุณท่านเป็นอย่างยิ่งที่ได้สละเวลาและให้ความร่วมมือในครั้งนี้ และหวังเป็นอย่างยิ่งว่าจะได้รับความร่วมมือจากท่านด้วยดีในโอกาสต่อไป
จึงเรียนมาเพื่อโปรดทราบ', '', '', NULL, NULL),
  (3, 'เกียรติบัตรขอบคุณผู้ให้การสนับสนุน', 'certificate', '{โรงเรียน}', '{สังกัด}
ขอมอบเกียรติบัตรฉบับนี้ให้ไว้เพื่อแสดงว่า',
   'ได้ให้การสนับสนุนการศึกษา ได้แก่ {รายการ}
{เพื่อ}
ขอให้มีความสุข ความเจริญ และประสบผลสำเร็จในสิ่งอันพึงปรารถนาทุกประการ', 'ให้ไว้ ณ {วันที่}', 'เลขที่', NULL, NULL),
  (4, 'เกียรติบัตรผู้เข้าร่วมกิจกรรม', 'certificate', '{โรงเรียน}', '{สังกัด}
ขอมอบเกียรติบัตรฉบับนี้ให้ไว้เพื่อแสดงว่า',
   'ได้เข้าร่วมกิจกรรม{กิจกรรม}
เมื่อ{วันที่จัด}
ขอให้มีความสุข ความเจริญ และร่วมเป็นกำลังสำคัญในการพัฒนาการศึกษาตลอดไป', 'ให้ไว้ ณ {วันที่}', 'เลขที่', NULL, NULL),
  (5, 'เกียรติบัตรวิทยากรและภูมิปัญญาท้องถิ่น', 'certificate', '{โรงเรียน}', '{สังกัด}
ขอมอบเกียรติบัตรฉบับนี้ให้ไว้เพื่อแสดงว่า',
   'ได้ให้ความอนุเคราะห์เป็น{บทบาท}ในกิจกรรม{กิจกรรม}
เมื่อ{วันที่จัด}
นับเป็นผู้เสียสละถ่ายทอดความรู้และภูมิปัญญาอันทรงคุณค่าแก่นักเรียนและชุมชน', 'ให้ไว้ ณ {วันที่}', 'เลขที่', NULL, NULL),
  (6, 'ป้ายจ่าหน้าซอง 3 × 8 ดวง', 'label', '', '', 'เรียน {เรียน}
{ที่อยู่}', '', '', 3, 8),
  (7, 'ป้ายจ่าหน้าซอง 2 × 7 ดวง', 'label', '', '', 'เรียน {เรียน}
{ที่อยู่}', '', '', 2, 7);
