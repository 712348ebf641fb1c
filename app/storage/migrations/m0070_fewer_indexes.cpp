#include "app/storage/migrations/migration.h"

Migration m0070FewerIndexes();

namespace {

const QString toContact =
    QStringLiteral("FOREIGN KEY (filing_system, contact_id) REFERENCES contact (filing_system, id)");

} // namespace

/// 0070: each index is one page more to read, wipe and write for everybody who is erased (performance.md,
/// goal 12). Those go in which nothing is found that another does not find as well: what a person is reached
/// or known by is looked for with its kind, a postcode is the front of the index with the person, and numbers
/// of rows are unique without the filing system. Who works nowhere stands in no index of organisations.
Migration m0070FewerIndexes()
{
    return Migration(70, QStringLiteral("fewer-indexes"))
        .step(QStringLiteral("DROP INDEX contact_point_value"))
        .step(QStringLiteral("DROP INDEX identifier_value"))
        .step(QStringLiteral("DROP INDEX postal_address_postcode"))
        .step(QStringLiteral("DROP INDEX contact_organisation"))
        .step(QStringLiteral("CREATE INDEX contact_organisation ON contact (filing_system, organisation_id) "
                             "WHERE organisation_id IS NOT NULL"))
        .withoutNumberKey(QStringLiteral("contact_point"),
            QStringLiteral(R"sql(
            contact_id {{integer}} NOT NULL,
            kind {{integer}} NOT NULL,
            label {{integer}} NOT NULL DEFAULT 0,
            value TEXT NOT NULL,
            normalised TEXT {{binary}} NOT NULL,
            provenance_id {{integer}},
            )sql") +
                toContact,
            {QStringLiteral("contact_point_contact ON contact_point (filing_system, contact_id)"),
                QStringLiteral("contact_point_same ON contact_point "
                               "(filing_system, kind, normalised, contact_id)")})
        .withoutNumberKey(QStringLiteral("postal_address"),
            QStringLiteral(R"sql(
            contact_id {{integer}} NOT NULL,
            label {{integer}} NOT NULL DEFAULT 0,
            street TEXT NOT NULL,
            house_number TEXT NOT NULL,
            addition TEXT NOT NULL,
            postcode TEXT NOT NULL,
            city TEXT NOT NULL,
            country TEXT NOT NULL,
            provenance_id {{integer}},
            )sql") +
                toContact,
            {QStringLiteral("postal_address_contact ON postal_address (filing_system, contact_id)"),
                QStringLiteral(
                    "postal_address_same ON postal_address (filing_system, postcode, contact_id)")})
        .withoutNumberKey(QStringLiteral("identifier"),
            QStringLiteral(R"sql(
            contact_id {{integer}} NOT NULL,
            kind {{integer}} NOT NULL,
            value TEXT NOT NULL,
            normalised TEXT {{binary}} NOT NULL,
            provenance_id {{integer}},
            )sql") +
                toContact,
            {QStringLiteral("identifier_contact ON identifier (filing_system, contact_id)"),
                QStringLiteral(
                    "identifier_same ON identifier (filing_system, kind, normalised, contact_id)")})
        .withoutNumberKey(QStringLiteral("relation_fact"),
            QStringLiteral(R"sql(
            contact_id {{integer}} NOT NULL,
            kind {{integer}} NOT NULL,
            day TEXT NOT NULL,
            reference TEXT NOT NULL,
            source TEXT NOT NULL,
            batch_id {{integer}},
            )sql") +
                toContact,
            {QStringLiteral("relation_fact_contact ON relation_fact (filing_system, contact_id)")});
}
