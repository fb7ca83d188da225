#pragma once
#include <QList>
#include <QString>
#include <QStringList>

namespace core {

// The rows of a file somebody brings, as they stand there, whatever the format: nothing is yet said about their
// meaning.
struct Sheet {
    QList<QStringList> rows; // not all of one length; rows without any cell are left out
    QList<int> lines;        // for each row the line of the file (or the row of the spreadsheet) it begins on, from 1
    QString encoding = {};   // of a text file: "UTF-8", "windows-874" …
    QChar separator = {};    // of a text file
    bool operator==(const Sheet &) const = default;
};

// A text cell that a spreadsheet would run as a formula (it begins with = + - @ or a control character) gets an
// apostrophe before it, and loses it again on reading. unprotectedCell(protectedCell(text)) == text for every text:
// a text of the office's own that already looks protected gets one more.
QString protectedCell(const QString &text);
QString unprotectedCell(const QString &text);

} // namespace core
