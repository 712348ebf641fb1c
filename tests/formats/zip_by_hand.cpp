#include "tests/formats/zip_by_hand.h"

#include <QFile>

#include <zip.h>

using namespace Qt::StringLiterals;

namespace tests {

bool packZip(const QString &path, const ZipParts &parts)
{
    int reason = 0;
    struct zip *archive = zip_open(QFile::encodeName(path).constData(), ZIP_CREATE | ZIP_TRUNCATE, &reason);
    if (archive == nullptr)
        return false;
    for (const auto &[name, content] : parts) {
        zip_source_t *source =
            zip_source_buffer(archive, content.constData(), static_cast<zip_uint64_t>(content.size()), 0);
        if (zip_file_add(archive, name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8) < 0) {
            zip_source_free(source);
            zip_discard(archive);
            return false;
        }
    }
    return zip_close(archive) == 0;
}

ZipParts workbookParts(const QByteArray &sheetData, const ZipParts &others)
{
    ZipParts parts = {
        {u"_rels/.rels"_s,
            R"(<Relationships><Relationship Id="rId1" Type="http://x/officeDocument" Target="xl/workbook.xml"/></Relationships>)"},
        {u"xl/workbook.xml"_s,
            R"(<workbook xmlns:r="http://r"><sheets><sheet name="Blad1" sheetId="1" r:id="rId1"/></sheets></workbook>)"},
        {u"xl/_rels/workbook.xml.rels"_s,
            R"(<Relationships><Relationship Id="rId1" Type="http://x/worksheet" Target="worksheets/sheet1.xml"/>)"
            R"(<Relationship Id="rId2" Type="http://x/sharedStrings" Target="/xl/sharedStrings.xml"/>)"
            R"(<Relationship Id="rId3" Type="http://x/styles" Target="styles.xml"/>)"
            R"(<Relationship Id="rId4" Type="http://x/externalLink" Target="http://example.org/x" TargetMode="External"/>)"
            R"(</Relationships>)"},
        {u"xl/worksheets/sheet1.xml"_s, "<worksheet><sheetData>" + sheetData + "</sheetData></worksheet>"},
        {u"xl/sharedStrings.xml"_s,
            "<sst><si><t>gedeeld</t></si><si><r><t>twee</t></r><r><t> "
            "delen</t></r><rPh><t>klank</t></rPh></si>"
            "<si><t>a_x000D_b_x00zz_</t></si></sst>"},
        {u"xl/styles.xml"_s,
            R"(<styleSheet><numFmts><numFmt numFmtId="164" formatCode="[$-413]dd\-mm\-yyyy;@"/></numFmts>)"
            R"(<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>)"
            R"(<cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="22"/><xf numFmtId="20"/></cellXfs></styleSheet>)"},
    };
    for (const auto &other : others) {
        parts.removeIf([&other](const auto &part) { return part.first == other.first; });
        parts.append(other);
    }
    return parts;
}

} // namespace tests
