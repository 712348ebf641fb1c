#include "app/storage/migrator.h"
#include "app/storage/server_address.h"
#include "app/storage/sql.h"
#include "app/storage/transaction.h"
#include "app/vault/secret_text.h"
#include "support/fresh_database.h"

#include <QTest>

#include <libpq-fe.h>

using namespace Qt::StringLiterals;

namespace {

QStringList optionsOf(const QString &target)
{
    const auto address =
        ServerAddress::resolve(Location::server(target, u"anna"_s, SecretText(u"korenbloem"_s).shared()));
    return address ? address->connectOptions().split(u';') : QStringList();
}

/// What libpq was told, by its own account.
QHash<QString, QString> toldTo(pg_conn *line)
{
    QHash<QString, QString> told;
    PQconninfoOption *options = PQconninfo(line);
    for (const PQconninfoOption *option = options; option && option->keyword; ++option)
        told.insert(QString::fromUtf8(option->keyword), QString::fromUtf8(option->val));
    PQconninfoFree(options);
    return told;
}

QString setting(Connection &connection, const QString &name)
{
    const auto shown = Sql(connection, "test.show", u"SELECT current_setting('%1')"_s.arg(name)).text();
    return shown ? *shown : shown.error().what;
}

} // namespace

/// Every server line carries the whole of security.md 4.4.4, whatever an address or the environment says.
class TestServerAddress final : public QObject
{
    Q_OBJECT

private slots:
    void cleanup()
    {
        for (const char *name :
            {"PGOPTIONS", "PGAPPNAME", "PGTARGETSESSIONATTRS", "PGCONNECT_TIMEOUT", "PGGSSENCMODE"})
            qunsetenv(name);
    }

    void namesEveryParameterItself_data()
    {
        QTest::addColumn<QString>("parameter");
        for (const char *parameter :
            {"sslmode=verify-full", "channel_binding=require", "ssl_min_protocol_version=TLSv1.2",
                "gssencmode=disable", "connect_timeout=10", "keepalives=1", "keepalives_idle=30",
                "keepalives_interval=10", "keepalives_count=3", "tcp_user_timeout=30000",
                "target_session_attrs=read-write", "application_name=klantkluis", "passfile='/dev/null/none'",
                "options='-c search_path=app -c statement_timeout=60000 -c "
                "idle_in_transaction_session_timeout=60000 -c lock_timeout=5000'"})
            QTest::newRow(parameter) << QString::fromLatin1(parameter);
    }

    void namesEveryParameterItself()
    {
        QFETCH(QString, parameter);

        const QStringList plain = optionsOf(u"host=db.voorbeeld.example"_s);
        const QStringList weakened = optionsOf(
            u"host=db.voorbeeld.example sslmode=disable channel_binding=disable "
            u"ssl_min_protocol_version=TLSv1 "
            "gssencmode=prefer connect_timeout=0 keepalives=0 keepalives_idle=0 tcp_user_timeout=0 "
            "target_session_attrs=any application_name=psql options='-c statement_timeout=0' passfile=/tmp/x"_s);

        QVERIFY2(plain.contains(parameter), qPrintable(plain.join(u'\n')));
        QCOMPARE(weakened, plain);
    }

    /// libpq may connect to any host of a list, so one beyond this machine needs all of it.
    void protectsAListOfHostsThatBeginsWithASocket()
    {
        const QStringList options = optionsOf(u"host=/var/run/postgresql,db.voorbeeld.example"_s);

        QVERIFY(options.contains(u"sslmode=verify-full"_s));
        QVERIFY(options.contains(u"channel_binding=require"_s));
    }

    void holdsTheServerToIt_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::newRow("path") << u"search_path"_s << u"app"_s;
        QTest::newRow("statement") << u"statement_timeout"_s << u"1min"_s;
        QTest::newRow("idle") << u"idle_in_transaction_session_timeout"_s << u"1min"_s;
        QTest::newRow("lock") << u"lock_timeout"_s << u"5s"_s;
        QTest::newRow("name") << u"application_name"_s << u"klantkluis"_s;
        QTest::newRow("letters") << u"client_encoding"_s << u"UNICODE"_s; // the driver's word for UTF8
    }

    void holdsTheServerToIt()
    {
        QFETCH(QString, name);
        QFETCH(QString, value);
        qputenv("PGOPTIONS", "-c statement_timeout=0 -c search_path=public");
        qputenv("PGAPPNAME", "psql");
        qputenv("PGTARGETSESSIONATTRS", "any");
        qputenv("PGCONNECT_TIMEOUT", "0");
        qputenv("PGGSSENCMODE", "prefer");
        const auto database = tests::FreshDatabase::open(Backend::Server);
        if (!database)
            QSKIP("this server is not here");

        QCOMPARE(setting(database->connection(), name), value);
        const auto told = toldTo(database->connection().postgres());
        QCOMPARE(told.value(u"target_session_attrs"_s), u"read-write"_s);
        QCOMPARE(told.value(u"connect_timeout"_s), u"10"_s);
        QCOMPARE(told.value(u"gssencmode"_s), u"disable"_s);
        QCOMPARE(told.value(u"tcp_user_timeout"_s), u"30000"_s);
        QCOMPARE(told.value(u"keepalives"_s), u"1"_s);
    }

    void givesOneTransactionTheTimeItNeeds()
    {
        const auto database = tests::FreshDatabase::open(Backend::Server);
        if (!database)
            QSKIP("this server is not here");
        Connection &connection = database->connection();
        QString during;

        QVERIFY(writing(connection, [&](Connection &c) -> Outcome {
            if (auto allowed = c.allowLongStatements(); !allowed)
                return allowed;
            during = setting(c, u"statement_timeout"_s);
            return done;
        }));

        QCOMPARE(during, u"0"_s);
        QCOMPARE(setting(connection, u"statement_timeout"_s), u"1min"_s);
    }

    void givesAMigrationTheTimeItNeeds()
    {
        const auto database = tests::FreshDatabase::open(Backend::Server);
        if (!database)
            QSKIP("this server is not here");
        Connection &connection = database->connection();
        QVERIFY(Sql(connection, "test.hurry", u"SET statement_timeout = 1000"_s).run());

        QVERIFY(migrator::migrate(connection, {Migration(9999, u"slow"_s).step(u"SELECT pg_sleep(1.2)"_s)}));
    }

    void tellsAServerThatIsTooSlowFromAStop()
    {
        const auto database = tests::FreshDatabase::open(Backend::Server);
        if (!database)
            QSKIP("this server is not here");
        Connection &connection = database->connection();
        QVERIFY(Sql(connection, "test.hurry", u"SET statement_timeout = 300"_s).run());

        const auto slow = Sql(connection, "test.slow", u"SELECT pg_sleep(30)"_s).run();

        QVERIFY(!slow);
        QCOMPARE(slow.error(), (Error{Failure::Unavailable, u"server.timeout"_s}));
        QVERIFY(Sql(connection, "test.still", u"SELECT 1"_s).run());
    }
};

QTEST_GUILESS_MAIN(TestServerAddress)
#include "tst_server_address.moc"
