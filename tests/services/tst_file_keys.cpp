#include "app/services.h"
#include "app/staff/sign_in.h"
#include "app/staff/staff.h"
#include "app/storage/file_key.h"
#include "app/storage/sql.h"
#include "app/vault/kdf_cost.h"
#include "support/fresh_database.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

namespace {

const QString next = QStringLiteral("negen groene appels in de mand");

StaffMember wanted(const QString &name, Role role)
{
    StaffMember member{.name = name, .displayName = name};
    for (const FilingSystem each : allFilingSystems)
        member.grants.append({role, each});
    return member;
}

} // namespace

/// Who holds keys to an embedded file, through the life of a member (security.md 4.2.5).
class TestFileKeys final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { KdfCost::acceptAny(); }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_services = opened({.create = true}, tests::firstMember());
        QVERIFY(m_services);
        m_recoveryKey = m_services->takeRecoveryKey();
        const auto founder = m_services->signIn()
                                 .found(tests::firstMember(), {}, tests::passphrase(),
                                     QStringLiteral("Voorbeeld B.V."), SignIn::FirstPurposes::None)
                                 .result();
        QVERIFY(founder);
        m_founder = *founder;
    }

    void cleanup() { m_services.reset(); }

    void tellsTheRecoveryKeyOnce()
    {
        QCOMPARE(m_recoveryKey.split(u'-').size(), 13);
        QVERIFY(m_services->takeRecoveryKey().isEmpty());
    }

    void doesNotVouchForAMemberBeforeAnAdministratorDoes()
    {
        QVERIFY(comesIn(QStringLiteral("peter"), Role::Steward));
        QVERIFY(member(QStringLiteral("peter")).keys == KeyStanding::Pending);
        QCOMPARE(member(QStringLiteral("peter")).fingerprint.size(), 29); // six groups of four

        QVERIFY(m_services->staff()
                    .certify(*m_founder, confirmed(*m_founder), member(QStringLiteral("peter")).ref,
                        member(QStringLiteral("peter")).fingerprint)
                    .result());

        QVERIFY(member(QStringLiteral("peter")).keys == KeyStanding::Certified);
        QCOMPARE(entriesOf(QStringLiteral("staff.certify")), 1);
    }

    void certifiesNoOtherKeysThanThoseThatWereCompared()
    {
        const auto peter = comesIn(QStringLiteral("peter"), Role::Steward);
        QVERIFY(peter);

        const auto certified = m_services->staff()
                                   .certify(*m_founder, confirmed(*m_founder), peter->staffRef(),
                                       QStringLiteral("0000-0000-0000-0000-0000-0000"))
                                   .result();

        QVERIFY(!certified);
        QCOMPARE(certified.error().what, QStringLiteral("staff.fingerprint"));
        QVERIFY(member(QStringLiteral("peter")).keys == KeyStanding::Pending);
    }

    void keepsWhomAnAdministratorCertifiedWhoIsNoneAnyMore()
    {
        QVERIFY(certified(QStringLiteral("beheer"), Role::Administrator));
        const auto line = m_services->signIn().enter(QStringLiteral("beheer"), tests::passphrase()).result();
        QVERIFY(line);
        const auto added = m_services->staff()
                               .add(*line, confirmed(*line), wanted(QStringLiteral("anna"), Role::Steward))
                               .result();
        QVERIFY(added);
        const auto anna =
            m_services->signIn().activate(QStringLiteral("anna"), added->code, tests::passphrase()).result();
        QVERIFY(anna);
        QVERIFY(m_services->staff()
                    .certify(*line, confirmed(*line), anna->staffRef(), signsOf(anna->staffRef()))
                    .result());

        QVERIFY(m_services->staff()
                    .revoke(*m_founder, confirmed(*m_founder), line->staffRef(),
                        wanted({}, Role::Administrator).grants)
                    .result());

        QVERIFY(member(QStringLiteral("anna")).keys == KeyStanding::Certified);
        m_services.reset();
        QVERIFY(opened({}, QStringLiteral("anna")));
    }

    void letsNobodyCertifyThemselves()
    {
        const auto own = m_services->staff()
                             .certify(*m_founder, confirmed(*m_founder), m_founder->staffRef(),
                                 signsOf(m_founder->staffRef()))
                             .result();

        QVERIFY(!own);
        QCOMPARE(own.error().failure, Failure::Refused);
        QCOMPARE(entriesOf(QStringLiteral("staff.certify")), 0);
    }

    void takesAChangeOfRolesForNoWordAboutKeys()
    {
        const auto peter = comesIn(QStringLiteral("peter"), Role::Viewer);
        QVERIFY(peter);

        QVERIFY(m_services->staff()
                    .grant(*m_founder, confirmed(*m_founder), peter->staffRef(),
                        {{Role::Steward, FilingSystem::Customers}})
                    .result());

        QVERIFY(member(QStringLiteral("peter")).keys == KeyStanding::Pending);
    }

    void keepsTheLastAdministratorWhoseKeysAreCertified()
    {
        const auto second = comesIn(QStringLiteral("beheer"), Role::Administrator);
        QVERIFY(second);
        const QList<Grant> own{{Role::Administrator, FilingSystem::Customers}};
        const auto early = m_services->staff()
                               .revoke(*m_founder, confirmed(*m_founder), m_founder->staffRef(), own)
                               .result();
        QVERIFY(!early);
        QCOMPARE(early.error().what, QStringLiteral("staff.last-administrator"));

        QVERIFY(
            m_services->staff()
                .certify(*m_founder, confirmed(*m_founder), second->staffRef(), signsOf(second->staffRef()))
                .result());

        QVERIFY(m_services->staff()
                    .revoke(*m_founder, confirmed(*m_founder), m_founder->staffRef(), own)
                    .result());
    }

    void givesTheFileANewKeyAfterSomebodyLeft()
    {
        QVERIFY(certified(QStringLiteral("peter"), Role::Steward));
        const QString before = copyOfTheFile();

        QVERIFY(m_services->staff()
                    .disable(*m_founder, confirmed(*m_founder), member(QStringLiteral("peter")).ref)
                    .result());
        const quint32 epoch = m_services->location().key->vault().epoch();
        m_services.reset();
        m_services = opened({}, tests::firstMember());

        QVERIFY(m_services);
        QCOMPARE(m_services->location().key->vault().epoch(), epoch + 1);
        QVERIFY(m_services->signIn().enterAsOpener().result());
        QVERIFY(bytesOf(path()).left(1 << 18) != bytesOf(before).left(1 << 18));
        m_services.reset();
        const auto gone = Services::open(Location::embedded(path()), as(QStringLiteral("peter")));
        QVERIFY(!gone);
        QCOMPARE(gone.error().failure, Failure::WrongPassphrase);
        // Once is enough.
        m_services = opened({}, tests::firstMember());
        QVERIFY(m_services);
        QCOMPARE(m_services->location().key->vault().epoch(), epoch + 1);
        QVERIFY(!QFile::exists(path() + QStringLiteral(".sealing")));
    }

    void waitsWithTheNewKeyForWhoIsNotCertified()
    {
        QVERIFY(certified(QStringLiteral("peter"), Role::Steward));
        const auto anna = comesIn(QStringLiteral("anna"), Role::Steward);
        QVERIFY(anna);
        QVERIFY(m_services->staff()
                    .disable(*m_founder, confirmed(*m_founder), member(QStringLiteral("peter")).ref)
                    .result());
        const quint32 epoch = m_services->location().key->vault().epoch();
        QVERIFY(reopenedAsFounder());
        QCOMPARE(m_services->location().key->vault().epoch(), epoch);

        QVERIFY(m_services->staff()
                    .certify(*m_founder, confirmed(*m_founder), anna->staffRef(), signsOf(anna->staffRef()))
                    .result());
        QVERIFY(reopenedAsFounder());

        QCOMPARE(m_services->location().key->vault().epoch(), epoch + 1);
        m_services.reset();
        QVERIFY(opened({}, QStringLiteral("anna")));
    }

    void letsANewAdministratorInWithTheRecoveryKey()
    {
        m_services.reset();

        m_services = opened({}, QStringLiteral("noodbeheer"), next, m_recoveryKey);

        QVERIFY(m_services);
        const auto permit = m_services->signIn().enterAsOpener().result();
        QVERIFY(permit);
        QVERIFY(permit->may(Operation::ManageStaff, FilingSystem::Employees));
        QVERIFY(!permit->may(Operation::ViewContacts, FilingSystem::Customers));
        const QString fresh = m_services->takeRecoveryKey();
        QVERIFY(!fresh.isEmpty() && fresh != m_recoveryKey);
        QCOMPARE(entriesOf(QStringLiteral("staff.recover")), 1);
        m_services.reset();
        QVERIFY(opened({}, QStringLiteral("noodbeheer"), next));
        const auto again =
            Services::open(Location::embedded(path()), as(QStringLiteral("noodbeheer"), next, m_recoveryKey));
        QVERIFY(!again);
        QCOMPARE(again.error().what, QStringLiteral("recovery.differs"));
    }

    void givesAFounderANewPassphraseWithTheRecoveryKey()
    {
        m_services.reset();

        m_services = opened({}, tests::firstMember(), next, m_recoveryKey);

        QVERIFY(m_services);
        const auto permit = m_services->signIn().enterAsOpener().result();
        QVERIFY(permit);
        QVERIFY(permit->may(Operation::EditContacts, FilingSystem::Customers));
        m_services.reset();
        QVERIFY(!opened({}, tests::firstMember()));
        QVERIFY(opened({}, tests::firstMember(), next));
    }

    void refusesARecoveryKeyThatIsNotThisOne_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("what");
        QTest::newRow("cut off") << QStringLiteral("anna") << QStringLiteral("short")
                                 << QStringLiteral("recovery.length");
        QTest::newRow("mistyped") << QStringLiteral("anna") << QStringLiteral("mistyped")
                                  << QStringLiteral("recovery.group");
        QTest::newRow("of who was shut out")
            << QStringLiteral("peter") << QStringLiteral("right") << QStringLiteral("recovery.shut-out");
    }

    void refusesARecoveryKeyThatIsNotThisOne()
    {
        QFETCH(QString, name);
        QFETCH(QString, key);
        QFETCH(QString, what);
        QVERIFY(certified(QStringLiteral("peter"), Role::Steward));
        QVERIFY(m_services->staff()
                    .disable(*m_founder, confirmed(*m_founder), member(QStringLiteral("peter")).ref)
                    .result());
        m_services.reset();
        QString typed = m_recoveryKey;
        if (key == QLatin1String("short"))
            typed.truncate(typed.lastIndexOf(u'-'));
        if (key == QLatin1String("mistyped"))
            typed[0] = typed[0] == u'7' ? u'8' : u'7';
        const QByteArray before = bytesOf(path());

        const auto opened = Services::open(Location::embedded(path()), as(name, next, typed));

        QVERIFY(!opened);
        QCOMPARE(opened.error().what, what);
        QCOMPARE(bytesOf(path()), before);
    }

