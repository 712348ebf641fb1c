#pragma once

#include <QString>
#include <QStringList>

/// Why something could not be done. The user interface turns each kind into a sentence.
enum class Failure {
    Invalid,          ///< what was given cannot be accepted (a field, a file, an argument)
    Refused,          ///< the rules forbid it (right missing, four eyes, stage)
    NotFound,         ///< what was named is not there
    ChangedMeanwhile, ///< somebody else changed it first
    Duplicate,        ///< it is there already
    Unavailable,      ///< the database or a file cannot be reached, or the connection was lost
    Busy,             ///< in use by another program, or locked too long
    Damaged,          ///< what is stored cannot be trusted
    RolledBack,       ///< what is stored ends before, or is another than, what was seen of it
    TooNew,           ///< made by a newer version of the program
    WrongPassphrase,  ///< sign-in refused
    Cancelled,        ///< the user stopped it; nothing was changed
    Internal          ///< a promise of the program itself was broken
};

/// A kind of failure and the name of what failed ("contact.replace"). Never holds what a driver said, a value
/// or a person's name; `place` may hold field names, column headers, line numbers, limits.
struct Error
{
    Failure failure = Failure::Internal;
    QString what;
    QStringList place = {};

    /// That the rules forbid it.
    static Error refused(const char *what, const QStringList &place = {})
    {
        return {Failure::Refused, QLatin1String(what), place};
    }

    friend bool operator==(const Error &, const Error &) = default;
};
