#include "app/gate/gate_repository.h"

#include "app/storage/setting_table.h"
#include "app/storage/sql.h"

#include <QHash>
#include <QJsonObject>

#include <algorithm>

namespace gate_repository {

namespace {

const QString senderKey = QStringLiteral("sender.kind");
const QString exceptionEndKey = QStringLiteral("telemarketing.customerExceptionEnd");
const QString consentAgeKey = QStringLiteral("child.consentAge");
const QString softOptInMonthsKey = QStringLiteral("softOptIn.months");

template <typename Thing>
Result<Id<Thing>> idFrom(const Result<qint64> &number)
{
    if (!number)
        return number.error();
    return Id<Thing>(*number);
}

int positiveOr(const QString &text, int otherwise)
{
    const int number = text.toInt();
    return number > 0 ? number : otherwise;
}

} // namespace

Result<Id<Addressee>> add(Connection &connection, FilingSystem filingSystem, const Addressee &addressee)
{
    return idFrom<Addressee>(Sql(connection, "gate.add-addressee",
        QStringLiteral("INSERT INTO addressee (filing_system, contact_id, capacity, local_rule, recorded_at, "
                       "recorded_by) VALUES (?, ?, ?, ?, ?, ?) RETURNING id"))
                                 .bind(filingSystem)
                                 .bind(addressee.contact)
                                 .bind(addressee.capacity)
                                 .bind(addressee.localRule)
                                 .bind(addressee.recordedAt)
                                 .bind(addressee.recordedBy)
                                 .number());
}

Result<Id<SoftOptIn>> add(Connection &connection, FilingSystem filingSystem, const SoftOptIn &softOptIn)
{
    return idFrom<SoftOptIn>(Sql(connection, "gate.add-soft-opt-in",
        QStringLiteral(
            "INSERT INTO soft_opt_in (filing_system, contact_id, purpose_id, channel, detail_id, "
            "sold_on, reference, tests, recorded_at, recorded_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
            "RETURNING id"))
                                 .bind(filingSystem)
                                 .bind(softOptIn.contact)
                                 .bind(softOptIn.purpose)
                                 .bind(softOptIn.channel)
                                 .bind(softOptIn.detail)
                                 .bind(softOptIn.soldOn)
                                 .bind(softOptIn.reference)
                                 .bind(qint64{softOptIn.tests.bits()})
                                 .bind(softOptIn.recordedAt)
                                 .bind(softOptIn.recordedBy)
                                 .number());
}

Result<Id<PublishedAddress>> add(
    Connection &connection, FilingSystem filingSystem, const PublishedAddress &address)
{
    return idFrom<PublishedAddress>(Sql(connection, "gate.add-published",
        QStringLiteral("INSERT INTO published_address (filing_system, contact_id, purpose_id, detail_id, "
                       "source, seen_on, is_gone, recorded_at, recorded_by) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"))
                                        .bind(filingSystem)
                                        .bind(address.contact)
                                        .bind(address.purpose)
                                        .bind(address.detail)
                                        .bind(address.source)
                                        .bind(address.seenOn)
                                        .bind(address.isGone)
                                        .bind(address.recordedAt)
                                        .bind(address.recordedBy)
                                        .number());
}

Result<QList<Addressee>> addressees(Connection &connection, FilingSystem filingSystem, Id<Contact> contact)
{
    return Sql(connection, "gate.addressees",
        QStringLiteral("SELECT id, contact_id, capacity, local_rule, recorded_at, recorded_by FROM addressee "
                       "WHERE filing_system = ? AND contact_id = ? ORDER BY recorded_at, id"))
        .bind(filingSystem)
        .bind(contact)
        .list([](const Row &row) {
            return Addressee{.id = row.id<Addressee>(0),
                .contact = row.id<Contact>(1),
                .capacity = row.as<AddresseeCapacity>(2),
                .localRule = row.text(3),
                .recordedAt = row.instant(4),
                .recordedBy = row.text(5)};
        });
}

Result<QList<SoftOptIn>> softOptIns(Connection &connection, FilingSystem filingSystem, Id<Contact> contact)
{
    return Sql(connection, "gate.soft-opt-ins",
        QStringLiteral("SELECT id, contact_id, purpose_id, channel, sold_on, reference, tests, recorded_at, "
                       "recorded_by, detail_id FROM soft_opt_in WHERE filing_system = ? AND contact_id = ? "
                       "ORDER BY recorded_at, id"))
        .bind(filingSystem)
        .bind(contact)
        .list([](const Row &row) {
            return SoftOptIn{.id = row.id<SoftOptIn>(0),
                .contact = row.id<Contact>(1),
                .purpose = row.id<Purpose>(2),
                .channel = row.as<Channel>(3),
                .detail = row.id<ContactPoint>(9),
                .soldOn = row.day(4),
                .reference = row.text(5),
                .tests = SoftOptInTests::fromBits(static_cast<quint32>(row.integer(6))),
                .recordedAt = row.instant(7),
                .recordedBy = row.text(8)};
        });
}

Result<QList<PublishedAddress>> publishedAddresses(
    Connection &connection, FilingSystem filingSystem, Id<Contact> contact)
{
    return Sql(connection, "gate.published",
        QStringLiteral("SELECT id, contact_id, purpose_id, detail_id, source, seen_on, is_gone, recorded_at, "
                       "recorded_by FROM published_address WHERE filing_system = ? AND contact_id = ? "
                       "ORDER BY recorded_at, id"))
        .bind(filingSystem)
        .bind(contact)
        .list([](const Row &row) {
            return PublishedAddress{.id = row.id<PublishedAddress>(0),
                .contact = row.id<Contact>(1),
                .purpose = row.id<Purpose>(2),
                .detail = row.id<ContactPoint>(3),
                .source = row.text(4),
                .seenOn = row.day(5),
                .isGone = row.flag(6),
                .recordedAt = row.instant(7),
                .recordedBy = row.text(8)};
        });
}

Result<GateSettings> settings(Connection &connection)
{
    QHash<QString, QString> texts;
    const auto read = Sql(connection, "gate.settings",
        QStringLiteral("SELECT key, value FROM setting WHERE key IN (?, ?, ?, ?)"))
                          .bind(senderKey)
                          .bind(exceptionEndKey)
                          .bind(consentAgeKey)
                          .bind(softOptInMonthsKey)
                          .each([&](const Row &row) {
                              texts.insert(row.text(0), row.text(1));
                              return true;
                          });
    if (!read)
        return read.error();
    GateSettings settings;
    settings.sender = senderKindFrom(texts[senderKey]).value_or(settings.sender);
    settings.customerExceptionEnd = isoDay(texts[exceptionEndKey]).value_or(settings.customerExceptionEnd);
    settings.consentAge = std::max(positiveOr(texts[consentAgeKey], lowestConsentAge), lowestConsentAge);
    settings.softOptInMonths = positiveOr(texts[softOptInMonthsKey], settings.softOptInMonths);
    return settings;
}

GateSettings settingsFrom(const QJsonObject &told)
{
    GateSettings settings;
    settings.sender =
        senderKindFrom(told.value(QLatin1String("sender")).toString()).value_or(settings.sender);
    settings.customerExceptionEnd = isoDay(told.value(QLatin1String("customer_exception_end")).toString())
                                        .value_or(settings.customerExceptionEnd);
    settings.consentAge =
        std::max(told.value(QLatin1String("consent_age")).toInt(lowestConsentAge), lowestConsentAge);
    settings.softOptInMonths =
        told.value(QLatin1String("soft_opt_in_months")).toInt(settings.softOptInMonths);
    return settings;
}

Outcome setSettings(Connection &connection, const GateSettings &settings)
{
    const std::initializer_list<std::pair<QString, QString>> values = {{senderKey, keyOf(settings.sender)},
        {exceptionEndKey, settings.customerExceptionEnd.toString(Qt::ISODate)},
        {consentAgeKey, QString::number(settings.consentAge)},
        {softOptInMonthsKey, QString::number(settings.softOptInMonths)}};
    for (const auto &[key, value] : values) {
        if (auto set = setting_table::set(connection, "gate.set-settings", key, value); !set)
            return set;
    }
    return done;
}

} // namespace gate_repository
