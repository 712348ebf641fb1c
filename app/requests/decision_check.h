#pragma once

#include "app/base/result.h"
#include "app/requests/decision_document.h"

#include <QList>
#include <QString>

#include <optional>

class Connection;
class Vouchers;

/// A request in an embedded file whose decision nobody entitled took (security.md 4.3).
struct DecisionFinding
{
    enum class What {
        Forged, ///< something is stored as a decision that is none, or none on this request
        Missing ///< it was approved or carried out without an approval of what was proposed
    };

    What what = What::Forged;
    /// The request's UUID.
    QString request = {};

    friend bool operator==(const DecisionFinding &, const DecisionFinding &) = default;
};

/// Looks again at what was decided long after it was carried out. The genuine program asks more before it
/// carries out (decision_signing::check); this finds what another program wrote. Only what stays is looked
/// at: proposal, reason and remark may be erased, their digests stand.
namespace decision_check {

struct Looked
{
    /// The first of them, by the request.
    std::optional<DecisionFinding> finding = std::nullopt;
    /// What was signed, of the decisions that are genuine.
    QList<DecisionDocument> genuine = {};
};

/// Every decision must be signed with keys that were certified for who decided, in a role that decides or
/// with a deputyship that an administrator signed; say what its row says; and be by somebody who neither
/// registered nor prepared the request, which holds for whom they stand for as well. A correction or erasure
/// that is approved or was carried out must have such an approval last. Decisions from before there were
/// signatures (migration 13) count where the trail tells of as many, by entries from before those that bear
/// digests of rows (18). Errors of the database alone; not for a server, where members have no keys.
Result<Looked> look(Connection &connection, const Vouchers &vouchers);

} // namespace decision_check
