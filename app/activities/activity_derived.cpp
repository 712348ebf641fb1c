#include "app/activities/activity_derived.h"

#include "app/activities/activity_picks.h"
#include "app/base/country.h"
#include "app/retention/retention_code.h"

#include <QJsonObject>

#include <algorithm>
#include <map>
#include <set>

namespace activity_derived {

namespace {

QString derivedDay(QDate day)
{
    return day.toString(Qt::ISODate);
}

QJsonObject namedPurpose(const Purpose &purpose)
{
    return {{QStringLiteral("key"), purpose.key}, {QStringLiteral("nl"), purpose.wording.titleNl},
        {QStringLiteral("en"), purpose.wording.titleEn}};
}

QString codeOfFilingSystem(FilingSystem filingSystem)
{
    return filingSystem == FilingSystem::Customers ? QStringLiteral("customers")
                                                   : QStringLiteral("employees");
}

bool isOneOf(const Processor &processor, std::initializer_list<ProcessorKind> kinds)
{
    return std::find(kinds.begin(), kinds.end(), processor.kind) != kinds.end();
}

/// What the purposes that run need of the people in one filing system.
DataCategories neededIn(const QList<Purpose> &purposes, FilingSystem filingSystem)
{
    QList<Purpose> there;
    std::copy_if(purposes.begin(), purposes.end(), std::back_inserter(there),
        [filingSystem](const Purpose &purpose) { return purpose.appliesTo.contains(filingSystem); });
    return categoriesOf(there);
}

bool coversAny(const RetentionRule &rule, FilingSystem filingSystem, DataCategory category)
{
    return std::any_of(allContactKinds.begin(), allContactKinds.end(), [&](ContactKind kind) {
        return filingSystemOf(kind) == filingSystem && rule.covers(kind, category);
    });
}

/// The categories that flow to them for these purposes, else all that the register says.
DataCategories flowingTo(const Processor &processor)
{
    DataCategories all = processor.categories;
    for (const DataFlow &flow : processor.flows)
        all = DataCategories::fromBits(all.bits() | flow.categories.bits());
    return all;
}

} // namespace

QList<Purpose> purposesOf(const ProcessingActivity &activity, const RegisterSources &sources)
{
    QList<Purpose> own;
    std::copy_if(sources.purposes.begin(), sources.purposes.end(), std::back_inserter(own),
        [&](const Purpose &purpose) { return activity.purposes.contains(purpose.id); });
    return own;
}

DataCategories categoriesOf(const QList<Purpose> &purposes)
{
    quint32 bits = 0;
    for (const Purpose &purpose : purposes)
        bits |= purpose.endedAt ? 0 : purpose.categories.bits();
    return DataCategories::fromBits(bits);
}

QList<Processor> receiversOf(const QList<Purpose> &purposes, const QList<Processor> &processors)
{
    std::set<Id<Processor>> found;
    const auto receives = [&](const Processor &processor) {
        return std::any_of(processor.flows.begin(), processor.flows.end(), [&](const DataFlow &flow) {
            return std::any_of(purposes.begin(), purposes.end(),
                [&](const Purpose &purpose) { return !purpose.endedAt && purpose.id == flow.purpose; });
        });
    };
    const auto worksForFound = [&](const Processor &processor) {
        return std::any_of(processor.worksFor.begin(), processor.worksFor.end(),
            [&](Id<Processor> above) { return found.contains(above); });
    };
    // Chains have no circles, so every round adds somebody or is the last.
    for (std::size_t before = processors.size() + 1; before != found.size();) {
        before = found.size();
        for (const Processor &processor : processors) {
            if (!processor.endedAt && (receives(processor) || worksForFound(processor)))
                found.insert(processor.id);
        }
    }
    QList<Processor> receivers;
    std::copy_if(processors.begin(), processors.end(), std::back_inserter(receivers),
        [&](const Processor &processor) { return found.contains(processor.id); });
    return receivers;
}

DataClass classOf(const ProcessingActivity &activity, const QList<Purpose> &purposes)
{
    return stricter(::classOf(categoriesOf(purposes)),
        activity_picks::classOf(activity.value(activity_key::dataCategories)));
}

QJsonArray purposes(const QList<Purpose> &purposes)
{
    QJsonArray list;
    for (const Purpose &purpose : purposes) {
        QJsonObject one = namedPurpose(purpose);
        one.insert(QStringLiteral("wording"), purpose.wording.number);
        one.insert(QStringLiteral("ended"), purpose.endedAt.has_value());
        list.append(one);
    }
    return list;
}

QJsonArray bases(const QList<Purpose> &purposes)
{
    QJsonArray list;
    for (const Purpose &purpose : purposes) {
        QJsonObject one = namedPurpose(purpose);
        one.insert(QStringLiteral("basis"), letterOf(purpose.basis));
        one.insert(QStringLiteral("assessment"), purpose.assessment);
        list.append(one);
    }
    return list;
}

QJsonArray interests(const QList<Purpose> &purposes)
{
    QJsonArray list;
    for (const Purpose &purpose : purposes) {
        if (!purpose.weighsInterests())
            continue;
        const InterestWeighing &weighing = purpose.weighing;
        QJsonObject one = namedPurpose(purpose);
        one.insert(QStringLiteral("necessity"), weighing.necessity);
        one.insert(QStringLiteral("balance"), weighing.balance);
        one.insert(QStringLiteral("safeguards"), weighing.safeguards);
        one.insert(QStringLiteral("assessed_by"), weighing.assessedBy);
        one.insert(QStringLiteral("assessed_on"), derivedDay(weighing.assessedOn));
        one.insert(QStringLiteral("review_on"), derivedDay(weighing.reviewOn));
        list.append(one);
    }
    return list;
}

QJsonArray filingSystems(const QList<Purpose> &purposes)
{
    QJsonArray list;
    for (const FilingSystem filingSystem : allFilingSystems) {
        const bool isAny = std::any_of(purposes.begin(), purposes.end(), [&](const Purpose &purpose) {
            return !purpose.endedAt && purpose.appliesTo.contains(filingSystem);
        });
        if (isAny)
            list.append(codeOfFilingSystem(filingSystem));
    }
    return list;
}

QJsonArray categories(DataCategories categories)
{
    QJsonArray list;
    for (const DataCategory category : allDataCategories) {
        if (categories.contains(category))
            list.append(codeOf(category));
    }
    return list;
}

QJsonArray receivers(const QList<Processor> &receivers, std::initializer_list<ProcessorKind> kinds)
{
    QJsonArray list;
    for (const Processor &receiver : receivers) {
        if (isOneOf(receiver, kinds))
            list.append(QJsonObject{{QStringLiteral("name"), receiver.name},
                {QStringLiteral("kind"), keyOf(receiver.kind)}, {QStringLiteral("country"), receiver.country},
                {QStringLiteral("categories"), categories(flowingTo(receiver))}});
    }
    return list;
}

QJsonArray agreements(const QList<Processor> &receivers, QDate today)
{
    QJsonArray list;
    for (const Processor &receiver : receivers) {
        if (!needsAgreement(receiver.kind))
            continue;
        const AgreementDays agreement = agreementOf(receiver, today);
        list.append(QJsonObject{{QStringLiteral("name"), receiver.name},
            {QStringLiteral("on"), derivedDay(agreement.signedOn)},
            {QStringLiteral("until"), derivedDay(agreement.until)}});
    }
    return list;
}

QJsonArray thirdCountries(const QList<Processor> &receivers)
{
    std::map<QString, QStringList> names;
    // Also where they keep it, reach it from, or a flow goes: art. 44 GDPR asks not only where they are.
    for (const Processor &receiver : receivers) {
        const QStringList places = placesOf(receiver);
        for (const QString &place : places) {
            if (!country::isInEea(place))
                names[place].append(receiver.name);
        }
    }
    QJsonArray list;
    for (const auto &[code, there] : names)
        list.append(QJsonObject{
            {QStringLiteral("country"), code}, {QStringLiteral("names"), QJsonArray::fromStringList(there)}});
    return list;
}

QJsonArray safeguards(const QList<Processor> &receivers, const RegisterSources &sources)
{
    QJsonArray list;
    for (const DataTransfer &transfer : sources.transfers.transfers) {
        const auto importer = std::find_if(receivers.begin(), receivers.end(),
            [&](const Processor &receiver) { return receiver.id == transfer.importer; });
        if (importer == receivers.end() || transfer.endedAt || transfer.tool == TransferTool::None)
            continue;
        list.append(QJsonObject{{QStringLiteral("name"), importer->name},
            {QStringLiteral("country"), transfer.country}, {QStringLiteral("tool"), termOf(transfer)},
            {QStringLiteral("signed"), derivedDay(transfer.signedOn)},
            {QStringLiteral("assessment"), transfer.assessment}});
    }
    if (const QString &told = sources.organisation.transferSafeguards; !told.isEmpty())
        list.append(QJsonObject{{QStringLiteral("told"), told}});
    return list;
}

QList<RetentionRule> rules(const QList<Purpose> &purposes, const QList<RetentionRule> &rules)
{
    QList<RetentionRule> found;
    std::copy_if(rules.begin(), rules.end(), std::back_inserter(found), [&](const RetentionRule &rule) {
        return std::any_of(allFilingSystems.begin(), allFilingSystems.end(), [&](FilingSystem filingSystem) {
            const DataCategories needed = neededIn(purposes, filingSystem);
            return std::any_of(allDataCategories.begin(), allDataCategories.end(),
                [&](DataCategory one) { return needed.contains(one) && coversAny(rule, filingSystem, one); });
        });
    });
    return found;
}

QJsonArray withoutTerm(const QList<Purpose> &purposes, const QList<RetentionRule> &rules)
{
    QJsonArray list;
    for (const FilingSystem filingSystem : allFilingSystems) {
        const DataCategories needed = neededIn(purposes, filingSystem);
        for (const DataCategory category : allDataCategories) {
            const bool isCovered = std::any_of(rules.begin(), rules.end(),
                [&](const RetentionRule &rule) { return coversAny(rule, filingSystem, category); });
            if (needed.contains(category) && !isCovered)
                list.append(QJsonObject{{QStringLiteral("filing_system"), codeOfFilingSystem(filingSystem)},
                    {QStringLiteral("category"), codeOf(category)}});
        }
    }
    return list;
}

QJsonArray programMeasures(const RegisterSources &sources)
{
    const bool isServer = sources.backups.value(QLatin1String("server")).toBool();
    return {isServer ? QStringLiteral("server") : QStringLiteral("encryption"), QStringLiteral("roles"),
        QStringLiteral("four-eyes"), QStringLiteral("audit-trail"), QStringLiteral("view-log"),
        QStringLiteral("covering"), QStringLiteral("encrypted-exports"), QStringLiteral("erasure")};
}

QJsonArray measureTests(const RegisterSources &sources)
{
    QJsonArray list;
    for (const MeasureStanding &standing : sources.measures) {
        const auto &last = standing.last;
        list.append(QJsonObject{{QStringLiteral("measure"), codeOf(standing.kind)},
            {QStringLiteral("on"), last ? QJsonValue(derivedDay(last->doneOn)) : QJsonValue()},
            {QStringLiteral("outcome"), last ? QJsonValue(codeOf(last->outcome)) : QJsonValue()}});
    }
    return list;
}

} // namespace activity_derived
