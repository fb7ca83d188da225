#pragma once
#include <QString>

namespace core {

// Money as it stands in words on receipts and thanks: 2100 -> ยี่สิบเอ็ดบาทถ้วน, 100000025 -> หนึ่งล้านบาทยี่สิบห้าสตางค์.
// One at the end of a larger number is เอ็ด, as the Royal Institute has it: 101 is หนึ่งร้อยเอ็ด.
QString inWords(qint64 satang);

} // namespace core
