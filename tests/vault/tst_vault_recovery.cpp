#include "app/vault/recovery_key.h"
#include "tests/vault/vault_desk.h"

#include <QObject>
#include <QTest>

#include <algorithm>

/// Another recovery key while somebody can still come in: the paper was lost, or seen by somebody.
class TestVaultRecovery final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_desk.isReady());
        m_path = m_desk.fileOf(m_desk.founded());
        const auto vault = m_desk.open(m_path);
        QVERIFY(vault);
        QVERIFY(vault_file::addWithPassphrase(m_path, *vault, m_desk.founder(),
            {m_catoRef, QStringLiteral("Cato"), VaultDesk::allRoles}, m_cato, m_cheap, VaultDesk::now));
        QVERIFY(vault_file::addWithPassphrase(m_path, *vault, {m_catoRef, m_cato},
            {m_bramRef, QStringLiteral("Bram"), VaultDesk::steward}, m_bram, m_cheap, VaultDesk::now));
        m_team = VaultDesk::bytesOf(m_path);
        const auto drawn = recovery_key::drawn();
        QVERIFY(drawn);
        m_next = recovery_key::toText(*drawn);
    }

    void init()
    {
        m_path = m_desk.fileOf(m_team);
        auto vault = m_desk.open(m_path);
        QVERIFY(vault);
        m_vault.emplace(*std::move(vault));
    }

    void takesAnotherFromAnAdministratorAlone()
    {
        QCOMPARE(set({m_bramRef, m_bram}, m_next).error().what, QStringLiteral("vault.not-administrator"));
        QCOMPARE(set({m_catoRef, m_bram}, m_next).error().failure, Failure::WrongPassphrase);
        QCOMPARE(set({m_catoRef, m_cato}, m_next.chopped(1)).error().failure, Failure::Invalid);
        QCOMPARE(VaultDesk::bytesOf(m_path), m_team);

        QVERIFY(set({m_catoRef, m_cato}, m_next));

        QVERIFY(!vault_file::recover(m_path, m_desk.recoveryKey()));
        const auto opened = vault_file::recover(m_path, m_next.toLower());
        QVERIFY(opened && opened->dataKey().equals(m_vault->dataKey()));
        QVERIFY(vault_file::unlock(m_path, QStringLiteral("Cato"), m_cato));
        QVERIFY(vault_file::unlock(m_path, QStringLiteral("Bram"), m_bram));
    }

    void letsAnAdministratorInAsTheOneBeforeIt()
    {
        QVERIFY(set({m_catoRef, m_cato}, m_next));

        QVERIFY(!restored(m_desk.recoveryKey()));
        const auto back = restored(m_next);

        QVERIFY(back);
        QVERIFY(!vault_file::recover(m_path, m_next));
        QVERIFY(vault_file::recover(m_path, back->recoveryKey));
        QVERIFY(vault_file::unlock(m_path, QStringLiteral("Dirk"), m_dirk));
    }

    void doesNotCutTheBranchThatAnAdministratorSitsOn()
    {
        const auto back = restored(m_desk.recoveryKey());
        QVERIFY(back);
        const QByteArray before = VaultDesk::bytesOf(m_path);

        const auto own =
            vault_file::setRecoveryKey(m_path, back->vault, {m_dirkRef, m_dirk}, m_next, VaultDesk::now);

        QCOMPARE(own.error().what, QStringLiteral("vault.recovery-chain"));
        QCOMPARE(VaultDesk::bytesOf(m_path), before);
        // Somebody whom the root certified can, and vouches for the one who came back.
        QVERIFY(vault_file::setRecoveryKey(m_path, back->vault, {m_catoRef, m_cato}, m_next, VaultDesk::now));
        const auto members = vault_file::members(m_path, back->vault);
        QVERIFY(members &&
            std::all_of(members->begin(), members->end(), [](const SlotInfo &m) { return m.certified; }));
        QVERIFY(vault_file::unlock(m_path, QStringLiteral("Dirk"), m_dirk));
    }

private:
    Outcome set(const Administrator &administrator, const QString &key) const
    {
        return vault_file::setRecoveryKey(m_path, *m_vault, administrator, key, VaultDesk::now);
    }

    Result<vault_file::Restored> restored(const QString &key) const
    {
        return vault_file::restoreAdministrator(m_path, key,
            {m_dirkRef, QStringLiteral("Dirk"), role_bits::administrator}, m_dirk, m_cheap, VaultDesk::now);
    }

    const KdfCost m_cheap = KdfCost::smallest();

    VaultDesk m_desk;
    QString m_path;
    QByteArray m_team;
    QString m_next;
    std::optional<OpenVault> m_vault;
    const QString m_bramRef = VaultDesk::uuid(2);
    const QString m_catoRef = VaultDesk::uuid(3);
    const QString m_dirkRef = VaultDesk::uuid(4);
    const SecretBytes m_bram = VaultDesk::secret("bram zijn wachtzin is lang");
    const SecretBytes m_cato = VaultDesk::secret("cato haar wachtzin is lang");
    const SecretBytes m_dirk = VaultDesk::secret("opnieuw begonnen");
};

QTEST_GUILESS_MAIN(TestVaultRecovery)

#include "tst_vault_recovery.moc"
