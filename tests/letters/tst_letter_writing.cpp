#include "app/documents/letter_writing.h"
#include "app/requests/request_result.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString nasty = u"</p><h1>Rejected</h1><img src=x>"_s;

Request requestFor(const LetterKind &kind)
{
    Request request{.ref = u"7f3a2c10-0000-4000-8000-000000000001"_s,
        .type = kind.isAnswer() ? kind.type : Request::Type::Erasure,
        .receivedOn = QDate(2026, 11, 2),
        .dueOn = QDate(2026, 12, 2)};
    request.extensionReason = u"Wij kregen veel verzoeken tegelijk."_s;
    request.executedAt = Instant::fromDateTime(QDateTime(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC));
    RequestResult result;
    if (request.type == Request::Type::Erasure) {
        result.erased = {{DataCategory::ContactDetails, 2}};
        result.kept = {
            {DataCategory::Identity, false, u"FIN-01"_s, QDate(2033, 12, 31), Proposal::Part::InvoiceName}};
        result.notify = {u"Drukkerij De Pers"_s};
    }
    if (request.type == Request::Type::Rectification)
        result.corrected = {u"surname"_s};
    request.result = result.toJson();
    return request;
}

LetterMaterial materialFor(const LetterKind &kind, LetterLanguage language)
{
    LetterMaterial material{.words = letter_template::shipped(kind, language),
        .request = requestFor(kind),
        .organisation = {.name = u"Fietsen & Zonen B.V."_s,
            .street = u"Kade 1"_s,
            .postcode = u"3511AB"_s,
            .city = u"Utrecht"_s,
            .privacyContact = u"privacy@fietsen.example"_s,
            .phone = u"030 1234567"_s,
            .officer = u"fg@fietsen.example"_s},
        .reason = u"Dat is de reden."_s,
        .day = QDate(2026, 12, 15),
        .today = QDate(2026, 11, 24)};
    material.decisions = {{.ref = u"B-1"_s,
        .approver = u"a"_s,
        .verdict = kind.act == LetterAct::Refused ? Decision::Verdict::Rejected : Decision::Verdict::Approved,
        .reason = u"Er loopt een geschil."_s,
        .decidedAt = *material.request.executedAt}};
    material.questions = {{.about = RequestQuestion::About::Identity,
        .askedOn = QDate(2026, 11, 5),
        .reason = u"De brief kwam van een ander adres."_s}};
    material.receiver.name.surname = nasty;
    material.receiver.name.givenName = u"Anna"_s;
    material.receiver.address = {
        .street = u"Dorpsstraat"_s, .houseNumber = u"12"_s, .postcode = u"1234AB"_s, .city = u"Ede"_s};
    return material;
}

/// The words of a PDF, lines and all; and how many pages it has.
struct ReadPdf
{
    QString text;
    qsizetype pages = 0;
};

ReadPdf readPdf(const QByteArray &pdf)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"letter.pdf"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        return {};
    file.close();
    QProcess reader;
    reader.start(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
    reader.waitForFinished();
    const QString text = QString::fromUtf8(reader.readAllStandardOutput());
    return {text, text.count(QChar(0x0C))};
}

QString squeezed(const QString &text)
{
    return QString(text).remove(QRegularExpression(u"\\s+"_s));
}

} // namespace

