#include "app/backup/backup_header.h"
#include "app/backup/chunk_stream.h"
#include "cli/cli_house.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;

/// A file that comes back at the command line: on a computer that never saw it, in quarantine, and from a
/// backup that is not what was written.
class TestCliRestore final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_house = tests::CliHouse::empty(Backend::Embedded);
        const auto created = m_house->founder({u"create"_s, u"--organisation"_s, u"Voorbeeld B.V."_s});
        QVERIFY2(created.status == 0, qPrintable(created.err));
        m_recoveryKey = created.json()[u"recovery_key"_s].toString();
        QVERIFY(m_house->addMember(u"goedkeurder"_s, u"approver"_s));
        QVERIFY(m_house->addMember(u"functionaris"_s, u"officer"_s));
        m_contact = added(u"Wismij"_s);
        QVERIFY(!added(u"Blijver"_s).isEmpty());
        QVERIFY(QDir().mkpath(stick()));
        const auto made = m_house->founder({u"backup"_s, u"create"_s, stick()});
        QVERIFY2(made.status == 0, qPrintable(made.err));
        m_backup = made.json()[u"path"_s].toString();
    }

    void cleanup() { m_house.reset(); }

    /// Nothing is left but the stick, with the list of erasures on it, and the paper.
    void bringsAnEmptyHomeBackWithThePaperKey()
    {
        QVERIFY(erase());
        QVERIFY(QFile::remove(m_house->path(u"klanten.kluis"_s)));
        QVERIFY(forgetEverything());
        const QString paper = m_house->write(u"papier.txt"_s, m_recoveryKey.toUtf8() + '\n');
        m_house->write(u"nieuw.txt"_s, "zeven groene stoelen in de tuin\n");

        const auto restored = tests::CliHouse::bare({u"backup"_s, u"restore"_s, m_backup, u"--to"_s, target(),
            u"--reason"_s, u"moved"_s, u"--recovery-key-file"_s, paper, u"--administrator"_s, u"nieuwe"_s,
            u"--new-passphrase-file"_s, m_house->path(u"nieuw.txt"_s), u"--json"_s});

        QVERIFY2(restored.status == 0, qPrintable(restored.err));
        QCOMPARE(restored.json()[u"erasures_replayed"_s].toArray().size(), 1);
        QVERIFY(!restored.json()[u"recovery_key"_s].toString().isEmpty());
        QVERIFY(!restored.json()[u"quarantine"_s].toBool(true));
        // The new administrator has signed; a second member is owed until there is one.
        QCOMPARE(restored.json()[u"signatures_owed"_s].toInt(), 1);
        const auto standing = as(u"nieuwe"_s, {u"backup"_s, u"continue"_s});
        QVERIFY2(standing.status == 0, qPrintable(standing.err));
        const QJsonObject told = standing.json()[u"restores"_s].toArray().first().toObject();
        QCOMPARE(told[u"reason"_s].toString(), u"moved"_s);
        QCOMPARE(told[u"signatures"_s].toArray().size(), 1);
        QCOMPARE(as(u"nieuwe"_s, {u"staff"_s, u"list"_s}).status, 0);
        QCOMPARE(as(u"stichter"_s, {u"contact"_s, u"list"_s}).json()[u"total"_s].toInt(), 1);
    }

    void keepsAFileInQuarantineUntilTwoSign()
    {
        QVERIFY(erase());
        QVERIFY(QFile::rename(ledger(), m_house->path(u"gevonden.kkledger"_s)));

        const auto restored = restore(m_backup);
        QCOMPARE(restored.status, 8);
        QVERIFY(restored.json()[u"quarantine"_s].toBool());
        QVERIFY(QFile::exists(target()));

        const QStringList edit{u"contact"_s, u"edit"_s, m_contact, u"city=Gouda"_s, u"--cause"_s, u"person"_s,
            u"--source"_s, u"telefoon"_s};
        const auto refused = as(u"stichter"_s, edit);
        QCOMPARE(refused.status, 8);
        QVERIFY2(refused.err.contains(u"quarantine"_s), qPrintable(refused.err));
        QCOMPARE(as(u"stichter"_s, {u"contact"_s, u"list"_s}).status, 0);
        QCOMPARE(as(u"stichter"_s, {u"backup"_s, u"create"_s, stick()}).status, 8);

        const QStringList sign{u"backup"_s, u"continue"_s, u"--reason"_s, u"De stick is kwijt"_s};
        QCOMPARE(as(u"stichter"_s, sign).status, 8);
        QCOMPARE(as(u"stichter"_s, sign).status, 1);
        QCOMPARE(as(u"stichter"_s, edit).status, 8);
        const auto second = as(u"functionaris"_s, sign);
        QVERIFY2(second.status == 0, qPrintable(second.err));
        QVERIFY(!second.json()[u"quarantine"_s].toBool(true));
        const auto edited = as(u"stichter"_s, edit);
        QVERIFY2(edited.status == 0, qPrintable(edited.err));
    }

    void endsTheQuarantineWithTheLedger()
    {
        QVERIFY(erase());
        const QString found = m_house->path(u"gevonden.kkledger"_s);
        QVERIFY(QFile::rename(ledger(), found));
        QCOMPARE(restore(m_backup).status, 8);

        const auto replayed = as(u"stichter"_s, {u"backup"_s, u"continue"_s, u"--ledger"_s, found});

        QVERIFY2(replayed.status == 0, qPrintable(replayed.err));
        QCOMPARE(replayed.json()[u"erasures_replayed"_s].toArray().size(), 1);
        QCOMPARE(as(u"stichter"_s, {u"contact"_s, u"show"_s, m_contact}).status, 1);
        QCOMPARE(as(u"stichter"_s, {u"contact"_s, u"list"_s}).json()[u"total"_s].toInt(), 1);
    }

    void verifiesUntilTheSecondSignatureIsThere()
    {
        const auto restored = restore(m_backup);
        QVERIFY2(restored.status == 0, qPrintable(restored.err));

        const auto owing = as(u"functionaris"_s, {u"audit"_s, u"verify"_s});
        const auto second =
            as(u"functionaris"_s, {u"backup"_s, u"continue"_s, u"--reason"_s, u"Ik was erbij"_s});
        const auto whole = as(u"functionaris"_s, {u"audit"_s, u"verify"_s});

        QCOMPARE(owing.status, 1);
        QVERIFY(owing.json()[u"intact"_s].toBool());
        QCOMPARE(owing.json()[u"unsigned_restore"_s][u"signatures"_s].toInt(), 1);
        QVERIFY2(second.status == 0, qPrintable(second.err));
        QCOMPARE(whole.status, 0);
        QVERIFY(whole.json()[u"unsigned_restore"_s].isNull());
    }

    /// Case D33 of the security reference.
    void restoresNothingOfWhatWasChanged_data()
    {
        QTest::addColumn<QString>("change");
        for (const auto &change :
            {u"header"_s, u"chunk"_s, u"trailer"_s, u"cut"_s, u"swapped"_s, u"appended"_s})
            QTest::newRow(qPrintable(change)) << change;
    }

    void restoresNothingOfWhatWasChanged()
    {
        QFETCH(QString, change);
        QFile whole(m_backup);
        QVERIFY(whole.open(QIODevice::ReadOnly));
        const QByteArray before = whole.readAll();
        const QByteArray after = changed(before, change);
        QVERIFY(after != before);
        const QString path = m_house->write(u"stick/anders.kkbackup"_s, after);

        QCOMPARE(restore(path).status, 4);
        QVERIFY(!QFile::exists(target()));
        QVERIFY(!QFile::exists(target() + u".part"_s));
        QCOMPARE(tests::CliHouse::bare({u"backup"_s, u"verify"_s, path, u"--user"_s, u"stichter"_s,
                                           u"--passphrase-file"_s, m_house->passphraseFile()})
                     .status,
            4);
    }

