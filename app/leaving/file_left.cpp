#include "app/leaving/file_left.h"

#include "app/classification/class_rules.h"

#include <QStringList>

#include <algorithm>

bool isStatedReason(const QString &reason)
{
    const QStringList words = reason.simplified().split(u' ', Qt::SkipEmptyParts);
    const auto isWord = [](const QString &word) {
        return std::count_if(word.begin(), word.end(), [](QChar sign) { return sign.isLetter(); }) >= 2;
    };
    return std::count_if(words.begin(), words.end(), isWord) >= 2;
}

bool canLeavePlain(DataClass dataClass, FilingSystem filingSystem)
{
    return rulesOf(dataClass).leavesPlain && filingSystem != FilingSystem::Employees;
}

bool canLeaveByException(DataClass dataClass)
{
    return rulesOf(dataClass).leavesPlain;
}

Outcome mayLeavePlain(DataClass dataClass, FilingSystem filingSystem, const QString &reason)
{
    if (!canLeavePlain(dataClass, filingSystem))
        return Error::refused("leaving.plain-forbidden");
    if (!isStatedReason(reason))
        return Error{Failure::Invalid, QStringLiteral("leaving.plain-reason"), {QStringLiteral("reason")}};
    return done;
}

Outcome mayLeaveByException(DataClass dataClass)
{
    return canLeaveByException(dataClass) ? Outcome(done) : Error::refused("leaving.package-only");
}