/// Letters as they come out on paper and as HTML.
class TestLetterWriting final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
            QSKIP("pdftotext is not here");
    }

    void writesEveryLetterOnOnePage_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("language");
        for (const LetterKind &kind : allLetterKinds()) {
            for (const LetterLanguage language : allLetterLanguages)
                QTest::newRow(qPrintable(templateName(kind, language))) << keyOf(kind) << keyOf(language);
        }
    }
    void writesEveryLetterOnOnePage()
    {
        QFETCH(QString, kind);
        QFETCH(QString, language);
        const auto letter = writtenLetter(materialFor(*letterKindFrom(kind), *letterLanguageFrom(language)));
        QVERIFY2(letter, letter ? "" : qPrintable(letter.error().what + letter.error().place.join(u' ')));

        const ReadPdf pdf = readPdf(letterPdf(*letter));
        const QString html = QString::fromUtf8(letterHtml(*letter));

        QCOMPARE(pdf.pages, 1);
        QVERIFY2(pdf.text.contains(u"Anna "_s + nasty), qPrintable(pdf.text));
        QVERIFY(pdf.text.contains(u"1234 AB  EDE"_s) || pdf.text.contains(u"1234 AB EDE"_s));
        QVERIFY(!html.contains(u"<img"_s) && !html.contains(u"<h1>Rejected"_s));
        QVERIFY(html.contains(u"Anna "_s + nasty.toHtmlEscaped()));
        QVERIFY(html.contains(u"Fietsen &amp; Zonen B.V."_s));
        for (const LetterParagraph &paragraph : letter->text.paragraphs) {
            for (const QString &line : paragraph.lines) {
                QVERIFY2(squeezed(pdf.text).contains(squeezed(line)), qPrintable(line));
                QVERIFY2(html.contains(line.toHtmlEscaped()), qPrintable(line));
            }
        }
    }

    void tellsWhatStaysUntilWhenAndWhy()
    {
        const auto letter = writtenLetter(
            materialFor({LetterAct::PartlyGranted, Request::Type::Erasure}, LetterLanguage::Dutch));
        QVERIFY(letter);
        const QString html = QString::fromUtf8(letterHtml(*letter));

        for (const QString &said :
            {u"wissing van uw gegevens (artikel 17 AVG)"_s, u"2 november 2026"_s,
                u"tot en met 31 december 2033"_s, u"(artikel 17 lid 3 onder b AVG)"_s,
                u"Drukkerij De Pers: hoort dit van ons."_s,
                // 90 days after the erasure.
                u"In onze reservekopieën verdwijnt het uiterlijk op 18 februari 2027. Wij zetten het niet terug."_s,
                u"Autoriteit Persoonsgegevens"_s, u"(artikel 77 AVG)"_s, u"binnen zes weken"_s,
                u"(artikel 35 lid 2 UAVG)"_s, u"privacy@fietsen.example"_s, u"fg@fietsen.example"_s})
            QVERIFY2(html.contains(said), qPrintable(said));
    }

    void givesTheReasonsOfARefusal()
    {
        LetterMaterial material =
            materialFor({LetterAct::Refused, Request::Type::Erasure}, LetterLanguage::English);
        material.reason.clear();

        const auto letter = writtenLetter(material);
        QVERIFY(letter);
        QVERIFY(letterHtml(*letter).contains("Er loopt een geschil."));

        material.decisions.first().reason.clear(); // gone with somebody who was erased
        const auto without = writtenLetter(material);
        QVERIFY(!without);
        QCOMPARE(without.error().what, u"letter.value-missing"_s);
        QCOMPARE(without.error().place.mid(0, 2), (QStringList{u"refused-erasure/en"_s, u"{{reasons}}"_s}));
    }

    void saysToWhichDayTheTermIsExtended()
    {
        const auto letter = writtenLetter(materialFor({LetterAct::Extension}, LetterLanguage::Dutch));
        QVERIFY(letter);
        const QByteArray html = letterHtml(*letter);

        QVERIFY(html.contains("uiterlijk op 2 februari 2027"));
        QVERIFY(html.contains("Het spijt ons dat u langer moet wachten."));
    }

    void isNotMadeForAnOrganisationThatCannotBeReached()
    {
        LetterMaterial material = materialFor({LetterAct::Acknowledgement}, LetterLanguage::Dutch);
        material.organisation.privacyContact.clear();
        material.organisation.phone.clear();

        const auto letter = writtenLetter(material);

        QVERIFY(!letter);
        QCOMPARE(letter.error().place.mid(0, 2), (QStringList{u"acknowledgement/nl"_s, u"{{contact}}"_s}));
    }

    void carriesItsFonts()
    {
        const auto letter = writtenLetter(materialFor({LetterAct::Acknowledgement}, LetterLanguage::Dutch));
        QVERIFY(letter);
        QVERIFY(letterPdf(*letter).contains("/FontFile"));
    }
};

QTEST_MAIN(TestLetterWriting)
#include "tst_letter_writing.moc"
