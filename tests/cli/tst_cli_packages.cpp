#include "app/formats/zip_writer.h"
#include "cli/cli_house.h"

#include <QDate>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QByteArray writtenAt(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// What a person is handed, made and checked at the command line.
class TestCliPackages final : public QObject
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
        QVERIFY(m_house->addMember(u"goedkeurder"_s, u"approver"_s));
        const auto added = m_house->founder({u"contact"_s, u"add"_s, u"--kind"_s, u"customer"_s,
            u"--source"_s, u"balie"_s, u"--basis"_s, u"b"_s, u"given-name=Anna"_s,
            u"surname=Zwaluwstaartqx"_s, u"email=zwaluw@voorbeeld.example"_s, u"note=Belt graag"_s});
        QVERIFY2(added.status == 0, qPrintable(added.err));
        m_contact = QString::number(added.json()[u"id"_s].toInt());
    }

    void cleanup() { m_house.reset(); }

    void makesAPackageThatOpensWithThePassphraseItTold()
    {
        const QString id = identified(u"access"_s);
        const QString path = m_house->path(u"inzage.zip"_s);

        const auto preview = m_house->founder({u"request"_s, u"package"_s, id, u"--preview"_s});
        const auto made = m_house->founder({u"request"_s, u"package"_s, id, u"--out"_s, path});

        QVERIFY2(preview.status == 0, qPrintable(preview.err));
        QCOMPARE(preview.json()[u"sections"_s][u"contact_point"_s].toInt(), 1);
        QVERIFY2(made.status == 0, qPrintable(made.err));
        const auto opened = zip_writer::openedAll(writtenAt(path), made.json()[u"passphrase"_s].toString());
        QVERIFY(opened);
        QCOMPARE(opened->size(), 3);
        for (const zip_writer::Entry &entry : *opened) {
            QVERIFY(!entry.name.contains("Zwaluw"_L1, Qt::CaseInsensitive));
            if (!entry.name.endsWith(".pdf"_L1))
                QVERIFY2(entry.content.contains("Zwaluwstaartqx"), qPrintable(entry.name));
        }
    }

    void takesOutWhatIsMarked()
    {
        const QString id = identified(u"access"_s);
        const QString path = m_house->path(u"inzage.zip"_s);

        const auto made = m_house->founder(
            {u"request"_s, u"package"_s, id, u"--out"_s, path, u"--redact"_s, u"Belt graag"_s});

        QVERIFY2(made.status == 0, qPrintable(made.err));
        const auto opened = zip_writer::openedAll(writtenAt(path), made.json()[u"passphrase"_s].toString());
        QVERIFY(opened);
        for (const zip_writer::Entry &entry : *opened)
            QVERIFY2(!entry.content.contains("Belt graag"), qPrintable(entry.name));
    }

    void refusesAPlainFileAndTheWrongKind()
    {
        const QString id = identified(u"access"_s);

        const auto plain =
            m_house->founder({u"request"_s, u"package"_s, id, u"--out"_s, m_house->path(u"inzage.pdf"_s)});
        const auto kind =
            m_house->founder({u"request"_s, u"portability"_s, id, u"--out"_s, m_house->path(u"mee.zip"_s)});

        QCOMPARE(plain.status, 2);
        QVERIFY(!QFile::exists(m_house->path(u"inzage.pdf"_s)));
        QCOMPARE(kind.status, 1);
    }

    void makesAFileToTakeElsewhere()
    {
        const QString id = identified(u"portability"_s);
        const QString path = m_house->path(u"mee.zip"_s);

        const auto made = m_house->founder({u"request"_s, u"portability"_s, id, u"--out"_s, path});

        QVERIFY2(made.status == 0, qPrintable(made.err));
        const auto opened = zip_writer::openedAll(writtenAt(path), made.json()[u"passphrase"_s].toString());
        QVERIFY(opened);
        QStringList names;
        for (const zip_writer::Entry &entry : *opened)
            names.append(entry.name);
        QVERIFY2(names.contains(u"data.json"_s) && names.contains(u"contact.vcf"_s) &&
                names.contains(u"contact-point.csv"_s),
            qPrintable(names.join(u' ')));
    }

    void signsACertificateThatAnybodyCanCheck()
    {
        const QString id = erased();
        const QString path = m_house->path(u"bewijs.json"_s);
        const QString page = m_house->path(u"bewijs.pdf"_s);

        const auto made =
            m_house->founder({u"request"_s, u"certificate"_s, id, u"--out"_s, path, u"--pdf"_s, page});

        QVERIFY2(made.status == 0, qPrintable(made.err));
        const QJsonObject document = QJsonDocument::fromJson(writtenAt(path)).object();
        QVERIFY(!writtenAt(path).contains("Zwaluw"));
        QVERIFY(!document[u"kk:erased"_s].toArray().isEmpty());
        QVERIFY(document[u"kk:approval"_s][u"kk:byAnother"_s].toBool());
        QCOMPARE(QDate::fromString(document[u"kk:goneFromBackupsBy"_s].toString(), Qt::ISODate),
            QDate::currentDate().addDays(90));
        const auto verdict = check(path);
        QVERIFY2(verdict.status == 0, qPrintable(verdict.err));
        QVERIFY(verdict.json()[u"intact"_s].toBool());
        QCOMPARE(verdict.json()[u"request"_s].toString(), made.json()[u"certificate"_s].toString());
        QCOMPARE(verdict.json()[u"signer"_s].toString(), made.json()[u"signer"_s].toString());
        if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
            return;
        QProcess reader;
        reader.start(u"pdftotext"_s, {page, u"-"_s});
        QVERIFY(reader.waitForFinished());
        const QString text = QString::fromUtf8(reader.readAllStandardOutput()).remove(u'\n');
        QVERIFY2(text.contains(made.json()[u"sha256"_s].toString()), qPrintable(text));
    }

    void namesWhatWasAlteredInACertificate()
    {
        const QString id = erased();
        const QString path = m_house->path(u"bewijs.json"_s);
        QCOMPARE(m_house->founder({u"request"_s, u"certificate"_s, id, u"--out"_s, path}).status, 0);
        QByteArray content = writtenAt(path);
        content.replace("\"kk:kind\":\"erasure\"", "\"kk:kind\":\"objection\"");
        const QString forged = m_house->write(u"vals.json"_s, content);

        const auto altered = check(forged);
        const auto other = tests::CliHouse::bare(
            {u"request"_s, u"verify-certificate"_s, path, u"--key"_s, QString(64, u'0'), u"--json"_s});
        const auto none = check(m_house->write(u"iets.json"_s, "{}"));

        QCOMPARE(altered.status, 4);
        QCOMPARE(altered.json()[u"altered"_s][0].toString(), u"/kk:kind"_s);
        QCOMPARE(other.status, 4);
        QCOMPARE(none.status, 1);
    }

    void takesNoReceiptForACertificate()
    {
        const QString id = erased();
        const QString path = m_house->path(u"bewijs.json"_s);
        QCOMPARE(m_house->founder({u"request"_s, u"certificate"_s, id, u"--out"_s, path}).status, 0);

        const auto receipt = tests::CliHouse::bare({u"consent"_s, u"verify-receipt"_s, path, u"--json"_s});

        QCOMPARE(receipt.status, 4);
    }

    void refusesACertificateOfWhatWasNotDone()
    {
        const auto made = m_house->founder({u"request"_s, u"certificate"_s, identified(u"erasure"_s),
            u"--out"_s, m_house->path(u"bewijs.json"_s)});

        QCOMPARE(made.status, 1);
        QVERIFY(!QFile::exists(m_house->path(u"bewijs.json"_s)));
    }

