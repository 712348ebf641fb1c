#include "app/audit/audit_trail.h"
#include "app/backup/backup_restore.h"
#include "app/backup/backups.h"
#include "app/contacts/contacts.h"
#include "app/staff/sign_in.h"
#include "app/storage/connection.h"
#include "app/storage/sql.h"
#include "app/vault/passphrase_bytes.h"
#include "bench_house.h"
#include "figures.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

/// What it takes until a file is back from a backup: written and read again, restored with the erasures that
/// were done since, and checked (security.md 4.6: 100,000 people within five minutes). A few people are
/// missing from the file afterwards.
namespace {

using namespace bench;

constexpr FilingSystem customers = FilingSystem::Customers;
constexpr int erasedSince = 25;
constexpr int candidates = 5000;
constexpr double longest = 300;

class BackupBench final
{
public:
    explicit BackupBench(Location location) : m_location(std::move(location)) {}

    bool run()
    {
        // Beside the file: the other side of a stick's speed is not what is measured.
        const QTemporaryDir stick(
            QFileInfo(m_location.target).absolutePath() + QStringLiteral("/stick-XXXXXX"));
        m_house = openHouse(m_location, false);
        if (!m_house || !stick.isValid())
            return false;
        m_people = people(m_house->services->location());
        if (!make(stick.path()) || !erase())
            return false;
        m_house.reset(); // as lost, but for its ledger beside the backup
        m_target = QDir(stick.path()).filePath(QStringLiteral("back.kluis"));
        if (!restore() || !check())
            return false;
        print({.what = QStringLiteral("restored with erasures, and checked"),
            .measured = seconds(m_back),
            .against = QStringLiteral("%1 people").arg(counted(m_people)),
            .wanted = QStringLiteral("<= 300 s for 100,000"),
            .met = m_people > 100'000 ? std::nullopt : std::optional(m_back <= longest)});
        return true;
    }

private:
    static qint64 people(const Location &location)
    {
        const auto line = Connection::open(location, Connection::Access::ReadOnly);
        const auto count = line
            ? Sql(**line, "bench.count", QStringLiteral("SELECT COUNT(*) FROM contact")).number()
            : Result<qint64>(line.error());
        return count ? *count : 0;
    }

    void tell(const QString &what, const Effort &effort, const QString &against) const
    {
        print({.what = what,
            .measured = QStringLiteral("%1 (CPU %2)").arg(seconds(effort.wall), seconds(effort.cpu)),
            .against = against});
    }

    bool make(const QString &folder)
    {
        const auto confirmation =
            m_house->services->signIn().confirm(m_house->permit, memberPassphrase()).result();
        if (!confirmation)
            return failed(confirmation.error());
        Result<MadeBackup> made = MadeBackup();
        const Effort effort = measured(cpuOfThisProcess, [&] {
            made = m_house->services->backups().create(m_house->permit, *confirmation, folder).result();
        });
        if (!made)
            return failed(made.error());
        m_backup = made->path;
        tell(QStringLiteral("backup written and read again"), effort,
            QStringLiteral("%1 MB").arg(counted(made->bytes / 1'000'000)));
        return true;
    }

    bool erase()
    {
        const auto line = Connection::open(m_house->services->location(), Connection::Access::ReadOnly);
        if (!line)
            return failed(line.error());
        const auto some = Sql(**line, "bench.people",
            QStringLiteral("SELECT id FROM contact WHERE filing_system = 1 ORDER BY id LIMIT ?"))
                              .bind(candidates)
                              .list([](const Row &row) { return Id<Contact>(row.integer(0)); });
        if (!some)
            return failed(some.error());
        int gone = 0;
        for (const Id<Contact> contact : *some) {
            const auto removed =
                m_house->services->contacts().remove(m_house->permit, customers, contact).result();
            // Whom a statute keeps stays.
            if (!removed && removed.error().failure != Failure::Refused)
                return failed(removed.error());
            gone += removed ? 1 : 0;
            if (gone == erasedSince)
                return true;
        }
        return failed({Failure::NotFound, QStringLiteral("bench.people")});
    }

    bool restore()
    {
        auto passphrase = preparedPassphrase(memberPassphrase());
        if (!passphrase)
            return failed(passphrase.error());
        const backup_restore::Wish wish{.backup = m_backup,
            .target = m_target,
            .opener = {.name = memberName(),
                .passphrase = std::make_shared<const SecretBytes>(*std::move(passphrase))}};
        Result<backup_restore::Report> report = backup_restore::Report();
        const Effort effort = measured(cpuOfThisProcess, [&] { report = backup_restore::restore(wish); });
        if (!report)
            return failed(report.error());
        m_back = effort.wall;
        tell(QStringLiteral("restored: integrity, counts, trail, erasures again"), effort,
            QStringLiteral("%1 erasures").arg(report->replayed.size()));
        return report->replayed.size() == erasedSince;
    }

    bool check()
    {
        std::optional<House> house;
        const Effort opening =
            measured(cpuOfThisProcess, [&] { house = openHouse(Location::embedded(m_target), false); });
        if (!house)
            return false;
        Result<TrailVerdict> verdict = TrailVerdict();
        const Effort verifying = measured(cpuOfThisProcess,
            [&] { verdict = house->services->auditTrail().verify(house->permit).result(); });
        if (!verdict)
            return failed(verdict.error());
        m_back += opening.wall + verifying.wall;
        tell(QStringLiteral("restored file opened"), opening, {});
        tell(QStringLiteral("its trail verified"), verifying,
            QStringLiteral("%1 entries").arg(counted(qint64(verdict->report.entries))));
        const qint64 left = people(house->services->location());
        print({.what = QStringLiteral("people who are back, less those erased since"),
            .measured = counted(left),
            .wanted = counted(m_people - erasedSince),
            .met = left == m_people - erasedSince && verdict->isIntact()});
        return true;
    }

    Location m_location;
    std::optional<House> m_house;
    QString m_backup;
    QString m_target;
    qint64 m_people = 0;
    double m_back = 0;
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    addPlaceOptions(parser);
    parser.process(application);
    if (placeOf(parser).target.isEmpty() || placeOf(parser).backend != Backend::Embedded)
        parser.showHelp(2);
    return BackupBench(placeOf(parser)).run() ? 0 : 1;
}
