#include "app/registers/processor_repository.h"

#include "app/base/folded_text.h"
#include "app/storage/sql.h"
#include "app/storage/touched.h"

namespace processor_repository {

namespace {

const QString processorColumns = QStringLiteral(
    "id, name, kind, kvk_number, country, services, contact, categories, "
    "breach_contact, hosting, systems, reviewed_on, review_on, exit_plan, deleted_on, deletion_proof, "
    "ended_at, version");

/// The lines of a list that is kept as one text.
QStringList partsOf(const QString &text, QChar between)
{
    return text.split(between, Qt::SkipEmptyParts);
}

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
        .categories = categoriesOf(row, 7),
        .breachContact = row.text(8),
        .hosting = partsOf(row.text(9), u' '),
        .systems = partsOf(row.text(10), u'\n'),
        .reviewedOn = row.day(11),
        .reviewOn = row.day(12),
        .exitPlan = row.text(13),
        .deletedOn = row.day(14),
        .deletionProof = row.text(15),
        .endedAt = row.maybeInstant(16),
        .version = row.number(17)};
}

/// What may change of one, in the order of `processorFields`.
const QString processorFields = QStringLiteral(
    "name, name_folded, kind, kvk_number, country, services, contact, "
    "categories, breach_contact, hosting, systems, reviewed_on, review_on, exit_plan, deleted_on, "
    "deletion_proof");

void bindFields(Sql &sql, const Processor &processor)
{
    sql.bind(processor.name)
        .bind(foldedText(processor.name))
        .bind(processor.kind)
        .bind(processor.kvkNumber)
        .bind(processor.country)
        .bind(processor.services)
        .bind(processor.contact)
        .bind(static_cast<qint64>(processor.categories.bits()))
        .bind(processor.breachContact)
        .bind(processor.hosting.join(u' '))
        .bind(processor.systems.join(u'\n'))
        .bind(processor.reviewedOn)
        .bind(processor.reviewOn)
        .bind(processor.exitPlan)
        .bind(processor.deletedOn)
        .bind(processor.deletionProof);
}

DataFlow flowFrom(const Row &row)
{
    return {.purpose = row.id<Purpose>(1),
        .categories = categoriesOf(row, 2),
        .note = row.text(3),
        .filingSystems = SetOf<FilingSystem>::fromBits(static_cast<quint32>(row.integer(4))),
        .people = row.text(5),
        .system = row.text(6),
        .country = row.text(7)};
}

/// The days of what was signed with whom: what renews itself has no last one.
Result<QList<std::pair<Id<Processor>, AgreementDays>>> signedAgreements(Connection &connection)
{
    constexpr int renews = 2; // AgreementRenewal::Renews
    return Sql(connection, "processor.agreements",
        QStringLiteral("SELECT processor_id, signed_on, starts_on, "
                       "COALESCE(ended_on, CASE WHEN renewal = ? THEN NULL ELSE ends_on END) "
                       "FROM agreement WHERE signed_on IS NOT NULL ORDER BY signed_on, id"))
        .bind(renews)
        .list([](const Row &row) {
            return std::pair(row.id<Processor>(0), AgreementDays{row.day(1), row.day(2), row.day(3)});
        });
}

/// What hangs on every processor of the list.
Outcome addParts(Connection &connection, QList<Processor> &processors)
{
    const auto above = links(connection);
    const auto flows =
        Sql(connection, "processor.flows",
            QStringLiteral("SELECT processor_id, purpose_id, categories, note, filing_systems, people, "
                           "system_name, country FROM data_flow ORDER BY id"))
            .list([](const Row &row) { return std::pair(row.id<Processor>(0), flowFrom(row)); });
    const auto certificates = Sql(connection, "processor.certificates",
        QStringLiteral("SELECT processor_id, kind, name, expires_on FROM processor_certificate ORDER BY id"))
                                  .list([](const Row &row) {
                                      return std::pair(row.id<Processor>(0),
                                          ProcessorCertificate{
                                              row.as<CertificateKind>(1), row.text(2), row.day(3)});
                                  });
    const auto agreements = signedAgreements(connection);
    if (!above || !flows)
        return above ? flows.error() : above.error();
    if (!certificates || !agreements)
        return certificates ? agreements.error() : certificates.error();
    for (Processor &processor : processors) {
        for (const auto &[parent, child] : *above) {
            if (child == processor.id)
                processor.worksFor.append(parent);
        }
        for (const auto &[receiver, flow] : *flows) {
            if (receiver == processor.id)
                processor.flows.append(flow);
        }
        for (const auto &[holder, certificate] : *certificates) {
            if (holder == processor.id)
                processor.certificates.append(certificate);
        }
        for (const auto &[party, agreement] : *agreements) {
            if (party == processor.id)
                processor.agreements.append(agreement);
        }
    }
    return done;
}

} // namespace

