#include "app/formats/mail_draft.h"
#include "app/formats/table_file.h"
#include "app/formats/vcard_writer.h"
#include "app/formats/xlsx_writer.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// The cells of a workbook, as our own reader of foreign workbooks reads them.
QList<QStringList> cellsOf(const QByteArray &workbook)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"lijst.xlsx"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(workbook) != workbook.size())
        return {};
    file.close();
    auto reader = openTable(file.fileName());
    if (!reader)
        return {};
    QList<QStringList> rows;
    TableRecord record;
    for (auto more = (*reader)->next(record); more && *more; more = (*reader)->next(record))
        rows.append(record.texts());
    return rows;
}

} // namespace

/// What people are handed: workbooks, messages and cards.
class TestHandedFormats final : public QObject
{
    Q_OBJECT

private slots:
    void writesAWorkbookOfText()
    {
        XlsxWriter writer({u"E-mail"_s, u"Telefoon"_s, u"Naam"_s}, {1});
        writer.row({u"anna@voorbeeld.example"_s, u"+31612345678"_s, u"=1+1"_s});
        writer.row({u"<&\">"_s, u"06"_s, u"  Zoë\u0001 👩  "_s});

        const auto workbook = writer.finish();

        QVERIFY(workbook);
        const auto rows = cellsOf(*workbook);
        QCOMPARE(rows.size(), 3);
        QCOMPARE(rows.at(0), (QStringList{u"E-mail"_s, u"Telefoon"_s, u"Naam"_s}));
        QCOMPARE(rows.at(1), (QStringList{u"anna@voorbeeld.example"_s, u"+31612345678"_s, u"'=1+1"_s}));
        QCOMPARE(rows.at(2).at(0), u"<&\">"_s);
        QVERIFY(rows.at(2).at(2).contains(u"Zoë 👩"_s));
    }

    void namesColumnsBeyondZ()
    {
        QStringList header;
        for (int i = 0; i < 60; ++i)
            header.append(u"k%1"_s.arg(i));
        XlsxWriter writer(header);
        writer.row(header);

        const auto rows = cellsOf(*writer.finish());

        QCOMPARE(rows.at(1).size(), 60);
        QCOMPARE(rows.at(1).last(), u"k59"_s);
    }

    void writesAMessageThatWaitsToBeSent()
    {
        const QByteArray attachment = QByteArray("PK\x03\x04").repeated(100);

        const QByteArray message =
            emlOf({.subject = u"Versleutelde lijst voor de nieuwsbrief van café Zoë, met een lange naam"_s,
                .text = u"Geachte ontvanger,\n\nÉén regel."_s,
                .attachmentName = u"lijst.zip"_s,
                .attachment = attachment});

        QVERIFY(message.startsWith("X-Unsent: 1\r\nSubject: =?UTF-8?B?"));
        for (const QByteArray &line : message.split('\n')) {
            QVERIFY(line.size() <= 78);
            QVERIFY(line.isEmpty() || line.endsWith('\r'));
            QVERIFY(std::all_of(line.begin(), line.end(), [](char sign) { return sign > 0; }));
        }
        QVERIFY(message.contains("filename=\"lijst.zip\""));
        const QByteArrayList parts = message.split('\n');
        QByteArray subject;
        for (const QByteArray &line : parts) {
            const qsizetype from = line.indexOf("=?UTF-8?B?");
            if (from >= 0)
                subject += QByteArray::fromBase64(line.mid(from + 10).chopped(3));
        }
        QCOMPARE(QString::fromUtf8(subject),
            u"Versleutelde lijst voor de nieuwsbrief van café Zoë, met een lange naam"_s);
        const qsizetype at = message.lastIndexOf("\r\n\r\n") + 4;
        const qsizetype end = message.lastIndexOf("--=_klantkluis");
        QCOMPARE(QByteArray::fromBase64(message.mid(at, end - at)), attachment);
    }

    void writesACard()
    {
        const QByteArray card = vCardOf({.displayName = u"Anna van der Jansen"_s,
            .familyName = u"van der Jansen"_s,
            .sortedOn = u"Jansen"_s,
            .givenName = u"Anna"_s,
            .organisation = u"Bakkerij; Zon, Maan"_s,
            .street = u"Kerkstraat 12"_s,
            .postcode = u"2611ET"_s,
            .city = u"Delft"_s,
            .phone = u"+31612345678"_s,
            .email = u"anna@voorbeeld.example"_s,
            .birthday = QDate(1980, 2, 29)});

        QCOMPARE(card,
            QByteArray("BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Anna van der Jansen\r\n"
                       "N;SORT-AS=\"Jansen,Anna\":van der Jansen;Anna;;;\r\n"
                       "ORG:Bakkerij\\; Zon\\, Maan\r\nADR:;;Kerkstraat 12;Delft;;2611ET;\r\n"
                       "TEL;VALUE=uri:tel:+31612345678\r\nEMAIL:anna@voorbeeld.example\r\n"
                       "BDAY:19800229\r\nEND:VCARD\r\n"));
    }

    void foldsLinesBetweenLetters()
    {
        const QString name = u"é👩"_s.repeated(40);

        const QByteArray card = vCardOf({.displayName = name});

        for (const QByteArray &line : card.split('\n')) {
            QVERIFY(line.size() <= 76);
            QVERIFY(!QString::fromUtf8(line).contains(QChar::ReplacementCharacter));
        }
        QByteArray unfolded = card;
        unfolded.replace("\r\n ", "");
        QVERIFY(unfolded.contains("FN:" + name.toUtf8() + "\r\n"));
    }
};

QTEST_GUILESS_MAIN(TestHandedFormats)

#include "tst_handed_formats.moc"
