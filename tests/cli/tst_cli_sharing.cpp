#include "cli/cli_house.h"

#include <QFile>
#include <QSysInfo>
#include <QTest>

using namespace Qt::StringLiterals;

/// One embedded file between two runs of the command line (security.md 0.2, 5 D11).
class TestCliSharing final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_house = tests::CliHouse::open(Backend::Embedded);
        QVERIFY(m_house);
        m_file = m_house->place().at(1);
    }

    void cleanup()
    {
        if (m_holder)
            m_holder->kill();
        if (m_holder)
            m_holder->waitForFinished();
        m_holder.reset();
    }

    void namesTheMemberTheMachineAndTheProcess()
    {
        QVERIFY(holds());
        const QByteArray before = content();

        const auto answer = m_house->founder({u"contact"_s, u"list"_s, u"--lang"_s, u"en"_s});

        QCOMPARE(answer.status, 6);
        QVERIFY2(answer.err.contains(QSysInfo::machineHostName()), qPrintable(answer.err));
        QVERIFY2(answer.err.contains(QString::number(m_holder->processId())), qPrintable(answer.err));
        QVERIFY2(answer.err.contains(u"stichter"_s), qPrintable(answer.err));
        QVERIFY(content() == before);
    }

    void isFreeAsSoonAsItsHolderIsKilled()
    {
        QVERIFY(holds());
        QCOMPARE(m_house->founder({u"contact"_s, u"list"_s}).status, 6);

        m_holder->kill();
        QVERIFY(m_holder->waitForFinished());

        const auto answer = m_house->founder({u"contact"_s, u"list"_s});
        QVERIFY2(answer.status == 0, qPrintable(answer.err));
    }

    void looksAtAFileInUseAndChangesNothing()
    {
        QVERIFY(m_house
                    ->founder({u"contact"_s, u"add"_s, u"--kind"_s, u"customer"_s, u"--source"_s, u"balie"_s,
                        u"--basis"_s, u"b"_s, u"surname=Lezer"_s})
                    .status == 0);
        QVERIFY(holds());
        const QByteArray before = content();

        const auto seen = m_house->founder({u"contact"_s, u"list"_s, u"--read-only"_s});
        const auto changed = m_house->founder({u"contact"_s, u"add"_s, u"--kind"_s, u"customer"_s,
            u"--source"_s, u"balie"_s, u"--basis"_s, u"b"_s, u"surname=Ander"_s, u"--read-only"_s});

        QVERIFY2(seen.status == 0, qPrintable(seen.err));
        QVERIFY(seen.out.contains(u"Lezer"_s));
        QCOMPARE(changed.status, 1);
        QVERIFY(content() == before);
    }

    void makesNothingReadOnly() { QCOMPARE(m_house->founder({u"create"_s, u"--read-only"_s}).status, 2); }

private:
    /// A run that has the file and waits for the passphrase to be given again.
    bool holds()
    {
        m_holder = std::make_unique<QProcess>();
        m_house->prepare(*m_holder, {u"staff"_s, u"add"_s, u"--name"_s, u"piet"_s, u"--role"_s, u"viewer"_s});
        QStringList words = m_holder->arguments();
        words[words.indexOf(u"--passphrase-file"_s) + 1] = u"-"_s;
        m_holder->setArguments(words);
        m_holder->start();
        m_holder->write(tests::passphrase().toUtf8() + '\n');
        return m_holder->waitForStarted() &&
            QTest::qWaitFor([this] { return QFile::exists(m_file + u".held"_s); }, 30'000);
    }

    QByteArray content() const
    {
        QFile file(m_file);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<tests::CliHouse> m_house;
    std::unique_ptr<QProcess> m_holder;
    QString m_file;
};

QTEST_GUILESS_MAIN(TestCliSharing)

#include "tst_cli_sharing.moc"
