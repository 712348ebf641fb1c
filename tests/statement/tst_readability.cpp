#include "app/statement/readability.h"
#include "app/statement/style_check.h"
#include "app/statement/syllables.h"

#include <QTest>

#include <algorithm>

namespace {

QString shortDutch()
{
    return QStringLiteral("Wij bewaren uw gegevens zeven jaar. Daarna wissen wij ze.");
}

QString longDutch()
{
    return QStringLiteral(
        "De verwerkingsverantwoordelijke verstrekt persoonsgegevens uitsluitend aan derden "
        "indien dit noodzakelijk is voor de uitvoering van een overeenkomst of om te voldoen "
        "aan een wettelijke verplichting.");
}

QString shortEnglish()
{
    return QStringLiteral("We keep your data for seven years. After that we erase it.");
}

QStringList faultsOf(
    const QString &text, QLocale::Language language = QLocale::Dutch, Address address = Address::Formal)
{
    QStringList found;
    const QList<StyleFinding> findings = styleFindings(text, language, address);
    for (const StyleFinding &finding : findings)
        found.append(codeOf(finding.fault));
    return found;
}

QString wordsInARow(int count)
{
    QStringList words{QStringLiteral("Wij"), QStringLiteral("geven"), QStringLiteral("u")};
    while (words.size() < count)
        words.append(QStringLiteral("raad"));
    return words.join(u' ') + u'.';
}

} // namespace

/// domain.md 5.2, 5.3 and 5.4: how easily a statement reads.
class TstReadability : public QObject
{
    Q_OBJECT

private slots:
    void countsDutchSyllables_data();
    void countsDutchSyllables();
    void countsEnglishSyllables_data();
    void countsEnglishSyllables();
    void measuresTheTestVectors();
    void callsAScoreByItsName_data();
    void callsAScoreByItsName();
    void endsSentencesWhereTheyEnd_data();
    void endsSentencesWhereTheyEnd();
    void takesWordsAsTheyAreWritten();
    void saysNothingOfAnEmptyText();
    void findsFaults_data();
    void findsFaults();
    void marksTheSentenceThatIsMeant();
    void findsNoFaultInPlainWords();
};

void TstReadability::countsDutchSyllables_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<int>("syllables");
    struct Counted
    {
        const char *word;
        int syllables;
    };
    // The fourteen of domain.md 5.4.
    constexpr std::array given{Counted{"verwerkingsverantwoordelijke", 9}, Counted{"persoonsgegevens", 5},
        Counted{"geautomatiseerd", 6}, Counted{"beëindigen", 4}, Counted{"museum", 3},
        Counted{"coördinatie", 5}, Counted{"interieur", 4}, Counted{"nieuwe", 2}, Counted{"draaien", 2},
        Counted{"ideeën", 3}, Counted{"e-mail", 2}, Counted{"bureau", 2}, Counted{"royaal", 2},
        Counted{"financieel", 4}};
    // Counted by hand: be-waar-ter-mijn, toe-stem-ming, ...
    constexpr std::array counted{Counted{"bewaartermijn", 4}, Counted{"toestemming", 3},
        Counted{"gerechtvaardigd", 4}, Counted{"belang", 2}, Counted{"doeleinden", 3},
        Counted{"ontvangers", 3}, Counted{"subverwerker", 4}, Counted{"derden", 2}, Counted{"klacht", 1},
        Counted{"bezwaar", 2}, Counted{"intrekken", 3}, Counted{"autoriteit", 4}, Counted{"persoonlijk", 3},
        Counted{"functionaris", 5}, Counted{"informatie", 4}, Counted{"organisatie", 5},
        Counted{"relatie", 3}, Counted{"situatie", 4}, Counted{"evaluatie", 5}, Counted{"creatief", 3},
        Counted{"theater", 3}, Counted{"ruimte", 2}, Counted{"mooie", 2}, Counted{"groeien", 2},
        Counted{"sneeuw", 1}, Counted{"niveau", 2}, Counted{"cadeau", 2}, Counted{"individueel", 5},
        Counted{"actueel", 3}, Counted{"medisch", 2}, Counted{"biometrisch", 4}, Counted{"patiënt", 3},
        Counted{"cliënt", 2}, Counted{"officieel", 4}, Counted{"speciaal", 3}, Counted{"materiaal", 4},
        Counted{"hygiëne", 4}, Counted{"encyclopedie", 5}, Counted{"loyaliteit", 4}, Counted{"via", 2},
        Counted{"audio", 3}, Counted{"video", 3}, Counted{"januari", 4}, Counted{"februari", 4},
        Counted{"vacature", 4}, Counted{"privacyverklaring", 6}, Counted{"AVG-verzoek", 5},
        Counted{"bijeenkomst", 3}, Counted{"toezichthouder", 4}, Counted{"geïdentificeerd", 6},
        Counted{"categorieën", 5}, Counted{"duidelijk", 3}, Counted{"eeuw", 1}, Counted{"kopieën", 3},
        Counted{"quiz", 1}, Counted{"aquarium", 4}, Counted{"ruïne", 3}, Counted{"reünie", 3},
        Counted{"opnieuw", 2}, Counted{"websites", 2}, Counted{"milieu", 3}, Counted{"foto's", 2},
        Counted{"yoghurt", 2}, Counted{"systeem", 2}, Counted{"beoordelen", 4}};
    static_assert(counted.size() >= 60);
    const auto add = [](const Counted &each) {
        QTest::newRow(each.word) << QString::fromUtf8(each.word) << each.syllables;
    };
    std::for_each(given.begin(), given.end(), add);
    std::for_each(counted.begin(), counted.end(), add);
    QTest::newRow("as one sign") << QStringLiteral("vr\u0133heid") << 2;
    QTest::newRow("combining") << QStringLiteral("ideee\u0308n") << 3;
    QTest::newRow("a number") << QStringLiteral("2026") << 0;
    QTest::newRow("no vowel") << QStringLiteral("mm") << 1;
}

