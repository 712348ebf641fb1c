#include "app/backup/ledger_file.h"
#include "app/backup/restores.h"
#include "app/vault/kdf_cost.h"
#include "services/backup_desk.h"
#include "tests/ui/spoken.h"
#include "ui/session/restore_page.h"
#include "ui/session/restore_watch.h"
#include "ui/session/session.h"
#include "ui/widgets/inline_bar.h"
#include "ui/widgets/passphrase_field.h"

#include <QAction>
#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using tests::OpenHouse;

/// A file that comes back in the window: on a computer that never saw it, and in quarantine.
class TestRestorePage final
    : public QObject
    , private tests::BackupDesk
{
    Q_OBJECT

private slots:
    /// The file that is lost costs less than a header may ask.
    void initTestCase() { KdfCost::acceptAny(); }

    void cleanup()
    {
        m_watch.reset();
        m_session.reset();
        m_services.reset();
        close();
    }

    /// Nothing is left but the stick, with the list of erasures on it, and the paper.
    void bringsAnEmptyHomeBackWithThePaperKey()
    {
        const QTemporaryDir home;
        const QTemporaryDir stick;
        const QString lost = home.filePath(u"klanten.kluis"_s);
        const auto [backup, recoveryKey] = lostWithOneErasedSince(lost, stick.path());
        QVERIFY(!backup.isEmpty());
        QVERIFY(QFile::remove(lost));
        QVERIFY(QDir(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/klantkluis"_s)
                    .removeRecursively());
        const QString back = home.filePath(u"terug.kluis"_s);
        RestorePage page;
        page.show();
        QSignalSpy restored(&page, &RestorePage::restored);

        tests::spoken<QCheckBox>(u"All passphrases are lost: use the recovery key on paper"_s)
            ->setChecked(true);
        for (const auto &[name, text] : QList<std::pair<QString, QString>>{{u"Backup"_s, backup},
                 {u"New file"_s, back}, {u"Recovery key"_s, recoveryKey},
                 {u"Sign-in name of the new administrator"_s, u"nieuwe"_s}}) {
            auto *field = tests::spoken<QLineEdit>(name);
            QVERIFY2(field, qPrintable(name));
            field->setText(text);
        }
        for (const QString &name : {u"New passphrase"_s, u"New passphrase again"_s}) {
            auto *field = tests::spoken<PassphraseField>(name);
            QVERIFY2(field, qPrintable(name));
            QTest::keyClicks(field, u"zeven groene stoelen in de tuin"_s);
        }
        // Not by the mouse: the page has no room to lie in yet.
        tests::spoken<QPushButton>(u"Restore"_s)->click();

        QTRY_COMPARE_WITH_TIMEOUT(restored.size(), 1, 60'000);
        const auto report = restored.first().at(1).value<backup_restore::Report>();
        QCOMPARE(report.replayed.size(), 1);
        QVERIFY(!report.gap && report.isSigned);
        QVERIFY(!report.recoveryKey.isEmpty());
        const auto services = Services::open(Location::embedded(back),
            {.entry = Services::Options::Entry{u"nieuwe"_s, u"zeven groene stoelen in de tuin"_s}});
        QVERIFY(services);
        const auto permit = (*services)->signIn().enterAsOpener().result();
        QVERIFY(permit && permit->mayAnywhere(Operation::ManageStaff));
        const auto line = tests::lineInto(back);
        QVERIFY(line);
        QCOMPARE(*Sql(*line, "test", u"SELECT COUNT(*) FROM contact"_s).number(), 1);
    }

    void readsAndSignsInQuarantine()
    {
        QVERIFY(openWithStick());
        const Permit officer = m_house->member(
            u"functionaris"_s, {{Role::Officer, customers}, {Role::Officer, FilingSystem::Employees}});
        QVERIFY(quarantined());
        InlineBar banner;
        QAction reading;
        banner.addAction(&reading);
        m_session = std::make_unique<Session>(
            m_services, *m_services->signIn().enter(tests::firstMember(), OpenHouse::passphrase()).result());
        m_watch = std::make_unique<RestoreWatch>(*m_session, &banner, &reading);
        QSignalSpy ended(m_session.get(), &Session::ended);
        QTRY_VERIFY(banner.accessibleName().contains(u"Quarantine"_s) && reading.isVisible());

        reading.trigger();
        auto *reason = tests::spoken<QLineEdit>(u"Why the file is to be worked with all the same"_s);
        QVERIFY(reason);
        reason->setText(u"De stick is gestolen"_s);
        QVERIFY(press(u"Sign…"_s));
        QTRY_VERIFY(tests::spoken<PassphraseField>(u"Passphrase"_s));
        QTest::keyClicks(tests::spoken<PassphraseField>(u"Passphrase"_s), OpenHouse::passphrase());
        QVERIFY(press(u"Sign"_s));
        // Their own part is done; the file still waits for the other.
        QTRY_VERIFY_WITH_TIMEOUT(!tests::spoken<QPushButton>(u"Sign…"_s), 20'000);
        QVERIFY(m_session->permit().isQuarantined());
        QVERIFY(ended.isEmpty());

        const auto other = m_services->signIn().enter(u"functionaris"_s, OpenHouse::passphrase()).result();
        QVERIFY(other);
        const auto confirmed = m_services->signIn().confirm(*other, OpenHouse::passphrase()).result();
        const auto overview = m_services->restores().overview(*other).result();
        QVERIFY(m_services->restores()
                    .sign(*other, *confirmed, overview->restores.constLast().epoch, u"Gemeld"_s)
                    .result());

        QTRY_COMPARE(ended.size(), 1);
        QVERIFY(!m_session->permit().isQuarantined());
        QVERIFY(banner.isHidden());
    }

private:
    struct Lost
    {
        QString backup = {};
        QString recoveryKey = {};
    };

    /// A file with two people, one of whom was erased after the backup.
    static Lost lostWithOneErasedSince(const QString &path, const QString &stick)
    {
        const auto services = Services::open(Location::embedded(path),
            {.hashCost = HashCost::cheapest(),
                .create = true,
                .entry = Services::Options::Entry{tests::firstMember(), OpenHouse::passphrase()}});
        if (!services)
            return {};
        Lost lost{.recoveryKey = (*services)->takeRecoveryKey()};
        const SignIn &signIn = (*services)->signIn();
        const auto founder = signIn
                                 .found(tests::firstMember(), u"Stichter"_s, OpenHouse::passphrase(),
                                     u"Voorbeeld B.V."_s, SignIn::FirstPurposes::None)
                                 .result();
        if (!founder)
            return {};
        const Contacts &contacts = (*services)->contacts();
        const auto erased = contacts.add(*founder, customers, person()).result();
        const auto kept = contacts.add(*founder, customers, other()).result();
        const auto confirmed = signIn.confirm(*founder, OpenHouse::passphrase()).result();
        const auto backup = (*services)->backups().create(*founder, *confirmed, stick).result();
        if (!erased || !kept || !backup || !contacts.remove(*founder, customers, *erased).result())
            return {};
        lost.backup = backup->path;
        return lost;
    }

    /// Opens a restored file of which the ledger was lost.
    bool quarantined()
    {
        const auto backup = made();
        if (!backup || !erased(m_contact))
            return false;
        const QUuid vault = m_house->services().location().key->vault().vault();
        m_house->closeFile();
        if (!QFile::remove(m_folder + u'/' + ledger_file::nameOf(vault)) || !restored(backup->path))
            return false;
        const auto services = Services::open(
            keyOf(target()), {.clock = Clock([this] { return m_now; }), .hashCost = HashCost::cheapest()});
        m_services = services ? *services : nullptr;
        return bool(services);
    }

    static bool press(const QString &name)
    {
        const bool isThere = QTest::qWaitFor(
            [&] { return tests::spoken<QPushButton>(name) && tests::spoken<QPushButton>(name)->isEnabled(); },
            20'000);
        if (isThere)
            QTest::mouseClick(tests::spoken<QPushButton>(name), Qt::LeftButton);
        return isThere;
    }

    std::shared_ptr<Services> m_services;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<RestoreWatch> m_watch;
};

QTEST_MAIN(TestRestorePage)

#include "tst_restore_page.moc"
