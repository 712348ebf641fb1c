#include "app/vault/header_copies.h"
#include "app/vault/key_set.h"
#include "app/vault/vault_keys.h"
#include "tests/vault/sample_header.h"
#include "tests/vault/vault_desk.h"

#include <QFile>
#include <QFileInfo>
#include <QObject>
#include <QTest>

/// Founding a vault and opening it, also when somebody or the power has been at it.
class TestVaultFile final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(m_desk.isReady()); }
    void foundsAFileOfTwoHeadersForItsOwnerAlone();
    void opensByNameInAnySpellingOfCase();
    void saysTheSameToAnUnknownNameAndAWrongPassphrase();
    void spendsTheSameOnEveryWrongGuess();
    void opensWithTheRecoveryKey();
    void confirmsWhoOpenedIt();
    void signsWithTheMembersKey();
    void changesAPassphrase();
    void refusesAFileThatWasCut();
    void opensFromEitherCopyAndPutsTheOtherRight();
    void staysOpenableWhereverAnUpdateIsCut();
    void refusesWhatAForgerHasDone_data();
    void refusesWhatAForgerHasDone();
    void wantsTheFounderToAdminister();

private:
    Result<OpenVault> unlock(const QString &path) const
    {
        return vault_file::unlock(path, QStringLiteral("Anna"), m_desk.founderPassphrase());
    }

    VaultDesk m_desk;
};

namespace {

constexpr qsizetype one = VaultHeader::size;

QByteArray overwritten(QByteArray bytes, qsizetype offset, const QByteArray &piece)
{
    return bytes.replace(offset, piece.size(), piece);
}

} // namespace

void TestVaultFile::foundsAFileOfTwoHeadersForItsOwnerAlone()
{
    const QString path = m_desk.newPath();
    const VaultMember founder{VaultDesk::uuid(1), QStringLiteral("Anna"), VaultDesk::allRoles};

    const auto made =
        vault_file::found(path, founder, m_desk.founderPassphrase(), KdfCost::smallest(), VaultDesk::now);

    QVERIFY(made);
    QCOMPARE(QFileInfo(path).size(), VaultHeader::bothSize);
#ifdef Q_OS_UNIX
    const QFileDevice::Permissions others =
        QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    QCOMPARE(QFileInfo(path).permissions() & others, QFileDevice::Permissions());
#endif
    const QByteArray bytes = VaultDesk::bytesOf(path);
    QCOMPARE(bytes.first(one), bytes.last(one));
    QVERIFY(!bytes.contains("Anna") && !bytes.contains("anna"));
    QCOMPARE(made->vault.memberRef(), founder.ref);
    const auto again =
        vault_file::found(path, founder, m_desk.founderPassphrase(), KdfCost::smallest(), VaultDesk::now);
    QVERIFY(!again);
    QCOMPARE(again.error().failure, Failure::Duplicate);
    QCOMPARE(VaultDesk::bytesOf(path), bytes);
}

void TestVaultFile::opensByNameInAnySpellingOfCase()
{
    const QString path = m_desk.fileOf(m_desk.founded());

    const auto vault = vault_file::unlock(path, QStringLiteral("  aNNA "), m_desk.founderPassphrase());

    QVERIFY(vault);
    QCOMPARE(vault->memberRef(), m_desk.founderRef());
    QCOMPARE(vault->epoch(), 1U);
    QCOMPARE(vault->copies(), OpenVault::Copies::Whole);
    const auto page = vault->pageKey();
    const auto wrap = vault->wrapKey();
    QVERIFY(page && wrap && page->size() == 32 && !page->equals(*wrap));
    QCOMPARE(VaultDesk::bytesOf(path), m_desk.founded());
}

