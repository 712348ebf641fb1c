#include "app/registers/transfer_finding.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 30);
constexpr Id<Processor> importer{7};

DataTransfer goodClauses()
{
    return {.id = Id<DataTransfer>(3),
        .importer = importer,
        .country = u"IN"_s,
        .tool = TransferTool::CommissionClauses,
        .module = ClauseModule::ControllerToProcessor,
        .signedOn = QDate(2026, 1, 5),
        .assessment = u"TIA-2026-04"_s,
        .reviewOn = QDate(2027, 1, 5)};
}

QString told(const TransferFindings &findings)
{
    QStringList words;
    for (const TransferFinding &finding : findings)
        words.append(finding.country + u' ' + keyOf(finding.gap) +
            (finding.day.isValid() ? u' ' + finding.day.toString(Qt::ISODate) : QString()));
    return words.join(u", "_s);
}

} // namespace

/// What lets data leave the European Economic Area, and what does not.
class TestTransferFinding final : public QObject
{
    Q_OBJECT

private slots:
    void hasTheEightToolsByTheirTerms()
    {
        QCOMPARE(allTransferTools.size(), 8);
        QStringList terms;
        for (const TransferTool tool : allTransferTools) {
            const auto exceptions = tool == TransferTool::Derogation
                ? QList(allTransferExceptions.begin(), allTransferExceptions.end())
                : QList{TransferException::None};
            for (const TransferException exception : exceptions) {
                const QString term = termOf({.tool = tool, .exception = exception});
                terms.append(term.mid(8));
                QCOMPARE(transferToolFrom(term), std::optional(std::pair(tool, exception)));
                QCOMPARE(transferToolFrom(term.mid(8)), std::optional(std::pair(tool, exception)));
            }
        }
        QCOMPARE(terms.join(u' '),
            u"A45-3 A46-2-a A46-2-b A46-2-c A46-2-d A46-2-e A46-2-f A49-1-a A49-1-b A49-1-c A49-1-d A49-1-e "
            u"A49-1-f A49-1-g"_s);
        QVERIFY(!transferToolFrom(u"A46-2-g") && !transferToolFrom(u"A49-1-") && !transferToolFrom(u""));
        QCOMPARE(transferToolFrom(u"none")->first, TransferTool::None);
        QCOMPARE(termOf({}), QString());
    }

    void refusesWhatIsNoTransfer_data()
    {
        QTest::addColumn<std::function<void(DataTransfer &)>>("spoil");
        QTest::addColumn<QString>("wrong");
        using Spoil = std::function<void(DataTransfer &)>;
        const auto row = [](const char *name, const Spoil &spoil, const QString &wrong) {
            QTest::newRow(name) << spoil << wrong;
        };
        row("good", [](DataTransfer &) {}, {});
        row(
            "to nobody", [](DataTransfer &one) { one.importer = {}; }, u"importer"_s);
        row(
            "to itself", [](DataTransfer &one) { one.exporter = importer; }, u"exporter"_s);
        row(
            "stays inside", [](DataTransfer &one) { one.country = u"NO"_s; }, u"country"_s);
        row(
            "nowhere", [](DataTransfer &one) { one.country = u"QQ"_s; }, u"country"_s);
        row(
            "clauses of no module", [](DataTransfer &one) { one.module = {}; }, u"module"_s);
        row(
            "a module of no clauses", [](DataTransfer &one) { one.tool = TransferTool::BindingRules; },
            u"module"_s);
        row(
            "an exception of no letter",
            [](DataTransfer &one) {
                one.tool = TransferTool::Derogation;
                one.module = {};
            },
            u"exception"_s);
        row(
            "covered by nothing", [](DataTransfer &one) { one.coverCheckedOn = today; }, u"cover"_s);
        row(
            "looked at before it was signed", [](DataTransfer &one) { one.reviewOn = one.signedOn; },
            u"review"_s);
    }

    void refusesWhatIsNoTransfer()
    {
        QFETCH(std::function<void(DataTransfer &)>, spoil);
        QFETCH(QString, wrong);
        DataTransfer transfer = goodClauses();
        spoil(transfer);

        const auto good = checkTransfer(transfer);

        QCOMPARE(good ? QString() : good.error().place.value(0), wrong);
    }

