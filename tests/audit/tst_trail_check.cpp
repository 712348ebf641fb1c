#include "app/audit/trail_check.h"

#include <QObject>
#include <QTest>

#include <array>
#include <random>

using namespace Qt::StringLiterals;
using Kind = TrailFinding::Kind;

namespace {

const QUuid vault(u"00112233-4455-6677-8899-aabbccddeeff"_s);
constexpr quint64 epoch = 1;
constexpr qint64 start = 1'700'000'000'000'000;

/// A row as a database would keep it.
struct Row
{
    QByteArray header;
    Digest hash;
    QByteArray salt;
    QByteArray detail;
};

using Trail = QList<Row>;

AuditLeaf leafAt(quint64 sequence, const QString &action = u"contact.edit"_s)
{
    return {.vault = vault,
        .epoch = epoch,
        .sequence = sequence,
        .happenedAt = {start + qint64(sequence)},
        .clientTime = {start},
        .actor = vault,
        .action = action,
        .objectKind = u"contact"_s,
        .objectRef = QString::number(sequence % 7),
        .filingSystem = 1};
}

Row rowOf(AuditLeaf leaf)
{
    Row row;
    row.salt = QByteArray(audit_leaf::saltSize, char('a' + leaf.sequence % 26));
    row.detail = "{\"rows\":" + QByteArray::number(leaf.sequence) + '}';
    leaf.commitment = *audit_leaf::commitment(row.salt, row.detail);
    row.header = *audit_leaf::headerBytes(leaf);
    row.hash = merkle::leafHash(row.header);
    return row;
}

Trail trailOf(int size)
{
    Trail trail;
    for (int i = 0; i < size; ++i)
        trail << rowOf(leafAt(quint64(i)));
    return trail;
}

LogHead headOf(const Trail &trail)
{
    MerkleTree tree;
    for (const Row &row : trail)
        tree.append(merkle::leafHash(row.header));
    return {.vault = vault, .epoch = epoch, .size = tree.size(), .root = tree.root()};
}

TrailReport checked(const Trail &trail, const LogHead &head, const QList<LogHead> &seen = {})
{
    TrailCheck check(head, seen);
    for (const Row &row : trail) {
        StoredEntry entry{.header = row.header, .leafHash = row.hash};
        if (!row.salt.isEmpty())
            entry.detail = StoredEntry::Detail{.salt = row.salt, .bytes = row.detail};
        check.next(entry);
    }
    return check.finish();
}

/// One attack on a trail: what is then stored, the head that lies beside it, and what must be found.
struct Attack
{
    Trail trail;
    LogHead head;
    Kind kind;
    quint64 place;
    /// Whether the place is known exactly, or between two heads that were seen.
    bool isExact = true;
};

class Attacker final
{
public:
    explicit Attacker(unsigned seed) : m_random(seed) {}

    int below(int border) { return std::uniform_int_distribution(0, border - 1)(m_random); }

    Attack attack(int kind, const Trail &trail)
    {
        Attack attack{.trail = trail, .head = headOf(trail), .kind = Kind::Edited, .place = 0};
        const std::array ways = {&Attacker::editHeader, &Attacker::editDetail, &Attacker::editAndRehash,
            &Attacker::remove, &Attacker::swap, &Attacker::insertTwice, &Attacker::truncate,
            &Attacker::rollBack, &Attacker::fork, &Attacker::add};
        (this->*ways.at(size_t(kind)))(attack);
        return attack;
    }

    static constexpr int kinds = 10;

private:
    qsizetype anyPlace(Attack &attack)
    {
        const int place = below(int(attack.trail.size()));
        attack.place = quint64(place);
        return place;
    }

    static void flip(QByteArray &bytes, int bit)
    {
        bytes[bit / 8] = char(bytes.at(bit / 8) ^ (1 << (bit % 8)));
    }

    void editHeader(Attack &attack)
    {
        QByteArray &header = attack.trail[anyPlace(attack)].header;
        flip(header, below(int(header.size()) * 8));
    }

    void editDetail(Attack &attack)
    {
        Row &row = attack.trail[anyPlace(attack)];
        QByteArray &bytes = below(2) == 0 ? row.salt : row.detail;
        flip(bytes, below(int(bytes.size()) * 8));
    }

    void editAndRehash(Attack &attack)
    {
        const qsizetype place = anyPlace(attack);
        attack.trail[place] = rowOf(leafAt(attack.place, u"contact.view"_s));
        attack.isExact = false;
    }

    void remove(Attack &attack)
    {
        attack.trail.removeAt(anyPlace(attack));
        const bool isLast = attack.place == quint64(attack.trail.size());
        attack.kind = isLast ? Kind::Truncated : Kind::Deleted;
    }

    void swap(Attack &attack)
    {
        const int last = 1 + below(int(attack.trail.size()) - 1);
        const int first = below(last);
        attack.trail.swapItemsAt(first, last);
        attack.kind = Kind::Swapped;
        attack.place = quint64(first);
    }

    void insertTwice(Attack &attack)
    {
        const Row row = attack.trail.at(anyPlace(attack));
        const int where = below(int(attack.trail.size()) + 1);
        attack.trail.insert(where, row);
        attack.kind = Kind::Duplicated;
        // Before itself it cannot be told from itself.
        attack.place = quint64(where) == attack.place ? quint64(where) + 1 : quint64(where);
    }

