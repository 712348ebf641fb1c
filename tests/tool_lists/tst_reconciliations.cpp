#include "app/formats/zip_writer.h"
#include "app/leaving/leaving.h"
#include "tool_lists/tool_list_house.h"

#include <QCryptographicHash>
#include <QSet>
#include <QTest>

using tests::customers;
using tests::subscriber;
using tests::subscriberHeader;
using tests::subscribers;
using tests::ToolListHouse;

/// What a recipient's own list holds, beside what we know, and how both are put right.
class TestReconciliations final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { tests::everyBackend(); }
    void init()
    {
        QFETCH_GLOBAL(Backend, backend);
        m_house = ToolListHouse::open(backend);
        if (!m_house)
            QSKIP("this server is not here");
    }
    void cleanup() { m_house.reset(); }

    void findsExactlyWhatIsWrongWithTenThousand();
    void tellsApartWhyAnAddressMustGo();
    void changesNothingWhenItCompares();
    void recordsWhoLeftThereAsReported();
    void leavesWhoCameBackHereSince();
    void recordsWhoIsThereUnknownToUs();
    void opensATaskThatALaterListSettles();
    void encryptsWhatMustGo();
    void recordsHowWhatMustGoLeft();
    void refusesWhatItCannotDo();
    void tellsWhenAListWasPutRightLast();
    void countsAnAddressOnceAndARowWithoutNone();

private:
    ReconciliationQuestion questionOf(const QByteArray &list) const
    {
        return {.path = m_house->write(QStringLiteral("subscribers.csv"), list),
            .purposeKey = QStringLiteral("club-news"),
            .recipient = QStringLiteral("Postduif")};
    }
    ReconciliationOrder orderOf(const QByteArray &list) const
    {
        return {.question = questionOf(list), .removalsPath = m_house->pathOf(QStringLiteral("weg.zip"))};
    }
    Result<ReconciliationOutcome> compare(const QByteArray &list) const
    {
        return m_house->toolLists().compare(m_house->founder(), questionOf(list)).result();
    }
    Result<ReconciliationOutcome> reconcile(const QByteArray &list) const
    {
        return m_house->toolLists().reconcile(m_house->founder(), orderOf(list)).result();
    }
    /// The file of removals, opened with its passphrase.
    QStringList removalsOf(const ReconciliationOutcome &outcome) const
    {
        QFile file(m_house->pathOf(QStringLiteral("weg.zip")));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        const auto opened = zip_writer::opened(file.readAll(), outcome.passphrase);
        return opened ? QString::fromUtf8(*opened).split(QStringLiteral("\r\n"), Qt::SkipEmptyParts)
                      : QStringList();
    }

    std::unique_ptr<ToolListHouse> m_house;
};

namespace {

/// The list as it is when the tool has removed what it was told to, under a header.
QByteArray mended(const QByteArray &list, const QStringList &removals)
{
    const QSet<QString> gone(removals.begin() + 1, removals.end());
    QByteArray left;
    for (const QByteArray &line : list.split('\n')) {
        if (!line.isEmpty() && !gone.contains(QString::fromUtf8(line.split(',').at(1))))
            left += line + '\n';
    }
    return left;
}

} // namespace

