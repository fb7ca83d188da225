#pragma once
#include "ui/Office.h"
#include "ui/Page.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace core {
class Language;
}

namespace ui {

class FieldForm;

// The school's own page: its name, director, logo and year; how the program looks and speaks; backup and restore.
class SettingsPage : public Page
{
    Q_OBJECT
public:
    SettingsPage(const Office &office, core::Language &language, QWidget *parent = nullptr);
    bool settle() override;

protected:
    void changeEvent(QEvent *event) override;
    QWidget *firstPlace() override;

private:
    QWidget *schoolColumn();
    QWidget *programColumn();
    void retranslate();
    void showSchool();
    bool saveSchool();
    void applyLook();
    void makeBackup();
    void restoreBackup();
    void showBackup();

    Office m_office;
    core::Language &m_language;
    qint64 m_sitting;
    FieldForm *m_form;
    QLabel *m_schoolTitle;
    QLabel *m_programTitle;
    QLabel *m_backupTitle;
    QLabel *m_languageLabel;
    QLabel *m_sizeLabel;
    QLabel *m_whoLabel;
    QComboBox *m_languages;
    QSpinBox *m_size;
    QCheckBox *m_dark;
    QCheckBox *m_spelling;
    QLineEdit *m_who;
    QLabel *m_lastBackup;
    QLabel *m_backupWords;
    QPushButton *m_backup;
    QPushButton *m_restore;
};

} // namespace ui
