#include "app/registers/processor_disclosure_repository.h"

#include "app/storage/sql.h"

namespace processor_disclosure_repository {

Result<QList<ProcessorDisclosures>> of(
    Connection &connection, FilingSystem filingSystem, Id<Processor> processor)
{
    return Sql(connection, "processor.disclosures",
        QStringLiteral("SELECT h.purpose_id, COUNT(DISTINCT h.id), COUNT(DISTINCT d.contact_id), "
                       "MAX(h.happened_at) FROM handover h LEFT JOIN disclosure d "
                       "ON d.filing_system = h.filing_system AND d.handover_id = h.id "
                       "WHERE h.filing_system = ? AND h.processor_id = ? "
                       "GROUP BY h.purpose_id ORDER BY h.purpose_id"))
        .bind(filingSystem)
        .bind(processor)
        .list([filingSystem](const Row &row) {
            return ProcessorDisclosures{.filingSystem = filingSystem,
                .purpose = row.id<Purpose>(0),
                .lists = row.integer(1),
                .people = row.integer(2),
                .last = row.instant(3)};
        });
}

} // namespace processor_disclosure_repository