void TestReconciliations::findsExactlyWhatIsWrongWithTenThousand()
{
    constexpr int known = 9'940;
    QVERIFY(m_house->takePeople(known));
    QVERIFY(m_house->giveAll(known));
    m_house->later();
    BulkConsent withdrawal{.act = tests::actOf(ConsentAct::Withdrawn)};
    QList<int> erased;
    for (int number = 1; number <= 120; ++number)
        withdrawal.contacts.append(m_house->contactOf(number));
    for (int number = 201; number <= 230; ++number)
        erased.append(number);
    QVERIFY(
        m_house->services().consents().bulk(m_house->founder(), customers, withdrawal).result()->changed ==
        120);
    QVERIFY(m_house->erase(erased));
    QByteArray list = subscriberHeader;
    for (int number = 1; number <= known; ++number) {
        const bool hasLeft = number > 300 && number <= 345;
        list += subscriber(ToolListHouse::addressOf(number), hasLeft ? "blocklisted" : "enabled");
    }
    for (int number = 1; number <= 60; ++number)
        list += subscriber("vreemd" + QByteArray::number(number) + "@maan.example");
    m_house->later();

    const auto found = compare(list);
    const auto applied = reconcile(list);
    QVERIFY(found && applied);
    const QStringList removed = removalsOf(*applied);
    m_house->later();
    const auto again = reconcile(mended(list, removed));
    const auto third = compare(mended(list, removed));

    QVERIFY(again && third);
    for (const auto &each : {*found, *applied}) {
        const ReconciliationCounts &counts = each.reconciliation.counts;
        QCOMPARE(counts.read, 10'000);
        QCOMPARE(counts.remove, 120);
        QCOMPARE(counts.erased, 30);
        QCOMPARE(counts.unsubscribed, 45);
        QCOMPARE(counts.unknown, 60);
        QCOMPARE(counts.allowed, 10'000 - 120 - 30 - 45 - 60);
        QCOMPARE(counts.missing, 0);
        QCOMPARE(counts.placements, 10'000 - 30 - 60);
        QCOMPARE(counts.reasons, (HandoverCounts{{QStringLiteral("withdrawn"), 120}}));
    }
    QCOMPARE(applied->reconciliation.counts.tasksOpened, 120);
    QCOMPARE(removed.size(), 1 + 120 + 30 + 60);
    for (const auto &each : {*again, *third}) {
        const ReconciliationCounts &counts = each.reconciliation.counts;
        QCOMPARE(counts.remove + counts.erased + counts.unsubscribed + counts.unknown + counts.placements, 0);
        QCOMPARE(counts.settled, 45);
    }
    QCOMPARE(again->reconciliation.counts.tasksSettled, 120);
    QVERIFY(!again->removalsWritten);
    QCOMPARE(m_house->count(QStringLiteral("SELECT COUNT(*) FROM recipient_task WHERE done_at IS NULL")), 0);
}

void TestReconciliations::tellsApartWhyAnAddressMustGo()
{
    QVERIFY(m_house->takePeople(6));
    QVERIFY(m_house->giveAll(4));
    m_house->later();
    QVERIFY(m_house->record(2, ConsentAct::Withdrawn));
    QVERIFY(m_house->record(3, ConsentAct::Objected));
    QVERIFY(m_house->erase({6}));

    const auto found = compare(subscribers({1, 2, 3, 5, 6, 99}));

    QVERIFY(found);
    const ReconciliationCounts &counts = found->reconciliation.counts;
    QCOMPARE(counts.allowed, 1);
    QCOMPARE(counts.remove, 3);
    QCOMPARE(counts.erased, 1);
    QCOMPARE(counts.unknown, 1);
    QCOMPARE(counts.missing, 1); // the fourth
    QCOMPARE(counts.reasons.value(QStringLiteral("never-asked")), 1);
    QCOMPARE(counts.reasons.value(QStringLiteral("withdrawn")), 1);
    QCOMPARE(counts.reasons.value(QStringLiteral("objected")), 1);
    QCOMPARE(found->findings.size(), 5);
    QCOMPARE(found->findings.first(),
        (ReconciliationFinding{.kind = ReconciliationFinding::Kind::Remove,
            .line = 3,
            .email = QStringLiteral("p2@zon.example"),
            .reason = QStringLiteral("withdrawn"),
            .contact = m_house->contactOf(2)}));
}

void TestReconciliations::changesNothingWhenItCompares()
{
    QVERIFY(m_house->takePeople(3));
    QVERIFY(m_house->giveAll(2));
    const QString all = QStringLiteral("SELECT (SELECT COUNT(*) FROM consent_event) + (SELECT COUNT(*) FROM "
                                       "disclosure) + (SELECT COUNT(*) FROM audit_entry WHERE "
                                       "action <> 'reconciliation.compare') + (SELECT COUNT(*) FROM "
                                       "reconciliation) + (SELECT COUNT(*) FROM recipient_task)");
    const qint64 before = m_house->count(all);

    const auto found = compare(
        subscriberHeader + subscriber("p1@zon.example", "blocklisted") + subscriber("p3@zon.example"));

    QVERIFY(found);
    QCOMPARE(found->reconciliation.counts.unsubscribed, 1);
    QCOMPARE(m_house->count(all), before);
}

void TestReconciliations::recordsWhoLeftThereAsReported()
{
    QVERIFY(m_house->takePeople(1));
    QVERIFY(m_house->giveAll(1));

    const auto applied =
        reconcile("email;status;unsubscribed at\np1@zon.example;unsubscribed;2026-03-01 10:00\n");
    const auto history =
        m_house->services().consents().history(m_house->founder(), customers, m_house->contactOf(1)).result();

    QVERIFY(applied && history);
    QCOMPARE(history->size(), 2);
    const ConsentEvent &event = history->last().event;
    QCOMPARE(event.act, ConsentAct::Withdrawn);
    QCOMPARE(event.happenedAt.toText(), QStringLiteral("2026-03-01T09:00:00.000Z"));
    QVERIFY(!event.subjectConfirmed);
    QCOMPARE(event.source, QStringLiteral("Postduif"));
    QCOMPARE(event.bulkRef, applied->reconciliation.ref);
    QVERIFY(!m_house->mayBeMailed(1));
    // Who told us need not be told.
    QCOMPARE(m_house->count(QStringLiteral("SELECT COUNT(*) FROM recipient_task WHERE done_at IS NULL")), 0);
}

void TestReconciliations::leavesWhoCameBackHereSince()
{
    QVERIFY(m_house->takePeople(1));
    QVERIFY(m_house->record(1, ConsentAct::Given));

    const auto applied =
        reconcile("email;status;unsubscribed at\np1@zon.example;unsubscribed;2026-03-01 10:00\n");

    QVERIFY(applied);
    QCOMPARE(applied->reconciliation.counts.unsubscribed, 0);
    QCOMPARE(applied->reconciliation.counts.settled, 1);
    QVERIFY(m_house->mayBeMailed(1));
}

void TestReconciliations::recordsWhoIsThereUnknownToUs()
{
    QVERIFY(m_house->takePeople(3));
    QVERIFY(m_house->giveAll(3));
    HandoverOrder handover{
        .question = {.purposeKey = QStringLiteral("club-news"), .recipient = QStringLiteral("Postduif")},
        .path = m_house->pathOf(QStringLiteral("lijst.zip"))};
    QVERIFY(m_house->services().mailingLists().make(m_house->founder(), handover).result());
    QVERIFY(m_house->change(
        QStringLiteral("DELETE FROM disclosure WHERE contact_id = %1").arg(m_house->contactOf(2).number())));

    const auto applied = reconcile(subscribers({1, 2, 3}));
    const auto again = reconcile(subscribers({1, 2, 3}));

    QVERIFY(applied && again);
    QCOMPARE(applied->reconciliation.counts.placements, 1);
    QCOMPARE(again->reconciliation.counts.placements, 0);
    QCOMPARE(
        m_house->count(QStringLiteral("SELECT COUNT(*) FROM disclosure WHERE recipient = 'Postduif'")), 3);
    QCOMPARE(
        m_house->count(QStringLiteral("SELECT included FROM handover WHERE reconciliation_id IS NOT NULL")),
        1);
}

void TestReconciliations::opensATaskThatALaterListSettles()
{
    QVERIFY(m_house->takePeople(2));
    QVERIFY(m_house->giveAll(1));
    const auto tasks = [this] {
        return *m_house->services().mailingLists().openTasks(m_house->founder(), customers).result();
    };

    QVERIFY(reconcile(subscribers({1, 2})));
    const auto opened = tasks();
    QVERIFY(reconcile(subscribers({1, 2})));
    const auto kept = tasks();
    QVERIFY(reconcile(subscribers({1})));

    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().contact, m_house->contactOf(2));
    QCOMPARE(opened.first().recipient, QStringLiteral("Postduif"));
    QCOMPARE(opened.first().why, RecipientTask::Why::NotAllowed);
    QCOMPARE(kept.size(), 1);
    QVERIFY(tasks().isEmpty());
}

void TestReconciliations::encryptsWhatMustGo()
{
    QVERIFY(m_house->takePeople(1));

    const auto applied = reconcile("Email Address,OPTIN_TIME,CONFIRM_TIME\nP1@Zon.example,,\n");
    QFile file(m_house->pathOf(QStringLiteral("weg.zip")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();

    QVERIFY(applied);
    QVERIFY(!bytes.toLower().contains("zon.example"));
    QCOMPARE(removalsOf(*applied),
        (QStringList{QStringLiteral("Email Address"), QStringLiteral("P1@Zon.example")}));
    QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void TestReconciliations::recordsHowWhatMustGoLeft()
{
    QVERIFY(m_house->takePeople(1));
    const QByteArray list = "Email Address,OPTIN_TIME,CONFIRM_TIME\nP1@Zon.example,,\n";
    ReconciliationOrder order = orderOf(list);
    order.removalsPath = m_house->pathOf(QStringLiteral("weg.csv"));
    order.isPlain = true;
    order.plainReason = QStringLiteral("  het programma leest  geen ZIP ");

    const auto plain = m_house->toolLists().reconcile(m_house->founder(), order).result();
    const auto package = reconcile(list);

    QVERIFY(plain && package);
    const auto left =
        m_house->services().leaving().left(m_house->founder(), FilingSystem::Customers, false).result();
    QVERIFY(left);
    QCOMPARE(left->size(), 2);
    QVERIFY(left->at(0).isEncrypted && left->at(0).plainReason.isEmpty());
    QCOMPARE(left->at(1).way, way_out::removals);
    QCOMPARE(left->at(1).plainReason, QStringLiteral("het programma leest geen ZIP"));
    QVERIFY(!left->at(1).isEncrypted);
    QFile file(order.removalsPath);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(left->at(1).digest, QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256));
}

void TestReconciliations::refusesWhatItCannotDo()
{
    QVERIFY(m_house->takePeople(1));
    const QByteArray list = subscribers({1});
    auto order = orderOf(list);
    const auto whatOf = [this](const ReconciliationOrder &each) {
        const auto outcome = m_house->toolLists().reconcile(m_house->founder(), each).result();
        return outcome ? QString() : outcome.error().what;
    };

    auto nowhere = order;
    nowhere.removalsPath.clear();
    auto plain = order;
    plain.isPlain = true;
    auto nobody = order;
    nobody.question.recipient = QStringLiteral("Onbekend");
    auto byPost = order;
    byPost.question.channel = Channel::Post;
    auto gone = order;
    gone.removalsPath = m_house->pathOf(QStringLiteral("geen/map/weg.zip"));

    QCOMPARE(whatOf(nowhere), QStringLiteral("reconciliation.removals"));
    QCOMPARE(whatOf(plain), QStringLiteral("handover.plain-reason"));
    QCOMPARE(whatOf(nobody), QStringLiteral("processor.unknown"));
    QCOMPARE(whatOf(byPost), QStringLiteral("tool-list.channel"));
    QCOMPARE(whatOf(gone), QStringLiteral("handover.not-written"));
    QCOMPARE(m_house->count(QStringLiteral("SELECT COUNT(*) FROM reconciliation")), 0);
    QCOMPARE(m_house->count(QStringLiteral("SELECT COUNT(*) FROM disclosure")), 0);
}

void TestReconciliations::tellsWhenAListWasPutRightLast()
{
    QVERIFY(m_house->takePeople(1));
    QVERIFY(m_house->giveAll(1));

    const auto first = reconcile(subscribers({1}));
    const Instant then = m_house->now();
    m_house->later();
    const auto second = compare(subscribers({1}));
    const auto all = m_house->toolLists().reconciliations(m_house->founder(), customers).result();

    QVERIFY(first && second && all);
    QVERIFY(!first->previousAt);
    QCOMPARE(second->previousAt, std::optional(then));
    QCOMPARE(all->size(), 1);
    QCOMPARE(all->first().recipient, QStringLiteral("Postduif"));
    QCOMPARE(all->first().happenedAt, then);
    QCOMPARE(all->first().counts.allowed, 1);
    QCOMPARE(all->first().tool, MarketingTool::Listmonk);
}

void TestReconciliations::countsAnAddressOnceAndARowWithoutNone()
{
    QVERIFY(m_house->takePeople(1));
    QVERIFY(m_house->giveAll(1));

    const auto found = compare(subscriberHeader + subscriber("p1@zon.example") +
        subscriber("P1@ZON.example") + subscriber("geen adres"));

    QVERIFY(found);
    QCOMPARE(found->reconciliation.counts.read, 3);
    QCOMPARE(found->reconciliation.counts.allowed, 1);
    QCOMPARE(found->reconciliation.counts.rejected, 1);
}

QTEST_GUILESS_MAIN(TestReconciliations)
#include "tst_reconciliations.moc"
