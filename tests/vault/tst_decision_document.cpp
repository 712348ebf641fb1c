#include "app/audit/merkle_tree.h"
#include "app/requests/decision_document.h"
#include "tests/vault/test_key.h"

#include <QObject>
#include <QTest>

#include <functional>
#include <limits>

using namespace Qt::StringLiterals;
using tests::TestKey;

namespace {

constexpr Instant signedAt{1'700'000'000'000'000};
constexpr Instant now{signedAt.micros + 1};

QUuid person(int number)
{
    return QUuid(u"aaaaaaaa-0000-4000-8000-00000000000%1"_s.arg(number));
}

const QUuid subject(u"cccccccc-0000-4000-8000-000000000001"_s);

MerkleTree trailOf(const QList<QByteArray> &entries)
{
    MerkleTree tree;
    for (const QByteArray &entry : entries)
        tree.append(merkle::leafHash(entry));
    return tree;
}

DecisionDocument approval()
{
    return {.vault = QUuid(u"00112233-4455-6677-8899-aabbccddeeff"_s),
        .request = QUuid(u"11111111-2222-4333-8444-555555555555"_s),
        .revision = 3,
        .kind = u"erasure"_s,
        .subjects = {subject},
        .payload = sha256({"payload"}),
        .registrant = person(1),
        .preparer = person(2),
        .approver = person(3),
        .verdict = DecisionDocument::Verdict::Approved,
        .reason = sha256({"reason"}),
        .trailSize = 2,
        .trailRoot = trailOf({"a", "b"}).root(),
        .notBefore = signedAt,
        .notAfter = {signedAt.micros + DecisionDocument::longestTerm}};
}

ExpectedDecision expectedOf(const DecisionDocument &document)
{
    return {.vault = document.vault,
        .request = document.request,
        .revision = document.revision,
        .kind = document.kind,
        .subjects = document.subjects,
        .payload = document.payload,
        .registrant = document.registrant,
        .preparer = document.preparer,
        .approver = document.approver,
        .approverRecords = {person(9)},
        .trail = {.vault = document.vault, .size = 3, .root = trailOf({"a", "b", "c"}).root()},
        .trailProof = {merkle::leafHash("c")}};
}

/// "" for a decision that may be carried out, else why not.
QString verdictOn(const DecisionDocument &document, const ExpectedDecision &expected, Instant at = now)
{
    const auto bytes = document.toBytes();
    const auto signature = decision_document::sign(document, TestKey(1).signer());
    const auto checked =
        decision_document::checkDecision(*bytes, *signature, TestKey(1).publicKey(), expected, at);
    if (checked)
        return {};
    const bool isDamaged = checked.error().failure == Failure::Damaged;
    return (isDamaged ? u"damaged "_s : QString()) + checked.error().what +
        (checked.error().place.isEmpty() ? QString() : u' ' + checked.error().place.join(u' '));
}

} // namespace

using Change = std::function<void(DecisionDocument &, ExpectedDecision &)>;

class TestDecisionDocument final : public QObject
{
    Q_OBJECT

private slots:
    // Bytes and signature were computed by another implementation.
    void writesAndSignsTheKnownBytes()
    {
        const auto bytes = approval().toBytes();
        QVERIFY(bytes);
        QCOMPARE(bytes->toHex(),
            QByteArray("000100000008000000000000000100020000001000112233445566778899aabbccddeeff0003000000"
                       "1011111111222243338444555555555555000400000008000000000000000300050000000765726173"
                       "757265000600000010cccccccc000040008000000000000001000700000020239f59ed55e737c77147"
                       "cf55ad0c1b030b6d7ee748a7426952f9b852d5a935e5000800000010aaaaaaaa0000400080000000000"
                       "00001000900000010aaaaaaaa000040008000000000000002000a00000010aaaaaaaa0000400080000"
                       "00000000003000b000000080000000000000001000c000000208fcfccf675b1f0bfd39dcbb13015052f"
                       "e82bc51c003c165a410945c913dbb2be000d000000080000000000000002000e00000020b137985ff48"
                       "4fb600db93107c77b0365c80d78f5b429ded0fd97361d077999eb000f0000000800060a24181e400000"
                       "100000000800060b3db9e58000"));
        const auto signature = decision_document::sign(approval(), TestKey(1).signer());
        QVERIFY(signature);
        QCOMPARE(signature->toHex(),
            QByteArray(
                "25ffa3e4e2ef5bdf576bcea2de363efc1a37075a970067a1d4045d693443f372dc516f55ba8565d87266ef"
                "66aa2c43b8ada8aa768b994218a0ad42e284c94104"));
        const auto read = DecisionDocument::fromBytes(*bytes);
        QVERIFY(read);
        QVERIFY(*read == approval());
    }

