#include "app/audit/audit_trail.h"
#include "app/audit/head_pin.h"
#include "app/audit/sealed_trail_repository.h"
#include "app/backup/backup_restore.h"
#include "app/backup/backups.h"
#include "app/storage/file_key.h"
#include "app/vault/passphrase_bytes.h"
#include "app/vault/vault_file.h"
#include "services/request_desk.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QStandardPaths>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using Kind = TrailFinding::Kind;
using tests::OpenHouse;

/// The trail of a file that came back from a backup, on the desk that saw it go further: a roll-back by
/// right, which nobody may pass off one by stealth as.
class TestRestoredTrail final
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
        m_original = m_house->services().location();
    }

    void cleanup()
    {
        m_services.reset();
        close();
    }

    void opensOnTheDeskThatSawItGoFurther()
    {
        const LogHead old = backedUp();
        QVERIFY(added(other()).isStored());
        QVERIFY(added(other()).isStored());
        const LogHead seen = head();
        restore(u"terug.kluis"_s);

        QVERIFY2(enter(), qPrintable(m_told));
        const auto verdict = m_services->auditTrail().verify(*m_permit).result();
        QVERIFY(verdict);
        QVERIFY(verdict->isIntact());
        QCOMPARE(verdict->head.epoch, old.epoch + 1);
        QCOMPARE(verdict->report.entries, old.size + verdict->head.size);
        const auto page = m_services->auditTrail().list(*m_permit, 0, {.objectKind = u"backup"_s}).result();
        QVERIFY(page);
        QCOMPARE(page->rows.size(), 1);
        QCOMPARE(page->rows.first().action, u"backup.restored"_s);
        const QJsonObject detail = page->rows.first().detail;
        QVERIFY(tells(detail[u"log_before"_s], old));
        QVERIFY(tells(detail[u"log_seen"_s], seen));
        // The pin is where the restored file is: it comes in again, and the one before the restore does not.
        QVERIFY2(enter(), qPrintable(m_told));
        m_location = m_original;
        QVERIFY(!enter());
        QCOMPARE(m_told, u"trail.before-restore"_s);
    }

    /// What the file did after the backup is gone, which the restore tells; the desk remembers it for a
    /// moment longer.
    void alarmsNobodyWhileTheDeskStillRemembersWhatWasGivenUp()
    {
        backedUp();
        QVERIFY(added(other()).isStored());
        const HeadPin pin(
            QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/klantkluis/pins"_s,
            m_original.key->vault().vault());
        restore(u"terug.kluis"_s);
        const auto before = pin.read();
        QVERIFY(before && *before);
        QVERIFY2(enter(), qPrintable(m_told));
        const auto isPinned = [&](quint64 size) {
            const auto now = pin.read();
            return now && *now && (*now)->epoch > (*before)->epoch && (*now)->size == size;
        };
        QTRY_VERIFY(isPinned(2));
        QVERIFY(QFile::remove(pin.path()));
        QVERIFY(pin.advance(**before));

        const auto verdict = m_services->auditTrail().verify(*m_permit).result();

        QVERIFY(verdict && verdict->isIntact());
    }

    void opensWhatIsRestoredASecondTime()
    {
        backedUp();
        restore(u"terug.kluis"_s);
        QVERIFY2(enter(), qPrintable(m_told));
        restore(u"nogmaals.kluis"_s);

        QVERIFY2(enter(), qPrintable(m_told));
        QVERIFY(m_services->auditTrail().verify(*m_permit).result()->isIntact());
    }

    void staysOutWhereNothingTellsOfARestore_data()
    {
        QTest::addColumn<QStringList>("statements");
        QTest::newRow("counted anew by hand")
            << QStringList{u"UPDATE audit_state SET epoch = epoch + 1, tree = x'0000000000000000'"_s};
        QTest::newRow("the telling taken away") << QStringList{
            u"DELETE FROM audit_detail WHERE position = (SELECT position FROM audit_entry WHERE epoch = 2)"_s};
        QTest::newRow("another told of") << QStringList{
            u"UPDATE audit_detail SET detail = CAST(REPLACE(CAST(detail AS TEXT), '\"size\":', "
            u"'\"size\":1') AS BLOB) WHERE position = (SELECT position FROM audit_entry WHERE epoch = 2)"_s};
    }

    void staysOutWhereNothingTellsOfARestore()
    {
        QFETCH(QStringList, statements);
        backedUp();
        restore(u"terug.kluis"_s);
        QVERIFY(tamper(statements));

        QVERIFY(!enter());
        QCOMPARE(m_told, u"trail.new-epoch"_s);
    }

    void findsWhatWasDoneToTheEntriesFromBeforeIt_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::addColumn<TrailFinding>("finding");
        QTest::newRow("edited") << u"UPDATE audit_entry SET action = 'contact.view' WHERE position = 3"_s
                                << TrailFinding{Kind::Edited, 2, 2};
        QTest::newRow("taken out") << u"DELETE FROM audit_entry WHERE position = 3"_s
                                   << TrailFinding{Kind::Deleted, 2, 2};
        QTest::newRow("edited since") << u"UPDATE audit_entry SET object_ref = 'x' WHERE epoch = 2 AND "
                                         "action = 'staff.sign-in'"_s
                                      << TrailFinding{Kind::Edited, 0, 0};
    }

    void findsWhatWasDoneToTheEntriesFromBeforeIt()
    {
        QFETCH(QString, statement);
        QFETCH(TrailFinding, finding);
        const LogHead old = backedUp();
        restore(u"terug.kluis"_s);
        QVERIFY2(enter(), qPrintable(m_told));
        QVERIFY(tamper({statement}));
        if (finding.first == 0) // the second entry since, counted on
            finding.first = finding.last = old.size + 1;

        const auto verdict = m_services->auditTrail().verify(*m_permit).result();

        QVERIFY(verdict && verdict->finding());
        QCOMPARE(verdict->finding()->kind, finding.kind);
        QCOMPARE(verdict->finding()->first, finding.first);
        QCOMPARE(verdict->finding()->last, finding.last);
    }

    void restoresNothingWhoseTrailWasChanged_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::newRow("edited") << u"UPDATE audit_entry SET action = 'contact.view' WHERE position = 3"_s;
        QTest::newRow("a detail edited") << u"UPDATE audit_detail SET detail = salt WHERE position = 3"_s;
        QTest::newRow("put in") << u"UPDATE audit_entry SET epoch = 0 WHERE position = 1"_s;
    }

    void restoresNothingWhoseTrailWasChanged()
    {
        QFETCH(QString, statement);
        m_location = m_original;
        QVERIFY(tamper({statement}));
        backedUp();
        m_house->closeFile();

        const auto report = restored(u"terug.kluis"_s);

        QVERIFY(!report);
        QCOMPARE(report.error(), (Error{Failure::Damaged, u"backup.trail"_s}));
        QVERIFY(!QFile::exists(m_folder + u"/terug.kluis"_s));
    }

    void handsAllOfItToOthers()
    {
        const Permit auditor = m_house->member(u"controleur"_s,
            {{Role::Auditor, FilingSystem::Customers}, {Role::Auditor, FilingSystem::Employees}});
        const LogHead old = backedUp();
        restore(u"terug.kluis"_s);
        QVERIFY2(enter(), qPrintable(m_told));
        const auto permit = m_services->signIn().enter(u"controleur"_s, tests::passphrase()).result();
        QVERIFY(permit);
        const QString path = m_folder + u"/logboek.jsonl"_s;

        const auto written = m_services->auditTrail().exportToCheck(*permit, path).result();

        QVERIFY(written);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QList<qint64> sizes;
        QList<MerkleTree> trees;
        QByteArrayList roots;
        while (!file.atEnd()) {
            const QJsonObject line = QJsonDocument::fromJson(file.readLine()).object();
            if (line.contains(u"format"_s)) {
                sizes << line[u"size"_s].toInteger();
                roots << line[u"root"_s].toString().toLatin1();
                trees << MerkleTree();
            } else if (line.contains(u"entry"_s)) {
                const QJsonValue header = line[u"entry"_s].toObject()[u"header"_s];
                trees.last().append(merkle::leafHash(QByteArray::fromHex(header.toString().toLatin1())));
            }
        }
        QCOMPARE(trees.size(), 2);
        QCOMPARE(sizes.first(), qint64(old.size));
        QCOMPARE(roots.first(), old.root.toHex());
        QCOMPARE(sizes.first() + sizes.last(), *written);
        for (int epoch = 0; epoch < 2; ++epoch) {
            QCOMPARE(qint64(trees.at(epoch).size()), sizes.at(epoch));
            QCOMPARE(trees.at(epoch).root().toHex(), roots.at(epoch));
        }
    }

    void carriesOutWhatWasApprovedBeforeIt()
    {
        const Id<Request> id = prepared(Request::Type::Erasure, {});
        QVERIFY(approve(*m_approver, id));
        backedUp();
        restore(u"terug.kluis"_s);
        QVERIFY2(enter(), qPrintable(m_told));

        const auto confirmed = m_services->signIn().confirm(*m_permit, OpenHouse::passphrase()).result();
        QVERIFY(confirmed);
        const auto result = m_services->requests().execute(*m_permit, *confirmed, customers, id).result();

        QVERIFY2(result, result ? "" : qPrintable(result.error().what));
        QVERIFY(m_services->auditTrail().verify(*m_permit).result()->isIntact());
    }

    /// Somebody with the key of the file writes another history, hashes, head and all, and takes away what
    /// else could tell; the decision that an approver signed is not theirs to write.
    void findsAnotherHistoryByWhatAnApproverSigned()
    {
        QVERIFY(approve(*m_approver, prepared(Request::Type::Erasure, {})));
        m_house->closeFile();
        m_location = m_original;
        QVERIFY(tamper({u"UPDATE audit_entry SET action = 'contact.view' WHERE position = 2"_s,
            u"DELETE FROM audit_checkpoint"_s}));
        QVERIFY(rehash());
        const QDir pins(
            QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/klantkluis/pins"_s);
        for (const QString &pin : pins.entryList(QDir::Files))
            QVERIFY(QFile::remove(pins.filePath(pin)));
        QVERIFY2(enter(), qPrintable(m_told));

        const auto verdict = m_services->auditTrail().verify(*m_permit).result();

        QVERIFY(verdict && verdict->finding());
        QCOMPARE(verdict->finding()->kind, Kind::Forked);
        QVERIFY(verdict->isRolledBack());
    }

private:
    /// Makes the backup; how the trail ended in it.
    LogHead backedUp()
    {
        const LogHead old = head();
        const auto backup =
            m_house->services().backups().create(founder(), m_house->confirm(founder()), m_folder).result();
        m_backup = backup ? backup->path : QString();
        return old;
    }

    LogHead head() const
    {
        const auto line = m_house->look();
        return *sealed_trail_repository::head(*line);
    }

    Result<backup_restore::Report> restored(const QString &name) const
    {
        return backup_restore::restore({.backup = m_backup,
            .target = m_folder + u'/' + name,
            .opener = {.name = tests::firstMember(),
                .passphrase =
                    std::make_shared<const SecretBytes>(*preparedPassphrase(OpenHouse::passphrase()))},
            .clock = Clock([this] { return m_now; })});
    }

    /// From here on it is the restored file that is opened.
    void restore(const QString &name)
    {
        m_services.reset();
        m_house->closeFile();
        const auto report = restored(name);
        QVERIFY2(report, report ? "" : qPrintable(report.error().what));
        m_location = Location::embedded(m_folder + u'/' + name);
        auto vault = vault_file::unlock(
            m_location.target, tests::firstMember(), *preparedPassphrase(OpenHouse::passphrase()));
        QVERIFY(vault);
        m_location.key = *FileKey::make(*std::move(vault), FileKey::Of::OldFile);
    }

    bool enter()
    {
        m_house->closeFile();
        m_services.reset();
        m_permit.reset();
        const auto services = Services::open(
            m_location, {.clock = Clock([this] { return m_now; }), .hashCost = HashCost::cheapest()});
        m_told = services ? QString() : services.error().what;
        if (!services)
            return false;
        m_services = *services;
        const auto permit = m_services->signIn().enter(tests::firstMember(), tests::passphrase()).result();
        m_told = permit ? QString() : permit.error().what;
        if (permit)
            m_permit = std::make_unique<Permit>(*permit);
        return bool(permit);
    }

    bool tamper(const QStringList &statements) const
    {
        const auto line = Connection::open(m_location, Connection::Access::ReadWrite);
        if (!line)
            return false;
        QStringList all;
        for (const QString &table : {u"audit_entry"_s, u"audit_checkpoint"_s})
            all += (*line)->dialect().noLongerAppendOnly(table);
        all += statements;
        for (const QString &table : {u"audit_entry"_s, u"audit_checkpoint"_s})
            all += (*line)->dialect().appendOnly(table, {});
        return std::all_of(all.cbegin(), all.cend(), [&](const QString &statement) {
            return Sql(**line, "test.tamper", statement).once().run().has_value();
        });
    }

    /// Every hash is made anew of what is stored.
    bool rehash() const
    {
        const auto line = Connection::open(m_location, Connection::Access::ReadWrite);
        const auto end = sealed_trail_repository::ending(**line);
        const auto rows = sealed_trail_repository::rows(**line, end->head, 0, end->lastPosition, 10'000);
        MerkleTree tree;
        QStringList hashes;
        for (const auto &row : *rows) {
            const Digest hash = merkle::leafHash(row.header);
            tree.append(hash);
            hashes += u"UPDATE audit_entry SET leaf_hash = x'%1' WHERE position = %2"_s.arg(
                QString::fromLatin1(hash.toHex()), QString::number(row.position));
        }
        return tamper(hashes) &&
            Sql(**line, "test.tamper", u"UPDATE audit_state SET tree = ?"_s).bind(tree.saved()).run();
    }

    static bool tells(const QJsonValue &told, const LogHead &head)
    {
        const QJsonObject json = told.toObject();
        return json[u"epoch"_s].toInteger() == qint64(head.epoch) &&
            json[u"size"_s].toInteger() == qint64(head.size) &&
            json[u"root"_s].toString().toLatin1() == head.root.toHex();
    }

    QString m_folder;
    QString m_backup;
    Location m_original;
    Location m_location;
    std::shared_ptr<Services> m_services;
    std::unique_ptr<Permit> m_permit;
    QString m_told;
};

QTEST_GUILESS_MAIN(TestRestoredTrail)

#include "tst_restored_trail.moc"
