#include "app/receipts/dpv_terms.h"
#include "app/receipts/kantara_receipt.h"
#include "receipts/sample_receipt.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr int noValidatorStatus = 77;

QString sourcePath(const QString &name)
{
    return QStringLiteral(KK_SOURCES "/tests/receipts/") + name;
}

QSet<QString> knownTerms()
{
    QFile file(sourcePath(u"dpv_2_3_terms.txt"_s));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    return {lines.begin(), lines.end()};
}

/// Every term of the vocabulary in a document, as name or as value.
QSet<QString> termsIn(const QJsonObject &document)
{
    static const QRegularExpression term(u"\\b(?:dpv|pd|eu-gdpr|loc):[A-Za-z][A-Za-z0-9-]*"_s);
    QSet<QString> terms;
    auto matches = term.globalMatch(QString::fromUtf8(QJsonDocument(document).toJson()));
    while (matches.hasNext())
        terms.insert(matches.next().captured());
    return terms;
}

/// What the validator says of a document: its status, and the faults.
struct SchemaAnswer
{
    int status = -1;
    QString faults = {};
};

SchemaAnswer validated(const QString &schema, const QByteArray &document)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"document.json"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(document) != document.size())
        return {};
    file.close();
    QProcess python;
    python.start(u"python3"_s, {sourcePath(u"validate.py"_s), sourcePath(schema), file.fileName()});
    if (!python.waitForFinished())
        return {};
    return {python.exitCode(), QString::fromUtf8(python.readAll())};
}

QJsonObject recordOf(const QJsonObject &document)
{
    return document.value("dpv:hasRecordOfActivity"_L1).toArray().at(0).toObject();
}

/// Receipts of each act and channel, with little and with all that can be said.
QList<ConsentReceipt> manyReceipts()
{
    QList<ConsentReceipt> receipts{tests::newsletterReceipt()};
    for (const ConsentState state : allConsentStates) {
        for (const Channel channel : allChannels) {
            ConsentReceipt receipt = tests::newsletterReceipt();
            receipt.channel = channel;
            for (const DataCategory category : allDataCategories)
                receipt.categories = receipt.categories.with(category);
            receipt.acts.last().state = state;
            receipts.append(receipt);
        }
    }
    for (const ConsentAct act : allConsentActs) {
        ConsentReceipt receipt = tests::newsletterReceipt();
        receipt.organisation = {.name = u"V"_s, .country = u"FR"_s, .withdrawal = u"tel:+31201234567"_s};
        receipt.wordings.clear();
        receipt.recipients.clear();
        receipt.acts = {{.ref = receipt.id, .act = act, .state = ConsentState::Withdrawn}};
        receipts.append(receipt);
    }
    for (const QLatin1StringView purpose : dpv_terms::purposes()) {
        ConsentReceipt receipt = tests::newsletterReceipt();
        receipt.dpvPurpose = dpv_terms::purposeTerm(QString(purpose), {});
        receipts.append(receipt);
    }
    return receipts;
}

} // namespace

class TestReceiptDocument final : public QObject
{
    Q_OBJECT

private slots:
    void usesTermsThatExistInDpvAlone()
    {
        const QSet<QString> known = knownTerms();
        QVERIFY(known.size() > 300);
        for (const ConsentReceipt &receipt : manyReceipts()) {
            const QSet<QString> strange = termsIn(receiptDocument(receipt)) - known;
            QVERIFY2(strange.isEmpty(), qPrintable(QStringList(strange.begin(), strange.end()).join(u' ')));
        }
        QVERIFY(!known.contains(u"dpv:JointDataController"_s));
    }

    void isAsTheSchemaHasIt()
    {
        for (const ConsentReceipt &receipt :
            {tests::newsletterReceipt(), manyReceipts().at(1), bareReceipt()}) {
            const auto answer =
                validated(u"consent_receipt.schema.json"_s, tests::sealedReceipt(receiptDocument(receipt)));
            if (answer.status == noValidatorStatus)
                QSKIP("python3-jsonschema is not here");
            QVERIFY2(answer.status == 0, qPrintable(answer.faults));
        }
    }

    void isNotAsTheSchemaHasItWithoutAMandatoryField_data()
    {
        QTest::addColumn<QString>("field");
        for (const char *field : {"dct:identifier", "dpv:hasIdentifier", "dpv:hasDataSubject",
                 "dpv:hasNotice", "dpv:hasProcess", "dpv:hasJurisdiction", "dpv:hasConsentStatus",
                 "dpv:hasEntity", "dpv:hasDataController", "dct:conformsTo"})
            QTest::newRow(field) << QString::fromLatin1(field);
    }

