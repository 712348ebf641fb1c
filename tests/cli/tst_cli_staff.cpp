#include "cli/cli_house.h"

#include <QDateTime>
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

/// Members at the command line: they come in with a code, and every act on them asks for the passphrase
/// again.
class TestCliStaff final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { tests::everyBackend(); }

    void init()
    {
        QFETCH_GLOBAL(Backend, backend);
        m_house = tests::CliHouse::open(backend);
        if (!m_house)
            QSKIP("this server is not here");
    }

    void cleanup() { m_house.reset(); }

    void letsAMemberInWithTheCodeThatIsPrintedOnce()
    {
        const auto added = add(u"peter"_s);

        QVERIFY2(added.status == 0, qPrintable(added.err));
        QCOMPARE(added.json()[u"staff"_s].toString(), u"peter"_s);
        const QDateTime until = QDateTime::fromString(added.json()[u"until"_s].toString(), Qt::ISODateWithMs);
        QVERIFY(qAbs(QDateTime::currentDateTimeUtc().addDays(3).secsTo(until)) < 600);
        QCOMPARE(member(u"peter"_s)[u"invited_until"_s], added.json()[u"until"_s]);
        QCOMPARE(m_house->as(u"peter"_s, {u"staff"_s, u"list"_s}).status, 3);

        const auto activated = activate(u"peter"_s, codeIn(added));

        QVERIFY2(activated.status == 0, qPrintable(activated.err));
        QCOMPARE(activated.json()[u"staff"_s].toString(), u"peter"_s);
        QCOMPARE(m_house->as(u"peter"_s, {u"staff"_s, u"list"_s}).status, 0);
        QVERIFY(member(u"peter"_s)[u"invited_until"_s].isNull());
        QCOMPARE(activate(u"peter"_s, codeIn(added)).status, 3);
    }

    void tellsAPersonTheCodeAndHowLongItIsGood()
    {
        const auto added = m_house->founder(
            {u"staff"_s, u"add"_s, u"--name"_s, u"peter"_s, u"--role"_s, u"viewer"_s, u"--lang"_s, u"en"_s});

        const QStringList lines = added.out.split(u'\n');
        QCOMPARE(lines.value(0), u"Added peter."_s);
        QVERIFY2(activate(u"peter"_s, lines.value(1)).status == 0, qPrintable(added.out));
        QVERIFY2(
            lines.value(2).startsWith(u"This activation code works once, until "_s), qPrintable(added.out));
    }

    void givesANewCodeToWhoForgotThePassphrase()
    {
        QVERIFY(m_house->addMember(u"peter"_s, u"viewer"_s));

        const auto invited = m_house->founder({u"staff"_s, u"invite"_s, u"--name"_s, u"peter"_s});

        QVERIFY2(invited.status == 0, qPrintable(invited.err));
        QVERIFY(invited.json().contains(u"until"_s));
        QCOMPARE(m_house->as(u"peter"_s, {u"staff"_s, u"list"_s}).status, 3);
        QCOMPARE(activate(u"peter"_s, u"0000-0000-0000-0000-0000-0000"_s).status, 3);
        QCOMPARE(activate(u"peter"_s, codeIn(invited)).status, 0);
        QCOMPARE(m_house->as(u"peter"_s, {u"staff"_s, u"list"_s}).status, 0);
    }

    void asksThePassphraseAgainBeforeEveryAct_data()
    {
        QTest::addColumn<QStringList>("act");
        QTest::newRow("add") << QStringList{u"add"_s, u"--name"_s, u"nieuw"_s, u"--role"_s, u"viewer"_s};
        QTest::newRow("invite") << QStringList{u"invite"_s, u"--name"_s, u"peter"_s};
        QTest::newRow("grant") << QStringList{u"grant"_s, u"--name"_s, u"peter"_s, u"--role"_s, u"steward"_s};
        QTest::newRow("revoke") << QStringList{
            u"revoke"_s, u"--name"_s, u"peter"_s, u"--role"_s, u"viewer"_s};
        QTest::newRow("disable") << QStringList{u"disable"_s, u"--name"_s, u"peter"_s};
        QTest::newRow("own-record") << QStringList{u"own-record"_s, u"--name"_s, u"peter"_s};
    }

    void asksThePassphraseAgainBeforeEveryAct()
    {
        QFETCH(QStringList, act);
        QVERIFY(m_house->addMember(u"peter"_s, u"viewer"_s));
        const QStringList words = QStringList{u"staff"_s} + act + m_house->place() +
            QStringList{u"--user"_s, u"stichter"_s, u"--passphrase-file"_s, u"-"_s, u"--json"_s};
        const QByteArray right = "vijf paarse fietsen op zolder\n";
        const auto before = m_house->founder({u"staff"_s, u"list"_s}).out;

        const auto wrong = tests::CliHouse::bare(words, right + "een heel andere wachtzin\n");
        const auto after = m_house->founder({u"staff"_s, u"list"_s}).out;
        const auto again = tests::CliHouse::bare(words, right + right);

        QCOMPARE(wrong.status, 3);
        QVERIFY(wrong.out.isEmpty());
        QCOMPARE(after, before);
        QVERIFY2(again.status == 0, qPrintable(again.err));
    }

    void printsANewRecoveryKeyAndStopsTheOneBefore()
    {
        if (m_house->server()) {
            const auto refused = m_house->founder({u"staff"_s, u"recovery-key"_s});
            QCOMPARE(refused.status, 1);
            QVERIFY2(refused.err.contains(u"A server has no recovery key"_s), qPrintable(refused.err));
            return;
        }
        const auto first = m_house->founder({u"staff"_s, u"recovery-key"_s});
        QVERIFY2(first.status == 0, qPrintable(first.err));
        const auto second = m_house->founder({u"staff"_s, u"recovery-key"_s});
        QVERIFY2(second.status == 0, qPrintable(second.err));
        QCOMPARE(second.json()[u"recovery_key"_s].toString().split(u'-').size(), 13);

        const auto recovered = [this](const tests::CliAnswer &answer) {
            const QString key =
                m_house->write(u"sleutel.txt"_s, answer.json()[u"recovery_key"_s].toString().toUtf8() + '\n');
            return tests::CliHouse::bare(QStringList{u"staff"_s, u"recover"_s} + m_house->place() +
                QStringList{u"--name"_s, u"noodbeheer"_s, u"--recovery-key-file"_s, key,
                    u"--new-passphrase-file"_s, m_house->passphraseFile()});
        };
        QCOMPARE(recovered(first).status, 3);
        QCOMPARE(recovered(second).status, 0);
    }

    void saysWhatAnActivationNeeds()
    {
        const QStringList code{u"--code"_s, u"0000-0000-0000-0000-0000-0000"_s};
        const QStringList name{u"--name"_s, u"peter"_s};
        const QStringList passphrase{u"--new-passphrase-file"_s, m_house->passphraseFile()};
        const QStringList words = QStringList{u"staff"_s, u"activate"_s} + m_house->place();

        QCOMPARE(tests::CliHouse::bare(words + code + passphrase).status, 2);
        QCOMPARE(tests::CliHouse::bare(words + name + passphrase).status, 2);
        QCOMPARE(tests::CliHouse::bare(words + name + code).status, 2);
        QCOMPARE(tests::CliHouse::bare(words + name + code + passphrase).status, 3);
    }

    void refusesAPassphraseThatIsNotGoodEnoughAndKeepsTheCode()
    {
        const auto added = add(u"peter"_s);
        const QString weak = m_house->write(u"kort.txt"_s, "te kort\n");

        const auto refused =
            tests::CliHouse::bare(QStringList{u"staff"_s, u"activate"_s, u"--name"_s, u"peter"_s, u"--code"_s,
                                      codeIn(added), u"--new-passphrase-file"_s, weak} +
                m_house->place());

        QCOMPARE(refused.status, 1);
        QCOMPARE(activate(u"peter"_s, codeIn(added)).status, 0);
    }

private:
    tests::CliAnswer add(const QString &name) const
    {
        return m_house->founder({u"staff"_s, u"add"_s, u"--name"_s, name, u"--role"_s, u"viewer"_s});
    }

    tests::CliAnswer activate(const QString &name, const QString &code) const
    {
        return tests::CliHouse::bare(
            QStringList{u"staff"_s, u"activate"_s, u"--name"_s, name, u"--code"_s, code,
                u"--new-passphrase-file"_s, m_house->passphraseFile(), u"--json"_s} +
            m_house->place());
    }

    static QString codeIn(const tests::CliAnswer &answer) { return answer.json()[u"code"_s].toString(); }

    QJsonObject member(const QString &name) const
    {
        const QJsonArray members = m_house->founder({u"staff"_s, u"list"_s}).json()[u"staff"_s].toArray();
        for (const QJsonValue &each : members) {
            if (each[u"name"_s].toString() == name)
                return each.toObject();
        }
        return {};
    }

    std::unique_ptr<tests::CliHouse> m_house;
};

QTEST_GUILESS_MAIN(TestCliStaff)

#include "tst_cli_staff.moc"
