#include "app/formats/xml_part.h"

#include <algorithm>

namespace {

constexpr int deepest = 64;
// A cell of Excel holds 32,767 letters; this is more than any tag or text of a workbook needs.
constexpr qint64 longestPiece = qint64{1} << 20;

bool isAngle(char letter)
{
    return letter == '<' || letter == '>';
}

} // namespace

/// Lets the entry through as long as no tag and no text is too long: the XML reader holds each of them whole.
class XmlPart::Guard final : public QIODevice
{
public:
    explicit Guard(ZipEntry &entry) : m_entry(entry) { setOpenMode(QIODevice::ReadOnly); }

    bool isSequential() const override { return true; }
    bool isTooLong() const { return m_sinceAngle > longestPiece; }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        if (isTooLong())
            return -1;
        const qint64 count = m_entry.read(data, most);
        if (count <= 0)
            return count;
        const char *piece = data;
        const char *const end = data + count;
        while (true) {
            const char *const angle = std::find_if(piece, end, isAngle);
            m_sinceAngle += angle - piece;
            if (isTooLong())
                return -1;
            if (angle == end)
                return count;
            m_sinceAngle = 0;
            piece = angle + 1;
        }
    }
    qint64 writeData(const char * /*data*/, qint64 /*size*/) override { return -1; }

private:
    ZipEntry &m_entry;
    qint64 m_sinceAngle = 0;
};

XmlPart::XmlPart(std::unique_ptr<ZipEntry> entry)
    : m_entry(std::move(entry)), m_guard(std::make_unique<Guard>(*m_entry)), m_xml(m_guard.get())
{}

XmlPart::~XmlPart() = default;

Result<std::unique_ptr<XmlPart>> XmlPart::open(
    const std::shared_ptr<ZipArchive> &archive, const QString &name)
{
    auto entry = ZipEntry::open(archive, name);
    if (!entry)
        return entry.error();
    return std::unique_ptr<XmlPart>(new XmlPart(*std::move(entry)));
}

bool XmlPart::refuse(const char *what)
{
    m_fault = Error{Failure::Invalid, QString::fromLatin1(what)};
    return false;
}

bool XmlPart::next()
{
    if (m_fault || m_xml.atEnd())
        return false;
    switch (m_xml.readNext()) {
    case QXmlStreamReader::DTD:
        return refuse("xlsx.dtd");
    case QXmlStreamReader::StartElement:
        return ++m_depth <= deepest || refuse("xlsx.bomb");
    case QXmlStreamReader::EndElement:
        --m_depth;
        return true;
    case QXmlStreamReader::EndDocument:
        return false;
    case QXmlStreamReader::Invalid:
        return refuse(m_guard->isTooLong() ? "xlsx.bomb" : "xlsx.damaged");
    default:
        return true;
    }
}

double XmlPart::progress() const
{
    const auto size = double(m_entry->bytesInAll());
    return size > 0 ? std::min(1.0, double(m_entry->bytesGiven()) / size) : 1.0;
}
