#pragma once

#include "app/consent/consent_state.h"
#include "app/retention/retention_conflict.h"
#include "app/retention/term_explanation.h"

#include <QDate>
#include <QList>

#include <optional>

/// An order not to erase: some categories (none named: all), from a day on, until its end.
struct HoldSpan
{
    QDate from = {};                           ///< none: whenever
    std::optional<QDate> until = std::nullopt; ///< the last day
    DataCategories categories = {};

    bool isOpenFor(DataCategory category, QDate today) const
    {
        return from <= today && (!until || today <= *until) &&
            (categories.isEmpty() || categories.contains(category));
    }
};

/// What is known of one contact when its terms are computed.
struct RetentionSubject
{
    ContactKind kind = ContactKind::Customer;
    QList<RelationFact> facts = {};
    QList<ConsentStanding> consents = {};
    QList<HoldSpan> holds = {};
    int financialYearEndMonth = 12;
};

/// How one category of a contact stands on a day. Computed from start moments only, never from an import
/// date: when an essential rule has none the state is StartUnknown, and nothing is due. A running consent
/// counts as a contact by the person on the day it was given; an ended one as a ConsentEnded.
DueResult evaluateCategory(
    RetentionSubject subject, DataCategory category, const QList<RetentionRule> &rules, QDate today);

/// The same with every rule that covers the category and what became of it: the one evaluation, told in full.
TermExplanation explainCategory(
    RetentionSubject subject, DataCategory category, const QList<RetentionRule> &rules, QDate today);
