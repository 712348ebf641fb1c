#include "app/requests/request_ref_repository.h"

#include "app/storage/sql.h"

namespace request_ref_repository {

Result<Id<Request>> idOf(Connection &connection, FilingSystem filingSystem, const QString &ref)
{
    const auto number = Sql(connection, "request.by-ref",
        QStringLiteral("SELECT id FROM request WHERE filing_system = ? AND ref = ?"))
                            .bind(filingSystem)
                            .bind(ref)
                            .number();
    return number ? Result<Id<Request>>(Id<Request>(*number)) : Result<Id<Request>>(number.error());
}

} // namespace request_ref_repository
