#include "app/formats/json_pointer.h"
#include "receipts/sample_receipt.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using enum ReceiptFinding::How;

namespace {

const QByteArray &sealedOnce()
{
    static const QByteArray sealed = tests::sealedReceipt(receiptDocument(tests::newsletterReceipt()));
    return sealed;
}

QList<ReceiptFinding> findingsIn(const QByteArray &bytes)
{
    const auto verdict = receipt_check::check(bytes);
    return verdict ? verdict->altered : QList<ReceiptFinding>{{u"refused"_s}};
}

/// The receipt with one thing done to it, signature as it was.
QList<ReceiptFinding> findingsAfter(const std::function<void(QJsonObject &)> &change)
{
    QJsonObject receipt = QJsonDocument::fromJson(sealedOnce()).object();
    change(receipt);
    return findingsIn(QJsonDocument(receipt).toJson());
}

/// For every byte of a sealed receipt the place whose value or name it belongs to.
QStringList placesOfBytes(const QByteArray &bytes)
{
    struct Level
    {
        bool isObject;
        QString holder;
        int index = 0;
    };
    QList<Level> levels;
    QStringList places;
    QString place;
    bool isKey = false;
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        const char c = bytes.at(at);
        qsizetype end = at;
        if (c == '"') {
            for (++end; bytes.at(end) != '"';)
                end += bytes.at(end) == '\\' ? 2 : 1;
            if (isKey)
                place = json_pointer::below(
                    levels.constLast().holder, QString::fromUtf8(bytes.sliced(at + 1, end - at - 1)));
            isKey = false;
        } else if (c == '{' || c == '[') {
            levels.append(Level{.isObject = c == '{', .holder = place});
            isKey = c == '{';
            if (c == '[')
                place = json_pointer::below(place, u"0"_s);
        } else if (c == '}' || c == ']') {
            place = levels.takeLast().holder;
        } else if (c == ',' && !levels.constLast().isObject) {
            Level &level = levels.last();
            place = json_pointer::below(level.holder, QString::number(++level.index));
        } else if (c == ',') {
            isKey = true;
        }
        for (; at < end; ++at)
            places.append(place);
        places.append(place);
    }
    return places;
}

/// Whether one place is the other, holds it, or stands in it.
bool isOneLine(const QString &one, const QString &other)
{
    return one == other || one.startsWith(other + u'/') || other.startsWith(one + u'/');
}

} // namespace

class TestReceiptCheck final : public QObject
{
    Q_OBJECT

private slots:
    void findsEveryFieldAsItWasSigned()
    {
        const auto verdict = receipt_check::check(sealedOnce());

        QVERIFY(verdict);
        QVERIFY(verdict->isIntact());
        QCOMPARE(verdict->receiptId, tests::newsletterReceipt().id);
        QCOMPARE(verdict->signer, receipt_check::fingerprintOf(tests::testSigner().publicKey));
    }

    void doesNotMindSpaceBetweenTheFields()
    {
        QCOMPARE(findingsIn(QJsonDocument::fromJson(sealedOnce()).toJson()), QList<ReceiptFinding>());
    }

