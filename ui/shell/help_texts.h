#pragma once

#include <QString>
#include <QStringList>

/// What the program explains of one page, in the language spoken now.
struct HelpText
{
    /// One sentence: what the page is for.
    QString purpose;
    /// How to do its main job, step by step.
    QStringList steps;
    /// Keys that matter there, each with what it does.
    QStringList keys;
};

/// Help for the page with that key; for an unknown or empty key what holds everywhere.
HelpText helpFor(const QString &pageKey);