private:
    QString path() const { return m_folder->filePath(QStringLiteral("test.kluis")); }

    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QString copyOfTheFile() const
    {
        const QString copy = m_folder->filePath(QStringLiteral("copy.kluis"));
        return QFile::copy(path(), copy) ? copy : QString();
    }

    static Services::Options as(const QString &name, const QString &passphrase = tests::passphrase(),
        const QString &recoveryKey = {}, Services::Options options = {})
    {
        options.hashCost = HashCost::cheapest();
        options.entry =
            Services::Options::Entry{.name = name, .passphrase = passphrase, .recoveryKey = recoveryKey};
        return options;
    }

    std::shared_ptr<Services> opened(const Services::Options &options, const QString &name,
        const QString &passphrase = tests::passphrase(), const QString &recoveryKey = {}) const
    {
        auto services =
            Services::open(Location::embedded(path()), as(name, passphrase, recoveryKey, options));
        if (!services)
            qInfo("%s", qPrintable(services.error().what));
        return services ? *services : nullptr;
    }

    bool reopenedAsFounder()
    {
        m_services.reset();
        m_services = opened({}, tests::firstMember());
        const auto founder = m_services ? m_services->signIn().enterAsOpener().result()
                                        : Result<Permit>(Error{Failure::Internal, QStringLiteral("test")});
        if (founder)
            m_founder = *founder;
        return bool(founder);
    }

    Confirmation confirmed(const Permit &permit) const
    {
        return *m_services->signIn().confirm(permit, tests::passphrase()).result();
    }

    /// Added, and came in with the code.
    std::optional<Permit> comesIn(const QString &name, Role role) const
    {
        const auto added =
            m_services->staff().add(*m_founder, confirmed(*m_founder), wanted(name, role)).result();
        if (!added)
            return std::nullopt;
        const auto permit = m_services->signIn().activate(name, added->code, tests::passphrase()).result();
        return permit ? std::optional(*permit) : std::nullopt;
    }

    bool certified(const QString &name, Role role) const
    {
        const auto permit = comesIn(name, role);
        return permit &&
            m_services->staff()
                .certify(*m_founder, confirmed(*m_founder), permit->staffRef(), signsOf(permit->staffRef()))
                .result();
    }

    StaffMember member(const QString &name) const
    {
        const auto members = m_services->staff().list(*m_founder).result();
        if (!members)
            return {};
        const auto found = std::find_if(
            members->begin(), members->end(), [&](const StaffMember &each) { return each.name == name; });
        return found == members->end() ? StaffMember{} : *found;
    }

    QString signsOf(const QString &ref) const
    {
        const auto members = m_services->staff().list(*m_founder).result();
        if (!members)
            return {};
        const auto found = std::find_if(
            members->begin(), members->end(), [&](const StaffMember &each) { return each.ref == ref; });
        return found == members->end() ? QString() : found->fingerprint;
    }

    qint64 entriesOf(const QString &action) const
    {
        const auto line = Connection::open(m_services->location(), Connection::Access::ReadOnly);
        return line
            ? *Sql(**line, "test", QStringLiteral("SELECT COUNT(*) FROM audit_entry WHERE action = ?"))
                   .bind(action)
                   .number()
            : -1;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<Services> m_services;
    std::optional<Permit> m_founder;
    QString m_recoveryKey;
};

QTEST_GUILESS_MAIN(TestFileKeys)

#include "tst_file_keys.moc"
