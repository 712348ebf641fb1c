#include "app/consent/purpose_standing.h"

#include "app/consent/purpose.h"
#include "app/storage/sql.h"

#include <limits>

namespace purpose_standing {

namespace {

/// A file has one writer at a time anyway.
Outcome lockRow(Connection &connection, Id<Purpose> purpose, const QString &strength)
{
    if (!connection.isShared())
        return done;
    return Sql(connection, "purpose.lock",
        QStringLiteral("SELECT id FROM purpose WHERE id = ? FOR %1").arg(strength))
        .bind(purpose)
        .each([](const Row & /*row*/) { return true; });
}

Result<qint64> numberOf(Connection &connection, Id<PurposeWording> wording, qint64 otherwise)
{
    if (!wording.isStored())
        return otherwise;
    return Sql(connection, "purpose.wording-number",
        QStringLiteral("SELECT number FROM purpose_wording WHERE id = ?"))
        .bind(wording)
        .number();
}

} // namespace

Outcome hold(Connection &connection, Id<Purpose> purpose)
{
    return lockRow(connection, purpose, QStringLiteral("SHARE"));
}

Outcome holdAlone(Connection &connection, Id<Purpose> purpose)
{
    return lockRow(connection, purpose, QStringLiteral("UPDATE"));
}

Result<bool> isReworded(
    Connection &connection, Id<Purpose> purpose, Id<PurposeWording> since, Id<PurposeWording> until)
{
    // The first wording ended nothing, also where it is of before grades were kept.
    const auto after = numberOf(connection, since, 1);
    const auto last = numberOf(connection, until, std::numeric_limits<int>::max());
    if (!after || !last)
        return after ? last.error() : after.error();
    const auto material = Sql(connection, "purpose.reworded",
        QStringLiteral("SELECT COUNT(*) FROM purpose_wording WHERE purpose_id = ? AND number > ? "
                       "AND number <= ? AND grade IN (?, ?)"))
                              .bind(purpose)
                              .bind(*after)
                              .bind(*last)
                              .bind(WordingGrade::Unknown)
                              .bind(WordingGrade::Material)
                              .number();
    return material ? Result<bool>(*material > 0) : Result<bool>(material.error());
}

} // namespace purpose_standing
