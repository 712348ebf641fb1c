#include "ui/look/tokens.h"

#include <QPalette>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr double textContrast = 4.5; // WCAG 2.2, 1.4.3
constexpr double edgeContrast = 3.0; // WCAG 2.2, 1.4.11

struct Pair
{
    QString name;
    QColor front;
    QColor ground;
    double least;
};

QList<Pair> toneParts(const Tokens &t)
{
    QList<Pair> pairs;
    const QList<std::pair<QString, Tone>> tones{{u"ok"_s, Tone::Ok}, {u"warn"_s, Tone::Warn},
        {u"danger"_s, Tone::Danger}, {u"info"_s, Tone::Info}, {u"neutral"_s, Tone::Neutral}};
    for (const auto &[name, tone] : tones) {
        const ToneColours colours = toneColours(t, tone);
        pairs.append({name + u" in its pill"_s, colours.text, colours.ground, textContrast});
        pairs.append({name + u" on surface"_s, colours.text, t.surface, textContrast});
        pairs.append({name + u" on window"_s, colours.text, t.window, textContrast});
        pairs.append({name + u" on alt"_s, colours.text, t.alt, textContrast});
    }
    return pairs;
}

QList<Pair> pairsOf(const Tokens &t)
{
    QList<Pair> pairs{
        {u"text on window"_s, t.text, t.window, textContrast},
        {u"text on surface"_s, t.text, t.surface, textContrast},
        {u"text on alt"_s, t.text, t.alt, textContrast},
        {u"text on a disabled button"_s, t.muted, t.neutralBg, textContrast},
        {u"text on a quiet button"_s, t.text, t.neutralBg, textContrast},
        {u"muted on window"_s, t.muted, t.window, textContrast},
        {u"muted on surface"_s, t.muted, t.surface, textContrast},
        {u"muted on alt"_s, t.muted, t.alt, textContrast},
        {u"muted on a selected row"_s, t.muted, t.sel, textContrast},
        {u"text on a selected row"_s, t.selText, t.sel, textContrast},
        {u"link on surface"_s, t.accent, t.surface, textContrast},
        {u"link on window"_s, t.accent, t.window, textContrast},
        {u"text on a primary button"_s, t.onAccent, t.accent, textContrast},
        {u"text on a hovered primary button"_s, t.onAccent, t.accentHover, textContrast},
        {u"text on a destructive button"_s, t.dangerBg, t.danger, textContrast},
        {u"rail text"_s, t.railText, t.rail, textContrast},
        {u"rail text on the present page"_s, t.railText, t.railSel, textContrast},
        {u"rail groups"_s, t.railMuted, t.rail, textContrast},
        {u"undo in a toast"_s, t.brass, t.rail, textContrast},
        {u"number in a badge"_s, t.onBrass, t.brass, textContrast},
        {u"icon of the present page"_s, t.brass, t.railSel, edgeContrast},
        {u"field edge on surface"_s, t.borderStrong, t.surface, edgeContrast},
        {u"field edge on window"_s, t.borderStrong, t.window, edgeContrast},
        {u"field edge on alt"_s, t.borderStrong, t.alt, edgeContrast},
        {u"focus ring on surface"_s, t.accent, t.surface, edgeContrast},
        {u"focus ring on a selected row"_s, t.accent, t.sel, edgeContrast},
    };
    for (size_t i = 0; i < t.chart.size(); ++i)
        pairs.append({u"chart series %1"_s.arg(i + 1), t.chart[i], t.surface, edgeContrast});
    return pairs + toneParts(t);
}

} // namespace

class TestTokens final : public QObject
{
    Q_OBJECT

private slots:
    void measuresContrastAsWcagDoes()
    {
        QCOMPARE(qRound(contrastRatio(Qt::white, Qt::black) * 100), 2100);
        QCOMPARE(qRound(contrastRatio(QColor(0x77, 0x77, 0x77), Qt::white) * 100), 448);
    }

    void canBeReadInEveryTheme_data()
    {
        QTest::addColumn<QColor>("front");
        QTest::addColumn<QColor>("ground");
        QTest::addColumn<double>("least");
        for (const auto &[theme, tokens] :
            {std::pair("light", &lightTokens()), std::pair("dark", &darkTokens())}) {
            for (const Pair &pair : pairsOf(*tokens))
                QTest::addRow("%s: %s", theme, qPrintable(pair.name))
                    << pair.front << pair.ground << pair.least;
        }
    }

    void canBeReadInEveryTheme()
    {
        QFETCH(QColor, front);
        QFETCH(QColor, ground);
        QFETCH(double, least);

        const double contrast = contrastRatio(front, ground);

        QVERIFY2(contrast >= least, qPrintable(QString::number(contrast, 'f', 2)));
    }

    void repeatsThePlatformsColoursWhenAsked()
    {
        QPalette palette;
        palette.setColor(QPalette::Window, Qt::black);
        palette.setColor(QPalette::WindowText, Qt::yellow);
        palette.setColor(QPalette::Highlight, Qt::cyan);

        const Tokens tokens = platformTokens(palette);

        QVERIFY(tokens.isPlatform);
        QCOMPARE(tokens.window, QColor(Qt::black));
        QCOMPARE(tokens.danger, QColor(Qt::yellow));
        QCOMPARE(tokens.accent, QColor(Qt::cyan));
    }

    void leavesNoTextRoleOfThePaletteToChance()
    {
        for (const Tokens *tokens : {&lightTokens(), &darkTokens()}) {
            const QPalette palette = paletteOf(*tokens);
            for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled}) {
                QVERIFY(contrastRatio(palette.color(group, QPalette::WindowText),
                            palette.color(group, QPalette::Window)) >= textContrast);
                QVERIFY(contrastRatio(palette.color(group, QPalette::Text),
                            palette.color(group, QPalette::Base)) >= textContrast);
                QVERIFY(contrastRatio(palette.color(group, QPalette::HighlightedText),
                            palette.color(group, QPalette::Highlight)) >= textContrast);
                QVERIFY(contrastRatio(palette.color(group, QPalette::PlaceholderText),
                            palette.color(group, QPalette::Base)) >= textContrast);
            }
        }
    }
};

QTEST_MAIN(TestTokens)

#include "tst_tokens.moc"
