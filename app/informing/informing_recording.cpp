#include "app/informing/informing_recording.h"

#include "app/base/new_uuid.h"
#include "app/changes/change.h"
#include "app/settings/holiday_setting.h"
#include "app/settings/organisation_profile_repository.h"
#include "app/vault/sha256.h"

#include <QJsonObject>

#include <algorithm>

namespace informing_recording {

namespace {

using informing_repository::Person;

/// Beyond so many the pages read everything anew.
constexpr qsizetype mostToldApart = 200;

/// What stands in the way of recording it of somebody; empty for nothing.
QString obstacleOf(Change &change, const Person &person, InformingManner manner)
{
    if (!change.permit().ownContact().isEmpty() && change.permit().ownContact() == person.ref)
        return QStringLiteral("informing.own-record");
    if (!isFor(manner, person.due.origin))
        return QStringLiteral("informing.not-for-origin");
    if (manner == InformingManner::Reopened && person.due.isOpen())
        return QStringLiteral("informing.not-settled");
    return {};
}

struct Sifted
{
    QList<Person> people = {};
    InformingOutcome outcome = {};
};

Result<Sifted> sifted(
    Change &change, const QList<Person> &people, InformingManner manner, const Progress &progress)
{
    Sifted sifted;
    int at = 0;
    for (const Person &person : people) {
        const QString obstacle = obstacleOf(change, person, manner);
        if (obstacle.isEmpty())
            sifted.people.append(person);
        else
            ++sifted.outcome.passedOver[obstacle];
        ++at;
        if (progress && (at % 1000 == 0 || at == people.size()) &&
            !progress(at, static_cast<int>(people.size())))
            return Error{Failure::Cancelled, QStringLiteral("informing.cancelled")};
    }
    sifted.outcome.recorded = static_cast<int>(sifted.people.size());
    return sifted;
}

InformingEvent informingEventOf(Change &change, const InformingDraft &accepted)
{
    return {.manner = accepted.manner,
        .happenedAt = accepted.at.value_or(change.now()),
        .recordedAt = change.now(),
        .recordedBy = change.permit().staffRef(),
        .statement = accepted.statement,
        .reason = accepted.reason};
}

/// Neither names nor reasons, which may tell of somebody.
QJsonObject detailOf(const InformingDraft &accepted)
{
    return {{QStringLiteral("manner"), keyOf(accepted.manner)},
        {QStringLiteral("statement"), accepted.statement}};
}

Outcome tellOfMany(Change &change, FilingSystem filingSystem, const QList<Person> &people,
    const InformingDraft &accepted, const InformingOutcome &outcome, const QString &action)
{
    QList<QByteArray> members;
    for (const Person &person : people)
        members.append(person.ref);
    std::sort(members.begin(), members.end());
    QJsonObject passedOver;
    for (auto why = outcome.passedOver.begin(); why != outcome.passedOver.end(); ++why)
        passedOver.insert(why.key(), why.value());
    QJsonObject detail = detailOf(accepted);
    detail.insert(QStringLiteral("changed"), outcome.recorded);
    detail.insert(QStringLiteral("refused"), passedOver);
    detail.insert(QStringLiteral("members"), QString::fromLatin1(sha256({members.join()}).toHex()));
    return change.audit({.action = action,
        .filingSystem = filingSystem,
        .objectKind = QStringLiteral("contacts"),
        .objectRef = outcome.bulkRef,
        .detail = detail});
}

void tellPages(Change &change, FilingSystem filingSystem, const QList<Person> &people)
{
    if (people.size() > mostToldApart) {
        change.toldOfAll(filingSystem);
        return;
    }
    for (const Person &person : people)
        change.touched(filingSystem, person.due.contact);
}

Result<InformingDraft> acceptedNow(Change &change, const InformingDraft &draft)
{
    const auto inForce = statementInForce(change.connection());
    if (!inForce)
        return inForce.error();
    return acceptedInforming(draft, *inForce, change.now());
}

} // namespace

Result<QString> statementInForce(Connection &connection)
{
    const auto profile = organisation_profile_repository::find(connection);
    if (!profile)
        return profile.error();
    return profile->statementVersion;
}

Outcome begin(Change &change, FilingSystem filingSystem, Id<Contact> contact, const InformingClock &clock,
    const std::optional<InformingDraft> &informed)
{
    InformingClock known = clock;
    if (!known.obtainedOn.isValid())
        known.obtainedOn = change.today();
    const auto holidays = holiday_setting::find(change.connection());
    if (!holidays)
        return holidays.error();
    const InformingDue due{.contact = contact,
        .origin = known.origin,
        .obtainedOn = known.obtainedOn,
        .term = informingTerm(known, *holidays)};
    if (auto added = informing_repository::addDue(change.connection(), filingSystem, due); !added)
        return added;
    if (!informed)
        return done;
    const auto accepted = acceptedNow(change, *informed);
    if (!accepted)
        return accepted.error();
    if (!isFor(accepted->manner, known.origin) || accepted->manner == InformingManner::Reopened)
        return Error{
            Failure::Invalid, QStringLiteral("informing.not-for-origin"), {QStringLiteral("manner")}};
    return informing_repository::record(
        change.connection(), filingSystem, {{.due = due}}, informingEventOf(change, *accepted));
}

Result<QList<Person>> peopleOf(Change &change, FilingSystem filingSystem, const InformingWhom &whom)
{
    return whom.filter ? informing_repository::openPeople(
                             change.connection(), filingSystem, lastDayOf(*whom.filter, change.today()))
                       : informing_repository::people(change.connection(), filingSystem, whom.contacts);
}

Result<InformingOutcome> preview(Change &change, FilingSystem filingSystem, const InformingWhom &whom,
    const InformingDraft &draft, const Progress &progress)
{
    const auto accepted = acceptedNow(change, draft);
    if (!accepted)
        return accepted.error();
    const auto people = peopleOf(change, filingSystem, whom);
    if (!people)
        return people.error();
    const auto some = sifted(change, *people, accepted->manner, progress);
    if (!some)
        return some.error();
    return some->outcome;
}

Result<InformingOutcome> carryOut(Change &change, FilingSystem filingSystem, const InformingWhom &whom,
    const InformingDraft &draft, const Progress &progress)
{
    const auto accepted = acceptedNow(change, draft);
    if (!accepted)
        return accepted.error();
    const auto people = peopleOf(change, filingSystem, whom);
    if (!people)
        return people.error();
    auto some = sifted(change, *people, accepted->manner, progress);
    if (!some)
        return some.error();
    // One who was named and cannot is told why, instead of a count of nobody.
    const bool isForOne = !whom.filter && whom.contacts.size() == 1;
    if (isForOne && people->isEmpty())
        return Error{Failure::NotFound, QStringLiteral("contact")};
    if (isForOne && some->people.isEmpty())
        return Error{Failure::Refused, some->outcome.passedOver.firstKey()};
    auto outcome =
        recordPeople(change, filingSystem, some->people, *accepted, QStringLiteral("informing.bulk"));
    if (!outcome)
        return outcome;
    outcome->passedOver = some->outcome.passedOver;
    if (progress && !progress(static_cast<int>(people->size()), static_cast<int>(people->size())))
        return Error{Failure::Cancelled, QStringLiteral("informing.cancelled")};
    return outcome;
}

Result<InformingOutcome> recordPeople(Change &change, FilingSystem filingSystem, const QList<Person> &people,
    const InformingDraft &accepted, const QString &action)
{
    const bool isForOne = people.size() == 1 && action == QLatin1String("informing.bulk");
    InformingOutcome outcome{
        .recorded = static_cast<int>(people.size()), .bulkRef = isForOne ? QString() : newUuid()};
    InformingEvent event = informingEventOf(change, accepted);
    event.bulkRef = outcome.bulkRef;
    if (auto recorded = informing_repository::record(change.connection(), filingSystem, people, event);
        !recorded)
        return recorded.error();
    tellPages(change, filingSystem, people);
    const auto told = isForOne ? change.audit({.action = QStringLiteral("informing.record"),
                                     .filingSystem = filingSystem,
                                     .objectKind = QStringLiteral("contact"),
                                     .objectRef = QString::fromLatin1(people.first().ref.toHex()),
                                     .detail = detailOf(accepted)})
                               : tellOfMany(change, filingSystem, people, accepted, outcome, action);
    if (!told)
        return told.error();
    return outcome;
}

} // namespace informing_recording