void TstReadability::countsDutchSyllables()
{
    QFETCH(QString, word);
    QTEST(syllables::ofWord(word, QLocale::Dutch), "syllables");
}

void TstReadability::countsEnglishSyllables_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<int>("syllables");
    QTest::newRow("erase") << QStringLiteral("erase") << 2;
    QTest::newRow("people") << QStringLiteral("people") << 2;
    QTest::newRow("file") << QStringLiteral("file") << 1;
    QTest::newRow("used") << QStringLiteral("used") << 1;
    QTest::newRow("rated") << QStringLiteral("rated") << 2;
    QTest::newRow("agreed") << QStringLiteral("agreed") << 2;
    QTest::newRow("the") << QStringLiteral("the") << 1;
    QTest::newRow("privacy") << QStringLiteral("privacy") << 3;
    QTest::newRow("exception") << QStringLiteral("being") << 2;
    QTest::newRow("letters") << QStringLiteral("GDPR") << 4;
}

void TstReadability::countsEnglishSyllables()
{
    QFETCH(QString, word);
    QTEST(syllables::ofWord(word, QLocale::English), "syllables");
}

void TstReadability::measuresTheTestVectors()
{
    const auto brief = readability::scoreOf(shortDutch(), QLocale::Dutch);
    QCOMPARE(brief->measure, (TextMeasure{.words = 10, .sentences = 2, .syllables = 17}));
    QCOMPARE(brief->measure.wordsPerSentence(), 5.0);
    QCOMPARE(brief->measure.syllablesPer100Words(), 170.0);
    QCOMPARE(QString::number(brief->flesch, 'f', 2), QStringLiteral("71.25"));
    QCOMPARE(QString::number(*brief->brouwer, 'f', 3), QStringLiteral("71.667"));

    const auto hard = readability::scoreOf(longDutch(), QLocale::Dutch);
    QCOMPARE(hard->measure, (TextMeasure{.words = 25, .sentences = 1, .syllables = 56}));
    QCOMPARE(QString::number(hard->flesch, 'f', 2), QStringLiteral("11.07"));
    QCOMPARE(QString::number(*hard->brouwer, 'f', 3), QStringLiteral("-4.333"));
    QCOMPARE(hard->band, readability::Band::Red);

    const auto english = readability::scoreOf(shortEnglish(), QLocale::English);
    QCOMPARE(english->measure, (TextMeasure{.words = 12, .sentences = 2, .syllables = 16}));
    QCOMPARE(QString::number(english->flesch, 'f', 3), QStringLiteral("87.945"));
    QVERIFY(!english->brouwer);
}