    void flagsWhatATransferLacks()
    {
        const TransferTerms terms{.today = today};
        const auto findings = [&](const std::function<void(DataTransfer &)> &spoil) {
            DataTransfer transfer = goodClauses();
            spoil(transfer);
            return told(findingsOf(transfer, terms));
        };

        QCOMPARE(findings([](DataTransfer &) {}), QString());
        QCOMPARE(findings([](DataTransfer &one) { one.signedOn = {}; }), u"IN not-signed"_s);
        QCOMPARE(findings([](DataTransfer &one) { one.signedOn = today.addDays(1); }), u"IN not-signed"_s);
        QCOMPARE(findings([](DataTransfer &one) { one.signedOn = today; }), QString());
        QCOMPARE(findings([](DataTransfer &one) { one.assessment.clear(); }), u"IN no-assessment"_s);
        QCOMPARE(findings([](DataTransfer &one) { one.reviewOn = today; }), QString());
        QCOMPARE(findings([](DataTransfer &one) { one.reviewOn = today.addDays(-1); }),
            u"IN review-overdue 2026-11-29"_s);
        QCOMPARE(findings([](DataTransfer &one) { one.tool = TransferTool::None; }), u"IN no-tool"_s);
        QCOMPARE(findings([](DataTransfer &one) { one.tool = TransferTool::Adequacy; }), u"IN no-decision"_s);
        QCOMPARE(findings([](DataTransfer &one) {
            one.tool = TransferTool::None;
            one.endedAt = Instant{1};
        }),
            QString());
    }

    void flagsACountryThatLeftTheList()
    {
        DataTransfer transfer = goodClauses();
        transfer.country = u"GB"_s;
        transfer.tool = TransferTool::Adequacy;
        TransferTerms terms{.transfers = {transfer}, .today = QDate(2031, 12, 27)};
        const Processor british{.id = importer, .country = u"GB"_s};
        QCOMPARE(told(findingsOf(transfer, {.today = today})), QString());

        terms.transfers.first().reviewOn = {};
        QCOMPARE(told(findingsOf(british, terms)), QString());
        terms.today = QDate(2031, 12, 28);
        QCOMPARE(told(findingsOf(british, terms)), u"GB left-adequacy 2031-12-27"_s);
        // The same where nobody ever registered why it may go there.
        terms.transfers.clear();
        QCOMPARE(told(findingsOf(british, terms)), u"GB left-adequacy 2031-12-27"_s);
    }

    void asksWhetherTheirsIsOneOfThoseOnTheList()
    {
        const Processor american{.id = importer, .country = u"US"_s};
        TransferTerms terms{.today = today};
        QCOMPARE(told(findingsOf(american, terms)), u"US not-covered"_s);

        DataTransfer transfer{.importer = importer, .country = u"US"_s, .tool = TransferTool::Adequacy};
        terms.transfers = {transfer};
        QCOMPARE(told(findingsOf(american, terms)), u"US not-covered"_s);
        terms.transfers.first().cover = u"DPF, with HR data"_s;
        terms.transfers.first().coverCheckedOn = today;
        QCOMPARE(told(findingsOf(american, terms)), QString());
        terms.decisions = adequacyDecisionsWith(
            {{.place = u"US"_s, .scope = AdequacyScope::Listed, .until = QDate(2026, 9, 3)}});
        QCOMPARE(told(findingsOf(american, terms)), u"US left-adequacy 2026-09-03"_s);
    }

    void looksAtEveryPlaceThatDataGoesTo()
    {
        Processor dutch{.id = importer,
            .country = u"NL"_s,
            .hosting = {u"CH"_s, u"IN"_s},
            .flows = {{.country = u"CW"_s}, {.country = u"BE"_s}}};
        TransferTerms terms{.today = today};
        QCOMPARE(told(findingsOf(dutch, terms)), u"IN not-registered, CW not-registered"_s);

        terms.transfers = {goodClauses()};
        QCOMPARE(told(findingsOf(dutch, terms)), u"CW not-registered"_s);
        // What another one got does not help.
        terms.transfers.first().importer = Id<Processor>(8);
        QCOMPARE(told(findingsOf(dutch, terms)), u"IN not-registered, CW not-registered"_s);
        dutch.endedAt = Instant{1};
        QCOMPARE(told(findingsOf(dutch, terms)), QString());
    }
};

QTEST_APPLESS_MAIN(TestTransferFinding)
#include "tst_transfer_finding.moc"
