#pragma once

#include "app/audit/row_state.h"
#include "app/audit/sealed_trail_repository.h"
#include "app/base/result.h"

#include <map>
#include <optional>
#include <utility>

/// A protected row that is not as the trail says it was left.
struct RowFinding
{
    enum class What {
        Differs,   ///< it was changed, put back or taken away past the program
        Untold,    ///< it is there and no entry tells of it
        Unprovable ///< the detail without which it cannot be told was taken away, and nobody was erased
    };

    What what = What::Differs;
    row_state::Table table = row_state::Table::Request;
    /// The position of the entry that tells of it; 0 where none does.
    qint64 entry = 0;

    friend bool operator==(const RowFinding &, const RowFinding &) = default;
};

/// Holds the rows of protected tables against the newest entry about each, while a whole trail goes by.
class RowStateCheck final
{
public:
    /// In their order, on the thread of the connection that they were read on. Errors of the database alone.
    Outcome look(Connection &connection, const QList<sealed_trail_repository::SealedRow> &rows);
    /// After the last.
    Result<std::optional<RowFinding>> finish(Connection &connection);

private:
    struct Consent
    {
        row_state::Name name;
        qint64 position = 0;
        row_state::Told told;
    };

    void remember(const row_state::Name &name, const row_state::Told &told);
    Outcome lookAtConsents(Connection &connection, FilingSystem filingSystem, const QList<Consent> &consents);
    Outcome settleConsent(Connection &connection, const Consent &consent, const QByteArray &document);
    Outcome settle(Connection &connection, const row_state::Name &name, const row_state::Told &told);
    Outcome lookAtOthers(Connection &connection);
    void find(RowFinding::What what, row_state::Table table, qint64 entry);

    struct Remembered
    {
        row_state::Name name;
        row_state::Told told;
    };
    /// The newest entry about each row but consents, which have one each.
    std::map<std::pair<int, QString>, Remembered> m_rows;
    std::optional<RowFinding> m_finding;
};