void TstReadability::callsAScoreByItsName_data()
{
    QTest::addColumn<double>("score");
    QTest::addColumn<QString>("dutch");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("band");
    const auto row = [](const char *name, double score, const char *dutch, const char *english,
                         const char *band) {
        QTest::newRow(name) << score << QString::fromLatin1(dutch) << QString::fromLatin1(english)
                            << QString::fromLatin1(band);
    };
    row("above a hundred", 121.22, "very-easy", "very-easy", "green green green");
    row("90", 90, "very-easy", "very-easy", "green green green");
    row("under 90", 89.99, "easy", "easy", "green green green");
    row("80", 80, "easy", "easy", "green green green");
    row("70", 70, "fairly-easy", "fairly-easy", "green green green");
    row("60", 60, "standard", "standard", "green green green");
    row("under 60", 59.99, "fairly-difficult", "fairly-difficult", "amber amber amber");
    row("50", 50, "fairly-difficult", "fairly-difficult", "amber amber amber");
    row("under 50", 49.99, "fairly-difficult", "difficult", "amber red amber");
    row("45", 45, "fairly-difficult", "difficult", "amber red amber");
    row("under 45", 44.99, "difficult", "difficult", "red red red");
    row("30", 30, "difficult", "difficult", "red red red");
    row("below zero", -4.333, "very-difficult", "very-difficult", "red red red");
}

void TstReadability::callsAScoreByItsName()
{
    QFETCH(double, score);
    using namespace readability;
    QTEST(QString(codeOf(easeOf(score, QLocale::Dutch))), "dutch");
    QTEST(QString(codeOf(easeOf(score, QLocale::English))), "english");
    const QString bands = QStringLiteral("%1 %2 %3")
                              .arg(codeOf(bandOf(score, QLocale::Dutch)),
                                  codeOf(bandOf(score, QLocale::English)), codeOf(brouwerBandOf(score)));
    QTEST(bands, "band");
}

void TstReadability::endsSentencesWhereTheyEnd_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("sentences");
    QTest::newRow("two") << QStringLiteral("Wij wissen. U leest!") << 2;
    QTest::newRow("abbreviations") << QStringLiteral("Wij sturen dit o.a. naar dhr. Bos, d.w.z. naar hem.")
                                   << 1;
    for (const char *each : {"bijv.", "o.a.", "t.a.v.", "d.w.z.", "art.", "nr.", "dhr.", "mevr.", "mr.",
             "ing.", "ca.", "enz.", "m.b.t.", "i.v.m."})
        QTest::newRow(each)
            << QStringLiteral("Wij sturen %1 Bos een brief. Dat is alles.").arg(QLatin1String(each)) << 2;
    QTest::newRow("bracketed") << QStringLiteral("Dat mag (art. 6 AVG). Zo is het.") << 2;
    QTest::newRow("decimals") << QStringLiteral("Dat is 3.5 of 1.000 keer.") << 1;
    QTest::newRow("headings and items")
        << QStringLiteral("Uw rechten\n- inzage\n- bezwaar\nDat is alles.") << 4;
    QTest::newRow("no words") << QStringLiteral("12. ...\n2026") << 0;
}

void TstReadability::endsSentencesWhereTheyEnd()
{
    QFETCH(QString, text);
    QTEST(int(text_parts::sentences(text).size()), "sentences");
}

void TstReadability::takesWordsAsTheyAreWritten()
{
    const QString text = QStringLiteral("De e-mail van zo\u2019n 12 foto's - \u201cideeën\u201d - telt.");
    QStringList words;
    const QList<TextPlace> places = text_parts::words(text);
    for (const TextPlace &place : places)
        words.append(text.mid(place.start, place.length));
    QCOMPARE(words,
        (QStringList{QStringLiteral("De"), QStringLiteral("e-mail"), QStringLiteral("van"),
            QStringLiteral("zo\u2019n"), QStringLiteral("foto's"), QStringLiteral("ideeën"),
            QStringLiteral("telt")}));
}

void TstReadability::saysNothingOfAnEmptyText()
{
    QVERIFY(!readability::scoreOf(QStringLiteral(" \n 12 "), QLocale::Dutch));
    QVERIFY(styleFindings(QString(), QLocale::Dutch).isEmpty());
}

