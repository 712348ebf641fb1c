#include "app/audit/sealed_trail_repository.h"
#include "app/staff/sign_in.h"
#include "app/storage/transaction.h"
#include "services/trail_house.h"

#include <QDirIterator>
#include <QFile>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;

/// What this desk remembers of a trail, and who is turned away because of it.
class TestTrailPin final
    : public QObject
    , private tests::TrailHouse
{
    Q_OBJECT

private slots:
    void initTestCase_data() { tests::everyBackend(); }

    void init()
    {
        QFETCH_GLOBAL(Backend, backend);
        if (!open(backend))
            QSKIP("this server is not here");
        m_location = m_house->services().location();
        entries(3);
        m_house->closeFile();
    }

    void cleanup()
    {
        m_services.reset();
        m_house.reset();
    }

    void comesInWhereTheTrailGoesOn()
    {
        QVERIFY(enter());
        QVERIFY(enter());
    }

    void staysOutWhereTheLastEntriesAndTheHeadWereTakenBack()
    {
        const auto line = opened();
        const auto state =
            Sql(*line, "test.state", u"SELECT position, tree FROM audit_state"_s).first([](const Row &row) {
                return std::pair(row.integer(0), row.bytes(1));
            });
        QVERIFY(state && *state);
        const qint64 before = (*state)->first;
        QVERIFY(enter());
        QVERIFY(enter());
        m_services.reset();

        for (const QString &statement : line->dialect().noLongerAppendOnly(u"audit_entry"_s))
            QVERIFY(Sql(*line, "test.tamper", statement).run());
        QVERIFY(
            Sql(*line, "test.tamper", u"DELETE FROM audit_entry WHERE position > ?"_s).bind(before).run());
        QVERIFY(Sql(*line, "test.tamper", u"UPDATE audit_state SET position = ?, tree = ?"_s)
                    .bind(before)
                    .bind((*state)->second)
                    .run());

        const auto permit = enter();

        QVERIFY(!permit);
        QCOMPARE(permit.error(),
            (Error{Failure::RolledBack, u"trail.rolled-back"_s,
                {QString::number(before), QString::number(before + 2)}}));
        QCOMPARE(*Sql(*line, "test.count", u"SELECT COUNT(*) FROM audit_entry"_s).number(), before);
    }

    void staysOutWhereAnOlderCopyWasPutBack()
    {
        if (m_location.backend == Backend::Server)
            QSKIP("a server has no file to put back");
        const QString copy = m_location.target + u".old"_s;
        QVERIFY(QFile::copy(m_location.target, copy));
        QVERIFY(enter());
        m_services.reset();
        QVERIFY(QFile::remove(m_location.target));
        QVERIFY(QFile::rename(copy, m_location.target));

        const auto permit = enter();

        QCOMPARE(permit.error().failure, Failure::RolledBack);
        QCOMPARE(permit.error().what, u"trail.rolled-back"_s);

        const auto looking =
            m_services->signIn()
                .enter(tests::firstMember(), tests::passphrase(), SignIn::For::LookingAtTheTrail)
                .result();
        QVERIFY(looking);
        const auto verdict = m_services->auditTrail().verify(*looking).result();
        QVERIFY(verdict);
        QVERIFY(verdict->isRolledBack());
        QCOMPARE(verdict->finding()->kind, TrailFinding::Kind::RolledBack);
        QCOMPARE(verdict->finding()->last + 1, verdict->seen->size);
        QCOMPARE(verdict->report.entries, verdict->head.size);
    }

    void staysOutWhereAnotherHistoryOfTheSameLengthStands()
    {
        const auto line = opened();
        // The tree of another log of the same size.
        MerkleTree other;
        const auto size = Sql(*line, "test.count", u"SELECT COUNT(*) FROM audit_entry"_s).number();
        for (qint64 i = 0; i < *size; ++i)
            other.append(merkle::emptyRoot());
        QVERIFY(Sql(*line, "test.tamper", u"UPDATE audit_state SET tree = ?"_s).bind(other.saved()).run());

        QCOMPARE(enter().error(), (Error{Failure::RolledBack, u"trail.forked"_s}));
    }

    void alarmsNobodyBecauseOfASpoiledShortcut()
    {
        // Another desk adds so much that the way from what was seen leads over roots that are kept.
        QList<AuditEntry> others;
        for (int i = 0; i < 600; ++i)
            others << AuditEntry{.action = u"contact.edit"_s, .objectKind = u"contact"_s};
        const auto line = opened();
        QVERIFY(
            writing(*line, [&](Connection &desk) { return sealed_trail_repository::seal(desk, others); }));
        QCOMPARE(*Sql(*line, "test.nodes", u"UPDATE audit_node SET hash = ?"_s)
                      .bind(QByteArray(Digest::size, 'x'))
                      .run(),
            2);

        QVERIFY(enter());
    }

    void remembersNothingOfPeople()
    {
        QVERIFY(enter());
        m_services.reset();
        bool isFound = false;
        QDirIterator files(
            QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/klantkluis/pins"_s,
            {u"*.pin"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY(!(file.permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
            const QByteArray text = file.readAll();
            QVERIFY(text.size() < 200);
            QVERIFY(!text.contains(tests::firstMember().toUtf8()));
            isFound = true;
        }
        QVERIFY(isFound);
    }

private:
    std::unique_ptr<Connection> opened() const
    {
        auto connection = Connection::open(m_location, Connection::Access::ReadWrite);
        return connection ? *std::move(connection) : nullptr;
    }

    std::shared_ptr<Services> reopened() const
    {
        const auto services = Services::open(m_location, {.hashCost = HashCost::cheapest()});
        if (!services)
            qWarning("%s", qPrintable(services.error().what));
        return services ? *services : nullptr;
    }

    /// Opens the file anew and signs its first member in.
    Result<Permit> enter()
    {
        m_services.reset();
        m_services = reopened();
        if (!m_services)
            return Error{Failure::Internal, u"test.open"_s};
        return m_services->signIn().enter(tests::firstMember(), tests::passphrase()).result();
    }

    Location m_location;
    std::shared_ptr<Services> m_services;
};

QTEST_GUILESS_MAIN(TestTrailPin)

#include "tst_trail_pin.moc"
