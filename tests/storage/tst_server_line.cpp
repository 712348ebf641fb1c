#include "app/storage/connection.h"
#include "app/vault/secret_text.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <memory>
#include <semaphore>
#include <thread>

namespace {

/// The question whether there is TLS (PostgreSQL protocol, SSLRequest).
const QByteArray sslRequest = QByteArray::fromHex("0000000804d2162f");

QString variable(const char *name)
{
    return qEnvironmentVariable(name);
}

/// A door of packaging/postgres.sh, behind the authority that this program is told to trust.
Location door(const char *port, const QString &user, const QString &password,
    const QString &host = QStringLiteral("localhost"))
{
    const QString target = QStringLiteral("host=%1 port=%2 dbname=postgres sslrootcert=%3/ca.crt")
                               .arg(host, variable(port), variable("KK_TEST_TLS_DIR"));
    return Location::server(target, user, SecretText(password).shared());
}

Failure failureOf(const Location &location)
{
    const auto connection = Connection::open(location, Connection::Access::ReadWrite);
    return connection ? Failure::Internal : connection.error().failure;
}

/// Says to one client that it knows no TLS, and keeps all that it is told nevertheless.
class DeafServer final
{
public:
    DeafServer() : m_thread([this] { serve(); }) { m_listening.acquire(); }

    ~DeafServer()
    {
        if (m_thread.joinable())
            m_thread.join();
    }

    quint16 port() const { return m_port; }

    /// Waits until the client has gone.
    QByteArray heard()
    {
        m_thread.join();
        return m_heard;
    }

private:
    void serve()
    {
        QTcpServer server;
        server.listen(QHostAddress::LocalHost);
        m_port = server.serverPort();
        m_listening.release();
        if (!server.waitForNewConnection(10000))
            return;
        const std::unique_ptr<QTcpSocket> socket(server.nextPendingConnection());
        while (socket->waitForReadyRead(10000)) {
            m_heard += socket->readAll();
            if (m_heard.size() == sslRequest.size()) {
                socket->write("N");
                socket->flush();
            }
        }
    }

    quint16 m_port = 0;
    QByteArray m_heard;
    std::binary_semaphore m_listening = std::binary_semaphore(0);
    std::thread m_thread;
};

} // namespace

/// No server gets a password before it has proved who it is (security.md 4.4.4). The servers that do it wrong
/// are those of packaging/postgres.sh.
class TestServerLine final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        if (variable("KK_TEST_TLS_DIR").isEmpty())
            QSKIP("this server is not here");
    }

    void cleanup()
    {
        qunsetenv("PGSSLMODE");
        qunsetenv("PGCHANNELBINDING");
    }

    void opensAnEncryptedLineToTheRightServer()
    {
        const auto connection = Connection::open(right(), Connection::Access::ReadWrite);

        QVERIFY(connection);
        const ConnectionSecurity security = (*connection)->security();
        QVERIFY(security.encrypted);
        QVERIFY(!security.localSocket);
        QVERIFY(
            security.protocol == QLatin1String("TLSv1.3") || security.protocol == QLatin1String("TLSv1.2"));
    }

    void tellsAWrongPassphraseFromAWrongServer()
    {
        Location location = right();
        location.password = SecretText(QStringLiteral("not it")).shared();

        QCOMPARE(failureOf(location), Failure::WrongPassphrase);
    }

    void refusesAServerThatCannotProveItself_data()
    {
        QTest::addColumn<QByteArray>("port");

        QTest::newRow("another host's certificate") << QByteArray("KK_TEST_TLS_OTHER_HOST_PORT");
        QTest::newRow("an expired certificate") << QByteArray("KK_TEST_TLS_EXPIRED_PORT");
        QTest::newRow("an unknown authority") << QByteArray("KK_TEST_TLS_UNKNOWN_CA_PORT");
        QTest::newRow("no TLS") << QByteArray("KK_TEST_TLS_PLAIN_PORT");
    }

    void refusesAServerThatCannotProveItself()
    {
        QFETCH(QByteArray, port);

        // A wrong passphrase: had the server been asked, its answer would be another one.
        QCOMPARE(failureOf(door(port.constData(), QStringLiteral("kk_tls"), QStringLiteral("not it"))),
            Failure::Refused);
    }

    void refusesTheRightServerUnderAnotherName()
    {
        QCOMPARE(failureOf(door("KK_TEST_TLS_GOOD_PORT", QStringLiteral("kk_tls"),
                     variable("KK_TEST_TLS_PASSWORD"), QStringLiteral("127.0.0.1"))),
            Failure::Refused);
    }

    void refusesAServerThatAsksForAClearPassword()
    {
        QCOMPARE(
            failureOf(door("KK_TEST_TLS_GOOD_PORT", QStringLiteral("kk_clear"), QStringLiteral("not it"))),
            Failure::Refused);
    }

    void refusesAServerThatAsksForNoPassword()
    {
        QCOMPARE(
            failureOf(door("KK_TEST_TLS_GOOD_PORT", QStringLiteral("kk_trust"), QStringLiteral("not it"))),
            Failure::Refused);
    }

    void staysStrictWhenTheEnvironmentSaysOtherwise()
    {
        qputenv("PGSSLMODE", "disable");
        qputenv("PGCHANNELBINDING", "disable");

        const auto connection = Connection::open(right(), Connection::Access::ReadWrite);

        QVERIFY(connection);
        QVERIFY((*connection)->security().encrypted);
        QCOMPARE(
            failureOf(door("KK_TEST_TLS_PLAIN_PORT", QStringLiteral("kk_tls"), QStringLiteral("not it"))),
            Failure::Refused);
        QCOMPARE(
            failureOf(door("KK_TEST_TLS_GOOD_PORT", QStringLiteral("kk_clear"), QStringLiteral("not it"))),
            Failure::Refused);
    }

    void staysStrictWhenTheAddressSaysOtherwise()
    {
        Location location = right();
        location.target += QStringLiteral(" sslmode=disable channel_binding=disable");

        const auto connection = Connection::open(location, Connection::Access::ReadWrite);

        QVERIFY(connection);
        QVERIFY((*connection)->security().encrypted);
    }

    void saysNothingToAServerWithoutTls()
    {
        DeafServer server;
        const auto target = QStringLiteral("host=localhost port=%1 dbname=postgres sslrootcert=%2/ca.crt")
                                .arg(server.port())
                                .arg(variable("KK_TEST_TLS_DIR"));

        QCOMPARE(failureOf(Location::server(
                     target, QStringLiteral("anna"), SecretText(QStringLiteral("korenbloem")).shared())),
            Failure::Refused);

        // The question, and not one byte after the answer.
        QCOMPARE(server.heard(), sslRequest);
    }

private:
    static Location right()
    {
        return door("KK_TEST_TLS_GOOD_PORT", QStringLiteral("kk_tls"), variable("KK_TEST_TLS_PASSWORD"));
    }
};

QTEST_GUILESS_MAIN(TestServerLine)
#include "tst_server_line.moc"
