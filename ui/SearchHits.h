#pragma once
#include "core/store/Search.h"
#include "ui/Page.h"
#include <QListWidget>

namespace ui {

// What was found, under the search box: by kind, each with the words around those that were looked for.
class SearchHits : public QListWidget
{
    Q_OBJECT
public:
    explicit SearchHits(QWidget *parent);

    // What a line leads to.
    struct Target {
        QString page;
        qint64 record = 0;
        FoundPlace place = {};
        QString moreOf = {}; // instead: all that was found of this kind
    };
    void begin(const QString &words);                               // what was there stays until something is added
    void addPages(const QList<std::pair<QString, QString>> &pages); // their titles and names
    void add(const core::FoundOfKind &found, const QString &page);
    void addNote(const QString &sentence);
    void finish(); // says so where nothing was found
    bool isEmpty() const { return m_isStale || count() == 0; }

    std::optional<Target> current() const;
    void step(int by); // to the next line that leads somewhere
    void fitUnder(const QWidget &box);

protected:
    void changeEvent(QEvent *event) override;

private:
    QListWidgetItem *addLine(const QString &text, int part);
    void clearStale();

    QStringList m_words;
    QString m_typed;
    bool m_isStale = false;
    QList<Target> m_targets;
};

} // namespace ui
