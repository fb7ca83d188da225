#pragma once
#include "core/Result.h"
#include <QString>
#include <QStringList>

class QPrinter;
class QWidget;

namespace ui {

// Every question, warning and choice of a file goes through here, so that tests can answer. Asked only where something
// leaves the office or cannot be undone; ordinary entry never asks.
class Ask
{
public:
    virtual ~Ask() = default;
    // What happened, where, what to do. For what cannot be told beside the thing itself.
    virtual void tell(QWidget *over, const core::Error &error) = 0;
    virtual bool confirm(QWidget *over, const QString &question, const QString &yes) = 0;
    // Empty: nothing chosen. `filter` as in QFileDialog: "CSV (*.csv)".
    virtual QString fileToOpen(QWidget *over, const QString &title, const QString &filter) = 0;
    virtual QString fileToSave(QWidget *over, const QString &title, const QString &proposedName,
                               const QString &filter) = 0;
    // On which printer, how many copies, which pages; false: do not print.
    virtual bool choosePrinter(QWidget *over, QPrinter &printer);
};

// The real one: message boxes and file dialogs.
class AskPerson final : public Ask
{
public:
    void tell(QWidget *over, const core::Error &error) override;
    bool confirm(QWidget *over, const QString &question, const QString &yes) override;
    QString fileToOpen(QWidget *over, const QString &title, const QString &filter) override;
    QString fileToSave(QWidget *over, const QString &title, const QString &proposedName,
                       const QString &filter) override;
    bool choosePrinter(QWidget *over, QPrinter &printer) override;
};

} // namespace ui
