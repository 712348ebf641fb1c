#include "app/contacts/forbidden_text.h"
#include "app/contacts/sensitive_words.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Severity = ScanFinding::Severity;
using enum ForbiddenKind;

/// What is found in free text, by kind and gravity (domain.md 11.2, 8.3).
class TestForbiddenText final : public QObject
{
    Q_OBJECT

private slots:
    void findsEachKind_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<ForbiddenText>>("found");
        const auto row = [](const QString &text, const QList<ForbiddenText> &found) {
            QTest::newRow(qPrintable(text)) << text << found;
        };
        const auto one = [](ForbiddenKind kind, Severity severity, int times = 1) {
            return ForbiddenText{.kind = kind, .severity = severity, .times = times};
        };
        row(u"BSN 111222333"_s, {one(NationalNumber, Severity::Block)});
        row(u"nr 111 222 333 van klant"_s, {one(NationalNumber, Severity::Warn)});
        row(u"bsn 111222333; oud nr 1112.22.333 erbij, dat eerder op papier stond en daar nu niet meer"_s,
            {one(NationalNumber, Severity::Block, 2)});
        row(u"paspoort NP1234567"_s, {one(DocumentNumber, Severity::Block)});
        row(u"order AB1234567"_s, {one(DocumentNumber, Severity::Warn)});
        row(u"kaart 4111 1111 1111 1111"_s, {one(CardNumber, Severity::Block)});
        row(u"is zwanger en heeft diabetes"_s, {one(SpecialCategory, Severity::Warn, 2)});
        row(u"Heeft een strafblad"_s, {one(Criminal, Severity::Warn)});
        row(u"Veroordeeld voor diefstal, lid van de vakbond, BSN 111222333"_s,
            {one(NationalNumber, Severity::Block), one(SpecialCategory, Severity::Warn),
                one(Criminal, Severity::Warn, 2)});
        for (const QString &harmless :
            {u"tel 06-12345678"_s, u"NL91 ABNA 0417 1643 00"_s, u"Christian van de Kerk uit Vromen"_s,
                u"belde over de muziek en de factuur"_s, u"rasecht advies over de prijs"_s, u""_s})
            row(harmless, {});
    }

    void findsEachKind()
    {
        QFETCH(QString, text);
        QFETCH(QList<ForbiddenText>, found);

        QCOMPARE(forbiddenIn(text), found);
    }

    void tellsWhereAWordStandsInBothLanguages()
    {
        QCOMPARE(scanForSensitiveWords(u"He is in PRISON; zij is Moslima."),
            (QList<WordFinding>{{DataClass::Criminal, 9, 6}, {DataClass::Special, 24, 7}}));
        QVERIFY(scanForSensitiveWords(u"onziekelijk, muziek").isEmpty());
    }

    void hasTheClassOfTheGravest()
    {
        QCOMPARE(classOfFound(u"belde over de factuur"_s), DataClass::Anonymous);
        QCOMPARE(classOfFound(u"kaart 4111111111111111"_s), DataClass::Sensitive);
        QCOMPARE(classOfFound(u"diabetes"_s), DataClass::Special);
        QCOMPARE(classOfFound(u"diabetes, BSN 111222333"_s), DataClass::NationalId);
    }

    void masksANumberAndErasesAWord()
    {
        ForbiddenText found{.place = FreeTextPlace::Note, .kind = CardNumber};
        QCOMPARE(found.remedy(), ForbiddenRemedy::Mask);
        found.kind = SpecialCategory;
        QCOMPARE(found.remedy(), ForbiddenRemedy::Erase);
        found = {.place = FreeTextPlace::Consent, .kind = NationalNumber};
        QCOMPARE(found.remedy(), ForbiddenRemedy::Erase);
    }
};

QTEST_APPLESS_MAIN(TestForbiddenText)

#include "tst_forbidden_text.moc"
