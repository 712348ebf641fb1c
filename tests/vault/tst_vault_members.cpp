#include "tests/vault/sample_header.h"
#include "tests/vault/vault_desk.h"

#include <QFileInfo>
#include <QObject>
#include <QTest>

#include <algorithm>
#include <optional>

/// Who may open a vault: coming, being certified, going, and the key that changes when somebody goes.
class TestVaultMembers final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void activatesWithACodeOnceAndWithinItsTime();
    void certifiesWhoWasActivated();
    void addsWithAFirstPassphrase();
    void letsNobodyWithoutTheRightAdd();
    void refusesANameThatIsTaken();
    void letsNobodyCertifyThemselves();
    void changesRolesWithoutAPassphraseOfTheMember();
    void givesNewKeysWhenAPassphraseIsLost();
    void wipesASlotInBothCopies();
    void keepsWhatALeavingAdministratorHasCertified();
    void refusesSlotsThatWereExchanged();
    void rotatesTheKeyForEverybodyWhoStays();
    void doesNotRotateForWhomNobodyHasCertified();
    void restoresAnAdministratorWithTheRecoveryKey();

private:
    /// Anna founded it; Bram is a steward and Cato an administrator, both with a first passphrase.
    QString team() { return m_desk.fileOf(m_team); }
    Result<OpenVault> unlock(const QString &path, const char *name, const SecretBytes &passphrase) const
    {
        return vault_file::unlock(path, QString::fromLatin1(name), passphrase);
    }
    std::optional<SlotInfo> info(const QString &path, const QString &ref) const;

    VaultDesk m_desk;
    QByteArray m_team;
    SecretBytes m_bram = VaultDesk::secret("bram bram bram bram");
    SecretBytes m_cato = VaultDesk::secret("cato cato cato cato");
    const VaultMember m_dirk{VaultDesk::uuid(4), QStringLiteral("Dirk"), VaultDesk::steward};
    const QString m_bramRef = VaultDesk::uuid(2);
    const QString m_catoRef = VaultDesk::uuid(3);
    const KdfCost m_cheap = KdfCost::smallest();
};

void TestVaultMembers::initTestCase()
{
    QVERIFY(m_desk.isReady());
    const QString path = m_desk.fileOf(m_desk.founded());
    const auto vault = m_desk.open(path);
    QVERIFY(vault);
    QVERIFY(vault_file::addWithPassphrase(path, *vault, m_desk.founder(),
        {m_catoRef, QStringLiteral("Cato"), VaultDesk::allRoles}, m_cato, m_cheap, VaultDesk::now));
    // By Cato, so that a chain of two links has to hold.
    QVERIFY(vault_file::addWithPassphrase(path, *vault, {m_catoRef, m_cato},
        {m_bramRef, QStringLiteral("Bram"), VaultDesk::steward}, m_bram, m_cheap, VaultDesk::now));
    m_team = VaultDesk::bytesOf(path);
}

std::optional<SlotInfo> TestVaultMembers::info(const QString &path, const QString &ref) const
{
    const auto vault = m_desk.open(path);
    if (!vault)
        return std::nullopt;
    const auto members = vault_file::members(path, *vault);
    if (!members)
        return std::nullopt;
    for (const SlotInfo &member : *members) {
        if (member.ref == ref)
            return member;
    }
    return std::nullopt;
}

void TestVaultMembers::activatesWithACodeOnceAndWithinItsTime()
{
    const QString path = m_desk.fileOf(m_desk.founded());
    const auto vault = m_desk.open(path);
    QVERIFY(vault);
    const auto code = vault_file::invite(path, *vault, m_desk.founder(), m_dirk, VaultDesk::now);
    QVERIFY(code);
    const SecretBytes own = VaultDesk::secret("een eigen wachtzin");
    const Instant last{VaultDesk::now.micros + 72LL * 3600 * 1000000};
    const auto activate = [&](const QString &name, const QString &with, Instant when) {
        return vault_file::activate(path, name, with, own, m_cheap, when);
    };

    QVERIFY(!unlock(path, "Dirk", VaultDesk::secret("een eigen wachtzin")));
    QCOMPARE(activate(m_dirk.name, QStringLiteral("0000-0000-0000-0000-0000-0000"), last).error().failure,
        Failure::WrongPassphrase);
    QCOMPARE(activate(QStringLiteral("Anna"), *code, last).error().failure, Failure::WrongPassphrase);
    QCOMPARE(
        activate(m_dirk.name, *code, {last.micros + 1}).error().what, QStringLiteral("vault.code-expired"));
    const auto activated = activate(QStringLiteral("dirk"), code->toLower(), last);
    QVERIFY(activated);
    QCOMPARE(activated->kind(), OpenVault::Member::Pending);
    QVERIFY(activated->dataKey().equals(vault->dataKey()));

    QCOMPARE(activate(m_dirk.name, *code, last).error().failure, Failure::WrongPassphrase);
    const auto unlocked = unlock(path, "Dirk", own);
    QVERIFY(unlocked);
    QCOMPARE(unlocked->kind(), OpenVault::Member::Pending);
    const auto dirk = info(path, m_dirk.ref);
    QVERIFY(dirk && dirk->state == KeySlot::State::Pending && !dirk->certified);
}

