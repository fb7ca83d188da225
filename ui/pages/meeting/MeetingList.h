#pragma once
#include "core/figures/NextMeeting.h"
#include "ui/Office.h"
#include <QAbstractListModel>
#include <QSet>
#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;
class QPushButton;

namespace ui {

// All meetings, newest first, as far as they match what is typed: their heads, or what is said in their minutes.
class MeetingListModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { IdRole = Qt::UserRole, NumberRole, BodyRole, DateRole, StatusRole };
    using QAbstractListModel::QAbstractListModel;
    void show(const QList<core::MeetingLine> &lines);
    void narrow(const QString &words);
    void alsoShow(const QSet<qint64> &meetings); // in which the words are said
    int rowOf(qint64 meeting) const;
    int total() const { return int(m_all.size()); }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_lines.size()); }
    QVariant data(const QModelIndex &index, int role) const override;

private:
    void match();
    QString status(const core::MeetingLine &line) const;
    QString sentence(const core::MeetingLine &line) const;

    QList<core::MeetingLine> m_all, m_lines;
    QString m_words;
    QSet<qint64> m_inside;
};

// The list at the side of the minutes: find one, begin one, go to one.
class MeetingList : public QWidget
{
    Q_OBJECT
public:
    explicit MeetingList(const Office &office, QWidget *parent = nullptr);
    void refresh();
    void select(qint64 meeting);
    void focusFilter();
    QString words() const; // that are filtered by
    int total() const { return m_model->total(); }
    qint64 firstId() const;
    MeetingListModel *model() const { return m_model; }
    QWidget *view() const;

Q_SIGNALS:
    void chosen(qint64 meeting);
    void entered(); // Enter: into its sheet
    void newWanted();
    void removalWanted(qint64 meeting);
    void failed(const core::Error &error);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void count();
    void filter();
    void lookInside();

    Office m_office;
    MeetingListModel *m_model;
    QPushButton *m_new;
    QLineEdit *m_filter;
    QListView *m_view;
    QLabel *m_count;
    qint64 m_selected = 0;
};

} // namespace ui
