#include "app/formats/zip_writer.h"
#include "cli/cli_house.h"

#include <QCryptographicHash>
#include <QDate>
#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

/// A review session from the command line: begun, decided, signed, carried out, and its minutes checked by
/// anybody.
class TestCliReviews final : public QObject
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
        QVERIFY(m_house->addMember(u"fatima"_s, u"officer"_s));
    }

    void cleanup() { m_house.reset(); }

    void endsInMinutesThatAnybodyCanCheck()
    {
        const QString session = begun();
        QVERIFY(!session.isEmpty());
        QCOMPARE(officer({u"review"_s, u"decide"_s, session, u"1"_s, u"approve"_s}).status, 1);
        const auto shown = officer({u"review"_s, u"show"_s, session, u"1"_s});
        QVERIFY2(shown.status == 0, qPrintable(shown.err));
        QCOMPARE(shown.json()[u"kind"_s].toString(), u"access"_s);
        QCOMPARE(officer({u"review"_s, u"decide"_s, session, u"1"_s, u"reject"_s}).status, 1);
        QCOMPARE(officer({u"review"_s, u"decide"_s, session, u"1"_s, u"perhaps"_s}).status, 2);
        const auto decided = officer(
            {u"review"_s, u"decide"_s, session, u"1"_s, u"reject"_s, u"--reason"_s, u"Een recht te veel"_s});
        QVERIFY2(decided.status == 0, qPrintable(decided.err));
        QCOMPARE(officer({u"review"_s, u"minutes"_s, session}).status, 1);

        const auto signedUp = officer({u"review"_s, u"sign"_s, session, u"--carry-out"_s});

        QVERIFY2(signedUp.status == 0, qPrintable(signedUp.err));
        QCOMPARE(signedUp.json()[u"state"_s].toString(), u"signed"_s);
        const QString path = m_house->path(u"minutes.json"_s);
        const auto written = officer({u"review"_s, u"minutes"_s, session, u"--out"_s, path, u"--pdf"_s,
            m_house->path(u"minutes.pdf.zip"_s), u"--html"_s, m_house->path(u"minutes.html.zip"_s)});
        QVERIFY2(written.status == 0, qPrintable(written.err));
        QVERIFY(opened(written, u"minutes.pdf.zip"_s).startsWith("%PDF-"));
        // To be read: the words of each reason, and by what the signed file is known.
        const QString html = QString::fromUtf8(opened(written, u"minutes.html.zip"_s));
        for (const QString &told :
            {u"Een recht te veel"_s, digestOf(path), signedUp.json()[u"signer"_s].toString()})
            QVERIFY2(!told.isEmpty() && html.contains(told), qPrintable(told + u'\n' + html));
        QCOMPARE(
            officer({u"review"_s, u"minutes"_s, session, u"--pdf"_s, m_house->path(u"bare.pdf"_s)}).status,
            2);

        const auto sound = tests::CliHouse::bare({u"review"_s, u"verify"_s, path, u"--json"_s});
        QVERIFY2(sound.status == 0, qPrintable(sound.err));
        QCOMPARE(sound.json()[u"session"_s].toString(), session);
        QCOMPARE(sound.json()[u"signer"_s], signedUp.json()[u"signer"_s]);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray bytes = file.readAll();
        bytes.replace("\"rejected\"", "\"approved\"");
        file.resize(0);
        file.write(bytes);
        file.close();
        const auto altered = tests::CliHouse::bare({u"review"_s, u"verify"_s, path, u"--json"_s});
        QCOMPARE(altered.status, 4);
        QVERIFY(!altered.json()[u"altered"_s].toArray().isEmpty());
        const auto none = tests::CliHouse::bare(
            {u"review"_s, u"verify"_s, m_house->write(u"none.json"_s, "{}"), u"--lang"_s, u"en"_s});
        QCOMPARE(none.status, 1);
        QVERIFY2(none.err.contains(u"no minutes"_s), qPrintable(none.err));
    }

    void tellsWhatAYesToARequestRestsOn()
    {
        const auto added = m_house->founder({u"contact"_s, u"add"_s, u"--kind"_s, u"customer"_s,
            u"--source"_s, u"balie"_s, u"--basis"_s, u"b"_s, u"given-name=Anna"_s, u"surname=Wismij"_s});
        QVERIFY2(added.status == 0, qPrintable(added.err));
        const auto opened = m_house->founder({u"request"_s, u"open"_s, u"--type"_s, u"erasure"_s,
            u"--contact"_s, QString::number(added.json()[u"id"_s].toInt()), u"--received"_s,
            QDate::currentDate().toString(Qt::ISODate), u"--letter"_s,
            m_house->write(u"brief.txt"_s, "Wis alles")});
        QVERIFY2(opened.status == 0, qPrintable(opened.err));
        const QString id = QString::number(opened.json()[u"id"_s].toInt());
        QCOMPARE(m_house->founder({u"request"_s, u"verify"_s, id, u"--method"_s, u"two-facts"_s}).status, 0);
        QCOMPARE(m_house->founder({u"request"_s, u"propose"_s, id}).status, 0);
        const QString session =
            officer({u"review"_s, u"start"_s, u"--kind"_s, u"request"_s}).json()[u"session"_s].toString();

        const auto shown = officer({u"review"_s, u"show"_s, session, u"1"_s});

        QVERIFY2(shown.status == 0, qPrintable(shown.err));
        QStringList seen;
        QString letter;
        const QJsonArray pieces = shown.json()[u"evidence"_s].toArray();
        for (const QJsonValue &piece : pieces) {
            if (piece[u"opened"_s].isNull()) {
                letter = piece[u"piece"_s].toString();
                continue;
            }
            QVERIFY(!piece[u"text"_s].toString().isEmpty());
            seen.append(piece[u"piece"_s].toString());
        }
        QCOMPARE(seen, (QStringList{u"identity"_s, u"plan"_s}));
        QCOMPARE(officer({u"review"_s, u"decide"_s, session, u"1"_s, u"approve"_s}).status, 1);
        QCOMPARE(officer({u"request"_s, u"evidence"_s, id, letter}).status, 0);
        QCOMPARE(officer({u"review"_s, u"decide"_s, session, u"1"_s, u"approve"_s}).status, 0);
    }

    void listsAndEndsASession()
    {
        const QString session = begun();
        QCOMPARE(officer({u"review"_s, u"start"_s}).status, 1);
        const auto list = officer({u"review"_s, u"list"_s}).json()[u"sessions"_s].toArray();
        QCOMPARE(list.size(), 1);
        QCOMPARE(list.first()[u"state"_s].toString(), u"open"_s);
        QVERIFY(officer({u"review"_s, u"end"_s, session}).status == 0);
        QCOMPARE(
            officer({u"review"_s, u"list"_s}).json()[u"sessions"_s][0][u"state"_s].toString(), u"ended"_s);
        QCOMPARE(officer({u"review"_s, u"start"_s, u"--kind"_s, u"weather"_s}).status, 2);
    }

private:
    tests::CliAnswer officer(const QStringList &command) const { return m_house->as(u"fatima"_s, command); }

    QString begun() const
    {
        const auto begun = officer({u"review"_s, u"start"_s});
        if (begun.status != 0)
            qWarning("%s", qPrintable(begun.err));
        return begun.json()[u"session"_s].toString();
    }

    /// What is in a package that was written, by the passphrase that was told of it.
    QByteArray opened(const tests::CliAnswer &written, const QString &name) const
    {
        const QString path = m_house->path(name);
        const QJsonArray packages = written.json()[u"packages"_s].toArray();
        QString passphrase;
        for (const QJsonValue &package : packages) {
            if (package[u"path"_s].toString() == path)
                passphrase = package[u"passphrase"_s].toString();
        }
        const auto content = zip_writer::opened(contentOf(path), passphrase);
        return content ? *content : QByteArray();
    }

    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static QString digestOf(const QString &path)
    {
        return QString::fromLatin1(
            QCryptographicHash::hash(contentOf(path), QCryptographicHash::Sha256).toHex());
    }

    std::unique_ptr<tests::CliHouse> m_house;
};

QTEST_GUILESS_MAIN(TestCliReviews)
#include "tst_cli_reviews.moc"
