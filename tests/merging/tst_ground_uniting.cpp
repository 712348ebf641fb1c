#include "app/merging/ground_uniting.h"

#include <QTest>

using ground_uniting::united;

namespace {

const QDate sooner(2027, 1, 1);
const QDate later(2030, 1, 1);

Provenance given(const QString &reason, QDate until = {})
{
    return {.id = Id<Provenance>(1),
        .source = QStringLiteral("balie"),
        .basis = QStringLiteral("b"),
        .recordedBy = QStringLiteral("anna"),
        .recordedAt = Instant{10},
        .ground = {.reasonFrom = ReasonOrigin::Own,
            .reason = reason,
            .untilRule = until.isValid() ? QString() : QStringLiteral("CUS-14"),
            .untilOn = until}};
}

/// Of before reasons were asked for.
Provenance withoutReason()
{
    Provenance none = given({});
    none.ground = {};
    return none;
}

} // namespace

/// Why one person is kept of whom two records were.
class TestGroundUniting final : public QObject
{
    Q_OBJECT

private slots:
    void keepsTheReasonOfTheKeptRecord()
    {
        QCOMPARE(united(given(QStringLiteral("Lopende bestelling")), given(QStringLiteral("Oude klacht"))),
            std::nullopt);
    }

    void takesAReasonWhereItHasNone()
    {
        Provenance other = given(QStringLiteral("Lopende bestelling"), later);
        other.source = QStringLiteral("beurs");
        other.basis = QStringLiteral("f");
        other.recordedBy = QStringLiteral("bas");
        other.recordedAt = Instant{5};
        const auto both = united(withoutReason(), other);
        QVERIFY(both);
        QCOMPARE(both->ground, other.ground);
        QCOMPARE(both->basis, other.basis);
        QCOMPARE(both->recordedBy, other.recordedBy);
        QCOMPARE(both->recordedAt, other.recordedAt);
        QCOMPARE(both->source, QStringLiteral("balie"));
    }

    void takesNothingOfWhoHasNoReason()
    {
        QCOMPARE(united(given(QStringLiteral("Lopende bestelling")), withoutReason()), std::nullopt);
        QCOMPARE(united(withoutReason(), withoutReason()), std::nullopt);
    }

    void endsWithTheEarlierDay_data()
    {
        QTest::addColumn<QDate>("kept");
        QTest::addColumn<QDate>("absorbed");
        QTest::addColumn<QDate>("both"); // null: as the kept record says
        QTest::newRow("the absorbed one's") << later << sooner << sooner;
        QTest::newRow("its own") << sooner << later << QDate();
        QTest::newRow("the same") << sooner << sooner << QDate();
        QTest::newRow("a day besides a rule") << QDate() << later << later;
        QTest::newRow("a rule besides a day") << later << QDate() << QDate();
    }

    void endsWithTheEarlierDay()
    {
        QFETCH(QDate, kept);
        QFETCH(QDate, absorbed);
        QFETCH(QDate, both);
        const QString reason = QStringLiteral("Lopende bestelling");
        const auto ground = united(given(reason, kept), given(QStringLiteral("Oude klacht"), absorbed));
        QCOMPARE(ground.has_value(), both.isValid());
        if (!ground)
            return;
        QCOMPARE(ground->ground.untilOn, both);
        QVERIFY(ground->ground.untilRule.isEmpty());
        QCOMPARE(ground->ground.reason, reason);
    }

    void looksAtAnInterestAgainOnTheEarlierDay()
    {
        Provenance kept = given(QStringLiteral("Zakelijke relatie"));
        Provenance absorbed = kept;
        absorbed.ground.reviewOn = sooner;
        QCOMPARE(united(kept, absorbed), std::nullopt); // not on an interest: nothing is reviewed
        kept.ground.reviewOn = later;
        const auto both = united(kept, absorbed);
        QVERIFY(both);
        QCOMPARE(both->ground.reviewOn, sooner);
        QCOMPARE(both->ground.untilRule, QStringLiteral("CUS-14"));
    }
};

QTEST_APPLESS_MAIN(TestGroundUniting)

#include "tst_ground_uniting.moc"
