#include "app/accountability/business_facts.h"

#include "app/grounds/ground_rule.h"
#include "app/retention/retention_code.h"

#include <QCryptographicHash>
#include <QJsonDocument>

#include <algorithm>

namespace business_facts {

namespace {

QString dayText(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}

/// Whether their words may be told: nobody is known by words that hold for many.
bool isTold(const BusinessGroup &group)
{
    return group.ground.reasonFrom != ReasonOrigin::Own || group.people >= fewestPeopleOfOwnWords;
}

/// All but the purpose's title, which may change and means the same.
QJsonObject factsOf(const BusinessGroup &group)
{
    return {{QStringLiteral("kind"), codeOf(group.kind)}, {QStringLiteral("basis"), group.basis},
        {QStringLiteral("purpose"), group.purposeKey},
        {QStringLiteral("reason_from"), static_cast<int>(group.ground.reasonFrom)},
        {QStringLiteral("reason"), group.ground.reason}, {QStringLiteral("interest"), group.ground.interest},
        {QStringLiteral("balancing"), group.ground.balancing},
        {QStringLiteral("rule"), group.ground.untilRule}, {QStringLiteral("own_end"), group.hasOwnEnd}};
}

QString nameOf(const BusinessGroup &group)
{
    return QString::fromLatin1(QCryptographicHash::hash(
        QJsonDocument(factsOf(group)).toJson(QJsonDocument::Compact), QCryptographicHash::Sha256)
                                   .toHex()
                                   .first(16));
}

} // namespace

QJsonObject purposes(const QList<Purpose> &purposes)
{
    QJsonObject weighed;
    for (const Purpose &purpose : purposes) {
        if (purpose.endedAt || !purpose.weighsInterests() ||
            !purpose.appliesTo.contains(FilingSystem::Customers))
            continue;
        weighed.insert(purpose.key,
            QJsonObject{{QStringLiteral("title_nl"), purpose.wording.titleNl},
                {QStringLiteral("title_en"), purpose.wording.titleEn},
                {QStringLiteral("interest"), purpose.assessment},
                {QStringLiteral("necessity"), purpose.weighing.necessity},
                {QStringLiteral("balance"), purpose.weighing.balance},
                {QStringLiteral("safeguards"), purpose.weighing.safeguards},
                {QStringLiteral("assessed_by"), purpose.weighing.assessedBy},
                {QStringLiteral("assessed_on"), dayText(purpose.weighing.assessedOn)},
                {QStringLiteral("review_on"), dayText(purpose.weighing.reviewOn)},
                {QStringLiteral("reason"), purpose.reason}});
    }
    return weighed;
}

QList<RetentionRule> rulesThatEnd(const QList<RetentionRule> &rules)
{
    QList<RetentionRule> ending;
    for (const RetentionRule &rule : rules) {
        const auto covers = [&](ContactKind kind) { return rule.covers(kind, DataCategory::Identity); };
        if (covers(ContactKind::Customer) || covers(ContactKind::Prospect) || covers(ContactKind::Supplier))
            ending.append(rule);
    }
    return ending;
}

QJsonObject reviewing(int daysToErase)
{
    return {{QStringLiteral("months"), monthsToReview}, {QStringLiteral("days_to_erase"), daysToErase}};
}

QJsonObject groups(const QList<BusinessGroup> &groups, const QList<Purpose> &purposes)
{
    QJsonObject told;
    for (const BusinessGroup &group : groups) {
        if (!isTold(group))
            continue;
        QJsonObject facts = factsOf(group);
        const auto purpose = std::find_if(purposes.begin(), purposes.end(),
            [&](const Purpose &each) { return each.key == group.purposeKey; });
        if (purpose != purposes.end()) {
            facts.insert(QStringLiteral("title_nl"), purpose->wording.titleNl);
            facts.insert(QStringLiteral("title_en"), purpose->wording.titleEn);
        }
        told.insert(nameOf(group), facts);
    }
    return told;
}

QJsonObject figures(const QList<BusinessGroup> &groups)
{
    qint64 total = 0;
    qint64 few = 0;
    QJsonObject counts;
    for (const BusinessGroup &group : groups) {
        total += group.people;
        if (!isTold(group)) {
            few += group.people;
            continue;
        }
        counts.insert(nameOf(group),
            QJsonObject{{QStringLiteral("people"), group.people}, {QStringLiteral("carried"), group.carried},
                {QStringLiteral("first_review"), dayText(group.firstReview)},
                {QStringLiteral("first_end"), dayText(group.firstEnd)},
                {QStringLiteral("last_end"), dayText(group.lastEnd)}});
    }
    return {{QStringLiteral("people"), total}, {QStringLiteral("own_words"), few},
        {QStringLiteral("groups"), counts}};
}

} // namespace business_facts
