#pragma once
class QLineEdit;

namespace core {
class Store;
}

namespace ui {

// Offers the fields of knowledge that are used in the office while one types; any other word may be typed, too, and
// is offered from then on.
void offerKnowledgeFields(QLineEdit *field, core::Store &store);

} // namespace ui
