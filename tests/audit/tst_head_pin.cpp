#include "app/audit/head_pin.h"
#include "app/audit/merkle_tree.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QObject>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

const QUuid vault(u"00112233-4455-6677-8899-aabbccddeeff"_s);

LogHead headOf(int size, quint64 epoch = 1, const QByteArray &entry = "x")
{
    MerkleTree tree;
    for (int i = 0; i < size; ++i)
        tree.append(merkle::leafHash(entry));
    return {.vault = vault, .epoch = epoch, .size = quint64(size), .root = tree.root()};
}

QList<Digest> proofFrom(quint64 first, quint64 second)
{
    const auto nodes = merkle::nodesOf([](quint64) -> Result<Digest> { return merkle::leafHash("x"); });
    return *merkle::consistencyProof(first, second, nodes);
}

} // namespace

class TestHeadPin final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void remembersTheLastHead()
    {
        const HeadPin pin = fresh();
        const auto none = pin.read();
        QVERIFY(none && !*none);

        QVERIFY(pin.advance(headOf(3)));
        QVERIFY(pin.advance(headOf(3)));
        QVERIFY(pin.advance(headOf(5)));

        const auto seen = fresh().read();
        QVERIFY(seen && *seen);
        QVERIFY(**seen == headOf(5));
    }

    void neverGoesBack()
    {
        const HeadPin pin = fresh();
        QVERIFY(pin.advance(headOf(5)));
        QCOMPARE(pin.advance(headOf(4)).error(), (Error{Failure::Refused, u"pin.back"_s}));
        QCOMPARE(pin.advance(headOf(5, 1, "y")).error(), (Error{Failure::Refused, u"pin.back"_s}));
        QCOMPARE(pin.advance(headOf(9, 0)).error(), (Error{Failure::Refused, u"pin.back"_s}));
        QVERIFY(**pin.read() == headOf(5));
        // A restored backup begins a new count.
        QVERIFY(pin.advance(headOf(1, 2)));
        QVERIFY(**pin.read() == headOf(1, 2));
    }

    void keepsVaultsApart()
    {
        QVERIFY(fresh().advance(headOf(5)));
        LogHead other = headOf(2);
        other.vault = QUuid(u"ffeeddcc-bbaa-9988-7766-554433221100"_s);
        QCOMPARE(fresh().advance(other).error().failure, Failure::Invalid);
        const HeadPin second(folder(), other.vault);
        QVERIFY(second.advance(other));
        QVERIFY(**second.read() == other);
        QVERIFY(**fresh().read() == headOf(5));
    }

    void leavesOneFileForItsOwnerAlone()
    {
        const HeadPin pin = fresh();
        QVERIFY(pin.advance(headOf(5)));
        QFile::setPermissions(pin.path(),
            QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadOther |
                QFileDevice::ReadGroup);
        QVERIFY(pin.advance(headOf(6)));
        QCOMPARE(QDir(folder()).entryList(QDir::Files),
            QStringList{u"00112233-4455-6677-8899-aabbccddeeff.pin"_s});
#ifdef Q_OS_UNIX
        const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther |
            QFileDevice::WriteOther;
        QVERIFY(!(QFileInfo(pin.path()).permissions() & others));
#endif
    }

    void takesADamagedFileForNoAnswer()
    {
        const HeadPin pin = fresh();
        QVERIFY(pin.advance(headOf(5)));
        QFile file(pin.path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray whole = file.readAll();
        file.close();
        const auto rewritten = [&](const QByteArray &bytes) {
            QFile writing(pin.path());
            return writing.open(QIODevice::WriteOnly | QIODevice::Truncate) &&
                writing.write(bytes) == bytes.size();
        };
        for (qsizetype size = 0; size < whole.size(); ++size) {
            QVERIFY(rewritten(whole.first(size)));
            QVERIFY(!pin.read() && pin.read().error().failure == Failure::Damaged);
        }
        QVERIFY(rewritten(whole + "\n"));
        QVERIFY(!pin.read());
        QVERIFY(rewritten(QByteArray(whole).replace("00112233", "00112234")));
        QVERIFY(!pin.read());
        QVERIFY(!pin.advance(headOf(6)));
    }

    void tellsWhereItCannotWrite()
    {
        QFile inTheWay(m_folder->filePath(u"file"_s));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        const HeadPin pin(m_folder->filePath(u"file/pins"_s), vault);
        QCOMPARE(pin.advance(headOf(1)).error().failure, Failure::Unavailable);

        const HeadPin folderInTheWay(m_folder->filePath(u"pins"_s), vault);
        QVERIFY(QDir().mkpath(folderInTheWay.path()));
        QCOMPARE(folderInTheWay.read().error().failure, Failure::Unavailable);
    }

    void comparesAHeadWithWhatWasSeen()
    {
        const auto verdict = [](const LogHead &head, const QList<Digest> &proof = {}) {
            return HeadPin::compare(headOf(5), head, proof);
        };
        QCOMPARE(HeadPin::compare(std::nullopt, headOf(5)), PinVerdict::NoPin);
        QCOMPARE(verdict(headOf(5)), PinVerdict::Same);
        QCOMPARE(verdict(headOf(9), proofFrom(5, 9)), PinVerdict::Grown);
        QCOMPARE(verdict(headOf(9)), PinVerdict::Forked);
        QCOMPARE(verdict(headOf(9), proofFrom(4, 9)), PinVerdict::Forked);
        QCOMPARE(verdict(headOf(9, 1, "y"), proofFrom(5, 9)), PinVerdict::Forked);
        QCOMPARE(verdict(headOf(5, 1, "y")), PinVerdict::Forked);
        QCOMPARE(verdict(headOf(4)), PinVerdict::RolledBack);
        QCOMPARE(verdict(headOf(0)), PinVerdict::RolledBack);
        QCOMPARE(verdict(headOf(9, 0), proofFrom(5, 9)), PinVerdict::RolledBack);
        QCOMPARE(verdict(headOf(2, 2)), PinVerdict::NewEpoch);
        LogHead other = headOf(5);
        other.vault = QUuid();
        QCOMPARE(verdict(other), PinVerdict::Forked);
    }

private:
    QString folder() const
    {
        return m_folder->filePath(u"profile/pins"_s);
    }
    HeadPin fresh() const
    {
        return {folder(), vault};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestHeadPin)

#include "tst_head_pin.moc"
