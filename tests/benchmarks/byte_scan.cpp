#include "byte_scan.h"

#include <QFile>

#include <cstring>

quint64 ByteScan::keyAt(const char *at)
{
    quint64 key = 0;
    std::memcpy(&key, at - before, sizeof key);
    return key;
}

ByteScan::ByteScan(const QByteArrayList &addresses)
{
    static_assert(before + 1 + after == sizeof(quint64));
    for (const QByteArray &address : addresses) {
        const qsizetype at = address.indexOf('@');
        if (at < before || address.size() <= at + after)
            continue; // too short to be told from chance
        m_addresses[keyAt(address.constData() + at)].append(address);
        ++m_count;
    }
}

qint64 ByteScan::hits(const QString &path) const
{
    QFile file(path);
    if (!file.exists())
        return 0;
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    if (file.size() == 0)
        return 0;
    const char *const begin = reinterpret_cast<const char *>(file.map(0, file.size()));
    if (!begin)
        return -1;
    const char *const end = begin + file.size();
    qint64 found = 0;
    for (const char *at = begin + before; at < end - after;) {
        at = static_cast<const char *>(std::memchr(at, '@', static_cast<std::size_t>(end - after - at)));
        if (!at)
            break;
        for (const QByteArray &address : m_addresses.value(keyAt(at))) {
            const char *const start = at - address.indexOf('@');
            if (start >= begin && start + address.size() <= end &&
                std::memcmp(start, address.constData(), static_cast<std::size_t>(address.size())) == 0)
                ++found;
        }
        ++at;
    }
    return found;
}
