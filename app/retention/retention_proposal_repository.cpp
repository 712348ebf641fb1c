#include "app/retention/retention_proposal_repository.h"

#include "app/retention/category_places.h"
#include "app/storage/sql.h"
#include "app/storage/touched.h"

namespace retention_proposal_repository {

namespace {

RetentionProposal proposalFrom(const Row &row)
{
    return {row.id<Request>(0), row.id<Contact>(1), row.text(2),
        DataCategories::fromBits(static_cast<quint32>(row.integer(3))), row.day(4)};
}

const QString proposals = QStringLiteral(
    "SELECT p.request_id, r.contact_id, p.rule, p.categories, p.opened_for FROM retention_proposal p "
    "JOIN request r ON r.filing_system = p.filing_system AND r.id = p.request_id WHERE p.filing_system = ?");

/// The columns of the contact that would be emptied.
QStringList columnsThatGo(FilingSystem filingSystem, DataCategory category, bool sparingInvoice)
{
    QStringList held;
    for (const category_places::Column &column : category_places::columns(filingSystem, category)) {
        // Of an invoice's buyer the name and the organisation stay, of the name all but how to address them.
        const bool isSpared = sparingInvoice &&
            (column.field == ContactField::Organisation ||
                (category == DataCategory::Identity && column.field != ContactField::Salutation));
        if (!isSpared)
            held.append(category_places::isHeld(column));
    }
    return held;
}

} // namespace

Outcome add(Connection &connection, FilingSystem filingSystem, const RetentionProposal &proposal)
{
    return outcomeOf(Sql(connection, "retention-proposal.add",
        QStringLiteral("INSERT INTO retention_proposal (filing_system, request_id, rule, categories, "
                       "opened_for) VALUES (?, ?, ?, ?, ?)"))
                         .bind(filingSystem)
                         .bind(proposal.request)
                         .bind(proposal.rule)
                         .bind(static_cast<qint64>(proposal.categories.bits()))
                         .bind(proposal.openedFor)
                         .run());
}

Result<std::optional<RetentionProposal>> ofRequest(
    Connection &connection, FilingSystem filingSystem, Id<Request> request)
{
    return Sql(
        connection, "retention-proposal.of-request", proposals + QStringLiteral(" AND p.request_id = ?"))
        .bind(filingSystem)
        .bind(request)
        .first(proposalFrom);
}

Result<QList<RetentionProposal>> open(Connection &connection, FilingSystem filingSystem)
{
    return Sql(connection, "retention-proposal.open",
        proposals +
            QStringLiteral(" AND r.closed_at IS NULL AND r.contact_id IS NOT NULL ORDER BY p.request_id"))
        .bind(filingSystem)
        .list(proposalFrom);
}

Result<bool> hasMore(Connection &connection, FilingSystem filingSystem, Id<Contact> contact,
    DataCategory category, bool sparingInvoice)
{
    const QStringList held = columnsThatGo(filingSystem, category, sparingInvoice);
    if (!held.isEmpty()) {
        const auto stands = Sql(connection, "retention-proposal.columns",
            QStringLiteral("SELECT COUNT(*) FROM contact WHERE filing_system = ? AND id = ? AND (%1)")
                .arg(held.join(QStringLiteral(" OR "))))
                                .bind(filingSystem)
                                .bind(contact)
                                .number();
        if (!stands)
            return stands.error();
        if (*stands > 0)
            return true;
    }
    for (const category_places::Rows &place : category_places::rows()) {
        if (place.category != category)
            continue;
        const auto rows = Sql(connection, "retention-proposal.rows",
            QStringLiteral("SELECT COUNT(*) FROM %1 WHERE filing_system = ? AND contact_id = ?%2")
                .arg(place.table, place.condition))
                              .bind(filingSystem)
                              .bind(contact)
                              .number();
        if (!rows)
            return rows.error();
        const int spared = sparingInvoice && place.table == QLatin1String("postal_address") ? 1 : 0;
        if (*rows > spared)
            return true;
    }
    return false;
}

} // namespace retention_proposal_repository
