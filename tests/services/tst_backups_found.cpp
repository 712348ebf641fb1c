#include "app/backup/ledger_file.h"
#include "app/backup/ledger_pin.h"
#include "app/services.h"
#include "app/storage/kept_secret.h"
#include "services/backup_desk.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// Who may bring a file back, and from where it is known who was erased since.
class TestBackupsFound final
    : public QObject
    , private tests::BackupDesk
{
    Q_OBJECT

private slots:
    void init() { QVERIFY(openWithStick()); }
    void cleanup() { close(); }

    void comesBackOnlyForWhoMayManageBackups()
    {
        const Permit second = m_house->member(u"tweede"_s, {{Role::Administrator, customers}});
        const auto line = m_house->look();
        QVERIFY(*Sql(*line, "test",
                    u"UPDATE staff_grant SET revoked_at = 1 WHERE staff_id = ? AND revoked_at IS NULL"_s)
                     .bind(second.staff())
                     .run() > 0);
        const auto backup = made();
        QVERIFY2(backup, told(backup));

        const auto byApprover = restoredBy(u"goedkeurder"_s, backup->path);
        const auto bySecond = restoredBy(u"tweede"_s, backup->path);

        QVERIFY(!byApprover && !bySecond);
        QCOMPARE(byApprover.error().what, u"backup.not-for-you"_s);
        QCOMPARE(bySecond.error().what, u"backup.not-administrator"_s);
        QVERIFY(!QFile::exists(target()));
        QVERIFY(!QFile::exists(target() + u".part"_s));
    }

    void looksForErasuresInEveryPlaceOfTheFile()
    {
        const QString second = m_house->folder() + u"/schijf"_s;
        QVERIFY(QDir().mkpath(second));
        QVERIFY(m_house->services()
                    .backups()
                    .setDestinations(founder(), {{.folder = m_folder}, {.folder = second}})
                    .result());
        const auto backup = made();
        QVERIFY2(backup, told(backup));
        QVERIFY(erased(m_contact));
        const QUuid file = vault();
        m_house->closeFile();
        QVERIFY(QFile::remove(m_folder + u'/' + ledger_file::nameOf(file)));

        const auto report = restored(backup->path);

        QVERIFY2(report, told(report));
        QCOMPARE(report->replayed.size(), 1);
        QCOMPARE(numberIn(u"SELECT COUNT(*) FROM contact"_s), 0);
    }

    void erasesWhatEitherCopyErased()
    {
        const Id<Contact> second = added(other());
        const Id<Contact> stays = added(other());
        QVERIFY(second.isStored() && stays.isStored());
        const auto backup = made();
        QVERIFY2(backup, told(backup));
        const QByteArray branch = ledgerOfOtherCopy(second);
        QVERIFY(!branch.isEmpty());
        QVERIFY(erased(m_contact));
        m_house->closeFile();

        const auto report = restored(backup->path, {branch});

        QVERIFY2(report, told(report));
        QCOMPARE(report->replayed.size(), 2);
        QVERIFY(report->replayed.last().isOfOtherCopy);
        QCOMPARE(numberIn(u"SELECT COUNT(*) FROM contact"_s), 1);
        QCOMPARE(numberIn(u"SELECT COUNT(*) FROM erasure_entry"_s), 2);
    }

    void trustsNoPinThatIsDamaged()
    {
        const auto backup = made();
        QVERIFY2(backup, told(backup));
        const LedgerPin pin(vault());
        m_house->closeFile();
        QFile file(pin.path());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{}") == 2);
        file.close();

        const auto report = restored(backup->path);

        QVERIFY(!report);
        QCOMPARE(report.error(), (Error{Failure::Damaged, u"ledger.pin"_s}));
        QVERIFY(!pin.remember({5, QByteArray(32, 'x')}));
        QVERIFY(!QFile::exists(target()));
    }

    void tellsThatThisDeskNeverSawTheFile()
    {
        const auto backup = made();
        QVERIFY2(backup, told(backup));
        const LedgerPin pin(vault());
        m_house->closeFile();
        QVERIFY(QFile::remove(pin.path()));

        const auto first = restored(backup->path);
        QVERIFY(QFile::remove(target()));
        const auto second = restored(backup->path);

        QVERIFY2(first && second, told(first));
        QVERIFY(first->isFirstHere);
        QVERIFY(!second->isFirstHere);
    }

    void putsTheLedgerOntoAStickThatWasAwayWhenItIsOpenedAgain()
    {
        QVERIFY(made());
        const QString away = m_folder + u"-weg"_s;
        QVERIFY(QDir().rename(m_folder, away));
        QVERIFY(erased(m_contact));
        const Location place = m_house->services().location();
        m_house->closeFile();
        QVERIFY(QDir().rename(away, m_folder));

        auto again = Services::open(place, {.clock = Clock([this] { return m_now; })});
        QVERIFY2(again, told(again));
        again->reset();

        const auto bytes = ledger_file::read(m_folder, place.key->vault().vault());
        QVERIFY(bytes);
        const auto ledger = ErasureLedger::fromBytes(*bytes);
        QVERIFY(ledger);
        QCOMPARE(ledger->entries().size(), 1);
    }

private:
    QUuid vault() const { return m_house->services().location().key->vault().vault(); }

    /// As a copy of the file would write it in which somebody else was erased.
    QByteArray ledgerOfOtherCopy(Id<Contact> contact) const
    {
        const auto line = m_house->look();
        auto seed = kept_secret::find(*line, u"ledger_seed"_s);
        const auto ref = Sql(*line, "test", u"SELECT ref FROM contact WHERE id = ?"_s)
                             .bind(contact)
                             .first([](const Row &row) { return row.bytes(0); });
        if (!seed || !ref || !*ref)
            return {};
        ErasureLedger ledger(vault());
        const auto signer = signerOf(*std::move(seed));
        if (!signer || !ledger.append({.done = m_now, .records = {QUuid::fromRfc4122(**ref)}}, *signer))
            return {};
        return ledger.toBytes();
    }

    Result<backup_restore::Report> restoredBy(const QString &name, const QString &backup) const
    {
        BackupOpener by = opener();
        by.name = name;
        return backup_restore::restore({.backup = backup, .target = target(), .opener = by});
    }
};

QTEST_GUILESS_MAIN(TestBackupsFound)

#include "tst_backups_found.moc"
