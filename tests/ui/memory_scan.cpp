#include "tests/ui/memory_scan.h"

#ifdef __linux__

#include <QFile>

#include <algorithm>
#include <array>
#include <cstring>
#include <fcntl.h>
#include <memory>
#include <sys/mman.h>
#include <unistd.h>

#endif

namespace tests {

unsigned char maskOf(qsizetype place)
{
    return static_cast<unsigned char>(0xa5 + 29 * place);
}

QByteArray masked(QByteArrayView bytes)
{
    QByteArray turned = bytes.toByteArray();
    for (qsizetype i = 0; i < turned.size(); ++i)
        turned[i] = static_cast<char>(static_cast<unsigned char>(turned.at(i)) ^ maskOf(i));
    return turned;
}

#ifdef __linux__

namespace {

struct Region
{
    quint64 from;
    quint64 to;
};

QList<Region> regions()
{
    QList<Region> found;
    QFile maps(QStringLiteral("/proc/self/maps"));
    if (!maps.open(QIODevice::ReadOnly))
        return found;
    const QList<QByteArray> lines = maps.readAll().split('\n');
    for (const QByteArray &line : lines) {
        const QByteArray span = line.left(line.indexOf(' '));
        const qsizetype dash = span.indexOf('-');
        // What belongs to the kernel is not ours to read.
        if (dash > 0 && !line.contains("[v"))
            found.append(
                {span.left(dash).toULongLong(nullptr, 16), span.mid(dash + 1).toULongLong(nullptr, 16)});
    }
    return found;
}

/// Where a piece of memory is read to; its own pages are left out of the search.
class Glass final
{
public:
    static constexpr size_t size = size_t{1} << 20;

    Glass()
        : m_bytes(static_cast<unsigned char *>(
              mmap(nullptr, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)))
        , m_memory(::open("/proc/self/mem", O_RDONLY | O_CLOEXEC))
    {}
    ~Glass()
    {
        munmap(m_bytes, size);
        close(m_memory);
    }
    Glass(const Glass &) = delete;
    Glass &operator=(const Glass &) = delete;

    bool isReady() const { return m_bytes != MAP_FAILED && m_memory >= 0; }
    const unsigned char *bytes() const { return m_bytes; }
    bool holds(quint64 address) const
    {
        const auto own = reinterpret_cast<quintptr>(m_bytes);
        return address >= own && address < own + size;
    }
    qsizetype look(quint64 from, size_t length)
    {
        return pread(m_memory, m_bytes, length, static_cast<off_t>(from));
    }

private:
    unsigned char *m_bytes;
    int m_memory;
};

class Search final
{
public:
    explicit Search(const QList<Needle> &needles) : m_needles(needles), m_hits(needles.size(), 0)
    {
        for (const Needle &needle : needles) {
            (*m_begins)[pairAt(needle.masked)] = true;
            m_longest = std::max(m_longest, needle.masked.size());
        }
    }

    QList<int> run()
    {
        Glass glass;
        if (!glass.isReady())
            return {};
        const QList<Region> all = regions();
        for (const Region &region : all)
            look(glass, region);
        return m_hits;
    }

private:
    static quint16 pairAt(const QByteArray &masked)
    {
        const auto byteAt = [&](qsizetype i) { return static_cast<unsigned char>(masked.at(i)) ^ maskOf(i); };
        return static_cast<quint16>(byteAt(0) | byteAt(1) << 8);
    }

    void look(Glass &glass, const Region &region)
    {
        constexpr quint64 page = 4096;
        for (quint64 at = region.from; at < region.to;) {
            if (glass.holds(at)) {
                at += Glass::size;
                continue;
            }
            const qsizetype read = glass.look(at, std::min<quint64>(Glass::size, region.to - at));
            if (read <= 0) {
                at += page; // not to be read
                continue;
            }
            count(glass.bytes(), read);
            const bool isWhole = at + quint64(read) >= region.to || read <= m_longest;
            // What lies across two readings is seen whole by the second.
            at += quint64(isWhole ? read : read - m_longest + 1);
        }
    }

    void count(const unsigned char *bytes, qsizetype size)
    {
        for (qsizetype i = 0; i + 1 < size; ++i) {
            if (!(*m_begins)[size_t(bytes[i] | bytes[i + 1] << 8)])
                continue;
            for (qsizetype n = 0; n < m_needles.size(); ++n)
                m_hits[n] += isAt(bytes + i, size - i, m_needles.at(n).masked) ? 1 : 0;
        }
    }

    static bool isAt(const unsigned char *bytes, qsizetype left, const QByteArray &masked)
    {
        if (left < masked.size())
            return false;
        for (qsizetype i = 0; i < masked.size(); ++i) {
            if ((bytes[i] ^ maskOf(i)) != static_cast<unsigned char>(masked.at(i)))
                return false;
        }
        return true;
    }

    const QList<Needle> &m_needles;
    QList<int> m_hits;
    qsizetype m_longest = 0;
    std::unique_ptr<std::array<bool, 65536>> m_begins = std::make_unique<std::array<bool, 65536>>();
};

} // namespace

QList<int> hitsInOwnMemory(const QList<Needle> &needles)
{
    return Search(needles).run();
}

#else

QList<int> hitsInOwnMemory(const QList<Needle> &)
{
    return {};
}

#endif

} // namespace tests
