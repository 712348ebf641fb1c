#include "app/storage/sql.h"
#include "support/fresh_database.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// The command that makes derived data again, as somebody at a terminal gives it.
class TestListCommands final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void aWholeListAgrees();
    void aDamagedListIsToldAndBuiltAgain();

private:
    QJsonObject kluis(const QStringList &arguments, int status);

    QTemporaryDir m_folder;
    QString m_file;
    QString m_passphrase;
};

QJsonObject TestListCommands::kluis(const QStringList &arguments, int status)
{
    QProcess process;
    process.start(u"" KK_CLI ""_s,
        QStringList{u"--file"_s, m_file, u"--user"_s, u"anna"_s, u"--passphrase-file"_s, m_passphrase, u"--json"_s} +
            arguments);
    process.waitForFinished(120'000);
    if (process.exitCode() != status)
        qWarning("%s", process.readAllStandardError().constData());
    return process.exitCode() == status ? QJsonDocument::fromJson(process.readAllStandardOutput()).object()
                                        : QJsonObject();
}

void TestListCommands::initTestCase()
{
    m_file = m_folder.filePath(u"f.kluis"_s);
    m_passphrase = m_folder.filePath(u"passphrase"_s);
    QFile passphrase(m_passphrase);
    QVERIFY(passphrase.open(QIODevice::WriteOnly) && passphrase.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    passphrase.write("vijf paarse fietsen op zolder\n");
    passphrase.close();
    QVERIFY(kluis({u"create"_s}, 0).contains(u"file"_s));
    QVERIFY(kluis({u"demo"_s, u"--people"_s, u"40"_s, u"--seed"_s, u"1"_s}, 0).contains(u"contacts"_s));
}

void TestListCommands::aWholeListAgrees()
{
    const QJsonObject answer = kluis({u"list"_s, u"verify"_s}, 0);

    QVERIFY(answer[u"intact"].toBool());
    QVERIFY(answer[u"rows"].toInt() > 0);
}

void TestListCommands::aDamagedListIsToldAndBuiltAgain()
{
    {
        const auto line = tests::lineInto(m_file, u"anna"_s);
        QVERIFY(line);
        QVERIFY(Sql(*line, "test", u"DELETE FROM list_customers WHERE rank % 3 = 0"_s).run());
        QVERIFY(Sql(*line, "test", u"UPDATE list_customers SET email = 'wrong'"_s).run());
    }
    const QJsonObject before = kluis({u"list"_s, u"verify"_s}, 4);
    QVERIFY(!before[u"intact"].toBool());
    QVERIFY(before[u"different"].toInt() > 0);

    const QJsonObject built = kluis({u"list"_s, u"rebuild"_s}, 0);
    QVERIFY(built[u"rows"].toInt() > 0);

    QVERIFY(kluis({u"list"_s, u"verify"_s}, 0)[u"intact"].toBool());
}

QTEST_GUILESS_MAIN(TestListCommands)

#include "tst_list_commands.moc"
