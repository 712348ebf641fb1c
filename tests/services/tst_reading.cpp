#include "app/drafts/drafts.h"
#include "app/services.h"
#include "app/staff/sign_in.h"
#include "contact_house.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;

/// A file that is opened read-only: in use, or where nothing may be written. It stays as it is, byte for
/// byte.
class TestReading final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_house = tests::OpenHouse::open(Backend::Embedded);
        QVERIFY(m_house);
        m_file = m_house->services().file();
        const auto added = m_house->services()
                               .contacts()
                               .add(m_house->founder(), FilingSystem::Customers, tests::draftOf(u"Lezer"_s))
                               .result();
        QVERIFY(added);
        m_contact = *added;
    }

    void showsAFileInUseAsItIsNowAndWritesNothing()
    {
        const QStringList before = everything();

        {
            const auto services = opened(m_file);
            QVERIFY(services);
            QVERIFY(services->isReading());
            QCOMPARE(services->file(), m_file);
            const auto permit = services->signIn().enterAsOpener().result();
            QVERIFY(permit);
            const auto person =
                services->contacts().find(*permit, FilingSystem::Customers, m_contact).result();
            QVERIFY(person);
            QCOMPARE(person->contact.surname, u"Lezer"_s);
        }

        QCOMPARE(everything(), before);
        const auto still = m_house->services()
                               .contacts()
                               .add(m_house->founder(), FilingSystem::Customers, tests::draftOf(u"Later"_s))
                               .result();
        QVERIFY(still);
    }

    void changesNothingAndSaysWhy()
    {
        const auto services = opened(m_file);
        QVERIFY(services);
        const auto permit = services->signIn().enterAsOpener().result();
        QVERIFY(permit);
        for (const Operation operation : allOperations) {
            const bool isLooking = operation == Operation::ViewContacts ||
                operation == Operation::ViewDashboards || operation == Operation::ReadAudit;
            QCOMPARE(permit->may(operation, FilingSystem::Customers), isLooking);
        }

        const auto added =
            services->contacts().add(*permit, FilingSystem::Customers, tests::draftOf(u"Nieuw"_s)).result();

        QVERIFY(!added);
        QCOMPARE(added.error(), (Error{Failure::Refused, u"file.opened-read-only"_s, {}}));
    }

    void takesNoDrafts()
    {
        const auto services = opened(m_file);
        QVERIFY(services);
        const auto permit = services->signIn().enterAsOpener().result();
        QVERIFY(permit);

        const auto kept = services->drafts().save(*permit, {{.form = u"note"_s, .content = u"x"_s}}).result();

        QVERIFY(!kept);
        QCOMPARE(kept.error(), (Error{Failure::Refused, u"file.opened-read-only"_s, {}}));
    }

    void readsWhereNothingMayBeWrittenAndLeavesNoCopyBehind()
    {
        m_house->closeFile();
        const QString folder = m_house->folder() + u"/OneDrive"_s;
        QVERIFY(QDir().mkpath(folder));
        const QString there = folder + u"/klanten.kluis"_s;
        QVERIFY(QFile::copy(m_file, there));
        QVERIFY(QFile::setPermissions(there, QFileDevice::ReadOwner));
        const auto copies = [] {
            const QString all = u"klantkluis-reading-*"_s;
            return QDir(QDir::tempPath(), all).entryList() + QDir(copiesFolder(), all).entryList();
        };
        const QStringList before = copies();

        {
            const auto services = opened(there);
            QVERIFY(services);
            QVERIFY(services->signIn().enterAsOpener().result());
            QCOMPARE(QFileInfo(QFileInfo(services->location().target).path()).path(), copiesFolder());
            QCOMPARE(QFile::permissions(copiesFolder()) &
                    (QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther),
                QFile::Permissions());
        }

        QCOMPARE(QDir(folder).entryList(QDir::Files), QStringList{u"klanten.kluis"_s});
        QCOMPARE(copies(), before);
    }

    void removesWhatACrashLeftBehind()
    {
        const QString left = copiesFolder() + u"/klantkluis-reading-leftover"_s;
        QVERIFY(QDir().mkpath(left));
        QFile file(left + u"/klanten.kluis"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();

        // Where everybody can make one, it may be somebody else's.
        const QString shared = QDir::tempPath() + u"/klantkluis-reading-elders"_s;
        QVERIFY(QDir().mkpath(shared));
        const QString link = left + u"-link"_s;
        QVERIFY(QFile::link(shared, link));

        QVERIFY(opened(m_file));

        QVERIFY(!QDir(left).exists());
        QVERIFY(QDir(shared).exists());
        QVERIFY(QFile::remove(link) && QDir(shared).removeRecursively());
    }

    void asksForThePassphraseAllTheSame()
    {
        const auto services = Services::open(Location::embedded(m_file),
            {.hashCost = HashCost::cheapest(),
                .readOnly = true,
                .entry = Services::Options::Entry{tests::firstMember(), u"een heel verkeerde zin"_s}});
        QVERIFY(!services);
        QCOMPARE(services.error().failure, Failure::WrongPassphrase);
    }

private:
    static QString copiesFolder()
    {
        const auto kind = qEnvironmentVariableIsSet("XDG_RUNTIME_DIR") ? QStandardPaths::RuntimeLocation
                                                                       : QStandardPaths::GenericCacheLocation;
        return QStandardPaths::writableLocation(kind) + u"/klantkluis-reading"_s;
    }

    static std::shared_ptr<Services> opened(const QString &file)
    {
        const auto services = Services::open(Location::embedded(file),
            {.hashCost = HashCost::cheapest(),
                .readOnly = true,
                .entry = Services::Options::Entry{tests::firstMember(), tests::OpenHouse::passphrase()}});
        return services ? *services : nullptr;
    }

    /// Names, sizes and content of all that lies beside the file; not the memory that SQLite's readers share.
    QStringList everything() const
    {
        QStringList all;
        const QDir folder(QFileInfo(m_file).path());
        for (const QFileInfo &info : folder.entryInfoList(QDir::Files | QDir::Hidden, QDir::Name)) {
            if (info.fileName().endsWith(u"-shm"_s))
                continue;
            QFile file(info.filePath());
            const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
            all.append(u"%1 %2 %3"_s.arg(info.fileName()).arg(bytes.size()).arg(qHash(bytes)));
        }
        return all;
    }

    std::unique_ptr<tests::OpenHouse> m_house;
    QString m_file;
    Id<Contact> m_contact;
};

QTEST_GUILESS_MAIN(TestReading)

#include "tst_reading.moc"
