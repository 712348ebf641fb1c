#include "app/formats/office_text.h"

#include "app/formats/xml_part.h"

using namespace Qt::StringLiterals;

namespace {

constexpr ZipLimits officeLimits{.entries = 5'000, .totalBytes = qint64{256} << 20};

/// The parts in which nobody writes.
bool isWritten(const QString &name)
{
    if (!name.endsWith(".xml"_L1, Qt::CaseInsensitive) || name == "[Content_Types].xml"_L1)
        return false;
    for (const QLatin1String part : {"_rels/"_L1, "/theme/"_L1, "META-INF/"_L1, "settings.xml"_L1,
             "fontTable.xml"_L1, "docProps/app.xml"_L1}) {
        if (name.contains(part))
            return false;
    }
    return true;
}

/// After these comes other text; within them the pieces belong together, as they are split for their looks.
bool isParting(const XmlPart &part)
{
    for (const QLatin1StringView name :
        {"p"_L1, "h"_L1, "c"_L1, "si"_L1, "br"_L1, "tab"_L1, "line-break"_L1, "table-cell"_L1}) {
        if (part.isEnd(name))
            return true;
    }
    return false;
}

bool readOfficePart(const std::shared_ptr<ZipArchive> &archive, const QString &name, QString &words)
{
    const auto part = XmlPart::open(archive, name);
    if (!part)
        return false;
    while (words.size() <= mostWordsOfAFile && (*part)->next()) {
        if ((*part)->isText())
            words += (*part)->text();
        else if ((*part)->isEnd("s"_L1))
            words += u' ';
        else if (isParting(**part))
            words += u'\n';
    }
    words += u'\n';
    return !(*part)->fault();
}

} // namespace

FileText officeTextOf(const QByteArray &document)
{
    const auto archive = ZipArchive::open(document, officeLimits);
    if (!archive)
        return {{}, false};
    // Any other archive may hold whatever there is.
    FileText read{
        {}, (*archive)->contains(u"[Content_Types].xml"_s) || (*archive)->contains(u"content.xml"_s)};
    const QStringList names = (*archive)->names();
    for (const QString &name : names) {
        if (!isWritten(name))
            continue;
        if (!readOfficePart(*archive, name, read.words))
            read.isWhole = false;
        if (read.words.size() > mostWordsOfAFile)
            return {read.words, false};
    }
    return read;
}
