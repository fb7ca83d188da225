#include "ui/record/FieldLayout.h"
#include "ui/widgets/FlowLayout.h"
#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>

namespace ui {

namespace {

constexpr int controlHeight = 28;
constexpr int shortLetters = 20; // of room for the first of two short fields
constexpr int linesOfRow = 3;    // the editors, and the complaints of two

using Fields = QList<FieldPlace>;

QList<Fields> rowsOf(const Fields &places)
{
    QList<Fields> rows;
    for (const auto &place : places) {
        const bool beside =
            place.isShort && !rows.isEmpty() && rows.last().size() == 1 && rows.last().first().input == place.input;
        if (beside)
            rows.last() << place;
        else
            rows << Fields{place};
    }
    return rows;
}

// The second goes below the first where the form is narrow.
QWidget *sideBySide(const FieldPlace &first, const FieldPlace &second, QWidget *form)
{
    auto *strip = new QWidget(form);
    auto *flow = new FlowLayout(strip, 12, 6);
    auto *left = new QWidget(strip), *right = new QWidget(strip);
    auto *leftLayout = new QHBoxLayout(left), *rightLayout = new QHBoxLayout(right);
    for (auto *layout : {leftLayout, rightLayout})
        layout->setContentsMargins(0, 0, 0, 0);
    for (auto *half : {left, right})
        half->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    left->setMinimumWidth(form->fontMetrics().averageCharWidth() * shortLetters);
    leftLayout->addWidget(first.editor, 0, Qt::AlignLeft);
    rightLayout->addWidget(second.label);
    rightLayout->addWidget(second.editor);
    flow->addWidget(left);
    flow->addWidget(right);
    return strip;
}

void addRow(QGridLayout *grid, int line, const Fields &row)
{
    const auto &first = row.first();
    first.label->setMinimumHeight(controlHeight);
    grid->addWidget(first.label, line, 0, Qt::AlignTop);
    if (qobject_cast<QCheckBox *>(first.editor))
        first.label->hide(); // a tick says itself what it means
    for (int i = 0; i < row.size(); ++i)
        grid->addWidget(row[i].complaint, line + 1 + i, 1);
    if (row.size() == 2) {
        grid->addWidget(sideBySide(first, row[1], grid->parentWidget()), line, 1);
        return;
    }
    const bool grows = first.editor->sizePolicy().horizontalPolicy() & QSizePolicy::GrowFlag;
    const bool fills = grows && !qobject_cast<QComboBox *>(first.editor);
    grid->addWidget(first.editor, line, 1, fills ? Qt::Alignment() : Qt::AlignLeft | Qt::AlignTop);
}

} // namespace

void layOut(QWidget *form, QLabel *trouble, const Fields &places)
{
    auto *grid = new QGridLayout(form);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    grid->addWidget(trouble, 0, 0, 1, 2);
    int line = 1;
    for (const auto &row : rowsOf(places)) {
        addRow(grid, line, row);
        line += linesOfRow;
    }
    grid->setRowStretch(line, 1);
}

} // namespace ui
