#include "app/formats/xlsx_reader.h"

#include "app/formats/xlsx_values.h"
#include "app/formats/xml_part.h"

#include <algorithm>

using namespace Qt::StringLiterals;

XlsxReader::XlsxReader(XlsxStyles styles, XlsxSharedStrings strings, std::unique_ptr<XmlPart> xml,
    bool since1904, const XlsxLimits &limits)
    : m_styles(std::move(styles))
    , m_strings(std::move(strings))
    , m_xml(std::move(xml))
    , m_since1904(since1904)
    , m_limits(limits)
{}

XlsxReader::~XlsxReader() = default;

Result<std::unique_ptr<XlsxReader>> XlsxReader::open(const XlsxWorkbook &workbook, int sheet,
    const XlsxLimits &limits, const std::function<bool()> &isCancelled)
{
    if (sheet < 0 || sheet >= workbook.sheets().size())
        return Error{Failure::NotFound, u"xlsx.no-sheet"_s};
    auto styles = XlsxStyles::read(workbook.archive(), workbook.stylesPart());
    if (!styles)
        return styles.error();
    auto strings = XlsxSharedStrings::read(
        workbook.archive(), workbook.sharedStringsPart(), limits.fieldBytes, isCancelled);
    if (!strings)
        return strings.error();
    auto xml = XmlPart::open(workbook.archive(), workbook.sheets().at(sheet).part);
    if (!xml)
        return Error{Failure::Invalid, u"xlsx.damaged"_s};
    return std::unique_ptr<XlsxReader>(new XlsxReader(
        *std::move(styles), *std::move(strings), *std::move(xml), workbook.since1904(), limits));
}

double XlsxReader::progress() const
{
    return m_atEnd ? 1.0 : m_xml->progress();
}

bool XlsxReader::refuse(const char *what, qint64 limit)
{
    QStringList place{QString::number(m_row)};
    if (limit > 0)
        place.append(QString::number(limit));
    m_fault = Error{Failure::Invalid, QString::fromLatin1(what), place};
    return false;
}

Result<bool> XlsxReader::next(TableRecord &record)
{
    while (!m_fault && !m_atEnd) {
        if (!m_xml->next()) {
            if (m_xml->fault())
                m_fault = Error{m_xml->fault()->failure, m_xml->fault()->what, {QString::number(m_row)}};
            m_atEnd = true;
        } else if (m_xml->isEnd("row"_L1)) {
            if (!m_hasContent)
                continue;
            record = TableRecord(m_fields, m_row);
            return true;
        } else if (m_xml->isEnd("sheetData"_L1)) {
            m_atEnd = true;
        } else {
            step();
        }
    }
    return m_fault ? Result<bool>(*m_fault) : Result<bool>(false);
}

/// One piece of the sheet inside a row. False at a fault.
bool XlsxReader::step()
{
    if (m_xml->isText())
        return !m_inValue || addText();
    if (m_xml->isStart("c"_L1))
        return beginCell();
    if (m_xml->isEnd("c"_L1))
        return endCell();
    if (m_xml->isStart("v"_L1) || m_xml->isStart("t"_L1))
        m_inValue = !m_inReading;
    else if (m_xml->isEnd("v"_L1) || m_xml->isEnd("t"_L1))
        m_inValue = false;
    else if (m_xml->isStart("f"_L1))
        m_hasFormula = true;
    else if (m_xml->isStart("rPh"_L1) || m_xml->isEnd("rPh"_L1))
        m_inReading = m_xml->isStart("rPh"_L1);
    else if (m_xml->isStart("row"_L1))
        return beginRow();
    return true;
}

