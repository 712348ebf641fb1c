#include "app/registers/processor_repository.h"

#include "app/base/folded_text.h"
#include "app/storage/sql.h"
#include "app/storage/touched.h"

namespace processor_repository {

namespace {

const QString processorColumns = QStringLiteral(
    "id, name, kind, kvk_number, country, services, contact, agreement_on, agreement_until, categories, "
    "ended_at, version");

DataCategories categoriesOf(const Row &row, int column)
{
    return DataCategories::fromBits(static_cast<quint32>(row.integer(column)));
}

Processor processorFrom(const Row &row)
{
    return {.id = row.id<Processor>(0),
        .name = row.text(1),
        .kind = row.as<ProcessorKind>(2),
        .kvkNumber = row.text(3),
        .country = row.text(4),
        .services = row.text(5),
        .contact = row.text(6),
        .agreementOn = row.day(7),
        .agreementUntil = row.day(8),
        .categories = categoriesOf(row, 9),
        .endedAt = row.maybeInstant(10),
        .version = row.number(11)};
}

} // namespace

Result<QList<Processor>> all(Connection &connection)
{
    auto found = Sql(connection, "processor.all",
        QStringLiteral("SELECT %1 FROM processor ORDER BY name_folded").arg(processorColumns))
                     .list(processorFrom);
    if (!found)
        return found;
    const auto above = links(connection);
    if (!above)
        return above.error();
    const auto flows = Sql(connection, "processor.flows",
        QStringLiteral("SELECT processor_id, purpose_id, categories, note FROM data_flow ORDER BY id"))
                           .list([](const Row &row) {
                               return std::pair(row.id<Processor>(0),
                                   DataFlow{row.id<Purpose>(1), categoriesOf(row, 2), row.text(3)});
                           });
    if (!flows)
        return flows.error();
    for (Processor &processor : *found) {
        for (const auto &[parent, child] : *above) {
            if (child == processor.id)
                processor.worksFor.append(parent);
        }
        for (const auto &[receiver, flow] : *flows) {
            if (receiver == processor.id)
                processor.flows.append(flow);
        }
    }
    return found;
}

Result<std::optional<Processor>> byName(Connection &connection, const QString &name)
{
    return Sql(connection, "processor.by-name",
        QStringLiteral("SELECT %1 FROM processor WHERE name_folded = ?").arg(processorColumns))
        .bind(foldedText(name))
        .first(processorFrom);
}

Result<Id<Processor>> add(
    Connection &connection, const Processor &processor, Instant now, const QString &addedBy)
{
    const auto id = Sql(connection, "processor.add",
        QStringLiteral(
            "INSERT INTO processor (name, name_folded, kind, kvk_number, country, services, contact, "
            "agreement_on, agreement_until, categories, added_at, added_by) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"))
                        .bind(processor.name)
                        .bind(foldedText(processor.name))
                        .bind(processor.kind)
                        .bind(processor.kvkNumber)
                        .bind(processor.country)
                        .bind(processor.services)
                        .bind(processor.contact)
                        .bind(processor.agreementOn)
                        .bind(processor.agreementUntil)
                        .bind(static_cast<qint64>(processor.categories.bits()))
                        .bind(now)
                        .bind(addedBy)
                        .number();
    if (!id)
        return id.error();
    return Id<Processor>(*id);
}

Outcome addLink(Connection &connection, Id<Processor> parent, Id<Processor> child)
{
    const auto added = Sql(connection, "processor.link",
        QStringLiteral("INSERT INTO processor_link (parent_id, child_id) VALUES (?, ?)"))
                           .bind(parent)
                           .bind(child)
                           .run();
    return added ? Outcome(done) : Outcome(added.error());
}

Outcome addFlow(Connection &connection, Id<Processor> processor, const DataFlow &flow)
{
    const auto added = Sql(connection, "processor.flow",
        QStringLiteral(
            "INSERT INTO data_flow (processor_id, purpose_id, categories, note) VALUES (?, ?, ?, ?)"))
                           .bind(processor)
                           .bind(flow.purpose)
                           .bind(static_cast<qint64>(flow.categories.bits()))
                           .bind(flow.note)
                           .run();
    return added ? Outcome(done) : Outcome(added.error());
}

Result<bool> hasFlow(Connection &connection, Id<Processor> processor, Id<Purpose> purpose)
{
    const auto count = Sql(connection, "processor.has-flow",
        QStringLiteral("SELECT COUNT(*) FROM data_flow WHERE processor_id = ? AND purpose_id = ?"))
                           .bind(processor)
                           .bind(purpose)
                           .number();
    return count ? Result<bool>(*count > 0) : Result<bool>(count.error());
}

Outcome setAgreement(Connection &connection, const Processor &processor)
{
    const auto set = Sql(connection, "processor.agreement",
        QStringLiteral("UPDATE processor SET agreement_on = ?, agreement_until = ?, version = version + 1 "
                       "WHERE id = ? AND version = ?"))
                         .bind(processor.agreementOn)
                         .bind(processor.agreementUntil)
                         .bind(processor.id)
                         .bind(processor.version)
                         .run();
    if (!set)
        return set.error();
    return *set == 1 ? Outcome(done)
                     : Outcome(Error{Failure::ChangedMeanwhile, QStringLiteral("processor.changed")});
}

Outcome setContact(Connection &connection, Id<Processor> processor, const QString &contact)
{
    return outcomeOf(Sql(connection, "processor.contact",
        QStringLiteral("UPDATE processor SET contact = ?, version = version + 1 WHERE id = ?"))
                         .bind(contact)
                         .bind(processor)
                         .run());
}

Result<ProcessorLinks> links(Connection &connection)
{
    return Sql(connection, "processor.links",
        QStringLiteral("SELECT parent_id, child_id FROM processor_link ORDER BY parent_id, child_id"))
        .list([](const Row &row) { return std::pair(row.id<Processor>(0), row.id<Processor>(1)); });
}

} // namespace processor_repository
