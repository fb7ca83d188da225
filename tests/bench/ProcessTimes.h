#pragma once
#include <QStringList>

// What a process cost, as the operating system accounts for it.
struct ProcessTimes {
    double wall = 0;       // seconds
    double cpu = 0;        // seconds, user and system
    double peakMemory = 0; // MB
};

ProcessTimes timesOfThisProcess(); // so far; wall is left 0
// Runs a program to its end; its standard input is read from `input` where that is given.
ProcessTimes timesOf(const QString &program, const QStringList &arguments, const QString &input = {});
double median(QList<double> values);
