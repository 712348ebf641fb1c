#pragma once

#include "app/retention/retention_rule.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

/// Whether data of which the term is over may stay as anonymous figures instead of going (domain.md 9.5): ids
/// and free text are left out by whoever makes the rows, dates and postcodes are made coarse here, and nobody
/// may be singled out by what is left. Weak anonymisation is none: whatever fails is erased.
namespace anonymity_gate {

inline constexpr int fewestAlike = 10; ///< k: people who share every combination
inline constexpr int fewestValues = 3; ///< l: different sensitive values among them

/// The year alone; empty where there is no day.
QString coarse(QDate day);
/// The first two digits of a Dutch postcode; empty for anything else, of which nobody can tell how rare it
/// is.
QString coarsePostcode(const QString &postcode);

/// What would be left of one person.
struct Row
{
    QStringList quasiIdentifiers = {}; ///< coarse ones, in the same order for everybody
    QStringList sensitive = {};        ///< in the same order for everybody
};

/// Why rows may not stay.
enum class Failing { Nothing = 0, Empty = 1, TooFewAlike = 2, TooFewValues = 3, Unsigned = 4, Uneven = 5 };

struct Verdict
{
    Failing failing = Failing::Empty;
    int alike = 0;  ///< people in the smallest group
    int values = 0; ///< different sensitive values in the poorest group; 0 where nothing sensitive is left

    bool passes() const { return failing == Failing::Nothing; }
    /// What is done with the data: by this verdict nothing but erasing where it fails.
    RetentionAction action() const { return passes() ? RetentionAction::Anonymise : RetentionAction::Erase; }
};

/// `isSigned`: a reviewer looked at the rows and signed that they are anonymous.
Verdict judge(const QList<Row> &rows, bool isSigned);

} // namespace anonymity_gate
