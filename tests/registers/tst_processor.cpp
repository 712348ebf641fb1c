#include "app/registers/processor.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// What makes an entry of the register acceptable.
class TestProcessor final : public QObject
{
    Q_OBJECT

private slots:
    void goesFromOneAgreementToTheNext();
    void namesWhatCannotBeAccepted_data();
    void namesWhatCannotBeAccepted();
    void findsCirclesHoweverManyStandBetween();
    void namesTheCircle();
    void endsWhoWorksForNobodyElse();
    void knowsWhenAReviewIsDue();
    void keepsTheWordsForOwnUseFree();
};

namespace {

Processor goodProcessor()
{
    return {.name = u"Postduif BV"_s,
        .kvkNumber = u"12345678"_s,
        .country = u"NL"_s,
        .agreements = {{.signedOn = QDate(2026, 1, 1), .until = QDate(2026, 1, 1)}}};
}

} // namespace

void TestProcessor::goesFromOneAgreementToTheNext()
{
    const AgreementDays first{.signedOn = QDate(2025, 1, 1), .until = QDate(2026, 5, 31)};
    const AgreementDays next{.signedOn = QDate(2026, 5, 1), .from = QDate(2026, 6, 1)};
    const Processor one{.agreements = {first, next}};

    QCOMPARE(agreementOf(one, QDate(2026, 5, 15)), first); // the next is signed and does not begin yet
    QCOMPARE(agreementOf(one, QDate(2026, 6, 1)), next);
    QVERIFY(hasAgreement(one, QDate(2026, 5, 31)) && hasAgreement(one, QDate(2026, 6, 1)));
    QVERIFY(!hasAgreement(one, QDate(2024, 12, 31)));
    QCOMPARE(agreementOf({}, QDate(2026, 6, 1)), AgreementDays());
}

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
        "over before it began", [](Processor &one) { one.agreements.first().until = QDate(2025, 12, 31); },
        u"agreement"_s);
    row(
        "ends unsigned", [](Processor &one) { one.agreements.first().signedOn = {}; }, u"agreement"_s);
    row(
        "works for nobody", [](Processor &one) { one.kind = ProcessorKind::SubProcessor; }, u"sub-of"_s);
    row(
        "works for somebody", [](Processor &one) { one.worksFor = {Id<Processor>(7)}; }, u"sub-of"_s);
    row(
        "kept nowhere",
        [](Processor &one) {
            one.hosting = {u"NL"_s, u"QQ"_s};
        },
        u"hosting"_s);
    row("kept at the patent office", [](Processor &one) { one.hosting = {u"EPO"_s}; }, {});
    row(
        "certificate of nothing",
        [](Processor &one) { one.certificates = {{.kind = CertificateKind::Other}}; }, u"certificate"_s);
    row(
        "looked at before the last time",
        [](Processor &one) {
            one.reviewedOn = QDate(2026, 2, 1);
            one.reviewOn = QDate(2026, 2, 1);
        },
        u"review"_s);
    row(
        "proof of a day unknown", [](Processor &one) { one.deletionProof = u"W-12"_s; }, u"deletion"_s);
    row(
        "flows nowhere", [](Processor &one) { one.flows = {{.country = u"XX"_s}}; }, u"flow-country"_s);
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

void TestProcessor::namesTheCircle()
{
    using Number = Id<Processor>;
    const ProcessorLinks links = {{Number(1), Number(2)}, {Number(2), Number(3)}, {Number(5), Number(3)}};

    QCOMPARE(circleOf(links, Number(3), Number(1)), (QList{Number(1), Number(2), Number(3), Number(1)}));
    QCOMPARE(circleOf(links, Number(4), Number(4)), (QList{Number(4), Number(4)}));
    QVERIFY(circleOf(links, Number(3), Number(4)).isEmpty());
}

void TestProcessor::endsWhoWorksForNobodyElse()
{
    using Number = Id<Processor>;
    const auto sub = [](qint64 number, const QList<Number> &above) {
        return Processor{.id = Number(number), .kind = ProcessorKind::SubProcessor, .worksFor = above};
    };
    // 5 stands below 2, which ended before, and has nothing to do with 1.
    const QList<Processor> all = {{.id = Number(1)}, {.id = Number(2), .endedAt = Instant{1}},
        sub(3, {Number(1)}), sub(4, {Number(3), Number(2)}), sub(5, {Number(2)}),
        sub(6, {Number(1), Number(7)}), {.id = Number(7)}};

    QCOMPARE(endingWith(all, Number(1)), (QList{Number(3), Number(4)}));
    QVERIFY(endingWith(all, Number(7)).isEmpty());
}

void TestProcessor::knowsWhenAReviewIsDue()
{
    const QDate today(2026, 3, 14);
    QVERIFY(isReviewDue(Processor{}, today));
    QVERIFY(!isReviewDue({.reviewedOn = QDate(2025, 3, 14)}, today));
    QVERIFY(isReviewDue({.reviewedOn = QDate(2025, 3, 13)}, today));
    QVERIFY(!isReviewDue({.reviewedOn = QDate(2025, 1, 1), .reviewOn = today}, today));
    QVERIFY(isReviewDue({.reviewedOn = QDate(2026, 1, 1), .reviewOn = QDate(2026, 3, 13)}, today));
    QCOMPARE(breachAddress({.contact = u"avg@a.example"_s}), u"avg@a.example"_s);
    QCOMPARE(breachAddress({.contact = u"avg@a.example"_s, .breachContact = u"0800-112"_s}), u"0800-112"_s);
    QCOMPARE(placesOf({.country = u"NL"_s,
                 .hosting = {u"IE"_s, u"US"_s},
                 .flows = {{.country = u"US"_s}, {.country = u"IN"_s}, {}}}),
        (QStringList{u"NL"_s, u"IE"_s, u"US"_s, u"IN"_s}));
}

void TestProcessor::keepsTheWordsForOwnUseFree()
{
    for (const QString &word : {u"own"_s, u"Own use"_s, u"EIGEN"_s, u"eigen gebruik"_s})
        QVERIFY2(meansOwnUse(word), qPrintable(word));
    QVERIFY(!meansOwnUse(u"Eigenwijs BV"_s));
    for (const ProcessorKind kind : allProcessorKinds)
        QCOMPARE(processorKindFrom(keyOf(kind)), std::optional(kind));
    QCOMPARE(allProcessorKinds.size(), 5);
    for (const CertificateKind kind : allCertificateKinds)
        QCOMPARE(certificateKindFrom(keyOf(kind)), std::optional(kind));
}

QTEST_GUILESS_MAIN(TestProcessor)

#include "tst_processor.moc"
