#include "cli/cli_house.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// Receipts of consent, and their check by somebody who has nothing but the file.
class TestCliReceipts final : public QObject
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
        const auto person = m_house->founder({u"contact"_s, u"add"_s, u"given-name=Jan"_s, u"surname=Dam"_s,
            u"email=jan@voorbeeld.example"_s, u"--kind"_s, u"customer"_s, u"--source"_s, u"web"_s,
            u"--basis"_s, u"a"_s, u"--purpose"_s, u"newsletter"_s});
        QVERIFY2(person.status == 0, qPrintable(person.err));
        const auto event = m_house->founder(
            {u"consent"_s, u"record"_s, id(person.json(), u"id"_s), u"--purpose"_s, u"newsletter"_s,
                u"--channel"_s, u"email"_s, u"--status"_s, u"given"_s, u"--method"_s, u"web-form"_s});
        QVERIFY2(event.status == 0, qPrintable(event.err));
        m_event = id(event.json(), u"event"_s);
    }

    void cleanup() { m_house.reset(); }

    void handsOutAReceiptThatAnybodyCanCheck()
    {
        QVERIFY(setOrganisation());
        const QString path = m_house->path(u"bewijs.json"_s);
        const QString page = m_house->path(u"bewijs.pdf"_s);
        const QString kantara = m_house->path(u"kantara.json"_s);

        const auto made = m_house->founder({u"consent"_s, u"receipt"_s, m_event, u"--out"_s, path, u"--out"_s,
            page, u"--kantara"_s, kantara});

        QVERIFY2(made.status == 0, qPrintable(made.err));
        QCOMPARE(made.json().value("path"_L1).toString(), path);
        QVERIFY(contentOf(page).startsWith("%PDF-1.4"));
        QVERIFY(contentOf(kantara).contains("KI-CR-v1.1.0"));
        for (const QString &each : {path, page, kantara})
            QVERIFY(!(QFileInfo(each).permissions() & (QFile::ReadGroup | QFile::ReadOther)));

        const QString fingerprint =
            m_house->founder({u"consent"_s, u"receipt-key"_s}).json().value("fingerprint"_L1).toString();
        const auto verdict = verified(path, {u"--key"_s, fingerprint});
        QCOMPARE(verdict.status, 0);
        QVERIFY(verdict.json().value("intact"_L1).toBool());
        QCOMPARE(verdict.json().value("altered"_L1).toArray(), QJsonArray());
        QCOMPARE(verdict.json().value("signer"_L1).toString(), fingerprint);
    }

    void namesTheFieldThatWasAltered()
    {
        const QString path = received();
        QByteArray altered = contentOf(path);
        altered.replace("\"web-form\"", "\"web-farm\"");

        const auto verdict = verified(m_house->write(u"vals.json"_s, altered));
        const auto spoken = tests::CliHouse::bare(
            {u"consent"_s, u"verify-receipt"_s, m_house->path(u"vals.json"_s), u"--lang"_s, u"en"_s});

        const QString field = u"/dpv:hasRecordOfActivity/0/dpv:hasConsentStatus/0/dpv:hasIndicationMethod"_s;
        QCOMPARE(verdict.status, 4);
        QVERIFY(!verdict.json().value("intact"_L1).toBool());
        QCOMPARE(verdict.json().value("altered"_L1).toArray(), QJsonArray{field});
        QCOMPARE(verdict.json().value("how"_L1).toObject().value(field).toString(), u"changed"_s);
        QCOMPARE(spoken.status, 4);
        QVERIFY2(spoken.out.contains(u"Changed since it was signed: "_s + field), qPrintable(spoken.out));
    }

    void tellsEachBadFileApart()
    {
        const QByteArray whole = contentOf(received());
        QByteArray twice = whole;
        twice.replace("\"dct:audience\":\"dpv", "\"dct:created\":\"x\",\"dct:audience\":\"dpv");

        const auto torn = verified(m_house->write(u"half.json"_s, whole.left(whole.size() / 2)));
        const auto doubled = verified(m_house->write(u"dubbel.json"_s, twice));
        const auto other = verified(m_house->path(u"bewijs.json"_s), {u"--key"_s, u"ab"_s.repeated(32)});
        const auto text = verified(m_house->write(u"brief.json"_s, "Geachte heer"));
        const auto huge = verified(m_house->write(u"groot.json"_s, QByteArray(17'000'000, ' ')));
        const auto missing = verified(m_house->path(u"nergens.json"_s));
        const auto odd = verified(m_house->path(u"bewijs.json"_s), {u"--key"_s, u"geen"_s});

        for (const auto &damaged : {torn, doubled, other})
            QCOMPARE(damaged.status, 4);
        QVERIFY(torn.out.contains(u"\"unreadable\""));
        QVERIFY(doubled.out.contains(u"\"twice\""));
        QVERIFY(other.json().value("other_signer"_L1).toBool());
        for (const auto &refused : {text, huge, missing, odd})
            QCOMPARE(refused.status, 1);
        QVERIFY2(text.err.contains(u"no receipt of consent"), qPrintable(text.err));
        QVERIFY2(huge.err.contains(u"at most 16 MB"), qPrintable(huge.err));
        QVERIFY2(missing.err.contains(u"no such file"), qPrintable(missing.err));
        QVERIFY2(odd.err.contains(u"64 characters"), qPrintable(odd.err));
        QCOMPARE(tests::CliHouse::bare({u"consent"_s, u"verify-receipt"_s}).status, 2);
    }

    void saysWhichSettingIsMissing()
    {
        const auto refused =
            m_house->founder({u"consent"_s, u"receipt"_s, m_event, u"--out"_s, m_house->path(u"b.json"_s)});

        QCOMPARE(refused.status, 1);
        QVERIFY2(refused.err.contains(u"organisation.withdrawal"), qPrintable(refused.err));
        QVERIFY(!QFileInfo::exists(m_house->path(u"b.json"_s)));
    }

    void refusesAFormItDoesNotKnowAndAnActThatIsNotThere()
    {
        QVERIFY(setOrganisation());
        const QString path = m_house->path(u"bewijs.docx"_s);

        QCOMPARE(m_house->founder({u"consent"_s, u"receipt"_s, m_event, u"--out"_s, path}).status, 2);
        QCOMPARE(m_house->founder({u"consent"_s, u"receipt"_s, m_event}).status, 2);
        const auto unknown =
            m_house->founder({u"consent"_s, u"receipt"_s, u"99"_s, u"--out"_s, m_house->path(u"b.json"_s)});
        QCOMPARE(unknown.status, 1);
        QVERIFY2(unknown.err.contains(u"no such act"), qPrintable(unknown.err));
        for (const QString &bad : {u"organisation.country=Nederland"_s, u"organisation.withdrawal=bel ons"_s,
                 u"organisation.website=ftp://x.example"_s, u"organisation.hat=hoog"_s})
            QCOMPARE(m_house->founder({u"settings"_s, u"set"_s, bad}).status, 1);
        QCOMPARE(m_house->founder({u"settings"_s, u"set"_s, u"organisation.city"_s}).status, 2);
    }

    void choosesTheTermOfAPurpose()
    {
        const QStringList purpose{u"purpose"_s, u"add"_s, u"--key"_s, u"aanbod"_s, u"--basis"_s, u"a"_s,
            u"--channel"_s, u"email"_s, u"--wording-nl"_s, u"Ja."_s, u"--wording-en"_s, u"Yes."_s,
            u"--dpv"_s};

        const auto refused = m_house->founder(purpose + QStringList{u"Newsletter"_s});
        const auto added = m_house->founder(purpose + QStringList{u"dpv:Advertising"_s});

        QCOMPARE(refused.status, 1);
        QVERIFY2(added.status == 0, qPrintable(added.err));
        QVERIFY(added.out.contains(u"dpv:Advertising"));
    }

private:
    static QString id(const QJsonObject &json, const QString &key)
    {
        return QString::number(json.value(key).toInteger());
    }

    bool setOrganisation() const
    {
        return m_house
                   ->founder({u"settings"_s, u"set"_s, u"organisation.name=Voorbeeld B.V."_s,
                       u"organisation.withdrawal=https://voorbeeld.example/afmelden"_s})
                   .status == 0;
    }

    QString received() const
    {
        const QString path = m_house->path(u"bewijs.json"_s);
        const bool isMade = setOrganisation() &&
            m_house->founder({u"consent"_s, u"receipt"_s, m_event, u"--out"_s, path}).status == 0;
        return isMade ? path : QString();
    }

    /// Without a customer file and without a sign-in.
    static tests::CliAnswer verified(const QString &path, const QStringList &options = {})
    {
        return tests::CliHouse::bare(
            QStringList{u"consent"_s, u"verify-receipt"_s, path, u"--json"_s, u"--lang"_s, u"en"_s} +
            options);
    }

    std::unique_ptr<tests::CliHouse> m_house;
    QString m_event;
};

QTEST_GUILESS_MAIN(TestCliReceipts)

#include "tst_cli_receipts.moc"
