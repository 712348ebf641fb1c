#include "app/backup/backup_image.h"
#include "app/backup/backup_making.h"
#include "app/backup/backups.h"
#include "app/backup/erasure_record.h"
#include "app/backup/ledger_file.h"
#include "app/backup/section_feed.h"
#include "app/storage/file_key.h"
#include "app/vault/passphrase_bytes.h"
#include "app/vault/vault_file.h"
#include "backup/backup_fixture.h"
#include "services/request_desk.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using tests::marker;
using tests::OpenHouse;

/// Backups of a file that is open, and what comes back of them.
class TestBackups final
    : public QObject
    , private tests::RequestDesk
{
    Q_OBJECT

private slots:
    void init()
    {
        QVERIFY(open(Backend::Embedded));
        m_folder = m_house->folder() + u"/stick"_s;
        QVERIFY(QDir().mkpath(m_folder));
    }

    void cleanup() { close(); }

    void bringsNobodyBackWhoWasErasedSince()
    {
        QList<Id<Contact>> people{m_contact};
        while (people.size() < 25)
            people.append(added(person()));
        QVERIFY(added(other()).isStored());
        const auto backup = made();
        QVERIFY2(backup, told(backup));
        for (const Id<Contact> each : people)
            QVERIFY(erased(each));
        m_house->closeFile(); // lost, but for the stick

        const auto report = restored(backup->path);

        QVERIFY2(report, told(report));
        QCOMPARE(report->replayed.size(), 25);
        for (const ReplayedErasure &each : report->replayed) {
            QCOMPARE(each.found, 1);
            QVERIFY(!each.requestRef.isEmpty());
        }
        QCOMPARE(numberIn(u"SELECT COUNT(*) FROM contact"_s), 1);
        QCOMPARE(numberIn(u"SELECT COUNT(*) FROM list_customers"_s), 1);
        QCOMPARE(numberIn(u"SELECT COUNT(*) FROM erasure_entry"_s), 25);
        QVERIFY(numberIn(u"SELECT COUNT(*) FROM suppression WHERE scope = 'erased'"_s) > 0);
        QCOMPARE(numberIn(u"SELECT COUNT(*) FROM audit_entry WHERE action = 'backup.restored'"_s), 1);
        const Location place = keyOf(target());
        QVERIFY(!tests::holdText(tests::bytesAtRest(place), marker));
    }

    void bringsNobodyBackWhoWasDeletedWithoutARequest()
    {
        const auto backup = made();
        QVERIFY2(backup, told(backup));
        QVERIFY(contacts().remove(founder(), customers, m_contact).result());
        m_house->closeFile();

        const auto report = restored(backup->path);

        QVERIFY2(report, told(report));
        QCOMPARE(report->replayed.size(), 1);
        QCOMPARE(numberIn(u"SELECT COUNT(*) FROM contact"_s), 0);
    }

    void handsNothingOutWhenTheLedgerIsMissing()
    {
        const auto backup = made();
        QVERIFY2(backup, told(backup));
        QVERIFY(erased(m_contact));
        const QUuid vault = m_house->services().location().key->vault().vault();
        m_house->closeFile();
        QVERIFY(QFile::remove(m_folder + u'/' + ledger_file::nameOf(vault)));

        const auto report = restored(backup->path);

        QVERIFY(!report);
        QCOMPARE(report.error().what, u"backup.quarantine"_s);
        QVERIFY(!QFile::exists(target()));
        QVERIFY(!QFile::exists(target() + u".part"_s));
    }

    void holdsNoNames()
    {
        const auto backup = made();
        QVERIFY2(backup, told(backup));

        QFile file(backup->path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();

        QCOMPARE(bytes.size(), backup->bytes);
        QVERIFY(!tests::holdText({bytes}, marker));
        QVERIFY(!tests::holdText({bytes}, u"Stichter"_s));
        QVERIFY(!QFileInfo(backup->path).fileName().contains(marker));
    }

    void noticesEveryChangedByteThatIsTried()
    {
        const auto backup = made();
        QVERIFY2(backup, told(backup));
        QFile file(backup->path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        for (const qint64 at :
            {qint64{30}, qint64{5'000}, qint64{200'000}, file.size() / 2, file.size() - 1}) {
            QVERIFY(flip(file, at));
            const auto verified = backup_restore::verify(backup->path, opener());
            QVERIFY2(!verified, qPrintable(QString::number(at)));
            QCOMPARE(verified.error().failure, Failure::Damaged);
            QVERIFY(!restored(backup->path));
            QVERIFY(!QFile::exists(target()));
            QVERIFY(flip(file, at));
        }
        QVERIFY(backup_restore::verify(backup->path, opener()));
    }

    void leavesNothingWhereThereIsNoRoom()
    {
        backup_fixture::MemoryMedium medium;
        medium.room = 300'000;

        const auto full = backup_making::make(
            m_house->services().context(), m_house->confirm(founder()), medium, BackupProgress());

        QVERIFY(!full);
        QCOMPARE(full.error().what, u"backup.destination-full"_s);
        QVERIFY(medium.files.isEmpty());
        // Nobody is kept from writing after it.
        QVERIFY(added(other()).isStored());
        QVERIFY(made());
    }

    void tellsThatTheStickIsNotThere()
    {
        m_folder = m_house->folder() + u"/weg"_s;

        const auto backup = made();

        QVERIFY(!backup);
        QCOMPARE(backup.error().what, u"backup.destination-absent"_s);
        const auto line = m_house->look();
        QCOMPARE(*Sql(*line, "test", u"SELECT COUNT(*) FROM audit_entry WHERE action = 'backup.failed'"_s)
                      .number(),
            1);
        QVERIFY(m_house->services().backups().overview(founder()).result()->backups.isEmpty());
    }

    void othersWriteOnWhileTheFileIsHeldStill()
    {
        const auto image = BackupImage::freeze(m_house->services().context());
        QVERIFY2(image, told(image));
        const auto before = measured((*image)->pages(), {});
        for (int i = 0; i < 20; ++i)
            QVERIFY(added(other()).isStored());
        const auto line = m_house->look();

        QVERIFY(!line->checkpoint());
        const auto after = measured((*image)->pages(), {});

        QVERIFY(before && after);
        QCOMPARE(after->hash, before->hash);
        QCOMPARE(*Sql((*image)->connection(), "test", u"SELECT COUNT(*) FROM contact"_s).number(), 1);
        QCOMPARE(*Sql(*line, "test", u"SELECT COUNT(*) FROM contact"_s).number(), 21);
    }

    void triesARestoreAndTellsWhenItWas()
    {
        const auto backup = made();
        QVERIFY2(backup, told(backup));
        QVERIFY(erased(m_contact));

        const auto report =
            m_house->services().backups().test(founder(), m_house->confirm(founder()), backup->path).result();

        QVERIFY2(report, told(report));
        QCOMPARE(report->replayed.size(), 1);
        const auto overview = m_house->services().backups().overview(founder()).result();
        QVERIFY(overview);
        QCOMPARE(overview->tests.size(), 1);
        QCOMPARE(overview->tests.first().failure, QString());
        QCOMPARE(overview->backups.first().level, BackupLevel::Restored);
        QCOMPARE(overview->standing.restoreTestAge.value_or(-1), 0);
        QVERIFY(!overview->standing.isNewestLate);
        QStringList left = QDir(m_house->folder()).entryList({u"*restore-test*"_s});
        QCOMPARE(left, QStringList());
    }

    void aTestThatFailsIsRememberedAsWell()
    {
        const auto backup = made();
        QVERIFY2(backup, told(backup));
        QFile file(backup->path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(flip(file, file.size() / 2));
        file.close();

        const auto report =
            m_house->services().backups().test(founder(), m_house->confirm(founder()), backup->path).result();

        QVERIFY(!report);
        const auto overview = m_house->services().backups().overview(founder()).result();
        QCOMPARE(overview->tests.size(), 1);
        QVERIFY(!overview->tests.first().failure.isEmpty());
        QVERIFY(overview->standing.isRestoreTestLate);
    }

    void destroysWhatReachedNinetyDays()
    {
        const auto old = made();
        QVERIFY2(old, told(old));
        m_now.micros += days(95);

        const auto first = made();
        const bool isThereStill = QFile::exists(old->path);
        m_now.micros += days(1);
        const auto second = made();

        QVERIFY2(first && second, told(first));
        // A clock that leapt destroys nothing at once.
        QCOMPARE(first->afterwards.first().what, u"backup.clock-forward"_s);
        QVERIFY(isThereStill);
        QCOMPARE(second->expired, QStringList{QFileInfo(old->path).fileName()});
        QVERIFY(!QFile::exists(old->path));
        QVERIFY(QFile::exists(first->path));
    }

    void isForAdministratorsOnly()
    {
        const auto refused = m_house->services()
                                 .backups()
                                 .create(*m_approver, m_house->confirm(*m_approver), m_folder)
                                 .result();

        QVERIFY(!refused);
        QCOMPARE(refused.error().failure, Failure::Refused);
        QVERIFY(QDir(m_folder).isEmpty());
    }

private:
    static constexpr qint64 days(int count) { return count * qint64{86'400} * 1'000'000; }

    template <typename Value>
    static const char *told(const Result<Value> &result)
    {
        static QByteArray text;
        text =
            result ? QByteArray() : (result.error().what + u' ' + result.error().place.join(u' ')).toUtf8();
        return text.constData();
    }

    QString target() const { return m_folder + u"/terug.kluis"_s; }

    Result<MadeBackup> made() const
    {
        return m_house->services()
            .backups()
            .create(founder(), m_house->confirm(founder()), m_folder)
            .result();
    }

    bool erased(Id<Contact> contact)
    {
        m_contact = contact;
        const Id<Request> id = prepared(Request::Type::Erasure, {});
        if (!approve(*m_approver, id))
            return false;
        const auto result =
            requests().execute(founder(), m_house->confirm(founder()), customers, id).result();
        if (!result)
            qWarning("%s", qPrintable(result.error().what));
        return bool(result);
    }

    BackupOpener opener() const
    {
        return {.name = tests::firstMember(),
            .passphrase = std::make_shared<const SecretBytes>(*preparedPassphrase(OpenHouse::passphrase()))};
    }

    Result<backup_restore::Report> restored(const QString &backup) const
    {
        return backup_restore::restore(
            {.backup = backup, .target = target(), .opener = opener(), .clock = Clock([this] {
                 return m_now;
             })});
    }

    /// How the restored file is opened.
    Location keyOf(const QString &path) const
    {
        Location place = Location::embedded(path);
        auto vault =
            vault_file::unlock(path, tests::firstMember(), *preparedPassphrase(OpenHouse::passphrase()));
        if (vault)
            place.key = *FileKey::make(*std::move(vault), FileKey::Of::OldFile);
        return place;
    }

    qint64 numberIn(const QString &sql) const
    {
        const auto line = tests::lineInto(target());
        return line ? Sql(*line, "test", sql).number().has_value() ? *Sql(*line, "test", sql).number() : -1
                    : -2;
    }

    static bool flip(QFile &file, qint64 at)
    {
        char byte = 0;
        const bool isRead = file.seek(at) && file.getChar(&byte);
        return isRead && file.seek(at) && file.putChar(char(byte ^ 1)) && file.flush();
    }

    QString m_folder;
};

QTEST_GUILESS_MAIN(TestBackups)

#include "tst_backups.moc"