    void namesTheFieldOfEachOfTenThousandChangedBytes()
    {
        std::mt19937 random(20261129);
        const QByteArray &whole = sealedOnce();
        const QStringList places = placesOfBytes(whole);
        QCOMPARE(places.size(), whole.size());
        int named = 0;
        for (int round = 0; round < 10'000; ++round) {
            const qsizetype at = std::uniform_int_distribution<qsizetype>(0, whole.size() - 1)(random);
            const char other = char(std::uniform_int_distribution<int>(0, 255)(random));
            if (whole.at(at) == other)
                continue;
            QByteArray altered = whole;
            altered[at] = other;

            const auto verdict = receipt_check::check(altered);

            const QByteArray where = QByteArray::number(at) + " to " + QByteArray::number(uchar(other));
            QVERIFY2(verdict, where.constData());
            QVERIFY2(!verdict->isIntact(), where.constData());
            const QString &place = places.at(at);
            const bool isNamed = std::any_of(verdict->altered.begin(), verdict->altered.end(),
                [&](const ReceiptFinding &finding) { return isOneLine(finding.pointer, place); });
            named += isNamed ? 1 : 0;
            // Where a bracket, a quote or a comma is gone, other names than the one beside it may be the
            // first that make no sense.
            const auto how = verdict->altered.constFirst().how;
            QVERIFY2(
                isNamed || how == Unreadable || how == Twice, (where + " in " + place.toUtf8()).constData());
        }
        QVERIFY2(named > 9'000, QByteArray::number(named).constData());
    }

    void takesNoOtherSpellingOfKeyAndSignature()
    {
        const QByteArray &whole = sealedOnce();
        const QStringList places = placesOfBytes(whole);
        int changed = 0;
        for (qsizetype at = whole.indexOf("\"kk:publicKey\":\"") + 16; at < whole.size(); ++at) {
            // Capitals say the same in hexadecimal.
            const bool isValue = places.at(at).endsWith(u"Key"_s) || places.at(at).endsWith(u"signature"_s);
            if (!isValue || whole.at(at) < 'a' || whole.at(at) > 'f')
                continue;
            QByteArray altered = whole;
            altered[at] = char(whole.at(at) - 0x20);
            QVERIFY2(!findingsIn(altered).isEmpty(), qPrintable(places.at(at)));
            ++changed;
        }
        QVERIFY(changed > 40);
    }

    void namesWhatWasDone_data()
    {
        QTest::addColumn<QStringList>("path");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QString>("pointer");
        QTest::addColumn<int>("how");
        const auto row = [](const char *name, const QStringList &path, const char *value,
                             const QString &pointer, ReceiptFinding::How how) {
            QTest::newRow(name) << path << QByteArray(value) << pointer << int(how);
        };
        row("changed", {u"dct:created"_s}, R"("2020-01-01T00:00:00.000Z")", u"/dct:created"_s, Changed);
        row("added", {u"dpv:hasContext"_s}, R"("dpv:Optional")", u"/dpv:hasContext"_s, Added);
        row("removed", {u"dct:audience"_s}, "", u"/dct:audience"_s, Removed);
        row("a number with a fraction", {u"dct:publisher"_s}, "1.5", u"/dct:publisher"_s, Changed);
        row("the context", {u"@context"_s, u"dpv"_s}, R"("https://elsewhere.example#")", u"/@context/dpv"_s,
            Changed);
        row("emptied", {u"@context"_s, u"dct:date"_s}, "{}", u"/@context/dct:date"_s, Added);
        row("the digest of a field", {u"kk:proof"_s, u"kk:fields"_s, u"/dct:created"_s},
            R"("0000000000000000000000000000000000000000000000000000000000000000")",
            u"/kk:proof/kk:fields/~1dct:created"_s, Changed);
        row("the digest of the whole", {u"kk:proof"_s, u"kk:sha256"_s}, R"("")", u"/kk:proof/kk:sha256"_s,
            Changed);
        row("the fingerprint", {u"kk:proof"_s, u"kk:keyId"_s}, R"("")", u"/kk:proof/kk:keyId"_s, Changed);
        row("the key", {u"kk:proof"_s, u"kk:publicKey"_s}, R"("")", u"/kk:proof/kk:publicKey"_s, Changed);
        row("the signature", {u"kk:proof"_s, u"kk:signature"_s}, R"("")", u"/kk:proof/kk:signature"_s,
            Changed);
        row("no signature", {u"kk:proof"_s, u"kk:signature"_s}, "", u"/kk:proof/kk:signature"_s, Removed);
        row("no proof", {u"kk:proof"_s}, "", u"/kk:proof"_s, Removed);
    }

    void namesWhatWasDone()
    {
        QFETCH(QStringList, path);
        QFETCH(QByteArray, value);
        QFETCH(QString, pointer);
        QFETCH(int, how);
        const std::function<QJsonObject(QJsonObject, QStringList)> put = [&](QJsonObject in,
                                                                             QStringList steps) {
            const QString step = steps.takeFirst();
            if (!steps.isEmpty())
                in.insert(step, put(in.value(step).toObject(), steps));
            else if (value.isEmpty())
                in.remove(step);
            else
                in.insert(step, QJsonDocument::fromJson('[' + value + ']').array().at(0));
            return in;
        };

        const auto found = findingsAfter([&](QJsonObject &receipt) { receipt = put(receipt, path); });

        QVERIFY2(found.contains(ReceiptFinding{pointer, ReceiptFinding::How(how)}),
            qPrintable(found.isEmpty() ? u"nothing"_s : found.constFirst().pointer));
    }

    void seesAListThatBecameAnObject()
    {
        const auto found = findingsAfter([](QJsonObject &receipt) {
            const QJsonArray records = receipt.value("dpv:hasRecordOfActivity"_L1).toArray();
            receipt.insert("dpv:hasRecordOfActivity"_L1, QJsonObject{{u"0"_s, records.at(0)}});
        });

        QCOMPARE(found, QList<ReceiptFinding>{ReceiptFinding{}});
    }

    void namesANameThatStandsThereTwice()
    {
        QByteArray twice = sealedOnce();
        twice.replace("\"dct:audience\":\"dpv", "\"dct:created\":\"x\",\"dct:audience\":\"dpv");

        QCOMPARE(findingsIn(twice), (QList<ReceiptFinding>{{u"/dct:created"_s, Twice}}));
    }

    void namesWhereItIsNoJsonAnyMore()
    {
        QCOMPARE(findingsIn(sealedOnce().left(1'200)).constFirst().how, Unreadable);
        QVERIFY(findingsIn(sealedOnce().left(1'200)).constFirst().pointer.startsWith(u"/@context"));
    }

    void tellsWhenAnotherSigned()
    {
        QJsonObject forged = receiptDocument(tests::newsletterReceipt());
        forged.insert("dct:created"_L1, u"2020-01-01T00:00:00.000Z"_s);
        const SeedSigner other = tests::testSigner(2);
        const QByteArray bytes = tests::sealedReceipt(forged, other);
        const QString ours = receipt_check::fingerprintOf(tests::testSigner().publicKey);

        // Nothing was altered since that other signed: only who compares the fingerprint sees it.
        const auto unasked = receipt_check::check(bytes);
        const auto asked = receipt_check::check(bytes, ours);

        QVERIFY(unasked->isIntact());
        QCOMPARE(unasked->signer, receipt_check::fingerprintOf(other.publicKey));
        QVERIFY(!asked->isIntact());
        QVERIFY(asked->isOfAnother);
        QVERIFY(receipt_check::check(sealedOnce(), ours)->isIntact());
    }

    void doesNotTakeTheSignatureOfAnotherKindOfDocument()
    {
        const SeedSigner signer = tests::testSigner();
        const QByteArray bytes = *receipt_check::sealed(
            receiptDocument(tests::newsletterReceipt()), signer.publicKey, [&](QByteArrayView message) {
                QByteArray other = message.toByteArray();
                other.replace("klantkluis/consent-receipt/v1", "klantkluis/approval/v1");
                return signatureOf(signer, other);
            });

        QCOMPARE(findingsIn(bytes), (QList<ReceiptFinding>{{u"/kk:proof/kk:signature"_s, Changed}}));
    }

    void readsWhateverItWasMadeOf()
    {
        ConsentReceipt receipt = tests::newsletterReceipt();
        const ReceiptAct act = receipt.acts.constFirst();
        for (int number = 0; number < 800; ++number) {
            receipt.acts.prepend(act);
            receipt.acts.first().ref = QStringLiteral("act-%1").arg(number);
        }
        const QByteArray many = tests::sealedReceipt(receiptDocument(receipt));
        QVERIFY(many.size() > 1024 * 1024);

        const auto verdict = receipt_check::check(many);

        QVERIFY(verdict && verdict->isIntact());
        QJsonObject huge = receiptDocument(receipt);
        huge.insert(u"kk:text"_s, QString(receipt_check::mostBytes, u'x'));
        const auto refused = receipt_check::sealed(huge, tests::testSigner().publicKey,
            [](QByteArrayView message) { return signatureOf(tests::testSigner(), message); });
        QVERIFY(!refused);
        QCOMPARE(refused.error(), (Error{Failure::Invalid, u"receipt.too-large"_s, {u"16"_s}}));
    }

    void refusesWhatIsNoReceipt_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("what");
        QTest::newRow("nothing") << QByteArray() << u"receipt.none"_s;
        QTest::newRow("a text") << QByteArray("Geachte heer") << u"receipt.none"_s;
        QTest::newRow("a list") << QByteArray("[1]") << u"receipt.none"_s;
        QTest::newRow("another document")
            << QByteArray(R"({"document":"consent-proof"})") << u"receipt.none"_s;
        QTest::newRow("huge") << QByteArray(receipt_check::mostBytes + 1, ' ') << u"receipt.too-large"_s;
    }

    void refusesWhatIsNoReceipt()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, what);

        const auto verdict = receipt_check::check(bytes);

        QVERIFY(!verdict);
        QCOMPARE(verdict.error().failure, Failure::Invalid);
        QCOMPARE(verdict.error().what, what);
    }

    void saysWhatIsWrongWithTheFile()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"receipt.json"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(sealedOnce());
        file.close();

        QVERIFY(receipt_check::checkFile(path)->isIntact());
        QCOMPARE(receipt_check::checkFile(folder.filePath(u"none"_s)).error().what, u"file.missing"_s);
        QCOMPARE(receipt_check::checkFile(folder.path()).error().what, u"receipt.unreadable"_s);
    }

    void readsAFingerprintAsPeopleWriteIt()
    {
        const QString plain = receipt_check::fingerprintOf("key");
        QString spaced = plain.toUpper();
        spaced.insert(32, u" : "_s);

        QCOMPARE(*receipt_check::fingerprintFrom(spaced), plain);
        for (const QString &wrong : {QString(), plain.chopped(1), QString(plain).replace(0, 1, u"g"_s)})
            QCOMPARE(receipt_check::fingerprintFrom(wrong).error().what, u"receipt.fingerprint"_s);
    }
};

QTEST_APPLESS_MAIN(TestReceiptCheck)

#include "tst_receipt_check.moc"
