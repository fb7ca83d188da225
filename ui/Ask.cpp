#include "ui/Ask.h"
#include <QCoreApplication>
#include <QFileDialog>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPushButton>
#include <QRegularExpression>

namespace ui {

bool Ask::choosePrinter(QWidget *, QPrinter &)
{
    return false;
}

void AskPerson::tell(QWidget *over, const core::Error &error)
{
    if (!error.detail.isEmpty())
        qWarning("%s", qPrintable(error.detail));
    QMessageBox box(QMessageBox::Warning, QCoreApplication::applicationName(), error.message, QMessageBox::Ok, over);
    box.exec();
}

bool AskPerson::confirm(QWidget *over, const QString &question, const QString &yes)
{
    QMessageBox box(QMessageBox::Question, QCoreApplication::applicationName(), question, QMessageBox::Cancel, over);
    const auto *agreed = box.addButton(yes, QMessageBox::AcceptRole);
    box.exec();
    return box.clickedButton() == agreed;
}

QString AskPerson::fileToOpen(QWidget *over, const QString &title, const QString &filter)
{
    return QFileDialog::getOpenFileName(over, title, {}, filter);
}

QString AskPerson::fileToSave(QWidget *over, const QString &title, const QString &proposedName, const QString &filter)
{
    QFileDialog dialog(over, title, {}, filter);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.selectFile(proposedName);
    // A name typed without its ending gets it: by that the system knows what opens the file.
    const auto complete = [&dialog](const QString &chosen) {
        dialog.setDefaultSuffix(
            chosen.section(QStringLiteral("*."), 1, 1).section(QRegularExpression(QStringLiteral("[ )]")), 0, 0));
    };
    complete(dialog.selectedNameFilter());
    QObject::connect(&dialog, &QFileDialog::filterSelected, &dialog, complete);
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

bool AskPerson::choosePrinter(QWidget *over, QPrinter &printer)
{
    QPrintDialog dialog(&printer, over);
    return dialog.exec() == QDialog::Accepted;
}

} // namespace ui
