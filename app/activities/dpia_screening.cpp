#include "app/activities/dpia_screening.h"

#include <QStringList>

#include <algorithm>
#include <bit>

namespace {

template <typename Value>
struct ScreeningWord
{
    Value value;
    const char *word;
};

constexpr ScreeningWord<DpiaCriterion> criterionWords[] = {{DpiaCriterion::Scoring, "scoring"},
    {DpiaCriterion::AutomatedDecision, "automated-decision"}, {DpiaCriterion::Monitoring, "monitoring"},
    {DpiaCriterion::SensitiveData, "sensitive-data"}, {DpiaCriterion::LargeScale, "large-scale"},
    {DpiaCriterion::Matching, "matching"}, {DpiaCriterion::Vulnerable, "vulnerable"},
    {DpiaCriterion::NewTechnology, "new-technology"}, {DpiaCriterion::Obstruction, "obstruction"}};

constexpr ScreeningWord<DpiaPrinciple> principleWords[] = {
    {DpiaPrinciple::PurposeLimitation, "purpose-limitation"}, {DpiaPrinciple::Lawfulness, "lawfulness"},
    {DpiaPrinciple::Minimisation, "minimisation"}, {DpiaPrinciple::Accuracy, "accuracy"},
    {DpiaPrinciple::StorageLimitation, "storage-limitation"}, {DpiaPrinciple::Information, "information"},
    {DpiaPrinciple::Consent, "consent"}, {DpiaPrinciple::AccessAndPortability, "access-and-portability"},
    {DpiaPrinciple::CorrectionAndErasure, "correction-and-erasure"},
    {DpiaPrinciple::RestrictionAndObjection, "restriction-and-objection"},
    {DpiaPrinciple::Processors, "processors"}, {DpiaPrinciple::Transfers, "transfers"}};

constexpr ScreeningWord<DpiaAnswer> answerWords[] = {{DpiaAnswer::Open, "open"}, {DpiaAnswer::Yes, "yes"},
    {DpiaAnswer::Partly, "partly"}, {DpiaAnswer::No, "no"}, {DpiaAnswer::DoesNotApply, "does-not-apply"}};

template <typename Value, std::size_t Count>
QString screeningWord(const ScreeningWord<Value> (&words)[Count], Value value)
{
    for (const auto &row : words) {
        if (row.value == value)
            return QString::fromLatin1(row.word);
    }
    return {};
}

template <typename Value, std::size_t Count>
std::optional<Value> screeningValue(const ScreeningWord<Value> (&words)[Count], QStringView key)
{
    for (const auto &row : words) {
        if (key == QLatin1String(row.word))
            return row.value;
    }
    return std::nullopt;
}

} // namespace

QString keyOf(DpiaCriterion criterion)
{
    return screeningWord(criterionWords, criterion);
}

QString keyOf(DpiaPrinciple principle)
{
    return screeningWord(principleWords, principle);
}

QString keyOf(DpiaAnswer answer)
{
    return screeningWord(answerWords, answer);
}

std::optional<DpiaCriterion> dpiaCriterionFrom(QStringView key)
{
    return screeningValue(criterionWords, key);
}

std::optional<DpiaPrinciple> dpiaPrincipleFrom(QStringView key)
{
    return screeningValue(principleWords, key);
}

std::optional<DpiaAnswer> dpiaAnswerFrom(QStringView key)
{
    return screeningValue(answerWords, key);
}

int countOf(DpiaCriteria criteria)
{
    return std::popcount(criteria.bits());
}

bool callsForDpia(DpiaCriteria criteria)
{
    constexpr int enough = 2;
    return countOf(criteria) >= enough;
}

int DpiaScreening::answered() const
{
    return static_cast<int>(std::count_if(
        answers.begin(), answers.end(), [](DpiaAnswer answer) { return answer != DpiaAnswer::Open; }));
}

Outcome checkScreening(const DpiaScreening &screening)
{
    const bool isAgainst = !screening.isNeeded && callsForDpia(screening.criteria);
    if (isAgainst && screening.reason.trimmed().isEmpty())
        return Error{Failure::Invalid, QStringLiteral("activity.dpia-reason"), {QStringLiteral("reason")}};
    return done;
}

QString textOfAnswers(const QMap<DpiaPrinciple, DpiaAnswer> &answers)
{
    QStringList parts;
    for (const DpiaPrinciple principle : allDpiaPrinciples) {
        const DpiaAnswer answer = answers.value(principle, DpiaAnswer::Open);
        if (answer != DpiaAnswer::Open)
            parts.append(keyOf(principle) + u'=' + keyOf(answer));
    }
    return parts.join(u' ');
}

QMap<DpiaPrinciple, DpiaAnswer> answersFrom(const QString &text)
{
    QMap<DpiaPrinciple, DpiaAnswer> answers;
    const QStringList parts = text.split(u' ', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const auto principle = dpiaPrincipleFrom(part.section(u'=', 0, 0));
        const auto answer = dpiaAnswerFrom(part.section(u'=', 1));
        if (principle && answer)
            answers.insert(*principle, *answer);
    }
    return answers;
}
