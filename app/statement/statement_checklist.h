#pragma once

#include "app/statement/statement_draft.h"

#include <QLatin1String>
#include <QList>

/// How an item of the checklist stands.
enum class ItemState { Green, Red, NotApplicable };

/// "green", "red", "not-applicable".
QLatin1String codeOf(ItemState state);

/// What is missing, and of what.
struct StatementLack
{
    /// The name of what is missing: "address", "interest", "term", ... Documents have the words.
    QLatin1String what = {};
    /// The key of the purpose, the name of the recipient, or as a text names something; empty for none.
    QString subject = {};
    DataCategories categories = {};

    friend bool operator==(const StatementLack &, const StatementLack &) = default;
};

/// One of the twenty things that art. 13 and 14 GDPR ask of a statement (domain.md 5.1).
struct ChecklistItem
{
    int number = 0; ///< 1 to 20
    ItemState state = ItemState::Green;
    QList<StatementLack> missing = {};

    /// "P09".
    QString id() const { return QStringLiteral("P%1").arg(number, 2, 10, QLatin1Char('0')); }

    friend bool operator==(const ChecklistItem &, const ChecklistItem &) = default;
};

/// What of the checklist no facts tell.
struct StatementSurroundings
{
    /// Own words that name a purpose that is no more.
    QList<StatementFlag> flags = {};
    /// Whether a version was ever published (P20).
    bool isPublished = false;
    /// The purposes that came since the last version, by their keys (P18).
    QStringList newPurposes = {};
    /// How many people are concerned by the material changes of the last version and were not told since.
    qint64 toBeInformed = 0;
};

namespace statement_checklist {

inline constexpr int items = 20;

/// All twenty, in their order.
QList<ChecklistItem> check(const StatementFacts &facts, const StatementSurroundings &surroundings);
/// The letter of art. 13 or 14 that an item is from.
QLatin1String articleOf(int number);
/// Where it is put right.
StatementSection sectionOf(int number);

} // namespace statement_checklist
