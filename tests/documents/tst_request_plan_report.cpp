#include "app/documents/request_plan_report.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Whether a row of the table begins so, and says that further on.
bool tells(const Proposal &proposal, const QString &what, const QString &value)
{
    const QList<QStringList> rows = planTable({.ref = u"b7e1"_s}, proposal);
    return std::any_of(rows.begin(), rows.end(), [&](const QStringList &row) {
        return row.first() == what && std::any_of(row.begin() + 1, row.end(), [&](const QString &cell) {
            return cell.contains(value);
        });
    });
}

} // namespace

/// The plan that leaves says everything that is approved with it.
class TestRequestPlanReport final : public QObject
{
    Q_OBJECT

private slots:
    void tellsWhyARequestIsRefused()
    {
        const Proposal plan{.refusal = {RefusalReason::Excessive}, .refusalWords = u"Vijfde keer."_s};
        QVERIFY(tells(plan, u"Refused, because"_s, u"art. 12(5)"_s));
        QVERIFY(tells(plan, u"In words to the person"_s, u"Vijfde keer."_s));
    }

    void tellsWhatIsStoppedRestrictedAndFreed()
    {
        QVERIFY(tells({.stops = {u"nieuws"_s}}, u"No longer used for the purpose"_s, u"nieuws"_s));
        const Proposal lifting{.lifts = u"a1"_s, .informedOn = QDate(2026, 11, 2)};
        QVERIFY(tells(lifting, u"Ends the restriction of the request"_s, u"a1"_s));
        QVERIFY(tells(lifting, u"The person was told on"_s, u"2026-11-02"_s));
        QVERIFY(tells({.statement = u"Zo heet ik niet."_s},
            u"Restricted instead of corrected; the person says of it"_s, u"Zo heet ik niet."_s));
    }

    void tellsTheGroundAndByWhichExceptionSomethingStays()
    {
        const Proposal plan{.plan = {{.category = DataCategory::Financial,
                                .erase = false,
                                .reason = u"rechtszaak"_s,
                                .exception = ErasureException::LegalClaims}},
            .ground = ErasureGround::NoLongerNeeded,
            .groundWords = u"Klant sinds 2019 niet meer."_s};
        QVERIFY(tells(plan, u"Ground"_s, u"17(1)(a)"_s));
        QVERIFY(tells(plan, u"Why that ground is there"_s, u"Klant sinds 2019 niet meer."_s));
        const QList<QStringList> rows = planTable({}, plan);
        const QString all = rows.last().join(u' ');
        QVERIFY2(all.contains(u"17(3)(e)"_s) && all.contains(u"rechtszaak"_s), qPrintable(all));
    }

    void listsAllThatIsHeldOneByOneAndWhatBecomesOfIt()
    {
        const Proposal::CategoryPlan kept{.category = DataCategory::Evidence,
            .erase = false,
            .reason = u"CON-01"_s,
            .until = QDate(2030, 2, 2)};
        const QList<PlanLine> lines = {
            {.category = DataCategory::ContactDetails, .field = ContactField::Email, .count = 2},
            {.category = DataCategory::Correspondence, .field = ContactField::Note, .on = QDate(2026, 5, 3)},
            {.category = DataCategory::Evidence, .record = u"consent_event"_s, .count = 4, .fate = kept}};

        const QList<QStringList> rows = planTable({}, {}, {.lines = lines, .told = {u"Drukkerij De Vos"_s}});

        QVERIFY(std::any_of(rows.begin(), rows.end(), [](const QStringList &row) {
            return row.at(0) == u"Is told of it, and asked to do the same"_s &&
                row.at(1) == u"Drukkerij De Vos"_s;
        }));
        QVERIFY(rows.contains(QStringList({u"E-mail"_s, {}, u"2"_s, u"Erased"_s, {}})));
        QVERIFY(rows.contains(QStringList({u"Note"_s, u"2026-05-03"_s, u"1"_s, u"Erased"_s, {}})));
        QVERIFY(rows.contains(
            QStringList({u"Act of consent"_s, {}, u"4"_s, u"Kept, restricted"_s, u"2030-02-02"_s})));
    }
};

QTEST_GUILESS_MAIN(TestRequestPlanReport)

#include "tst_request_plan_report.moc"
