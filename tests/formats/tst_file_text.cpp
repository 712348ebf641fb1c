#include "app/formats/file_text.h"
#include "app/formats/zip_writer.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QByteArray archive(const QList<zip_writer::Entry> &entries)
{
    return *zip_writer::packed(entries);
}

const zip_writer::Entry types{u"[Content_Types].xml"_s, "<Types/>"};

} // namespace

/// The words of kept files, whatever came in.
class TestFileText final : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatIsWrittenAnywhereInIt()
    {
        const FileText word =
            fileTextOf(archive({types,
                           {u"word/document.xml"_s,
                               "<d><p><r><t>nr 111</t></r><r><t>222333</t></r></p><p><t>tweede</t></p></d>"},
                           {u"word/comments.xml"_s, "<c><p><t>opmerking</t></p></c>"},
                           {u"word/settings.xml"_s, "<s>instelling</s>"},
                           {u"word/media/image1.png"_s, "\x89PNG beeld"}}),
                {});
        QVERIFY(word.isWhole);
        // Split for its looks, it is one number all the same.
        QVERIFY2(word.words.contains(u"nr 111222333\ntweede"_s), qPrintable(word.words));
        QVERIFY(word.words.contains(u"opmerking"_s));
        QVERIFY(!word.words.contains(u"instelling"_s) && !word.words.contains(u"beeld"_s));

        const FileText sheet = fileTextOf(
            archive({types, {u"xl/sharedStrings.xml"_s, "<sst><si><t>naam</t></si></sst>"},
                {u"xl/worksheets/sheet1.xml"_s, "<s><row><c><v>123456782</v></c><c><v>7</v></c></row></s>"}}),
            {});
        QVERIFY(sheet.words.contains(u"naam"_s) && sheet.words.contains(u"123456782\n7"_s));

        const FileText open = fileTextOf(archive({{u"mimetype"_s, "application/vnd.oasis.opendocument.text"},
                                             {u"content.xml"_s, "<o><p>heeft<s/>diabetes</p></o>"}}),
            u"application/vnd.oasis.opendocument.text"_s);
        QCOMPARE(open, (FileText{u"heeft diabetes\n\n"_s, true}));
    }

    void tellsWhatItCouldNotSearch_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("mediaType");
        QTest::newRow("cut off") << archive({types, {u"word/document.xml"_s, "<d>x</d>"}}).chopped(40)
                                 << QString();
        QTest::newRow("no document") << archive({{u"geheim.txt"_s, "woorden"}}) << QString();
        QTest::newRow("broken inside") << archive({types, {u"word/document.xml"_s, "<d><p>x"}}) << QString();
        QTest::newRow("entities that grow")
            << archive({types, {u"word/document.xml"_s, "<!DOCTYPE d [<!ENTITY a \"aaaa\">]><d>&a;&a;</d>"}})
            << QString();
        QTest::newRow("unpacks beyond measure")
            << archive({types, {u"word/document.xml"_s, "<d>" + QByteArray(64 << 20, 'a') + "</d>"}})
            << QString();
        QTest::newRow("text without end")
            << archive({types,
                   {u"word/document.xml"_s, "<d>" + QByteArray("<p>woorden</p>").repeated(700'000) + "</d>"}})
            << QString();
        QTest::newRow("of before") << QByteArrayLiteral("\xD0\xCF\x11\xE0\xA1\xB1")
                                   << u"application/msword"_s;
        QTest::newRow("no PDF") << QByteArrayLiteral("%PDF-1.7 geen pagina's") << u"application/pdf"_s;
        QTest::newRow("in a message")
            << QByteArrayLiteral(
                   "From: a@b.example\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\n"
                   "Content-Disposition: attachment; filename=a.docx\r\n\r\nPK\x03\x04 weg\r\n--x--")
            << u"message/rfc822"_s;
    }

    void tellsWhatItCouldNotSearch()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, mediaType);

        QVERIFY(!fileTextOf(content, mediaType).isWhole);
    }

    void leavesPicturesAndEmptyFilesAlone()
    {
        QCOMPARE(fileTextOf("\x89PNG\r\n", u"image/png"_s), FileText());
        QCOMPARE(fileTextOf({}, u"text/plain"_s), FileText());
        QCOMPARE(fileTextOf("regel", u"text/plain"_s), (FileText{u"regel"_s, true}));
    }
};

QTEST_APPLESS_MAIN(TestFileText)
#include "tst_file_text.moc"
