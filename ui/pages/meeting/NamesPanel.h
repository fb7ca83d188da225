#pragma once
#include "core/figures/NameList.h"
#include <QWidget>
#include <functional>

class QLabel;
class QPushButton;
class QTableWidget;

namespace ui {

// A pasted list of names, each beside who it is: someone of the network, one of several of that name, or someone new.
// What is not decided stays here; the rest is added at one key.
class NamesPanel : public QWidget
{
    Q_OBJECT
public:
    using Matching = std::function<core::Result<QList<core::NameMatch>>(const QList<core::ListedName> &)>;
    explicit NamesPanel(Matching matching, QWidget *parent = nullptr);
    void takeNamesAlone() { m_namesAlone = true; } // whoever is not known stays a name, nobody is entered
    void paste(const QString &text);               // empty: what the clipboard holds, or a word on how to go on
    void keepUndecided();                          // the others were added
    int undecided() const;

Q_SIGNALS:
    void addWanted(const QList<core::NamePick> &picks);
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    enum Column { Name, Position, Village, Who, ColumnCount };
    // One line and what was decided: a candidate, someone new, or nobody.
    struct Line {
        core::NameMatch match;
        int choice = undecidedChoice;
    };
    static constexpr int undecidedChoice = -1;
    static int newChoice(const Line &line) { return int(line.match.candidates.size()); }
    static int outChoice(const Line &line) { return int(line.match.candidates.size()) + 1; }
    static int proposed(const core::NameMatch &match);
    void list();
    void fillRow(int row);
    QString wordsFor(const Line &line, int choice) const;
    void choose(int row, int choice);
    void cycle(int by);
    void openChoices(int row);
    QList<core::NamePick> picks() const;
    void add();
    void retranslate();
    bool isTableKey(int key, Qt::KeyboardModifiers modifiers);

    QString newWords() const;

    Matching m_matching;
    bool m_namesAlone = false;
    QList<Line> m_lines;
    QLabel *m_title;
    QLabel *m_hint;
    QLabel *m_complaint;
    QTableWidget *m_table;
    QPushButton *m_add;
    QPushButton *m_close;
};

} // namespace ui
