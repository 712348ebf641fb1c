#include "app/requests/representative_repository.h"

#include "app/storage/sql.h"
#include "app/storage/touched.h"

namespace representative_repository {

Outcome set(Connection &connection, const Request &request, const RepresentativeAddress &address)
{
    return outcomeOf(Sql(connection, "request.representative",
        QStringLiteral("UPDATE request SET representative_street = ?, representative_postcode = ?, "
                       "representative_town = ?, representative_email = ? "
                       "WHERE filing_system = ? AND id = ?"))
                         .bind(address.street)
                         .bind(address.postcode)
                         .bind(address.town)
                         .bind(address.email)
                         .bind(request.filingSystem)
                         .bind(request.id)
                         .run());
}

Result<RepresentativeAddress> find(Connection &connection, const Request &request)
{
    if (request.representative.isEmpty())
        return RepresentativeAddress();
    const auto row = Sql(connection, "request.representative-of",
        QStringLiteral("SELECT representative_street, representative_postcode, representative_town, "
                       "representative_email FROM request WHERE filing_system = ? AND id = ?"))
                         .bind(request.filingSystem)
                         .bind(request.id)
                         .first([](const Row &found) {
                             return RepresentativeAddress{.street = found.text(0),
                                 .postcode = found.text(1),
                                 .town = found.text(2),
                                 .email = found.text(3)};
                         });
    if (!row)
        return row.error();
    return row->value_or(RepresentativeAddress());
}

} // namespace representative_repository