bool XlsxReader::beginRow()
{
    const QXmlStreamAttributes attributes = m_xml->attributes();
    const QStringView number = attributes.value("r"_L1);
    const qint64 row = number.isEmpty() ? m_row + 1 : number.toLongLong();
    if (row <= m_row)
        return refuse("xlsx.damaged");
    m_row = row;
    if (row > m_limits.rows)
        return refuse("xlsx.too-many-rows", m_limits.rows);
    const QStringView hidden = attributes.value("hidden"_L1);
    if (hidden == u"1" || hidden == u"true")
        ++m_notes.hiddenRows;
    m_column = -1;
    m_hasContent = false;
    std::fill(m_fields.begin(), m_fields.end(), QByteArrayView());
    return true;
}

bool XlsxReader::beginCell()
{
    const QXmlStreamAttributes attributes = m_xml->attributes();
    const QStringView name = attributes.value("r"_L1);
    m_column = name.isEmpty() ? m_column + 1 : columnOf(name);
    if (m_column < 0)
        return refuse("xlsx.damaged");

    const QStringView type = attributes.value("t"_L1);
    if (type == u"s")
        m_type = CellType::Shared;
    else if (type == u"str" || type == u"inlineStr")
        m_type = CellType::Text;
    else if (type == u"b")
        m_type = CellType::Truth;
    else if (type == u"e")
        m_type = CellType::Fault;
    else
        m_type = type == u"d" ? CellType::Plain : CellType::Number;
    m_kind = m_styles.kind(attributes.value("s"_L1).toULongLong());
    m_text.resize(0);
    m_hasFormula = false;
    m_inValue = false;
    m_inReading = false;
    return true;
}

bool XlsxReader::addText()
{
    m_text.append(m_xml->text());
    return m_text.size() <= m_limits.fieldBytes || refuse("xlsx.field-too-long", m_limits.fieldBytes);
}

bool XlsxReader::endCell()
{
    if (m_column < 0)
        return refuse("xlsx.damaged");
    if (m_type == CellType::Fault) {
        ++m_notes.errorCells;
        return true;
    }
    if (m_text.isEmpty()) {
        if (m_hasFormula && m_type != CellType::Text)
            ++m_notes.formulasWithoutValue;
        return true;
    }
    switch (m_type) {
    case CellType::Shared: {
        bool isNumber = false;
        const qulonglong index = m_text.toULongLong(&isNumber);
        return isNumber && m_strings.contains(index) ? put(m_strings.at(index)) : refuse("xlsx.damaged");
    }
    case CellType::Truth:
        return put(QByteArray(m_text.trimmed() == u"1" || m_text.trimmed() == u"true" ? "TRUE" : "FALSE"));
    case CellType::Number:
        return put(m_kind == NumberKind::Number ? numberText(m_text.toUtf8())
                                                : serialText(m_text.toUtf8(), m_kind, m_since1904));
    case CellType::Text:
        return put(unescapedCell(m_text).toUtf8());
    case CellType::Plain:
    case CellType::Fault:
        return put(m_text.toUtf8());
    }
    return true;
}

/// Makes sure that the row reaches to the present column.
bool XlsxReader::makeColumn()
{
    if (m_column >= m_limits.columns)
        return refuse("xlsx.too-many-columns", m_limits.columns);
    const auto width = static_cast<size_t>(m_column) + 1;
    if (m_fields.size() < width) {
        m_fields.resize(width);
        m_own.resize(width);
    }
    m_hasContent = true;
    return true;
}

bool XlsxReader::put(QByteArray text)
{
    if (text.size() > m_limits.fieldBytes)
        return refuse("xlsx.field-too-long", m_limits.fieldBytes);
    if (!makeColumn())
        return false;
    QByteArray &own = m_own[static_cast<size_t>(m_column)];
    own = std::move(text);
    m_fields[static_cast<size_t>(m_column)] = own;
    return true;
}

bool XlsxReader::put(QByteArrayView shared)
{
    if (shared.size() > m_limits.fieldBytes)
        return refuse("xlsx.field-too-long", m_limits.fieldBytes);
    if (shared.isEmpty())
        return true;
    if (!makeColumn())
        return false;
    m_fields[static_cast<size_t>(m_column)] = shared;
    return true;
}
