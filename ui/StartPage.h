#pragma once
#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace ui {

class Ask;

// Before a file is open: make an office, open one, or look at the sample school.
class StartPage : public QWidget
{
    Q_OBJECT
public:
    explicit StartPage(Ask &ask, QWidget *parent = nullptr);
    void complain(const QString &message); // empty: nothing is wrong
    void refresh();                        // the files opened lately
    void nameSchool();                     // the cursor to where a new office begins

Q_SIGNALS:
    void openWanted(const QString &path);
    void newWanted(const QString &path, const QString &school);
    void sampleWanted(const QString &path);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void chooseFile();
    void chooseNew();
    void chooseSample();

    Ask &m_ask;
    QLabel *m_title;
    QLabel *m_words;
    QLabel *m_complaint;
    QLabel *m_nameLabel;
    QLineEdit *m_name;
    QPushButton *m_new;
    QPushButton *m_open;
    QPushButton *m_sample;
    QLabel *m_recentLabel;
    QListWidget *m_recent;
};

} // namespace ui
