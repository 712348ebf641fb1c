#include "app/consent/consent_following.h"

#include "app/audit/audit_detail.h"
#include "app/consent/consent_chain.h"
#include "app/consent/consent_repository.h"
#include "app/storage/sql.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <limits>
#include <optional>

namespace consent_following {

namespace {

/// The hash that the trail told of each act, by its reference. What was erased, or taken back with an import,
/// is not in it.
using ToldHashes = QHash<QString, QByteArray>;

Result<ToldHashes> toldHashes(Connection &connection, FilingSystem filingSystem)
{
    ToldHashes told;
    const auto read = Sql(connection, "consent.told",
        QStringLiteral("SELECT e.action, d.detail FROM audit_entry e "
                       "JOIN audit_detail d ON d.position = e.position WHERE e.filing_system = ? "
                       "AND e.action IN ('consent.record', 'consent.undo', 'consent.moved', "
                       "'consent.import-undo') ORDER BY e.position"))
                          .bind(filingSystem)
                          .each([&](const Row &row) {
                              const QJsonObject detail = audit_detail::objectIn(row.bytes(1));
                              const QByteArray hash = QByteArray::fromHex(
                                  detail.value(QLatin1String("hash")).toString().toLatin1());
                              if (row.text(0) == QLatin1String("consent.record") && !hash.isEmpty())
                                  told.insert(detail.value(QLatin1String("event")).toString(), hash);
                              // Under another record of the same person an act has another hash.
                              const QJsonArray moved = detail.value(QLatin1String("moved")).toArray();
                              for (const QJsonValue &each : moved)
                                  told.insert(each[QLatin1String("event")].toString(),
                                      QByteArray::fromHex(each[QLatin1String("hash")].toString().toLatin1()));
                              const QJsonArray undone = detail.value(QLatin1String("events")).toArray();
                              for (const QJsonValue &ref : undone)
                                  told.remove(ref.toString());
                              return true;
                          });
    if (!read)
        return read.error();
    return told;
}

/// The first that was stored with a hash.
Result<qint64> firstHashed(Connection &connection, FilingSystem filingSystem)
{
    return Sql(connection, "consent.first-hashed",
        QStringLiteral("SELECT COALESCE(MIN(id), ?) FROM consent_event WHERE filing_system = ? "
                       "AND entry_hash IS NOT NULL"))
        .bind(std::numeric_limits<qint64>::max())
        .bind(filingSystem)
        .number();
}

/// What lines are said to rest on and is not there, by its number.
Result<QStringList> missingUnderStates(Connection &connection, FilingSystem filingSystem)
{
    return Sql(connection, "consent.without-act",
        QStringLiteral(
            "SELECT s.event_id FROM consent_state s WHERE s.filing_system = ? AND NOT EXISTS (SELECT 1 FROM "
            "consent_event e WHERE e.filing_system = s.filing_system AND e.id = s.event_id "
            "AND e.contact_id = s.contact_id AND e.purpose_id = s.purpose_id AND e.channel = s.channel) "
            "ORDER BY s.event_id"))
        .bind(filingSystem)
        .list([](const Row &row) { return QStringLiteral("#%1").arg(row.integer(0)); });
}

bool isOfSameLine(const ConsentEvent &one, const ConsentEvent &other)
{
    return one.contact == other.contact && one.purpose == other.purpose && one.channel == other.channel;
}

void name(ConsentChainVerdict &verdict, const QString &ref)
{
    if (verdict.broken.size() < ConsentChainVerdict::mostNamed)
        verdict.broken.append(ref);
}

} // namespace

Result<ConsentChainVerdict> follow(Connection &connection, FilingSystem filingSystem, const StopRequest &stop)
{
    auto told = toldHashes(connection, filingSystem);
    const auto first = firstHashed(connection, filingSystem);
    const auto missing = missingUnderStates(connection, filingSystem);
    if (!told || !first || !missing)
        return !told ? told.error() : !first ? first.error() : missing.error();
    ConsentChainVerdict verdict;
    std::optional<ConsentEvent> previous;
    bool isBroken = false;
    const auto read =
        consent_repository::eachByLine(connection, filingSystem, [&](const ConsentEvent &event) {
            const bool goesOn = previous && isOfSameLine(*previous, event);
            isBroken = goesOn && isBroken;
            ++verdict.events;
            verdict.withoutHash += event.entryHash.isEmpty() ? 1 : 0;
            const bool isTooLate = event.entryHash.isEmpty() && event.id.number() > *first;
            const QByteArray hash = told->take(event.ref);
            const bool isOther = !hash.isEmpty() && hash != event.entryHash;
            if (!isBroken &&
                (isTooLate || isOther ||
                    !consent_chain::fits(filingSystem, event, goesOn ? &*previous : nullptr))) {
                isBroken = true;
                name(verdict, event.ref);
            }
            previous = event;
            return verdict.broken.size() < ConsentChainVerdict::mostNamed && !stop.isStopped();
        });
    if (!read)
        return read.error();
    if (stop.isStopped())
        return Error{Failure::Cancelled, QStringLiteral("consent.check")};
    if (verdict.broken.size() >= ConsentChainVerdict::mostNamed)
        return verdict;
    QStringList gone = told->keys();
    std::sort(gone.begin(), gone.end());
    for (const QString &ref : std::as_const(gone))
        name(verdict, ref);
    // One that the trail tells of is named already.
    if (gone.isEmpty()) {
        for (const QString &number : *missing)
            name(verdict, number);
    }
    return verdict;
}

} // namespace consent_following
