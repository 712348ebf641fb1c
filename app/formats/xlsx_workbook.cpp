#include "app/formats/xlsx_workbook.h"

#include "app/formats/xml_part.h"

#include <QDir>
#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostSheets = 1000;

/// What one part says of another: which kind it is and where.
struct Relation
{
    QString kind; ///< the last word of its type, alike in both editions of the standard
    QString part;
};

/// The words of the zip layer in the words of workbooks.
Error asXlsx(const Error &error)
{
    if (error.what == u"zip.bomb")
        return {error.failure, u"xlsx.bomb"_s};
    if (error.what == u"zip.protected")
        return {error.failure, u"xlsx.old-or-protected"_s};
    if (error.what == u"zip.damaged")
        return {error.failure, u"xlsx.damaged"_s};
    if (error.what == u"zip.missing-part")
        return {error.failure, u"xlsx.not-a-workbook"_s};
    return error;
}

/// The relations of a part, by id. Those that point outside the file are left out.
Result<QHash<QString, Relation>> relationsOf(const std::shared_ptr<ZipArchive> &archive, const QString &part)
{
    const qsizetype slash = part.lastIndexOf(u'/') + 1;
    const QString folder = part.first(slash);
    const QString file = folder + u"_rels/"_s + part.sliced(slash) + u".rels"_s;
    auto xml = XmlPart::open(archive, file);
    if (!xml)
        return asXlsx(xml.error());
    QHash<QString, Relation> relations;
    while ((*xml)->next()) {
        if (!(*xml)->isStart("Relationship"_L1) || (*xml)->attribute("TargetMode"_L1) == u"External")
            continue;
        const QString target = (*xml)->attribute("Target"_L1);
        const QString path = target.startsWith(u'/') ? target.sliced(1) : QDir::cleanPath(folder + target);
        relations.insert((*xml)->attribute("Id"_L1),
            {.kind = (*xml)->attribute("Type"_L1).section(u'/', -1), .part = path});
    }
    if ((*xml)->fault())
        return *(*xml)->fault();
    return relations;
}

QString partOfKind(const QHash<QString, Relation> &relations, QLatin1StringView kind)
{
    const auto found = std::find_if(relations.begin(), relations.end(),
        [kind](const Relation &relation) { return relation.kind == kind; });
    return found == relations.end() ? QString() : found->part;
}

/// The `r:id` of a sheet; its namespace differs between the editions of the standard.
QString relationId(const XmlPart &xml)
{
    for (const QXmlStreamAttribute &attribute : xml.attributes()) {
        if (attribute.name() == u"id" && !attribute.namespaceUri().isEmpty())
            return attribute.value().toString();
    }
    return {};
}

} // namespace

Result<XlsxWorkbook> XlsxWorkbook::open(const QString &path, const ZipLimits &limits)
{
    auto archive = ZipArchive::open(path, limits);
    if (!archive)
        return asXlsx(archive.error());
    XlsxWorkbook workbook;
    workbook.m_archive = *std::move(archive);
    const auto roots = relationsOf(workbook.m_archive, QString());
    if (!roots)
        return roots.error();
    const QString part = partOfKind(*roots, "officeDocument"_L1);
    if (part.isEmpty())
        return Error{Failure::Invalid, u"xlsx.not-a-workbook"_s};
    if (auto read = workbook.readWorkbook(part); !read)
        return read.error();
    return workbook;
}

Outcome XlsxWorkbook::readWorkbook(const QString &part)
{
    const auto relations = relationsOf(m_archive, part);
    if (!relations)
        return relations.error();
    m_stylesPart = partOfKind(*relations, "styles"_L1);
    m_sharedStringsPart = partOfKind(*relations, "sharedStrings"_L1);

    auto xml = XmlPart::open(m_archive, part);
    if (!xml)
        return asXlsx(xml.error());
    while ((*xml)->next()) {
        if ((*xml)->isStart("workbookPr"_L1)) {
            const QString flag = (*xml)->attribute("date1904"_L1);
            m_since1904 = flag == u"1" || flag == u"true";
        } else if ((*xml)->isStart("sheet"_L1) && m_sheets.size() < mostSheets) {
            const Relation relation = relations->value(relationId(**xml));
            // Sheets of charts and dialogs have no rows.
            if (relation.kind != u"worksheet")
                continue;
            const QString state = (*xml)->attribute("state"_L1);
            m_sheets.append({.name = (*xml)->attribute("name"_L1),
                .hidden = !state.isEmpty() && state != u"visible",
                .part = relation.part});
        }
    }
    if ((*xml)->fault())
        return *(*xml)->fault();
    if (m_sheets.isEmpty())
        return Error{Failure::Invalid, u"xlsx.no-sheet"_s};
    return done;
}

int XlsxWorkbook::firstVisible() const
{
    const auto visible =
        std::find_if(m_sheets.begin(), m_sheets.end(), [](const XlsxSheet &sheet) { return !sheet.hidden; });
    return visible == m_sheets.end() ? 0 : static_cast<int>(std::distance(m_sheets.begin(), visible));
}
