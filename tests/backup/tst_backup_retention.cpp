#include "app/backup/backup_retention.h"

#include <QObject>
#include <QTest>

namespace {

constexpr qint64 hour = qint64(3600) * 1'000'000;
constexpr qint64 day = 24 * hour;

/// Wednesday 2 September 2026, at noon.
Instant now()
{
    return Instant::fromDateTime(QDateTime(QDate(2026, 9, 2), QTime(12, 0), Qt::UTC));
}

/// So many hours before now; its name says so.
StoredBackup ago(qint64 hours, bool isVerified = true)
{
    return {QString::number(hours), Instant{now().micros - hours * hour}, isVerified};
}

/// One every day at noon, `days` of them.
QList<StoredBackup> daily(int days, int firstDay = 0)
{
    QList<StoredBackup> backups;
    for (int age = firstDay; age < firstDay + days; ++age)
        backups << ago(age * 24);
    return backups;
}

QList<int> daysOf(const QStringList &names)
{
    QList<int> days;
    for (const QString &name : names)
        days << name.toInt() / 24;
    return days;
}

} // namespace

class TestBackupRetention final : public QObject
{
    Q_OBJECT

private slots:
    void keepsDaysWeeksAndMonths();
    void keepsTheLastOfADay();
    void losesNothingWithinAYearOfNights();
    void countsFromTheNewestVerified();
    void garbagePushesNothingOut();
    void oneOfThisFileStaysAlsoWhereNothingIsKnownOfIt();
    void elsewhereOnlyNinetyDaysCount();
    void neverKeepsFewerThanThree();
    void destroysAtNinetyDays_data();
    void destroysAtNinetyDays();
    void mistrustsAJumpOfTheClock_data();
    void mistrustsAJumpOfTheClock();
    void mistrustsAVerifiedBackupOfTheFuture();
    void anUnverifiedOneOfTheFutureIsShown();
    void warnsWhenCopiesGrowOld_data();
    void warnsWhenCopiesGrowOld();
};

void TestBackupRetention::keepsDaysWeeksAndMonths()
{
    const auto plan = retentionPlan(daily(85), now(), now());
    QVERIFY(plan);
    // Days 0 to 6; Sundays 30, 23, 16 and 9 August are 3, 10, 17 and 24 days ago, Wednesday 5 August is the
    // border; the last of August and of July are 2 and 33 days ago.
    QCOMPARE(daysOf(plan->keep), (QList<int>{0, 1, 2, 3, 4, 5, 6, 10, 17, 24, 33}));
    QCOMPARE(plan->keep.size() + plan->destroy.size(), 85);
    QCOMPARE(plan->verifiedLeft, 11);
    QVERIFY(plan->expired.isEmpty() && plan->undated.isEmpty());
}

void TestBackupRetention::keepsTheLastOfADay()
{
    const auto plan = retentionPlan({ago(0), ago(1), ago(11), ago(13), ago(14)}, now(), now());
    QVERIFY(plan);
    QCOMPARE(plan->keep, (QStringList{QStringLiteral("0"), QStringLiteral("1"), QStringLiteral("13")}));

    const auto more = retentionPlan({ago(0), ago(1), ago(13), ago(14), ago(30), ago(40)}, now(), now());
    QVERIFY(more);
    QCOMPARE(more->keep, (QStringList{QStringLiteral("0"), QStringLiteral("13"), QStringLiteral("40")}));
}

void TestBackupRetention::losesNothingWithinAYearOfNights()
{
    QList<StoredBackup> stored;
    Instant moment = now();
    for (int night = 0; night < 366; ++night) {
        moment = Instant{moment.micros + day};
        stored << StoredBackup{QString::number(night), moment, true};
        const auto plan = retentionPlan(stored, moment, Instant{moment.micros - day});
        QVERIFY(plan && plan->expired.isEmpty());
        stored.removeIf([&](const StoredBackup &each) { return plan->destroy.contains(each.name); });
        QVERIFY(stored.size() <= 15);
        qint64 oldest = 0;
        for (const StoredBackup &each : std::as_const(stored))
            oldest = std::max(oldest, (moment.micros - each.made.micros) / day);
        QVERIFY(oldest < 63 && (night < 60 || oldest >= 28));
        QVERIFY(stored.size() >= std::min(7, night + 1));
    }
}

void TestBackupRetention::countsFromTheNewestVerified()
{
    // Nobody made a backup for a month: the last week before that is as dear as it was.
    const auto plan = retentionPlan(daily(10, 31), now(), now());
    QVERIFY(plan);
    QCOMPARE(daysOf(plan->keep).first(7), (QList<int>{31, 32, 33, 34, 35, 36, 37}));
}

void TestBackupRetention::garbagePushesNothingOut()
{
    QList<StoredBackup> backups = daily(40, 1);
    const auto before = retentionPlan(backups, now(), now());
    QVERIFY(before);
    QStringList garbage;
    for (int index = 0; index < 50; ++index) {
        backups << StoredBackup{QStringLiteral("garbage-%1").arg(index), now(), false};
        garbage << backups.constLast().name;
    }
    const auto after = retentionPlan(backups, now(), now());
    QVERIFY(after);
    QCOMPARE(after->destroy, before->destroy);
    QCOMPARE(after->keep, garbage + before->keep);

    const auto old = retentionPlan(daily(5) << ago(50, false), now(), now());
    QCOMPARE(old->destroy, QStringList{QStringLiteral("50")});
}

void TestBackupRetention::oneOfThisFileStaysAlsoWhereNothingIsKnownOfIt()
{
    StoredBackup unknown = ago(50, false);
    unknown.isOurs = true;
    const auto plan = retentionPlan(daily(5) << unknown, now(), now());
    QVERIFY(plan && plan->destroy.isEmpty());
    QCOMPARE(plan->verifiedLeft, 5);
}