void TestVaultMembers::certifiesWhoWasActivated()
{
    const QString path = m_desk.fileOf(m_desk.founded());
    const auto vault = m_desk.open(path);
    QVERIFY(vault);
    const auto code = vault_file::invite(path, *vault, m_desk.founder(), m_dirk, VaultDesk::now);
    const SecretBytes own = VaultDesk::secret("een eigen wachtzin");
    QVERIFY(code && vault_file::activate(path, m_dirk.name, *code, own, m_cheap, VaultDesk::now));
    const auto before = info(path, m_dirk.ref);

    QVERIFY(vault_file::certify(path, *vault, m_desk.founder(), m_dirk, VaultDesk::now));

    const auto after = info(path, m_dirk.ref);
    QVERIFY(before && after && after->certified);
    QCOMPARE(after->fingerprint, before->fingerprint);
    QCOMPARE(after->fingerprint.size(), 29);
    const auto kept = parseCertificate(after->certificate);
    QVERIFY(
        kept && verifyCertificate(*kept, vault->vault()) && !verifyCertificate(*kept, QUuid::createUuid()));
    const auto unlocked = unlock(path, "Dirk", own);
    QVERIFY(unlocked && unlocked->kind() == OpenVault::Member::Certified);
}

void TestVaultMembers::addsWithAFirstPassphrase()
{
    const QString path = team();
    const auto bram = unlock(path, "Bram", m_bram);
    QVERIFY(bram && bram->kind() == OpenVault::Member::Certified);
    const auto seen = info(path, m_bramRef);
    QVERIFY(seen && seen->certified && seen->roles == VaultDesk::steward);
}

void TestVaultMembers::letsNobodyWithoutTheRightAdd()
{
    const QString path = team();
    const auto vault = m_desk.open(path);
    QVERIFY(vault);
    const auto add = [&](const Administrator &administrator, const VaultMember &member) {
        const auto code = vault_file::invite(path, *vault, administrator, member, VaultDesk::now);
        return code ? QString() : code.error().what;
    };

    QCOMPARE(add({m_bramRef, m_bram}, m_dirk), QStringLiteral("vault.not-administrator"));
    QCOMPARE(add({m_catoRef, m_bram}, m_dirk), QStringLiteral("vault.passphrase"));
    QCOMPARE(add(m_desk.founder(), {QStringLiteral("Dirk"), m_dirk.name, 2}), QStringLiteral("vault.member"));
    QCOMPARE(add(m_desk.founder(), {m_dirk.ref, QStringLiteral(" "), 2}), QStringLiteral("vault.member"));
    QCOMPARE(add(m_desk.founder(), {m_desk.founderRef(), QStringLiteral("Anna"), 2}),
        QStringLiteral("vault.own-slot"));
    // Who administers customers says nothing of employees.
    QVERIFY(vault_file::certify(
        path, *vault, m_desk.founder(), {m_catoRef, QString(), 0x0000003f}, VaultDesk::now));
    QCOMPARE(add({m_catoRef, m_cato}, m_dirk), QStringLiteral("vault.roles"));
    QCOMPARE(add({m_catoRef, m_cato}, {m_dirk.ref, m_dirk.name, 0x00000002}), QString());
}

void TestVaultMembers::refusesANameThatIsTaken()
{
    const QString path = team();
    const auto vault = m_desk.open(path);
    QVERIFY(vault);

    const auto code = vault_file::invite(
        path, *vault, m_desk.founder(), {m_dirk.ref, QStringLiteral("BRAM"), 2}, VaultDesk::now);
    const auto renamed = vault_file::certify(path, *vault, m_desk.founder(),
        {m_bramRef, QStringLiteral("cato"), VaultDesk::steward}, VaultDesk::now);

    QVERIFY(!code && code.error().failure == Failure::Duplicate);
    QVERIFY(!renamed && renamed.error().failure == Failure::Duplicate);
    QCOMPARE(VaultDesk::bytesOf(path), m_team);
}