void TestVaultFile::saysTheSameToAnUnknownNameAndAWrongPassphrase()
{
    const QString path = m_desk.fileOf(m_desk.founded());

    const auto unknown = vault_file::unlock(path, QStringLiteral("Bram"), m_desk.founderPassphrase());
    const auto wrong =
        vault_file::unlock(path, QStringLiteral("Anna"), VaultDesk::secret("zes paarse fietsen"));
    const auto empty = vault_file::unlock(path, QStringLiteral("Anna"), SecretBytes());

    QVERIFY(!unknown && !wrong && !empty);
    QCOMPARE(unknown.error().failure, Failure::WrongPassphrase);
    QVERIFY(unknown.error() == wrong.error() && wrong.error() == empty.error());
}

void TestVaultFile::spendsTheSameOnEveryWrongGuess()
{
    const QString path = m_desk.fileOf(m_desk.founded());
    const auto costOf = [](const auto &guess) {
        const quint64 before = KdfCost::spent();
        const bool isWrong = !guess();
        return isWrong ? KdfCost::spent() - before : 0;
    };

    const quint64 wrong = costOf([&] {
        return vault_file::unlock(path, QStringLiteral("Anna"), VaultDesk::secret("zes paarse fietsen"));
    });
    const quint64 unknown =
        costOf([&] { return vault_file::unlock(path, QStringLiteral("Bram"), m_desk.founderPassphrase()); });
    const quint64 empty =
        costOf([&] { return vault_file::unlock(path, QStringLiteral("Anna"), SecretBytes()); });

    const KdfCost once = KdfCost::smallest();
    QCOMPARE(wrong, once.operations * once.memory);
    QCOMPARE(unknown, wrong);
    QCOMPARE(empty, wrong);
}

void TestVaultFile::opensWithTheRecoveryKey()
{
    const QString path = m_desk.fileOf(m_desk.founded());
    const auto bySomebody = unlock(path);
    const auto byPaper = vault_file::recover(path, m_desk.recoveryKey().toLower());
    QVERIFY(bySomebody && byPaper);
    QCOMPARE(byPaper->kind(), OpenVault::Member::Recovery);
    QVERIFY(byPaper->dataKey().equals(bySomebody->dataKey()));

    const auto wrong = vault_file::recover(path,
        QStringLiteral("00000-00001-00002-00003-00004-00005-00006-00007-00008-00009-0000A-0000B-0000C"));
    QVERIFY(!wrong);
    QCOMPARE(wrong.error().failure, Failure::WrongPassphrase);
}

void TestVaultFile::confirmsWhoOpenedIt()
{
    const QString path = m_desk.fileOf(m_desk.founded());
    const auto vault = unlock(path);
    const auto paper = m_desk.open(path);
    QVERIFY(vault && paper);

    QVERIFY(vault_file::confirm(path, *vault, QStringLiteral("anna"), m_desk.founderPassphrase()));
    QVERIFY(!vault_file::confirm(path, *vault, QStringLiteral("anna"), VaultDesk::secret("anders")));
    // Anna's passphrase does not confirm what somebody else has opened.
    QVERIFY(!vault_file::confirm(path, *paper, QStringLiteral("anna"), m_desk.founderPassphrase()));
}

void TestVaultFile::signsWithTheMembersKey()
{
    const QString path = m_desk.fileOf(m_desk.founded());
    const auto vault = m_desk.open(path);
    QVERIFY(vault);
    const auto members = vault_file::members(path, *vault);
    QVERIFY(members && members->size() == 1);

    const auto signature =
        vault_file::sign(path, m_desk.founderRef(), m_desk.founderPassphrase(), "goedgekeurd");

    QVERIFY(signature);
    ByteReader reader(*signature);
    const Bytes<64> bytes = reader.bytes<64>();
    QVERIFY(isSignedBy(members->first().keys.sign, "goedgekeurd", bytes));
    QVERIFY(!isSignedBy(members->first().keys.sign, "afgekeurd", bytes));
    QVERIFY(!vault_file::sign(path, m_desk.founderRef(), VaultDesk::secret("anders"), "goedgekeurd"));
    const auto posed = vault_file::sign(
        path, m_desk.founderRef(), m_desk.founderPassphrase(), "klantkluis/vault/certificate/v1");
    QVERIFY(!posed);
    QCOMPARE(posed.error().failure, Failure::Refused);
}

