-- Bodies that are part of others, and templates of their seats with a set to begin with; each school makes it its own.
ALTER TABLE committees ADD COLUMN level TEXT NOT NULL DEFAULT '';
ALTER TABLE committees ADD COLUMN part_of_id INTEGER REFERENCES committees;
ALTER TABLE committees ADD COLUMN serves_rest INTEGER NOT NULL DEFAULT 1 CHECK (serves_rest IN (0, 1));

CREATE TABLE body_templates (
  body_template_id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL UNIQUE CHECK (name <> ''),
  kind TEXT NOT NULL DEFAULT 'other',
  pupils_from INTEGER,
  pupils_to INTEGER,
  legal_basis TEXT NOT NULL DEFAULT '',
  quorum TEXT NOT NULL DEFAULT 'half_of_seats',
  quorum_number INTEGER,
  terms_years INTEGER,
  serves_rest INTEGER NOT NULL DEFAULT 1 CHECK (serves_rest IN (0, 1))
) STRICT;

CREATE TABLE template_seats (
  template_seat_id INTEGER PRIMARY KEY AUTOINCREMENT,
  body_template_id INTEGER NOT NULL REFERENCES body_templates,
  office TEXT NOT NULL CHECK (office <> ''),
  represents TEXT NOT NULL DEFAULT '',
  seats INTEGER NOT NULL DEFAULT 1,
  position INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX template_seats_by_template ON template_seats (body_template_id);

INSERT INTO body_templates (body_template_id, name, kind, pupils_from, pupils_to, legal_basis, quorum, terms_years)
VALUES
  (1, 'คณะกรรมการสถานศึกษา 9 คน (นักเรียนไม่เกิน 300 คน)', 'school_board', NULL, 300,
   'พระราชบัญญัติระเบียบบริหารราชการกระทรวงศึกษาธิการ พ.ศ. 2546 มาตรา 40 และกฎกระทรวงว่าด้วยคณะกรรมการสถานศึกษาขั้นพื้นฐาน พ.ศ. 2564',
   'half_of_seats', 4),
  (2, 'คณะกรรมการสถานศึกษา 15 คน (นักเรียนเกิน 300 คน)', 'school_board', 301, NULL,
   'พระราชบัญญัติระเบียบบริหารราชการกระทรวงศึกษาธิการ พ.ศ. 2546 มาตรา 40 และกฎกระทรวงว่าด้วยคณะกรรมการสถานศึกษาขั้นพื้นฐาน พ.ศ. 2564',
   'half_of_seats', 4),
  (3, 'เครือข่ายผู้ปกครองระดับห้องเรียน', 'parent_network', NULL, NULL,
   'ระเบียบของโรงเรียนว่าด้วยเครือข่ายผู้ปกครองนักเรียน', 'half_of_filled', 1),
  (4, 'เครือข่ายผู้ปกครองระดับชั้นเรียน', 'parent_network', NULL, NULL,
   'ระเบียบของโรงเรียนว่าด้วยเครือข่ายผู้ปกครองนักเรียน', 'half_of_filled', 1),
  (5, 'เครือข่ายผู้ปกครองระดับโรงเรียน', 'parent_network', NULL, NULL,
   'ระเบียบของโรงเรียนว่าด้วยเครือข่ายผู้ปกครองนักเรียน', 'half_of_filled', 1),
  (6, 'ประชาคมหมู่บ้าน', 'village', NULL, NULL, 'ข้อตกลงร่วมของหมู่บ้านกับโรงเรียน', 'half_of_filled', NULL),
  (7, 'ชุมชนการเรียนรู้ทางวิชาชีพ (PLC)', 'plc', NULL, NULL,
   'คำสั่งโรงเรียนว่าด้วยชุมชนการเรียนรู้ทางวิชาชีพ', 'half_of_filled', 1);

INSERT INTO template_seats (body_template_id, office, represents, seats, position) VALUES
  (1, 'ประธานกรรมการ', '', 1, 1),
  (1, 'กรรมการ', 'ผู้แทนผู้ปกครอง', 1, 2),
  (1, 'กรรมการ', 'ผู้แทนครู', 1, 3),
  (1, 'กรรมการ', 'ผู้แทนองค์กรชุมชน', 1, 4),
  (1, 'กรรมการ', 'ผู้แทนองค์กรปกครองส่วนท้องถิ่น', 1, 5),
  (1, 'กรรมการ', 'ผู้แทนศิษย์เก่า', 1, 6),
  (1, 'กรรมการ', 'ผู้แทนพระภิกษุสงฆ์หรือองค์กรศาสนา', 1, 7),
  (1, 'กรรมการ', 'ผู้ทรงคุณวุฒิ', 1, 8),
  (1, 'กรรมการและเลขานุการ', 'ผู้อำนวยการโรงเรียน', 1, 9),
  (2, 'ประธานกรรมการ', '', 1, 1),
  (2, 'กรรมการ', 'ผู้แทนผู้ปกครอง', 1, 2),
  (2, 'กรรมการ', 'ผู้แทนครู', 1, 3),
  (2, 'กรรมการ', 'ผู้แทนองค์กรชุมชน', 1, 4),
  (2, 'กรรมการ', 'ผู้แทนองค์กรปกครองส่วนท้องถิ่น', 1, 5),
  (2, 'กรรมการ', 'ผู้แทนศิษย์เก่า', 1, 6),
  (2, 'กรรมการ', 'ผู้แทนพระภิกษุสงฆ์หรือองค์กรศาสนา', 2, 7),
  (2, 'กรรมการ', 'ผู้ทรงคุณวุฒิ', 6, 8),
  (2, 'กรรมการและเลขานุการ', 'ผู้อำนวยการโรงเรียน', 1, 9),
  (3, 'ประธานเครือข่าย', 'ผู้ปกครองนักเรียนในห้อง', 1, 1),
  (3, 'รองประธานเครือข่าย', 'ผู้ปกครองนักเรียนในห้อง', 1, 2),
  (3, 'กรรมการ', 'ผู้ปกครองนักเรียนในห้อง', 2, 3),
  (3, 'กรรมการและเลขานุการ', 'ครูประจำชั้น', 1, 4),
  (4, 'ประธานเครือข่าย', 'ผู้ปกครองนักเรียนในชั้น', 1, 1),
  (4, 'รองประธานเครือข่าย', 'ผู้ปกครองนักเรียนในชั้น', 1, 2),
  (4, 'กรรมการ', 'ผู้ปกครองนักเรียนในชั้น', 4, 3),
  (4, 'กรรมการและเลขานุการ', 'หัวหน้าสายชั้น', 1, 4),
  (5, 'ประธานเครือข่าย', 'ผู้แทนเครือข่ายระดับชั้นเรียน', 1, 1),
  (5, 'รองประธานเครือข่าย', 'ผู้แทนเครือข่ายระดับชั้นเรียน', 1, 2),
  (5, 'กรรมการ', 'ผู้แทนเครือข่ายระดับชั้นเรียน', 5, 3),
  (5, 'กรรมการและเหรัญญิก', 'ผู้แทนเครือข่ายระดับชั้นเรียน', 1, 4),
  (5, 'กรรมการและเลขานุการ', 'ครูงานชุมชนสัมพันธ์', 1, 5),
  (6, 'ประธาน', 'ผู้ใหญ่บ้าน', 1, 1),
  (6, 'กรรมการ', 'ผู้ช่วยผู้ใหญ่บ้าน', 2, 2),
  (6, 'กรรมการ', 'สมาชิกสภาองค์กรปกครองส่วนท้องถิ่น', 1, 3),
  (6, 'กรรมการ', 'ผู้นำศาสนา', 1, 4),
  (6, 'กรรมการ', 'อาสาสมัครสาธารณสุขประจำหมู่บ้าน', 1, 5),
  (6, 'กรรมการ', 'ผู้แทนกลุ่มอาชีพหรือกองทุนในหมู่บ้าน', 1, 6),
  (6, 'กรรมการและเลขานุการ', 'ครูผู้แทนโรงเรียน', 1, 7),
  (7, 'หัวหน้ากลุ่ม', 'ครูผู้สอน (Model Teacher)', 1, 1),
  (7, 'สมาชิก', 'ครูร่วมเรียนรู้ (Buddy Teacher)', 3, 2),
  (7, 'ที่ปรึกษา', 'ผู้เชี่ยวชาญ (Mentor)', 1, 3),
  (7, 'ที่ปรึกษา', 'ผู้บริหารโรงเรียน', 1, 4),
  (7, 'เลขานุการ', 'ครูผู้จดบันทึก (Recorder)', 1, 5);
