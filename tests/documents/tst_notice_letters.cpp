#include "app/documents/notice_letters.h"

#include <QGuiApplication>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryFile>
#include <QTest>

#include <zip.h>

using namespace Qt::StringLiterals;

namespace {

const QString trickyName = u"</p><h1>Rejected</h1><img src=x>"_s;

NoticeSheet sheetTo(const QString &country)
{
    return {.notice = {.recipient = u"Postduif BV"_s,
                .ask = NoticeAsk::Erase,
                .categories = {DataCategory::Identity, DataCategory::ContactDetails},
                .holds = {DataCategory::Identity, DataCategory::ContactDetails},
                .via = {u"Drukker"_s, u"Koerier"_s}},
        .subject = {.name = trickyName, .emails = {u"=1+1@voorbeeld.example"_s}},
        .requestRef = u"b7e1"_s,
        .contact = u"avg@postduif.example (Jansen)"_s,
        .email = u"avg@postduif.example"_s,
        .country = country,
        .sender = {.name = u"Bloemenhuis BV"_s, .privacyContact = u"privacy@bloemenhuis.example"_s},
        .writtenOn = QDate(2026, 11, 2)};
}

NoticeSheet correctionTo(const QString &country)
{
    NoticeSheet sheet = sheetTo(country);
    sheet.notice.ask = NoticeAsk::Correct;
    sheet.notice.corrected = {u"email"_s};
    sheet.corrections = {{u"email"_s, u"oud@voorbeeld.example"_s, u"nieuw@voorbeeld.example"_s}};
    return sheet;
}

/// The messages of an archive as they stand in it.
QByteArrayList messagesIn(const QByteArray &archive)
{
    QByteArrayList messages;
    zip_source_t *source =
        zip_source_buffer_create(archive.data(), static_cast<zip_uint64_t>(archive.size()), 0, nullptr);
    zip_t *open = zip_open_from_source(source, ZIP_RDONLY, nullptr);
    for (zip_int64_t i = 0; open != nullptr && i < zip_get_num_entries(open, 0); ++i) {
        zip_file_t *file = zip_fopen_index(open, static_cast<zip_uint64_t>(i), 0);
        QByteArray message(100'000, Qt::Uninitialized);
        message.truncate(static_cast<qsizetype>(zip_fread(file, message.data(), 100'000)));
        zip_fclose(file);
        messages.append(message);
    }
    zip_discard(open);
    return messages;
}

QString bodyOf(const QByteArray &message)
{
    return QString::fromUtf8(QByteArray::fromBase64(message.mid(message.indexOf("\r\n\r\n"))));
}

} // namespace

/// Notices to recipients as letters, messages and a table (art. 19 GDPR).
class TestNoticeLetters final : public QObject
{
    Q_OBJECT

private slots:
    void putsWhatCameFromOutsideIntoThePdfAsText()
    {
        const auto pdf = layOutNotices(NoticeFormat::Pdf, {sheetTo(u"DE"_s), sheetTo(u"NL"_s)});
        QVERIFY(pdf);
        QVERIFY(pdf->startsWith("%PDF-"));
        if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
            QSKIP("pdftotext is not here");
        QTemporaryFile file;
        QVERIFY(file.open() && file.write(*pdf) == pdf->size() && file.flush());
        QProcess reader;
        reader.start(u"pdftotext"_s, {file.fileName(), u"-"_s});
        QVERIFY(reader.waitForFinished());
        const QString text = QString::fromUtf8(reader.readAllStandardOutput()).simplified();

        QCOMPARE(text.count(trickyName), 2);
        QVERIFY2(text.contains(u"Request to erase personal data"_s), qPrintable(text));
        QVERIFY(text.contains(u"Drukker > Koerier"_s));
        QVERIFY(text.contains(u"privacy@bloemenhuis.example, reference b7e1"_s));
    }

    void addressesMessagesAndNamesNobodyInTheSubject()
    {
        const auto archive = layOutNotices(NoticeFormat::Eml, {sheetTo(u"FR"_s), correctionTo(u"US"_s)});
        QVERIFY(archive);
        const QByteArrayList messages = messagesIn(*archive);
        QCOMPARE(messages.size(), 2);
        QVERIFY(messages.first().contains("To: avg@postduif.example\r\n"));
        QVERIFY(messages.first().contains("Subject: Request to erase personal data (b7e1)"));
        QVERIFY(!messages.first().left(messages.first().indexOf("\r\n\r\n")).contains("Rejected"));
        QVERIFY(bodyOf(messages.first()).contains(u"Name: "_s + trickyName));
        QVERIFY(bodyOf(messages.last()).contains(u"oud@voorbeeld.example -> nieuw@voorbeeld.example"_s));
        QVERIFY(bodyOf(messages.last()).contains(u"Correct these data"_s));
    }

    void writesATableThatNoSpreadsheetRuns()
    {
        const auto table = layOutNotices(NoticeFormat::Csv, {sheetTo(u"NL"_s), correctionTo(u"NL"_s)});
        QVERIFY(table);
        const QString text = QString::fromUtf8(*table);
        QCOMPARE(text.count(u"\r\n"_s), 3);
        QVERIFY2(text.contains(u"'=1+1@voorbeeld.example"_s), qPrintable(text));
        QVERIFY(text.contains(u"Drukker > Koerier;erase;identity contact-details"_s));
        QVERIFY(text.contains(u"email;oud@voorbeeld.example;nieuw@voorbeeld.example"_s));
    }
};

QTEST_MAIN(TestNoticeLetters)
#include "tst_notice_letters.moc"
