#include "app/documents/chain_drawing.h"
#include "app/documents/chain_report.h"
#include "app/documents/chain_words.h"
#include "tests/registers/chain_register.h"

#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;
using tests::chainRegister;

namespace {

const QDate today(2026, 11, 30);

ChainReport reportOf(const QList<Processor> &all)
{
    return {.map = chainOf(all, u"Bloemenhuis BV"_s, chainAgreementsOn(today)), .day = today};
}

ChainReport reportOfPerson()
{
    const QList<Processor> all = chainRegister();
    const auto holders = holdersOf(all, tests::personOfChain());
    ChainReport report{
        .map = chainOf(all, u"Bloemenhuis BV"_s, chainAgreementsOn(today), holders), .day = today};
    report.light = lightOf(report.map, holders, FilingSystem::Customers);
    report.caption = chainPersonSentence(*report.light);
    return report;
}

/// All that is told of what is drawn, and all that is written; nothing where the drawing is not well formed.
QStringList wordsIn(const QByteArray &svg, QStringView element)
{
    QStringList words;
    QXmlStreamReader xml(svg);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == element)
            words.append(xml.readElementText());
    }
    return xml.hasError() ? QStringList() : words;
}

} // namespace

/// The chain on paper: nothing on top of anything else, all of it told in words, nobody named whom data is
/// about.
class TestChainReport final : public QObject
{
    Q_OBJECT

private slots:
    void letsNoWordsOverlap()
    {
        QList<Processor> all = chainRegister();
        all[3].name = u"Drukkerij en Uitgeverij De Zeer Lange Naam van Amsterdam en Omstreken B.V."_s;
        all[3].country = u"NL"_s;
        all[4].kind = ProcessorKind::Joint;
        all[4].country = u"GB"_s;
        const ChainLook look = chainLookOfPaper();
        const QRectF node(0, 0, ChainLayout::nodeWidth, ChainLayout::nodeHeight);

        for (const ChainMap map = reportOf(all).map; const ChainNode &each : map.nodes) {
            const ChainFace face = chainFaceOf(each, look);
            const QList<ChainFace::Label> labels = face.labels();
            QVERIFY(labels.size() >= 2);
            for (qsizetype one = 0; one < labels.size(); ++one) {
                const QRectF extent = ChainFace::extentOf(labels.at(one), look);
                QVERIFY2(node.contains(extent), qPrintable(labels.at(one).text));
                for (qsizetype other = one + 1; other < labels.size(); ++other)
                    QVERIFY2(!extent.intersects(ChainFace::extentOf(labels.at(other), look)),
                        qPrintable(labels.at(one).text + u" | "_s + labels.at(other).text));
            }
            QVERIFY(face.sign.isEmpty() || node.contains(face.sign.boundingRect().adjusted(-1, -1, 1, 1)));
        }
    }

    void writesEverySentenceIntoTheDrawing()
    {
        const ChainReport report = reportOf(chainRegister());
        const QByteArray svg = chainFile(report, ChainFormat::Svg, QLocale::English);
        const QStringList titles = wordsIn(svg, u"title");

        // The whole, the three lines of the legend, every line and every node.
        QCOMPARE(titles.size(), 1 + 3 + report.map.edges.size() + report.map.nodes.size());
        QVERIFY(titles.contains(u"Mailserver gets data from Postduif. There is no agreement."_s));
        QVERIFY(wordsIn(svg, u"text").contains(u"Noordzeekabel"_s));
        QVERIFY(svg.contains("stroke-dasharray"));
    }

    void isTheSameInWhateverOrderTheRegisterStands()
    {
        QList<Processor> all = chainRegister();
        const auto fileOf = [&](ChainFormat format) {
            return chainFile(reportOf(all), format, QLocale::English);
        };
        const QByteArray svg = fileOf(ChainFormat::Svg);
        const QByteArray csv = fileOf(ChainFormat::Csv);
        std::reverse(all.begin(), all.end());

        QCOMPARE(fileOf(ChainFormat::Svg), svg);
        QCOMPARE(fileOf(ChainFormat::Csv), csv);
    }

    void readsNoNameAsMarkup()
    {
        QList<Processor> all = chainRegister();
        all[0].name = u"<script>x()</script>&\"\u202e\u0007"_s;
        all[1].name = u"=HYPERLINK(1)"_s;
        const QByteArray svg = chainFile(reportOf(all), ChainFormat::Svg, QLocale::English);

        QVERIFY(!wordsIn(svg, u"title").isEmpty());
        QVERIFY(!svg.contains("<script"));
        QVERIFY(!svg.contains("\u202e"));
        QVERIFY(chainFile(reportOf(all), ChainFormat::Csv, QLocale::English).contains("'=HYPERLINK"));
    }

    void greysWhatThePersonDoesNotReach()
    {
        const QByteArray svg = chainFile(reportOfPerson(), ChainFormat::Svg, QLocale::English);
        const QStringList titles = wordsIn(svg, u"title");

        QCOMPARE(titles.filter(u"Has: "_s).size(), 9);
        QCOMPARE(titles.filter(u"Has nothing of it."_s).size(), 14);
        QVERIFY(!wordsIn(svg, u"text").filter(u"Where the data of one person is"_s).isEmpty());
    }

    void tellsTheTableLineByLine()
    {
        const ChainReport report = reportOfPerson();
        QStringList rows = QString::fromUtf8(chainFile(report, ChainFormat::Csv, QLocale::English))
                               .split(u"\r\n"_s, Qt::SkipEmptyParts);

        QCOMPARE(rows.size(), 1 + 1 + report.map.edges.size());
        QVERIFY(rows.first().contains(u"Gets data from"_s));
        const QStringList computing = rows.filter(u"Rekencentrum;Sub-processor"_s);
        QCOMPARE(computing.size(), 1);
        QVERIFY2(computing.first().startsWith(u"3;Mailserver;"_s), qPrintable(computing.first()));
        QVERIFY2(computing.first().endsWith(u";Missing;Contact details"_s), qPrintable(computing.first()));
    }

    void printsOnALargerSheetWhatIsLarger()
    {
        QList<Processor> many;
        for (int number = 1; number <= 60; ++number)
            many.append({.id = Id<Processor>(number), .name = u"P%1"_s.arg(number)});
        const auto boxOf = [](const QByteArray &pdf) {
            const qsizetype at = pdf.indexOf("/MediaBox [");
            return at < 0 ? QByteArray() : pdf.mid(at, pdf.indexOf(']', at) - at);
        };
        const QByteArray small = chainFile(reportOf(chainRegister()), ChainFormat::Pdf, QLocale::English);
        const QByteArray large = chainFile(reportOf(many), ChainFormat::Pdf, QLocale::English);

        QVERIFY(small.startsWith("%PDF-"));
        QCOMPARE(small.count("/Type /Page\n"), 1);
        QVERIFY2(boxOf(small).contains("842"), boxOf(small).constData()); // A4, lying
        QVERIFY(!boxOf(large).isEmpty());
        QVERIFY(boxOf(large) != boxOf(small));
    }
};

QTEST_MAIN(TestChainReport)
#include "tst_chain_report.moc"
