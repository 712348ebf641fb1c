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
        .identityLevel = 2,
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

/// A request that was refused, by a plan that somebody else approved.
LetterMaterial refused(
    const QList<RefusalReason> &reasons, Request::Type type, LetterLanguage language = LetterLanguage::Dutch)
{
    LetterMaterial material = materialFor({LetterAct::Refused, type}, language);
    material.reason.clear();
    material.decisions.first().verdict = Decision::Verdict::Approved;
    material.decisions.first().reason.clear();
    material.request.executedAt.reset();
    material.request.outcome = reasons.contains(RefusalReason::NoDataHeld) ? Request::Outcome::NoDataHeld
                                                                           : Request::Outcome::Refused;
    material.request.proposal =
        Proposal{.refusal = reasons, .refusalWords = u"lopend geschil over de levering"_s}.toJson();
    material.request.result = RequestResult{.refusal = reasons}.toJson();
    return material;
}

/// As HTML; what is missing where it cannot be written.
QByteArray written(const LetterMaterial &material)
{
    const auto letter = writtenLetter(material);
    return letter ? letterHtml(*letter) : (letter.error().what + letter.error().place.join(u' ')).toUtf8();
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
            // About no request: tst_breach_letters.
            if (kind.act == LetterAct::BreachMessage)
                continue;
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

    void tellsTheReasonsOfARefusalWithTheirArticles()
    {
        LetterMaterial material =
            materialFor({LetterAct::Refused, Request::Type::Erasure}, LetterLanguage::English);
        material.reason.clear();
        material.decisions.first().verdict = Decision::Verdict::Approved;
        material.request.executedAt.reset();
        material.request.outcome = Request::Outcome::Refused;
        material.request.proposal = Proposal{.refusal = {RefusalReason::LegalClaims},
            .refusalWords = u"lopend geschil over de levering"_s}
                                        .toJson();
        material.request.result = RequestResult{.refusal = {RefusalReason::LegalClaims}}.toJson();
        const auto letter = writtenLetter(material);
        QVERIFY(letter);
        const QString html = QString::fromUtf8(letterHtml(*letter));

        for (const QString &said : {u"We do not do what you ask."_s, u"legal claim"_s, u"17(3)(e)"_s,
                 u"lopend geschil over de levering"_s, u"within six weeks"_s})
            QVERIFY2(html.contains(said), qPrintable(said + u'\n' + html));
        QVERIFY(!html.contains(u"Erased: "_s));
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

    void keepsWhatAnApproverRemarkedFromThePerson()
    {
        LetterMaterial material = refused({RefusalReason::LegalClaims}, Request::Type::Erasure);
        const Decision remarked{.ref = u"B-0"_s,
            .approver = u"a"_s,
            .verdict = Decision::Verdict::Rejected,
            .reason = u"deze klant zeurt altijd"_s,
            .decidedAt = material.decisions.first().decidedAt};
        material.decisions.append(remarked);

        const QByteArray html = written(material);
        QVERIFY2(html.contains("lopend geschil over de levering"), html.constData());
        QVERIFY(!html.contains("zeurt"));

        // The words went with somebody who was erased on another request.
        material.request.proposal.clear();
        const QByteArray later = written(material);
        QVERIFY2(later.contains("artikel 17 lid 3 onder e AVG"), later.constData());
        QVERIFY(!later.contains("zeurt"));

        material.request.result.clear();
        const auto without = writtenLetter(material);
        QVERIFY(!without);
        QCOMPARE(without.error().what, u"letter.value-missing"_s);
        QCOMPARE(without.error().place.mid(0, 2), (QStringList{u"refused-erasure/nl"_s, u"{{reasons}}"_s}));

        // A plan that was sent back is not decided yet.
        material.request.result = RequestResult{.refusal = {RefusalReason::LegalClaims}}.toJson();
        QVERIFY(written(material).contains("Dit is besloten op"));
        material.decisions = {remarked};
        QVERIFY(!written(material).contains("Dit is besloten op"));

        // Earlier builds refused by rejecting.
        material.request.result.clear();
        QVERIFY(written(material).contains("zeurt"));
    }

    void drawsNoConclusionFromARefusalThatHasNone_data()
    {
        QTest::addColumn<RefusalReason>("reason");
        QTest::addColumn<LetterLanguage>("language");
        QTest::addColumn<bool>("concludes");
        for (const LetterLanguage language : allLetterLanguages) {
            const QString name = u"%1 %2"_s;
            for (const RefusalReason reason : {RefusalReason::IdentityNotEstablished,
                     RefusalReason::NoDataHeld, RefusalReason::OnlyProcessor, RefusalReason::Excessive})
                QTest::newRow(qPrintable(name.arg(keyOf(reason), keyOf(language))))
                    << reason << language << (reason == RefusalReason::Excessive);
        }
    }
    void drawsNoConclusionFromARefusalThatHasNone()
    {
        QFETCH(RefusalReason, reason);
        QFETCH(LetterLanguage, language);
        QFETCH(bool, concludes);
        const QHash<Request::Type, QStringList> conclusions = {
            {Request::Type::Rectification, {u"Wij laten uw gegevens"_s, u"We leave your data"_s}},
            {Request::Type::Erasure, {u"Wij bewaren uw gegevens"_s, u"we still keep your data"_s}},
            {Request::Type::Restriction, {u"Wij gebruiken uw gegevens"_s, u"we use your data"_s}},
            {Request::Type::Objection, {u"blijven uw gegevens"_s, u"we go on using"_s}},
            {Request::Type::Recipients, {u"aan wie wij uw gegevens"_s, u"to whom we gave"_s}},
            {Request::Type::Access, {u"geen kopie"_s, u"do not receive a copy"_s}}};

        for (auto each = conclusions.begin(); each != conclusions.end(); ++each) {
            const QString html = QString::fromUtf8(written(refused({reason}, each.key(), language)));

            const QString said = each.value().value(language == LetterLanguage::Dutch ? 0 : 1);
            QVERIFY2(html.contains(said) == concludes, qPrintable(said + u'\n' + html));
            QVERIFY(!html.contains(u"if-held"_s) && !html.contains(u"<p></p>"_s));
        }
    }

    void saysThatItRestrictedInsteadOfCorrecting()
    {
        for (const LetterLanguage language : allLetterLanguages) {
            LetterMaterial material =
                materialFor({LetterAct::PartlyGranted, Request::Type::Rectification}, language);
            material.reason.clear();
            material.request.outcome = Request::Outcome::PartlyGranted;
            material.request.result = RequestResult{.restricted = u"a"_s}.toJson();

            const QString html = QString::fromUtf8(written(material));

            const bool isDutch = language == LetterLanguage::Dutch;
            for (const QString &said :
                {isDutch ? u"niet verbeterd, maar gebruiken ze voorlopig niet"_s : u"did not correct"_s,
                    isDutch ? u"artikel 18 lid 1 onder a AVG"_s : u"18(1)(a) GDPR"_s,
                    isDutch ? u"Aan onze reservekopieën verandert niets."_s
                            : u"Nothing changes in our backups."_s})
                QVERIFY2(html.contains(said), qPrintable(html));
            QVERIFY(!html.contains(isDutch ? u"hebben wij verbeterd"_s : u"We corrected part"_s));
        }
    }

    void namesWhatStoppedByTitleAndOnce()
    {
        LetterMaterial material =
            materialFor({LetterAct::Granted, Request::Type::Objection}, LetterLanguage::Dutch);
        material.purposes = {{u"club-news"_s, u"Nieuws van de club"_s}};
        material.request.result =
            RequestResult{.stopped = {u"club-news:email"_s, u"club-news:post"_s}}.toJson();

        const QByteArray all = written(material);
        QCOMPARE(all.count("Nieuws van de club"), 1);
        QVERIFY2(!all.contains("club-news"), all.constData());

        material.request.aim.channel = Channel::Post;
        material.request.result = RequestResult{.stopped = {u"club-news:post"_s}}.toJson();
        QVERIFY(written(material).contains("Nieuws van de club ("));
    }

    void saysThatTheTermGoesOnWhereItWasAskedLate()
    {
        LetterMaterial material = materialFor({LetterAct::IdentityQuestion}, LetterLanguage::English);
        QVERIFY(written(material).contains("The term stands still while we wait"));

        material.questions.first().askedOn = QDate(2026, 11, 6); // the fourth working day
        const QByteArray late = written(material);
        QVERIFY2(late.contains("The term goes on"), late.constData());
        QVERIFY2(late.contains("2 December 2026"), late.constData());
        QVERIFY(!late.contains("stands still"));
        // What is only about to be asked is asked today.
        material.questions.clear();
        QVERIFY(written(material).contains("The term goes on"));
        material.today = QDate(2026, 11, 5);
        QVERIFY(written(material).contains("The term stands still while we wait"));
    }

    /// What counts is asked of the one rule (countedPauses()): an answer makes up for nothing of before it.
    void saysTheSameOfThePauseAsTheTermDoes()
    {
        LetterMaterial material = materialFor({LetterAct::IdentityQuestion}, LetterLanguage::English);
        RequestQuestion scope = material.questions.first();
        scope.about = RequestQuestion::About::Scope;
        scope.answeredOn = QDate(2026, 11, 16);
        material.questions.first().askedOn = QDate(2026, 11, 10);
        material.questions.append(scope);
        material.today = QDate(2026, 11, 17);
        QVERIFY(written(material).contains("The term goes on"));

        material.questions.first().askedOn = QDate(2026, 11, 17);
        QVERIFY(written(material).contains("The term stands still while we wait"));
    }

    void promisesNothingByADayThatHasPassed()
    {
        for (const LetterLanguage language : {LetterLanguage::Dutch, LetterLanguage::English}) {
            const bool isDutch = language == LetterLanguage::Dutch;
            LetterMaterial material = materialFor({LetterAct::IdentityQuestion}, language);
            material.questions.clear();
            material.today = QDate(2026, 12, 2);
            QVERIFY(written(material).contains(isDutch ? "uiterlijk op 2 dec" : "2026 at the latest"));
            material.today = QDate(2026, 12, 3);
            const QByteArray late = written(material);
            QVERIFY2(!late.contains(isDutch ? "uiterlijk op 2 dec" : "2026 at the latest"), late.constData());
            QVERIFY2(late.contains(isDutch ? "Zij liep af op 2 dec" : "It ended on 2 Dec"), late.constData());
        }
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