    /// What was opened needs a format of its own; without it nothing changes in what is written.
    void tellsWhatTheApproverOpened()
    {
        DecisionDocument document = approval();
        document.opened = u"identity V2\nplan abc"_s;
        const auto bytes = document.toBytes();
        QVERIFY(bytes);
        QCOMPARE(bytes->mid(6, 8).toHex(), QByteArray("0000000000000003"));
        const auto read = DecisionDocument::fromBytes(*bytes);
        QVERIFY(read);
        QVERIFY(*read == document);
        QCOMPARE(verdictOn(document, expectedOf(document)), QString());
        document.standsFor = person(7);
        document.deputyship = sha256({"deputyship"});
        const auto lent = document.toBytes();
        QVERIFY(lent);
        const auto stead = DecisionDocument::fromBytes(*lent);
        QVERIFY(stead && *stead == document);
    }

    void acceptsWhatTheApproverSigned()
    {
        QCOMPARE(verdictOn(approval(), expectedOf(approval())), QString());
        DecisionDocument no = approval();
        no.verdict = DecisionDocument::Verdict::Rejected;
        ExpectedDecision expected = expectedOf(no);
        expected.verdict = DecisionDocument::Verdict::Rejected;
        QCOMPARE(verdictOn(no, expected), QString());
    }

    void tellsExactlyWhyNot_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("why");
        const auto row = [](const char *name, const QString &why, const Change &change) {
            QTest::newRow(name) << change << why;
        };
        using D = DecisionDocument;
        using E = ExpectedDecision;
        row("approves what they registered", u"decision.four-eyes registrant"_s,
            [](D &d, E &e) { d.registrant = e.registrant = d.approver; });
        row("hides having registered", u"decision.four-eyes registrant"_s,
            [](D &d, E &e) { e.registrant = d.approver; });
        row("approves what they prepared", u"decision.four-eyes preparer"_s,
            [](D &d, E &e) { d.preparer = e.preparer = d.approver; });
        row("hides having prepared", u"decision.four-eyes preparer"_s,
            [](D &d, E &e) { e.preparer = d.approver; });
        row("approves about themselves", u"decision.four-eyes subject"_s,
            [](D &d, E &e) { d.subjects = e.subjects = {d.approver}; });
        row("approves about their own record", u"decision.four-eyes subject"_s, [](D &d, E &e) {
            d.subjects = e.subjects = {subject, person(9)};
        });
        row("hides being a subject", u"decision.four-eyes subject"_s, [](D &, E &e) {
            e.subjects = {subject, person(9)};
        });
        row("signs in another's name", u"damaged decision.signature"_s,
            [](D &d, E &) { d.approver = person(4); });
        row("signs in nobody's name", u"damaged decision.signature"_s,
            [](D &d, E &e) { d.approver = e.approver = QUuid(); });
        const auto asDeputy = [](D &d, E &e) {
            d.standsFor = e.standsFor = person(7);
            d.deputyship = e.deputyship = sha256({"deputyship"});
        };
        row("as deputy", QString(), asDeputy);
        row("for who registered it", u"decision.four-eyes principal"_s, [=](D &d, E &e) {
            asDeputy(d, e);
            d.registrant = e.registrant = d.standsFor;
        });
        row("for who prepared it", u"decision.four-eyes principal"_s, [=](D &d, E &e) {
            asDeputy(d, e);
            d.preparer = e.preparer = d.standsFor;
        });
        row("for themselves", u"decision.four-eyes principal"_s, [=](D &d, E &e) {
            asDeputy(d, e);
            d.standsFor = e.standsFor = d.approver;
        });
        row("for another", u"decision.deputy"_s, [=](D &d, E &e) {
            asDeputy(d, e);
            e.standsFor = person(8);
        });
        row("for nobody", u"decision.deputy"_s, [=](D &d, E &e) {
            asDeputy(d, e);
            e.standsFor = QUuid();
        });
        row("under another deputyship", u"decision.deputy"_s, [=](D &d, E &e) {
            asDeputy(d, e);
            e.deputyship = sha256({"other"});
        });
        row("another vault", u"decision.vault"_s, [](D &, E &e) { e.vault = person(5); });
        row("another request", u"decision.request"_s, [](D &, E &e) { e.request = person(5); });
        row("another revision", u"decision.revision"_s, [](D &, E &e) { ++e.revision; });
        row("another payload", u"decision.payload"_s, [](D &, E &e) { e.payload = sha256({"other"}); });
        row("another kind", u"decision.payload"_s, [](D &, E &e) { e.kind = u"access"_s; });
        row("another subject", u"decision.payload"_s, [](D &, E &e) { e.subjects = {person(6)}; });
        row("a subject more", u"decision.payload"_s, [](D &, E &e) { e.subjects << person(6); });
        row("another registrant", u"decision.payload"_s, [](D &, E &e) { e.registrant = person(6); });
        row("another preparer", u"decision.payload"_s, [](D &, E &e) { e.preparer = person(6); });
        row("said no", u"decision.verdict"_s,
            [](D &d, E &) { d.verdict = DecisionDocument::Verdict::Rejected; });
        row("counts too long", u"decision.term"_s, [](D &d, E &) { ++d.notAfter.micros; });
        row("counts for ever", u"decision.term"_s, [](D &d, E &) {
            d.notBefore.micros = std::numeric_limits<qint64>::min();
            d.notAfter.micros = std::numeric_limits<qint64>::max();
        });
        row("ends before it begins", u"decision.term"_s, [](D &d, E &) { d.notAfter = d.notBefore; });
        row("saw a longer trail", u"damaged decision.trail"_s, [](D &d, E &) { d.trailSize = 4; });
        row("saw another trail", u"damaged decision.trail"_s,
            [](D &d, E &) { d.trailRoot = sha256({"other"}); });
        row("nothing proves the trail", u"damaged decision.trail"_s, [](D &, E &e) { e.trailProof.clear(); });
    }

