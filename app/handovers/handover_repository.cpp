#include "app/handovers/handover_repository.h"

#include "app/storage/bulk_writer.h"
#include "app/storage/sql.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace handover_repository {

namespace {

HandoverCounts countsFromJson(const QJsonValue &json)
{
    HandoverCounts counts;
    const QJsonObject object = json.toObject();
    for (auto each = object.begin(); each != object.end(); ++each)
        counts.insert(each.key(), each.value().toInteger());
    return counts;
}

QString storedCounts(const Handover &handover)
{
    const QJsonObject both{{QStringLiteral("reasons"), jsonOf(handover.reasons)},
        {QStringLiteral("rules"), jsonOf(handover.rules)}};
    return QString::fromUtf8(QJsonDocument(both).toJson(QJsonDocument::Compact));
}

qint64 storedChannel(const Handover &handover)
{
    return handover.channel ? static_cast<qint64>(*handover.channel) : 0;
}

Handover handoverFrom(const Row &row)
{
    const QJsonObject counts = QJsonDocument::fromJson(row.text(13).toUtf8()).object();
    return {.id = row.id<Handover>(0),
        .ref = row.text(1),
        .filingSystem = row.filingSystem(2),
        .processor = row.id<Processor>(3),
        .recipient = row.text(4),
        .purpose = row.id<Purpose>(5),
        .channel = row.integer(6) == 0 ? std::nullopt : std::optional(row.as<Channel>(6)),
        .fields = handoverFieldsFrom(row.text(7)),
        .format = row.as<HandoverFormat>(8),
        .isEncrypted = row.flag(9),
        .plainReason = row.text(10),
        .included = row.integer(11),
        .excluded = row.integer(12),
        .reasons = countsFromJson(counts.value(QStringLiteral("reasons"))),
        .rules = countsFromJson(counts.value(QStringLiteral("rules"))),
        .happenedAt = row.instant(14),
        .madeBy = row.text(15),
        .digest = row.bytes(16)};
}

} // namespace

Result<Id<Handover>> add(Connection &connection, const Handover &handover)
{
    const auto id = Sql(connection, "handover.add",
        QStringLiteral(
            "INSERT INTO handover (filing_system, ref, processor_id, recipient, purpose_id, channel, "
            "fields, format, is_encrypted, plain_reason, included, excluded, counts, happened_at, "
            "made_by, digest) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"))
                        .bind(handover.filingSystem)
                        .bind(handover.ref)
                        .bind(handover.processor)
                        .bind(handover.recipient)
                        .bind(handover.purpose)
                        .bind(storedChannel(handover))
                        .bind(keysOf(handover.fields))
                        .bind(handover.format)
                        .bind(handover.isEncrypted)
                        .bind(handover.plainReason)
                        .bind(handover.included)
                        .bind(handover.excluded)
                        .bind(storedCounts(handover))
                        .bind(handover.happenedAt)
                        .bind(handover.madeBy)
                        .bind(handover.digest)
                        .number();
    if (!id)
        return id.error();
    return Id<Handover>(*id);
}

Result<QList<Handover>> list(Connection &connection, FilingSystem filingSystem, int limit)
{
    return Sql(connection, "handover.list",
        QStringLiteral(
            "SELECT id, ref, filing_system, processor_id, recipient, purpose_id, channel, fields, "
            "format, is_encrypted, plain_reason, included, excluded, counts, happened_at, made_by, "
            "digest FROM handover WHERE filing_system = ? ORDER BY id DESC LIMIT ?"))
        .bind(filingSystem)
        .bind(limit)
        .list(handoverFrom);
}

Outcome remove(Connection &connection, FilingSystem filingSystem, Id<Handover> handover)
{
    // A task that was open before keeps its duty, about the newest list that did leave.
    for (const auto *statement :
        {"UPDATE recipient_task SET handover_id = COALESCE((SELECT MAX(h.id) FROM handover h "
         "JOIN disclosure d ON d.filing_system = h.filing_system AND d.handover_id = h.id "
         "WHERE h.filing_system = recipient_task.filing_system AND d.contact_id = recipient_task.contact_id "
         "AND h.recipient = recipient_task.recipient AND h.purpose_id = recipient_task.purpose_id "
         "AND h.id < recipient_task.handover_id), handover_id) WHERE filing_system = ? AND handover_id = ?",
            "DELETE FROM disclosure WHERE filing_system = ? AND handover_id = ?",
            "DELETE FROM recipient_task WHERE filing_system = ? AND handover_id = ?",
            "DELETE FROM handover WHERE filing_system = ? AND id = ?"}) {
        const auto gone = Sql(connection, "handover.remove", QLatin1String(statement))
                              .bind(filingSystem)
                              .bind(handover)
                              .run();
        if (!gone)
            return gone.error();
    }
    return done;
}

namespace {

template <typename Thing>
void writeNumber(BulkWriter &writer, Id<Thing> id)
{
    if (id.isStored())
        writer.integer(id.number());
    else
        writer.null();
}

} // namespace

struct DisclosureWriter::Part
{
    const Handover &handover;
    std::unique_ptr<BulkWriter> writer;
};

DisclosureWriter::DisclosureWriter(Connection &connection, const Handover &handover)
    : m_part(new Part{handover,
          BulkWriter::open(connection, "handover.disclosures", QStringLiteral("disclosure"),
              QStringLiteral(
                  "filing_system contact_id recipient purpose_id happened_at recorded_by handover_id "
                  "rule event_id soft_opt_in_id published_address_id processing_ground_id fields")
                  .split(u' '))})
{}

DisclosureWriter::~DisclosureWriter() = default;

void DisclosureWriter::add(const HandedPerson &person)
{
    const Handover &handover = m_part->handover;
    BulkWriter &writer = *m_part->writer;
    writer.integer(static_cast<qint64>(handover.filingSystem));
    writer.integer(person.contact.number());
    writer.text(handover.recipient);
    writer.integer(handover.purpose.number());
    writer.integer(handover.happenedAt.micros);
    writer.text(handover.madeBy);
    writer.integer(handover.id.number());
    writer.integer(static_cast<qint64>(person.rule));
    writeNumber(writer, person.event);
    writeNumber(writer, person.softOptIn);
    writeNumber(writer, person.published);
    writeNumber(writer, person.ground);
    writer.integer(person.fields);
    writer.endRow();
}

bool DisclosureWriter::hasFailed() const
{
    return m_part->writer->hasFailed();
}

Outcome DisclosureWriter::finish()
{
    return m_part->writer->finish();
}

} // namespace handover_repository
