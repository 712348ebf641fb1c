#include "app/audit/epoch_entry.h"

#include "app/audit/audit_detail.h"
#include "app/audit/audit_leaf.h"

using namespace Qt::StringLiterals;

namespace epoch_entry {

namespace {

const QString before = u"log_before"_s;
const QString seen = u"log_seen"_s;
const QString reasonKey = u"reason"_s;
const QString ledgerSeen = u"ledger_seen"_s;
const QString ledgerFound = u"ledger_found"_s;

struct ReasonCode
{
    RestoreReason reason;
    QLatin1StringView code;
};

constexpr ReasonCode reasons[] = {{RestoreReason::Lost, "lost"_L1}, {RestoreReason::Damaged, "damaged"_L1},
    {RestoreReason::Moved, "moved"_L1}, {RestoreReason::Mistake, "mistake"_L1}};

std::optional<LedgerGap> gapIn(const QJsonObject &detail)
{
    const qint64 wanted = detail.value(ledgerSeen).toInteger(-1);
    const qint64 there = detail.value(ledgerFound).toInteger(-1);
    if (wanted < 0 || there < 0)
        return std::nullopt;
    return LedgerGap{.seen = quint64(wanted), .found = quint64(there)};
}

QJsonObject jsonOf(const LogHead &head)
{
    return {{u"epoch"_s, qint64(head.epoch)}, {u"size"_s, qint64(head.size)},
        {u"root"_s, QString::fromLatin1(head.root.toHex())}};
}

std::optional<LogHead> headIn(const QJsonValue &value, const QUuid &log)
{
    const QJsonObject json = value.toObject();
    const qint64 epoch = json[u"epoch"_s].toInteger(-1);
    const qint64 size = json[u"size"_s].toInteger(-1);
    const auto root = Digest::from(QByteArray::fromHex(json[u"root"_s].toString().toLatin1()));
    if (epoch < 0 || size < 0 || !root)
        return std::nullopt;
    return LogHead{.vault = log, .epoch = quint64(epoch), .size = quint64(size), .root = *root};
}

} // namespace

QString codeOf(RestoreReason reason)
{
    for (const ReasonCode &row : reasons) {
        if (row.reason == reason)
            return row.code;
    }
    return {};
}

std::optional<RestoreReason> reasonFrom(const QString &code)
{
    for (const ReasonCode &row : reasons) {
        if (row.code == code)
            return row.reason;
    }
    return std::nullopt;
}

void tellCircumstances(QJsonObject &detail, RestoreReason reason, const std::optional<LedgerGap> &gap)
{
    detail.insert(reasonKey, codeOf(reason));
    if (!gap)
        return;
    detail.insert(ledgerSeen, qint64(gap->seen));
    detail.insert(ledgerFound, qint64(gap->found));
}

void tellIn(QJsonObject &detail, const EpochBeginning &beginning)
{
    detail.insert(before, jsonOf(beginning.before));
    if (beginning.seen)
        detail.insert(seen, jsonOf(*beginning.seen));
}

std::optional<EpochBeginning> read(const StoredEntry &entry)
{
    const auto leaf = audit_leaf::fromHeader(entry.header);
    if (!leaf || leaf->sequence != 0 || leaf->action != action || !entry.detail)
        return std::nullopt;
    const auto commitment = audit_leaf::commitment(entry.detail->salt, entry.detail->bytes);
    if (!commitment || *commitment != leaf->commitment)
        return std::nullopt;
    const QJsonObject detail = audit_detail::objectIn(entry.detail->bytes.toByteArray());
    const auto told = headIn(detail.value(before), leaf->vault);
    if (!told || told->epoch >= leaf->epoch)
        return std::nullopt;
    return EpochBeginning{.before = *told,
        .seen = headIn(detail.value(seen), leaf->vault),
        .reason = reasonFrom(detail.value(reasonKey).toString()).value_or(RestoreReason::Untold),
        .gap = gapIn(detail)};
}

} // namespace epoch_entry