void TestVaultFile::changesAPassphrase()
{
    const QString path = m_desk.fileOf(m_desk.founded());
    const auto vault = unlock(path);
    QVERIFY(vault);
    const SecretBytes next = VaultDesk::secret("zeven groene stoelen");

    const auto refused =
        vault_file::changePassphrase(path, *vault, vault->memberRef(), next, next, KdfCost::smallest());
    QVERIFY(!refused);
    QCOMPARE(refused.error().failure, Failure::WrongPassphrase);
    QVERIFY(vault_file::changePassphrase(
        path, *vault, vault->memberRef(), m_desk.founderPassphrase(), next, KdfCost::smallest()));

    QVERIFY(!unlock(path));
    const auto again = vault_file::unlock(path, QStringLiteral("Anna"), next);
    QVERIFY(again && again->dataKey().equals(vault->dataKey()));
    const QByteArray bytes = VaultDesk::bytesOf(path);
    QCOMPARE(bytes.first(one), bytes.last(one));
}

void TestVaultFile::refusesAFileThatWasCut()
{
    QList<qsizetype> lengths{0, 1, 4095, VaultHeader::bothSize - 1};
    for (qsizetype length = 1024; length < VaultHeader::bothSize; length += 1024)
        lengths << length;
    const QString path = m_desk.fileOf(m_desk.founded());
    for (qsizetype i = lengths.size() - 1; i >= 0; --i) {
        const QString cut = m_desk.fileOf(m_desk.founded().first(lengths.at(i)));
        const auto vault = unlock(cut);
        QVERIFY(!vault);
        QVERIFY(vault.error() == (Error{Failure::Damaged, QStringLiteral("vault.truncated")}));
        QCOMPARE(QFileInfo(cut).size(), lengths.at(i));
        QVERIFY(QFile::remove(cut));
    }
    const auto other = unlock(m_desk.fileOf(QByteArray("SQLite format 3\0", 16) + QByteArray(8000, 'x')));
    QVERIFY(!other && other.error() == (Error{Failure::Damaged, QStringLiteral("file.not-ours")}));
    const auto none = unlock(m_desk.newPath());
    QVERIFY(!none);
    QCOMPARE(none.error().failure, Failure::NotFound);
}

void TestVaultFile::opensFromEitherCopyAndPutsTheOtherRight()
{
    const QByteArray zeros(one, '\0');
    for (const qsizetype offset : {qsizetype(0), one}) {
        const QString path = m_desk.fileOf(overwritten(m_desk.founded(), offset, zeros) + "pages");
        const auto vault = unlock(path);
        QVERIFY(vault);
        QCOMPARE(vault->copies(), OpenVault::Copies::Repaired);
        QCOMPARE(VaultDesk::bytesOf(path), m_desk.founded() + "pages");
    }
    const auto neither = unlock(m_desk.fileOf(zeros + zeros));
    QVERIFY(!neither);
    QCOMPARE(neither.error().failure, Failure::Damaged);
}

void TestVaultFile::staysOpenableWhereverAnUpdateIsCut()
{
    const QByteArray before = m_desk.founded();
    const QString path = m_desk.fileOf(before);
    const auto vault = unlock(path);
    const SecretBytes next = VaultDesk::secret("zeven groene stoelen");
    QVERIFY(vault);
    QVERIFY(vault_file::changePassphrase(
        path, *vault, vault->memberRef(), m_desk.founderPassphrase(), next, KdfCost::smallest()));
    const QByteArray after = VaultDesk::bytesOf(path).first(one);

    // Once from a whole file, once from one whose first copy an earlier cut has torn.
    for (const QByteArray &start : {before, overwritten(before, 0, QByteArray(one, '\0'))}) {
        const auto present =
            header_copies::choose(QByteArrayView(start).first(one), QByteArrayView(start).sliced(one));
        QVERIFY(present);
        QByteArray file = start;
        for (const HeaderWrite &step : header_copies::updateSteps(*present, after)) {
            for (qsizetype written = 0; written <= one; written += 512) {
                const QByteArray cut = overwritten(file, step.offset, step.bytes.first(written));
                const auto left =
                    header_copies::choose(QByteArrayView(cut).first(one), QByteArrayView(cut).sliced(one));
                QVERIFY(left);
                QVERIFY(left->bytes == after || left->bytes == before.first(one));
            }
            file = overwritten(file, step.offset, step.bytes);
        }
        QCOMPARE(file, after + after);
    }
    QVERIFY(vault_file::unlock(m_desk.fileOf(before.first(one) + after), QStringLiteral("Anna"), next));
    QVERIFY(unlock(m_desk.fileOf(before.first(one) + after.first(one / 2) + before.last(one / 2))));
}