    void truncate(Attack &attack)
    {
        attack.trail.resize(anyPlace(attack));
        attack.kind = Kind::Truncated;
    }

    void rollBack(Attack &attack)
    {
        truncate(attack);
        attack.head = headOf(attack.trail);
        attack.kind = Kind::RolledBack;
    }

    void fork(Attack &attack)
    {
        editAndRehash(attack);
        attack.head = headOf(attack.trail);
        attack.kind = Kind::Forked;
    }

    void add(Attack &attack)
    {
        attack.place = quint64(attack.trail.size());
        attack.trail << rowOf(leafAt(attack.place));
        attack.kind = Kind::Added;
    }

    std::mt19937 m_random;
};

} // namespace

class TestTrailCheck final : public QObject
{
    Q_OBJECT

private slots:
    void findsNothingInWhatWasWritten()
    {
        for (const int size : {0, 1, 2, 3, 64, 100}) {
            const Trail trail = trailOf(size);
            const auto report = checked(trail, headOf(trail), {headOf(trail.first(size / 2))});
            QVERIFY(!report.finding);
            QCOMPARE(report.entries, quint64(size));
            QVERIFY(report.root == headOf(trail).root);
            QCOMPARE(report.stepsBackInTime, quint64(0));
        }
    }

    void staysWholeWhenDetailsAreErased()
    {
        Trail trail = trailOf(20);
        const LogHead head = headOf(trail);
        for (const int erased : {0, 7, 19})
            trail[erased].salt = trail[erased].detail = QByteArray();
        const auto report = checked(trail, head);
        QVERIFY(!report.finding);
        QCOMPARE(report.erasedDetails, quint64(3));
    }

    void detectsAndLocatesTenThousandAttacks()
    {
        Attacker attacker(20261128);
        const QList<Trail> trails{trailOf(5), trailOf(33), trailOf(64)};
        for (int number = 0; number < 10'000; ++number) {
            const Trail &trail = trails.at(attacker.below(3));
            const QList<LogHead> seen{headOf(trail.first(trail.size() / 2)), headOf(trail)};
            const Attack attack = attacker.attack(number % Attacker::kinds, trail);

            const auto report = checked(attack.trail, attack.head, seen);

            const QByteArray which = QByteArray::number(number);
            QVERIFY2(report.finding, which.constData());
            QVERIFY2(report.finding->kind == attack.kind, which.constData());
            QVERIFY2(report.finding->first <= attack.place, which.constData());
            QVERIFY2(report.finding->last >= attack.place, which.constData());
            if (attack.isExact)
                QVERIFY2(report.finding->first == attack.place, which.constData());
        }
    }

    void narrowsAChangeBetweenTheHeadsThatWereSeen()
    {
        const Trail trail = trailOf(64);
        Trail forged = trail;
        forged[17] = rowOf(leafAt(17, u"contact.view"_s));
        const auto seen = QList<LogHead>{
            headOf(trail), headOf(trail.first(20)), headOf(trail.first(16)), headOf(trail.first(8))};

        const auto edited = checked(forged, headOf(trail), seen);
        const auto forked = checked(forged, headOf(forged), seen);
        const auto alone = checked(forged, headOf(trail));

        QCOMPARE(*edited.finding, (TrailFinding{.kind = Kind::Edited, .first = 16, .last = 19}));
        QCOMPARE(*forked.finding, (TrailFinding{.kind = Kind::Forked, .first = 16, .last = 19}));
        QCOMPARE(*alone.finding, (TrailFinding{.kind = Kind::Edited, .first = 0, .last = 63}));
    }

    void tellsOfAllThatIsMissing()
    {
        const Trail trail = trailOf(64);
        const Trail shorter = trail.first(59);
        QCOMPARE(*checked(shorter, headOf(trail)).finding,
            (TrailFinding{.kind = Kind::Truncated, .first = 59, .last = 63}));
        QCOMPARE(*checked(shorter, headOf(shorter), {headOf(trail)}).finding,
            (TrailFinding{.kind = Kind::RolledBack, .first = 59, .last = 63}));
        QCOMPARE(*checked({}, headOf(trail)).finding,
            (TrailFinding{.kind = Kind::Truncated, .first = 0, .last = 63}));
    }

    void refusesEntriesOfAnotherLog()
    {
        Trail trail = trailOf(4);
        AuditLeaf foreign = leafAt(2);
        foreign.epoch = 2;
        trail[2] = rowOf(foreign);
        QCOMPARE(*checked(trail, headOf(trail)).finding,
            (TrailFinding{.kind = Kind::Edited, .first = 2, .last = 2}));

        LogHead other = headOf(trailOf(4));
        other.vault = QUuid();
        QCOMPARE(*checked(trailOf(4), headOf(trailOf(4)), {other}).finding,
            (TrailFinding{.kind = Kind::Forked, .first = 0, .last = 3}));
    }

    void countsStepsBackInTime()
    {
        Trail trail = trailOf(3);
        AuditLeaf late = leafAt(1);
        late.happenedAt.micros += 1000;
        trail[1] = rowOf(late);
        const auto report = checked(trail, headOf(trail));
        QVERIFY(!report.finding);
        QCOMPARE(report.stepsBackInTime, quint64(1));
    }
};

QTEST_GUILESS_MAIN(TestTrailCheck)

#include "tst_trail_check.moc"
