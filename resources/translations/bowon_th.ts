<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="th_TH" sourcelanguage="en_US">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>แฟ้ม (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>แก้ไข (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>ไปที่ (&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ช่วยเหลือ (&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>เปิดแฟ้ม… (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Close the file</source>
        <translation>ปิดแฟ้ม (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>ออกจากโปรแกรม (&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>เลิกทำ (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>ทำซ้ำ (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>เพิ่มรายการ (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Filter this page</source>
        <translation>กรองในหน้านี้ (&amp;F)</translation>
    </message>
    <message>
        <source>Find &amp;anything</source>
        <translation>ค้นหาทุกอย่าง (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>พิมพ์… (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;About Bowon</source>
        <translation>เกี่ยวกับบวร (&amp;A)</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>ยังไม่มี</translation>
    </message>
    <message>
        <source>Opened &amp;lately</source>
        <translation>เปิดล่าสุด (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;New school…</source>
        <translation>โรงเรียนใหม่… (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>สำรองข้อมูล… (&amp;B)</translation>
    </message>
    <message>
        <source>Bowon %1
The network of a school and its community, and the minutes of its meetings.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>บวร %1
เครือข่ายโรงเรียนกับชุมชน และรายงานการประชุม
ซอฟต์แวร์เสรีภายใต้สัญญาอนุญาต GNU GPL รุ่น 3 หรือใหม่กว่า</translation>
    </message>
</context>
<context>
    <name>Appointing</name>
    <message>
        <source>The body has no seats yet that could be kept.</source>
        <translation>คณะนี้ยังไม่มีตำแหน่งให้เก็บเป็นแบบ</translation>
    </message>
    <message>
        <source>the present holder began on that day or later</source>
        <translation>ผู้ดำรงตำแหน่งคนปัจจุบันเริ่มในวันนั้นหรือหลังจากนั้น</translation>
    </message>
</context>
<context>
    <name>Certification</name>
    <message>
        <source>Not certified: date, beginning and end are needed first</source>
        <translation>ยังรับรองไม่ได้: ต้องมีวันที่ เวลาเริ่มและเวลาเลิกก่อน</translation>
    </message>
    <message>
        <source>Not certified: the meeting ends before it begins</source>
        <translation>ยังรับรองไม่ได้: เวลาเลิกประชุมอยู่ก่อนเวลาเริ่มประชุม</translation>
    </message>
    <message>
        <source>Not certified: nobody is marked as present</source>
        <translation>ยังรับรองไม่ได้: ยังไม่ได้เช็กชื่อว่าใครมา</translation>
    </message>
    <message>
        <source>Not certified: say first at which meeting of the body they were certified, such as 3/2568</source>
        <translation>ยังรับรองไม่ได้: ระบุก่อนว่ารับรองในการประชุมครั้งที่เท่าใด เช่น 3/2568</translation>
    </message>
    <message>
        <source>Not certified: this body has another meeting of the same number</source>
        <translation>ยังรับรองไม่ได้: คณะนี้มีการประชุมเลขครั้งเดียวกันอยู่แล้ว</translation>
    </message>
    <message>
        <source>These minutes were certified before, at %1.</source>
        <translation>รายงานการประชุมนี้รับรองไปแล้วในการประชุมครั้งที่ %1</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>No. %1 %2</source>
        <translation>หมู่ %1 %2</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>ครัวเรือน</translation>
    </message>
    <message>
        <source>Temples</source>
        <translation>วัด</translation>
    </message>
    <message>
        <source>Agencies</source>
        <translation>หน่วยงาน</translation>
    </message>
    <message>
        <source>Resource people</source>
        <translation>ภูมิปัญญา</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>บุคคล</translation>
    </message>
    <message>
        <source>Counted crowds</source>
        <translation>นับจำนวน</translation>
    </message>
    <message>
        <source>People who took part, by village and kind of member</source>
        <translation>จำนวนคนที่มาร่วม แยกตามหมู่บ้านและประเภทสมาชิก</translation>
    </message>
    <message>
        <source>People (each time they came)</source>
        <translation>คน (นับทุกครั้งที่มา)</translation>
    </message>
    <message>
        <source>Households reached, of all in the service area</source>
        <translation>ครัวเรือนที่เข้าถึง ต่อครัวเรือนทั้งหมดในเขตบริการ</translation>
    </message>
    <message>
        <source>Households reached</source>
        <translation>ครัวเรือนที่เข้าถึง</translation>
    </message>
    <message>
        <source>%1 % (%2 of %3)</source>
        <translation>%1 % (%2 จาก %3)</translation>
    </message>
    <message>
        <source>Share of households reached, by year</source>
        <translation>ร้อยละของครัวเรือนที่เข้าถึง รายปี</translation>
    </message>
    <message>
        <source>People who took part and hours together, by year</source>
        <translation>จำนวนคนที่มาร่วมและชั่วโมงที่ทำงานร่วมกัน รายปี</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>ชั่วโมง</translation>
    </message>
    <message>
        <source>Value given in both directions, by village</source>
        <translation>มูลค่าที่ให้และรับ แยกตามหมู่บ้าน</translation>
    </message>
    <message>
        <source>Baht</source>
        <translation>บาท</translation>
    </message>
    <message>
        <source>Community to school</source>
        <translation>ชุมชนให้โรงเรียน</translation>
    </message>
    <message>
        <source>School to community</source>
        <translation>โรงเรียนให้ชุมชน</translation>
    </message>
    <message>
        <source>Outside the service area or village unknown</source>
        <translation>นอกเขตบริการหรือไม่ระบุหมู่บ้าน</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>Planned</source>
        <translation>วางแผนไว้</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>จัดแล้ว</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>Shared vision</source>
        <translation>วิสัยทัศน์ร่วม</translation>
    </message>
    <message>
        <source>Synergy</source>
        <translation>รวมพลัง</translation>
    </message>
    <message>
        <source>School-based activities</source>
        <translation>โรงเรียนเป็นฐาน</translation>
    </message>
    <message>
        <source>Parenting</source>
        <translation>การอบรมเลี้ยงดู</translation>
    </message>
    <message>
        <source>Communicating</source>
        <translation>การสื่อสาร</translation>
    </message>
    <message>
        <source>Volunteering</source>
        <translation>การอาสาสมัคร</translation>
    </message>
    <message>
        <source>Learning at home</source>
        <translation>การเรียนรู้ที่บ้าน</translation>
    </message>
    <message>
        <source>Decision making</source>
        <translation>การตัดสินใจ</translation>
    </message>
    <message>
        <source>Collaborating with the community</source>
        <translation>การร่วมมือกับชุมชน</translation>
    </message>
    <message>
        <source>Taking part in deciding</source>
        <translation>ร่วมตัดสินใจ</translation>
    </message>
    <message>
        <source>Taking part in doing</source>
        <translation>ร่วมดำเนินการ</translation>
    </message>
    <message>
        <source>Taking part in benefits</source>
        <translation>ร่วมรับประโยชน์</translation>
    </message>
    <message>
        <source>Taking part in evaluating</source>
        <translation>ร่วมประเมินผล</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>ผู้เข้าร่วม</translation>
    </message>
    <message>
        <source>Helper</source>
        <translation>ผู้ช่วยงาน</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>วิทยากร</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>ผู้จัด</translation>
    </message>
    <message>
        <source>Beneficiary</source>
        <translation>ผู้รับประโยชน์</translation>
    </message>
    <message>
        <source>Local government</source>
        <translation>องค์กรปกครองส่วนท้องถิ่น</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>สาธารณสุข</translation>
    </message>
    <message>
        <source>Police</source>
        <translation>ตำรวจ</translation>
    </message>
    <message>
        <source>State agency</source>
        <translation>หน่วยงานราชการ</translation>
    </message>
    <message>
        <source>School or university</source>
        <translation>สถานศึกษา</translation>
    </message>
    <message>
        <source>Company or shop</source>
        <translation>บริษัทหรือร้านค้า</translation>
    </message>
    <message>
        <source>Foundation</source>
        <translation>มูลนิธิ</translation>
    </message>
    <message>
        <source>Community group</source>
        <translation>กลุ่มในชุมชน</translation>
    </message>
    <message>
        <source>Alumni</source>
        <translation>ศิษย์เก่า</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>อื่น ๆ</translation>
    </message>
    <message>
        <source>School board</source>
        <translation>คณะกรรมการสถานศึกษา</translation>
    </message>
    <message>
        <source>Parent network</source>
        <translation>เครือข่ายผู้ปกครอง</translation>
    </message>
    <message>
        <source>Village meeting</source>
        <translation>ประชาคมหมู่บ้าน</translation>
    </message>
    <message>
        <source>PLC</source>
        <translation>ชุมชนการเรียนรู้ทางวิชาชีพ (PLC)</translation>
    </message>
    <message>
        <source>Half of all seats</source>
        <translation>กึ่งหนึ่งของตำแหน่งทั้งหมด</translation>
    </message>
    <message>
        <source>Half of the filled seats</source>
        <translation>กึ่งหนึ่งของตำแหน่งที่มีผู้ดำรงอยู่</translation>
    </message>
    <message>
        <source>A fixed number</source>
        <translation>จำนวนที่กำหนด</translation>
    </message>
    <message>
        <source>To the school</source>
        <translation>ชุมชนให้โรงเรียน</translation>
    </message>
    <message>
        <source>To the community</source>
        <translation>โรงเรียนให้ชุมชน</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>เงิน</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>สิ่งของ</translation>
    </message>
    <message>
        <source>Labour</source>
        <translation>แรงงาน</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>ความรู้</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>สถานที่</translation>
    </message>
    <message>
        <source>Scholarship</source>
        <translation>ทุนการศึกษา</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>ยังไม่ทำ</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>กำลังทำ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>เสร็จแล้ว</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>สมาชิก</translation>
    </message>
    <message>
        <source>Stand-in</source>
        <translation>ผู้มาแทน</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>ผู้เข้าร่วมประชุม</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>มา</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>ขาด</translation>
    </message>
    <message>
        <source>On leave</source>
        <translation>ลา</translation>
    </message>
    <message>
        <source>No outcome</source>
        <translation>ไม่มีมติ</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>รับทราบ</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>เห็นชอบ</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>ไม่เห็นชอบ</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>เลื่อนพิจารณา</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>ร่าง</translation>
    </message>
    <message>
        <source>Awaiting certification</source>
        <translation>รอรับรอง</translation>
    </message>
    <message>
        <source>Certified</source>
        <translation>รับรองแล้ว</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>พร้อม</translation>
    </message>
    <message>
        <source>On request</source>
        <translation>พร้อมเมื่อขอ</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ยังไม่พร้อม</translation>
    </message>
    <message>
        <source>Deceased</source>
        <translation>ถึงแก่กรรม</translation>
    </message>
    <message>
        <source>Thai digits ๑๒๓</source>
        <translation>เลขไทย ๑๒๓</translation>
    </message>
    <message>
        <source>Arabic digits 123</source>
        <translation>เลขอารบิก 123</translation>
    </message>
    <message>
        <source>Temple</source>
        <translation>วัด</translation>
    </message>
    <message>
        <source>Monastic residence</source>
        <translation>สำนักสงฆ์</translation>
    </message>
    <message>
        <source>Mosque</source>
        <translation>มัสยิด</translation>
    </message>
    <message>
        <source>Church</source>
        <translation>โบสถ์คริสต์</translation>
    </message>
    <message>
        <source>Shrine</source>
        <translation>ศาลเจ้า</translation>
    </message>
    <message>
        <source>None needed</source>
        <translation>ไม่ต้องใช้</translation>
    </message>
    <message>
        <source>For</source>
        <translation>เห็นด้วย</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>ไม่เห็นด้วย</translation>
    </message>
    <message>
        <source>Invitation letters</source>
        <translation>หนังสือเชิญประชุม</translation>
    </message>
    <message>
        <source>Sign-in sheet</source>
        <translation>ใบลงทะเบียน</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>บันทึกข้อความ</translation>
    </message>
    <message>
        <source>Distribution list</source>
        <translation>บัญชีแจกจ่าย</translation>
    </message>
    <message>
        <source>Households reached (percent)</source>
        <translation>ร้อยละของครัวเรือนที่เข้าถึง</translation>
    </message>
    <message>
        <source>Households reached (number)</source>
        <translation>จำนวนครัวเรือนที่เข้าถึง</translation>
    </message>
    <message>
        <source>Attendances</source>
        <translation>จำนวนครั้งที่มาร่วม</translation>
    </message>
    <message>
        <source>People who took part</source>
        <translation>จำนวนคนที่มาร่วม</translation>
    </message>
    <message>
        <source>Hours together</source>
        <translation>ชั่วโมงที่ทำร่วมกัน</translation>
    </message>
    <message>
        <source>Gifts to the school (times)</source>
        <translation>ชุมชนให้โรงเรียน (ครั้ง)</translation>
    </message>
    <message>
        <source>Given to the school (baht)</source>
        <translation>ชุมชนให้โรงเรียน (บาท)</translation>
    </message>
    <message>
        <source>Given to the community (times)</source>
        <translation>โรงเรียนให้ชุมชน (ครั้ง)</translation>
    </message>
    <message>
        <source>Given to the community (baht)</source>
        <translation>โรงเรียนให้ชุมชน (บาท)</translation>
    </message>
    <message>
        <source>Given to the community (hours)</source>
        <translation>โรงเรียนให้ชุมชน (ชั่วโมง)</translation>
    </message>
    <message>
        <source>Activities held</source>
        <translation>กิจกรรมที่จัด</translation>
    </message>
    <message>
        <source>Activities of shared vision</source>
        <translation>กิจกรรมวิสัยทัศน์ร่วม</translation>
    </message>
    <message>
        <source>Activities of synergy</source>
        <translation>กิจกรรมรวมพลัง</translation>
    </message>
    <message>
        <source>School-based activities (number)</source>
        <translation>กิจกรรมโรงเรียนเป็นฐาน</translation>
    </message>
    <message>
        <source>Meetings held</source>
        <translation>การประชุมที่จัด</translation>
    </message>
    <message>
        <source>Meetings with a quorum (percent)</source>
        <translation>ร้อยละของการประชุมที่ครบองค์ประชุม</translation>
    </message>
    <message>
        <source>Members present on average (percent)</source>
        <translation>ร้อยละของกรรมการที่มาประชุมโดยเฉลี่ย</translation>
    </message>
    <message>
        <source>Tasks of meetings done (percent of those due)</source>
        <translation>ร้อยละของงานตามมติที่เสร็จ (จากที่ครบกำหนด)</translation>
    </message>
    <message>
        <source>Requests answered on time (percent)</source>
        <translation>ร้อยละของคำขอที่ตอบทันกำหนด</translation>
    </message>
    <message>
        <source>Gifts not thanked for (at most)</source>
        <translation>การให้ที่ยังไม่ได้ขอบคุณ (ไม่เกิน)</translation>
    </message>
    <message>
        <source>Another figure, entered by hand</source>
        <translation>ตัวชี้วัดอื่น กรอกผลเอง</translation>
    </message>
    <message>
        <source>not rated yet</source>
        <translation>ยังไม่ได้ประเมิน</translation>
    </message>
    <message>
        <source>1 does not occur</source>
        <translation>1 ไม่เกิดขึ้น</translation>
    </message>
    <message>
        <source>2 rarely</source>
        <translation>2 เกิดขึ้นน้อย</translation>
    </message>
    <message>
        <source>3 sometimes</source>
        <translation>3 เกิดขึ้นบางครั้ง</translation>
    </message>
    <message>
        <source>4 often</source>
        <translation>4 เกิดขึ้นบ่อย</translation>
    </message>
    <message>
        <source>5 everywhere</source>
        <translation>5 เกิดขึ้นทั่วถึง</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>หนังสือ</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>เกียรติบัตร</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>ป้ายจ่าหน้า</translation>
    </message>
    <message>
        <source>The community to the school</source>
        <translation>ชุมชนถึงโรงเรียน</translation>
    </message>
    <message>
        <source>The school to the community</source>
        <translation>โรงเรียนถึงชุมชน</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>ความต้องการ</translation>
    </message>
    <message>
        <source>Concern</source>
        <translation>ข้อกังวล</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>ข้อเสนอแนะ</translation>
    </message>
    <message>
        <source>News</source>
        <translation>ข่าวสาร</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>รับเรื่องแล้ว</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>ตอบแล้ว</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>ยุติแล้ว</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>ไม่ดำเนินการ</translation>
    </message>
    <message>
        <source>Village loudspeaker</source>
        <translation>หอกระจายข่าว</translation>
    </message>
    <message>
        <source>LINE</source>
        <translation>ไลน์</translation>
    </message>
    <message>
        <source>Home visit</source>
        <translation>เยี่ยมบ้าน</translation>
    </message>
    <message>
        <source>Through the pupils</source>
        <translation>ฝากนักเรียน</translation>
    </message>
    <message>
        <source>At the temple</source>
        <translation>ประกาศที่วัด</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>ยังไม่เสร็จ</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>เกินกำหนด</translation>
    </message>
    <message>
        <source>Answered or closed</source>
        <translation>ตอบหรือปิดเรื่องแล้ว</translation>
    </message>
    <message>
        <source>Not asked for</source>
        <translation>ไม่ได้ขอ</translation>
    </message>
    <message>
        <source>To be entered</source>
        <translation>รอบันทึก</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>บันทึกแล้ว</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>There is no option “%1” here.</source>
        <translation>คำสั่งนี้ไม่มีตัวเลือก “%1”</translation>
    </message>
    <message>
        <source>The option “%1” needs a value.</source>
        <translation>ตัวเลือก “%1” ต้องมีค่า</translation>
    </message>
    <message>
        <source>Something is missing: see bowon --help.</source>
        <translation>ใส่ข้อมูลไม่ครบ ดู bowon --help</translation>
    </message>
    <message>
        <source>“%1” is too much: see bowon --help.</source>
        <translation>“%1” เกินมา ดู bowon --help</translation>
    </message>
    <message>
        <source>Name the school: --school NAME.</source>
        <translation>ระบุชื่อโรงเรียน: --school ชื่อ</translation>
    </message>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>ไม่พบ “%1”</translation>
    </message>
    <message>
        <source>Odd: %1</source>
        <translation>ข้อสังเกต: %1</translation>
    </message>
    <message>
        <source>The file is sound.</source>
        <translation>แฟ้มสมบูรณ์</translation>
    </message>
    <message>
        <source>Faults found: %1</source>
        <translation>พบข้อผิดพลาด: %1</translation>
    </message>
    <message>
        <source>Say where to: --output COPY.</source>
        <translation>ระบุปลายทาง: --output แฟ้มสำรอง</translation>
    </message>
    <message>
        <source>Backup made and checked: %1</source>
        <translation>สำรองและตรวจสอบแล้ว: %1</translation>
    </message>
    <message>
        <source>Say where to: --output FILE.</source>
        <translation>ระบุปลายทาง: --output แฟ้ม</translation>
    </message>
    <message>
        <source>Restored: %1</source>
        <translation>คืนข้อมูลแล้ว: %1</translation>
    </message>
    <message>
        <source>“%1” is not there yet in this version.</source>
        <translation>“%1” ยังไม่มีในรุ่นนี้</translation>
    </message>
    <message>
        <source>There is no kind “%1”. The kinds are: %2.</source>
        <translation>ไม่มีประเภท “%1” ประเภทที่มีคือ %2</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>อ่าน “%1” ไม่ได้: %2</translation>
    </message>
    <message>
        <source>The column “%1” is not known and is left out.</source>
        <translation>ไม่รู้จักคอลัมน์ “%1” จึงเว้นไว้</translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <translation>บรรทัด %1, %2: %3</translation>
    </message>
    <message>
        <source>%1 rows are refused, so nothing was imported.</source>
        <translation>มี %1 แถวที่รับไม่ได้ จึงยังไม่ได้นำเข้า</translation>
    </message>
    <message>
        <source>--%1 is missing.</source>
        <translation>ยังไม่ได้ระบุ --%1</translation>
    </message>
    <message>
        <source>Households, years and seed are whole numbers; years from 1 to 50.</source>
        <translation>households, years และ seed ต้องเป็นจำนวนเต็ม โดย years ตั้งแต่ 1 ถึง 50</translation>
    </message>
    <message>
        <source>TH Sarabun is not installed; printed with %1.</source>
        <translation>ไม่มีแบบอักษร TH Sarabun จึงพิมพ์ด้วย %1</translation>
    </message>
    <message>
        <source>There is no meeting %2 of “%1”. See bowon export --kind meeting.</source>
        <translation>ไม่มีการประชุมครั้งที่ %2 ของ “%1” ดูได้จาก bowon export --kind meeting</translation>
    </message>
    <message>
        <source>--year-kind is one of academic, fiscal, calendar.</source>
        <translation>--year-kind ต้องเป็น academic, fiscal หรือ calendar</translation>
    </message>
    <message>
        <source>--year is a year of the Buddhist era, such as 2568.</source>
        <translation>--year ต้องเป็นปี พ.ศ. เช่น 2568</translation>
    </message>
    <message>
        <source>Only the best %1 are listed. One more word narrows it down.</source>
        <translation>แสดงเฉพาะ %1 รายการที่ตรงที่สุด พิมพ์เพิ่มอีกหนึ่งคำเพื่อค้นให้แคบลง</translation>
    </message>
    <message>
        <source>--on is a day, such as 16/5/2568.</source>
        <translation>--on คือวันที่ เช่น 16/5/2568</translation>
    </message>
    <message>
        <source>There is no body “%1”. See bowon export --kind committee.</source>
        <translation>ไม่มีคณะ “%1” ดูรายชื่อได้ด้วย bowon export --kind committee</translation>
    </message>
    <message>
        <source>“%1” is neither a command nor a file: see bowon --help.</source>
        <translation>“%1” ไม่ใช่ทั้งคำสั่งและแฟ้ม ดู bowon --help</translation>
    </message>
    <message>
        <source>The program does not speak “%1”: --lang is th or en.</source>
        <translation>โปรแกรมไม่มีภาษา “%1” ใช้ --lang th หรือ en</translation>
    </message>
    <message>
        <source>“%1” is what this command reads: it is not written over. Choose another name.</source>
        <translation>“%1” เป็นแฟ้มที่คำสั่งนี้อ่าน จึงไม่เขียนทับ ให้ใช้ชื่ออื่น</translation>
    </message>
    <message>
        <source>“%1” does not say what to write. It must end in one of: .%2.</source>
        <translation>ไม่ทราบว่าจะเขียน “%1” เป็นแฟ้มชนิดใด ชื่อต้องลงท้ายด้วย .%2</translation>
    </message>
    <message>
        <source>The column “%1” is there twice: only the first is read.</source>
        <translation>คอลัมน์ “%1” มีซ้ำ จะอ่านเฉพาะคอลัมน์แรก</translation>
    </message>
    <message>
        <source>Line %1, %2: %3 (only a hint)</source>
        <translation>บรรทัดที่ %1, %2: %3 (เป็นเพียงข้อสังเกต)</translation>
    </message>
    <message>
        <source>“%1” is not the number of a meeting, such as 2/2568.</source>
        <translation>“%1” ไม่ใช่เลขครั้งที่ของการประชุม ให้เขียนอย่าง 2/2568</translation>
    </message>
    <message>
        <source>The school is missing: write its name under “School and settings”.</source>
        <translation>ไม่มีข้อมูลโรงเรียน ให้กรอกชื่อโรงเรียนในหน้า “โรงเรียนและการตั้งค่า”</translation>
    </message>
    <message>
        <source>There is no template “%1”. See bowon export --kind paper_template.</source>
        <translation>ไม่มีแบบเอกสารชื่อ “%1” ดูรายชื่อด้วย bowon export --kind paper_template</translation>
    </message>
    <message>
        <source>There is no activity “%1”. See bowon export --kind activity.</source>
        <translation>ไม่มีกิจกรรมชื่อ “%1” ดูรายชื่อด้วย bowon export --kind activity</translation>
    </message>
    <message>
        <source>Several activities are called “%1”. Say which: “%1 @ 16/5/2568”.</source>
        <translation>มีกิจกรรมชื่อ “%1” หลายรายการ โปรดระบุวันที่ เช่น “%1 @ 16/5/2568”</translation>
    </message>
    <message>
        <source>There is no saved list “%1”. See bowon export --kind saved_list.</source>
        <translation>ไม่มีรายชื่อที่บันทึกไว้ชื่อ “%1” ดูด้วย bowon export --kind saved_list</translation>
    </message>
    <message>
        <source>%1 has nothing to stand for on %2 of %3 papers.</source>
        <translation>%1 ไม่มีข้อมูลให้เติมใน %2 ฉบับ จาก %3 ฉบับ</translation>
    </message>
    <message>
        <source>Labels bear no number: print them without --issue.</source>
        <translation>ป้ายจ่าหน้าไม่มีเลขที่ โปรดพิมพ์โดยไม่ใช้ --issue</translation>
    </message>
    <message>
        <source>Say for whom, once: --unthanked, --activity TITLE or --list NAME.</source>
        <translation>โปรดระบุผู้รับอย่างใดอย่างหนึ่ง: --unthanked, --activity TITLE หรือ --list NAME</translation>
    </message>
    <message>
        <source>There is nobody to print for.</source>
        <translation>ไม่มีผู้รับที่จะพิมพ์ให้</translation>
    </message>
    <message>
        <source>There is no village “%1”. See bowon export --kind village.</source>
        <translation>ไม่มีหมู่บ้าน “%1” ดูรายชื่อได้ด้วย bowon export --kind village</translation>
    </message>
    <message>
        <source>Nobody and nothing fits “%1” yet.</source>
        <translation>ยังไม่มีใครหรือสิ่งใดตรงกับ “%1”</translation>
    </message>
    <message>
        <source>There are %1 activities “%2”. Add the day: “%2 @ 16/5/2568”.</source>
        <translation>มี %1 กิจกรรมที่ชื่อ “%2” ให้เติมวันที่ต่อท้าย เช่น “%2 @ 16/5/2568”</translation>
    </message>
    <message>
        <source>--direction is to_school or to_community.</source>
        <translation>--direction คือ to_school หรือ to_community</translation>
    </message>
    <message>
        <source>Nobody of the network is called “%1”.</source>
        <translation>ไม่มีผู้ใดในเครือข่ายชื่อ “%1”</translation>
    </message>
    <message>
        <source>Several members are called like “%1”: write the whole name.</source>
        <translation>มีสมาชิกหลายรายที่ชื่อคล้าย “%1” โปรดเขียนชื่อเต็ม</translation>
    </message>
    <message>
        <source>%1 of %2 have such a paper for this activity already.</source>
        <translation>%1 จาก %2 รายได้รับเอกสารแบบนี้จากกิจกรรมนี้แล้ว</translation>
    </message>
    <message>
        <source>bowon [FILE.bowon] [--page NAME]   open the window
bowon new FILE --school NAME
bowon sample FILE [--households N] [--years N] [--seed N]
bowon import FILE SOURCE --kind KIND [--encoding NAME] [--sheet NAME] [--dry-run] [--skip-refused] [--report OUT.csv]
bowon export FILE --kind KIND --output OUT.csv|OUT.xlsx [--sensitive]
bowon minutes FILE --committee NAME --number 2/2568 --output OUT.pdf|OUT.odt|OUT.docx|OUT.txt
bowon seats FILE --committee NAME [--on 16/5/2568] --output OUT.pdf|OUT.odt|OUT.docx|OUT.txt
bowon ledger FILE --year 2568 [--year-kind academic|fiscal|calendar] [--direction to_school|to_community] [--village 4] [--partner NAME] --output OUT.pdf|OUT.odt|OUT.docx|OUT.txt
bowon campaign FILE --name NAME --output OUT.pdf|OUT.odt|OUT.docx|OUT.txt
bowon summary FILE --year 2568 [--year-kind academic|fiscal|calendar] --output OUT.pdf|OUT.odt|OUT.docx|OUT.txt|OUT.xlsx|OUT.json
bowon goals FILE --year 2568 --output OUT.pdf|OUT.odt|OUT.docx|OUT.txt
bowon thanks FILE --template NAME (--unthanked [--together] | --activity TITLE | --list NAME) [--issue] --output OUT.pdf|OUT.odt|OUT.docx|OUT.txt
bowon requests FILE --year 2568 [--year-kind academic|fiscal|calendar] --output OUT.pdf|OUT.odt|OUT.docx|OUT.txt
bowon match FILE WORDS [--field NAME] [--grades ป.4] [--village 4] [--json]
bowon plan FILE --year 2568 [--year-kind academic|fiscal|calendar] [--calendar] --output OUT.pdf|OUT.odt|OUT.docx|OUT.txt|OUT.ics
bowon activity FILE --title TITLE --output OUT.pdf|OUT.odt|OUT.docx|OUT.txt
bowon sar FILE --year 2568 [--year-kind academic|fiscal|calendar] --output OUT.pdf|OUT.odt|OUT.docx|OUT.txt
bowon search FILE WORDS [--json]
bowon check FILE [--mend]
bowon backup FILE --output COPY [--replace]
bowon restore COPY --output FILE [--replace]
Everywhere: --lang th|en. Status 0: done; 1: done, but something is wrong; 2: not done, nothing changed.</source>
        <translation>bowon [แฟ้ม.bowon] [--page หน้า]   เปิดหน้าต่าง
bowon new แฟ้ม --school ชื่อ
bowon sample แฟ้ม [--households N] [--years N] [--seed N]
bowon import แฟ้ม แหล่ง --kind ชนิด [--encoding รหัส] [--sheet ชื่อ] [--dry-run] [--skip-refused] [--report OUT.csv]
bowon export แฟ้ม --kind ชนิด --output OUT.csv|OUT.xlsx [--sensitive]
bowon minutes แฟ้ม --committee ชื่อ --number 2/2568 --output OUT.pdf|OUT.odt|OUT.docx|OUT.txt
bowon seats แฟ้ม --committee ชื่อ [--on 16/5/2568] --output OUT.pdf|OUT.odt|OUT.docx|OUT.txt
bowon ledger แฟ้ม --year 2568 [--year-kind academic|fiscal|calendar] [--direction to_school|to_community] [--village 4] [--partner ชื่อ] --output OUT.pdf|OUT.odt|OUT.docx|OUT.txt
bowon campaign แฟ้ม --name ชื่อ --output OUT.pdf|OUT.odt|OUT.docx|OUT.txt
bowon summary แฟ้ม --year 2568 [--year-kind academic|fiscal|calendar] --output OUT.pdf|OUT.odt|OUT.docx|OUT.txt|OUT.xlsx|OUT.json
bowon goals แฟ้ม --year 2568 --output OUT.pdf|OUT.odt|OUT.docx|OUT.txt
bowon thanks แฟ้ม --template ชื่อ (--unthanked [--together] | --activity ชื่อ | --list ชื่อ) [--issue] --output OUT.pdf|OUT.odt|OUT.docx|OUT.txt
bowon requests แฟ้ม --year 2568 [--year-kind academic|fiscal|calendar] --output OUT.pdf|OUT.odt|OUT.docx|OUT.txt
bowon match แฟ้ม คำ [--field ชื่อ] [--grades ป.4] [--village 4] [--json]
bowon plan แฟ้ม --year 2568 [--year-kind academic|fiscal|calendar] [--calendar] --output OUT.pdf|OUT.odt|OUT.docx|OUT.txt|OUT.ics
bowon activity แฟ้ม --title ชื่อ --output OUT.pdf|OUT.odt|OUT.docx|OUT.txt
bowon sar แฟ้ม --year 2568 [--year-kind academic|fiscal|calendar] --output OUT.pdf|OUT.odt|OUT.docx|OUT.txt
bowon search แฟ้ม คำ [--json]
bowon check แฟ้ม [--mend]
bowon backup แฟ้ม --output แฟ้มสำรอง [--replace]
bowon restore แฟ้มสำรอง --output แฟ้ม [--replace]
ทุกคำสั่ง: --lang th|en  สถานะ 0 สำเร็จ, 1 สำเร็จแต่มีสิ่งผิดปกติ, 2 ไม่สำเร็จและไม่มีอะไรเปลี่ยน</translation>
    </message>
    <message>
        <source>There is no campaign “%1”. See bowon export --kind campaign.</source>
        <translation>ไม่มีผ้าป่าหรือการระดมทุนชื่อ “%1” ดูรายชื่อด้วย bowon export --kind campaign</translation>
    </message>
    <message>
        <source>There are %1 campaigns “%2”. Add the day: “%2 @ 16/5/2568”.</source>
        <translation>มีผ้าป่าหรือการระดมทุน %1 งานที่ชื่อ “%2” ให้เติมวันที่ต่อท้าย เช่น “%2 @ 16/5/2568”</translation>
    </message>
</context>
<context>
    <name>Csv</name>
    <message>
        <source>Line %1: a quotation mark opens here and is never closed. Close it, or double it where it is part of the text.</source>
        <translation>บรรทัดที่ %1: มีเครื่องหมายคำพูดเปิดแล้วไม่ปิด ให้ปิดเครื่องหมาย หรือพิมพ์ซ้ำสองตัวถ้าเป็นส่วนหนึ่งของข้อความ</translation>
    </message>
</context>
<context>
    <name>Decoding</name>
    <message>
        <source>Line %1 of the file is not %2 text: byte %3 does not fit. The file may be damaged, or of another encoding; save it again as UTF-8, or choose its encoding.</source>
        <translation>บรรทัดที่ %1 ของแฟ้มไม่ใช่ข้อความแบบ %2: ไบต์ที่ %3 ผิดรูป แฟ้มอาจเสียหายหรือใช้รหัสอักขระแบบอื่น ให้บันทึกใหม่เป็น UTF-8 หรือเลือกรหัสอักขระของแฟ้ม</translation>
    </message>
    <message>
        <source>The file is not a text file. Open it in the program it was made with and save it as CSV (UTF-8).</source>
        <translation>แฟ้มนี้ไม่ใช่แฟ้มข้อความ ให้เปิดด้วยโปรแกรมที่สร้างแฟ้มแล้วบันทึกเป็น CSV (UTF-8)</translation>
    </message>
    <message>
        <source>The encoding “%1” is not known. Choose UTF-8, UTF-16LE, UTF-16BE or windows-874, or leave it out.</source>
        <translation>ไม่รู้จักรหัสอักขระ “%1” ให้เลือก UTF-8, UTF-16LE, UTF-16BE หรือ windows-874 หรือไม่ต้องระบุ</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>What the columns mean</source>
        <translation>ความหมายของคอลัมน์</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>คอลัมน์</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>ความหมาย</translation>
    </message>
    <message>
        <source>Words that may stand in it</source>
        <translation>คำที่ใช้ได้</translation>
    </message>
</context>
<context>
    <name>FieldForm</name>
    <message>
        <source>+ New: %1 “%2”</source>
        <translation>+ เพิ่ม%1 “%2”</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Title</source>
        <translation>ชื่อเรื่อง</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>วันที่</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>วันสุดท้าย</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>สถานที่</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>หมู่บ้าน</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>สถานะ</translation>
    </message>
    <message>
        <source>3S strategies</source>
        <translation>กลยุทธ์ 3S</translation>
    </message>
    <message>
        <source>Involvement</source>
        <translation>ประเภทการมีส่วนร่วม</translation>
    </message>
    <message>
        <source>Participation</source>
        <translation>การเข้าร่วม</translation>
    </message>
    <message>
        <source>Standards</source>
        <translation>มาตรฐาน</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>ผู้จัด</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>วัตถุประสงค์</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>ผลที่ได้</translation>
    </message>
    <message>
        <source>Rating 1–5</source>
        <translation>ระดับผล 1–5</translation>
    </message>
    <message>
        <source>Budget (baht)</source>
        <translation>งบประมาณ (บาท)</translation>
    </message>
    <message>
        <source>Spent (baht)</source>
        <translation>ใช้จริง (บาท)</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>กิจกรรม</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>สมาชิก</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>บทบาท</translation>
    </message>
    <message>
        <source>People</source>
        <translation>จำนวนคน</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>ชั่วโมง</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>หมายเหตุ</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>การประชุม</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ชื่อ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>ประเภท</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>ผู้ประสานงาน</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>โทรศัพท์</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>อีเมล</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>ที่อยู่</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>ตั้งแต่</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>ถึง</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>หน่วยงาน</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>เรื่อง</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>วันที่ลงนาม</translation>
    </message>
    <message>
        <source>Expires on</source>
        <translation>วันหมดอายุ</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>ฐานกฎหมาย</translation>
    </message>
    <message>
        <source>Appointment order</source>
        <translation>คำสั่งแต่งตั้ง</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>จำนวนตำแหน่ง</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>องค์ประชุม</translation>
    </message>
    <message>
        <source>Quorum (number)</source>
        <translation>องค์ประชุม (จำนวนคน)</translation>
    </message>
    <message>
        <source>Term (years)</source>
        <translation>วาระ (ปี)</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>คณะกรรมการ</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>ตำแหน่ง</translation>
    </message>
    <message>
        <source>Represents</source>
        <translation>ผู้แทน</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>บุคคล</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>ลำดับ</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>ทิศทาง</translation>
    </message>
    <message>
        <source>Giver or receiver</source>
        <translation>ผู้ให้หรือผู้รับ</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>รายละเอียด</translation>
    </message>
    <message>
        <source>Amount (baht)</source>
        <translation>มูลค่า (บาท)</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>จำนวน</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>หน่วยนับ</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>ใบเสร็จเล่มที่/เลขที่</translation>
    </message>
    <message>
        <source>Thanked on</source>
        <translation>ขอบคุณเมื่อ</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>ใช้ทำอะไร</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation>ระเบียบวาระ</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>งานที่ต้องทำ</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>ผู้รับผิดชอบ</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>กำหนดเสร็จ</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>เสร็จเมื่อ</translation>
    </message>
    <message>
        <source>House no.</source>
        <translation>บ้านเลขที่</translation>
    </message>
    <message>
        <source>House code</source>
        <translation>รหัสประจำบ้าน</translation>
    </message>
    <message>
        <source>Head of household</source>
        <translation>หัวหน้าครัวเรือน</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>สมาชิก</translation>
    </message>
    <message>
        <source>Pupils</source>
        <translation>นักเรียน</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>อาชีพ</translation>
    </message>
    <message>
        <source>Ethnicity</source>
        <translation>ชาติพันธุ์</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ภาษา</translation>
    </message>
    <message>
        <source>Inside the school</source>
        <translation>อยู่ในโรงเรียน</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>เรื่องที่เรียนรู้ได้</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>ฐานะ</translation>
    </message>
    <message>
        <source>Stands in for</source>
        <translation>มาแทน</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>เหตุผล</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>มาถึง</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>กลับก่อน</translation>
    </message>
    <message>
        <source>Item no.</source>
        <translation>ข้อ</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>หัวข้อวาระ</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>ข้อความ</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>ผลการพิจารณา</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>มติ</translation>
    </message>
    <message>
        <source>Votes for</source>
        <translation>เห็นด้วย</translation>
    </message>
    <message>
        <source>Votes against</source>
        <translation>ไม่เห็นด้วย</translation>
    </message>
    <message>
        <source>Abstained</source>
        <translation>งดออกเสียง</translation>
    </message>
    <message>
        <source>Dissent</source>
        <translation>ความเห็นแย้ง</translation>
    </message>
    <message>
        <source>Meeting no.</source>
        <translation>ครั้งที่</translation>
    </message>
    <message>
        <source>Year (B.E.)</source>
        <translation>พ.ศ.</translation>
    </message>
    <message>
        <source>Extraordinary</source>
        <translation>วิสามัญ</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>เริ่มเวลา</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>เลิกเวลา</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>ประธานในที่ประชุม</translation>
    </message>
    <message>
        <source>Minute taker</source>
        <translation>ผู้จดรายงานการประชุม</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>ผู้ตรวจรายงานการประชุม</translation>
    </message>
    <message>
        <source>Certified at</source>
        <translation>รับรองในการประชุมครั้งที่</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>การแก้ไข</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>ชื่อตัว</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>นามสกุล</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>รหัส</translation>
    </message>
    <message>
        <source>tells two of one name apart</source>
        <translation>ใช้แยกคนชื่อซ้ำกัน</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>ครัวเรือน</translation>
    </message>
    <message>
        <source>Temple</source>
        <translation>วัด</translation>
    </message>
    <message>
        <source>From</source>
        <translation>จาก</translation>
    </message>
    <message>
        <source>To</source>
        <translation>ไปยัง</translation>
    </message>
    <message>
        <source>Field of knowledge</source>
        <translation>สาขาภูมิปัญญา</translation>
    </message>
    <message>
        <source>Expertise</source>
        <translation>ความเชี่ยวชาญ</translation>
    </message>
    <message>
        <source>Teaches (subjects, grades)</source>
        <translation>สอนเรื่อง (วิชา ชั้น)</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>ความพร้อม</translation>
    </message>
    <message>
        <source>Honorarium</source>
        <translation>ค่าตอบแทน</translation>
    </message>
    <message>
        <source>Verified on</source>
        <translation>ตรวจสอบเมื่อ</translation>
    </message>
    <message>
        <source>Successor</source>
        <translation>ผู้สืบทอด</translation>
    </message>
    <message>
        <source>School code</source>
        <translation>รหัสโรงเรียน</translation>
    </message>
    <message>
        <source>Education area</source>
        <translation>เขตพื้นที่การศึกษา</translation>
    </message>
    <message>
        <source>Subdistrict</source>
        <translation>ตำบล</translation>
    </message>
    <message>
        <source>District</source>
        <translation>อำเภอ</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>จังหวัด</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>รหัสไปรษณีย์</translation>
    </message>
    <message>
        <source>Director</source>
        <translation>ผู้อำนวยการ</translation>
    </message>
    <message>
        <source>Director&apos;s position</source>
        <translation>ตำแหน่งผู้อำนวยการ</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>ตราโรงเรียน</translation>
    </message>
    <message>
        <source>Academic year begins</source>
        <translation>วันเริ่มปีการศึกษา</translation>
    </message>
    <message>
        <source>Digits on papers</source>
        <translation>ตัวเลขในเอกสาร</translation>
    </message>
    <message>
        <source>Abbot or leader</source>
        <translation>เจ้าอาวาสหรือผู้นำ</translation>
    </message>
    <message>
        <source>Tradition</source>
        <translation>นิกาย</translation>
    </message>
    <message>
        <source>Monks</source>
        <translation>พระภิกษุสามเณร</translation>
    </message>
    <message>
        <source>Village no.</source>
        <translation>หมู่ที่</translation>
    </message>
    <message>
        <source>the school&apos;s, unless said</source>
        <translation>ตำบลของโรงเรียน ถ้าไม่ระบุ</translation>
    </message>
    <message>
        <source>In the service area</source>
        <translation>อยู่ในเขตบริการ</translation>
    </message>
    <message>
        <source>Headman</source>
        <translation>ผู้ใหญ่บ้าน</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>ละติจูด</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>ลองจิจูด</translation>
    </message>
    <message>
        <source>Academic year (B.E.)</source>
        <translation>ปีการศึกษา</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>ครัวเรือน</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>ประชากร</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>เอกสาร</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>ตอน</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>ข้อความ</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>คำนำหน้าชื่อ</translation>
    </message>
    <message>
        <source>Should read</source>
        <translation>ให้แก้เป็น</translation>
    </message>
    <message>
        <source>Decided at meeting no.</source>
        <translation>ตามมติที่ประชุมครั้งที่</translation>
    </message>
    <message>
        <source>Decided at</source>
        <translation>ลงมติเมื่อเวลา</translation>
    </message>
    <message>
        <source>Chair&apos;s casting vote</source>
        <translation>เสียงชี้ขาดของประธาน</translation>
    </message>
    <message>
        <source>Without a quorum</source>
        <translation>ลงมติโดยไม่ครบองค์ประชุม</translation>
    </message>
    <message>
        <source>Certifies the minutes of</source>
        <translation>รับรองรายงานการประชุมของ</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>อักษรย่อ</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>ข้อความ</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>คำบรรยายภาพ</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>ภาพ</translation>
    </message>
    <message>
        <source>Position at this meeting</source>
        <translation>ตำแหน่งในการประชุมนี้</translation>
    </message>
    <message>
        <source>From pupils</source>
        <translation>ตั้งแต่นักเรียน (คน)</translation>
    </message>
    <message>
        <source>To pupils</source>
        <translation>ถึงนักเรียน (คน)</translation>
    </message>
    <message>
        <source>A replacement serves the rest of the term</source>
        <translation>ผู้แทนตำแหน่งที่ว่างอยู่เท่าวาระที่เหลือ</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>แบบโครงสร้าง</translation>
    </message>
    <message>
        <source>Class or grade</source>
        <translation>ห้องหรือชั้น</translation>
    </message>
    <message>
        <source>of a parent network: ป.4/1, ป.4</source>
        <translation>ของเครือข่ายผู้ปกครอง เช่น ป.4/1, ป.4</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>เป็นส่วนหนึ่งของ</translation>
    </message>
    <message>
        <source>number and date: คำสั่ง… ที่ 214/2568 ลงวันที่ 16 ก.ย. 2568</source>
        <translation>เลขที่และวันที่ เช่น คำสั่ง… ที่ 214/2568 ลงวันที่ 16 ก.ย. 2568</translation>
    </message>
    <message>
        <source>Follows up</source>
        <translation>ติดตามงาน</translation>
    </message>
    <message>
        <source>Letter no.</source>
        <translation>เลขที่หนังสือ</translation>
    </message>
    <message>
        <source>Blank lines</source>
        <translation>บรรทัดว่าง</translation>
    </message>
    <message>
        <source>Lines on a page</source>
        <translation>บรรทัดต่อหน้า</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>งานติดตาม</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>รายงานความก้าวหน้า</translation>
    </message>
    <message>
        <source>Garuda of letters</source>
        <translation>ตราครุฑบนหนังสือ</translation>
    </message>
    <message>
        <source>Number before letters</source>
        <translation>เลขนำหน้าหนังสือ</translation>
    </message>
    <message>
        <source>ศธ 04012.34</source>
        <translation>ศธ 04012.34</translation>
    </message>
    <message>
        <source>Section that writes letters</source>
        <translation>ส่วนราชการเจ้าของเรื่อง</translation>
    </message>
    <message>
        <source>Academic year</source>
        <translation>ปีการศึกษา</translation>
    </message>
    <message>
        <source>What we want to reach</source>
        <translation>สิ่งที่ต้องการให้เกิด</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>ตัวชี้วัด</translation>
    </message>
    <message>
        <source>empty: all of the service area</source>
        <translation>ว่างไว้ = ทั้งเขตบริการ</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>เป้าหมาย</translation>
    </message>
    <message>
        <source>Where it stands, by hand</source>
        <translation>ผลถึงขณะนี้ (กรอกเอง)</translation>
    </message>
    <message>
        <source>Agreed at meeting</source>
        <translation>ตกลงในการประชุม</translation>
    </message>
    <message>
        <source>Resolution no.</source>
        <translation>มติตามวาระที่</translation>
    </message>
    <message>
        <source>of the agenda item, such as 4.1</source>
        <translation>เลขวาระ เช่น 4.1</translation>
    </message>
    <message>
        <source>Score 1–5</source>
        <translation>คะแนน 1–5</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>หลักฐาน</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>เลขที่</translation>
    </message>
    <message>
        <source>Name as printed</source>
        <translation>ชื่อที่พิมพ์</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>เรื่อง/เนื่องจาก</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>รายการให้–รับ</translation>
    </message>
    <message>
        <source>Subject or heading</source>
        <translation>เรื่อง/หัวเกียรติบัตร</translation>
    </message>
    <message>
        <source>Before the name</source>
        <translation>ข้อความก่อนชื่อผู้รับ</translation>
    </message>
    <message>
        <source>Closing words</source>
        <translation>คำลงท้าย</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>ผู้ลงนาม</translation>
    </message>
    <message>
        <source>name;position, a line each; empty: the director</source>
        <translation>ชื่อ;ตำแหน่ง บรรทัดละคน ว่างไว้: ผู้อำนวยการ</translation>
    </message>
    <message>
        <source>Before the number</source>
        <translation>คำนำหน้าเลขที่</translation>
    </message>
    <message>
        <source>With the emblem</source>
        <translation>มีตรา</translation>
    </message>
    <message>
        <source>Background picture</source>
        <translation>ภาพพื้นเต็มหน้า</translation>
    </message>
    <message>
        <source>Labels across</source>
        <translation>จำนวนดวงต่อแถว</translation>
    </message>
    <message>
        <source>Labels down</source>
        <translation>จำนวนแถวต่อแผ่น</translation>
    </message>
    <message>
        <source>No longer offered</source>
        <translation>เลิกใช้แล้ว</translation>
    </message>
    <message>
        <source>Saved list</source>
        <translation>รายชื่อที่บันทึกไว้</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>ใช้แบบ</translation>
    </message>
    <message>
        <source>From whom to whom</source>
        <translation>จากใครถึงใคร</translation>
    </message>
    <message>
        <source>Who brought it</source>
        <translation>ผู้แจ้ง</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>รายละเอียด</translation>
    </message>
    <message>
        <source>of a need: what must be known</source>
        <translation>ของความต้องการ: ต้องรู้เรื่องใด</translation>
    </message>
    <message>
        <source>For which grades or people</source>
        <translation>สำหรับชั้นหรือกลุ่มใด</translation>
    </message>
    <message>
        <source>ป.4–ป.6</source>
        <translation>ป.4–ป.6</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>คำตอบ</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>ตอบเมื่อ</translation>
    </message>
    <message>
        <source>Settled on</source>
        <translation>ยุติเมื่อ</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>กิจกรรมที่เกิดขึ้น</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>คำร้องขอ</translation>
    </message>
    <message>
        <source>What was said or done</source>
        <translation>สิ่งที่พูดหรือทำ</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>โดยใคร</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>วิธีแจ้ง</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>เวลาเริ่ม</translation>
    </message>
    <message>
        <source>Usually shown by</source>
        <translation>กลยุทธ์ที่ถือเป็นหลักฐาน</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>กลุ่มเป้าหมาย</translation>
    </message>
    <message>
        <source>Target and indicator</source>
        <translation>เป้าหมายและตัวชี้วัด</translation>
    </message>
    <message>
        <source>Planned day</source>
        <translation>วันตามแผน</translation>
    </message>
    <message>
        <source>People planned</source>
        <translation>จำนวนคนตามแผน</translation>
    </message>
    <message>
        <source>Source of the budget</source>
        <translation>แหล่งงบประมาณ</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>ปัญหาและข้อเสนอแนะ</translation>
    </message>
    <message>
        <source>as it is announced, with its year</source>
        <translation>ตามที่ประกาศ พร้อมปี</translation>
    </message>
    <message>
        <source>Chair of the campaign</source>
        <translation>ประธานจัดงาน</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>เจ้าภาพ</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>วัตถุประสงค์</translation>
    </message>
    <message>
        <source>Other expenses (baht)</source>
        <translation>ค่าใช้จ่ายอื่น (บาท)</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>ผ้าป่า/การระดมทุน</translation>
    </message>
    <message>
        <source>Paid to</source>
        <translation>จ่ายให้</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>ใบสำคัญ</translation>
    </message>
    <message>
        <source>such as สายที่ 1</source>
        <translation>เช่น สายที่ 1</translation>
    </message>
    <message>
        <source>Host of the list</source>
        <translation>เจ้าภาพสาย</translation>
    </message>
    <message>
        <source>Envelopes out</source>
        <translation>ซองแจก</translation>
    </message>
    <message>
        <source>Envelopes back</source>
        <translation>ซองคืน</translation>
    </message>
    <message>
        <source>List of the campaign</source>
        <translation>สาย</translation>
    </message>
    <message>
        <source>as the giver wishes</source>
        <translation>ตามที่ผู้ให้ประสงค์</translation>
    </message>
    <message>
        <source>e-Donation</source>
        <translation>e-Donation</translation>
    </message>
    <message>
        <source>Issued paper</source>
        <translation>หนังสือหรือเกียรติบัตร</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Village %1 %2: %3 households reached of %4; the official number is too low.</source>
        <translation>หมู่ %1 %2: เข้าถึง %3 ครัวเรือน จาก %4 ตัวเลขทางการน้อยเกินไป</translation>
    </message>
</context>
<context>
    <name>Gifts</name>
    <message>
        <source>Estimated value (baht)</source>
        <translation>มูลค่าประมาณการ (บาท)</translation>
    </message>
    <message>
        <source>Amount (baht)</source>
        <translation>จำนวนเงิน (บาท)</translation>
    </message>
    <message>
        <source>Given for a purpose, and nothing of it is used yet: all of it is carried over.</source>
        <translation>ให้มาเพื่อวัตถุประสงค์ที่ระบุและยังไม่ได้ใช้เลย ยอดทั้งหมดยกไป</translation>
    </message>
    <message>
        <source>What is used of a gift is written down here; the rest is carried over into the next year.</source>
        <translation>บันทึกการใช้สิ่งที่ได้รับไว้ที่นี่ ส่วนที่เหลือยกไปปีถัดไป</translation>
    </message>
    <message>
        <source>Given %1, used %2, left %3 baht</source>
        <translation>ได้รับ %1 ใช้แล้ว %2 คงเหลือ %3 บาท</translation>
    </message>
    <message>
        <source>Given %1, used %2, left %3 %4</source>
        <translation>ได้รับ %1 ใช้แล้ว %2 คงเหลือ %3 %4</translation>
    </message>
</context>
<context>
    <name>Giving</name>
    <message>
        <source>money %1</source>
        <translation>เงิน %1</translation>
    </message>
    <message>
        <source>in kind %1</source>
        <translation>สิ่งที่มิใช่เงิน %1</translation>
    </message>
    <message>
        <source>%1 (estimated)</source>
        <translation>%1 (ประมาณการ)</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ไม่มี</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n ครั้ง</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 ชั่วโมง</translation>
    </message>
    <message numerus="yes">
        <source>%n gift(s)</source>
        <translation>
            <numerusform>%n รายการ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GoalWords</name>
    <message>
        <source>no data</source>
        <translation>ไม่มีข้อมูล</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>บรรลุแล้ว</translation>
    </message>
    <message>
        <source>on the way</source>
        <translation>เป็นไปตามแผน</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>ช้ากว่าแผน</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>ไม่บรรลุ</translation>
    </message>
    <message>
        <source>target %1 · %2</source>
        <translation>เป้าหมาย %1 · %2</translation>
    </message>
    <message>
        <source>%1, at most %2 · %3</source>
        <translation>%1 จากไม่เกิน %2 · %3</translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <translation>%1 จาก %2 · %3</translation>
    </message>
    <message>
        <source>Village %1 %2</source>
        <translation>หมู่ %1 %2</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>there is no %1 “%2”</source>
        <translation>ไม่มี%1 “%2”</translation>
    </message>
    <message>
        <source>there are %3 of %1 “%2”: say which one</source>
        <translation>มี%1 “%2” อยู่ %3 ราย ให้ระบุว่ารายใด</translation>
    </message>
    <message>
        <source>“%1” is not clear: write household:4/12, temple:…, agency:…, resource_person:… or person:…</source>
        <translation>“%1” ไม่ชัดเจน ให้เขียน household:4/12, temple:…, agency:…, resource_person:… หรือ person:…</translation>
    </message>
    <message>
        <source>“%1” is not a number</source>
        <translation>“%1” ไม่ใช่ตัวเลข</translation>
    </message>
    <message>
        <source>“%1” has parts of a satang</source>
        <translation>“%1” มีเศษของสตางค์</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no</source>
        <translation>“%1” ไม่ใช่ทั้ง ใช่ และ ไม่ใช่</translation>
    </message>
    <message>
        <source>“%1” is not one of the choices</source>
        <translation>“%1” ไม่อยู่ในรายการให้เลือก</translation>
    </message>
    <message>
        <source>“%1” is not a date</source>
        <translation>“%1” ไม่ใช่วันที่</translation>
    </message>
    <message>
        <source>“%1” was read as a year of the Common Era</source>
        <translation>“%1” ถูกอ่านเป็นปี ค.ศ.</translation>
    </message>
    <message>
        <source>“%1” is not a day of the year, such as 16/5</source>
        <translation>“%1” ไม่ใช่วันและเดือน เช่น 16/5</translation>
    </message>
    <message>
        <source>“%1” is not a time of day</source>
        <translation>“%1” ไม่ใช่เวลา</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>ยกเลิกแล้ว ไม่มีอะไรเปลี่ยน</translation>
    </message>
    <message>
        <source>No column of this file is known for “%1”. The first row must name the columns, for example: %2.</source>
        <translation>ไม่พบคอลัมน์ที่รู้จักสำหรับ “%1” แถวแรกต้องเป็นชื่อคอลัมน์ เช่น %2</translation>
    </message>
    <message>
        <source>several records fit: say more, such as the village</source>
        <translation>มีหลายรายการที่ตรงกัน ให้ระบุเพิ่ม เช่น หมู่บ้าน</translation>
    </message>
    <message>
        <source>another one of this name is there; this is a new one</source>
        <translation>มีชื่อนี้อยู่ที่อื่นแล้ว รายการนี้เป็นรายใหม่</translation>
    </message>
    <message>
        <source>the same record as in line %1, with other values</source>
        <translation>ซ้ำกับบรรทัด %1 แต่ค่าต่างกัน</translation>
    </message>
    <message>
        <source>%1 rows are refused, so nothing was imported. Mend them in the file, or leave them out.</source>
        <translation>มี %1 แถวที่รับไม่ได้ จึงยังไม่ได้นำเข้า ให้แก้ในแฟ้ม หรือเว้นแถวเหล่านั้น</translation>
    </message>
    <message>
        <source>another record has this already: %1</source>
        <translation>มีรายการอื่นใช้อยู่แล้ว: %1</translation>
    </message>
    <message>
        <source>%1 is on record with another code: %2</source>
        <translation>%1 มีอยู่แล้วด้วยรหัสอื่น: %2</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>Activities</source>
        <translation>กิจกรรม</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>กิจกรรม</translation>
    </message>
    <message>
        <source>Participations</source>
        <translation>การเข้าร่วม</translation>
    </message>
    <message>
        <source>Participation</source>
        <translation>การเข้าร่วม</translation>
    </message>
    <message>
        <source>Headcounts</source>
        <translation>จำนวนคน (นับหัว)</translation>
    </message>
    <message>
        <source>Headcount</source>
        <translation>จำนวนคน (นับหัว)</translation>
    </message>
    <message>
        <source>Agencies</source>
        <translation>หน่วยงาน</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>หน่วยงาน</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>บันทึกข้อตกลง (MOU)</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>บันทึกข้อตกลง (MOU)</translation>
    </message>
    <message>
        <source>Committees</source>
        <translation>คณะกรรมการ</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>คณะกรรมการ</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>ตำแหน่งในคณะกรรมการ</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>ตำแหน่งในคณะกรรมการ</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>การให้และรับ</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>การให้และรับ</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>งานติดตาม</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>งานติดตาม</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>ครัวเรือน</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>ครัวเรือน</translation>
    </message>
    <message>
        <source>Places of learning</source>
        <translation>แหล่งเรียนรู้</translation>
    </message>
    <message>
        <source>Place of learning</source>
        <translation>แหล่งเรียนรู้</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>การเข้าประชุม</translation>
    </message>
    <message>
        <source>Agenda items</source>
        <translation>ระเบียบวาระ</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation>ระเบียบวาระ</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>การประชุม</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>การประชุม</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>บุคคล</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>บุคคล</translation>
    </message>
    <message>
        <source>Ties</source>
        <translation>ความสัมพันธ์</translation>
    </message>
    <message>
        <source>Tie</source>
        <translation>ความสัมพันธ์</translation>
    </message>
    <message>
        <source>Resource people</source>
        <translation>ภูมิปัญญา</translation>
    </message>
    <message>
        <source>Resource person</source>
        <translation>ภูมิปัญญา</translation>
    </message>
    <message>
        <source>School</source>
        <translation>โรงเรียน</translation>
    </message>
    <message>
        <source>Temples</source>
        <translation>วัดและศาสนสถาน</translation>
    </message>
    <message>
        <source>Temple</source>
        <translation>วัด</translation>
    </message>
    <message>
        <source>Villages</source>
        <translation>หมู่บ้าน</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>หมู่บ้าน</translation>
    </message>
    <message>
        <source>Village counts</source>
        <translation>ข้อมูลหมู่บ้านรายปี</translation>
    </message>
    <message>
        <source>Village count</source>
        <translation>ข้อมูลหมู่บ้านรายปี</translation>
    </message>
    <message>
        <source>Words on papers</source>
        <translation>ข้อความในเอกสาร</translation>
    </message>
    <message>
        <source>Words on a paper</source>
        <translation>ข้อความในเอกสาร</translation>
    </message>
    <message>
        <source>Corrections after certification</source>
        <translation>การแก้ไขภายหลังการรับรอง</translation>
    </message>
    <message>
        <source>Correction after certification</source>
        <translation>การแก้ไขภายหลังการรับรอง</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>ข้อความสำเร็จรูป</translation>
    </message>
    <message>
        <source>Phrase</source>
        <translation>ข้อความสำเร็จรูป</translation>
    </message>
    <message>
        <source>Photos and scans</source>
        <translation>ภาพถ่ายและเอกสารสแกน</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>ภาพ</translation>
    </message>
    <message>
        <source>Seat templates</source>
        <translation>แบบโครงสร้างคณะ</translation>
    </message>
    <message>
        <source>Seat template</source>
        <translation>แบบโครงสร้างคณะ</translation>
    </message>
    <message>
        <source>Seats of the template</source>
        <translation>ตำแหน่งในแบบ</translation>
    </message>
    <message>
        <source>Seats alike</source>
        <translation>ตำแหน่งในแบบ</translation>
    </message>
    <message>
        <source>Papers around meetings</source>
        <translation>เอกสารประกอบการประชุม</translation>
    </message>
    <message>
        <source>Paper of a meeting</source>
        <translation>เอกสารของการประชุม</translation>
    </message>
    <message>
        <source>Reports on tasks</source>
        <translation>รายงานความก้าวหน้าของงาน</translation>
    </message>
    <message>
        <source>Report on a task</source>
        <translation>รายงานความก้าวหน้าของงาน</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>เป้าหมายร่วม</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>เป้าหมาย</translation>
    </message>
    <message>
        <source>Self-rating</source>
        <translation>การประเมินตนเอง</translation>
    </message>
    <message>
        <source>Register of letters and certificates</source>
        <translation>ทะเบียนคุมหนังสือขอบคุณและเกียรติบัตร</translation>
    </message>
    <message>
        <source>Issued paper</source>
        <translation>เอกสารที่ออกแล้ว</translation>
    </message>
    <message>
        <source>Templates of letters, certificates and labels</source>
        <translation>แบบหนังสือ เกียรติบัตร และป้ายจ่าหน้า</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>แบบเอกสาร</translation>
    </message>
    <message>
        <source>Saved lists</source>
        <translation>รายชื่อที่บันทึกไว้</translation>
    </message>
    <message>
        <source>Saved list</source>
        <translation>รายชื่อที่บันทึกไว้</translation>
    </message>
    <message>
        <source>Members of the list</source>
        <translation>สมาชิกในรายชื่อ</translation>
    </message>
    <message>
        <source>Member of the list</source>
        <translation>สมาชิกในรายชื่อ</translation>
    </message>
    <message>
        <source>Requests and concerns</source>
        <translation>คำร้องขอและข้อกังวล</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>คำร้องขอ</translation>
    </message>
    <message>
        <source>What was said and done</source>
        <translation>ลำดับการดำเนินการ</translation>
    </message>
    <message>
        <source>Step of a request</source>
        <translation>ขั้นตอนของคำร้องขอ</translation>
    </message>
    <message>
        <source>Villages told</source>
        <translation>หมู่บ้านที่แจ้งแล้ว</translation>
    </message>
    <message>
        <source>Telling of a village</source>
        <translation>การแจ้งหมู่บ้าน</translation>
    </message>
    <message>
        <source>Letters to teachers</source>
        <translation>หนังสือเชิญวิทยากร</translation>
    </message>
    <message>
        <source>Letter to teachers</source>
        <translation>หนังสือเชิญวิทยากร</translation>
    </message>
    <message>
        <source>Standards</source>
        <translation>มาตรฐานการศึกษา</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>มาตรฐาน</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>ผ้าป่าและการระดมทุน</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>ผ้าป่า/การระดมทุน</translation>
    </message>
    <message>
        <source>Expenses</source>
        <translation>รายจ่าย</translation>
    </message>
    <message>
        <source>Expense</source>
        <translation>รายจ่าย</translation>
    </message>
    <message>
        <source>Lists of the campaign</source>
        <translation>สายผ้าป่า</translation>
    </message>
    <message>
        <source>List of a campaign</source>
        <translation>สายผ้าป่า</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>การใช้</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>การใช้</translation>
    </message>
    <message>
        <source>Gifts thanked for</source>
        <translation>รายการที่ขอบคุณในฉบับนี้</translation>
    </message>
    <message>
        <source>Gift thanked for</source>
        <translation>รายการที่ขอบคุณ</translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message>
        <source>No village on record</source>
        <translation>ไม่ระบุหมู่บ้าน</translation>
    </message>
</context>
<context>
    <name>LedgerOddities</name>
    <message>
        <source>the gift of %1 (%2) bears this number, too</source>
        <translation>รายการวันที่ %1 (%2) ใช้เลขใบเสร็จนี้ด้วย</translation>
    </message>
    <message>
        <source>is a list of another campaign</source>
        <translation>เป็นสายของผ้าป่าอื่น</translation>
    </message>
    <message>
        <source>used before it was given (%1)</source>
        <translation>ใช้ก่อนวันที่ได้รับ (%1)</translation>
    </message>
    <message>
        <source>more is used than the %1 baht that were given</source>
        <translation>ใช้เกินกว่าที่ได้รับ %1 บาท</translation>
    </message>
    <message>
        <source>more is used than the %1 that were given</source>
        <translation>ใช้เกินกว่าที่ได้รับ %1</translation>
    </message>
    <message>
        <source>with this %1 baht are spent, and only %2 baht in money came in</source>
        <translation>รวมแล้วจ่าย %1 บาท แต่ได้รับเงินเพียง %2 บาท</translation>
    </message>
</context>
<context>
    <name>MinutesPrints</name>
    <message>
        <source>This body has no minutes of the year %1 yet.</source>
        <translation>คณะนี้ยังไม่มีรายงานการประชุมของปี %1</translation>
    </message>
    <message>
        <source>Save the year&apos;s minutes as PDF</source>
        <translation>บันทึกรายงานการประชุมทั้งปีเป็น PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>OfficeFiles</name>
    <message>
        <source>Where to put the backup</source>
        <translation>เก็บแฟ้มสำรองไว้ที่ไหน</translation>
    </message>
    <message>
        <source>Bowon files (*.bowon)</source>
        <translation>แฟ้มบวร (*.bowon)</translation>
    </message>
    <message>
        <source>The backup cannot be the file itself. Choose another name.</source>
        <translation>แฟ้มสำรองต้องไม่ใช่แฟ้มเดิม ให้ใช้ชื่ออื่น</translation>
    </message>
    <message>
        <source>Open an office&apos;s file</source>
        <translation>เปิดแฟ้มข้อมูลโรงเรียน</translation>
    </message>
    <message>
        <source>Bowon files (*.bowon);;All files (*)</source>
        <translation>แฟ้มบวร (*.bowon);;ทุกแฟ้ม (*)</translation>
    </message>
</context>
<context>
    <name>Output</name>
    <message>
        <source>“%1” is a folder or a device, not a file. Choose the name of a file.</source>
        <translation>“%1” เป็นโฟลเดอร์หรืออุปกรณ์ ไม่ใช่แฟ้ม ให้ระบุชื่อแฟ้ม</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Network</source>
        <translation>เครือข่าย</translation>
    </message>
    <message>
        <source>Villages</source>
        <translation>หมู่บ้าน</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>ครัวเรือน</translation>
    </message>
    <message>
        <source>Temples</source>
        <translation>วัดและศาสนสถาน</translation>
    </message>
    <message>
        <source>Agencies</source>
        <translation>หน่วยงาน</translation>
    </message>
    <message>
        <source>Resource people</source>
        <translation>ภูมิปัญญา</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>บุคคล</translation>
    </message>
    <message>
        <source>Committees</source>
        <translation>คณะกรรมการ</translation>
    </message>
    <message>
        <source>Places of learning</source>
        <translation>แหล่งเรียนรู้</translation>
    </message>
    <message>
        <source>History</source>
        <translation>ประวัติ</translation>
    </message>
    <message>
        <source>School and settings</source>
        <translation>โรงเรียนและการตั้งค่า</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>หน้าแรก</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>การประชุม</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>กิจกรรม</translation>
    </message>
    <message>
        <source>Giving and receiving</source>
        <translation>ให้–รับ</translation>
    </message>
    <message>
        <source>Ties</source>
        <translation>ความสัมพันธ์</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>กราฟ</translation>
    </message>
    <message>
        <source>Annual summary</source>
        <translation>สรุปประจำปี</translation>
    </message>
    <message>
        <source>Import and export</source>
        <translation>นำเข้า–ส่งออก</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>ข้อความสำเร็จรูป</translation>
    </message>
    <message>
        <source>Seat templates</source>
        <translation>แบบโครงสร้างคณะ</translation>
    </message>
    <message>
        <source>Shared vision</source>
        <translation>วิสัยทัศน์ร่วม</translation>
    </message>
    <message>
        <source>Thanks and certificates</source>
        <translation>ขอบคุณและเกียรติบัตร</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>แบบหนังสือและเกียรติบัตร</translation>
    </message>
    <message>
        <source>Saved lists</source>
        <translation>รายชื่อที่บันทึกไว้</translation>
    </message>
    <message>
        <source>Issued papers</source>
        <translation>ทะเบียนเอกสารที่ออก</translation>
    </message>
    <message>
        <source>Requests and concerns</source>
        <translation>คำร้องขอและข้อกังวล</translation>
    </message>
    <message>
        <source>Matching needs and strengths</source>
        <translation>จับคู่ความต้องการกับจุดแข็ง</translation>
    </message>
    <message>
        <source>Standards</source>
        <translation>มาตรฐานการศึกษา</translation>
    </message>
    <message>
        <source>SAR evidence</source>
        <translation>หลักฐาน SAR</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>ผ้าป่าและการระดมทุน</translation>
    </message>
</context>
<context>
    <name>PaperFile</name>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>LibreOffice document (*.odt)</source>
        <translation>เอกสาร LibreOffice (*.odt)</translation>
    </message>
    <message>
        <source>Word document (*.docx)</source>
        <translation>เอกสาร Word (*.docx)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>ข้อความ (*.txt)</translation>
    </message>
</context>
<context>
    <name>PaperOutput</name>
    <message>
        <source>Save “%1”</source>
        <translation>บันทึก “%1”</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>The meeting has no day yet. Enter its date, then save the calendar file.</source>
        <translation>การประชุมนี้ยังไม่มีวันที่ ป้อนวันที่ก่อน แล้วบันทึกแฟ้มปฏิทิน</translation>
    </message>
</context>
<context>
    <name>PlanState</name>
    <message numerus="yes">
        <source>%n day(s) later</source>
        <translation>
            <numerusform>ช้ากว่าแผน %n วัน</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) earlier</source>
        <translation>
            <numerusform>ก่อนแผน %n วัน</numerusform>
        </translation>
    </message>
    <message>
        <source>to come</source>
        <translation>ยังไม่ถึงกำหนด</translation>
    </message>
    <message>
        <source>moved to %1</source>
        <translation>เลื่อนเป็น %1</translation>
    </message>
    <message>
        <source>not yet settled</source>
        <translation>ยังไม่สรุปผล</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>ตามแผน</translation>
    </message>
    <message>
        <source>held</source>
        <translation>จัดแล้ว</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>งดจัด</translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message>
        <source>No font for official papers is installed. Install TH Sarabun New or Laksaman (Debian: fonts-tlwg-laksaman-ttf) and start again.</source>
        <translation>ไม่มีแบบอักษรสำหรับเอกสารราชการ ให้ติดตั้ง TH Sarabun New หรือ Laksaman (Debian: fonts-tlwg-laksaman-ttf) แล้วเปิดโปรแกรมใหม่</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2. Check the folder and that the file is not open elsewhere.</source>
        <translation>เขียน “%1” ไม่ได้: %2 ให้ตรวจโฟลเดอร์ และดูว่าแฟ้มไม่ได้เปิดอยู่ที่อื่น</translation>
    </message>
    <message>
        <source>The printer did not take the pages. Check that it is on and has paper, then print again.</source>
        <translation>เครื่องพิมพ์ไม่รับงาน ให้ตรวจว่าเปิดเครื่องและมีกระดาษ แล้วพิมพ์ใหม่</translation>
    </message>
    <message>
        <source>The PDF could not be given its text and was not written. Please report this to the makers of Bowon.</source>
        <translation>ใส่ข้อความใน PDF ไม่สำเร็จ จึงไม่ได้เขียนแฟ้ม โปรดแจ้งผู้พัฒนาบวร</translation>
    </message>
    <message>
        <source>“%1” is the name of a Bowon file, which holds a whole office. Choose another name.</source>
        <translation>“%1” เป็นชื่อของแฟ้มบวรซึ่งเก็บข้อมูลทั้งสำนักงาน ให้ใช้ชื่ออื่น</translation>
    </message>
</context>
<context>
    <name>RegisterPaper</name>
    <message>
        <source>The register does not say with which template this paper was made. Choose one in its line first.</source>
        <translation>ทะเบียนไม่ได้ระบุว่าเอกสารนี้ใช้แบบใด โปรดเลือกแบบในบรรทัดของเอกสารก่อน</translation>
    </message>
</context>
<context>
    <name>Requests</name>
    <message>
        <source>An activity was planned</source>
        <translation>วางแผนจัดกิจกรรม</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>ends before it begins</source>
        <translation>สิ้นสุดก่อนเริ่ม</translation>
    </message>
    <message>
        <source>name either an activity or a meeting, not both</source>
        <translation>ระบุกิจกรรมหรือการประชุมอย่างใดอย่างหนึ่ง</translation>
    </message>
    <message>
        <source>an e-mail address has an @</source>
        <translation>อีเมลต้องมี @</translation>
    </message>
    <message>
        <source>expires before it was signed</source>
        <translation>หมดอายุก่อนวันลงนาม</translation>
    </message>
    <message>
        <source>the number of members is missing</source>
        <translation>ยังไม่ได้ระบุจำนวนคน</translation>
    </message>
    <message>
        <source>money without an amount</source>
        <translation>เป็นเงินแต่ไม่มีจำนวน</translation>
    </message>
    <message>
        <source>nobody is responsible yet</source>
        <translation>ยังไม่มีผู้รับผิดชอบ</translation>
    </message>
    <message>
        <source>a house code has eleven digits</source>
        <translation>รหัสประจำบ้านมี 11 หลัก</translation>
    </message>
    <message>
        <source>more pupils than members</source>
        <translation>นักเรียนมากกว่าสมาชิกในบ้าน</translation>
    </message>
    <message>
        <source>the year is not that of the date</source>
        <translation>ปี พ.ศ. ไม่ตรงกับวันที่</translation>
    </message>
    <message>
        <source>a stand-in for nobody</source>
        <translation>ยังไม่ได้ระบุว่ามาแทนใคร</translation>
    </message>
    <message>
        <source>is the same as the other end</source>
        <translation>เป็นรายเดียวกับอีกฝ่าย</translation>
    </message>
    <message>
        <source>has fewer than nine digits</source>
        <translation>มีตัวเลขไม่ถึง 9 หลัก</translation>
    </message>
    <message>
        <source>cannot be less than 0</source>
        <translation>ต้องไม่น้อยกว่า 0</translation>
    </message>
    <message>
        <source>must be at least %1</source>
        <translation>ต้องไม่น้อยกว่า %1</translation>
    </message>
    <message>
        <source>must be at most %1</source>
        <translation>ต้องไม่เกิน %1</translation>
    </message>
    <message>
        <source>“%1” is not one of the choices</source>
        <translation>“%1” ไม่อยู่ในรายการให้เลือก</translation>
    </message>
    <message>
        <source>is needed</source>
        <translation>ต้องระบุ</translation>
    </message>
    <message>
        <source>%1 votes, but only %2 members were there</source>
        <translation>คะแนนรวม %1 เสียง แต่กรรมการอยู่เพียง %2 คน</translation>
    </message>
    <message>
        <source>a tie: the chair&apos;s casting vote decides</source>
        <translation>คะแนนเท่ากัน ให้ประธานออกเสียงชี้ขาด</translation>
    </message>
    <message>
        <source>the votes say otherwise</source>
        <translation>ไม่ตรงกับผลการลงคะแนน</translation>
    </message>
    <message>
        <source>name an activity, a meeting or an agenda item, and only one of them</source>
        <translation>ระบุกิจกรรม การประชุม หรือระเบียบวาระ เพียงอย่างเดียว</translation>
    </message>
    <message>
        <source>a stand-in for someone who is there</source>
        <translation>มีผู้มาแทนทั้งที่เจ้าตัวมาประชุม</translation>
    </message>
    <message>
        <source>the stand-in is a member too and counts once</source>
        <translation>ผู้มาแทนเป็นกรรมการอยู่แล้ว นับเป็นหนึ่งคน</translation>
    </message>
    <message>
        <source>stands in for two members and counts once</source>
        <translation>มาแทนกรรมการสองคน นับเป็นหนึ่งคน</translation>
    </message>
    <message>
        <source>holds two seats and counts once</source>
        <translation>ดำรงสองตำแหน่ง นับเป็นหนึ่งคน</translation>
    </message>
    <message>
        <source>left before arriving</source>
        <translation>เวลากลับอยู่ก่อนเวลามาถึง</translation>
    </message>
    <message>
        <source>more than the body has seats</source>
        <translation>มากกว่าจำนวนตำแหน่งของคณะ</translation>
    </message>
    <message>
        <source>a body is not part of itself</source>
        <translation>คณะไม่เป็นส่วนหนึ่งของตัวเอง</translation>
    </message>
    <message>
        <source>the number of the order is missing: ที่ 214/2568</source>
        <translation>ยังไม่มีเลขที่คำสั่ง เช่น ที่ 214/2568</translation>
    </message>
    <message>
        <source>the date of the order is missing: ลงวันที่ 16 ก.ย. 2568</source>
        <translation>ยังไม่มีวันที่ของคำสั่ง เช่น ลงวันที่ 16 ก.ย. 2568</translation>
    </message>
    <message>
        <source>These minutes are certified and locked. Note a correction below them instead.</source>
        <translation>รายงานการประชุมนี้รับรองแล้วและล็อกไว้ หากต้องแก้ไขให้บันทึกเป็นการแก้ไขภายหลังการรับรอง</translation>
    </message>
    <message>
        <source>“%1” is no date</source>
        <translation>“%1” ไม่ใช่วันที่</translation>
    </message>
    <message>
        <source>“%1” is no day of the year</source>
        <translation>“%1” ไม่ใช่วันและเดือน</translation>
    </message>
    <message>
        <source>“%1” is no time of day</source>
        <translation>“%1” ไม่ใช่เวลา</translation>
    </message>
    <message>
        <source>this figure is not counted by village: the goal is followed for all of them</source>
        <translation>ตัวชี้วัดนี้ไม่นับแยกหมู่บ้าน จึงติดตามรวมทั้งหมด</translation>
    </message>
    <message>
        <source>more than 100 percent</source>
        <translation>เกินร้อยละ 100</translation>
    </message>
    <message>
        <source>without a target it is reached from the beginning</source>
        <translation>ยังไม่มีเป้าหมาย จะนับว่าบรรลุตั้งแต่ต้น</translation>
    </message>
    <message>
        <source>the program counts this figure itself; what is typed here is not used</source>
        <translation>โปรแกรมนับตัวชี้วัดนี้ให้เอง ค่าที่กรอกตรงนี้ไม่ถูกใช้</translation>
    </message>
    <message>
        <source>of which meeting?</source>
        <translation>ของการประชุมครั้งใด</translation>
    </message>
    <message>
        <source>a strong score without evidence</source>
        <translation>คะแนนสูงแต่ยังไม่มีหลักฐาน</translation>
    </message>
    <message>
        <source>labels bear no number</source>
        <translation>ป้ายจ่าหน้าไม่มีเลขที่</translation>
    </message>
    <message>
        <source>there are no words yet</source>
        <translation>ยังไม่มีข้อความ</translation>
    </message>
    <message>
        <source>there is nothing to fill in for %1</source>
        <translation>ไม่มีข้อมูลให้เติมสำหรับ %1</translation>
    </message>
    <message>
        <source>answered before it was asked</source>
        <translation>ตอบก่อนวันที่รับเรื่อง</translation>
    </message>
    <message>
        <source>due before it was asked</source>
        <translation>กำหนดก่อนวันที่รับเรื่อง</translation>
    </message>
    <message>
        <source>settled before it was asked</source>
        <translation>ยุติก่อนวันที่รับเรื่อง</translation>
    </message>
    <message>
        <source>neither a member nor a village says who asks</source>
        <translation>ไม่ได้ระบุทั้งผู้แจ้งและหมู่บ้าน</translation>
    </message>
    <message>
        <source>answered, but the answer is not told</source>
        <translation>ตอบแล้ว แต่ไม่ได้บอกคำตอบ</translation>
    </message>
    <message>
        <source>answered, but not when</source>
        <translation>ตอบแล้ว แต่ไม่ได้บอกวันที่</translation>
    </message>
    <message>
        <source>a code is written without a semicolon</source>
        <translation>รหัสต้องไม่มีเครื่องหมายอัฒภาค (;)</translation>
    </message>
    <message>
        <source>more came back than were given out</source>
        <translation>ซองคืนมากกว่าซองที่แจก</translation>
    </message>
    <message>
        <source>counts in no campaign until its campaign is named, too</source>
        <translation>ยังไม่นับในผ้าป่าใด จนกว่าจะระบุผ้าป่าด้วย</translation>
    </message>
    <message>
        <source>more than a million baht: is there a digit too many?</source>
        <translation>เกินหนึ่งล้านบาท พิมพ์เลขเกินหรือไม่</translation>
    </message>
    <message>
        <source>says neither an amount nor a quantity</source>
        <translation>ไม่ได้ระบุทั้งจำนวนเงินและปริมาณ</translation>
    </message>
</context>
<context>
    <name>SampleSchool</name>
    <message>
        <source>Cancelled: nothing was kept.</source>
        <translation>ยกเลิกแล้ว: ไม่ได้เก็บอะไรไว้</translation>
    </message>
</context>
<context>
    <name>SarEvidence</name>
    <message>
        <source>This resolution is no longer in the minutes.</source>
        <translation>มตินี้ไม่อยู่ในรายงานการประชุมแล้ว</translation>
    </message>
</context>
<context>
    <name>SaveAs</name>
    <message>
        <source>&amp;PDF</source>
        <translation>&amp;PDF</translation>
    </message>
    <message>
        <source>&amp;LibreOffice document (ODT)</source>
        <translation>เอกสาร LibreOffice (ODT) (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Word document (DOCX)</source>
        <translation>เอกสาร Word (DOCX) (&amp;W)</translation>
    </message>
    <message>
        <source>Plain &amp;text</source>
        <translation>ข้อความล้วน (&amp;T)</translation>
    </message>
    <message>
        <source>The year&apos;s &amp;book (PDF)</source>
        <translation>รวมเล่มทั้งปี (PDF) (&amp;B)</translation>
    </message>
    <message>
        <source>The figures as an &amp;Excel workbook (XLSX)</source>
        <translation>ตัวเลขเป็นสมุดงาน Excel (XLSX) (&amp;E)</translation>
    </message>
    <message>
        <source>The year&apos;s &amp;calendar (PDF)</source>
        <translation>ปฏิทินปฏิบัติงานประจำปี (PDF) (&amp;C)</translation>
    </message>
    <message>
        <source>The year&apos;s c&amp;alendar (ODT)</source>
        <translation>ปฏิทินปฏิบัติงานประจำปี (ODT) (&amp;A)</translation>
    </message>
    <message>
        <source>The calendar for a &amp;telephone or computer (ICS)</source>
        <translation>ปฏิทินสำหรับโทรศัพท์หรือคอมพิวเตอร์ (ICS) (&amp;T)</translation>
    </message>
    <message>
        <source>The &amp;reports of the year as a book (PDF)</source>
        <translation>เล่มรายงานผลกิจกรรมประจำปี (PDF) (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Text (TXT)</source>
        <translation>ข้อความ (TXT) (&amp;T)</translation>
    </message>
</context>
<context>
    <name>Spreadsheet</name>
    <message>
        <source>There is no sheet “%1” in this file. Its sheets are: %2.</source>
        <translation>แฟ้มนี้ไม่มีแผ่นงาน “%1” แผ่นงานที่มีคือ %2</translation>
    </message>
    <message>
        <source>This spreadsheet cannot be read. Open it in the program it comes from and save it again as XLSX or CSV.</source>
        <translation>อ่านแฟ้มตารางนี้ไม่ได้ ให้เปิดด้วยโปรแกรมที่สร้างแฟ้ม แล้วบันทึกใหม่เป็น XLSX หรือ CSV</translation>
    </message>
    <message>
        <source>This is a file of Excel 97–2003, or one with a password. Save it in Excel as XLSX without a password, and import that.</source>
        <translation>แฟ้มนี้เป็นแฟ้ม Excel 97–2003 หรือมีรหัสผ่าน ให้บันทึกใน Excel เป็น XLSX ที่ไม่มีรหัสผ่าน แล้วนำเข้าแฟ้มนั้น</translation>
    </message>
    <message>
        <source>This is a text file: it has no sheets by name.</source>
        <translation>แฟ้มนี้เป็นแฟ้มข้อความ ไม่มีแผ่นงาน</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>“%1” is not a Bowon file. Choose a file that ends in .bowon, or a backup of one.</source>
        <translation>“%1” ไม่ใช่แฟ้มของบวร ให้เลือกแฟ้มที่ลงท้ายด้วย .bowon หรือแฟ้มสำรอง</translation>
    </message>
    <message>
        <source>There is already a record like this one.</source>
        <translation>มีรายการแบบนี้อยู่แล้ว</translation>
    </message>
    <message>
        <source>Other records still refer to this one.</source>
        <translation>ยังมีรายการอื่นอ้างถึงรายการนี้</translation>
    </message>
    <message>
        <source>The record is incomplete or not valid.</source>
        <translation>ข้อมูลไม่ครบหรือไม่ถูกต้อง</translation>
    </message>
    <message>
        <source>The file “%1” is damaged or was copied only in part. Copy it again, or restore a backup.</source>
        <translation>แฟ้ม “%1” เสียหายหรือคัดลอกมาไม่ครบ ให้คัดลอกใหม่ หรือคืนข้อมูลจากแฟ้มสำรอง</translation>
    </message>
    <message>
        <source>The disk with “%1” is full. Nothing was changed; free some room and try again.</source>
        <translation>ดิสก์ที่เก็บ “%1” เต็ม ข้อมูลไม่ได้เปลี่ยน ให้ลบแฟ้มที่ไม่ใช้แล้วลองใหม่</translation>
    </message>
    <message>
        <source>“%1” may not be written to. Check the permissions of the file and its folder.</source>
        <translation>เขียน “%1” ไม่ได้ ให้ตรวจสิทธิ์ของแฟ้มและโฟลเดอร์</translation>
    </message>
    <message>
        <source>Another program is writing to “%1”. Wait a moment and try again.</source>
        <translation>โปรแกรมอื่นกำลังเขียน “%1” อยู่ รอสักครู่แล้วลองใหม่</translation>
    </message>
    <message>
        <source>“%1” cannot be opened. Check that its folder is there and may be written to.</source>
        <translation>เปิด “%1” ไม่ได้ ให้ตรวจว่ามีโฟลเดอร์นี้และเขียนได้</translation>
    </message>
    <message>
        <source>“%1” could not be read or written. Check the disk, and that there is a backup.</source>
        <translation>อ่านหรือเขียน “%1” ไม่ได้ ให้ตรวจดิสก์ และตรวจว่ามีแฟ้มสำรอง</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>ไม่มีแฟ้ม “%1”</translation>
    </message>
    <message>
        <source>There is already a file “%1”. Choose another name.</source>
        <translation>มีแฟ้ม “%1” อยู่แล้ว ให้ใช้ชื่ออื่น</translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation>แฟ้มเสียหาย: %1</translation>
    </message>
    <message>
        <source>Row %2 of “%1” refers to a record that is not there (%3).</source>
        <translation>แถวที่ %2 ของ “%1” อ้างถึงรายการที่ไม่มี (%3)</translation>
    </message>
    <message>
        <source>“%1” is in use and could not be replaced. Close it, or choose another name.</source>
        <translation>“%1” ถูกใช้อยู่ จึงแทนที่ไม่ได้ ให้ปิดก่อน หรือใช้ชื่ออื่น</translation>
    </message>
    <message>
        <source>This record is no longer there: it was deleted elsewhere.</source>
        <translation>ไม่มีรายการนี้แล้ว เพราะถูกลบจากที่อื่น</translation>
    </message>
    <message>
        <source>The search index was damaged and has been made anew. Nothing was saved yet: do it once more.</source>
        <translation>ดัชนีค้นหาเสียหายและจัดทำใหม่แล้ว ยังไม่ได้บันทึก โปรดทำอีกครั้ง</translation>
    </message>
    <message>
        <source>The search index does not agree with the records (%1). Have it made anew: bowon check FILE --mend</source>
        <translation>ดัชนีค้นหาไม่ตรงกับข้อมูล (%1) ให้จัดทำใหม่ด้วยคำสั่ง bowon check FILE --mend</translation>
    </message>
    <message>
        <source>“%1” is open in a window or another program. Close it there first.</source>
        <translation>“%1” เปิดอยู่ในหน้าต่างหรือโปรแกรมอื่น ให้ปิดก่อน</translation>
    </message>
    <message>
        <source>“%1” may not be written to here, and there is no room for the copy in which it would be read. Free some room, or copy it to another folder.</source>
        <translation>เขียนลง “%1” ที่นี่ไม่ได้ และไม่มีที่ว่างสำหรับสำเนาที่จะใช้อ่าน ให้เพิ่มที่ว่าง หรือคัดลอกแฟ้มไปไว้ในโฟลเดอร์อื่น</translation>
    </message>
</context>
<context>
    <name>Synergy</name>
    <message>
        <source>in the same village</source>
        <translation>หมู่บ้านเดียวกัน</translation>
    </message>
    <message>
        <source>%1, less than a kilometre away</source>
        <translation>%1 ห่างไม่ถึง 1 กิโลเมตร</translation>
    </message>
    <message>
        <source>%1, %2 km away</source>
        <translation>%1 ห่าง %2 กิโลเมตร</translation>
    </message>
    <message>
        <source>in the service area</source>
        <translation>อยู่ในเขตบริการ</translation>
    </message>
    <message>
        <source>outside the service area</source>
        <translation>อยู่นอกเขตบริการ</translation>
    </message>
    <message>
        <source>not asked in two years</source>
        <translation>ยังไม่ได้ขอให้ช่วยในรอบสองปี</translation>
    </message>
    <message numerus="yes">
        <source>asked %n time(s) in two years</source>
        <translation>
            <numerusform>ขอให้ช่วยแล้ว %n ครั้งในรอบสองปี</numerusform>
        </translation>
    </message>
    <message>
        <source>never verified</source>
        <translation>ยังไม่เคยตรวจทานข้อมูล</translation>
    </message>
    <message>
        <source>verified on %1, to be verified again</source>
        <translation>ตรวจทานเมื่อ %1 ควรตรวจทานใหม่</translation>
    </message>
    <message>
        <source>verified on %1</source>
        <translation>ตรวจทานเมื่อ %1</translation>
    </message>
    <message>
        <source>knows “%1”</source>
        <translation>รู้เรื่อง “%1”</translation>
    </message>
    <message>
        <source>the same field</source>
        <translation>สาขาเดียวกัน</translation>
    </message>
    <message>
        <source>of a kindred field</source>
        <translation>สาขาใกล้เคียง</translation>
    </message>
    <message>
        <source>teaches these grades</source>
        <translation>สอนชั้นที่ต้องการ</translation>
    </message>
    <message>
        <source>held on %1, rated %2 of 5</source>
        <translation>จัดเมื่อ %1 ผลประเมิน %2 จาก 5</translation>
    </message>
    <message>
        <source>held on %1</source>
        <translation>จัดเมื่อ %1</translation>
    </message>
    <message>
        <source>alike in “%1”</source>
        <translation>คล้ายกันในเรื่อง “%1”</translation>
    </message>
    <message>
        <source>on request</source>
        <translation>พร้อมเมื่อขอ</translation>
    </message>
    <message>
        <source>An activity was planned</source>
        <translation>วางแผนจัดกิจกรรม</translation>
    </message>
    <message>
        <source>An activity was planned with %1</source>
        <translation>วางแผนจัดกิจกรรมร่วมกับ %1</translation>
    </message>
    <message>
        <source>at the school</source>
        <translation>ที่โรงเรียน</translation>
    </message>
    <message>
        <source>in no village on record</source>
        <translation>ไม่ได้ระบุหมู่บ้าน</translation>
    </message>
</context>
<context>
    <name>Thanks</name>
    <message>
        <source>Number %1/%2 stands in the register already, for %3. The next free number is %4.</source>
        <translation>เลขที่ %1/%2 ออกให้ %3 ไว้ในทะเบียนแล้ว เลขที่ว่างถัดไปคือ %4</translation>
    </message>
    <message>
        <source>“%1” was thanked for on %2 already. Take it off the list and try again.</source>
        <translation>“%1” ขอบคุณไปแล้วเมื่อ %2 โปรดเอาออกจากรายการแล้วลองใหม่</translation>
    </message>
    <message>
        <source>The papers have no date yet. Type one, such as 16/5/2568.</source>
        <translation>เอกสารยังไม่มีวันที่ โปรดพิมพ์วันที่ เช่น 16/5/2568</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>name of the recipient</source>
        <translation>ชื่อผู้รับ</translation>
    </message>
    <message>
        <source>name and office, as it is written to</source>
        <translation>ชื่อและตำแหน่งตามคำขึ้นต้น</translation>
    </message>
    <message>
        <source>address of the recipient</source>
        <translation>ที่อยู่ผู้รับ</translation>
    </message>
    <message>
        <source>what was given, with quantity and money</source>
        <translation>สิ่งที่ให้ พร้อมจำนวนและเงิน</translation>
    </message>
    <message>
        <source>amount in baht</source>
        <translation>จำนวนเงิน (บาท)</translation>
    </message>
    <message>
        <source>amount in words</source>
        <translation>จำนวนเงินเป็นตัวอักษร</translation>
    </message>
    <message>
        <source>day of the gift</source>
        <translation>วันที่ได้รับ</translation>
    </message>
    <message>
        <source>what it is used for</source>
        <translation>ใช้เพื่อการใด</translation>
    </message>
    <message>
        <source>title of the activity</source>
        <translation>ชื่อกิจกรรม</translation>
    </message>
    <message>
        <source>day of the activity</source>
        <translation>วันที่จัดกิจกรรม</translation>
    </message>
    <message>
        <source>as what the recipient took part</source>
        <translation>บทบาทของผู้รับในกิจกรรม</translation>
    </message>
    <message>
        <source>name of the school</source>
        <translation>ชื่อโรงเรียน</translation>
    </message>
    <message>
        <source>education area of the school</source>
        <translation>เขตพื้นที่การศึกษาที่สังกัด</translation>
    </message>
    <message>
        <source>name of the director</source>
        <translation>ชื่อผู้อำนวยการ</translation>
    </message>
    <message>
        <source>number of the paper</source>
        <translation>เลขที่ของเอกสาร</translation>
    </message>
    <message>
        <source>date of the paper</source>
        <translation>วันที่ของเอกสาร</translation>
    </message>
    <message>
        <source>academic year of the date</source>
        <translation>ปีการศึกษาตามวันที่</translation>
    </message>
</context>
<context>
    <name>YearPapers</name>
    <message>
        <source>No activity was held in %1 yet: there is nothing to bind.</source>
        <translation>%1 ยังไม่มีกิจกรรมที่จัดแล้ว จึงยังไม่มีรายงานให้รวมเล่ม</translation>
    </message>
</context>
<context>
    <name>Zip</name>
    <message>
        <source>The file could not be packed. There may be too little memory: close other programs and try again.</source>
        <translation>สร้างแฟ้มไม่สำเร็จ หน่วยความจำอาจไม่พอ ให้ปิดโปรแกรมอื่นแล้วลองใหม่</translation>
    </message>
    <message>
        <source>This is no whole XLSX or ODS file. Open it in the program it comes from and save it again.</source>
        <translation>แฟ้มนี้ไม่ใช่แฟ้ม XLSX หรือ ODS ที่สมบูรณ์ ให้เปิดด้วยโปรแกรมที่สร้างแฟ้ม แล้วบันทึกใหม่</translation>
    </message>
</context>
<context>
    <name>core::Store</name>
    <message>
        <source>“%1” was made by a newer Bowon: it can be read here, not changed. Install the newer program to change it.</source>
        <translation>“%1” สร้างด้วยบวรรุ่นใหม่กว่า: เปิดอ่านได้แต่แก้ไขไม่ได้ ให้ติดตั้งโปรแกรมรุ่นใหม่เพื่อแก้ไข</translation>
    </message>
    <message>
        <source>“%1” is open for reading only. Check the permissions of the file and its folder.</source>
        <translation>“%1” เปิดไว้อ่านอย่างเดียว ให้ตรวจสิทธิ์ของแฟ้มและโฟลเดอร์</translation>
    </message>
    <message>
        <source>is there already</source>
        <translation>มีอยู่แล้ว</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>ยกเลิกแล้ว ไม่มีอะไรเปลี่ยน</translation>
    </message>
    <message>
        <source>Cannot be deleted: still used in %1. Change or delete those first, or set an end date instead.</source>
        <translation>ลบไม่ได้: ยังถูกใช้อยู่ใน %1 ให้แก้หรือลบรายการเหล่านั้นก่อน หรือใส่วันสิ้นสุดแทน</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>ไม่มีรายการให้เลิกทำ</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>ไม่มีรายการให้ทำซ้ำ</translation>
    </message>
    <message>
        <source>The backup “%1” is damaged and was not restored: %2</source>
        <translation>แฟ้มสำรอง “%1” เสียหาย จึงไม่ได้คืนข้อมูล: %2</translation>
    </message>
    <message>
        <source>There is already a file “%1”. Choose another name, or say that it is to be replaced.</source>
        <translation>มีแฟ้ม “%1” อยู่แล้ว ให้เลือกชื่ออื่น หรือสั่งให้แทนที่</translation>
    </message>
    <message>
        <source>This record is no longer there.</source>
        <translation>ไม่มีรายการนี้แล้ว</translation>
    </message>
    <message>
        <source>The backup cannot be the file itself. Choose another name.</source>
        <translation>แฟ้มสำรองต้องไม่ใช่แฟ้มเดิม ให้ใช้ชื่ออื่น</translation>
    </message>
    <message>
        <source>There is already a file “%1”, and it is not an earlier backup of this one. Choose another name, or say that it is to be replaced.</source>
        <translation>มีแฟ้ม “%1” อยู่แล้ว และไม่ใช่แฟ้มสำรองก่อนหน้านี้ของแฟ้มนี้ ให้ใช้ชื่ออื่น หรือระบุว่าให้เขียนทับ</translation>
    </message>
    <message>
        <source>“%1” is the backup itself, which stays as it is. Choose another name.</source>
        <translation>“%1” เป็นแฟ้มสำรองเองซึ่งต้องคงไว้ตามเดิม ให้ใช้ชื่ออื่น</translation>
    </message>
    <message>
        <source>Cannot be deleted: still used in %1. It may stay there and be taken out of use: tick “%2”.</source>
        <translation>ลบไม่ได้ เพราะยังใช้อยู่ใน %1 หากไม่ต้องการใช้อีก ให้ทำเครื่องหมาย “%2” แทน</translation>
    </message>
</context>
<context>
    <name>ui::ActivityPage</name>
    <message>
        <source>&amp;Who came: %1 members (F6)</source>
        <translation>ใครมาบ้าง: %1 ราย (F6) (&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Who came… (F6)</source>
        <translation>ใครมาบ้าง… (F6) (&amp;W)</translation>
    </message>
    <message>
        <source>its day is past: as long as it is only planned it counts nowhere</source>
        <translation>ผ่านวันจัดแล้ว ตราบใดที่ยังเป็น “วางแผนไว้” จะไม่ถูกนับในตัวเลขใด</translation>
    </message>
    <message>
        <source>its day is still to come</source>
        <translation>ยังไม่ถึงวันจัด</translation>
    </message>
    <message>
        <source>more than the budget, by %1 baht</source>
        <translation>เกินงบประมาณที่ตั้งไว้ %1 บาท</translation>
    </message>
    <message>
        <source>Plan of the &amp;year (F7)</source>
        <translation>แผนของปี (F7) (&amp;Y)</translation>
    </message>
    <message>
        <source>Print the re&amp;port…</source>
        <translation>พิมพ์รายงานผล… (&amp;P)</translation>
    </message>
    <message>
        <source>The report of this activity on one page (Ctrl+P)</source>
        <translation>รายงานผลกิจกรรมนี้ในหน้าเดียว (Ctrl+P)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>บันทึกรายงานผลกิจกรรม</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>บันทึกแล้ว: %1</translation>
    </message>
    <message>
        <source>&amp;Invitation letters…</source>
        <translation>หนังสือเชิญวิทยากร… (&amp;I)</translation>
    </message>
    <message>
        <source>Letters that invite those who teach at this activity</source>
        <translation>หนังสือเชิญผู้ที่มาเป็นวิทยากรในกิจกรรมนี้</translation>
    </message>
</context>
<context>
    <name>ui::AgendaEditor</name>
    <message>
        <source>Add an item below</source>
        <translation>เพิ่มข้อถัดไป</translation>
    </message>
    <message>
        <source>Add a heading</source>
        <translation>เพิ่มระเบียบวาระ</translation>
    </message>
    <message>
        <source>Add a task</source>
        <translation>เพิ่มงานที่ต้องทำ</translation>
    </message>
    <message>
        <source>Text under the heading</source>
        <translation>ข้อความใต้หัวข้อ</translation>
    </message>
    <message>
        <source>Count of votes</source>
        <translation>นับคะแนนเสียง</translation>
    </message>
    <message>
        <source>Dissenting opinion</source>
        <translation>ความเห็นแย้ง</translation>
    </message>
    <message>
        <source>Move right, below the item above</source>
        <translation>เลื่อนเข้า เป็นข้อย่อยของข้อก่อน</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>เลื่อนออก</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>เลื่อนขึ้น</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>เลื่อนลง</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>เอาออก</translation>
    </message>
    <message>
        <source>Photos and papers of the item</source>
        <translation>ภาพและเอกสารประกอบวาระนี้</translation>
    </message>
    <message>
        <source>A shared goal of the year</source>
        <translation>ตั้งเป็นเป้าหมายร่วมของปี</translation>
    </message>
    <message>
        <source>Evidence for standards…</source>
        <translation>เป็นหลักฐานตามมาตรฐาน…</translation>
    </message>
</context>
<context>
    <name>ui::AgendaItemEditor</name>
    <message>
        <source>Heading</source>
        <translation>หัวข้อวาระ</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>เรื่อง</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>ข้อความที่ประชุมกล่าว</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>ผลการพิจารณา</translation>
    </message>
    <message>
        <source>Resolution, in its own words</source>
        <translation>ข้อความของมติ</translation>
    </message>
    <message>
        <source>Dissenting opinion, with its reasons and whose it is</source>
        <translation>ความเห็นแย้ง พร้อมเหตุผลและเจ้าของความเห็น</translation>
    </message>
    <message>
        <source>Dissenting opinion</source>
        <translation>ความเห็นแย้ง</translation>
    </message>
    <message>
        <source>+ Task</source>
        <translation>+ งานที่ต้องทำ</translation>
    </message>
    <message>
        <source>A task that comes of this item (Ctrl+T)</source>
        <translation>งานที่ต้องทำจากวาระนี้ (Ctrl+T)</translation>
    </message>
    <message>
        <source>What can be done with this item</source>
        <translation>สิ่งที่ทำได้กับข้อนี้</translation>
    </message>
    <message>
        <source>Drag it to move the item with all that lies below it</source>
        <translation>ลากเพื่อย้ายวาระนี้พร้อมวาระย่อย</translation>
    </message>
</context>
<context>
    <name>ui::CampaignPage</name>
    <message>
        <source>&amp;Print…</source>
        <translation>พิมพ์… (&amp;P)</translation>
    </message>
    <message>
        <source>The account of the campaign (Ctrl+P)</source>
        <translation>รายงานผลผ้าป่า (Ctrl+P)</translation>
    </message>
    <message>
        <source>In the ledger…</source>
        <translation>ในสมุดรับ–ให้…</translation>
    </message>
    <message>
        <source>The gifts of this campaign in the ledger</source>
        <translation>รายการของผ้าป่านี้ในสมุดรับ–ให้</translation>
    </message>
    <message>
        <source>Brought in by list</source>
        <translation>รายรับตามสาย</translation>
    </message>
    <message>
        <source>Gifts</source>
        <translation>รายการ</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>เงิน</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>ประมาณการ</translation>
    </message>
    <message>
        <source>Came in: %1
Spent: %2 baht · Net: %3 baht</source>
        <translation>รายรับ %1
รายจ่าย %2 บาท · คงเหลือสุทธิ %3 บาท</translation>
    </message>
    <message>
        <source>On no list</source>
        <translation>ไม่อยู่ในสาย</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>บันทึกแล้ว: %1</translation>
    </message>
    <message>
        <source>%1 (estimated)</source>
        <translation>%1 (ประมาณการ)</translation>
    </message>
</context>
<context>
    <name>ui::CertificationLine</name>
    <message>
        <source>Minutes %1: certified at %2 and locked</source>
        <translation>รายงานการประชุมครั้งที่ %1: รับรองแล้วในครั้งที่ %2 และล็อกไว้</translation>
    </message>
    <message>
        <source>Minutes %1: not certified yet</source>
        <translation>รายงานการประชุมครั้งที่ %1: ยังไม่ได้รับรอง</translation>
    </message>
    <message>
        <source>What was corrected in them; empty: nothing</source>
        <translation>ข้อความที่แก้ไข ถ้าไม่มีให้เว้นว่าง</translation>
    </message>
    <message>
        <source>Certify and lock</source>
        <translation>รับรองและล็อก</translation>
    </message>
    <message>
        <source>Minutes that are certified can no longer be changed</source>
        <translation>รายงานการประชุมที่รับรองแล้วแก้ไขไม่ได้อีก</translation>
    </message>
</context>
<context>
    <name>ui::ChartsPage</name>
    <message>
        <source>Participation by village</source>
        <translation>การมีส่วนร่วม รายหมู่บ้าน</translation>
    </message>
    <message>
        <source>Households reached by village</source>
        <translation>ครัวเรือนที่เข้าถึง รายหมู่บ้าน</translation>
    </message>
    <message>
        <source>Households reached, over the years</source>
        <translation>ครัวเรือนที่เข้าถึง หลายปี</translation>
    </message>
    <message>
        <source>People and hours, over the years</source>
        <translation>จำนวนคนและชั่วโมง หลายปี</translation>
    </message>
    <message>
        <source>Given in both directions, by village</source>
        <translation>การให้และรับ รายหมู่บ้าน</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>สิ่งที่แสดง</translation>
    </message>
    <message>
        <source>&amp;Copy the table</source>
        <translation>คัดลอกตาราง (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save the chart…</source>
        <translation>บันทึกกราฟ… (&amp;S)</translation>
    </message>
    <message>
        <source>The figures of the chart</source>
        <translation>ตัวเลขของกราฟ</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>ครัวเรือน</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>เข้าถึง</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>ไม่มีข้อมูล</translation>
    </message>
    <message>
        <source>There is nothing on record for this year.</source>
        <translation>ปีนี้ยังไม่มีข้อมูล</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Most: %1 (%2). Least: %3 (%4).</source>
        <translation>มากที่สุด: %1 (%2) น้อยที่สุด: %3 (%4)</translation>
    </message>
    <message>
        <source>No data: %1.</source>
        <translation>ไม่มีข้อมูล: %1</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>ปี</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>หมู่บ้าน</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>รวม</translation>
    </message>
    <message>
        <source>Households of village %1 %2; Enter opens one</source>
        <translation>ครัวเรือนหมู่ %1 %2 กด Enter เพื่อเปิด</translation>
    </message>
    <message>
        <source>Choose a village to see its households</source>
        <translation>เลือกหมู่บ้านเพื่อดูครัวเรือน</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>เข้าถึงแล้ว</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ยังไม่ถึง</translation>
    </message>
    <message>
        <source>The table was copied; paste it into a spreadsheet.</source>
        <translation>คัดลอกตารางแล้ว นำไปวางในโปรแกรมตารางได้</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>บันทึกกราฟ</translation>
    </message>
    <message>
        <source>Picture (*.png);;PDF (*.pdf)</source>
        <translation>รูปภาพ (*.png);;PDF (*.pdf)</translation>
    </message>
    <message>
        <source>“%1” could not be written. Check the folder.</source>
        <translation>เขียน “%1” ไม่ได้ ให้ตรวจโฟลเดอร์</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>บันทึกแล้ว: %1</translation>
    </message>
    <message>
        <source>Over 100 %: the village&apos;s official number of households is too low.</source>
        <translation>เกิน 100 %: จำนวนครัวเรือนทางการของหมู่บ้านนั้นต่ำกว่าความจริง</translation>
    </message>
</context>
<context>
    <name>ui::CodesGroup</name>
    <message>
        <source>%1 (not in the list)</source>
        <translation>%1 (ไม่อยู่ในรายการ)</translation>
    </message>
</context>
<context>
    <name>ui::CommitteePage</name>
    <message>
        <source>vacant since %1</source>
        <translation>ว่างตั้งแต่ %1</translation>
    </message>
    <message>
        <source>vacant</source>
        <translation>ว่าง</translation>
    </message>
    <message>
        <source>%1, by the rule</source>
        <translation>%1 ตามวาระ</translation>
    </message>
    <message>
        <source>No seat was missing.</source>
        <translation>ไม่มีตำแหน่งที่ขาด</translation>
    </message>
    <message numerus="yes">
        <source>%n vacant seat(s) added.</source>
        <translation>
            <numerusform>เพิ่มตำแหน่งว่าง %n ตำแหน่ง</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) of the template were there and stay as they are.</source>
        <translation>
            <numerusform>มีอยู่แล้วตามแบบ %n ตำแหน่ง คงไว้ตามเดิม</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in the template, and kept: %1.</source>
        <translation>ไม่มีในแบบแต่คงไว้: %1</translation>
    </message>
    <message>
        <source>Filled in: %1.</source>
        <translation>เติมให้แล้ว: %1</translation>
    </message>
    <message>
        <source>The seats are kept as the template “%1”.</source>
        <translation>เก็บตำแหน่งเป็นแบบ “%1” แล้ว</translation>
    </message>
    <message>
        <source>%1 holds the seat from %2 on.</source>
        <translation>%1 ดำรงตำแหน่งตั้งแต่ %2</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>บันทึกแล้ว: %1</translation>
    </message>
    <message>
        <source>%1 vacant</source>
        <translation>ว่าง %1</translation>
    </message>
    <message>
        <source>%1 over</source>
        <translation>ครบวาระ %1</translation>
    </message>
    <message>
        <source>%1, over</source>
        <translation>%1 ครบวาระแล้ว</translation>
    </message>
</context>
<context>
    <name>ui::CopyPlanModel</name>
    <message>
        <source>Copy</source>
        <translation>คัดลอก</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>กิจกรรม</translation>
    </message>
    <message>
        <source>New day</source>
        <translation>วันใหม่</translation>
    </message>
    <message>
        <source>Day before</source>
        <translation>วันตามแผนเดิม</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>ผลในปีนั้น</translation>
    </message>
    <message>
        <source>in the plan already</source>
        <translation>มีในแผนแล้ว</translation>
    </message>
</context>
<context>
    <name>ui::CopyPlanPanel</name>
    <message>
        <source>From the &amp;year</source>
        <translation>จากปี (&amp;Y)</translation>
    </message>
    <message>
        <source>On the &amp;day</source>
        <translation>ในวัน (&amp;D)</translation>
    </message>
    <message>
        <source>same weekday, nearest to the date</source>
        <translation>วันในสัปดาห์เดิม ที่ใกล้วันที่เดิมที่สุด</translation>
    </message>
    <message>
        <source>same date</source>
        <translation>วันที่เดิม</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>Type to find; ↓ into the list; space ticks</source>
        <translation>พิมพ์เพื่อค้นหา ↓ ลงไปในรายการ เว้นวรรคเพื่อเลือก</translation>
    </message>
    <message>
        <source>academic year %1</source>
        <translation>ปีการศึกษา %1</translation>
    </message>
    <message>
        <source>fiscal year %1</source>
        <translation>ปีงบประมาณ %1</translation>
    </message>
    <message>
        <source>calendar year %1</source>
        <translation>ปีปฏิทิน %1</translation>
    </message>
    <message>
        <source>Copy a plan into the %1</source>
        <translation>คัดลอกแผนมาเป็นแผน%1</translation>
    </message>
    <message>
        <source>That year has no plan. Choose another one.</source>
        <translation>ปีนั้นไม่มีแผน ให้เลือกปีอื่น</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are in the plan already</source>
        <translation>
            <numerusform>มีในแผนแล้ว %n รายการ</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan of %1 from %2</source>
        <translation>แผนปี %1 จากปี %2</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Copy %n line(s)</source>
        <translation>
            <numerusform>คัดลอก %n รายการ (&amp;C)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Tick all</source>
        <translation>เลือกทั้งหมด (&amp;T)</translation>
    </message>
    <message>
        <source>Tick n&amp;one</source>
        <translation>ไม่เลือกเลย (&amp;O)</translation>
    </message>
</context>
<context>
    <name>ui::CrowdTable</name>
    <message>
        <source>Crowds without names: people by village</source>
        <translation>ผู้มาร่วมที่ไม่มีรายชื่อ: จำนวนคนแต่ละหมู่บ้าน</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>หมู่บ้าน</translation>
    </message>
    <message>
        <source>People</source>
        <translation>จำนวนคน</translation>
    </message>
    <message>
        <source>Live there</source>
        <translation>คนทั้งหมด</translation>
    </message>
    <message>
        <source>%1: %2 people present, and %3 live there (%4 %). It is kept as typed.</source>
        <translation>%1: มา %2 คน แต่มีคนในหมู่บ้าน %3 คน (ร้อยละ %4) เก็บไว้ตามที่พิมพ์</translation>
    </message>
    <message>
        <source>“%1” is not a number of people. Type digits only.</source>
        <translation>“%1” ไม่ใช่จำนวนคน ให้พิมพ์ตัวเลขเท่านั้น</translation>
    </message>
</context>
<context>
    <name>ui::DayOfYearEdit</name>
    <message>
        <source>“%1” is no day of the year; write it like 16/5</source>
        <translation>“%1” ไม่ใช่วันและเดือน ให้พิมพ์เช่น 16/5</translation>
    </message>
</context>
<context>
    <name>ui::DutyList</name>
    <message>
        <source>since %1</source>
        <translation>ตั้งแต่ %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 — %n day(s) late</source>
        <translation>
            <numerusform>%1 — เลยกำหนด %n วัน</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>วันนี้</translation>
    </message>
    <message numerus="yes">
        <source>%1 — in %n day(s)</source>
        <translation>
            <numerusform>%1 — อีก %n วัน</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n ตำแหน่ง</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n คน</numerusform>
        </translation>
    </message>
    <message>
        <source>Meetings ahead (%1)</source>
        <translation>การประชุมที่จะถึง (%1)</translation>
    </message>
    <message>
        <source>Minutes awaiting certification (%1)</source>
        <translation>รายงานการประชุมรอรับรอง (%1)</translation>
    </message>
    <message>
        <source>Follow-ups that are late (%1)</source>
        <translation>งานติดตามที่เลยกำหนด (%1)</translation>
    </message>
    <message>
        <source>Follow-ups to be done (%1)</source>
        <translation>งานติดตามที่ต้องทำ (%1)</translation>
    </message>
    <message>
        <source>Terms that end within 90 days (%1)</source>
        <translation>วาระที่จะหมดใน 90 วัน (%1)</translation>
    </message>
    <message>
        <source>Agreements that expire within 90 days (%1)</source>
        <translation>บันทึกข้อตกลงที่จะหมดอายุใน 90 วัน (%1)</translation>
    </message>
    <message>
        <source>Gifts not thanked for yet (%1)</source>
        <translation>ยังไม่ได้ขอบคุณผู้ให้ (%1)</translation>
    </message>
    <message>
        <source>Terms that are over, with nobody appointed since (%1)</source>
        <translation>ครบวาระแล้ว ยังไม่ได้แต่งตั้งใหม่ (%1)</translation>
    </message>
    <message>
        <source>Minutes not finished yet (%1)</source>
        <translation>รายงานการประชุมที่ยังไม่เสร็จ (%1)</translation>
    </message>
    <message>
        <source>Activities past, not said to be held or cancelled (%1)</source>
        <translation>กิจกรรมที่ผ่านวันแล้วแต่ยังไม่ระบุว่าจัดหรือยกเลิก (%1)</translation>
    </message>
    <message>
        <source>Vacant seats (%1)</source>
        <translation>ตำแหน่งว่าง (%1)</translation>
    </message>
    <message>
        <source>Requests that should have been answered (%1)</source>
        <translation>คำร้องขอที่เกินกำหนดตอบ (%1)</translation>
    </message>
    <message>
        <source>Requests that wait for an answer (%1)</source>
        <translation>คำร้องขอที่รอคำตอบ (%1)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>และอีก %n รายการ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::FieldForm</name>
    <message>
        <source>is needed</source>
        <translation>ต้องระบุ</translation>
    </message>
    <message>
        <source>Shift+Enter begins a new line</source>
        <translation>กด Shift+Enter เพื่อขึ้นบรรทัดใหม่</translation>
    </message>
    <message>
        <source>Something here is not saved; the reason stands beside it. Esc in its field brings the last good value back.</source>
        <translation>มีบางช่องที่ยังบันทึกไม่ได้ เหตุผลอยู่ข้างช่องนั้น กด Esc ในช่องเพื่อคืนค่าเดิม</translation>
    </message>
    <message>
        <source>The new record is not saved yet; still missing: %1</source>
        <translation>รายการใหม่ยังไม่ได้บันทึก ยังขาด: %1</translation>
    </message>
</context>
<context>
    <name>ui::Foot</name>
    <message>
        <source>Saved %1</source>
        <translation>บันทึกแล้ว %1 น.</translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <translation>ลบแล้ว: %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>เลิกทำแล้ว: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>ทำซ้ำแล้ว: %1</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>ยังไม่เคยสำรองข้อมูล</translation>
    </message>
    <message>
        <source>today</source>
        <translation>วันนี้</translation>
    </message>
    <message>
        <source>Last good backup: %1 %2</source>
        <translation>สำรองล่าสุด: %1 %2 น.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>เลิกทำ</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>ไปดู</translation>
    </message>
    <message>
        <source>Made by a newer Bowon: this file can be read here, not changed.</source>
        <translation>แฟ้มนี้สร้างด้วยบวรรุ่นใหม่กว่า: เปิดอ่านได้ แต่แก้ไขไม่ได้</translation>
    </message>
    <message>
        <source>This file may not be written to: it can be read, not changed.</source>
        <translation>แฟ้มนี้เขียนไม่ได้: เปิดอ่านได้ แต่แก้ไขไม่ได้</translation>
    </message>
</context>
<context>
    <name>ui::GoalCard</name>
    <message>
        <source>Where it stands</source>
        <translation>ความก้าวหน้า</translation>
    </message>
    <message>
        <source>Where it stands: %1</source>
        <translation>ความก้าวหน้า: %1</translation>
    </message>
    <message>
        <source>The year before: %1</source>
        <translation>ปีก่อน: %1</translation>
    </message>
    <message>
        <source>Resolved: %1</source>
        <translation>มติ: %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>เปิด %1</translation>
    </message>
</context>
<context>
    <name>ui::GoalsPage</name>
    <message>
        <source>Print…</source>
        <translation>พิมพ์…</translation>
    </message>
    <message>
        <source>Goals and self-rating of the year (Ctrl+P)</source>
        <translation>เป้าหมายและการประเมินตนเองของปี (Ctrl+P)</translation>
    </message>
    <message>
        <source>&amp;Goals (F6)</source>
        <translation>เ&amp;ป้าหมายร่วม (F6)</translation>
    </message>
    <message>
        <source>&amp;Self-rating of the year (F6)</source>
        <translation>&amp;ประเมินตนเองของปี (F6)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>บันทึกแล้ว: %1</translation>
    </message>
</context>
<context>
    <name>ui::GroupsModel</name>
    <message>
        <source>In total</source>
        <translation>รวม</translation>
    </message>
    <message>
        <source>Giver or receiver</source>
        <translation>ผู้ให้/ผู้รับ</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>หมู่บ้าน</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>ประเภท</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>เดือน</translation>
    </message>
    <message>
        <source>Came
times</source>
        <translation>ได้รับ
ครั้ง</translation>
    </message>
    <message>
        <source>Came
money</source>
        <translation>ได้รับ
เงิน</translation>
    </message>
    <message>
        <source>Came
estimated</source>
        <translation>ได้รับ
ประมาณการ</translation>
    </message>
    <message>
        <source>Came
hours</source>
        <translation>ได้รับ
ชั่วโมง</translation>
    </message>
    <message>
        <source>Went
times</source>
        <translation>ให้
ครั้ง</translation>
    </message>
    <message>
        <source>Went
money</source>
        <translation>ให้
เงิน</translation>
    </message>
    <message>
        <source>Went
estimated</source>
        <translation>ให้
ประมาณการ</translation>
    </message>
    <message>
        <source>Went
hours</source>
        <translation>ให้
ชั่วโมง</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>ครั้งล่าสุด</translation>
    </message>
</context>
<context>
    <name>ui::GuestList</name>
    <message>
        <source>Take off the list</source>
        <translation>เอาออกจากรายชื่อ</translation>
    </message>
    <message>
        <source>+ type a name</source>
        <translation>+ พิมพ์ชื่อ</translation>
    </message>
    <message>
        <source>Add a guest</source>
        <translation>เพิ่มผู้เข้าร่วมประชุม</translation>
    </message>
    <message numerus="yes">
        <source>%n household(s)</source>
        <translation>
            <numerusform>%n ครัวเรือน</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter or a double click opens the list to tick</source>
        <translation>กด Enter หรือดับเบิลคลิกเพื่อเปิดรายการที่ติ๊ก</translation>
    </message>
    <message>
        <source>Enter or a double click writes down the position at this meeting</source>
        <translation>กด Enter หรือดับเบิลคลิกเพื่อพิมพ์ตำแหน่งในการประชุมนี้</translation>
    </message>
    <message>
        <source>Position at this meeting</source>
        <translation>ตำแหน่งในการประชุมนี้</translation>
    </message>
    <message>
        <source>Paste names…</source>
        <translation>วางรายชื่อ…</translation>
    </message>
    <message>
        <source>A list copied from a spreadsheet or a letter: names, positions, villages (Ctrl+Shift+V)</source>
        <translation>รายชื่อที่คัดลอกจากตารางหรือหนังสือ: ชื่อ ตำแหน่ง หมู่บ้าน (Ctrl+Shift+V)</translation>
    </message>
    <message>
        <source>Tick households…</source>
        <translation>ติ๊กครัวเรือน…</translation>
    </message>
    <message>
        <source>For a meeting of hundreds: the households of each village, with a tick each (Ctrl+Shift+H)</source>
        <translation>สำหรับการประชุมหลายร้อยคน: ติ๊กครัวเรือนที่มาทีละหมู่บ้าน (Ctrl+Shift+H)</translation>
    </message>
</context>
<context>
    <name>ui::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>ประวัติ</translation>
    </message>
    <message>
        <source>Nothing was done in this file yet. Every change will stand here, and can be taken back.</source>
        <translation>ยังไม่มีการทำรายการในแฟ้มนี้ ทุกการเปลี่ยนแปลงจะอยู่ที่นี่ และเลิกทำได้</translation>
    </message>
    <message>
        <source>Undo the last step</source>
        <translation>เลิกทำรายการล่าสุด</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>ทำซ้ำ</translation>
    </message>
    <message>
        <source>Show older steps</source>
        <translation>แสดงรายการเก่ากว่านี้</translation>
    </message>
    <message>
        <source>When</source>
        <translation>เมื่อ</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>โดย</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ทำอะไร</translation>
    </message>
    <message>
        <source>State</source>
        <translation>สถานะ</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>รายการ</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>ช่อง</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>ก่อน</translation>
    </message>
    <message>
        <source>After</source>
        <translation>หลัง</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 deleted</source>
        <translation>เพิ่ม %1 แก้ %2 ลบ %3</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>เลิกทำแล้ว: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>ทำซ้ำแล้ว: %1</translation>
    </message>
    <message>
        <source>Import of %1: %2</source>
        <translation>นำเข้า %1: %2</translation>
    </message>
    <message>
        <source>Sample school made: %1</source>
        <translation>สร้างโรงเรียนตัวอย่าง: %1</translation>
    </message>
    <message>
        <source>Deleted: %1 and what belongs to it (%2)</source>
        <translation>ลบแล้ว: %1 และรายการที่อยู่ในนั้น (%2)</translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <translation>ลบแล้ว: %1</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>เพิ่ม: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>แก้ไข: %1</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>เลิกทำแล้ว</translation>
    </message>
    <message>
        <source>undone, then something else was done</source>
        <translation>เลิกทำแล้ว และทำอย่างอื่นต่อ</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ใช่</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ไม่ใช่</translation>
    </message>
    <message>
        <source>(a picture)</source>
        <translation>(รูปภาพ)</translation>
    </message>
    <message>
        <source>(whole record)</source>
        <translation>(ทั้งรายการ)</translation>
    </message>
    <message>
        <source>was there</source>
        <translation>เคยมี</translation>
    </message>
    <message>
        <source>new</source>
        <translation>ใหม่</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>ลบแล้ว</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>ลำดับ</translation>
    </message>
    <message numerus="yes">
        <source>Issued: %1 and %n more</source>
        <translation>
            <numerusform>ออกเอกสาร: %1 และอีก %n ฉบับ</numerusform>
        </translation>
    </message>
    <message>
        <source>Issued: %1</source>
        <translation>ออกเอกสาร: %1</translation>
    </message>
</context>
<context>
    <name>ui::HolderRow</name>
    <message>
        <source>New holder</source>
        <translation>ผู้ดำรงตำแหน่งใหม่</translation>
    </message>
    <message>
        <source>from</source>
        <translation>ตั้งแต่</translation>
    </message>
    <message>
        <source>Holds the seat from</source>
        <translation>ดำรงตำแหน่งตั้งแต่</translation>
    </message>
    <message>
        <source>Appoint</source>
        <translation>แต่งตั้ง</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>Who it is to be is still missing.</source>
        <translation>ยังไม่ได้ระบุผู้ดำรงตำแหน่ง</translation>
    </message>
    <message>
        <source>From which day on is still missing.</source>
        <translation>ยังไม่ได้ระบุวันที่เริ่มดำรงตำแหน่ง</translation>
    </message>
</context>
<context>
    <name>ui::HoldersList</name>
    <message>
        <source>Who held this seat</source>
        <translation>ผู้เคยดำรงตำแหน่งนี้</translation>
    </message>
    <message>
        <source>Enter brings the holder into the form above</source>
        <translation>กด Enter เพื่อดูในแบบกรอกด้านบน</translation>
    </message>
    <message>
        <source>vacant</source>
        <translation>ว่าง</translation>
    </message>
</context>
<context>
    <name>ui::HomePage</name>
    <message>
        <source>To be &amp;dealt with</source>
        <translation>เรื่องที่ต้องทำ (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Minutes of a meeting</source>
        <translation>รายงานการประชุม (&amp;M)</translation>
    </message>
    <message>
        <source>An &amp;activity</source>
        <translation>กิจกรรม (&amp;A)</translation>
    </message>
    <message>
        <source>Annual &amp;summary</source>
        <translation>สรุปประจำปี (&amp;S)</translation>
    </message>
    <message>
        <source>The school</source>
        <translation>โรงเรียน</translation>
    </message>
    <message>
        <source>Nothing is due. A meeting, a follow-up or a gift will stand here when it needs you.</source>
        <translation>ไม่มีเรื่องค้าง การประชุม งานติดตาม หรือการขอบคุณที่ต้องทำจะขึ้นที่นี่</translation>
    </message>
    <message>
        <source>Academic year %1 so far, last year&apos;s in brackets</source>
        <translation>ปีการศึกษา %1 ถึงวันนี้ (ในวงเล็บคือปีก่อน)</translation>
    </message>
    <message>
        <source>Academic year %1, the year before in brackets</source>
        <translation>ปีการศึกษา %1 (ในวงเล็บคือปีก่อนหน้า)</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>ไม่มีข้อมูล</translation>
    </message>
    <message>
        <source>Households reached</source>
        <translation>ครัวเรือนที่เข้าถึง</translation>
    </message>
    <message>
        <source>People who took part</source>
        <translation>คนที่มาร่วม</translation>
    </message>
    <message>
        <source>Hours together</source>
        <translation>ชั่วโมงที่ทำงานร่วมกัน</translation>
    </message>
    <message>
        <source>Activities held</source>
        <translation>กิจกรรมที่จัดแล้ว</translation>
    </message>
    <message>
        <source>Meetings held</source>
        <translation>การประชุมที่จัดแล้ว</translation>
    </message>
    <message>
        <source>Given to the school (baht)</source>
        <translation>ชุมชนให้โรงเรียน (บาท)</translation>
    </message>
    <message>
        <source>To begin with</source>
        <translation>เริ่มต้นใช้งาน</translation>
    </message>
    <message>
        <source>Enter the school&apos;s address, its director and its logo</source>
        <translation>ป้อนที่อยู่โรงเรียน ผู้อำนวยการ และตราโรงเรียน</translation>
    </message>
    <message>
        <source>Enter the villages, and which of them are in the service area</source>
        <translation>ป้อนหมู่บ้าน และระบุหมู่บ้านในเขตบริการ</translation>
    </message>
    <message>
        <source>Bring in the list of households from a file</source>
        <translation>นำเข้ารายชื่อครัวเรือนจากแฟ้ม</translation>
    </message>
    <message>
        <source>Enter the school board, and who sits on it</source>
        <translation>ป้อนคณะกรรมการสถานศึกษาและผู้ดำรงตำแหน่ง</translation>
    </message>
    <message>
        <source>Shared goals of the &amp;year</source>
        <translation>เป้าหมา&amp;ยร่วมของปี</translation>
    </message>
    <message>
        <source>None is agreed for %1 yet: enter the first</source>
        <translation>ยังไม่มีเป้าหมายร่วมของปี %1 กรอกเป้าหมายแรก</translation>
    </message>
    <message>
        <source>Enter the goals agreed with the community</source>
        <translation>กรอกเป้าหมายร่วมที่ตกลงกับชุมชน</translation>
    </message>
    <message>
        <source>Enter what the villages and the school need of each other</source>
        <translation>กรอกความต้องการที่หมู่บ้านและโรงเรียนมีต่อกัน</translation>
    </message>
</context>
<context>
    <name>ui::HouseholdPanel</name>
    <message>
        <source>Village %1 %2</source>
        <translation>หมู่ที่ %1 %2</translation>
    </message>
    <message>
        <source>No household is on record yet.</source>
        <translation>ยังไม่มีครัวเรือนในทะเบียน</translation>
    </message>
    <message numerus="yes">
        <source>%n household(s) came</source>
        <translation>
            <numerusform>มาแล้ว %n ครัวเรือน</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>ติ๊กทั้งหมด</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>ไม่ติ๊กเลย</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>Type to find; ↓ into the list; space ticks</source>
        <translation>พิมพ์เพื่อหา; ↓ เข้ารายการ; เว้นวรรคเพื่อติ๊ก</translation>
    </message>
    <message>
        <source>Find a household</source>
        <translation>หาครัวเรือน</translation>
    </message>
    <message>
        <source>Villages</source>
        <translation>หมู่บ้าน</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>ครัวเรือน</translation>
    </message>
</context>
<context>
    <name>ui::HouseholdTicks</name>
    <message>
        <source>came</source>
        <translation>มา</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>ไม่มา</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>มา</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>ครัวเรือน</translation>
    </message>
</context>
<context>
    <name>ui::ImportPage</name>
    <message>
        <source>Lists from files, in and out</source>
        <translation>นำเข้าและส่งออกรายการ</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>ประเภท (&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>เลือกแฟ้ม… (&amp;C)</translation>
    </message>
    <message>
        <source>with sensitive columns</source>
        <translation>รวมข้อมูลอ่อนไหว</translation>
    </message>
    <message>
        <source>&amp;Leave refused rows out</source>
        <translation>เว้นแถวที่รับไม่ได้ (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>นำเข้า (&amp;I)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>ทุกแถว</translation>
    </message>
    <message>
        <source>Refused rows</source>
        <translation>แถวที่รับไม่ได้</translation>
    </message>
    <message>
        <source>New rows</source>
        <translation>แถวใหม่</translation>
    </message>
    <message>
        <source>Changed rows</source>
        <translation>แถวที่แก้</translation>
    </message>
    <message>
        <source>Unchanged rows</source>
        <translation>แถวที่เหมือนเดิม</translation>
    </message>
    <message>
        <source>Which rows are shown</source>
        <translation>แสดงแถวใด</translation>
    </message>
    <message>
        <source>Which file</source>
        <translation>แฟ้มใด</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>อ่าน “%1” ไม่ได้: %2</translation>
    </message>
    <message>
        <source>%1 (%2, %3 rows)</source>
        <translation>%1 (%2, %3 แถว)</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>กำลังอ่าน…</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 unchanged, %4 refused</source>
        <translation>เพิ่ม %1 แก้ %2 เหมือนเดิม %3 รับไม่ได้ %4</translation>
    </message>
    <message>
        <source>These columns are not known and are left out: %1</source>
        <translation>ไม่รู้จักคอลัมน์เหล่านี้ จึงเว้นไว้: %1</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>กำลังนำเข้า…</translation>
    </message>
    <message>
        <source>Imported: %1 new, %2 changed. One undo takes all of it back.</source>
        <translation>นำเข้าแล้ว: เพิ่ม %1 แก้ %2 เลิกทำครั้งเดียวคืนได้ทั้งหมด</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>ส่งออก %1</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>บันทึกแล้ว: %1</translation>
    </message>
    <message>
        <source>Columns known for “%1”:
%2

A list exported here shows how each is written.</source>
        <translation>คอลัมน์ที่รู้จักสำหรับ “%1”:
%2

ลองส่งออกรายการจากหน้านี้ก่อน จะเห็นวิธีเขียนของแต่ละคอลัมน์</translation>
    </message>
    <message>
        <source>An Excel, LibreOffice or CSV file with a first row that names the columns, saved by any spreadsheet. First you see what would happen with every row; nothing is changed before you say so, and one undo takes all of it back.</source>
        <translation>แฟ้ม Excel LibreOffice หรือ CSV ที่แถวแรกเป็นชื่อคอลัมน์ บันทึกจากโปรแกรมตารางใดก็ได้ จะเห็นก่อนว่าแต่ละแถวจะเกิดอะไรขึ้น ยังไม่มีอะไรเปลี่ยนจนกว่าจะสั่ง และเลิกทำได้ทั้งหมดในครั้งเดียว</translation>
    </message>
    <message>
        <source>Lists (*.xlsx *.ods *.csv *.txt *.tsv);;All files (*)</source>
        <translation>รายการ (*.xlsx *.ods *.csv *.txt *.tsv);;ทุกแฟ้ม (*)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx);;CSV (*.csv)</source>
        <translation>สมุดงาน Excel (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>Which sheet of the file</source>
        <translation>แผ่นงานใดของแฟ้ม</translation>
    </message>
    <message>
        <source>E&amp;xport this kind…</source>
        <translation>ส่งออกประเภทนี้… (&amp;X)</translation>
    </message>
    <message>
        <source>These columns are there twice, only the first is read: %1</source>
        <translation>คอลัมน์เหล่านี้มีซ้ำ อ่านเฉพาะคอลัมน์แรก: %1</translation>
    </message>
</context>
<context>
    <name>ui::ImportPlanModel</name>
    <message>
        <source>odd: %1 %2</source>
        <translation>ข้อสังเกต: %1 %2</translation>
    </message>
    <message>
        <source>%1: “%2” becomes “%3”</source>
        <translation>%1: “%2” เปลี่ยนเป็น “%3”</translation>
    </message>
    <message>
        <source>new</source>
        <translation>ใหม่</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>แก้</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>เหมือนเดิม</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>รับไม่ได้</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>บรรทัด</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>จะเกิดอะไร</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>เพราะ</translation>
    </message>
</context>
<context>
    <name>ui::IssuedPapersPage</name>
    <message>
        <source>Printed: %1</source>
        <translation>พิมพ์แล้ว: %1</translation>
    </message>
    <message>
        <source>Print this one &amp;once more…</source>
        <translation>พิมพ์ฉบับนี้ซ้ำ… (&amp;O)</translation>
    </message>
    <message>
        <source>With its number and date; the register stays as it is</source>
        <translation>ใช้เลขที่และวันที่เดิม ทะเบียนไม่เปลี่ยน</translation>
    </message>
    <message>
        <source>Print the &amp;register of %1…</source>
        <translation>พิมพ์ทะเบียนคุมปี %1… (&amp;R)</translation>
    </message>
    <message>
        <source>Print the &amp;register…</source>
        <translation>พิมพ์ทะเบียนคุม… (&amp;R)</translation>
    </message>
    <message>
        <source>All papers of this kind and year (Ctrl+P)</source>
        <translation>ทุกฉบับของประเภทและปีนี้ (Ctrl+P)</translation>
    </message>
</context>
<context>
    <name>ui::LedgerFilters</name>
    <message>
        <source>No village on record</source>
        <translation>ไม่ระบุหมู่บ้าน</translation>
    </message>
    <message>
        <source>Both directions</source>
        <translation>ทั้งสองทาง</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>ทุกประเภท</translation>
    </message>
    <message>
        <source>Every village</source>
        <translation>ทุกหมู่บ้าน</translation>
    </message>
    <message>
        <source>Every campaign, or none</source>
        <translation>ไม่จำกัดผ้าป่า</translation>
    </message>
    <message>
        <source>Every state</source>
        <translation>ทุกสถานะ</translation>
    </message>
    <message>
        <source>Not thanked for yet</source>
        <translation>ยังไม่ได้ขอบคุณ</translation>
    </message>
    <message>
        <source>To be entered in e-Donation</source>
        <translation>รอบันทึกใน e-Donation</translation>
    </message>
    <message>
        <source>Not used up yet</source>
        <translation>ยังใช้ไม่หมด</translation>
    </message>
    <message>
        <source>Every &amp;year</source>
        <translation>ทุกปี (&amp;Y)</translation>
    </message>
    <message>
        <source>Giver or receiver</source>
        <translation>ผู้ให้/ผู้รับ</translation>
    </message>
    <message>
        <source>No filter</source>
        <translation>ล้างตัวกรอง</translation>
    </message>
    <message>
        <source>Takes all filters off</source>
        <translation>เลิกกรองทั้งหมด</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>เดือน</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>ทาง</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>ประเภท</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>หมู่บ้าน</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>ผ้าป่า/การระดมทุน</translation>
    </message>
    <message>
        <source>State</source>
        <translation>สถานะ</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>ทุกเดือน</translation>
    </message>
</context>
<context>
    <name>ui::LedgerGroups</name>
    <message>
        <source>Enter opens the entries behind a line. What is not money is estimated.</source>
        <translation>กด Enter เพื่อดูรายการของบรรทัด สิ่งที่มิใช่เงินเป็นมูลค่าประมาณการ</translation>
    </message>
</context>
<context>
    <name>ui::LedgerPage</name>
    <message>
        <source>Entries</source>
        <translation>รายการ</translation>
    </message>
    <message>
        <source>By partner</source>
        <translation>ตามภาคี</translation>
    </message>
    <message>
        <source>By village</source>
        <translation>ตามหมู่บ้าน</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>ตามประเภท</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>ตามเดือน</translation>
    </message>
    <message>
        <source>As it prints</source>
        <translation>ฉบับพิมพ์</translation>
    </message>
    <message>
        <source>How the book is looked at</source>
        <translation>มุมมองของสมุด</translation>
    </message>
    <message>
        <source>F6 goes to the next</source>
        <translation>F6 ไปมุมมองถัดไป</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>พิมพ์… (&amp;P)</translation>
    </message>
    <message>
        <source>What is shown, as an account book (Ctrl+P)</source>
        <translation>รายการที่แสดง เป็นสมุดบัญชี (Ctrl+P)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>บันทึกแล้ว: %1</translation>
    </message>
    <message>
        <source>The entry is saved. It is not listed, because the filters leave it out.</source>
        <translation>บันทึกรายการแล้ว แต่ไม่แสดงในตาราง เพราะอยู่นอกตัวกรอง</translation>
    </message>
    <message>
        <source>To the school</source>
        <translation>โรงเรียนได้รับ</translation>
    </message>
    <message>
        <source>To the community</source>
        <translation>โรงเรียนให้ชุมชน</translation>
    </message>
    <message>
        <source>Not used up</source>
        <translation>ยังใช้ไม่หมด</translation>
    </message>
    <message>
        <source>brought forward %1; carried over %2</source>
        <translation>ยกมา %1; ยกไป %2</translation>
    </message>
    <message>
        <source>The book is being laid out…</source>
        <translation>กำลังจัดหน้าสมุด…</translation>
    </message>
</context>
<context>
    <name>ui::LetterFields</name>
    <message>
        <source>&amp;Letter no.</source>
        <translation>เลขที่หนังสือ (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>ลงวันที่ (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>เวลา (&amp;T)</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>Something on this page is not saved. Close all the same?</source>
        <translation>มีข้อมูลในหน้านี้ที่ยังบันทึกไม่ได้ จะปิดหรือไม่</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>Backup made and checked: %1</source>
        <translation>สำรองและตรวจสอบแล้ว: %1</translation>
    </message>
</context>
<context>
    <name>ui::MeetingHead</name>
    <message>
        <source>%1: a number is needed</source>
        <translation>%1: ต้องเป็นตัวเลข</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>คณะ</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>ที่</translation>
    </message>
    <message>
        <source>Year (B.E.)</source>
        <translation>พ.ศ.</translation>
    </message>
    <message>
        <source>Extraordinary</source>
        <translation>วิสามัญ</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>สถานะ</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>วันที่</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>เวลา</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>เริ่มเวลา</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>เลิกเวลา</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>สถานที่</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>ประธานในที่ประชุม</translation>
    </message>
    <message>
        <source>Minute taker</source>
        <translation>ผู้จดรายงานการประชุม</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>ผู้ตรวจรายงานการประชุม</translation>
    </message>
    <message>
        <source>Certified at meeting no.</source>
        <translation>รับรองในการประชุมครั้งที่</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>การแก้ไข</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ไม่มี</translation>
    </message>
</context>
<context>
    <name>ui::MeetingList</name>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n การประชุม</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 จาก %2</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>ประชุมครั้งใหม่</translation>
    </message>
    <message>
        <source>New meeting (Ctrl+N)</source>
        <translation>ประชุมครั้งใหม่ (Ctrl+N)</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>การประชุม</translation>
    </message>
    <message>
        <source>Filter, also in the minutes</source>
        <translation>กรอง รวมทั้งในรายงาน</translation>
    </message>
    <message>
        <source>By body, number, month, status, or any words of the minutes (Ctrl+F)</source>
        <translation>ตามคณะ ครั้งที่ เดือน สถานะ หรือคำใด ๆ ในรายงานการประชุม (Ctrl+F)</translation>
    </message>
</context>
<context>
    <name>ui::MeetingPage</name>
    <message>
        <source>Saved as “%1”</source>
        <translation>บันทึกเป็น “%1” แล้ว</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>การประชุม</translation>
    </message>
    <message>
        <source>Fold the list away (F8)</source>
        <translation>ซ่อนรายการ (F8)</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>ดูก่อนพิมพ์</translation>
    </message>
    <message>
        <source>The official form beside the sheet (F9)</source>
        <translation>แสดงแบบราชการข้างแผ่นงาน (F9)</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>พิมพ์</translation>
    </message>
    <message>
        <source>Print the minutes (Ctrl+P)</source>
        <translation>พิมพ์รายงานการประชุม (Ctrl+P)</translation>
    </message>
    <message>
        <source>Here stand the meetings and their minutes.
First enter the body that meets, and who sits on it.</source>
        <translation>ที่นี่เก็บการประชุมและรายงานการประชุม
เริ่มจากใส่คณะกรรมการที่ประชุมและรายชื่อกรรมการก่อน</translation>
    </message>
    <message>
        <source>Go to the committees</source>
        <translation>ไปที่คณะกรรมการ</translation>
    </message>
    <message>
        <source>Here stand the meetings and their minutes.
A new one comes with its number, its members and its agenda.</source>
        <translation>ที่นี่เก็บการประชุมและรายงานการประชุม
เมื่อเพิ่มครั้งใหม่ จะมีเลขครั้ง รายชื่อกรรมการ และระเบียบวาระมาให้</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>ประชุมครั้งใหม่</translation>
    </message>
    <message>
        <source>Papers ▾</source>
        <translation>เอกสาร ▾</translation>
    </message>
    <message>
        <source>Letters and lists before and after the meeting (F7)</source>
        <translation>หนังสือและบัญชีก่อนและหลังการประชุม (F7)</translation>
    </message>
    <message>
        <source>&amp;Invitation letters…</source>
        <translation>หนังสือเชิญประชุม… (&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Sign-in sheet…</source>
        <translation>ใบลงทะเบียน… (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Calendar file…</source>
        <translation>แฟ้มปฏิทิน… (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Memo to the director…</source>
        <translation>บันทึกข้อความเสนอผู้อำนวยการ… (&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Distribution list…</source>
        <translation>บัญชีแจกจ่าย… (&amp;D)</translation>
    </message>
    <message>
        <source>Save the calendar file</source>
        <translation>บันทึกแฟ้มปฏิทิน</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>ปฏิทิน (*.ics)</translation>
    </message>
</context>
<context>
    <name>ui::MeetingPapersPanel</name>
    <message>
        <source>Saved as “%1”</source>
        <translation>บันทึกเป็น “%1” แล้ว</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>หน้า %1 จาก %2</translation>
    </message>
    <message>
        <source>← Back to the sheet</source>
        <translation>← กลับไปรายงานการประชุม</translation>
    </message>
    <message>
        <source>What was typed is kept with the meeting (Esc)</source>
        <translation>สิ่งที่พิมพ์ไว้เก็บไว้กับการประชุมแล้ว (Esc)</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>พิมพ์… (&amp;P)</translation>
    </message>
    <message>
        <source>Print this paper (Ctrl+P)</source>
        <translation>พิมพ์เอกสารนี้ (Ctrl+P)</translation>
    </message>
</context>
<context>
    <name>ui::MemberAccount</name>
    <message>
        <source>Giving and receiving</source>
        <translation>การให้และการรับ</translation>
    </message>
    <message>
        <source>Entries…</source>
        <translation>รายการ…</translation>
    </message>
    <message>
        <source>The entries of this member in the ledger</source>
        <translation>รายการของสมาชิกนี้ในสมุดรับ–ให้</translation>
    </message>
    <message>
        <source>Nothing was given either way yet.</source>
        <translation>ยังไม่มีการให้หรือการรับ</translation>
    </message>
    <message>
        <source>Gave the school: %1
Got from the school: %2
Last time: %3</source>
        <translation>ให้โรงเรียน %1
ได้รับจากโรงเรียน %2
ครั้งล่าสุด %3</translation>
    </message>
</context>
<context>
    <name>ui::MinutesPreview</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>หน้า %1 จาก %2</translation>
    </message>
</context>
<context>
    <name>ui::MinutesSheet</name>
    <message>
        <source>Six headings</source>
        <translation>หกวาระ</translation>
    </message>
    <message>
        <source>Five headings</source>
        <translation>ห้าวาระ</translation>
    </message>
    <message>
        <source>this body has another meeting of that number</source>
        <translation>คณะนี้มีการประชุมเลขครั้งนี้อยู่แล้ว</translation>
    </message>
    <message>
        <source>Also present</source>
        <translation>ผู้เข้าร่วมประชุม</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>ระเบียบวาระ</translation>
    </message>
    <message>
        <source>Take over last agenda and guests</source>
        <translation>ใช้วาระและผู้เข้าร่วมครั้งก่อน</translation>
    </message>
    <message>
        <source>The official agenda with or without a heading for matters for information</source>
        <translation>ระเบียบวาระตามแบบ มีหรือไม่มีเรื่องเสนอเพื่อทราบ</translation>
    </message>
    <message>
        <source>Headings, subjects and guests of the last meeting, and its open tasks (Ctrl+Shift+T)</source>
        <translation>หัวข้อ เรื่อง และผู้เข้าร่วมของครั้งก่อน พร้อมงานที่ยังไม่เสร็จ (Ctrl+Shift+T)</translation>
    </message>
    <message>
        <source>These minutes are certified and locked. What is to be corrected now is noted below them.</source>
        <translation>รายงานการประชุมนี้รับรองแล้วและล็อกไว้ หากต้องแก้ไขให้บันทึกไว้ท้ายรายงาน</translation>
    </message>
    <message>
        <source>Ctrl+Enter adds an item · Alt+→ ← ↑ ↓ moves it · Ctrl+T adds a task · Ctrl+Shift+Delete removes · / brings up phrases</source>
        <translation>Ctrl+Enter เพิ่มข้อ · Alt+→ ← ↑ ↓ ย้าย · Ctrl+T เพิ่มงาน · Ctrl+Shift+Delete ลบ · / เรียกข้อความสำเร็จรูป</translation>
    </message>
</context>
<context>
    <name>ui::MinutesText</name>
    <message>
        <source>No suggestion</source>
        <translation>ไม่มีคำแนะนำ</translation>
    </message>
</context>
<context>
    <name>ui::NamesPanel</name>
    <message numerus="yes">
        <source>Choose: %n of that name</source>
        <translation>
            <numerusform>โปรดเลือก: มีชื่อนี้ %n คน</numerusform>
        </translation>
    </message>
    <message>
        <source>on the list already</source>
        <translation>อยู่ในรายชื่อแล้ว</translation>
    </message>
    <message>
        <source>twice in this list</source>
        <translation>ซ้ำในรายการที่วาง</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>ไม่นำเข้า</translation>
    </message>
    <message>
        <source>new person</source>
        <translation>บุคคลใหม่</translation>
    </message>
    <message>
        <source>a member: marked present</source>
        <translation>เป็นกรรมการ: บันทึกว่ามา</translation>
    </message>
    <message>
        <source>Names from a list</source>
        <translation>รายชื่อที่วาง</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) from a list</source>
        <translation>
            <numerusform>รายชื่อที่วาง %n ชื่อ</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the names in the spreadsheet or letter, then press Ctrl+V here. Columns: name, position, village.</source>
        <translation>คัดลอกรายชื่อจากตารางหรือหนังสือ แล้วกด Ctrl+V ที่นี่ เรียงคอลัมน์เป็น ชื่อ ตำแหน่ง หมู่บ้าน</translation>
    </message>
    <message>
        <source>← → goes through who it may be · Space leaves one out · Ctrl+Enter adds them · Esc closes</source>
        <translation>← → เลือกว่าเป็นใคร · เว้นวรรคเพื่อไม่นำเข้า · Ctrl+Enter เพิ่มทั้งหมด · Esc ปิด</translation>
    </message>
    <message numerus="yes">
        <source>%n still to choose</source>
        <translation>
            <numerusform>ยังต้องเลือกอีก %n ชื่อ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n</source>
        <translation>
            <numerusform>เพิ่ม %n ชื่อ</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ชื่อ</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>ตำแหน่ง</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>หมู่บ้าน</translation>
    </message>
    <message>
        <source>Who it is</source>
        <translation>คือใคร</translation>
    </message>
    <message>
        <source>by name alone</source>
        <translation>ใช้ชื่ออย่างเดียว</translation>
    </message>
    <message>
        <source>%1; much like %2</source>
        <translation>%1 คล้ายกับ %2</translation>
    </message>
</context>
<context>
    <name>ui::Navigation</name>
    <message>
        <source>Pages</source>
        <translation>หน้า</translation>
    </message>
</context>
<context>
    <name>ui::NeedFields</name>
    <message>
        <source>Needed just &amp;now</source>
        <translation>ต้องการตอนนี้ (&amp;N)</translation>
    </message>
    <message>
        <source>What is needed: ทอผ้า, ซ่อมเครื่องยนต์ …</source>
        <translation>ต้องการเรื่องใด เช่น ทอผ้า ซ่อมเครื่องยนต์</translation>
    </message>
    <message>
        <source>Field of knowledge</source>
        <translation>สาขาภูมิปัญญา</translation>
    </message>
    <message>
        <source>Grades</source>
        <translation>ชั้น</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>หมู่บ้าน</translation>
    </message>
</context>
<context>
    <name>ui::NetworkPage</name>
    <message>
        <source>The network of the school</source>
        <translation>เครือข่ายของโรงเรียน</translation>
    </message>
    <message>
        <source>Homes, temples, agencies and people of the villages around the school. Choose a register, or bring in a list from a file with Import.</source>
        <translation>บ้าน วัด หน่วยงาน และผู้คนในหมู่บ้านรอบโรงเรียน เลือกทะเบียนที่ต้องการ หรือนำรายชื่อจากแฟ้มเข้ามาที่หน้า นำเข้า</translation>
    </message>
</context>
<context>
    <name>ui::NumberEdit</name>
    <message>
        <source>“%1” is no whole number</source>
        <translation>“%1” ไม่ใช่จำนวนเต็ม</translation>
    </message>
    <message>
        <source>“%1” is no amount; write it like 1,250 or 1,250.50</source>
        <translation>“%1” ไม่ใช่จำนวนเงิน ให้พิมพ์เช่น 1,250 หรือ 1,250.50</translation>
    </message>
    <message>
        <source>“%1” is no number; write it like 2.5</source>
        <translation>“%1” ไม่ใช่ตัวเลข ให้พิมพ์เช่น 2.5</translation>
    </message>
</context>
<context>
    <name>ui::OwnedRecords</name>
    <message>
        <source>Add</source>
        <translation>เพิ่ม</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>เพิ่ม: %1</translation>
    </message>
    <message>
        <source>Add: %1 (Ins in the table)</source>
        <translation>เพิ่ม: %1 (กด Ins ในตาราง)</translation>
    </message>
    <message>
        <source>Delete: %1</source>
        <translation>ลบ: %1</translation>
    </message>
    <message>
        <source>Delete: %1 (Del in the table)</source>
        <translation>ลบ: %1 (กด Del ในตาราง)</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>เลื่อนขึ้น</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>เลื่อนขึ้น (Alt+Up)</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>เลื่อนลง</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>เลื่อนลง (Alt+Down)</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>ยังไม่มี</translation>
    </message>
    <message>
        <source>Not saved yet; still missing: %1</source>
        <translation>ยังไม่บันทึก ยังขาด: %1</translation>
    </message>
</context>
<context>
    <name>ui::PaperChoice</name>
    <message>
        <source>the picture of the Garuda (its room stays free)</source>
        <translation>ภาพตราครุฑ (เว้นที่ไว้ให้)</translation>
    </message>
    <message>
        <source>the number before letters</source>
        <translation>เลขที่นำหน้าหนังสือ</translation>
    </message>
    <message>
        <source>the school&apos;s emblem</source>
        <translation>ตราโรงเรียน</translation>
    </message>
    <message>
        <source>the director&apos;s name</source>
        <translation>ชื่อผู้อำนวยการ</translation>
    </message>
    <message>
        <source>No. %1 stays free.</source>
        <translation>เลขที่ %1 จะเว้นว่าง</translation>
    </message>
    <message>
        <source>No. %1 to %2 stay free.</source>
        <translation>เลขที่ %1 ถึง %2 จะเว้นว่าง</translation>
    </message>
    <message>
        <source>Nothing in the register bears no. %1 of %2.</source>
        <translation>ในทะเบียนไม่มีเลขที่ %1 ของปี %2</translation>
    </message>
    <message>
        <source>Not entered for the school yet: %1.</source>
        <translation>ยังไม่ได้กรอกข้อมูลโรงเรียน: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 has nothing to stand for on %n paper(s).</source>
        <translation>
            <numerusform>%1 ไม่มีข้อมูลให้เติมใน %n ฉบับ</numerusform>
        </translation>
    </message>
    <message>
        <source>The papers have no date yet.</source>
        <translation>เอกสารยังไม่มีวันที่</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>แบบเอกสาร (&amp;T)</translation>
    </message>
    <message>
        <source>Fro&amp;m no.</source>
        <translation>เริ่มเลขที่ (&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>วันที่ (&amp;D)</translation>
    </message>
    <message>
        <source>Date of the papers</source>
        <translation>วันที่ของเอกสาร</translation>
    </message>
    <message>
        <source>Number of the first paper</source>
        <translation>เลขที่ของฉบับแรก</translation>
    </message>
    <message>
        <source>Empty: the next number of the register</source>
        <translation>ว่างไว้: เลขที่ถัดไปในทะเบียน</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>แก้ไขแบบ… (&amp;C)</translation>
    </message>
    <message>
        <source>Change this template&apos;s wording</source>
        <translation>แก้ไขข้อความของแบบนี้</translation>
    </message>
    <message>
        <source>School and settings…</source>
        <translation>โรงเรียนและการตั้งค่า…</translation>
    </message>
    <message>
        <source>Fro&amp;m label</source>
        <translation>เริ่มดวงที่ (&amp;M)</translation>
    </message>
    <message>
        <source>The first label that is left on a sheet begun before</source>
        <translation>ดวงแรกที่เหลือบนแผ่นที่ใช้ไปบางส่วนแล้ว</translation>
    </message>
    <message>
        <source>The date is before the day of a gift.</source>
        <translation>วันที่ของเอกสารอยู่ก่อนวันที่ได้รับ</translation>
    </message>
    <message numerus="yes">
        <source>%n of them have such a paper for this activity already. A lost one is printed once more from the register, with its number.</source>
        <translation>
            <numerusform>ในจำนวนนี้ %n รายได้รับเอกสารแบบนี้จากกิจกรรมนี้แล้ว หากฉบับเดิมหาย ให้พิมพ์ซ้ำจากทะเบียนโดยใช้เลขเดิม</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PaperFields</name>
    <message>
        <source>the picture of the Garuda (its room stays free)</source>
        <translation>ภาพตราครุฑ (เว้นที่ว่างไว้ให้)</translation>
    </message>
    <message>
        <source>the number before letters</source>
        <translation>เลขนำหน้าหนังสือ</translation>
    </message>
    <message>
        <source>the director&apos;s name</source>
        <translation>ชื่อผู้อำนวยการ</translation>
    </message>
    <message>
        <source>Not known, and printed as it is: %1</source>
        <translation>ไม่รู้จัก จึงพิมพ์ไปตามนั้น: %1</translation>
    </message>
    <message>
        <source>Not entered for the school yet: %1.</source>
        <translation>ยังไม่ได้ป้อนไว้ในข้อมูลโรงเรียน: %1</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>เลขที่ (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>วันที่ (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Lines on a page</source>
        <translation>บรรทัดต่อหน้า (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Blank lines</source>
        <translation>บรรทัดว่าง (&amp;B)</translation>
    </message>
    <message>
        <source>Number of the letter</source>
        <translation>เลขที่หนังสือ</translation>
    </message>
    <message>
        <source>Date of the letter</source>
        <translation>วันที่ของหนังสือ</translation>
    </message>
    <message>
        <source>&amp;Wording</source>
        <translation>ข้อความ (&amp;W)</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>ข้อความ</translation>
    </message>
    <message>
        <source>Filled in from the meeting: %1</source>
        <translation>คำที่เติมให้จากการประชุม: %1</translation>
    </message>
    <message>
        <source>Usual wording</source>
        <translation>ข้อความปกติ</translation>
    </message>
    <message>
        <source>The wording that the program begins with, in place of this one</source>
        <translation>ใช้ข้อความตั้งต้นของโปรแกรมแทนข้อความนี้</translation>
    </message>
    <message>
        <source>Letters &amp;to</source>
        <translation>ถึง (&amp;T)</translation>
    </message>
    <message>
        <source>Letters to</source>
        <translation>ถึง</translation>
    </message>
    <message>
        <source>Go to the school&apos;s page</source>
        <translation>ไปที่ข้อมูลโรงเรียน</translation>
    </message>
</context>
<context>
    <name>ui::PaperPanel</name>
    <message>
        <source>← Back</source>
        <translation>← กลับ</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>กลับ (Esc)</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>พิมพ์… (&amp;P)</translation>
    </message>
    <message>
        <source>Print this paper (Ctrl+P)</source>
        <translation>พิมพ์เอกสารนี้ (Ctrl+P)</translation>
    </message>
    <message>
        <source>Save the paper</source>
        <translation>บันทึกเอกสาร</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>บันทึกแล้ว: %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>หน้า %1 จาก %2</translation>
    </message>
</context>
<context>
    <name>ui::PaperTemplatePage</name>
    <message>
        <source>&amp;Make a copy</source>
        <translation>ทำสำเนาแบบนี้ (&amp;M)</translation>
    </message>
    <message>
        <source>Another template with the same words, to be changed</source>
        <translation>แบบใหม่ที่มีข้อความเดียวกัน เพื่อนำไปแก้ไข</translation>
    </message>
</context>
<context>
    <name>ui::ParticipantsModel</name>
    <message>
        <source>Came</source>
        <translation>มา</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ชื่อ</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>บทบาท</translation>
    </message>
    <message>
        <source>People</source>
        <translation>จำนวนคน</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>ชั่วโมง</translation>
    </message>
    <message>
        <source>came</source>
        <translation>มา</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>ไม่มา</translation>
    </message>
    <message>
        <source>“%1” is no number; what stood there before stays.</source>
        <translation>“%1” ไม่ใช่จำนวน จึงคงค่าเดิมไว้</translation>
    </message>
</context>
<context>
    <name>ui::ParticipantsPanel</name>
    <message>
        <source>&amp;Role</source>
        <translation>บทบาท (&amp;R)</translation>
    </message>
    <message>
        <source>For &amp;all who are ticked here</source>
        <translation>ใช้กับทุกคนที่เลือกไว้ (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Tick all</source>
        <translation>เลือกทั้งหมด (&amp;T)</translation>
    </message>
    <message>
        <source>Tick n&amp;one</source>
        <translation>ไม่เลือกเลย (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Back to the activity</source>
        <translation>กลับไปที่กิจกรรม (&amp;B)</translation>
    </message>
    <message>
        <source>Type to find; ↓ into the list; space ticks</source>
        <translation>พิมพ์เพื่อค้น กด ↓ ลงรายชื่อ เว้นวรรคเพื่อเลือก</translation>
    </message>
    <message>
        <source>Who came to “%1”, %2</source>
        <translation>ใครมาร่วม “%1” %2</translation>
    </message>
    <message>
        <source>Village %1 %2</source>
        <translation>หมู่ %1 %2</translation>
    </message>
    <message>
        <source>Ho&amp;urs</source>
        <translation>ชั่วโมง (&amp;U)</translation>
    </message>
    <message>
        <source>Names from a &amp;list…</source>
        <translation>ชื่อจากรายการ… (&amp;L)</translation>
    </message>
    <message>
        <source>Paste names copied in a spreadsheet or letter (Ctrl+Shift+V)</source>
        <translation>วางรายชื่อที่คัดลอกจากตารางคำนวณหรือหนังสือ (Ctrl+Shift+V)</translation>
    </message>
    <message>
        <source>Hours for e&amp;veryone</source>
        <translation>ชั่วโมงของทุกคน (&amp;V)</translation>
    </message>
    <message>
        <source>These hours for all who came, from every village and group</source>
        <translation>ใช้จำนวนชั่วโมงนี้กับทุกคนที่มา ทุกหมู่บ้านและทุกกลุ่ม</translation>
    </message>
</context>
<context>
    <name>ui::PartyPicker</name>
    <message>
        <source>+ new person “%1”</source>
        <translation>+ เพิ่มบุคคล “%1”</translation>
    </message>
    <message>
        <source>Nobody is called “%1”</source>
        <translation>ไม่มีใครชื่อ “%1”</translation>
    </message>
</context>
<context>
    <name>ui::PictureEdit</name>
    <message>
        <source>Choose a picture…</source>
        <translation>เลือกรูปภาพ…</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>เอาออก</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>รูปภาพ</translation>
    </message>
    <message>
        <source>“%1” is no picture that can be read. Choose a PNG or JPEG file.</source>
        <translation>“%1” ไม่ใช่รูปภาพที่อ่านได้ ให้เลือกแฟ้ม PNG หรือ JPEG</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>เลือกรูปภาพ</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.bmp)</source>
        <translation>รูปภาพ (*.png *.jpg *.jpeg *.webp *.bmp)</translation>
    </message>
</context>
<context>
    <name>ui::PlanEntry</name>
    <message>
        <source>New line of the plan: what is to be done</source>
        <translation>เพิ่มรายการในแผน: จะทำอะไร</translation>
    </message>
    <message>
        <source>Planned day</source>
        <translation>วันตามแผน</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>กลุ่มเป้าหมาย</translation>
    </message>
    <message>
        <source>People</source>
        <translation>จำนวนคน</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>งบประมาณ</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>เพิ่ม</translation>
    </message>
    <message>
        <source>Add to the plan (Ctrl+Enter)</source>
        <translation>เพิ่มในแผน (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>The planned day is missing.</source>
        <translation>ยังไม่ได้ใส่วันตามแผน</translation>
    </message>
    <message>
        <source>%1 is not in this year: the line will stand in the plan of the year it is in.</source>
        <translation>%1 ไม่อยู่ในปีนี้ รายการจะไปอยู่ในแผนของปีที่วันนั้นอยู่</translation>
    </message>
    <message>
        <source>The plan has this line on that day already.</source>
        <translation>แผนมีรายการนี้ในวันนั้นแล้ว</translation>
    </message>
</context>
<context>
    <name>ui::PlanModel</name>
    <message>
        <source>Planned day</source>
        <translation>วันตามแผน</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>กิจกรรม</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>ผู้จัด</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>กลุ่มเป้าหมาย</translation>
    </message>
    <message>
        <source>People</source>
        <translation>คน</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>งบประมาณ</translation>
    </message>
    <message>
        <source>3S</source>
        <translation>3S</translation>
    </message>
    <message>
        <source>Epstein</source>
        <translation>Epstein</translation>
    </message>
    <message>
        <source>SAR</source>
        <translation>SAR</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>วันที่จัด</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>มา</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>ใช้จริง</translation>
    </message>
    <message>
        <source>State</source>
        <translation>สถานะ</translation>
    </message>
    <message>
        <source>SV</source>
        <comment>shared vision, short</comment>
        <translation>วส</translation>
    </message>
    <message>
        <source>SY</source>
        <comment>synergy, short</comment>
        <translation>รพ</translation>
    </message>
    <message>
        <source>SB</source>
        <comment>school-based, short</comment>
        <translation>รร</translation>
    </message>
    <message>
        <source>“%1” was not taken for “%2”; what stood there before stays.</source>
        <translation>“%1” ใช้เป็น “%2” ไม่ได้ ค่าเดิมยังอยู่</translation>
    </message>
</context>
<context>
    <name>ui::PlanPanel</name>
    <message>
        <source>Save the plan</source>
        <translation>บันทึกแผน</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>บันทึกแล้ว: %1</translation>
    </message>
    <message>
        <source>Calendar file (*.ics)</source>
        <translation>แฟ้มปฏิทิน (*.ics)</translation>
    </message>
    <message>
        <source>The reports are being bound…</source>
        <translation>กำลังรวมเล่มรายงาน…</translation>
    </message>
    <message>
        <source>Plan of the year</source>
        <translation>แผนของปี</translation>
    </message>
    <message>
        <source>Filter (Ctrl+F)</source>
        <translation>กรอง (Ctrl+F)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>กรอง</translation>
    </message>
    <message>
        <source>&amp;Copy a plan…</source>
        <translation>คัดลอกแผน… (&amp;C)</translation>
    </message>
    <message>
        <source>Take over last year&apos;s plan: which lines, and on which days</source>
        <translation>นำแผนปีก่อนมาใช้ เลือกรายการและวันได้</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>พิมพ์… (&amp;P)</translation>
    </message>
    <message>
        <source>Print the plan (Ctrl+P)</source>
        <translation>พิมพ์แผน (Ctrl+P)</translation>
    </message>
    <message>
        <source>&amp;Register</source>
        <translation>ทะเบียน (&amp;R)</translation>
    </message>
    <message>
        <source>H held · C cancelled · P planned again (จ ง ผ) · F2 types into the cell · Enter opens the activity · F6 who came · Ctrl+Z takes back</source>
        <translation>จ จัดแล้ว · ง งดจัด · ผ กลับเป็นตามแผน (H C P) · F2 พิมพ์ในช่อง · Enter เปิดกิจกรรม · F6 ใครมาบ้าง · Ctrl+Z เลิกทำ</translation>
    </message>
    <message>
        <source>This year has no plan yet. Type its first line above, or copy the plan of another year.</source>
        <translation>ปีนี้ยังไม่มีแผน พิมพ์รายการแรกในช่องด้านบน หรือคัดลอกแผนของปีอื่น</translation>
    </message>
    <message numerus="yes">
        <source>%n activity(ies)</source>
        <translation>
            <numerusform>%n กิจกรรม</numerusform>
        </translation>
    </message>
    <message>
        <source>held %1</source>
        <translation>จัดแล้ว %1</translation>
    </message>
    <message>
        <source>moved %1</source>
        <translation>เลื่อนวัน %1</translation>
    </message>
    <message>
        <source>cancelled %1</source>
        <translation>งดจัด %1</translation>
    </message>
    <message>
        <source>not yet settled %1</source>
        <translation>ยังไม่สรุปผล %1</translation>
    </message>
    <message>
        <source>to come %1</source>
        <translation>ยังไม่ถึงกำหนด %1</translation>
    </message>
    <message>
        <source>budget %1, spent %2 baht</source>
        <translation>งบ %1 ใช้จริง %2 บาท</translation>
    </message>
    <message>
        <source>people planned %1, came %2</source>
        <translation>คนตามแผน %1 มาจริง %2</translation>
    </message>
    <message>
        <source>“%1” is kept as held, though its day is still to come.</source>
        <translation>เก็บ “%1” ว่าจัดแล้ว แม้ยังไม่ถึงวันจัด</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) copied into the plan. Ctrl+Z takes them back.</source>
        <translation>
            <numerusform>คัดลอกเข้าแผนแล้ว %n รายการ กด Ctrl+Z เพื่อเลิกทำ</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the plan of another year…</source>
        <translation>คัดลอกแผนของปีอื่น…</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n activity(ies) shown</source>
        <translation>
            <numerusform>แสดง %1 จาก %n กิจกรรม</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ProgressLine</name>
    <message>
        <source>Task of meeting %1, %2</source>
        <translation>งานจากการประชุมครั้งที่ %1, %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>ภายใน %1</translation>
    </message>
    <message>
        <source>done %1</source>
        <translation>เสร็จ %1</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>ครั้งที่ %1, %2: %3</translation>
    </message>
    <message>
        <source>What is reported now</source>
        <translation>รายงานความก้าวหน้าในครั้งนี้</translation>
    </message>
    <message>
        <source>How far the task is</source>
        <translation>งานไปถึงไหนแล้ว</translation>
    </message>
</context>
<context>
    <name>ui::QuorumNote</name>
    <message>
        <source>Resolve all the same</source>
        <translation>ยืนยันให้ลงมติ</translation>
    </message>
    <message>
        <source>Resolved without a quorum; the minutes say so.</source>
        <translation>ลงมติโดยไม่ครบองค์ประชุม ซึ่งจะปรากฏในรายงานการประชุม</translation>
    </message>
    <message>
        <source>No quorum: %1 there, %2 needed. Nothing can be resolved.</source>
        <translation>ไม่ครบองค์ประชุม: มี %1 คน ต้องมี %2 คน จึงลงมติไม่ได้</translation>
    </message>
</context>
<context>
    <name>ui::RecipientsModel</name>
    <message>
        <source>%1, ticked</source>
        <translation>%1 เลือกแล้ว</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n วัน</numerusform>
        </translation>
    </message>
    <message>
        <source>Giver</source>
        <translation>ผู้ให้</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ชื่อ</translation>
    </message>
    <message>
        <source>What was given</source>
        <translation>สิ่งที่ให้</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>รายละเอียด</translation>
    </message>
    <message>
        <source>Baht</source>
        <translation>บาท</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>รอมาแล้ว</translation>
    </message>
</context>
<context>
    <name>ui::RecipientsSource</name>
    <message>
        <source>Everyone who gave has been thanked. A gift will stand here from the day it is entered under Giving and receiving.</source>
        <translation>ขอบคุณผู้ให้ครบทุกรายแล้ว รายการใหม่จะมาอยู่ที่นี่ตั้งแต่วันที่บันทึกในหน้า ให้–รับ</translation>
    </message>
    <message>
        <source>Choose an activity above: whoever took part in it gets a paper.</source>
        <translation>เลือกกิจกรรมด้านบน ผู้ที่เข้าร่วมจะได้รับเอกสาร</translation>
    </message>
    <message>
        <source>Choose a list above. A list is kept from any selection with the button below.</source>
        <translation>เลือกรายชื่อด้านบน การเลือกใด ๆ เก็บเป็นรายชื่อได้ด้วยปุ่มด้านล่าง</translation>
    </message>
    <message>
        <source>Type names above, one after the other.</source>
        <translation>พิมพ์ชื่อด้านบน ทีละคน</translation>
    </message>
    <message>
        <source>Copy the names in the spreadsheet or letter, then press the button above.</source>
        <translation>คัดลอกรายชื่อจากตารางหรือหนังสือ แล้วกดปุ่มด้านบน</translation>
    </message>
    <message>
        <source>For &amp;whom</source>
        <translation>ให้แก่ (&amp;W)</translation>
    </message>
    <message>
        <source>Gifts not thanked for</source>
        <translation>ผู้ให้ที่ยังไม่ได้ขอบคุณ</translation>
    </message>
    <message>
        <source>Those who came to an activity</source>
        <translation>ผู้เข้าร่วมกิจกรรม</translation>
    </message>
    <message>
        <source>A saved list</source>
        <translation>รายชื่อที่บันทึกไว้</translation>
    </message>
    <message>
        <source>Members picked one by one</source>
        <translation>เลือกสมาชิกเอง</translation>
    </message>
    <message>
        <source>Names from elsewhere</source>
        <translation>วางรายชื่อจากที่อื่น</translation>
    </message>
    <message>
        <source>Several gifts of &amp;one giver on one paper</source>
        <translation>ผู้ให้รายเดียวกันหลายรายการ รวมในฉบับเดียว (&amp;O)</translation>
    </message>
    <message>
        <source>Type a part of the activity&apos;s title</source>
        <translation>พิมพ์บางส่วนของชื่อกิจกรรม</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>กิจกรรม</translation>
    </message>
    <message>
        <source>Type a part of the list&apos;s name</source>
        <translation>พิมพ์บางส่วนของชื่อรายชื่อ</translation>
    </message>
    <message>
        <source>Saved list</source>
        <translation>รายชื่อที่บันทึกไว้</translation>
    </message>
    <message>
        <source>Type a part of a name</source>
        <translation>พิมพ์บางส่วนของชื่อ</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>สมาชิก</translation>
    </message>
    <message>
        <source>Paste n&amp;ames…</source>
        <translation>วางรายชื่อ… (&amp;A)</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>ทุกคน</translation>
    </message>
    <message>
        <source>As what they took part</source>
        <translation>บทบาทในกิจกรรม</translation>
    </message>
    <message>
        <source>Nobody is on record for this activity. Who came is entered on the page Activities (F6).</source>
        <translation>ยังไม่มีผู้เข้าร่วมกิจกรรมนี้ บันทึกผู้เข้าร่วมได้ในหน้า กิจกรรม (F6)</translation>
    </message>
    <message>
        <source>Nobody stands on this list yet. Members are added on the page of lists.</source>
        <translation>รายชื่อนี้ยังไม่มีสมาชิก เพิ่มสมาชิกได้ในหน้ารายชื่อ</translation>
    </message>
</context>
<context>
    <name>ui::RecordColumns</name>
    <message>
        <source>As usual</source>
        <translation>ตามปกติ</translation>
    </message>
</context>
<context>
    <name>ui::RecordList</name>
    <message>
        <source>Filter (Ctrl+F)</source>
        <translation>กรอง (Ctrl+F)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>กรอง</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>เลือกคอลัมน์</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>ทั้งหมด %1</translation>
    </message>
    <message>
        <source>Nothing fits “%1” · %2 in all</source>
        <translation>ไม่มีที่ตรงกับ “%1” · ทั้งหมด %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 จาก %2</translation>
    </message>
    <message>
        <source>Nothing of this choice · %1 in all</source>
        <translation>ไม่มีรายการตามที่เลือก · ทั้งหมด %1</translation>
    </message>
</context>
<context>
    <name>ui::RecordPage</name>
    <message>
        <source>New</source>
        <translation>เพิ่ม</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>เพิ่ม: %1</translation>
    </message>
    <message>
        <source>New: %1 (Ctrl+N)</source>
        <translation>เพิ่ม: %1 (Ctrl+N)</translation>
    </message>
    <message>
        <source>The register “%1” is still empty. Type the first record, or bring in a list that the office has already (CSV, Excel).</source>
        <translation>ทะเบียน “%1” ยังว่าง พิมพ์รายการแรก หรือนำเข้ารายชื่อที่มีอยู่แล้ว (CSV)</translation>
    </message>
    <message>
        <source>Import from a file…</source>
        <translation>นำเข้าจากแฟ้ม…</translation>
    </message>
    <message>
        <source>The new record is not saved yet. Ctrl+N goes on with it.</source>
        <translation>รายการใหม่ยังไม่ได้บันทึก กด Ctrl+N เพื่อทำต่อ</translation>
    </message>
</context>
<context>
    <name>ui::RecordSheet</name>
    <message>
        <source>Delete</source>
        <translation>ลบ</translation>
    </message>
    <message>
        <source>Delete: %1</source>
        <translation>ลบ: %1</translation>
    </message>
    <message>
        <source>Delete (Del in the register)</source>
        <translation>ลบ (กด Del ในทะเบียน)</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>เพิ่ม: %1</translation>
    </message>
    <message>
        <source>Not saved yet; still missing: %1</source>
        <translation>ยังไม่บันทึก ยังขาด: %1</translation>
    </message>
</context>
<context>
    <name>ui::RecordTableModel</name>
    <message>
        <source>no</source>
        <translation>ไม่ใช่</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ใช่</translation>
    </message>
</context>
<context>
    <name>ui::ReferencePicker</name>
    <message>
        <source>“%1” is not in the list; choose one of the names</source>
        <translation>“%1” ไม่อยู่ในรายชื่อ ให้เลือกจากรายการ</translation>
    </message>
    <message>
        <source>Nothing is called “%1”</source>
        <translation>ไม่มีชื่อ “%1”</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>เลือก</translation>
    </message>
    <message>
        <source>Choose from the list (Down)</source>
        <translation>เลือกจากรายการ (ลูกศรลง)</translation>
    </message>
</context>
<context>
    <name>ui::RequestFilter</name>
    <message>
        <source>Open and closed</source>
        <translation>ทุกสถานะ</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>ทุกประเภท</translation>
    </message>
    <message>
        <source>Both directions</source>
        <translation>ทั้งสองทิศทาง</translation>
    </message>
    <message>
        <source>How far they are</source>
        <translation>สถานะ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>ประเภท</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>ทิศทาง</translation>
    </message>
</context>
<context>
    <name>ui::RequestPage</name>
    <message>
        <source>Register of the year</source>
        <translation>ทะเบียนของปี</translation>
    </message>
    <message>
        <source>Course of this request</source>
        <translation>บันทึกการดำเนินการเรื่องนี้</translation>
    </message>
    <message>
        <source>Which paper</source>
        <translation>เอกสารใด</translation>
    </message>
    <message>
        <source>&amp;Who can help (F10)</source>
        <translation>ใครช่วยได้ (F10) (&amp;W)</translation>
    </message>
    <message>
        <source>Pa&amp;pers (Ctrl+P)</source>
        <translation>เอกสาร (Ctrl+P) (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Answered today (F7)</source>
        <translation>ตอบแล้ววันนี้ (F7) (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Settled today (F8)</source>
        <translation>ยุติวันนี้ (F8) (&amp;S)</translation>
    </message>
    <message>
        <source>Open the acti&amp;vity (F9)</source>
        <translation>เปิดกิจกรรม (F9) (&amp;V)</translation>
    </message>
    <message>
        <source>Make an acti&amp;vity of it (F9)</source>
        <translation>สร้างเป็นกิจกรรม (F9) (&amp;V)</translation>
    </message>
    <message>
        <source>Villages &amp;told: %1 of %2 (F6)</source>
        <translation>แจ้งหมู่บ้านแล้ว %1 จาก %2 (F6) (&amp;T)</translation>
    </message>
    <message>
        <source>Answered today. What was answered?</source>
        <translation>บันทึกว่าตอบแล้ววันนี้ คำตอบว่าอย่างไร</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>เกินกำหนด</translation>
    </message>
</context>
<context>
    <name>ui::RollSection</name>
    <message>
        <source>Quorum %1 of %2 ✓</source>
        <translation>องค์ประชุม %1 จาก %2 ✓ ครบ</translation>
    </message>
    <message>
        <source>No quorum yet: %1 of %2, %3 needed</source>
        <translation>ยังไม่ครบองค์ประชุม: %1 จาก %2 ต้องมี %3</translation>
    </message>
    <message numerus="yes">
        <source>%n not called yet</source>
        <translation>
            <numerusform>ยังไม่ได้เช็กชื่อ %n คน</numerusform>
        </translation>
    </message>
    <message>
        <source>Members</source>
        <translation>สมาชิก</translation>
    </message>
    <message>
        <source>All others present</source>
        <translation>ที่เหลือมาทุกคน</translation>
    </message>
    <message>
        <source>from %1 no quorum: %2 there, %3 needed</source>
        <translation>ตั้งแต่ %1 น. ไม่ครบองค์ประชุม: อยู่ %2 คน ต้องมี %3 คน</translation>
    </message>
    <message>
        <source>from %1 a quorum: %2 there</source>
        <translation>ตั้งแต่ %1 น. ครบองค์ประชุม: อยู่ %2 คน</translation>
    </message>
    <message>
        <source>from %1: %2 there</source>
        <translation>ตั้งแต่ %1 น. อยู่ %2 คน</translation>
    </message>
    <message>
        <source>One key each: P present · A absent · L on leave · S stand-in (or 1 2 3 4); Delete takes it back; → goes on to the reason and the times</source>
        <translation>กดคนละปุ่ม: ม มา · ข ขาด · ล ลา · แ แทน (หรือ 1 2 3 4) · Delete ยกเลิก · → ไปที่เหตุผลและเวลา</translation>
    </message>
</context>
<context>
    <name>ui::RosterGrid</name>
    <message>
        <source>Who stands in?</source>
        <translation>ใครมาแทน</translation>
    </message>
</context>
<context>
    <name>ui::RosterModel</name>
    <message>
        <source>Present</source>
        <translation>มา</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>ขาด</translation>
    </message>
    <message>
        <source>On leave</source>
        <translation>ลา</translation>
    </message>
    <message>
        <source>Stand-in</source>
        <translation>ผู้มาแทน</translation>
    </message>
    <message>
        <source>(vacant)</source>
        <translation>(ว่าง)</translation>
    </message>
    <message>
        <source>(no seat on that day)</source>
        <translation>(ไม่มีตำแหน่งในวันนั้น)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ชื่อ</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>ตำแหน่ง</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>มา</translation>
    </message>
    <message>
        <source>Stand-in or reason</source>
        <translation>ผู้มาแทนหรือเหตุผล</translation>
    </message>
    <message>
        <source>Late at</source>
        <translation>มาถึงเวลา</translation>
    </message>
    <message>
        <source>Left at</source>
        <translation>กลับเวลา</translation>
    </message>
    <message>
        <source>“%1” is no time of day; write it like 09.30</source>
        <translation>“%1” ไม่ใช่เวลา ให้พิมพ์เช่น 09.30</translation>
    </message>
</context>
<context>
    <name>ui::SarModel</name>
    <message>
        <source>Evidence</source>
        <translation>หลักฐาน</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>วันที่</translation>
    </message>
    <message>
        <source>What</source>
        <translation>รายการ</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>สิ่งที่แสดง</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>เอกสาร หน้า</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n คน</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n village(s)</source>
        <translation>
            <numerusform>%n หมู่บ้าน</numerusform>
        </translation>
    </message>
    <message>
        <source>Resolution: %1</source>
        <translation>มติ: %1</translation>
    </message>
    <message>
        <source>Goal: %1</source>
        <translation>เป้าหมายร่วม: %1</translation>
    </message>
    <message>
        <source>Request: %1</source>
        <translation>เรื่องที่ขอหรือเสนอ: %1</translation>
    </message>
</context>
<context>
    <name>ui::SarPage</name>
    <message>
        <source>SAR evidence</source>
        <translation>หลักฐาน SAR</translation>
    </message>
    <message>
        <source>&amp;Standards…</source>
        <translation>มาตรฐาน… (&amp;S)</translation>
    </message>
    <message>
        <source>The list of standards, to be changed</source>
        <translation>รายการมาตรฐาน แก้ไขได้</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>พิมพ์… (&amp;P)</translation>
    </message>
    <message>
        <source>Print the index of evidence (Ctrl+P)</source>
        <translation>พิมพ์ดัชนีหลักฐาน (Ctrl+P)</translation>
    </message>
    <message>
        <source>Nothing of this year is shown for this standard yet. Tick “Everything of the year”, and then what is evidence for it; or tick standards in the activity itself.</source>
        <translation>ปีนี้ยังไม่มีหลักฐานของมาตรฐานนี้ ให้เลือก “ทุกรายการของปี” แล้วเลือกรายการที่เป็นหลักฐาน หรือเลือกมาตรฐานในกิจกรรมนั้น</translation>
    </message>
    <message>
        <source>Enter opens the record · Space ticks it for this standard · letters find · Ctrl+Z takes back</source>
        <translation>Enter เปิดรายการ · เว้นวรรค เลือกเป็นหลักฐาน · พิมพ์เพื่อค้นหา · Ctrl+Z เลิกทำ</translation>
    </message>
    <message>
        <source>Standards</source>
        <translation>มาตรฐานการศึกษา</translation>
    </message>
    <message>
        <source>Filter (Ctrl+F)</source>
        <translation>กรอง (Ctrl+F)</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>%n หลักฐาน</numerusform>
        </translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ยังไม่มีหลักฐาน</translation>
    </message>
    <message>
        <source>(not in the list)</source>
        <translation>(ไม่อยู่ในรายการ)</translation>
    </message>
    <message numerus="yes">
        <source>%n standard(s) without evidence</source>
        <translation>
            <numerusform>ยังไม่มีหลักฐาน %n มาตรฐาน</numerusform>
        </translation>
    </message>
    <message>
        <source>Every standard has evidence.</source>
        <translation>มีหลักฐานครบทุกมาตรฐาน</translation>
    </message>
    <message>
        <source>the pages are being counted…</source>
        <translation>กำลังนับหน้าเอกสาร…</translation>
    </message>
    <message>
        <source>Save the index of evidence</source>
        <translation>บันทึกดัชนีหลักฐาน</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>บันทึกแล้ว: %1</translation>
    </message>
    <message>
        <source>Every&amp;thing of the year, to tick</source>
        <translation>ทุกรายการของปี เพื่อเลือก (&amp;T)</translation>
    </message>
</context>
<context>
    <name>ui::SaveAsButton</name>
    <message>
        <source>Save as</source>
        <translation>บันทึกเป็น</translation>
    </message>
    <message>
        <source>Save as a file (Ctrl+Shift+S)</source>
        <translation>บันทึกเป็นแฟ้ม (Ctrl+Shift+S)</translation>
    </message>
</context>
<context>
    <name>ui::SearchBox</name>
    <message>
        <source>%1 are shown. One more word narrows it down.</source>
        <translation>แสดง %1 รายการ พิมพ์เพิ่มอีกหนึ่งคำเพื่อค้นให้แคบลง</translation>
    </message>
    <message>
        <source>Find anything (Ctrl+K)</source>
        <translation>ค้นหาทุกอย่าง (Ctrl+K)</translation>
    </message>
    <message>
        <source>Any letters of any record. Of several words all must occur; in minutes, anywhere in the meeting.</source>
        <translation>พิมพ์ตัวอักษรใดก็ได้ของรายการใดก็ได้ หากพิมพ์หลายคำ ทุกคำต้องอยู่ในรายการเดียวกัน สำหรับรายงานการประชุมอยู่ที่ใดในการประชุมนั้นก็ได้</translation>
    </message>
</context>
<context>
    <name>ui::SearchHits</name>
    <message>
        <source>What was found</source>
        <translation>ผลการค้นหา</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>หน้า</translation>
    </message>
    <message>
        <source>%1 – %2 of %3</source>
        <translation>%1 – %2 จาก %3 รายการ</translation>
    </message>
    <message>
        <source>Show more of %1</source>
        <translation>แสดงเพิ่ม: %1</translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>ไม่พบ “%1”</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2 รายการ</translation>
    </message>
</context>
<context>
    <name>ui::SeatsHead</name>
    <message>
        <source>&amp;On</source>
        <translation>ณ วันที่</translation>
    </message>
    <message>
        <source>Who holds the seats on this day</source>
        <translation>ผู้ดำรงตำแหน่งในวันนี้</translation>
    </message>
    <message>
        <source>Seats from a template…</source>
        <translation>ตำแหน่งตามแบบ…</translation>
    </message>
    <message>
        <source>Adds the seats that are missing (F6)</source>
        <translation>เพิ่มตำแหน่งที่ยังขาด (F6)</translation>
    </message>
    <message>
        <source>New holder…</source>
        <translation>ผู้ดำรงตำแหน่งใหม่…</translation>
    </message>
    <message>
        <source>Somebody follows in the chosen seat (F7)</source>
        <translation>แต่งตั้งผู้ดำรงตำแหน่งที่เลือกต่อจากคนเดิม (F7)</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>พิมพ์…</translation>
    </message>
    <message>
        <source>The list of seats on that day (Ctrl+P)</source>
        <translation>พิมพ์ทำเนียบ ณ วันนั้น (Ctrl+P)</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n ตำแหน่ง</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vacant</source>
        <translation>
            <numerusform>ว่าง %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) over</source>
        <translation>
            <numerusform>ครบวาระแล้ว %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not on record</source>
        <translation>
            <numerusform>ยังไม่อยู่ในทะเบียน %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SelfRatingPanel</name>
    <message>
        <source>helping families to bring up their children</source>
        <translation>ช่วยครอบครัวอบรมเลี้ยงดูลูก</translation>
    </message>
    <message>
        <source>news between home and school, both ways</source>
        <translation>ข่าวสารไปมาระหว่างบ้านกับโรงเรียน</translation>
    </message>
    <message>
        <source>families who help at school</source>
        <translation>ครอบครัวมาช่วยงานโรงเรียน</translation>
    </message>
    <message>
        <source>learning that goes on at home</source>
        <translation>การเรียนรู้ต่อเนื่องที่บ้าน</translation>
    </message>
    <message>
        <source>families who decide with the school</source>
        <translation>ครอบครัวร่วมตัดสินใจกับโรงเรียน</translation>
    </message>
    <message>
        <source>working together with temple, agencies and groups</source>
        <translation>ทำงานร่วมกับวัด หน่วยงาน และกลุ่มต่าง ๆ</translation>
    </message>
    <message>
        <source>Self-rating</source>
        <translation>การประเมินตนเอง</translation>
    </message>
    <message>
        <source>&amp;Academic year</source>
        <translation>ปี&amp;การศึกษา</translation>
    </message>
    <message>
        <source>Score: %1</source>
        <translation>คะแนน: %1</translation>
    </message>
    <message>
        <source>Evidence: %1</source>
        <translation>หลักฐาน: %1</translation>
    </message>
    <message>
        <source>What shows it: minutes, photos, records …</source>
        <translation>มีอะไรแสดงให้เห็น: รายงานการประชุม ภาพถ่าย บันทึก …</translation>
    </message>
    <message>
        <source>Take into the evidence</source>
        <translation>ใส่ในหลักฐาน</translation>
    </message>
    <message>
        <source>the year before: %1</source>
        <translation>ปีก่อน: %1</translation>
    </message>
    <message>
        <source>No activity of the year bears this type.</source>
        <translation>ปีนี้ยังไม่มีกิจกรรมด้านนี้</translation>
    </message>
    <message numerus="yes">
        <source>%n activity(s) of the year: %1</source>
        <translation>
            <numerusform>กิจกรรมในปี %n ครั้ง: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of 6 rated, %2 on average, %3 strong (4 or 5)</source>
        <translation>ประเมินแล้ว %1 จาก 6 ด้าน เฉลี่ย %2 เข้มแข็ง (4–5) %3 ด้าน</translation>
    </message>
    <message>
        <source>not rated yet</source>
        <translation>ยังไม่ได้ประเมิน</translation>
    </message>
</context>
<context>
    <name>ui::SettingsPage</name>
    <message>
        <source>The school</source>
        <translation>โรงเรียน</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>โปรแกรม</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>สำรองข้อมูล</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>ภาษา (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Size of letters</source>
        <translation>ขนาดตัวอักษร (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Dark colours</source>
        <translation>สีเข้ม (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Who works here</source>
        <translation>ผู้ใช้งาน (&amp;W)</translation>
    </message>
    <message>
        <source>stands beside each change in the history</source>
        <translation>จะแสดงข้างรายการในประวัติ</translation>
    </message>
    <message>
        <source>A backup is one file with everything in it. It is opened and checked before it counts. Keep it on another disk or a memory stick.</source>
        <translation>แฟ้มสำรองคือแฟ้มเดียวที่มีทุกอย่าง โปรแกรมจะเปิดตรวจก่อนจึงถือว่าใช้ได้ ควรเก็บไว้ในดิสก์อื่นหรือแฟลชไดรฟ์</translation>
    </message>
    <message>
        <source>&amp;Back up now…</source>
        <translation>สำรองข้อมูลเดี๋ยวนี้… (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>คืนข้อมูลจากแฟ้มสำรอง… (&amp;R)</translation>
    </message>
    <message>
        <source>Last good backup: %1 %2, %3</source>
        <translation>สำรองล่าสุดที่ใช้ได้: %1 %2 น. ที่ %3</translation>
    </message>
    <message>
        <source>No backup was made of this file yet.</source>
        <translation>ยังไม่เคยสำรองแฟ้มนี้</translation>
    </message>
    <message>
        <source>Bowon files (*.bowon)</source>
        <translation>แฟ้มบวร (*.bowon)</translation>
    </message>
    <message>
        <source>Backup made and checked: %1</source>
        <translation>สำรองและตรวจสอบแล้ว: %1</translation>
    </message>
    <message>
        <source>Which backup</source>
        <translation>แฟ้มสำรองใด</translation>
    </message>
    <message>
        <source>Bowon files (*.bowon);;All files (*)</source>
        <translation>แฟ้มบวร (*.bowon);;ทุกแฟ้ม (*)</translation>
    </message>
    <message>
        <source>Where to put the restored file</source>
        <translation>เก็บแฟ้มที่คืนไว้ที่ไหน</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>คืนแล้ว</translation>
    </message>
    <message>
        <source>&amp;Underline what is misspelt in minutes</source>
        <translation>ขีดเส้นใต้คำที่สะกดผิดในรายงานการประชุม (&amp;U)</translation>
    </message>
    <message>
        <source>By the Thai dictionary of hunspell, where it is installed</source>
        <translation>ตามพจนานุกรมไทยของ hunspell หากติดตั้งไว้ในเครื่อง</translation>
    </message>
</context>
<context>
    <name>ui::SheetAnnexes</name>
    <message>
        <source>+ People counted by village</source>
        <translation>+ นับจำนวนคนตามหมู่บ้าน</translation>
    </message>
    <message>
        <source>For hundreds of people whose names nobody writes down</source>
        <translation>สำหรับผู้เข้าร่วมจำนวนมากที่ไม่ได้จดชื่อ</translation>
    </message>
    <message>
        <source>+ Photos</source>
        <translation>+ ภาพถ่าย</translation>
    </message>
    <message>
        <source>Up to four on a page, after the minutes</source>
        <translation>หน้าละไม่เกินสี่ภาพ ต่อท้ายรายงานการประชุม</translation>
    </message>
</context>
<context>
    <name>ui::StandardsMenu</name>
    <message>
        <source>Evidence for standards</source>
        <translation>เป็นหลักฐานตามมาตรฐาน</translation>
    </message>
    <message>
        <source>%1 (not in the list)</source>
        <translation>%1 (ไม่อยู่ในรายการ)</translation>
    </message>
</context>
<context>
    <name>ui::StartPage</name>
    <message>
        <source>Bowon: home, temple, school</source>
        <translation>บวร: บ้าน วัด โรงเรียน</translation>
    </message>
    <message>
        <source>Keeps the network of your school and its community, the minutes of its meetings, and prints the annual partnership summary. Everything stays in one file on this computer.</source>
        <translation>เก็บเครือข่ายของโรงเรียนกับชุมชน รายงานการประชุม และพิมพ์สรุปความร่วมมือประจำปี ทุกอย่างอยู่ในแฟ้มเดียวในเครื่องนี้</translation>
    </message>
    <message>
        <source>Name of the &amp;school</source>
        <translation>ชื่อโรงเรียน (&amp;S)</translation>
    </message>
    <message>
        <source>for example โรงเรียนบ้านดอนแก้ว</source>
        <translation>เช่น โรงเรียนบ้านดอนแก้ว</translation>
    </message>
    <message>
        <source>&amp;New office…</source>
        <translation>เริ่มแฟ้มใหม่… (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>เปิดแฟ้ม… (&amp;O)</translation>
    </message>
    <message>
        <source>Look at the sa&amp;mple school</source>
        <translation>ดูโรงเรียนตัวอย่าง (&amp;M)</translation>
    </message>
    <message>
        <source>Opened &amp;lately</source>
        <translation>เปิดล่าสุด (&amp;L)</translation>
    </message>
    <message>
        <source>Type the name of the school first.</source>
        <translation>พิมพ์ชื่อโรงเรียนก่อน</translation>
    </message>
    <message>
        <source>Where to keep the office&apos;s file</source>
        <translation>เก็บแฟ้มข้อมูลไว้ที่ไหน</translation>
    </message>
    <message>
        <source>Bowon files (*.bowon)</source>
        <translation>แฟ้มบวร (*.bowon)</translation>
    </message>
    <message>
        <source>sample-school</source>
        <translation>โรงเรียนตัวอย่าง</translation>
    </message>
</context>
<context>
    <name>ui::SuggestionsModel</name>
    <message>
        <source>Place: %1</source>
        <translation>แหล่งเรียนรู้: %1</translation>
    </message>
    <message>
        <source>Agency: %1</source>
        <translation>หน่วยงาน: %1</translation>
    </message>
    <message>
        <source>Worked before: %1</source>
        <translation>เคยได้ผล: %1</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>จุดแข็ง</translation>
    </message>
    <message>
        <source>Good for</source>
        <translation>ถนัดเรื่อง</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>เหตุผล</translation>
    </message>
</context>
<context>
    <name>ui::SummaryPage</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>หน้า %1 จาก %2</translation>
    </message>
    <message>
        <source>Annual summary</source>
        <translation>สรุปประจำปี</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>ส่วนของเอกสาร</translation>
    </message>
    <message>
        <source>The director&apos;s own words</source>
        <translation>ข้อความของผู้อำนวยการ</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>พิมพ์… (&amp;P)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>บันทึกแล้ว: %1</translation>
    </message>
    <message>
        <source>Save the summary</source>
        <translation>บันทึกสรุป</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>สมุดงาน Excel (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>ui::SynergyPage</name>
    <message>
        <source>Matching needs and strengths</source>
        <translation>จับคู่ความต้องการกับจุดแข็ง</translation>
    </message>
    <message>
        <source>&amp;Open needs</source>
        <translation>ความต้องการที่ยังไม่เสร็จ (&amp;O)</translation>
    </message>
    <message>
        <source>Filter the strengths</source>
        <translation>กรองจุดแข็ง</translation>
    </message>
    <message>
        <source>Strengths that fit</source>
        <translation>จุดแข็งที่ตรงกัน</translation>
    </message>
    <message>
        <source>Title of the activity</source>
        <translation>ชื่อกิจกรรม</translation>
    </message>
    <message>
        <source>Day of the activity</source>
        <translation>วันที่จัดกิจกรรม</translation>
    </message>
    <message>
        <source>At &amp;school (school-based)</source>
        <translation>ที่โรงเรียน (โรงเรียนเป็นฐาน) (&amp;S)</translation>
    </message>
    <message>
        <source>Open the acti&amp;vity</source>
        <translation>เปิดกิจกรรม (&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Invitation letters (F10)</source>
        <translation>หนังสือเชิญวิทยากร (F10) (&amp;I)</translation>
    </message>
    <message>
        <source>the school needs</source>
        <translation>โรงเรียนต้องการ</translation>
    </message>
    <message>
        <source>the community needs</source>
        <translation>ชุมชนต้องการ</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>กำหนด %1</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>วางแผนแล้ว</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Plan an activity with %n of them (F9)</source>
        <translation>
            <numerusform>วางแผนกิจกรรมกับ %n รายการที่เลือก (F9) (&amp;P)</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is needed just now. Type above what is needed, or enter a need under requests; who and what can help stands here then.</source>
        <translation>ตอนนี้ยังไม่มีความต้องการ พิมพ์สิ่งที่ต้องการในช่องด้านซ้าย หรือบันทึกความต้องการไว้ในหน้าคำร้องขอ แล้วจะเห็นว่าใครและสิ่งใดช่วยได้</translation>
    </message>
    <message>
        <source>An activity is planned for this.</source>
        <translation>วางแผนกิจกรรมสำหรับเรื่องนี้แล้ว</translation>
    </message>
    <message>
        <source>Nobody and nothing fits yet. Other words may, or another field of knowledge.</source>
        <translation>ยังไม่มีใครหรือสิ่งใดตรงกัน ลองใช้คำอื่นหรือสาขาความรู้อื่น</translation>
    </message>
    <message>
        <source>Tick with the space bar who is asked.</source>
        <translation>กดแป้นเว้นวรรคเพื่อเลือกผู้ที่จะเชิญ</translation>
    </message>
    <message>
        <source>Planned for %1: %2</source>
        <translation>วางแผนไว้วันที่ %1: %2</translation>
    </message>
    <message>
        <source>planned for %1</source>
        <translation>วางแผนไว้วันที่ %1</translation>
    </message>
</context>
<context>
    <name>ui::TaskLines</name>
    <message>
        <source>The task is needed</source>
        <translation>ต้องระบุงานที่ต้องทำ</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>งานที่ต้องทำ</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>โดย</translation>
    </message>
    <message>
        <source>Remove the task</source>
        <translation>เอางานนี้ออก</translation>
    </message>
    <message>
        <source>Who? Nobody is named</source>
        <translation>ใคร? ยังไม่ระบุผู้รับผิดชอบ</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>กำหนดเสร็จ</translation>
    </message>
</context>
<context>
    <name>ui::TellingsModel</name>
    <message>
        <source>%1 (outside the service area)</source>
        <translation>%1 (นอกเขตบริการ)</translation>
    </message>
    <message>
        <source>not told yet</source>
        <translation>ยังไม่ได้แจ้ง</translation>
    </message>
    <message>
        <source>Tell</source>
        <translation>แจ้ง</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>หมู่บ้าน</translation>
    </message>
    <message>
        <source>Told so far</source>
        <translation>แจ้งแล้ว</translation>
    </message>
</context>
<context>
    <name>ui::TellingsPanel</name>
    <message>
        <source>&amp;Way</source>
        <translation>วิธีแจ้ง (&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>วันที่ (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>หมายเหตุ (&amp;N)</translation>
    </message>
    <message>
        <source>← Back</source>
        <translation>← กลับ</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>กลับ (Esc)</translation>
    </message>
    <message>
        <source>&amp;Tick those not told yet</source>
        <translation>เลือกหมู่บ้านที่ยังไม่ได้แจ้ง (&amp;T)</translation>
    </message>
    <message>
        <source>Take &amp;back for the ticked</source>
        <translation>ยกเลิกการแจ้งของที่เลือก (&amp;B)</translation>
    </message>
    <message>
        <source>Filter the villages</source>
        <translation>กรองหมู่บ้าน</translation>
    </message>
    <message>
        <source>Every village of the service area was told.</source>
        <translation>แจ้งครบทุกหมู่บ้านในเขตบริการแล้ว</translation>
    </message>
    <message>
        <source>Not told yet: %1</source>
        <translation>ยังไม่ได้แจ้ง: %1</translation>
    </message>
    <message numerus="yes">
        <source>Tell %n village(s) (F7)</source>
        <translation>
            <numerusform>บันทึกว่าแจ้งแล้ว %n หมู่บ้าน (F7)</numerusform>
        </translation>
    </message>
    <message>
        <source>On which day were they told?</source>
        <translation>แจ้งเมื่อวันใด</translation>
    </message>
    <message numerus="yes">
        <source>%n village(s) told.</source>
        <translation>
            <numerusform>บันทึกว่าแจ้งแล้ว %n หมู่บ้าน</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>what %n village(s) were told</source>
        <translation>
            <numerusform>การแจ้งข่าวแก่ %n หมู่บ้าน</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TemplateMenu</name>
    <message numerus="yes">
        <source>adds %n seat(s)</source>
        <translation>
            <numerusform>เพิ่ม %n ตำแหน่ง</numerusform>
        </translation>
    </message>
    <message>
        <source>no seat is missing</source>
        <translation>ไม่มีตำแหน่งที่ขาด</translation>
    </message>
    <message>
        <source>Keep these seats as a template</source>
        <translation>เก็บตำแหน่งเหล่านี้เป็นแบบ</translation>
    </message>
    <message>
        <source>See and change the templates…</source>
        <translation>ดูและแก้แบบโครงสร้าง…</translation>
    </message>
</context>
<context>
    <name>ui::ThaiCalendar</name>
    <message>
        <source>Month</source>
        <translation>เดือน</translation>
    </message>
    <message>
        <source>Year (B.E.)</source>
        <translation>พ.ศ.</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>เดือนก่อน</translation>
    </message>
    <message>
        <source>Previous month (Page Up)</source>
        <translation>เดือนก่อน (Page Up)</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>เดือนถัดไป</translation>
    </message>
    <message>
        <source>Next month (Page Down)</source>
        <translation>เดือนถัดไป (Page Down)</translation>
    </message>
    <message>
        <source>B.E.</source>
        <translation>พ.ศ.</translation>
    </message>
</context>
<context>
    <name>ui::ThaiDateEdit</name>
    <message>
        <source>Calendar</source>
        <translation>ปฏิทิน</translation>
    </message>
    <message>
        <source>Calendar (F4)</source>
        <translation>ปฏิทิน (F4)</translation>
    </message>
    <message>
        <source>“%1” is no date; write it like 16/5/2568</source>
        <translation>“%1” ไม่ใช่วันที่ ให้พิมพ์เช่น 16/5/2568</translation>
    </message>
</context>
<context>
    <name>ui::ThaiTimeEdit</name>
    <message>
        <source>“%1” is no time of day; write it like 09.30</source>
        <translation>“%1” ไม่ใช่เวลา ให้พิมพ์เช่น 09.30</translation>
    </message>
</context>
<context>
    <name>ui::ThanksPage</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>หน้า %1 จาก %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n ticked</source>
        <translation>
            <numerusform>เลือกแล้ว %1 จาก %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is ticked. The space bar ticks the line where the cursor stands.</source>
        <translation>ยังไม่ได้เลือกผู้รับ กดเว้นวรรคเพื่อเลือกบรรทัดที่เคอร์เซอร์อยู่</translation>
    </message>
    <message>
        <source>%1 · registered as no. %2/%3</source>
        <translation>%1 · ลงทะเบียนเลขที่ %2/%3</translation>
    </message>
    <message>
        <source>%1 · registered as no. %2 to %3/%4</source>
        <translation>%1 · ลงทะเบียนเลขที่ %2 ถึง %3/%4</translation>
    </message>
    <message numerus="yes">
        <source>Printing %n paper(s)…</source>
        <translation>
            <numerusform>กำลังพิมพ์ %n ฉบับ…</numerusform>
        </translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>พิมพ์แล้ว</translation>
    </message>
    <message>
        <source>Save the papers</source>
        <translation>บันทึกเอกสาร</translation>
    </message>
    <message>
        <source>Saved as “%1”</source>
        <translation>บันทึกเป็น “%1” แล้ว</translation>
    </message>
    <message numerus="yes">
        <source>Making %n paper(s)…</source>
        <translation>
            <numerusform>กำลังจัดทำ %n ฉบับ…</numerusform>
        </translation>
    </message>
    <message>
        <source>A list holds members of the network; names alone cannot be kept.</source>
        <translation>รายชื่อเก็บได้เฉพาะสมาชิกในเครือข่าย ชื่อที่วางมาอย่างเดียวเก็บไม่ได้</translation>
    </message>
    <message numerus="yes">
        <source>Kept as “%1”; %n name(s) outside the network left out</source>
        <translation>
            <numerusform>เก็บเป็น “%1” แล้ว ไม่รวม %n ชื่อที่ไม่อยู่ในเครือข่าย</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept as “%1”</source>
        <translation>เก็บเป็น “%1” แล้ว</translation>
    </message>
    <message>
        <source>Thanks and certificates</source>
        <translation>ขอบคุณและเกียรติบัตร</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>พิมพ์… (&amp;P)</translation>
    </message>
    <message>
        <source>Prints, registers the numbers and notes the day of thanks (Ctrl+P)</source>
        <translation>พิมพ์ ลงทะเบียนเลขที่ และบันทึกวันที่ขอบคุณ (Ctrl+P)</translation>
    </message>
    <message>
        <source>&amp;Register</source>
        <translation>ทะเบียนคุม (&amp;R)</translation>
    </message>
    <message>
        <source>Letters and certificates that were issued</source>
        <translation>หนังสือและเกียรติบัตรที่ออกแล้ว</translation>
    </message>
    <message>
        <source>L&amp;ists</source>
        <translation>รายชื่อ (&amp;I)</translation>
    </message>
    <message>
        <source>Lists of members that were kept</source>
        <translation>รายชื่อสมาชิกที่เก็บไว้</translation>
    </message>
    <message>
        <source>Tick a&amp;ll</source>
        <translation>เลือกทั้งหมด (&amp;L)</translation>
    </message>
    <message>
        <source>Ctrl+A in the table</source>
        <translation>Ctrl+A ในตาราง</translation>
    </message>
    <message>
        <source>Tick &amp;none</source>
        <translation>ไม่เลือก (&amp;N)</translation>
    </message>
    <message>
        <source>Name of a list</source>
        <translation>ชื่อรายชื่อ</translation>
    </message>
    <message>
        <source>Name of the list to keep</source>
        <translation>ชื่อของรายชื่อที่จะเก็บ</translation>
    </message>
    <message>
        <source>&amp;Keep as list</source>
        <translation>เก็บเป็นรายชื่อ (&amp;K)</translation>
    </message>
    <message>
        <source>Type to find; ↓ into the list; space ticks</source>
        <translation>พิมพ์เพื่อค้นหา ↓ ลงไปในรายการ เว้นวรรคเพื่อเลือก</translation>
    </message>
    <message>
        <source>Who gets a paper</source>
        <translation>ผู้ที่จะได้รับเอกสาร</translation>
    </message>
    <message>
        <source>The papers as they will print</source>
        <translation>เอกสารตามที่จะพิมพ์</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was printed or registered.</source>
        <translation>ยกเลิกแล้ว ไม่มีการพิมพ์หรือลงทะเบียน</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
</context>
<context>
    <name>ui::VoteLine</name>
    <message>
        <source>For</source>
        <translation>เห็นด้วย</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>ไม่เห็นด้วย</translation>
    </message>
    <message>
        <source>Abstained</source>
        <translation>งดออกเสียง</translation>
    </message>
    <message>
        <source>Decided at</source>
        <translation>ลงมติเมื่อเวลา</translation>
    </message>
    <message>
        <source>Chair&apos;s casting vote</source>
        <translation>เสียงชี้ขาดของประธาน</translation>
    </message>
</context>
<context>
    <name>ui::WordsList</name>
    <message>
        <source>&amp;Words to fill in (F7)</source>
        <translation>คำที่เติมให้ (F7) (&amp;W)</translation>
    </message>
    <message>
        <source>Words to fill in</source>
        <translation>คำที่เติมให้</translation>
    </message>
    <message>
        <source>Enter or a double click puts the word where the cursor stood</source>
        <translation>กด Enter หรือดับเบิลคลิกเพื่อใส่คำตรงที่เคอร์เซอร์อยู่</translation>
    </message>
</context>
<context>
    <name>ui::YearChooser</name>
    <message>
        <source>Academic year</source>
        <translation>ปีการศึกษา</translation>
    </message>
    <message>
        <source>Fiscal year</source>
        <translation>ปีงบประมาณ</translation>
    </message>
    <message>
        <source>Calendar year</source>
        <translation>ปีปฏิทิน</translation>
    </message>
    <message>
        <source>Kind of year</source>
        <translation>ชนิดของปี</translation>
    </message>
    <message>
        <source>Year (B.E.)</source>
        <translation>พ.ศ.</translation>
    </message>
</context>
</TS>
