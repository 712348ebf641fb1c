#include "app/formats/xlsx_writer.h"

#include "app/formats/formula_guard.h"
#include "app/formats/zip_writer.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr char xmlHead[] = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>)";

/// Without what XML 1.0 cannot hold.
QByteArray escaped(const QString &text)
{
    QString clean;
    clean.reserve(text.size());
    for (const QChar sign : text) {
        const bool isControl = sign < u' ' && sign != u'\t' && sign != u'\n' && sign != u'\r';
        if (!isControl && sign != QChar(0xFFFE) && sign != QChar(0xFFFF))
            clean.append(sign);
    }
    return clean.toHtmlEscaped().toUtf8();
}

QByteArray columnName(qsizetype column)
{
    QByteArray name;
    for (qsizetype left = column + 1; left > 0; left = (left - 1) / 26)
        name.prepend(static_cast<char>('A' + (left - 1) % 26));
    return name;
}

QByteArray part(const char *content)
{
    return QByteArray(xmlHead) + content;
}

QList<zip_writer::Entry> partsAround()
{
    return {
        {u"[Content_Types].xml"_s,
            part(
                R"(<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">)"
                R"(<Default Extension="rels" )"
                R"(ContentType="application/vnd.openxmlformats-package.relationships+xml"/>)"
                R"(<Override PartName="/xl/workbook.xml" )"
                R"(ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>)"
                R"(<Override PartName="/xl/worksheets/sheet1.xml" )"
                R"(ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>)"
                R"(<Override PartName="/xl/styles.xml" )"
                R"(ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>)"
                R"(</Types>)")},
        {u"_rels/.rels"_s,
            part(
                R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">)"
                R"(<Relationship Id="rId1" )"
                R"(Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/>)"
                R"(</Relationships>)")},
        {u"xl/workbook.xml"_s,
            part(R"(<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" )"
                 R"(xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">)"
                 R"(<sheets><sheet name="Klantkluis" sheetId="1" r:id="rId1"/></sheets></workbook>)")},
        {u"xl/_rels/workbook.xml.rels"_s,
            part(R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">)"
                 R"(<Relationship Id="rId1" )"
                 R"(Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" )"
                 R"(Target="worksheets/sheet1.xml"/>)"
                 R"(<Relationship Id="rId2" )"
                 R"(Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" )"
                 R"(Target="styles.xml"/>)"
                 R"(</Relationships>)")},
        // Style 1 is text (number format 49), so that nothing typed over a phone number loses its plus; style
        // 2 is the header.
        {u"xl/styles.xml"_s,
            part(R"(<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">)"
                 R"(<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/>)"
                 R"(<sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill>)"
                 R"(<patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/>)"
                 R"(</fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/>)"
                 R"(</border></borders><cellStyleXfs count="1">)"
                 R"(<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3">)"
                 R"(<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>)"
                 R"(<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>)"
                 R"(<xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" )"
                 R"(applyFont="1"/>)"
                 R"(</cellXfs></styleSheet>)")}};
}

} // namespace

XlsxWriter::XlsxWriter(const QStringList &header, const QSet<qsizetype> &asTheyAre)
    : m_asTheyAre(asTheyAre), m_columns(header.size())
{
    m_rows = part(R"(<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">)"
                  R"(<sheetViews><sheetView workbookViewId="0">)"
                  R"(<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView>)"
                  R"(</sheetViews><sheetData>)");
    add(header, true);
}

void XlsxWriter::row(const QStringList &cells)
{
    add(cells, false);
}

void XlsxWriter::add(const QStringList &cells, bool isHeader)
{
    const QByteArray number = QByteArray::number(++m_count);
    m_rows.append("<row r=\"").append(number).append("\">");
    for (qsizetype column = 0; column < cells.size(); ++column) {
        const QString &cell = cells.at(column);
        const QString shown =
            !m_asTheyAre.contains(column) && needsGuard(cell.toUtf8()) ? u'\'' + cell : cell;
        m_rows.append("<c r=\"").append(columnName(column)).append(number);
        m_rows.append(isHeader ? "\" s=\"2\"" : "\" s=\"1\"");
        m_rows.append(" t=\"inlineStr\"><is><t xml:space=\"preserve\">").append(escaped(shown));
        m_rows.append("</t></is></c>");
    }
    m_rows.append("</row>");
}

Result<QByteArray> XlsxWriter::finish()
{
    if (m_count > mostRows)
        return Error{Failure::Invalid, u"handover.too-many-rows"_s, {QString::number(mostRows - 1)}};
    m_rows.append("</sheetData><autoFilter ref=\"A1:");
    m_rows.append(columnName(m_columns - 1)).append(QByteArray::number(m_count)).append("\"/></worksheet>");
    QList<zip_writer::Entry> parts = partsAround();
    parts.append({u"xl/worksheets/sheet1.xml"_s, std::exchange(m_rows, {})});
    return zip_writer::packed(parts);
}