    void isNotAsTheSchemaHasItWithoutAMandatoryField()
    {
        QFETCH(QString, field);
        QJsonObject document = receiptDocument(tests::newsletterReceipt());
        QJsonObject record = recordOf(document);
        QVERIFY(record.contains(field));
        record.remove(field);
        document.insert("dpv:hasRecordOfActivity"_L1, QJsonArray{record});

        const auto answer = validated(u"consent_receipt.schema.json"_s, tests::sealedReceipt(document));

        if (answer.status == noValidatorStatus)
            QSKIP("python3-jsonschema is not here");
        QCOMPARE(answer.status, 1);
        QVERIFY2(answer.faults.contains(field), qPrintable(answer.faults));
    }

    void tellsWhenItHappenedAndWhenItWasRecordedApart()
    {
        const QJsonArray acts =
            recordOf(receiptDocument(tests::newsletterReceipt())).value("dpv:hasConsentStatus"_L1).toArray();

        QCOMPARE(acts.size(), 2);
        const QJsonObject first = acts.at(0).toObject();
        QCOMPARE(first.value("dpv:isIndicatedAtTime"_L1).toString(), u"2026-03-14T15:00:00.000Z"_s);
        QCOMPARE(first.value("kk:recordedAt"_L1).toString(), u"2026-03-14T15:00:05.000Z"_s);
        QCOMPARE(first.value("kk:knownFrom"_L1).toString(), u"subject-confirmed"_s);
        QCOMPARE(first.value("kk:contactDetail"_L1).toString(), u"urn:klantkluis:detail:17"_s);
        QCOMPARE(first.value("@type"_L1).toArray(), QJsonArray{u"dpv:ConsentRequested"_s});
        const QJsonObject second = acts.at(1).toObject();
        QCOMPARE(second.value("@type"_L1).toArray(),
            (QJsonArray{u"dpv:ConsentGiven"_s, u"dpv:ExpressedConsent"_s}));
        QCOMPARE(
            second.value("dpv:hasDuration"_L1).toObject().value("rdf:value"_L1).toString(), u"2028-03-14"_s);
    }

    void callsOnTheUnionForItsMembersAlone_data()
    {
        QTest::addColumn<QString>("country");
        QTest::addColumn<QJsonArray>("places");
        QTest::newRow("member") << u"FR"_s << QJsonArray{u"loc:FR"_s, u"loc:EU"_s};
        QTest::newRow("neighbour") << u"NO"_s << QJsonArray{u"loc:NO"_s};
        QTest::newRow("left") << u"GB"_s << QJsonArray{u"loc:GB"_s};
    }

    void callsOnTheUnionForItsMembersAlone()
    {
        QFETCH(QString, country);
        QFETCH(QJsonArray, places);
        ConsentReceipt receipt = tests::newsletterReceipt();
        receipt.organisation.country = country;

        const QJsonObject document = receiptDocument(receipt);

        QCOMPARE(recordOf(document).value("dpv:hasJurisdiction"_L1).toArray(), places);
        QVERIFY((termsIn(document) - knownTerms()).isEmpty());
    }

    void choosesATermForEveryPurpose()
    {
        QCOMPARE(dpv_terms::purposeTerm({}, u"newsletter"_s), u"dpv:DirectMarketing"_s);
        QCOMPARE(dpv_terms::purposeTerm(u"Advertising"_s, u"newsletter"_s), u"dpv:Advertising"_s);
        QCOMPARE(dpv_terms::purposeTerm(u"Nonsense"_s, u"club-news"_s), u"dpv:CommunicationManagement"_s);
        QVERIFY(!dpv_terms::isPurpose(u"dpv:Advertising"));
    }

    void saysTheSameAsAKantaraReceipt()
    {
        const QJsonObject json = kantaraReceipt(tests::newsletterReceipt(), u"ab"_s);
        const auto answer = validated(u"kantara_receipt.schema.json"_s, QJsonDocument(json).toJson());

        QCOMPARE(json.value("consentTimestamp"_L1).toInteger(), tests::receiptMoment.micros / 1'000'000);
        QVERIFY(json.value("sensitive"_L1).toBool()); // financial data
        if (answer.status == noValidatorStatus)
            QSKIP("python3-jsonschema is not here");
        QVERIFY2(answer.status == 0, qPrintable(answer.faults));
    }

private:
    static ConsentReceipt bareReceipt()
    {
        for (const ConsentReceipt &receipt : manyReceipts()) {
            if (receipt.wordings.isEmpty())
                return receipt;
        }
        return {};
    }
};

QTEST_GUILESS_MAIN(TestReceiptDocument)

#include "tst_receipt_document.moc"
