#include "app/measures/erasure_marker.h"

#include "app/contacts/contact_erasure.h"
#include "app/contacts/contact_repository.h"
#include "app/lists/contact_list_repository.h"
#include "app/staff/file_entry.h"
#include "app/storage/connection.h"
#include "app/storage/migrations/migrations.h"
#include "app/storage/migrator.h"
#include "app/storage/page_scan.h"
#include "app/storage/sql.h"
#include "app/storage/transaction.h"
#include "app/vault/package_passphrase.h"

#include <QTemporaryDir>

namespace erasure_marker {

namespace {

using contact_erasure::Fate;

constexpr FilingSystem scratchSystem = FilingSystem::Customers;

const QString marker = QStringLiteral("Merkteken-0f3b7c");

QByteArrayList markerBytes()
{
    // In Windows-1252 it reads as in UTF-8.
    return {marker.toUtf8(),
        QByteArray(
            reinterpret_cast<const char *>(marker.utf16()), marker.size() * qsizetype(sizeof(char16_t)))};
}

/// A value that fits a column that must be filled; `text` where it is one.
QString valueFor(const QString &type, const QString &text)
{
    if (type.compare(QLatin1String("text"), Qt::CaseInsensitive) == 0)
        return u'\'' + text + u'\'';
    return type.compare(QLatin1String("blob"), Qt::CaseInsensitive) == 0 ? QStringLiteral("x'07'")
                                                                         : QStringLiteral("7");
}

struct ScratchColumn
{
    QString name;
    QString type;
};

Outcome fill(Connection &line, const QString &table, Id<Contact> contact, const QString &text)
{
    const auto columns = Sql(line, "marker.columns",
        QStringLiteral("SELECT name, type FROM pragma_table_info('%1') WHERE \"notnull\" = 1 AND name NOT IN "
                       "('id', 'filing_system', 'contact_id')")
            .arg(table))
                             .once()
                             .list([](const Row &row) {
                                 return ScratchColumn{row.text(0), row.text(1)};
                             });
    if (!columns)
        return columns.error();
    QString names;
    QString values;
    for (const ScratchColumn &column : *columns) {
        QString value = valueFor(column.type, text);
        if (column.name == QLatin1String("ref"))
            value = QStringLiteral("'%1'").arg(contact.number());
        else if (column.name == QLatin1String("request_id"))
            value = QStringLiteral("(SELECT MAX(id) FROM request)");
        names += QStringLiteral(", ") + column.name;
        values += QStringLiteral(", ") + value;
    }
    const auto added = Sql(line, "marker.fill",
        QStringLiteral("INSERT INTO %1 (filing_system, contact_id%2) VALUES (1, ?%3)")
            .arg(table, names, values))
                           .once()
                           .bind(contact)
                           .run();
    return added ? Outcome(done) : Outcome(added.error());
}

/// What stays of a request as proof is codes and days; the marker stands in what somebody wrote.
Outcome fillRequest(Connection &line, Id<Contact> contact)
{
    if (auto filled = fill(line, QStringLiteral("request"), contact, QStringLiteral("code")); !filled)
        return filled;
    const auto written =
        Sql(line, "marker.request", QStringLiteral("UPDATE request SET remark = ?, proposal = ?"))
            .once()
            .bind(marker)
            .bind(marker)
            .run();
    return written ? Outcome(done) : Outcome(written.error());
}

Result<Id<Contact>> somebodyEverywhere(Connection &line, Trial &trial)
{
    const auto contact = contact_repository::add(line,
        {.filingSystem = scratchSystem,
            .ref = contact_repository::newRef(),
            .givenName = marker,
            .surname = marker,
            .jobTitle = marker,
            .sortKey = marker});
    if (!contact)
        return contact.error();
    if (auto filled = fillRequest(line, *contact); !filled)
        return filled.error();
    trial.places = 2;
    for (const auto &place : contact_erasure::personalPlaces()) {
        const bool isFilled = place.contactColumn == u"contact_id" && place.table != u"erasure_permit" &&
            place.table != u"request" && place.fate != Fate::Listed;
        if (!isFilled)
            continue;
        const bool goes = place.fate == Fate::Deleted;
        if (auto filled =
                fill(line, place.table.toString(), *contact, goes ? marker : QStringLiteral("code"));
            !filled)
            return filled.error();
        trial.places += goes ? 1 : 0;
    }
    const auto listed = contact_list_repository::refresh(line, scratchSystem, *contact);
    if (!listed)
        return listed.error();
    return *contact;
}

Outcome erase(Connection &line, Id<Contact> contact, Instant now)
{
    const auto gone =
        contact_erasure::eraseRows(line, scratchSystem, {contact}, contact_erasure::Occasion{.when = now});
    if (!gone)
        return gone.error();
    const auto listed = contact_list_repository::remove(line, scratchSystem, {contact});
    return listed ? Outcome(done) : Outcome(listed.error());
}

Result<qint64> standingInPages(Connection &line)
{
    if (auto emptied = line.checkpoint(); !emptied)
        return emptied.error();
    return page_scan::count(line, markerBytes());
}

Result<Trial> tryIn(Connection &line, const Clock &clock)
{
    if (auto ready = migrator::migrate(line, allMigrations()); !ready)
        return ready.error();
    Trial trial;
    const auto contact =
        writing(line, [&](Connection &scratch) { return somebodyEverywhere(scratch, trial); });
    if (!contact)
        return contact.error();
    const auto before = standingInPages(line);
    if (!before)
        return before.error();
    trial.before = *before;
    if (auto gone = writing(line, [&](Connection &scratch) { return erase(scratch, *contact, clock.now()); });
        !gone)
        return gone.error();
    const auto after = standingInPages(line);
    if (!after)
        return after.error();
    trial.after = *after;
    return trial;
}

} // namespace

Result<Trial> run(const Clock &clock, HashCost cost)
{
    const QTemporaryDir folder;
    const auto passphrase = package_passphrase::drawn();
    if (!folder.isValid() || !passphrase)
        return Error{Failure::Unavailable, QStringLiteral("measure.scratch")};
    const auto made = file_entry::make(Location::embedded(folder.filePath(QStringLiteral("scratch.kluis"))),
        QStringLiteral("scratch"), *passphrase, cost, clock);
    if (!made)
        return made.error();
    const auto line = Connection::open(made->location, Connection::Access::ReadWrite);
    return line ? tryIn(**line, clock) : Result<Trial>(line.error());
}

} // namespace erasure_marker
