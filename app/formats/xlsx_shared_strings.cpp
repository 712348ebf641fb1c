#include "app/formats/xlsx_shared_strings.h"

#include "app/formats/xlsx_values.h"
#include "app/formats/xml_part.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int offsetBits = 20;
constexpr int sizeBits = 20;
constexpr size_t blockSize = size_t{1} << offsetBits;
constexpr int itemsBetweenLooks = 512;

/// One text put together from its pieces, without the hints on how a word sounds.
class SharedText final
{
public:
    explicit SharedText(qsizetype longest) : m_longest(longest) {}

    /// True when the text is complete.
    bool take(const XmlPart &xml)
    {
        if (xml.isText()) {
            if (m_inText && !m_inReading && m_text.size() <= m_longest)
                m_text.append(xml.text());
        } else if (xml.isStart("t"_L1) || xml.isEnd("t"_L1)) {
            m_inText = xml.isStart("t"_L1);
        } else if (xml.isStart("rPh"_L1) || xml.isEnd("rPh"_L1)) {
            m_inReading = xml.isStart("rPh"_L1);
        }
        return xml.isEnd("si"_L1);
    }
    const QString &text() const { return m_text; }
    void clear() { m_text.resize(0); }

private:
    qsizetype m_longest;
    QString m_text;
    bool m_inText = false;
    bool m_inReading = false;
};

} // namespace

QByteArrayView XlsxSharedStrings::at(size_t index) const
{
    const quint64 place = m_places[index];
    const quint64 size = place & ((quint64{1} << sizeBits) - 1);
    const quint64 offset = (place >> sizeBits) & (blockSize - 1);
    const auto &block = m_blocks[place >> (sizeBits + offsetBits)];
    return {block.get() + offset, static_cast<qsizetype>(size)};
}

void XlsxSharedStrings::append(QByteArrayView text)
{
    const auto size = static_cast<size_t>(text.size());
    if (m_blocks.empty() || m_used + size > blockSize) {
        m_blocks.push_back(std::make_unique<char[]>(blockSize)); // NOLINT(modernize-avoid-c-arrays)
        m_used = 0;
    }
    std::copy(text.begin(), text.end(), m_blocks.back().get() + m_used);
    // An empty text at the end of a full block would need one bit more.
    const quint64 offset = size == 0 ? 0 : m_used;
    m_places.push_back(
        (quint64{m_blocks.size() - 1} << (sizeBits + offsetBits)) | (offset << sizeBits) | size);
    m_used += size;
    m_bytes += text.size() + qint64{sizeof(quint64)};
}

Result<XlsxSharedStrings> XlsxSharedStrings::read(const std::shared_ptr<ZipArchive> &archive,
    const QString &part, qsizetype longest, const std::function<bool()> &isCancelled, qint64 mostBytes)
{
    Q_ASSERT(longest < qsizetype{1} << sizeBits);
    XlsxSharedStrings strings;
    if (part.isEmpty())
        return strings;
    auto xml = XmlPart::open(archive, part);
    if (!xml)
        return Error{Failure::Invalid, u"xlsx.damaged"_s};
    if (auto outcome = strings.readItems(**xml, longest, isCancelled, mostBytes); !outcome)
        return outcome.error();
    if ((*xml)->fault())
        return *(*xml)->fault();
    return strings;
}

Outcome XlsxSharedStrings::readItems(
    XmlPart &xml, qsizetype longest, const std::function<bool()> &isCancelled, qint64 mostBytes)
{
    SharedText item(longest);
    while (xml.next()) {
        if (!item.take(xml))
            continue;
        const QByteArray bytes = unescapedCell(item.text()).toUtf8();
        append(QByteArrayView(bytes).first(std::min(bytes.size(), longest + 1)));
        item.clear();
        if (m_bytes > mostBytes)
            return Error{Failure::Invalid, u"xlsx.too-much-text"_s, {QString::number(mostBytes >> 20)}};
        if (isCancelled && m_places.size() % itemsBetweenLooks == 0 && isCancelled())
            return Error{Failure::Cancelled, u"table.open"_s};
    }
    return done;
}