private:
    static tests::CliAnswer check(const QString &path)
    {
        return tests::CliHouse::bare({u"request"_s, u"verify-certificate"_s, path, u"--json"_s});
    }

    QString identified(const QString &type) const
    {
        const auto opened =
            m_house->founder({u"request"_s, u"open"_s, u"--type"_s, type, u"--contact"_s, m_contact,
                u"--received"_s, QDate::currentDate().toString(Qt::ISODate), u"--channel"_s, u"email"_s});
        const QString id = QString::number(opened.json()[u"id"_s].toInt());
        const auto verified =
            m_house->founder({u"request"_s, u"verify"_s, id, u"--method"_s, u"two-facts"_s});
        return verified.status == 0 ? id : QString();
    }

    QString erased() const
    {
        const QString id = identified(u"erasure"_s);
        m_house->founder({u"request"_s, u"propose"_s, id});
        m_house->as(u"goedkeurder"_s, {u"request"_s, u"evidence"_s, id});
        m_house->as(u"goedkeurder"_s, {u"request"_s, u"approve"_s, id});
        const auto executed = m_house->founder({u"request"_s, u"execute"_s, id});
        return executed.status == 0 ? id : QString();
    }

    std::unique_ptr<tests::CliHouse> m_house;
    QString m_contact;
};

QTEST_GUILESS_MAIN(TestCliPackages)
#include "tst_cli_packages.moc"
