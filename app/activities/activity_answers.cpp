#include "app/activities/activity_answers.h"

#include "app/accountability/retention_facts.h"
#include "app/activities/activity_derived.h"
#include "app/activities/activity_picks.h"
#include "app/base/country.h"

#include <QJsonArray>

#include <algorithm>

namespace activity_answers {

namespace {

/// What the answers to one activity are made of.
struct ReadActivity
{
    const ProcessingActivity &activity;
    const RegisterSources &sources;
    const std::optional<DpiaScreening> &screening;
    const std::optional<ActivityReview> &review;
    QList<Purpose> purposes = {};
    QList<Processor> receivers = {};
    DataClass dataClass = DataClass::Standard;

    QString picked() const { return activity.value(activity_key::dataCategories); }
    bool isAny(ProcessorKind kind) const
    {
        return std::any_of(receivers.begin(), receivers.end(),
            [kind](const Processor &receiver) { return receiver.kind == kind; });
    }
};

QString joined(std::initializer_list<QString> parts, QLatin1StringView separator)
{
    QStringList kept;
    for (const QString &part : parts) {
        if (!part.trimmed().isEmpty())
            kept.append(part.trimmed());
    }
    return kept.join(separator);
}

QString ownAddress(const OrganisationProfile &profile)
{
    using namespace Qt::StringLiterals;
    const QString town = joined({profile.postcode, profile.city}, " "_L1);
    return joined({joined({profile.street, town, profile.country}, ", "_L1), profile.privacyContact,
                      profile.phone, profile.website},
        "\n"_L1);
}

QString ownName(const OrganisationProfile &profile)
{
    return profile.name.isEmpty() || profile.kvkNumber.isEmpty()
        ? profile.name
        : QStringLiteral("%1 (KvK %2)").arg(profile.name, profile.kvkNumber);
}

QJsonValue screeningJson(const std::optional<DpiaScreening> &screening)
{
    if (!screening)
        return {};
    QJsonArray criteria;
    for (const DpiaCriterion criterion : allDpiaCriteria) {
        if (screening->criteria.contains(criterion))
            criteria.append(keyOf(criterion));
    }
    return QJsonObject{{QStringLiteral("needed"), screening->isNeeded},
        {QStringLiteral("criteria"), criteria}, {QStringLiteral("reason"), screening->reason},
        {QStringLiteral("answered"), screening->answered()},
        {QStringLiteral("at"), screening->screenedAt.toText()},
        {QStringLiteral("by"), screening->screenedByName}};
}

QJsonValue reviewJson(const std::optional<ActivityReview> &review)
{
    if (!review)
        return {};
    return QJsonObject{{QStringLiteral("at"), review->reviewedAt.toText()},
        {QStringLiteral("by"), review->reviewedByName}, {QStringLiteral("own"), review->isOwn}};
}

QJsonValue fromSettings(const QLatin1StringView key, const OrganisationProfile &profile)
{
    if (key == QLatin1StringView("controller"))
        return ownName(profile);
    if (key == QLatin1StringView("controller-contact"))
        return ownAddress(profile);
    if (key == QLatin1StringView("officer"))
        return profile.officer;
    if (key == QLatin1StringView("representative"))
        return profile.representative;
    return profile.automatedDecisions;
}

QJsonValue fromPurposes(const QLatin1StringView key, const ReadActivity &read)
{
    if (key == QLatin1StringView("purposes"))
        return activity_derived::purposes(read.purposes);
    if (key == QLatin1StringView("basis"))
        return activity_derived::bases(read.purposes);
    if (key == QLatin1StringView("interest"))
        return activity_derived::interests(read.purposes);
    if (key == QLatin1StringView("filing-systems"))
        return activity_derived::filingSystems(read.purposes);
    if (key == QLatin1StringView("data-held"))
        return activity_derived::categories(activity_derived::categoriesOf(read.purposes));
    return static_cast<int>(read.dataClass);
}

QJsonValue fromProcessors(const QLatin1StringView key, const ReadActivity &read)
{
    using enum ProcessorKind;
    if (key == QLatin1StringView("joint-controllers"))
        return activity_derived::receivers(read.receivers, {Joint});
    if (key == QLatin1StringView("processors"))
        return activity_derived::receivers(read.receivers, {Processor, SubProcessor});
    if (key == QLatin1StringView("recipients"))
        return activity_derived::receivers(read.receivers, {Joint, Independent});
    if (key == QLatin1StringView("agreements"))
        return activity_derived::agreements(read.receivers, read.sources.today);
    if (key == QLatin1StringView("safeguards"))
        return activity_derived::safeguards(read.receivers, read.sources);
    return activity_derived::thirdCountries(read.receivers);
}

QJsonValue valueOf(const ActivityField &field, const ReadActivity &read)
{
    const QLatin1StringView key(field.key);
    switch (field.source) {
    case ActivitySource::Typed:
        return read.activity.values.value(key);
    case ActivitySource::Settings:
        return fromSettings(key, read.sources.organisation);
    case ActivitySource::Purposes:
        return fromPurposes(key, read);
    case ActivitySource::Processors:
        return fromProcessors(key, read);
    case ActivitySource::Rules:
        if (key == QLatin1StringView("terms"))
            return retention_facts::rules(activity_derived::rules(read.purposes, read.sources.rules));
        return activity_derived::withoutTerm(read.purposes, read.sources.rules);
    case ActivitySource::Backups:
        return read.sources.backups;
    case ActivitySource::Program:
        return activity_derived::programMeasures(read.sources);
    case ActivitySource::Screening:
        return screeningJson(read.screening);
    case ActivitySource::Reviews:
        return reviewJson(read.review);
    }
    return {};
}

bool isEmptyAnswer(const QJsonValue &value)
{
    return value.isNull() || value.isUndefined() || (value.isString() && value.toString().isEmpty()) ||
        (value.isArray() && value.toArray().isEmpty()) || (value.isObject() && value.toObject().isEmpty());
}

/// Whether a field that counts only in some records counts in this one.
bool applies(const QLatin1StringView key, const ReadActivity &read)
{
    if (key == QLatin1StringView("representative")) // art. 27 GDPR
        return !country::isInEea(read.sources.organisation.country);
    if (key == QLatin1StringView("joint-arrangement")) // art. 26 GDPR
        return read.isAny(ProcessorKind::Joint);
    if (key == QLatin1StringView("special-ground")) // art. 9 GDPR
        return read.dataClass == DataClass::Special ||
            activity_picks::holdsClass(read.picked(), DataClass::Special);
    if (key == QLatin1StringView("statute")) // art. 10 and 87 GDPR
        return activity_picks::holdsClass(read.picked(), DataClass::Criminal) ||
            activity_picks::holdsClass(read.picked(), DataClass::NationalId);
    if (key == QLatin1StringView("dpia-reference")) // art. 35 GDPR
        return read.screening && read.screening->isNeeded;
    return std::any_of(read.purposes.begin(), read.purposes.end(),
        [](const Purpose &purpose) { return !purpose.endedAt && purpose.weighsInterests(); });
}

/// Fields whose emptiness is an answer: nobody receives it, nothing goes there or needs a safeguard, no
/// category is without a term.
bool mayBeNone(const QLatin1StringView key)
{
    return key == QLatin1StringView("processors") || key == QLatin1StringView("recipients") ||
        key == QLatin1StringView("agreements") || key == QLatin1StringView("third-countries") ||
        key == QLatin1StringView("safeguards") || key == QLatin1StringView("without-term");
}

/// A copy that somebody else keeps, or at least one place of ours.
bool hasBackups(const QJsonObject &backups)
{
    return backups.value(QLatin1String("server")).toBool() ||
        !backups.value(QLatin1String("destinations")).toArray().isEmpty();
}

bool lacksAgreement(const ReadActivity &read)
{
    return std::any_of(read.receivers.begin(), read.receivers.end(), [&](const Processor &receiver) {
        return needsAgreement(receiver.kind) && !hasAgreement(receiver, read.sources.today);
    });
}

/// What goes somewhere without anything that allows it (art. 44 GDPR).
bool hasBareTransfer(const ReadActivity &read)
{
    return std::any_of(read.receivers.begin(), read.receivers.end(),
        [&](const Processor &receiver) { return !findingsOf(receiver, read.sources.transfers).isEmpty(); });
}

/// What is there and is not as it should be.
bool isWrong(const QLatin1StringView key, const ReadActivity &read, const QJsonValue &value)
{
    if (key == QLatin1StringView("purposes"))
        return std::any_of(read.purposes.begin(), read.purposes.end(),
            [](const Purpose &purpose) { return purpose.endedAt.has_value(); });
    if (key == QLatin1StringView("interest"))
        return std::any_of(read.purposes.begin(), read.purposes.end(), [&](const Purpose &purpose) {
            return purpose.weighsInterests() && isReviewDue(purpose, read.sources.today);
        });
    if (key == QLatin1StringView("agreements"))
        return lacksAgreement(read);
    if (key == QLatin1StringView("safeguards"))
        return hasBareTransfer(read);
    if (key == QLatin1StringView("without-term"))
        return !isEmptyAnswer(value);
    if (key == QLatin1StringView("backups"))
        return !hasBackups(value.toObject());
    if (key == QLatin1StringView(activity_key::reviewOn))
        return read.activity.reviewOn().isValid() && read.activity.reviewOn() <= read.sources.today;
    return false;
}

bool isGap(const ActivityField &field, const ReadActivity &read, const QJsonValue &value)
{
    const QLatin1StringView key(field.key);
    if (isWrong(key, read, value))
        return true;
    if (!isEmptyAnswer(value) || mayBeNone(key))
        return false;
    return field.need == ActivityNeed::Always || (field.need == ActivityNeed::Where && applies(key, read));
}

} // namespace

QList<ActivityAnswer> of(const ProcessingActivity &activity, const RegisterSources &sources,
    const std::optional<DpiaScreening> &screening, const std::optional<ActivityReview> &review)
{
    ReadActivity read{activity, sources, screening, review};
    read.purposes = activity_derived::purposesOf(activity, sources);
    read.receivers = activity_derived::receiversOf(read.purposes, sources.processors);
    read.dataClass = activity_derived::classOf(activity, read.purposes);
    QList<ActivityAnswer> answers;
    for (const ActivityField &field : allActivityFields()) {
        const QJsonValue value = valueOf(field, read);
        answers.append({.field = &field,
            .value = value,
            .isGap = isGap(field, read, value),
            .tests = field.source == ActivitySource::Program ? activity_derived::measureTests(sources)
                                                             : QJsonArray()});
    }
    return answers;
}

QJsonObject snapshot(const QList<ActivityAnswer> &answers)
{
    QJsonObject facts;
    for (const ActivityAnswer &answer : answers) {
        if (answer.field->source != ActivitySource::Reviews)
            facts.insert(QLatin1String(answer.field->key), answer.value);
    }
    return facts;
}

DpiaCriteria suggestedCriteria(const ProcessingActivity &activity, const RegisterSources &sources)
{
    const QList<Purpose> purposes = activity_derived::purposesOf(activity, sources);
    const DataClass dataClass = activity_derived::classOf(activity, purposes);
    const QString profiling = activity.value(activity_key::profiling);
    DpiaCriteria found;
    if (profiling.startsWith(QLatin1String("profiling")))
        found = found.with(DpiaCriterion::Scoring);
    if (profiling == QLatin1String("profiling-with-effects"))
        found = found.with(DpiaCriterion::AutomatedDecision);
    if (rankOf(dataClass) >= rankOf(DataClass::Sensitive))
        found = found.with(DpiaCriterion::SensitiveData);
    const bool isOfStaff = std::any_of(purposes.begin(), purposes.end(), [](const Purpose &purpose) {
        return !purpose.endedAt && purpose.appliesTo.contains(FilingSystem::Employees);
    });
    if (isOfStaff || activity_picks::isAnyVulnerable(activity.value(activity_key::subjects)))
        found = found.with(DpiaCriterion::Vulnerable);
    return found;
}

} // namespace activity_answers
