#include "app/storage/kept_secret.h"
#include "app/storage/sql.h"
#include "app/storage/transaction.h"
#include "support/fresh_database.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// Secrets of the file itself: wrapped where there is a key to wrap them with (security.md 4.2.1).
class TestKeptSecret final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { tests::everyBackend(); }

    void init()
    {
        QFETCH_GLOBAL(Backend, backend);
        m_isSealed = backend == Backend::Embedded;
        m_database = tests::FreshDatabase::open(backend);
        if (!m_database)
            QSKIP("no server");
    }

    void cleanup() { m_database.reset(); }

    void keepsWhatCameFirst()
    {
        QVERIFY(found().isEmpty());

        QVERIFY(kept('a'));
        QVERIFY(kept('b'));

        QCOMPARE(found(), QByteArray(32, 'a'));
    }

    void liesWrappedInASealedFile()
    {
        QVERIFY(kept('a'));

        QCOMPARE(stored().contains(QByteArray(32, 'a')), !m_isSealed);
    }

    void wrapsWhatABuildBeforeLeftBare()
    {
        QVERIFY(Sql(line(), "test.bare", u"INSERT INTO secret (name, value) VALUES (?, ?)"_s)
                    .bind(u"suppression_key"_s)
                    .bind(QByteArray(32, 'c'))
                    .run());
        QCOMPARE(found(), QByteArray(32, 'c'));

        for (int twice = 0; twice < 2; ++twice)
            QVERIFY(
                writing(line(), [](Connection &connection) { return kept_secret::wrapBare(connection); }));

        QCOMPARE(stored().contains(QByteArray(32, 'c')), !m_isSealed);
        QCOMPARE(found(), QByteArray(32, 'c'));
    }

    void tellsWhenItWasPutThereUnderAnotherName()
    {
        if (!m_isSealed)
            QSKIP("a server has no key to wrap with");
        QVERIFY(kept('a'));
        QVERIFY(Sql(line(), "test.rename", u"UPDATE secret SET name = 'ledger_seed'"_s).run());

        const auto moved = kept_secret::find(line(), u"ledger_seed"_s);

        QVERIFY(!moved);
        QCOMPARE(moved.error().failure, Failure::Damaged);
    }

    void isOpenedByTheNewKeyOfAFileThatWasCopied()
    {
        if (!m_isSealed)
            QSKIP("a server is not copied");
        QVERIFY(kept('a'));
        const auto other = tests::FreshDatabase::open(Backend::Embedded);
        Connection &copy = other->connection();
        QVERIFY(Sql(copy, "test.copy", u"INSERT INTO secret (name, value) VALUES (?, ?)"_s)
                    .bind(u"suppression_key"_s)
                    .bind(stored())
                    .run());
        QVERIFY(!kept_secret::find(copy, u"suppression_key"_s)); // another file, another key

        QVERIFY(writing(copy, [this](Connection &to) { return kept_secret::wrapAnew(line(), to); }));

        const auto secret = kept_secret::find(copy, u"suppression_key"_s);
        QVERIFY(secret);
        QCOMPARE(secret->view().toByteArray(), QByteArray(32, 'a'));
    }

private:
    Connection &line() const { return m_database->connection(); }

    bool kept(char letter) const
    {
        return bool(writing(line(), [letter](Connection &connection) -> Outcome {
            const auto secret = SecretBytes::copyOf(QByteArray(32, letter));
            return secret ? kept_secret::putNew(connection, u"suppression_key"_s, *secret) : secret.error();
        }));
    }

    QByteArray found() const
    {
        const auto secret = kept_secret::find(line(), u"suppression_key"_s);
        return secret ? secret->view().toByteArray() : QByteArray("failed");
    }

    /// As it lies in the table.
    QByteArray stored() const
    {
        const auto value =
            Sql(line(), "test.stored", u"SELECT value FROM secret"_s).first([](const Row &row) {
                return row.bytes(0);
            });
        return value && *value ? **value : QByteArray();
    }

    bool m_isSealed = false;
    std::unique_ptr<tests::FreshDatabase> m_database;
};

QTEST_GUILESS_MAIN(TestKeptSecret)

#include "tst_kept_secret.moc"
