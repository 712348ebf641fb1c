#include "app/audit/epoch_entry.h"

#include "app/audit/audit_detail.h"
#include "app/audit/audit_leaf.h"

using namespace Qt::StringLiterals;

namespace epoch_entry {

namespace {

const QString before = u"log_before"_s;
const QString seen = u"log_seen"_s;

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
    return EpochBeginning{.before = *told, .seen = headIn(detail.value(seen), leaf->vault)};
}

} // namespace epoch_entry
