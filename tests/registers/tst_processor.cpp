#include "app/registers/processor.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// What makes an entry of the register acceptable.
class TestProcessor final : public QObject
{
    Q_OBJECT

private slots:
    void namesWhatCannotBeAccepted_data();
    void namesWhatCannotBeAccepted();
    void findsCirclesHoweverManyStandBetween();
    void keepsTheWordsForOwnUseFree();
};

namespace {

Processor goodProcessor()
{
    return {.name = u"Postduif BV"_s,
        .kvkNumber = u"12345678"_s,
        .country = u"NL"_s,
        .agreementOn = QDate(2026, 1, 1),
        .agreementUntil = QDate(2026, 1, 1)};
}

} // namespace

void TestProcessor::namesWhatCannotBeAccepted_data()
{
    QTest::addColumn<std::function<void(Processor &)>>("spoil");
    QTest::addColumn<QString>("wrong");

    using Spoil = std::function<void(Processor &)>;
    const auto row = [](const char *name, const Spoil &spoil, const QString &wrong) {
        QTest::newRow(name) << spoil << wrong;
    };
    row("good", [](Processor &) {}, {});
    row(
        "no name", [](Processor &one) { one.name.clear(); }, u"name"_s);
    row(
        "hidden sign", [](Processor &one) { one.name = u"Post\u202Eduif"_s; }, u"name"_s);
    row(
        "own use", [](Processor &one) { one.name = u"Eigen gebruik"_s; }, u"name"_s);
    row(
        "no country", [](Processor &one) { one.country.clear(); }, u"country"_s);
    row(
        "no such country", [](Processor &one) { one.country = u"QQ"_s; }, u"country"_s);
    row(
        "small letters", [](Processor &one) { one.country = u"nl"_s; }, u"country"_s);
    row(
        "region", [](Processor &one) { one.country = u"001"_s; }, u"country"_s);
    row(
        "short number", [](Processor &one) { one.kvkNumber = u"123"_s; }, u"kvk"_s);
    row("no number", [](Processor &one) { one.kvkNumber.clear(); }, {});
    row(
        "over before it began", [](Processor &one) { one.agreementUntil = QDate(2025, 12, 31); },
        u"agreement"_s);
    row(
        "ends unsigned", [](Processor &one) { one.agreementOn = {}; }, u"agreement"_s);
    row(
        "works for nobody", [](Processor &one) { one.kind = ProcessorKind::SubProcessor; }, u"sub-of"_s);
    row(
        "works for somebody", [](Processor &one) { one.worksFor = {Id<Processor>(7)}; }, u"sub-of"_s);
    row(
        "several",
        [](Processor &one) {
            one.name.clear();
            one.country.clear();
        },
        u"name, country"_s);
}

void TestProcessor::namesWhatCannotBeAccepted()
{
    QFETCH(std::function<void(Processor &)>, spoil);
    QFETCH(QString, wrong);
    Processor processor = goodProcessor();
    spoil(processor);

    const auto good = checkProcessor(processor);

    QCOMPARE(bool(good), wrong.isEmpty());
    if (!good)
        QCOMPARE(good.error().place, QStringList{wrong});
}

void TestProcessor::findsCirclesHoweverManyStandBetween()
{
    using Number = Id<Processor>;
    const ProcessorLinks links = {{Number(1), Number(2)}, {Number(2), Number(3)}, {Number(1), Number(3)}};

    QVERIFY(closesCircle(links, Number(3), Number(1)));
    QVERIFY(closesCircle(links, Number(2), Number(2)));
    QVERIFY(!closesCircle(links, Number(1), Number(4)));
    QVERIFY(!closesCircle(links, Number(3), Number(4)));
}

void TestProcessor::keepsTheWordsForOwnUseFree()
{
    for (const QString &word : {u"own"_s, u"Own use"_s, u"EIGEN"_s, u"eigen gebruik"_s})
        QVERIFY2(meansOwnUse(word), qPrintable(word));
    QVERIFY(!meansOwnUse(u"Eigenwijs BV"_s));
    for (const ProcessorKind kind : allProcessorKinds)
        QCOMPARE(processorKindFrom(keyOf(kind)), std::optional(kind));
}

QTEST_GUILESS_MAIN(TestProcessor)

#include "tst_processor.moc"