void TestVaultMembers::letsNobodyCertifyThemselves()
{
    const QString path = team();
    const auto vault = m_desk.open(path);
    QVERIFY(vault);

    const auto cato = vault_file::certify(
        path, *vault, {m_catoRef, m_cato}, {m_catoRef, QString(), VaultDesk::allRoles}, VaultDesk::now);
    const auto more = vault_file::certify(
        path, *vault, m_desk.founder(), {m_desk.founderRef(), QString(), 0xffffffff}, VaultDesk::now);

    QVERIFY(!cato && cato.error().what == QLatin1String("vault.own-certificate"));
    QVERIFY(!more && more.error().what == QLatin1String("vault.own-certificate"));
}

void TestVaultMembers::changesRolesWithoutAPassphraseOfTheMember()
{
    const QString path = team();
    const auto vault = m_desk.open(path);
    QVERIFY(vault);

    QVERIFY(vault_file::certify(
        path, *vault, m_desk.founder(), {m_bramRef, QStringLiteral("Abraham"), 4}, VaultDesk::now));

    QVERIFY(!unlock(path, "Bram", m_bram));
    QVERIFY(unlock(path, "Abraham", m_bram));
    const auto bram = info(path, m_bramRef);
    QVERIFY(bram && bram->certified && bram->roles == 4);
}

void TestVaultMembers::givesNewKeysWhenAPassphraseIsLost()
{
    const QString path = team();
    const auto vault = m_desk.open(path);
    QVERIFY(vault);
    const auto before = info(path, m_bramRef);
    const VaultMember bram{m_bramRef, QStringLiteral("Bram"), VaultDesk::steward};

    const auto code = vault_file::invite(path, *vault, m_desk.founder(), bram, VaultDesk::now);

    QVERIFY(code && !unlock(path, "Bram", m_bram));
    const SecretBytes next = VaultDesk::secret("een andere wachtzin");
    QVERIFY(vault_file::activate(path, bram.name, *code, next, m_cheap, VaultDesk::now));
    const auto after = info(path, m_bramRef);
    QVERIFY(before && after && before->slot == after->slot && before->keys != after->keys);
    QVERIFY(unlock(path, "Bram", next));
}

void TestVaultMembers::wipesASlotInBothCopies()
{
    const QString path = team();
    const auto vault = m_desk.open(path);
    const auto bram = info(path, m_bramRef);
    QVERIFY(vault && bram);

    QVERIFY(vault_file::destroySlot(path, *vault, m_desk.founder(), m_bramRef));

    const QByteArray bytes = VaultDesk::bytesOf(path);
    QVERIFY(m_team.contains(viewOf(bram->keys.sign)));
    QVERIFY(!bytes.contains(viewOf(bram->keys.sign)) && !bytes.contains(viewOf(bram->keys.box)));
    const auto gone = unlock(path, "Bram", m_bram);
    QVERIFY(!gone && gone.error().failure == Failure::WrongPassphrase);
    QVERIFY(!vault_file::destroySlot(path, *vault, m_desk.founder(), m_bramRef));
    const auto own = vault_file::destroySlot(path, *vault, m_desk.founder(), m_desk.founderRef());
    QVERIFY(!own && own.error().what == QLatin1String("vault.own-slot"));
}

void TestVaultMembers::keepsWhatALeavingAdministratorHasCertified()
{
    const QString path = team();
    const auto vault = m_desk.open(path);
    QVERIFY(vault);

    QVERIFY(vault_file::destroySlot(path, *vault, m_desk.founder(), m_catoRef));

    const auto bram = info(path, m_bramRef);
    QVERIFY(bram && bram->certified);
    QVERIFY(unlock(path, "Bram", m_bram));
}

