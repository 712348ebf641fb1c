#include "app/agreements/agreement_reader.h"

#include "app/agreements/agreement_paper_repository.h"
#include "app/agreements/agreement_repository.h"
#include "app/agreements/processor_conduct_repository.h"
#include "app/consent/purpose_repository.h"
#include "app/registers/data_transfer_repository.h"
#include "app/registers/processor_repository.h"
#include "app/settings/organisation_profile_repository.h"

#include <QJsonArray>

#include <algorithm>

namespace agreement_reader {

namespace {

const Processor *processorIn(const QList<Processor> &processors, Id<Processor> id)
{
    const auto found = std::find_if(processors.cbegin(), processors.cend(),
        [id](const Processor &processor) { return processor.id == id; });
    return found == processors.cend() ? nullptr : &*found;
}

Result<AgreementLine> lineOf(
    Connection &connection, const Agreement &agreement, const QString &processorName, QDate today)
{
    const auto reviews = agreement_repository::reviews(connection, agreement.id);
    if (!reviews)
        return reviews.error();
    const QDate reviewedOn = wholeReviewOn(*reviews);
    return AgreementLine{.agreement = agreement,
        .processorName = processorName,
        .verdict = verdictOf(*reviews, agreement.isWritten()),
        .isInForce = agreement.holdsOn(today),
        .reviewedOn = reviewedOn,
        .noticeBy = agreement_clocks::noticeBy(agreement, today),
        .endsOn = agreement_clocks::endOf(agreement, today),
        .reviewBy = agreement_clocks::reviewBy(agreement, reviewedOn)};
}

AgreementStanding standingOf(const Processor &processor, const QList<AgreementLine> &lines,
    const QList<SubAnnouncement> &announcements, const QList<ProcessorAudit> &audits)
{
    AgreementStanding standing{.processor = processor.id,
        .processorName = processor.name,
        .needsAgreement = needsAgreement(processor.kind) && !processor.endedAt};
    for (const AgreementLine &line : lines) {
        if (line.agreement.processor != processor.id)
            continue;
        standing.agreements.append(line.agreement);
        standing.reviewedOn.append(line.reviewedOn);
        for (const SubAnnouncement &announcement : announcements) {
            if (announcement.agreement == line.agreement.id)
                standing.announcements.append(announcement);
        }
    }
    for (const ProcessorAudit &audit : audits) {
        if (audit.processor == processor.id)
            standing.audits.append(audit);
    }
    return standing;
}

QJsonObject organisationFacts(const OrganisationProfile &profile)
{
    QStringList place = {profile.street, (profile.postcode + u' ' + profile.city).simplified()};
    place.removeAll(QString());
    return {{QStringLiteral("name"), profile.name}, {QStringLiteral("kvk"), profile.kvkNumber},
        {QStringLiteral("place"), place.join(QStringLiteral(", "))},
        {QStringLiteral("contact"), profile.privacyContact}};
}

/// Where data goes with somebody besides the country where they are; left out where it goes nowhere else.
void addPlaces(const Processor &processor, QJsonObject &into)
{
    QStringList places = placesOf(processor);
    places.removeAll(processor.country);
    if (!places.isEmpty())
        into.insert(QStringLiteral("places"), QJsonArray::fromStringList(places));
}

QJsonObject processorFacts(const Processor &processor)
{
    QJsonObject facts{{QStringLiteral("id"), processor.id.number()}, {QStringLiteral("name"), processor.name},
        {QStringLiteral("kvk"), processor.kvkNumber}, {QStringLiteral("country"), processor.country},
        {QStringLiteral("services"), processor.services}, {QStringLiteral("contact"), processor.contact}};
    addPlaces(processor, facts);
    return facts;
}

/// What shows their measures, and what carries what leaves the European Economic Area with them now.
QJsonObject registerFacts(const Processor &processor, const QList<DataTransfer> &all)
{
    QJsonArray certificates;
    for (const ProcessorCertificate &certificate : processor.certificates)
        certificates.append(QJsonObject{
            {QStringLiteral("kind"), keyOf(certificate.kind)}, {QStringLiteral("name"), certificate.name}});
    QJsonArray transfers;
    for (const DataTransfer &transfer : all) {
        const bool isTheirs = transfer.importer == processor.id || transfer.exporter == processor.id;
        if (isTheirs && !transfer.endedAt && transfer.tool != TransferTool::None)
            transfers.append(QJsonObject{{QStringLiteral("country"), transfer.country},
                {QStringLiteral("tool"), termOf(transfer)},
                {QStringLiteral("module"), static_cast<int>(transfer.module)}});
    }
    return {{QStringLiteral("certificates"), certificates}, {QStringLiteral("transfers"), transfers}};
}

/// A purpose in use; null for one that ended, for which nothing goes anywhere.
const Purpose *purposeInUse(const QList<Purpose> &purposes, Id<Purpose> id)
{
    const auto found = std::find_if(purposes.cbegin(), purposes.cend(),
        [id](const Purpose &each) { return each.id == id && !each.endedAt; });
    return found == purposes.cend() ? nullptr : &*found;
}

QJsonObject purposeFact(const Purpose &purpose)
{
    return {{QStringLiteral("key"), purpose.key}, {QStringLiteral("nl"), purpose.wording.titleNl},
        {QStringLiteral("en"), purpose.wording.titleEn}};
}

/// The numbers of those that are in a set, in the order of their list.
template <typename Value, typename List>
QJsonArray numbersIn(SetOf<Value> set, const List &all)
{
    QJsonArray numbers;
    for (const Value value : all) {
        if (set.contains(value))
            numbers.append(static_cast<int>(value));
    }
    return numbers;
}

/// Of whom, in the words of the register where it is not everybody in the files.
QJsonObject flowFacts(const Processor &processor, const QList<Purpose> &purposes)
{
    QJsonArray told;
    SetOf<FilingSystem> files;
    QStringList described;
    DataCategories data;
    for (const DataFlow &flow : processor.flows) {
        const Purpose *purpose = purposeInUse(purposes, flow.purpose);
        if (!purpose)
            continue;
        data = DataCategories::fromBits(data.bits() | flow.categories.bits());
        if (!told.contains(purposeFact(*purpose)))
            told.append(purposeFact(*purpose));
        const SetOf<FilingSystem> &whole =
            flow.filingSystems.isEmpty() ? purpose->appliesTo : flow.filingSystems;
        if (flow.people.isEmpty())
            files = SetOf<FilingSystem>::fromBits(files.bits() | whole.bits());
        else
            described.append(flow.people);
    }
    described.removeDuplicates();
    QJsonArray people = numbersIn(files, allFilingSystems);
    for (const QString &words : std::as_const(described))
        people.append(words);
    return {{QStringLiteral("purposes"), told}, {QStringLiteral("data"), numbersIn(data, allDataCategories)},
        {QStringLiteral("people"), people}};
}

QJsonArray subFacts(const QList<Processor> &processors, Id<Processor> parent)
{
    QJsonArray subs;
    for (const Processor &processor : processors) {
        if (!processor.worksFor.contains(parent) || processor.endedAt)
            continue;
        QJsonObject sub{{QStringLiteral("id"), processor.id.number()},
            {QStringLiteral("name"), processor.name}, {QStringLiteral("country"), processor.country},
            {QStringLiteral("services"), processor.services}};
        addPlaces(processor, sub);
        subs.append(sub);
    }
    return subs;
}

QJsonObject ownFacts(const Agreement &agreement)
{
    const auto day = [](QDate date) { return date.toString(Qt::ISODate); };
    const auto text = [](const std::optional<IsoDuration> &duration) {
        return duration ? duration->toText() : QString();
    };
    QJsonObject facts{{QStringLiteral("id"), agreement.id.number()},
        {QStringLiteral("reference"), agreement.reference}, {QStringLiteral("from"), day(agreement.from)},
        {QStringLiteral("until"), day(agreement.until)},
        {QStringLiteral("renewal"), codeOf(agreement.renewal)},
        {QStringLiteral("renews_by"), text(agreement.renewsBy)},
        {QStringLiteral("notice"), text(agreement.notice)},
        {QStringLiteral("authorisation"), codeOf(agreement.authorisation)}};
    if (agreement.objectionDays)
        facts.insert(QStringLiteral("objection_days"), *agreement.objectionDays);
    return facts;
}

} // namespace

Result<QList<AgreementLine>> lines(Connection &connection, Id<Processor> processor, QDate today)
{
    const auto processors = processor_repository::all(connection);
    if (!processors)
        return processors.error();
    const auto agreements = processor.isStored() ? agreement_repository::of(connection, processor)
                                                 : agreement_repository::all(connection);
    if (!agreements)
        return agreements.error();
    QList<AgreementLine> found;
    for (const Agreement &agreement : *agreements) {
        const Processor *with = processorIn(*processors, agreement.processor);
        auto line = lineOf(connection, agreement, with ? with->name : QString(), today);
        if (!line)
            return line.error();
        found.append(*std::move(line));
    }
    return found;
}

Result<AgreementFile> file(Connection &connection, Id<Agreement> id, QDate today)
{
    const auto agreement = agreement_repository::byId(connection, id);
    const auto processors = processor_repository::all(connection);
    if (!agreement || !processors)
        return agreement ? processors.error() : agreement.error();
    const Processor *with = *agreement ? processorIn(*processors, (*agreement)->processor) : nullptr;
    if (!with)
        return Error{Failure::NotFound, QStringLiteral("agreement.unknown")};
    const auto line = lineOf(connection, **agreement, with->name, today);
    const auto reviews = agreement_repository::reviews(connection, id);
    if (!line || !reviews)
        return line ? reviews.error() : line.error();
    const auto drafts = agreement_paper_repository::drafts(connection, id);
    const auto documents = agreement_paper_repository::ofAgreement(connection, id);
    if (!drafts || !documents)
        return drafts ? documents.error() : drafts.error();
    const auto profile = organisation_profile_repository::find(connection);
    if (!profile)
        return profile.error();
    return AgreementFile{.line = *line,
        .processor = *with,
        .organisation = *profile,
        .reviews = *reviews,
        .drafts = *drafts,
        .documents = *documents};
}

Result<ProcessorConduct> conduct(Connection &connection, Id<Processor> processor, QDate today)
{
    const auto processors = processor_repository::all(connection);
    const auto agreements = lines(connection, processor, today);
    if (!processors || !agreements)
        return processors ? agreements.error() : processors.error();
    const Processor *with = processorIn(*processors, processor);
    if (!with)
        return Error{Failure::NotFound, QStringLiteral("processor.unknown")};
    const auto announcements = processor_conduct_repository::announcements(connection, processor);
    const auto audits = processor_conduct_repository::audits(connection, processor);
    if (!announcements || !audits)
        return announcements ? audits.error() : announcements.error();
    const auto evidence = agreement_paper_repository::ofAudits(connection, processor);
    const auto incidents = processor_conduct_repository::incidents(connection, processor);
    if (!evidence || !incidents)
        return evidence ? incidents.error() : evidence.error();
    return ProcessorConduct{.processor = *with,
        .agreements = *agreements,
        .announcements = *announcements,
        .audits = *audits,
        .evidence = *evidence,
        .incidents = *incidents,
        .tasks = agreementTasks(standingOf(*with, *agreements, *announcements, *audits), today)};
}

Result<QList<AgreementTask>> tasks(Connection &connection, QDate today)
{
    const auto processors = processor_repository::all(connection);
    const auto agreements = lines(connection, {}, today);
    if (!processors || !agreements)
        return processors ? agreements.error() : processors.error();
    const auto announcements = processor_conduct_repository::announcements(connection);
    const auto audits = processor_conduct_repository::audits(connection);
    if (!announcements || !audits)
        return announcements ? audits.error() : announcements.error();
    QList<AgreementTask> found;
    for (const Processor &processor : *processors) {
        if (!processor.endedAt)
            found += agreementTasks(standingOf(processor, *agreements, *announcements, *audits), today);
    }
    std::stable_sort(found.begin(), found.end(),
        [](const AgreementTask &one, const AgreementTask &other) { return one.dueOn < other.dueOn; });
    return found;
}

Result<QJsonObject> draftFacts(Connection &connection, const Agreement &agreement)
{
    const auto processors = processor_repository::all(connection);
    const auto purposes = purpose_repository::all(connection);
    if (!processors || !purposes)
        return processors ? purposes.error() : processors.error();
    const auto profile = organisation_profile_repository::find(connection);
    if (!profile)
        return profile.error();
    const Processor *with = processorIn(*processors, agreement.processor);
    if (!with)
        return Error{Failure::NotFound, QStringLiteral("processor.unknown")};
    const auto transfers = data_transfer_repository::all(connection);
    if (!transfers)
        return transfers.error();
    QJsonObject terms;
    for (auto term = agreement.terms.cbegin(); term != agreement.terms.cend(); ++term)
        terms.insert(codeOf(term.key()), term.value());
    return QJsonObject{{QStringLiteral("organisation"), organisationFacts(*profile)},
        {QStringLiteral("processor"), processorFacts(*with)},
        {QStringLiteral("register"), registerFacts(*with, *transfers)},
        {QStringLiteral("flows"), flowFacts(*with, *purposes)},
        {QStringLiteral("subs"), subFacts(*processors, with->id)},
        {QStringLiteral("agreement"), ownFacts(agreement)}, {QStringLiteral("terms"), terms}};
}

} // namespace agreement_reader
