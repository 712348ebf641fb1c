#include "app/backup/erasure_ledger.h"
#include "tests/backup/backup_fixture.h"

#include <QObject>
#include <QTest>

using backup_fixture::signer;

namespace {

const QUuid vault(QStringLiteral("6f1c2a34-0b5d-4c7e-8f90-a1b2c3d4e5f6"));

QUuid numbered(int number)
{
    return QUuid(quint32(number), 1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
}

DoneAct erasure(int number)
{
    return {Instant{1'700'000'000'000'000 + number * 1'000'000LL}, numbered(1000 + number),
        quint64(number * 7), {numbered(number), numbered(number + 500)},
        {{1, 1, QByteArray(32, char(number))}}};
}

ErasureLedger ledgerOf(int count, int firstOther = 1'000'000)
{
    ErasureLedger ledger(vault);
    for (int number = 1; number <= count; ++number) {
        const int which = number < firstOther ? number : number + 100;
        if (!ledger.append(erasure(which), signer(which % 2 ? 's' : 't')))
            return ErasureLedger(QUuid());
    }
    return ledger;
}

QList<QByteArray> trusted()
{
    return {signer('s').publicKey, signer('t').publicKey};
}

bool isSound(const QByteArray &bytes)
{
    const auto ledger = ErasureLedger::fromBytes(bytes);
    return ledger && ledger->vault() == vault && ledger->verify(trusted());
}

} // namespace

class TestErasureLedger final : public QObject
{
    Q_OBJECT

private slots:
    void comesBackAsItWasWritten();
    void liesInTheseBytes();
    void everyChangedByteIsNoticed();
    void everyCutIsNoticed();
    void entriesKeepTheirPlace();
    void entriesOfAnotherVaultDoNotFit();
    void onlyKnownSignersCount();
    void holdsOtherActsBesideErasures();
    void refusesAnActThatItHasNoPlaceFor();
    void refusesAnErasureOfNothing();
    void aClockThatWentBackStopsNoErasure();
    void tellsHowTwoLedgersStand();
    void givesWhatIsToBeErasedAgain();
    void takesTheNewestFoundAnywhere();
    void ofTwoTruthsBothAreTaken();
};

void TestErasureLedger::comesBackAsItWasWritten()
{
    for (const int count : {0, 1, 5}) {
        const ErasureLedger ledger = ledgerOf(count);
        const auto again = ErasureLedger::fromBytes(ledger.toBytes());
        QVERIFY(again);
        QCOMPARE(again->entries().size(), count);
        QVERIFY(*again == ledger);
        QVERIFY(again->verify(trusted()));
    }
}

void TestErasureLedger::liesInTheseBytes()
{
    // Made apart from this program, with another implementation of Ed25519 and BLAKE2b: nothing in them is
    // chance.
    const QByteArray expected =
        "4b4b4c45444730316f1c2a340b5d4c7e8f90a1b2c3d4e5f60000000000000001000000f3000000000000000100060a24"
        "182d8240000003e900010002030405060708090a000000000000000700000000771ce3e526341b7be96b50cd635f1ceb"
        "28eb468f6ccea5bb0e94b395f5f1bdd0fec1428673f6afe89264b3807344ae8b269d125a503855202687db5a7128579f"
        "00020000000100010002030405060708090a000001f500010002030405060708090a0001010001010101010101010101"
        "0101010101010101010101010101010101010101010101f3eb54e565753746c88bba73f6e08c8ae564168c071916fdac"
        "640dcbb354cb17c2adaeeea4dee0d7ed44f64829bef5595a893ffb80b93051d5e55b68ea30270d";
    QCOMPARE(ledgerOf(1).toBytes().toHex(), expected);
}

void TestErasureLedger::everyChangedByteIsNoticed()
{
    const QByteArray bytes = ledgerOf(3).toBytes();
    QVERIFY(isSound(bytes));
    for (qsizetype at = 0; at < bytes.size() * 8; ++at) {
        QByteArray changed = bytes;
        changed[at / 8] = char(changed.at(at / 8) ^ (1 << (at % 8)));
        QVERIFY2(!isSound(changed), qPrintable(QString::number(at)));
    }
}

void TestErasureLedger::everyCutIsNoticed()
{
    const QByteArray bytes = ledgerOf(3).toBytes();
    for (qsizetype size = 0; size < bytes.size(); ++size)
        QVERIFY2(!ErasureLedger::fromBytes(bytes.first(size)), qPrintable(QString::number(size)));
    QCOMPARE(ErasureLedger::fromBytes(bytes + '\0').error().what, QStringLiteral("ledger.trailing"));
}

void TestErasureLedger::entriesKeepTheirPlace()
{
    const QByteArray bytes = ledgerOf(3).toBytes();
    constexpr qsizetype beginning = 8 + 16 + 8;
    const qsizetype size = 4 + ledgerOf(3).entries().constFirst().toBytes().size();
    const auto entry = [&](int index) { return bytes.mid(beginning + index * size, size); };
    const QByteArray head = bytes.first(beginning);
    QCOMPARE(head + entry(0) + entry(1) + entry(2), bytes);

    const Error second{Failure::Damaged, QStringLiteral("ledger.entry"), {QStringLiteral("2")}};
    for (const QByteArray &order : {entry(2) + entry(1), entry(0) + entry(1), entry(2) + entry(2)})
        QCOMPARE(ErasureLedger::fromBytes(head + entry(0) + order).error(), second);
}

void TestErasureLedger::entriesOfAnotherVaultDoNotFit()
{
    QByteArray bytes = ledgerOf(2).toBytes();
    bytes.replace(8, 16, numbered(77).toRfc4122());
    QCOMPARE(ErasureLedger::fromBytes(bytes).error().what, QStringLiteral("ledger.entry"));
}

void TestErasureLedger::onlyKnownSignersCount()
{
    const Error unknown{Failure::Damaged, QStringLiteral("ledger.unknown-signer"), {QStringLiteral("2")}};
    QCOMPARE(ledgerOf(3).verify({signer('s').publicKey}).error(), unknown);
}

void TestErasureLedger::holdsOtherActsBesideErasures()
{
    ErasureLedger ledger = ledgerOf(1);
    const DoneAct restricted{.done = Instant{1'700'000'100'000'000},
        .request = numbered(9),
        .records = {numbered(1)},
        .matter = {.act = LedgerAct::Restricted,
            .detail = 3,
            .requestType = 4,
            .requestChannel = 2,
            .receivedOn = 2'461'000}};
    const DoneAct withdrawn{.done = Instant{1'700'000'200'000'000},
        .records = {numbered(1), numbered(2), numbered(3)},
        .matter = {.act = LedgerAct::Withdrawn,
            .channel = 1,
            .purpose = LedgerMatter::purposeMark(QStringLiteral("newsletter"))}};
    QVERIFY(ledger.append(restricted, signer('s')));
    QVERIFY(ledger.append(withdrawn, signer('t')));
    QVERIFY(ledger.append(erasure(4), signer('s')));

    const QByteArray bytes = ledger.toBytes();
    const auto again = ErasureLedger::fromBytes(bytes);

    QVERIFY(again);
    QVERIFY(*again == ledger);
    QCOMPARE(again->entries().at(1).matter, restricted.matter);
    QCOMPARE(again->entries().at(2).records.size(), 3);
    QVERIFY(!again->entries().at(2).isErasure() && again->entries().at(3).isErasure());
    QVERIFY(again->verify(trusted()));
    QVERIFY(!bytes.contains("newsletter"));
    for (qsizetype at = 0; at < bytes.size() * 8; ++at) {
        QByteArray changed = bytes;
        changed[at / 8] = char(changed.at(at / 8) ^ (1 << (at % 8)));
        QVERIFY2(!isSound(changed), qPrintable(QString::number(at)));
    }
    // Of which kind an entry is stands under its signature: none passes for another.
    ErasureEntry other = ledger.entries().at(1);
    other.matter.act = LedgerAct::Lifted;
    QVERIFY(!signed_document::isSigned(other.signedBytes(), other.signature, other.signerKey));
    // Whoever does not know an act must not pass over it.
    other.matter.act = LedgerAct(quint8(LedgerAct::TakenBack) + 1);
    QCOMPARE(ErasureEntry::fromBytes(other.toBytes()).error().what, QStringLiteral("ledger.entry"));
}

void TestErasureLedger::refusesAnActThatItHasNoPlaceFor()
{
    ErasureLedger ledger = ledgerOf(1);
    DoneAct shortMark{.records = {numbered(1)}, .matter = {.act = LedgerAct::Withdrawn}};
    shortMark.matter.purpose = QByteArray(5, 'x');
    DoneAct named = erasure(2);
    named.matter.act = LedgerAct::Lifted;
    DoneAct marked = erasure(2);
    marked.matter.channel = 1;
    for (const DoneAct &each : {shortMark, named, marked})
        QCOMPARE(ledger.append(each, signer()).error().what, QStringLiteral("ledger.erasure"));
}

void TestErasureLedger::refusesAnErasureOfNothing()
{
    ErasureLedger ledger = ledgerOf(1);
    DoneAct nothing = erasure(2);
    nothing.records.clear();
    DoneAct shortHash = erasure(2);
    shortHash.identifiers[0].hash.chop(1);
    DoneAct tooMany = erasure(2);
    tooMany.records = QList<QUuid>(65536, numbered(1));
    for (const DoneAct &each : {nothing, shortHash, tooMany}) {
        const auto added = ledger.append(each, signer());
        QVERIFY(!added);
        QCOMPARE(added.error(), (Error{Failure::Invalid, QStringLiteral("ledger.erasure")}));
    }
    QVERIFY(ledger == ledgerOf(1));
}

void TestErasureLedger::aClockThatWentBackStopsNoErasure()
{
    ErasureLedger ledger = ledgerOf(2);
    QVERIFY(ledger.append(erasure(1), signer()));
    QVERIFY(isSound(ledger.toBytes()));
}

void TestErasureLedger::tellsHowTwoLedgersStand()
{
    const ErasureLedger three = ledgerOf(3);
    QCOMPARE(three.comparedTo(ledgerOf(3)), LedgerRelation::Same);
    QCOMPARE(three.comparedTo(ledgerOf(2)), LedgerRelation::Longer);
    QCOMPARE(three.comparedTo(ledgerOf(0)), LedgerRelation::Longer);
    QCOMPARE(three.comparedTo(ledgerOf(5)), LedgerRelation::Shorter);
    QCOMPARE(three.comparedTo(ledgerOf(3, 3)), LedgerRelation::Forked);
    QCOMPARE(three.comparedTo(ledgerOf(5, 2)), LedgerRelation::Forked);
    QCOMPARE(three.comparedTo(ledgerOf(1, 1)), LedgerRelation::Forked);
    QCOMPARE(ErasureLedger(vault).comparedTo(ErasureLedger(numbered(1))), LedgerRelation::Forked);
}

void TestErasureLedger::givesWhatIsToBeErasedAgain()
{
    const ErasureLedger five = ledgerOf(5);
    for (int count = 0; count <= 5; ++count) {
        const auto later = five.doneAfter(ledgerOf(count).head());
        QVERIFY(later);
        QCOMPARE(later->size(), 5 - count);
        for (const ErasureEntry &entry : *later)
            QCOMPARE(entry.records, erasure(int(entry.sequence)).records);
    }
    QCOMPARE(five.doneAfter(ledgerOf(6).head()).error().what, QStringLiteral("ledger.behind"));
    QCOMPARE(five.doneAfter(ledgerOf(4, 4).head()).error().what, QStringLiteral("ledger.forked"));
    QCOMPARE(five.doneAfter(ErasureLedger(numbered(1)).head()).error().what, QStringLiteral("ledger.forked"));
    QVERIFY(five.reaches(ledgerOf(5).head()));
}

void TestErasureLedger::takesTheNewestFoundAnywhere()
{
    QByteArray spoiled = ledgerOf(6).toBytes();
    spoiled[spoiled.size() - 1] = char(spoiled.back() ^ 1);
    ErasureLedger foreign = ledgerOf(5);
    QVERIFY(foreign.append(erasure(6), signer('x')));
    const QList<QByteArray> found{ledgerOf(2).toBytes(), spoiled, "nonsense", ledgerOf(5).toBytes(),
        foreign.toBytes(), {}, ledgerOf(3).toBytes(), ErasureLedger(numbered(1)).toBytes()};

    const auto all = unionOf(soundOf(found, vault, trusted()), ledgerOf(2).head());

    QVERIFY(all);
    QVERIFY(all->chain == ledgerOf(5));
    QVERIFY(all->others.isEmpty());
    QVERIFY(soundOf({spoiled, "nonsense"}, vault, trusted()).isEmpty());
}

void TestErasureLedger::ofTwoTruthsBothAreTaken()
{
    const ErasureLedger one = ledgerOf(5);
    const ErasureLedger other = ledgerOf(4, 3);

    const auto all = unionOf({one, other}, ledgerOf(2).head());
    const auto fromOther = unionOf({one, other}, other.head());

    QVERIFY(all && fromOther);
    QVERIFY(all->chain == one);
    QCOMPARE(all->others, one.branchOf(other));
    QVERIFY(!all->others.isEmpty());
    QVERIFY(!one.covers(other));
    QVERIFY(fromOther->chain == other);
    QCOMPARE(
        unionOf({one}, other.head()).error(), (Error{Failure::RolledBack, QStringLiteral("ledger.forked")}));
    QCOMPARE(unionOf({one}, ledgerOf(6).head()).error().what, QStringLiteral("ledger.behind"));
}

QTEST_GUILESS_MAIN(TestErasureLedger)

#include "tst_erasure_ledger.moc"
