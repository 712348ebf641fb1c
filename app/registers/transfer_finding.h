#pragma once

#include "app/registers/data_transfer.h"

/// Why data may not go to a third country as it does.
enum class TransferGap {
    NotRegistered, ///< it goes there, and nothing says what allows it
    LeftAdequacy,  ///< it relies on a decision that is over
    NoDecision,    ///< it relies on a decision that there is not
    NotCovered,    ///< the decision covers some, and nothing says that theirs is one
    NoTool,        ///< registered without a tool
    NotSigned,     ///< the clauses are not signed
    NoAssessment,  ///< the law there was not assessed
    ReviewOverdue  ///< the day by which it is looked at again is past
};

/// "not-registered": the stable word.
QString keyOf(TransferGap gap);

/// What is wrong with data going to a place.
struct TransferFinding
{
    TransferGap gap = TransferGap::NotRegistered;
    /// Who gets it there.
    Id<Processor> processor = {};
    QString country = {};
    /// None where nothing is registered.
    Id<DataTransfer> transfer = {};
    /// The last day of a decision that is over, or the day of a review that is overdue.
    QDate day = {};

    friend bool operator==(const TransferFinding &, const TransferFinding &) = default;
};

using TransferFindings = QList<TransferFinding>;

/// What is known besides the processors themselves when their transfers are judged.
struct TransferTerms
{
    QList<DataTransfer> transfers = {};
    AdequacyDecisions decisions = shippedAdequacyDecisions();
    QDate today = {};
};

/// What is wrong with one transfer; nothing with one that has ended.
TransferFindings findingsOf(const DataTransfer &transfer, const TransferTerms &terms);
/// What is wrong with everything that goes to this one, place by place: where they are, where they keep it,
/// and where a flow goes. A place with a decision that covers every business needs nothing.
TransferFindings findingsOf(const Processor &processor, const TransferTerms &terms);
