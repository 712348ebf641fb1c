#include "app/staff/recovery_typing.h"
#include "app/staff/sign_in.h"
#include "app/staff/staff.h"
#include "app/storage/file_key.h"
#include "app/storage/sql.h"
#include "support/open_house.h"

#include <QFile>
#include <QTest>

namespace {

const QString next = QStringLiteral("negen groene appels in de mand");

Services::Options as(const QString &name, const QString &passphrase, const QString &recoveryKey = {})
{
    return {.hashCost = HashCost::cheapest(),
        .entry =
            Services::Options::Entry{.name = name, .passphrase = passphrase, .recoveryKey = recoveryKey}};
}

} // namespace

/// Keys of a file that give way to new ones: its own after somebody left, and the one on paper.
class TestFileRenewal final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_house = tests::OpenHouse::open(Backend::Embedded);
        QVERIFY(m_house);
        m_path = m_house->services().location().target;
    }

    void cleanup() { m_house.reset(); }

    void keepsTheOldKeyWhereTheNewOneIsStopped()
    {
        const Permit peter =
            m_house->member(QStringLiteral("peter"), {{Role::Steward, FilingSystem::Customers}});
        QVERIFY(staff().disable(m_house->founder(), confirmed(), peter.staffRef()).result());
        const quint32 epoch = m_house->services().location().key->vault().epoch();
        m_house->closeFile();
        auto options = as(tests::firstMember(), tests::passphrase());
        QList<Rewriting> told;
        options.rewriting.told = [&told, stop = options.rewriting.stop](const Rewriting &now) {
            told.append(now);
            stop.stop();
        };

        const auto stopped = Services::open(Location::embedded(m_path), options);

        QVERIFY(!stopped);
        QCOMPARE(stopped.error().failure, Failure::Cancelled);
        QVERIFY(!told.isEmpty() && told.first().work == Rewriting::Work::NewKey);
        QVERIFY(!QFile::exists(m_path + QStringLiteral(".sealing")));
        // It stays due: the next opening begins it again.
        const auto opened =
            Services::open(Location::embedded(m_path), as(tests::firstMember(), tests::passphrase()));
        QVERIFY(opened);
        QCOMPARE((*opened)->location().key->vault().epoch(), epoch + 1);
        QVERIFY((*opened)->signIn().enterAsOpener().result());
        // Who comes in by the new key signs heads of the trail as with the old one.
        QVERIFY((*opened)->location().key->vault().sessionKey());
    }

    void takesANewRecoveryKeyFromWhoAdministersBothFilingSystems()
    {
        const auto drawn = drawnRecoveryKey();
        QVERIFY(drawn);
        const Permit half =
            m_house->member(QStringLiteral("halve"), {{Role::Administrator, FilingSystem::Customers}});
        const Permit steward =
            m_house->member(QStringLiteral("peter"), {{Role::Steward, FilingSystem::Customers}});
        for (const Permit &permit : {half, steward}) {
            const auto refused = staff().setRecoveryKey(permit, m_house->confirm(permit), *drawn).result();
            QVERIFY(!refused);
            QCOMPARE(refused.error().failure, Failure::Refused);
        }
        const auto mistyped =
            staff().setRecoveryKey(m_house->founder(), confirmed(), drawn->chopped(1)).result();
        QCOMPARE(mistyped.error().failure, Failure::Invalid);
        QCOMPARE(entries(), 0);

        QVERIFY(staff().setRecoveryKey(m_house->founder(), confirmed(), *drawn).result());

        QCOMPARE(entries(), 1);
    }

    void stopsTheRecoveryKeyBeforeItAndWantsAnotherAfterItsUse()
    {
        const auto first = drawnRecoveryKey();
        const auto second = drawnRecoveryKey();
        QVERIFY(first && second && *first != *second);
        QVERIFY(staff().setRecoveryKey(m_house->founder(), confirmed(), *first).result());
        QVERIFY(staff().setRecoveryKey(m_house->founder(), confirmed(), *second).result());
        m_house->closeFile();

        const auto old =
            Services::open(Location::embedded(m_path), as(QStringLiteral("noodbeheer"), next, *first));
        QVERIFY(!old);
        QCOMPARE(old.error().failure, Failure::WrongPassphrase);
        const auto opened =
            Services::open(Location::embedded(m_path), as(QStringLiteral("noodbeheer"), next, *second));

        QVERIFY(opened);
        const QString third = (*opened)->takeRecoveryKey();
        QVERIFY(!third.isEmpty() && third != *second);
    }

private:
    const Staff &staff() const { return m_house->services().staff(); }
    Confirmation confirmed() const { return m_house->confirm(m_house->founder()); }

    qint64 entries() const
    {
        const auto line = m_house->look();
        return *Sql(*line, "test",
            QStringLiteral("SELECT COUNT(*) FROM audit_entry WHERE action = 'staff.recovery-key'"))
                    .number();
    }

    std::unique_ptr<tests::OpenHouse> m_house;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestFileRenewal)

#include "tst_file_renewal.moc"
