#pragma once

#include "app/statement/statement_facts.h"

#include <QList>
#include <QStringList>

/// What of a statement became otherwise from one version to the next.
enum class StatementChangeKind {
    NewPurpose,
    EndedPurpose,
    OtherBasis,
    NewCategory,  ///< more is used for a purpose
    NewRecipient, ///< nobody who received anything before
    NewFlow,      ///< a recipient gets data for another purpose, or more of it
    GoneRecipient,
    NewTransfer, ///< data leaves the EEA where it did not, or is protected there otherwise
    LongerTerm,
    ShorterTerm,
    OtherController, ///< address, telephone, officer or representative
    OtherWords,      ///< of people, in a section
    NewController,   ///< name or number: somebody else answers for the data
    OtherRightsWay,  ///< where people turn to with their rights
    OtherDecisions   ///< what is decided by computer alone
};

/// "new-purpose".
QLatin1String codeOf(StatementChangeKind kind);
/// Whether people must hear of it who were informed by the version before (art. 13(3) and 14(4) GDPR; WP260
/// rev.01, 29 to 31): a matter of purposes, recipients, categories, longer terms and transfers, of who
/// answers for the data, where people use their rights, and what is decided by computer alone.
bool isMaterial(StatementChangeKind kind);

/// One of them.
struct StatementChange
{
    StatementChangeKind kind = StatementChangeKind::OtherWords;
    /// The key of a purpose, the name of a recipient, the id of a rule, the code of a section; empty for the
    /// controller.
    QString subject = {};
    /// Through which purposes people are concerned, by their keys.
    QStringList purposes = {};
    DataCategories categories = {};

    friend bool operator==(const StatementChange &, const StatementChange &) = default;
};

namespace statement_comparison {

QList<StatementChange> changesBetween(const StatementFacts &then, const StatementFacts &now);
bool hasMaterial(const QList<StatementChange> &changes);
/// The purposes through which somebody is concerned by the material ones, each once.
QStringList purposesConcerned(const QList<StatementChange> &changes);

/// Lines of a text that went and came, in the order in which they are read.
struct ChangedLine
{
    enum class Side { Both, Gone, Come };

    Side side = Side::Both;
    QString text = {};

    friend bool operator==(const ChangedLine &, const ChangedLine &) = default;
};

/// By the longest common sequence.
QList<ChangedLine> changedLines(const QStringList &then, const QStringList &now);

} // namespace statement_comparison
