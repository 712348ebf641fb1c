#pragma once

#include "app/contacts/contact_kind.h"
#include "app/law/iso_duration.h"
#include "app/retention/data_category.h"
#include "app/retention/relation_fact.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

/// How a term binds. Source: domain.md 8.4. The numbers are stored, as are those of the enumerations below.
enum class RetentionRuleKind {
    Obligation = 1, ///< a statute: at least this long
    Limit = 2,      ///< law or guidance: at most this long
    Need = 3        ///< our own purpose
};

/// What the day of the start moment moves to before the term is added.
enum class RetentionAlign { None = 1, EndOfMonth = 2, EndOfCalendarYear = 3, EndOfFinancialYear = 4 };

/// Whether data is in daily use or only kept for a duty, behind a role of its own.
enum class RetentionPhase { Active = 1, RestrictedArchive = 2 };

/// What is done with data whose term is over.
enum class RetentionAction { Erase = 1, Anonymise = 2, Review = 3 };

/// Whether a rule needs a running consent, its absence, or neither.
enum class ConsentCondition { Any = 1, OnlyWithout = 2, OnlyWith = 3 };

/// The same words in the two languages of the program.
struct RuleText
{
    QString nl = {};
    QString en = {};

    bool isComplete() const { return !nl.trimmed().isEmpty() && !en.trimmed().isEmpty(); }

    friend bool operator==(const RuleText &, const RuleText &) = default;
};

/// A start moment that nothing in this program records: the day a camera image was made.
struct UnrecordedEvent
{
    QString code = {};
    RuleText words = {};

    friend bool operator==(const UnrecordedEvent &, const UnrecordedEvent &) = default;
};

/// How long some categories of some kinds of contact are kept, why, and from which start moment.
struct RetentionRule
{
    QString id = {};       ///< "FIN-01": stable, named in certificates
    int sourceRow = 0;     ///< the row of domain.md 8.2; 0 for a rule of the organisation's own
    RuleText subject = {}; ///< what is kept, in words
    RetentionRuleKind kind = RetentionRuleKind::Need;
    ContactKinds contactKinds = {};
    DataCategories categories = {};
    RelationFactKinds triggers = {}; ///< any of these starts the term; the latest counts
    std::optional<UnrecordedEvent> unrecorded = std::nullopt; ///< instead of triggers; such a rule stays off
    RetentionAlign align = RetentionAlign::None;
    std::optional<IsoDuration> duration = std::nullopt; ///< none: until the start moment itself
    RetentionPhase phase = RetentionPhase::Active;
    RetentionAction action = RetentionAction::Erase;
    IsoDuration grace = {}; ///< delays the action, never the end of the term
    std::optional<RelationFactKind> runsSince =
        std::nullopt;                ///< since this, until a start moment, no term runs
    bool essential = false;          ///< every contact it covers has such a start moment, recorded or not
    bool runsWhileConsented = false; ///< no term runs while consent does
    ConsentCondition consent = ConsentCondition::Any;
    IsoDuration reviewEvery = {.years = 1}; ///< how often the rule itself is looked at again
    QString basis = {};                     ///< the statute or guidance as cited, the same in every language
    RuleText rationale = {};                ///< why, in a sentence
    bool confirmed = true; ///< false: the term is from general knowledge and must be checked first
    bool inForce = true;   ///< false: offered, to be switched on by the privacy officer
    int version = 0;       ///< 0 as the program brought it; each approved change is one more

    bool covers(ContactKind contactKind, DataCategory category) const
    {
        return inForce && contactKinds.contains(contactKind) && categories.contains(category);
    }

    friend bool operator==(const RetentionRule &, const RetentionRule &) = default;
};

/// The day a fact counts from; `financialYearEndMonth` is 1 to 12.
QDate alignedDay(QDate day, RetentionAlign align, int financialYearEndMonth);

/// The last day of the term that a start moment begins. Never moved for weekends: domain.md 8.4.
QDate retentionEnd(const RetentionRule &rule, QDate factDate, int financialYearEndMonth = 12);

/// The latest start moment of the rule among the facts, if any.
std::optional<QDate> startMoment(const RetentionRule &rule, const QList<RelationFact> &facts);