void TestVaultFile::refusesWhatAForgerHasDone_data()
{
    QTest::addColumn<int>("offset");
    QTest::addColumn<QByteArray>("piece");
    QTest::addColumn<QString>("what");

    const int slot = int(VaultHeader::slotsAt);
    QTest::newRow("seq") << 16 << QByteArray(1, '\x7f') << QStringLiteral("vault.header");
    QTest::newRow("root") << 56 << QByteArray(32, '\x07') << QStringLiteral("vault.root");
    QTest::newRow("public key") << slot + 192 << QByteArray(32, '\x07') << QStringLiteral("vault.slot");
    QTest::newRow("box key") << slot + 224 << QByteArray(32, '\x07') << QStringLiteral("vault.slot");
    QTest::newRow("roles") << slot + 288 << QByteArray(4, '\x01') << QStringLiteral("vault.header");
    QTest::newRow("state") << slot << QByteArray(1, '\x02') << QStringLiteral("vault.header");
    QTest::newRow("certificate") << slot + 344 << QByteArray(64, '\x07') << QStringLiteral("vault.header");
    QTest::newRow("sealed key") << slot + 416 << QByteArray(80, '\x07') << QStringLiteral("vault.grant");
    QTest::newRow("grant") << slot + 528 << QByteArray(64, '\x07') << QStringLiteral("vault.grant");
    QTest::newRow("MAC") << int(VaultHeader::macAt) << QByteArray(32, '\0') << QStringLiteral("vault.header");
    QTest::newRow("wrapped keys") << slot + 80 << QByteArray(112, '\x07')
                                  << QStringLiteral("vault.passphrase");
    QTest::newRow("bound roles") << slot + 32 << QByteArray(4, '\x07') << QStringLiteral("vault.passphrase");
}

void TestVaultFile::refusesWhatAForgerHasDone()
{
    QFETCH(int, offset);
    QFETCH(QByteArray, piece);
    QFETCH(QString, what);
    const QByteArray forged =
        sample_header::withChecksum(overwritten(m_desk.founded().first(one), offset, piece));

    const auto vault = unlock(m_desk.fileOf(forged + forged));

    QVERIFY(!vault);
    QCOMPARE(vault.error().what, what);
}

void TestVaultFile::wantsTheFounderToAdminister()
{
    const QString path = m_desk.newPath();
    const auto steward =
        vault_file::found(path, {VaultDesk::uuid(1), QStringLiteral("Anna"), VaultDesk::steward},
            m_desk.founderPassphrase(), KdfCost::smallest(), VaultDesk::now);
    const auto dear =
        vault_file::found(path, {VaultDesk::uuid(1), QStringLiteral("Anna"), VaultDesk::allRoles},
            m_desk.founderPassphrase(), {11, 8192}, VaultDesk::now);

    QVERIFY(!steward && steward.error().failure == Failure::Invalid);
    QVERIFY(!dear && dear.error() == (Error{Failure::Invalid, QStringLiteral("vault.cost")}));
    QVERIFY(!QFileInfo::exists(path));
}

QTEST_GUILESS_MAIN(TestVaultFile)

#include "tst_vault_file.moc"
