#pragma once

#include "app/base/id.h"
#include "app/base/instant.h"
#include "app/base/result.h"
#include "app/base/set_of.h"

#include <QMap>
#include <QString>
#include <QStringView>

#include <array>
#include <optional>

struct ProcessingActivity;

/// What makes a high risk likely: the nine criteria of the Working Party (WP248 rev.01, III.B.a), taken over
/// by the EDPB. The numbers are stored.
enum class DpiaCriterion {
    Scoring = 1,
    AutomatedDecision = 2,
    Monitoring = 3,
    SensitiveData = 4,
    LargeScale = 5,
    Matching = 6,
    Vulnerable = 7,
    NewTechnology = 8,
    Obstruction = 9
};

using DpiaCriteria = SetOf<DpiaCriterion>;

inline constexpr std::array allDpiaCriteria = {DpiaCriterion::Scoring, DpiaCriterion::AutomatedDecision,
    DpiaCriterion::Monitoring, DpiaCriterion::SensitiveData, DpiaCriterion::LargeScale,
    DpiaCriterion::Matching, DpiaCriterion::Vulnerable, DpiaCriterion::NewTechnology,
    DpiaCriterion::Obstruction};

/// What is asked of necessity, proportionality and the rights of people (art. 35(7)(b) and (d) GDPR), one
/// question each. Their words are stored.
enum class DpiaPrinciple {
    PurposeLimitation,
    Lawfulness,
    Minimisation,
    Accuracy,
    StorageLimitation,
    Information,
    Consent,
    AccessAndPortability,
    CorrectionAndErasure,
    RestrictionAndObjection,
    Processors,
    Transfers
};

inline constexpr std::array allDpiaPrinciples = {DpiaPrinciple::PurposeLimitation, DpiaPrinciple::Lawfulness,
    DpiaPrinciple::Minimisation, DpiaPrinciple::Accuracy, DpiaPrinciple::StorageLimitation,
    DpiaPrinciple::Information, DpiaPrinciple::Consent, DpiaPrinciple::AccessAndPortability,
    DpiaPrinciple::CorrectionAndErasure, DpiaPrinciple::RestrictionAndObjection, DpiaPrinciple::Processors,
    DpiaPrinciple::Transfers};

enum class DpiaAnswer { Open, Yes, Partly, No, DoesNotApply };

inline constexpr std::array allDpiaAnswers = {
    DpiaAnswer::Open, DpiaAnswer::Yes, DpiaAnswer::Partly, DpiaAnswer::No, DpiaAnswer::DoesNotApply};

/// Stable words: "sensitive-data", "storage-limitation", "partly".
QString keyOf(DpiaCriterion criterion);
QString keyOf(DpiaPrinciple principle);
QString keyOf(DpiaAnswer answer);
std::optional<DpiaCriterion> dpiaCriterionFrom(QStringView key);
std::optional<DpiaPrinciple> dpiaPrincipleFrom(QStringView key);
std::optional<DpiaAnswer> dpiaAnswerFrom(QStringView key);

int countOf(DpiaCriteria criteria);
/// Two or more (WP248 rev.01, III.B.a): an assessment is needed, unless it is said why not.
bool callsForDpia(DpiaCriteria criteria);

/// One look at whether an activity needs a data protection impact assessment (art. 35 GDPR). Never changed;
/// the newest counts.
struct DpiaScreening
{
    Id<ProcessingActivity> activity = {};
    DpiaCriteria criteria = {};
    QMap<DpiaPrinciple, DpiaAnswer> answers = {};
    bool isNeeded = false;
    /// Why it is not needed in spite of the criteria.
    QString reason = {};
    QString screenedBy = {};
    QString screenedByName = {};
    Instant screenedAt = {};

    DpiaAnswer answer(DpiaPrinciple principle) const { return answers.value(principle, DpiaAnswer::Open); }
    int answered() const;

    friend bool operator==(const DpiaScreening &, const DpiaScreening &) = default;
};

/// Invalid "activity.dpia-reason" where none is thought needed against the criteria and nothing says why.
Outcome checkScreening(const DpiaScreening &screening);

/// The answers as they are stored: "storage-limitation=partly" and so on, parted by spaces.
QString textOfAnswers(const QMap<DpiaPrinciple, DpiaAnswer> &answers);
QMap<DpiaPrinciple, DpiaAnswer> answersFrom(const QString &text);