void TestBackupRetention::elsewhereOnlyNinetyDaysCount()
{
    const RetentionPlan plan = expiryPlan(daily(89) << ago(90 * 24) << ago(91 * 24, false), now());
    QCOMPARE(daysOf(plan.destroy), (QList<int>{90, 91}));
    QCOMPARE(plan.expired, plan.destroy);
    QCOMPARE(plan.verifiedLeft, 89);
}

void TestBackupRetention::neverKeepsFewerThanThree()
{
    const auto plan = retentionPlan({ago(1), ago(2), ago(3), ago(4), ago(5, false)}, now(), now());
    QVERIFY(plan);
    QCOMPARE(plan->keep, (QStringList{QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3")}));
    QCOMPARE(plan->verifiedLeft, 3);

    const auto two = retentionPlan({ago(1), ago(80 * 24), ago(70 * 24, false)}, now(), now());
    QVERIFY(two && two->destroy.isEmpty());
    QCOMPARE(two->verifiedLeft, 2);
}

void TestBackupRetention::destroysAtNinetyDays_data()
{
    QTest::addColumn<qint64>("micros");
    QTest::addColumn<bool>("isVerified");
    QTest::addColumn<bool>("isDestroyed");

    for (const bool verified : {true, false}) {
        QTest::addRow("one microsecond less, %d", verified) << 90 * day - 1 << verified << false;
        QTest::addRow("ninety days, %d", verified) << 90 * day << verified << true;
        QTest::addRow("ninety-one days, %d", verified) << 91 * day << verified << true;
    }
}

void TestBackupRetention::destroysAtNinetyDays()
{
    QFETCH(qint64, micros);
    QFETCH(bool, isVerified);
    QFETCH(bool, isDestroyed);
    const StoredBackup only{QStringLiteral("only"), Instant{now().micros - micros}, isVerified};

    const auto plan = retentionPlan({only}, now(), now());

    QVERIFY(plan);
    QCOMPARE(plan->destroy, isDestroyed ? QStringList{only.name} : QStringList());
    QCOMPARE(plan->expired, plan->destroy);
    QCOMPARE(plan->verifiedLeft, isVerified && !isDestroyed ? 1 : 0);
}

void TestBackupRetention::mistrustsAJumpOfTheClock_data()
{
    QTest::addColumn<qint64>("sinceSeen");
    QTest::addColumn<QString>("what");

    QTest::newRow("the same") << qint64(0) << QString();
    QTest::newRow("two days") << 48 * hour << QString();
    QTest::newRow("more than two days") << 48 * hour + 1 << QStringLiteral("backup.clock-forward");
    QTest::newRow("back") << qint64(-1) << QStringLiteral("backup.clock-back");
}

void TestBackupRetention::mistrustsAJumpOfTheClock()
{
    QFETCH(qint64, sinceSeen);
    QFETCH(QString, what);

    const auto plan = retentionPlan(daily(80), now(), Instant{now().micros - sinceSeen});

    QCOMPARE(plan ? QString() : plan.error().what, what);
    QVERIFY(plan || plan.error().failure == Failure::Refused);
}

void TestBackupRetention::mistrustsAVerifiedBackupOfTheFuture()
{
    QVERIFY(retentionPlan(daily(5) << ago(-48), now(), now()));
    const auto plan = retentionPlan(daily(5) << ago(-49), now(), now());
    QVERIFY(!plan);
    QCOMPARE(plan.error(), (Error{Failure::Refused, QStringLiteral("backup.clock-ahead")}));
}

void TestBackupRetention::anUnverifiedOneOfTheFutureIsShown()
{
    const auto plan = retentionPlan(daily(5) << ago(-1000, false), now(), now());
    QVERIFY(plan && plan->destroy.isEmpty());
    QCOMPARE(plan->undated, QStringList{QStringLiteral("-1000")});
}

void TestBackupRetention::warnsWhenCopiesGrowOld_data()
{
    QTest::addColumn<qint64>("age");
    QTest::addColumn<bool>("isNewestLate");
    QTest::addColumn<bool>("isOffSiteLate");
    QTest::addColumn<bool>("isRestoreTestLate");

    QTest::newRow("fresh") << qint64(0) << false << false << false;
    QTest::newRow("two days") << 2 * day << false << false << false;
    QTest::newRow("more than two days") << 2 * day + 1 << true << false << false;
    QTest::newRow("a week") << 7 * day << true << false << false;
    QTest::newRow("more than a week") << 7 * day + 1 << true << false << true;
    QTest::newRow("eight days") << 8 * day << true << false << true;
    QTest::newRow("more than eight days") << 8 * day + 1 << true << true << true;
    QTest::newRow("of the future") << qint64(-1) << true << true << true;
}

void TestBackupRetention::warnsWhenCopiesGrowOld()
{
    QFETCH(qint64, age);
    const Instant moment{now().micros - age};
    const BackupStanding standing = backupStanding(moment, moment, moment, now());
    QTEST(standing.isNewestLate, "isNewestLate");
    QTEST(standing.isOffSiteLate, "isOffSiteLate");
    QTEST(standing.isRestoreTestLate, "isRestoreTestLate");
    QCOMPARE(standing.newestVerifiedAge.value_or(-1), age);

    const BackupStanding none = backupStanding({}, {}, {}, now());
    QVERIFY(none.isNewestLate && none.isOffSiteLate && none.isRestoreTestLate && !none.restoreTestAge);
}

QTEST_GUILESS_MAIN(TestBackupRetention)

#include "tst_backup_retention.moc"