void TstReadability::findsFaults_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isDutch");
    QTest::addColumn<bool>("isFamiliar");
    QTest::addColumn<QStringList>("faults");
    const auto row = [](const char *name, const QString &text, const QStringList &faults, bool isDutch = true,
                         bool isFamiliar = false) {
        QTest::newRow(name) << text << isDutch << isFamiliar << faults;
    };
    row("15 words", wordsInARow(15), {});
    row("16 words", wordsInARow(16), {QStringLiteral("long-average")});
    row("20 words", wordsInARow(20), {QStringLiteral("long-average")});
    row("21 words", wordsInARow(21), {QStringLiteral("long-sentence"), QStringLiteral("long-average")});
    row("30 words", wordsInARow(30), {QStringLiteral("long-sentence"), QStringLiteral("long-average")});
    row("31 words", wordsInARow(31), {QStringLiteral("too-long-sentence"), QStringLiteral("long-average")});
    row("five sentences", QStringLiteral("U leest. U leest. U leest. U leest. U leest."), {});
    row("six sentences", QStringLiteral("U leest. U leest. U leest. U leest. U leest. U leest."),
        {QStringLiteral("long-paragraph")});
    row("passive", QStringLiteral("Uw gegevens worden bewaard."), {QStringLiteral("passive")});
    row("one passive in eleven",
        QStringLiteral("U leest.\n").repeated(10) + QStringLiteral("Dat wordt gewist."), {});
    row("one passive in ten", QStringLiteral("U leest.\n").repeated(9) + QStringLiteral("Dat wordt gewist."),
        {QStringLiteral("passive")});
    row("passive in English", QStringLiteral("Your data is never sold."), {QStringLiteral("passive")}, false);
    row("no passive in English", QStringLiteral("This is what you read."), {}, false);
    row("double negation", QStringLiteral("Wij geven u niets zonder reden."),
        {QStringLiteral("double-negation")});
    row("chain", QStringLiteral("Wij bewaren uw naam, adres, nummer, mail, foto en stem."),
        {QStringLiteral("chain")});
    row("undefined", QStringLiteral("U belt de FG."), {QStringLiteral("undefined-short")});
    row("defined", QStringLiteral("U belt de functionaris gegevensbescherming (FG). De FG helpt."), {});
    row("defined too late", QStringLiteral("U belt de AP. De Autoriteit Persoonsgegevens (AP) helpt."),
        {QStringLiteral("undefined-short")});
    row("within another word", QStringLiteral("U leest de APK."), {});
    row("je beside u", QStringLiteral("U leest wat je wilt."), {QStringLiteral("other-address")});
    row("u where je is meant", QStringLiteral("Je leest wat u wilt."), {QStringLiteral("other-address")},
        true, true);
    row("nobody", QStringLiteral("Wij wissen de gegevens."), {QStringLiteral("no-address")});
    row("another term", QStringLiteral("Uw bewaarperiode is kort."), {QStringLiteral("second-term")});
    row("another term in English", QStringLiteral("Read your privacy policy."),
        {QStringLiteral("second-term")}, false);
}

void TstReadability::findsFaults()
{
    QFETCH(QString, text);
    QFETCH(bool, isDutch);
    QFETCH(bool, isFamiliar);
    QTEST(faultsOf(text, isDutch ? QLocale::Dutch : QLocale::English,
              isFamiliar ? Address::Familiar : Address::Formal),
        "faults");
}

void TstReadability::marksTheSentenceThatIsMeant()
{
    const QString text = QStringLiteral("U leest dit. ") + wordsInARow(31) + QStringLiteral(" U bent klaar.");
    const QList<StyleFinding> findings = styleFindings(text, QLocale::Dutch);
    const auto found = std::find_if(findings.begin(), findings.end(),
        [](const StyleFinding &each) { return each.fault == StyleFault::TooLongSentence; });
    QVERIFY(found != findings.end());
    QCOMPARE(text.mid(found->place.start, found->place.length), wordsInARow(31));
    QCOMPARE(found->count, 31);
}

void TstReadability::findsNoFaultInPlainWords()
{
    QCOMPARE(
        faultsOf(QStringLiteral("Wij bewaren uw gegevens zeven jaar. Daarna wissen wij ze.")), QStringList());
    QCOMPARE(faultsOf(shortEnglish(), QLocale::English), QStringList());
}

QTEST_GUILESS_MAIN(TstReadability)
#include "tst_readability.moc"
