#include "app/vault/key_set.h"
#include "tests/vault/sample_header.h"
#include "tests/vault/vault_desk.h"

#include <QObject>
#include <QTest>

#include <algorithm>

/// What a certificate is worth that is kept beside an old signature, for members who are here and who left.
class TestVouchers final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void countsWhatSomebodyStillHereCertified();
    void countsWhatALeaverCertifiedOfALeaver();
    void doesNotCountWhatNobodyIsLeftToTrace();
    void countsTheOldKeysOfWhoGotNewOnes();
    void doesNotCountACertificateThatVouchesForItself();
    void doesNotCountAnAdministratorWhoVouchesForThemselves();
    void doesNotCountKeysThatNobodyCertifiedYet();
    void doesNotCountACertificateOfSomebodyElse();

private:
    SlotInfo of(const QString &ref) const;
    std::optional<Certificate> asked(const SlotInfo &member, QByteArrayView kept) const;
    /// For the member, with all roles, by these keys over those.
    QByteArray made(const QString &ref, const KeySet &keys, const KeySet &issuer) const;
    void leaves(const QString &ref) const
    {
        QVERIFY(vault_file::destroySlot(m_path, *m_vault, m_desk.founder(), ref));
    }
    Vouchers vouchers() const { return *vault_file::vouchers(m_path, *m_vault); }

    VaultDesk m_desk;
    QByteArray m_team;
    QString m_path;
    std::optional<OpenVault> m_vault;
    const QString m_bramRef = VaultDesk::uuid(2);
    const QString m_catoRef = VaultDesk::uuid(3);
    const KdfCost m_cheap = KdfCost::smallest();
};

void TestVouchers::initTestCase()
{
    QVERIFY(m_desk.isReady());
    const QString path = m_desk.fileOf(m_desk.founded());
    const auto vault = m_desk.open(path);
    QVERIFY(vault);
    const SecretBytes cato = VaultDesk::secret("cato cato cato cato");
    QVERIFY(vault_file::addWithPassphrase(path, *vault, m_desk.founder(),
        {m_catoRef, QStringLiteral("Cato"), VaultDesk::allRoles}, cato, m_cheap, VaultDesk::now));
    // By Cato, so that a chain of two links has to hold.
    QVERIFY(vault_file::addWithPassphrase(path, *vault, {m_catoRef, cato},
        {m_bramRef, QStringLiteral("Bram"), VaultDesk::steward}, VaultDesk::secret("bram bram bram bram"),
        m_cheap, VaultDesk::now));
    m_team = VaultDesk::bytesOf(path);
}

void TestVouchers::init()
{
    m_path = m_desk.fileOf(m_team);
    auto vault = m_desk.open(m_path);
    QVERIFY(vault);
    m_vault.emplace(*std::move(vault));
}

SlotInfo TestVouchers::of(const QString &ref) const
{
    const auto members = vault_file::members(m_path, *m_vault);
    if (!members)
        return {};
    const auto found = std::find_if(
        members->begin(), members->end(), [&](const SlotInfo &member) { return member.ref == ref; });
    return found == members->end() ? SlotInfo() : *found;
}

std::optional<Certificate> TestVouchers::asked(const SlotInfo &member, QByteArrayView kept) const
{
    return vouchers().certificateOf(QUuid::fromString(member.ref), viewOf(member.keys.sign), kept);
}

QByteArray TestVouchers::made(const QString &ref, const KeySet &keys, const KeySet &issuer) const
{
    Certificate certificate;
    certificate.member = QUuid::fromString(ref);
    certificate.keys = *keys.publicKeys();
    certificate.roles = VaultDesk::allRoles;
    certificate.from = VaultDesk::now;
    return certificate.certify(m_vault->vault(), issuer) ? certificate.toBytes() : QByteArray();
}

void TestVouchers::countsWhatSomebodyStillHereCertified()
{
    const SlotInfo bram = of(m_bramRef);
    leaves(m_bramRef);

    const auto certificate = asked(bram, bram.certificate);

    QVERIFY(certificate);
    QCOMPARE(certificate->roles, VaultDesk::steward);
    QVERIFY(!asked(bram, {}));
}

void TestVouchers::countsWhatALeaverCertifiedOfALeaver()
{
    const SlotInfo bram = of(m_bramRef);
    leaves(m_bramRef);
    leaves(m_catoRef);

    QCOMPARE(bram.certificate.size(), 2 * Certificate::size);
    QVERIFY(asked(bram, bram.certificate));
}

void TestVouchers::doesNotCountWhatNobodyIsLeftToTrace()
{
    const SlotInfo bram = of(m_bramRef);
    leaves(m_bramRef);
    leaves(m_catoRef);

    QVERIFY(!asked(bram, bram.certificate.first(Certificate::size)));
    QVERIFY(!asked(bram, bram.certificate.first(Certificate::size + 1)));
}

void TestVouchers::countsTheOldKeysOfWhoGotNewOnes()
{
    const SlotInfo before = of(m_bramRef);
    QVERIFY(vault_file::invite(m_path, *m_vault, m_desk.founder(),
        {m_bramRef, QStringLiteral("Bram"), VaultDesk::steward}, VaultDesk::now));

    QVERIFY(of(m_bramRef).keys != before.keys);
    QVERIFY(asked(before, before.certificate));
}

void TestVouchers::doesNotCountACertificateThatVouchesForItself()
{
    const auto keys = KeySet::generated();
    QVERIFY(keys);
    SlotInfo forged = of(m_bramRef);
    forged.keys = *keys->publicKeys();

    QVERIFY(!asked(forged, made(m_bramRef, *keys, *keys)));
}

void TestVouchers::doesNotCountAnAdministratorWhoVouchesForThemselves()
{
    const auto keys = KeySet::generated();
    const auto issuer = KeySet::generated();
    QVERIFY(keys && issuer);
    SlotInfo forged = of(m_bramRef);
    forged.keys = *keys->publicKeys();
    const QByteArray kept = made(m_bramRef, *keys, *issuer) + made(m_catoRef, *issuer, *issuer);

    QVERIFY(!asked(forged, kept));
    QVERIFY(!asked(forged, kept + of(m_catoRef).certificate));
}

void TestVouchers::doesNotCountKeysThatNobodyCertifiedYet()
{
    const VaultMember dirk{VaultDesk::uuid(4), QStringLiteral("Dirk"), VaultDesk::steward};
    const auto code = vault_file::invite(m_path, *m_vault, m_desk.founder(), dirk, VaultDesk::now);
    QVERIFY(code);
    QVERIFY(vault_file::activate(
        m_path, dirk.name, *code, VaultDesk::secret("een eigen wachtzin"), m_cheap, VaultDesk::now));
    const SlotInfo pending = of(dirk.ref);

    QVERIFY(!pending.certificate.isEmpty());
    QVERIFY(!asked(pending, pending.certificate));
}

void TestVouchers::doesNotCountACertificateOfSomebodyElse()
{
    SlotInfo other = of(m_bramRef);
    other.ref = m_catoRef;

    QVERIFY(!asked(other, other.certificate));
}

QTEST_GUILESS_MAIN(TestVouchers)

#include "tst_vouchers.moc"