private:
    QString stick() const { return m_house->path(u"stick"_s); }
    QString target() const { return m_house->path(u"terug.kluis"_s); }
    QString ledger() const
    {
        return QDir(stick()).filePath(QDir(stick()).entryList({u"*.kkledger"_s}).value(0));
    }

    static QByteArray changed(const QByteArray &backup, const QString &change)
    {
        const qsizetype header =
            *BackupHeader::lengthIn(QByteArrayView(backup).first(BackupHeader::fixedSize));
        constexpr qsizetype chunk = ChunkStream::sealedSize;
        const auto flipped = [&backup](qsizetype at) {
            QByteArray bytes = backup;
            bytes[at] = char(bytes.at(at) ^ 4);
            return bytes;
        };
        if (change == u"header"_s)
            return flipped(30);
        if (change == u"chunk"_s)
            return flipped(header + chunk + 100);
        if (change == u"trailer"_s)
            return flipped(backup.size() - 20);
        if (change == u"cut"_s)
            return backup.first(header + 2 * chunk);
        if (change == u"swapped"_s)
            return backup.first(header) + backup.mid(header + chunk, chunk) + backup.mid(header, chunk) +
                backup.mid(header + 2 * chunk);
        return backup + '\0';
    }

    QString added(const QString &surname) const
    {
        const auto answer = m_house->founder({u"contact"_s, u"add"_s, u"--kind"_s, u"customer"_s,
            u"--source"_s, u"balie"_s, u"--basis"_s, u"b"_s, u"given-name=Anna"_s, u"surname="_s + surname,
            u"email="_s + surname.toLower() + u"@voorbeeld.example"_s});
        return answer.status == 0 ? QString::number(answer.json()[u"id"_s].toInt()) : QString();
    }

    bool erase() const
    {
        const QString today = QDate::currentDate().toString(Qt::ISODate);
        const auto opened = m_house->founder({u"request"_s, u"open"_s, u"--type"_s, u"erasure"_s,
            u"--contact"_s, m_contact, u"--received"_s, today, u"--channel"_s, u"email"_s});
        const QString id = QString::number(opened.json()[u"id"_s].toInt());
        const auto does = [this](const QString &member, const QStringList &command) {
            const auto answer = m_house->as(member, command);
            if (answer.status != 0)
                qWarning("%s", qPrintable(answer.err));
            return answer.status == 0;
        };
        return does(u"stichter"_s, {u"request"_s, u"verify"_s, id, u"--method"_s, u"two-facts"_s}) &&
            does(u"stichter"_s, {u"request"_s, u"propose"_s, id}) &&
            does(u"goedkeurder"_s, {u"request"_s, u"evidence"_s, id}) &&
            does(u"goedkeurder"_s, {u"request"_s, u"approve"_s, id}) &&
            does(u"stichter"_s, {u"request"_s, u"execute"_s, id});
    }

    /// What this desk saw of any file, as on a new computer.
    static bool forgetEverything()
    {
        return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/klantkluis"_s)
            .removeRecursively();
    }

    tests::CliAnswer restore(const QString &path) const
    {
        return tests::CliHouse::bare({u"backup"_s, u"restore"_s, path, u"--to"_s, target(), u"--user"_s,
            u"stichter"_s, u"--passphrase-file"_s, m_house->passphraseFile(), u"--json"_s});
    }

    /// A command on the restored file.
    tests::CliAnswer as(const QString &member, const QStringList &command) const
    {
        const QString own = m_house->path(member == u"nieuwe"_s ? u"nieuw.txt"_s : u"wachtzin.txt"_s);
        return tests::CliHouse::bare(command +
            QStringList{
                u"--file"_s, target(), u"--user"_s, member, u"--passphrase-file"_s, own, u"--json"_s});
    }

    std::unique_ptr<tests::CliHouse> m_house;
    QString m_recoveryKey;
    QString m_contact;
    QString m_backup;
};

QTEST_GUILESS_MAIN(TestCliRestore)

#include "tst_cli_restore.moc"
