#include "ui/pages/sar/SarModel.h"
#include "core/thai/BuddhistDate.h"
#include "core/thai/Digits.h"

namespace ui {

void SarModel::show(const core::SarContent &content)
{
    m_content = content;
    arrange();
}

void SarModel::choose(const QString &code, bool all)
{
    m_code = code;
    m_all = all;
    arrange();
}

void SarModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    arrange();
}

void SarModel::arrange()
{
    beginResetModel();
    m_lines = m_all ? m_content.index.records : m_content.index.evidenceFor(m_code);
    endResetModel();
}

const core::Evidence *SarModel::at(int row) const
{
    return row >= 0 && row < m_lines.size() ? &m_lines[row] : nullptr;
}

int SarModel::rowOf(const core::Evidence &evidence) const
{
    for (int row = 0; row < m_lines.size(); ++row)
        if (m_lines[row].kind == evidence.kind && m_lines[row].id == evidence.id)
            return row;
    return -1;
}

QVariant SarModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString titles[ColumnCount] = {tr("Evidence"), tr("Day"), tr("What"), tr("What it shows"), tr("Page")};
    return titles[section];
}

Qt::ItemFlags SarModel::flags(const QModelIndex &index) const
{
    auto flags = QAbstractTableModel::flags(index);
    if (index.column() == Bears && !m_store.isReadOnly() && !m_code.isEmpty())
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

QString SarModel::titleOf(const core::Evidence &evidence)
{
    if (evidence.kind == QLatin1String("agenda_item"))
        return tr("Resolution: %1").arg(evidence.title);
    if (evidence.kind == QLatin1String("goal"))
        return tr("Goal: %1").arg(evidence.title);
    return evidence.kind == QLatin1String("request") ? tr("Request: %1").arg(evidence.title) : evidence.title;
}

QString SarModel::text(const core::Evidence &evidence, int column) const
{
    switch (column) {
    case Day:
        return evidence.date.isValid() ? core::formatDate(evidence.date, core::DateStyle::Short) : QString();
    case Title:
        return titleOf(evidence);
    case Shows: {
        QStringList words;
        if (evidence.people > 0)
            words << tr("%n people", nullptr, int(evidence.people));
        if (evidence.villages > 0)
            words << tr("%n village(s)", nullptr, evidence.villages);
        if (!evidence.shows.isEmpty())
            words << evidence.shows.simplified();
        return words.join(QStringLiteral(" · "));
    }
    case Pages:
        return core::pagesInWords(m_content.pages.value(core::evidenceKey(evidence.kind, evidence.id)))
            .replace(u'\n', QStringLiteral(", "));
    default:
        return {};
    }
}

QVariant SarModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &evidence = m_lines[index.row()];
    if (index.column() == Bears)
        return role == Qt::CheckStateRole ? QVariant(evidence.codes.contains(m_code) ? Qt::Checked : Qt::Unchecked)
                                          : QVariant();
    if (role == Qt::ToolTipRole && !evidence.codes.isEmpty() && index.column() == Title)
        return text(evidence, Title) + QStringLiteral(" (") + evidence.codes.join(QStringLiteral(", ")) + u')';
    return role == Qt::DisplayRole || role == Qt::ToolTipRole ? QVariant(text(evidence, index.column())) : QVariant();
}

bool SarModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !(flags(index) & Qt::ItemIsUserCheckable))
        return false;
    const auto evidence = m_lines[index.row()];
    const bool bears = value.toInt() == Qt::Checked;
    const auto done = core::setEvidence(m_store, evidence, m_code, bears);
    Q_EMIT failed(done ? QString() : done.error().message);
    if (!done)
        return false;
    Q_EMIT saved(); // the page reads anew what the store now says
    return true;
}

} // namespace ui
