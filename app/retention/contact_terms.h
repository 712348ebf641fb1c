#pragma once

#include "app/retention/category_evaluation.h"

#include <QDate>
#include <QList>

#include <optional>

/// One category of a contact and how it stands.
struct CategoryTerm
{
    DataCategory category = DataCategory::Identity;
    DueResult due = {};

    friend bool operator==(const CategoryTerm &, const CategoryTerm &) = default;
};

/// What decides about a whole contact. The numbers are stored; whether a dated term is over or nearly so
/// follows from the day on which one looks.
enum class Standing { ByDate = 0, KeptByLaw = 1, Held = 2, StartUnknown = 3, NoRule = 4 };

/// A contact's place on the dashboard: `dueOn` is the last day before something must go, none while all of it
/// may stay.
struct ContactStanding
{
    Standing standing = Standing::NoRule;
    std::optional<QDate> dueOn = std::nullopt;

    friend bool operator==(const ContactStanding &, const ContactStanding &) = default;
};

/// The terms of every category that a contact holds, by the rules in force.
QList<CategoryTerm> contactTerms(
    const RetentionSubject &subject, DataCategories held, const QList<RetentionRule> &rules, QDate today);

/// The same, told in full.
QList<TermExplanation> explainedTerms(
    const RetentionSubject &subject, DataCategories held, const QList<RetentionRule> &rules, QDate today);

/// Any hold holds the contact; an unknown start is never "within term"; else the first day that ends decides.
ContactStanding standingOf(const QList<CategoryTerm> &terms);

/// What the standing amounts to on a day.
RetentionState stateOn(const ContactStanding &standing, QDate today);

/// What a category's stored term amounts to on a day: its dates decide, whichever day it was computed on.
RetentionState stateOn(const DueResult &term, QDate today);

/// The standing of a category as it is stored.
Standing standingOf(RetentionState state);
