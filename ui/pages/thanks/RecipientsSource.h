#pragma once
#include "core/figures/NameList.h"
#include "ui/Office.h"
#include "ui/pages/thanks/RecipientsModel.h"
#include <QWidget>

class QCheckBox;
class QComboBox;
class QPushButton;
class QStackedWidget;

namespace ui {

class NamesPanel;
class PartyPicker;
class ReferencePicker;

// From where those come who get a paper: gifts not thanked for, an activity, a list that was kept, members picked one
// by one, or names pasted from elsewhere. It fills the table of recipients.
class RecipientsSource : public QWidget
{
    Q_OBJECT
public:
    enum Source { Gifts, OfActivity, Listed, Picked, Pasted };

    RecipientsSource(const Office &office, RecipientsModel *model, QWidget *parent = nullptr);
    Source source() const;
    void choose(Source source);
    void load(); // anew, from the file; loaded() tells when it is there
    bool onOnePaper() const;
    bool offersTeachers() const; // only the teachers of an activity are asked for
    QString emptyWords() const;  // what to do where the table is empty
    void focus();                // the cursor to where the source is said

Q_SIGNALS:
    void sourceChanged();
    void loaded();
    void changed();                      // other papers than before
    void failed(const QString &message); // empty: no longer

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildActivity();
    QWidget *buildPasted();
    void connectParts();
    void retranslate();
    void showSource();
    using Lines = QList<RecipientsModel::Line>;
    std::function<core::Result<Lines>(const core::Store &)> reading() const; // what the source asks of the file
    void pick(qint64 party);
    void take(const QList<core::NamePick> &picks);

    Office m_office;
    RecipientsModel *m_model;
    QLabel *m_label;
    QComboBox *m_source;
    QStackedWidget *m_choices;
    QCheckBox *m_onOne;
    ReferencePicker *m_activity, *m_list;
    QComboBox *m_role;
    PartyPicker *m_member;
    QPushButton *m_paste;
    NamesPanel *m_names;
    int m_asked = 0; // an answer to an older question is not listened to
};

} // namespace ui