Result<QList<Processor>> all(Connection &connection)
{
    auto found = Sql(connection, "processor.all",
        QStringLiteral("SELECT %1 FROM processor ORDER BY name_folded").arg(processorColumns))
                     .list(processorFrom);
    if (!found)
        return found;
    if (auto added = addParts(connection, *found); !added)
        return added.error();
    return found;
}

Result<std::optional<Processor>> byName(Connection &connection, const QString &name)
{
    auto found = Sql(connection, "processor.by-name",
        QStringLiteral("SELECT %1 FROM processor WHERE name_folded = ?").arg(processorColumns))
                     .bind(foldedText(name))
                     .list(processorFrom);
    if (!found)
        return found.error();
    if (auto added = addParts(connection, *found); !added)
        return added.error();
    return found->isEmpty() ? std::nullopt : std::optional(found->first());
}

Result<Id<Processor>> add(
    Connection &connection, const Processor &processor, Instant now, const QString &addedBy)
{
    Sql sql(connection, "processor.add",
        QStringLiteral("INSERT INTO processor (%1, added_at, added_by) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id")
            .arg(processorFields));
    bindFields(sql, processor);
    const auto id = sql.bind(now).bind(addedBy).number();
    if (!id)
        return id.error();
    return Id<Processor>(*id);
}

Result<std::optional<Processor>> byId(Connection &connection, Id<Processor> processor)
{
    const auto found = all(connection);
    if (!found)
        return found.error();
    for (const Processor &each : *found) {
        if (each.id == processor)
            return std::optional(each);
    }
    return std::optional<Processor>();
}

Outcome replace(Connection &connection, const Processor &processor)
{
    QStringList set;
    const QStringList fields = processorFields.split(QStringLiteral(", "));
    for (const QString &field : fields)
        set.append(field + QStringLiteral(" = ?"));
    Sql sql(connection, "processor.replace",
        QStringLiteral("UPDATE processor SET %1, version = version + 1 WHERE id = ? AND version = ?")
            .arg(set.join(QStringLiteral(", "))));
    bindFields(sql, processor);
    const auto replaced = sql.bind(processor.id).bind(processor.version).run();
    if (!replaced)
        return replaced.error();
    return *replaced == 1 ? Outcome(done)
                          : Outcome(Error{Failure::ChangedMeanwhile, QStringLiteral("processor.changed")});
}

Outcome setCertificates(
    Connection &connection, Id<Processor> processor, const QList<ProcessorCertificate> &certificates)
{
    if (auto gone = Sql(connection, "processor.certificates-gone",
            QStringLiteral("DELETE FROM processor_certificate WHERE processor_id = ?"))
                        .bind(processor)
                        .run();
        !gone)
        return gone.error();
    for (const ProcessorCertificate &certificate : certificates) {
        if (auto added = Sql(connection, "processor.certificate",
                QStringLiteral("INSERT INTO processor_certificate (processor_id, kind, name, expires_on) "
                               "VALUES (?, ?, ?, ?)"))
                             .bind(processor)
                             .bind(certificate.kind)
                             .bind(certificate.name)
                             .bind(certificate.expiresOn)
                             .run();
            !added)
            return added.error();
    }
    return done;
}

Outcome end(Connection &connection, const Processor &processor, Instant now)
{
    const auto ended = Sql(connection, "processor.end",
        QStringLiteral("UPDATE processor SET ended_at = ?, deleted_on = ?, deletion_proof = ?, "
                       "version = version + 1 WHERE id = ? AND version = ? AND ended_at IS NULL"))
                           .bind(now)
                           .bind(processor.deletedOn)
                           .bind(processor.deletionProof)
                           .bind(processor.id)
                           .bind(processor.version)
                           .run();
    if (!ended)
        return ended.error();
    return *ended == 1 ? Outcome(done)
                       : Outcome(Error{Failure::ChangedMeanwhile, QStringLiteral("processor.changed")});
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

Outcome removeLink(Connection &connection, Id<Processor> parent, Id<Processor> child)
{
    return outcomeOf(Sql(connection, "processor.unlink",
        QStringLiteral("DELETE FROM processor_link WHERE parent_id = ? AND child_id = ?"))
                         .bind(parent)
                         .bind(child)
                         .run());
}

Outcome removeFlows(Connection &connection, Id<Processor> processor)
{
    return outcomeOf(Sql(
        connection, "processor.flows-gone", QStringLiteral("DELETE FROM data_flow WHERE processor_id = ?"))
                         .bind(processor)
                         .run());
}

Outcome addFlow(Connection &connection, Id<Processor> processor, const DataFlow &flow)
{
    const auto added = Sql(connection, "processor.flow",
        QStringLiteral(
            "INSERT INTO data_flow (processor_id, purpose_id, categories, note, filing_systems, people, "
            "system_name, country) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"))
                           .bind(processor)
                           .bind(flow.purpose)
                           .bind(static_cast<qint64>(flow.categories.bits()))
                           .bind(flow.note)
                           .bind(static_cast<qint64>(flow.filingSystems.bits()))
                           .bind(flow.people)
                           .bind(flow.system)
                           .bind(flow.country)
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