void TestVaultMembers::refusesSlotsThatWereExchanged()
{
    const qsizetype first = VaultHeader::slotsAt;
    const qsizetype second = first + KeySlot::size;
    QByteArray copy = m_team.first(VaultHeader::size);
    const QByteArray anna = copy.mid(first, KeySlot::size);
    const QByteArray cato = copy.mid(second, KeySlot::size);
    copy.replace(first, KeySlot::size, cato).replace(second, KeySlot::size, anna);
    copy[first + 1] = '\0';
    copy[second + 1] = '\1';
    copy = sample_header::withChecksum(copy);

    const QString path = m_desk.fileOf(copy + copy);

    const auto bram = unlock(path, "Bram", m_bram);
    QVERIFY(!bram && bram.error() == (Error{Failure::Damaged, QStringLiteral("vault.header")}));
    QVERIFY(!unlock(path, "Anna", m_desk.founderPassphrase()));
    // The slot of a member in another vault opens nothing there.
    QByteArray other = m_desk.founded().first(VaultHeader::size);
    other.replace(24, 16, QByteArray(16, '\x05'));
    other = sample_header::withChecksum(other);
    QVERIFY(!unlock(m_desk.fileOf(other + other), "Anna", m_desk.founderPassphrase()));
}

void TestVaultMembers::rotatesTheKeyForEverybodyWhoStays()
{
    const QString path = team();
    const auto vault = m_desk.open(path);
    QVERIFY(vault && vault_file::destroySlot(path, *vault, m_desk.founder(), m_bramRef));
    const QByteArray old = VaultDesk::bytesOf(path);
    const QString newPath = m_desk.newPath();

    const auto rotated = vault_file::rotate(path, *vault, m_desk.founder(), newPath);

    QVERIFY(rotated);
    QCOMPARE(VaultDesk::bytesOf(newPath), rotated->header + rotated->header);
    QCOMPARE(VaultDesk::bytesOf(path), old);
    QCOMPARE(rotated->vault.epoch(), 2U);
    QVERIFY(!rotated->vault.dataKey().equals(vault->dataKey()));
    const auto cato = unlock(newPath, "Cato", m_cato);
    QVERIFY(cato && cato->dataKey().equals(rotated->vault.dataKey()));
    QVERIFY(!unlock(newPath, "Bram", m_bram));
    QVERIFY(m_desk.open(newPath));
    const auto members = vault_file::members(newPath, *vault);
    QVERIFY(!members && members.error().failure == Failure::ChangedMeanwhile);
    QVERIFY(!vault_file::rotate(path, *vault, m_desk.founder(), newPath));
}

void TestVaultMembers::doesNotRotateForWhomNobodyHasCertified()
{
    const QString path = m_desk.fileOf(m_desk.founded());
    const auto vault = m_desk.open(path);
    QVERIFY(vault);
    const auto code = vault_file::invite(path, *vault, m_desk.founder(), m_dirk, VaultDesk::now);
    QVERIFY(code && vault_file::activate(path, m_dirk.name, *code, m_bram, m_cheap, VaultDesk::now));
    const QString newPath = m_desk.newPath();

    const auto rotated = vault_file::rotate(path, *vault, m_desk.founder(), newPath);

    QVERIFY(!rotated);
    QVERIFY(rotated.error() == (Error{Failure::Refused, QStringLiteral("vault.pending"), {m_dirk.ref}}));
    QVERIFY(!QFileInfo::exists(newPath));
}

void TestVaultMembers::restoresAnAdministratorWithTheRecoveryKey()
{
    const QString path = team();
    const auto restore = [&](const VaultMember &member) {
        return vault_file::restoreAdministrator(path, m_desk.recoveryKey(), member,
            VaultDesk::secret("opnieuw begonnen"), m_cheap, VaultDesk::now);
    };
    const auto more = restore({m_dirk.ref, m_dirk.name, VaultDesk::allRoles});
    QVERIFY(!more && more.error().what == QLatin1String("vault.roles"));

    // Cato comes back with new keys; what the old ones had certified has to hold.
    const auto restored = restore({m_catoRef, QStringLiteral("Cato"), role_bits::administrator});

    QVERIFY(restored);
    QVERIFY(!vault_file::recover(path, m_desk.recoveryKey()));
    QVERIFY(vault_file::recover(path, restored->recoveryKey));
    const SecretBytes next = VaultDesk::secret("opnieuw begonnen");
    QVERIFY(!unlock(path, "Cato", m_cato));
    QVERIFY(unlock(path, "Cato", next) && unlock(path, "Bram", m_bram));
    QVERIFY(vault_file::invite(path, restored->vault, {m_catoRef, next}, m_dirk, VaultDesk::now));
    const auto members = vault_file::members(path, restored->vault);
    QVERIFY(members &&
        std::all_of(members->begin(), members->end(), [](const SlotInfo &m) { return m.certified; }));
}

QTEST_GUILESS_MAIN(TestVaultMembers)

#include "tst_vault_members.moc"
