#pragma once

#include "app/formats/table_reader.h"
#include "app/formats/xlsx_shared_strings.h"
#include "app/formats/xlsx_styles.h"
#include "app/formats/xlsx_workbook.h"

#include <functional>
#include <memory>
#include <optional>
#include <vector>

class XmlPart;

/// What one sheet may hold (security.md 4.10; the rows are Excel's own number).
struct XlsxLimits
{
    qint64 rows = 1'048'576;
    int columns = 200;
    qsizetype fieldBytes = 65'536;
};

/// Reads one sheet row by row. Days come as ISO dates, formulas as the value last computed, and every row is
/// at least as wide as the widest before it. Errors, with the row first in `place`: "xlsx.too-many-rows",
/// "xlsx.too-many-columns", "xlsx.field-too-long", "xlsx.bomb", "xlsx.dtd", "xlsx.damaged"; when opening also
/// "xlsx.no-sheet" and "xlsx.too-much-text".
class XlsxReader final : public TableReader
{
public:
    static Result<std::unique_ptr<XlsxReader>> open(const XlsxWorkbook &workbook, int sheet,
        const XlsxLimits &limits = {}, const std::function<bool()> &isCancelled = {});
    XlsxReader(const XlsxReader &) = delete;
    XlsxReader(XlsxReader &&) = delete;
    XlsxReader &operator=(const XlsxReader &) = delete;
    XlsxReader &operator=(XlsxReader &&) = delete;
    ~XlsxReader() override;

    Result<bool> next(TableRecord &record) override;
    double progress() const override;
    bool isTyped() const override { return true; }
    TableNotes notes() const override { return m_notes; }

private:
    enum class CellType { Number, Shared, Text, Truth, Fault, Plain };

    XlsxReader(XlsxStyles styles, XlsxSharedStrings strings, std::unique_ptr<XmlPart> xml, bool since1904,
        const XlsxLimits &limits);

    bool step();
    bool beginRow();
    bool beginCell();
    bool addText();
    bool endCell();
    bool put(QByteArray text);
    bool put(QByteArrayView shared);
    bool makeColumn();
    bool refuse(const char *what, qint64 limit = 0);

    XlsxStyles m_styles;
    XlsxSharedStrings m_strings;
    std::unique_ptr<XmlPart> m_xml;
    bool m_since1904;
    XlsxLimits m_limits;
    TableNotes m_notes;

    std::vector<QByteArrayView> m_fields;
    std::vector<QByteArray> m_own; // texts of this row that are not shared
    qint64 m_row = 0;
    int m_column = -1;
    CellType m_type = CellType::Number;
    NumberKind m_kind = NumberKind::Number;
    QString m_text;
    bool m_inValue = false;
    bool m_inReading = false;
    bool m_hasFormula = false;
    bool m_hasContent = false;
    bool m_atEnd = false;
    std::optional<Error> m_fault;
};