    void tellsExactlyWhyNot()
    {
        QFETCH(Change, change);
        DecisionDocument document = approval();
        ExpectedDecision expected = expectedOf(document);
        change(document, expected);
        QTEST(verdictOn(document, expected), "why");
    }

    void countsFromItsFirstMomentToBeforeItsLast()
    {
        const DecisionDocument document = approval();
        const ExpectedDecision expected = expectedOf(document);
        QCOMPARE(verdictOn(document, expected, {signedAt.micros - 1}), u"decision.not-yet"_s);
        QCOMPARE(verdictOn(document, expected, signedAt), QString());
        QCOMPARE(verdictOn(document, expected, {document.notAfter.micros - 1}), QString());
        QCOMPARE(verdictOn(document, expected, document.notAfter), u"decision.expired"_s);
    }

    void refusesEveryBitThatIsChanged()
    {
        const DecisionDocument document = approval();
        const ExpectedDecision expected = expectedOf(document);
        const auto bytes = document.toBytes();
        const auto signature = decision_document::sign(document, TestKey(1).signer());
        QVERIFY(bytes && signature);
        const QByteArray whole = *bytes + *signature;
        for (qsizetype bit = 0; bit < whole.size() * 8; ++bit) {
            QByteArray changed = whole;
            changed[bit / 8] = char(changed.at(bit / 8) ^ (1 << (bit % 8)));
            const auto checked = decision_document::checkDecision(changed.first(bytes->size()),
                changed.sliced(bytes->size()), TestKey(1).publicKey(), expected, now);
            QVERIFY(!checked && checked.error().failure == Failure::Damaged);
        }
    }

    void readsNothingThatItDidNotWrite()
    {
        const auto bytes = approval().toBytes();
        QVERIFY(bytes);
        for (qsizetype size = 0; size < bytes->size(); ++size)
            QVERIFY(!DecisionDocument::fromBytes(QByteArrayView(*bytes).first(size)));
        QVERIFY(!DecisionDocument::fromBytes(*bytes + '\0'));

        QByteArray newer = *bytes;
        newer[13] = 4; // 3 is that of what was opened
        const auto read = DecisionDocument::fromBytes(newer);
        QVERIFY(!read && read.error().failure == Failure::TooNew);
        QByteArray older = *bytes;
        older[13] = 0;
        QVERIFY(!DecisionDocument::fromBytes(older));
        QByteArray perhaps = *bytes;
        perhaps.replace(QByteArray::fromHex("000b000000080000000000000001"),
            QByteArray::fromHex("000b000000080000000000000003"));
        QVERIFY(perhaps != *bytes && !DecisionDocument::fromBytes(perhaps));
    }
};

QTEST_GUILESS_MAIN(TestDecisionDocument)

#include "tst_decision_document.moc"
