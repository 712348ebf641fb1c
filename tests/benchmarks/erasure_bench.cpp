#include "app/changes/service_context.h"
#include "app/contacts/contact_erasure.h"
#include "app/requests/requests.h"
#include "app/staff/sign_in.h"
#include "app/storage/connection.h"
#include "app/storage/sql.h"
#include "bench_house.h"
#include "byte_scan.h"
#include "clear_copy.h"
#include "erasure_parts.h"
#include "figures.h"

#include <QCoreApplication>
#include <QFile>

/// What it takes to erase people so that nothing of them is left, one by a request and ten thousand at once
/// (goal 12), beside a bare DELETE of the same rows. The file is not worth much afterwards: give it a copy.
namespace {

using namespace bench;

constexpr FilingSystem customers = FilingSystem::Customers;
constexpr int many = 10'000;
constexpr int rounds = 2;

struct Listed
{
    QList<Id<Contact>> people;
    QByteArrayList addresses;
};

class ErasureBench final
{
public:
    ErasureBench(Location location, std::optional<int> inBatch)
        : m_location(std::move(location)), m_inBatch(inBatch)
    {}

    bool run()
    {
        m_house = openHouse(m_location, false);
        if (!m_house || !(m_second = secondMember(*m_house)))
            return false;
        auto line = Connection::open(m_house->services->location(), Connection::Access::ReadOnly);
        if (!line)
            return failed(line.error());
        m_line = *std::move(line);
        return eraseByRequest() && eraseInBatch() && eraseMany() && scan() && deleteBarely() &&
            eraseWithoutWiping();
    }

private:
    QString name(const QString &what) const { return what + QStringLiteral(", ") + engineName(m_location); }
    bool isFile() const { return m_location.backend == Backend::Embedded; }

    /// People from all over the file: every so manieth, `offset` later than others that were taken.
    Listed somePeople(int count, int offset)
    {
        const auto last =
            Sql(*m_line, "bench.last", QStringLiteral("SELECT MAX(id) FROM contact WHERE filing_system = 1"))
                .number();
        const qint64 every = std::max<qint64>(1, (last ? *last : 0) / (count + 1));
        const auto rows = Sql(*m_line, "bench.people",
            QStringLiteral(
                "SELECT c.id, p.value FROM contact c JOIN contact_point p ON p.filing_system = 1 AND "
                "p.contact_id = c.id AND p.kind = 1 WHERE c.filing_system = 1 AND c.id % ? = ? "
                "ORDER BY c.id LIMIT ?"))
                              .bind(every)
                              .bind(offset % every)
                              .bind(count)
                              .list([](const Row &row) {
                                  return std::pair(Id<Contact>(row.integer(0)), row.text(1).toUtf8());
                              });
        Listed listed;
        if (rows) {
            for (const auto &[id, address] : *rows) {
                listed.people.append(id);
                listed.addresses.append(address);
            }
        }
        return listed;
    }

    bool eraseByRequest()
    {
        constexpr int people = 25;
        QList<double> times;
        QList<double> cpus;
        qsizetype kept = 0;
        const Listed listed = somePeople(people, 7);
        for (const Id<Contact> contact : listed.people) {
            const auto id = approvedRequest(*m_house, *m_second, contact);
            if (!id)
                return failed(id.error());
            const auto confirmation =
                m_house->services->signIn().confirm(m_house->permit, memberPassphrase()).result();
            if (!confirmation)
                return failed(confirmation.error());
            Result<ExecutionResult> result = ExecutionResult();
            const Effort effort = measured(cpuOfThisProcess, [&] {
                times.append(span([&] {
                    result = m_house->services->requests()
                                 .execute(m_house->permit, *confirmation, customers, *id)
                                 .result();
                }).own);
            });
            cpus.append(effort.cpu * 1000);
            if (!result)
                return failed(result.error());
            kept += result->kept.size();
        }
        m_gone += kept == 0 ? listed.addresses : QByteArrayList();
        const Spread spread = Spread::of(times);
        print({.goal = QStringLiteral("12"),
            .what = name(QStringLiteral("erase one person by an approved request")),
            .measured = QStringLiteral("p50 %1, most %2, CPU p50 %3")
                            .arg(ms(spread.p50), ms(spread.most), ms(Spread::of(cpus).p50)),
            .against =
                QStringLiteral("%1 people, %2 categories kept by law").arg(listed.people.size()).arg(kept),
            .wanted = QStringLiteral("p50 <= 50 ms"),
            .met = spread.p50 <= 50});
        return true;
    }

    std::optional<QList<Id<Request>>> manyApproved(const QList<Id<Contact>> &people)
    {
        setSynchronous(false); // it only prepares
        QList<Id<Request>> ids;
        for (const Id<Contact> contact : people) {
            const auto id = approvedRequest(*m_house, *m_second, contact);
            if (!id) {
                failed(id.error());
                return std::nullopt;
            }
            ids.append(*id);
        }
        setSynchronous(true);
        return ids;
    }

    bool eraseInBatch()
    {
        const auto ids =
            m_inBatch ? manyApproved(somePeople(*m_inBatch, 5).people) : approvedAlready(*m_house);
        const auto confirmed =
            m_house->services->signIn().confirm(m_house->permit, memberPassphrase()).result();
        if (!ids || !confirmed)
            return ids ? failed(confirmed.error()) : false;
        printNote(QStringLiteral("%1 requests are approved").arg(counted(ids->size())));
        const auto opened = openingTimes(*m_house, *ids);
        if (!opened)
            return failed(opened.error());
        print({.what = name(QStringLiteral("open a request among %1").arg(counted(ids->size()))),
            .measured = QStringLiteral("p50 %1, most %2").arg(ms(opened->p50), ms(opened->most)),
            .wanted = QStringLiteral("p50 <= 50 ms"),
            .met = opened->p50 <= 50});
        Result<BatchResult> result = BatchResult();
        double silence = 0;
        const Effort effort = measured(cpuOfThisProcess, [&] {
            const auto future = m_house->services->requests().executeMany(
                m_house->permit, *confirmed, customers, *ids, {}, BatchLetters::WrittenAfter);
            silence = longestSilence(future);
            result = future.result();
        });
        if (!result || ids->isEmpty() || result->done.size() != ids->size())
            return failed(result ? Error{Failure::Refused, QStringLiteral("bench")} : result.error());
        const auto bare = deletedBarely(somePeople(static_cast<int>(ids->size()), 3).people);
        if (!bare)
            return false;
        const double share = double(many) / double(ids->size());
        print({.goal = QStringLiteral("12"),
            .what = name(QStringLiteral("erase %1 by approved requests in a batch").arg(counted(many))),
            .measured =
                QStringLiteral("%1, CPU %2").arg(seconds(effort.wall * share), seconds(effort.cpu * share)),
            .against =
                QStringLiteral("DELETE: %1, CPU %2; both by %3 of them")
                    .arg(seconds(bare->wall * share), seconds(bare->cpu * share), counted(ids->size())),
            .ratio = isFile() ? effort.cpu / bare->cpu : effort.wall / bare->wall,
            .wanted = QStringLiteral("<= 15 s"),
            .met = effort.wall * share <= 15});
        print({.goal = QStringLiteral("12"),
            .what = name(QStringLiteral("the longest without news of a batch")),
            .measured = ms(silence),
            .against = QStringLiteral("%1 a person").arg(ms(effort.wall * 1000 / double(ids->size()))),
            .wanted = QStringLiteral("<= 500 ms"),
            .met = silence <= 500});
        return true;
    }

    Outcome erase(const QList<Id<Contact>> &people)
    {
        const ServiceContext &context = m_house->services->context();
        return context.writer
            .ask([&context, &people, permit = m_house->permit](Connection &connection) -> Outcome {
                const Outcome erased =
                    changing(connection, permit, context.clock, context.feed, [&](Change &change) -> Outcome {
                        if (auto gone =
                                contact_erasure::eraseRows(change.connection(), customers, people, {});
                            !gone)
                            return gone.error();
                        for (const Id<Contact> contact : people)
                            change.erased(customers, contact);
                        return change.audit(
                            {.action = QStringLiteral("contact.erase-many"), .filingSystem = customers});
                    });
                return erased ? connection.checkpoint() : erased;
            })
            .result();
    }

    void setPragma(const QString &pragma)
    {
        std::ignore = m_house->services->context()
                          .writer
                          .ask([pragma](Connection &connection) -> Outcome {
                              std::ignore = Sql(connection, "bench.pragma", pragma).number();
                              return done;
                          })
                          .result();
    }

    void setSecureDelete(bool on) { setPragma(QStringLiteral("PRAGMA secure_delete = %1").arg(on ? 1 : 0)); }

    void setSynchronous(bool on)
    {
        if (isFile())
            setPragma(QStringLiteral("PRAGMA synchronous = %1")
                          .arg(on ? QStringLiteral("FULL") : QStringLiteral("OFF")));
    }

    /// Erases so many a few times, others each time; what each time took, or nothing when one failed.
    std::optional<QList<Effort>> eraseInRounds(int offset, QByteArrayList &gone)
    {
        QList<Effort> efforts;
        for (int round = 0; round < rounds; ++round) {
            const Listed listed = somePeople(many, offset + round);
            if (listed.people.size() < many / 2) {
                failed(Error{Failure::NotFound, QStringLiteral("bench.people")}); // they were erased before
                return std::nullopt;
            }
            Outcome erased = done;
            efforts.append(measured(cpuOfThisProcess, [&] { erased = erase(listed.people); }));
            if (!erased) {
                failed(erased.error());
                return std::nullopt;
            }
            gone += listed.addresses;
        }
        return efforts;
    }

    bool eraseMany()
    {
        const auto efforts = eraseInRounds(11, m_gone);
        if (!efforts)
            return false;
        const double wall = wallOf(*efforts);
        m_cpu = cpuOf(*efforts);
        m_wall = wall;
        const double counts = isFile() ? m_cpu : wall; // a server works elsewhere
        print({.goal = QStringLiteral("12"),
            .what = name(QStringLiteral("erase %1 people at once").arg(counted(many))),
            .measured = QStringLiteral("%1, CPU %2").arg(seconds(wall), seconds(m_cpu)),
            .against = QStringLiteral("with checkpoint and audit entry"),
            .wanted = isFile() ? QStringLiteral("CPU <= 6 s") : QStringLiteral("<= 6 s"),
            .met = counts <= 6});
        return true;
    }

    /// What a program takes that only deletes, in the same file and with the same wiping.
    std::optional<Effort> deletedBarely(const QList<Id<Contact>> &people)
    {
        Outcome gone = done;
        const Effort effort = measured(cpuOfThisProcess, [&] {
            gone = m_house->services->context()
                       .writer.ask([&](Connection &connection) { return deleteRows(connection, people); })
                       .result();
        });
        if (gone)
            return effort;
        failed(gone.error());
        return std::nullopt;
    }

    bool deleteBarely()
    {
        const auto effort = deletedBarely(somePeople(many, 11 + rounds).people);
        if (!effort)
            return false;
        const double ours = isFile() ? m_cpu : m_wall;
        const double bare = isFile() ? effort->cpu : effort->wall;
        print({.goal = QStringLiteral("12"),
            .what = name(QStringLiteral("the same beside a bare DELETE of the rows")),
            .measured = isFile() ? QStringLiteral("CPU ") + seconds(ours) : seconds(ours),
            .against = QStringLiteral("DELETE: %1, CPU %2").arg(seconds(effort->wall), seconds(effort->cpu)),
            .ratio = ours / bare});
        return true;
    }

    /// Last, because what is erased so may be left in the file.
    bool eraseWithoutWiping()
    {
        if (!isFile())
            return true;
        QByteArrayList left;
        setSecureDelete(false);
        const auto efforts = eraseInRounds(12 + rounds, left);
        setSecureDelete(true);
        if (!efforts)
            return false;
        const double ratio = m_cpu / cpuOf(*efforts);
        print({.goal = QStringLiteral("12"),
            .what = name(QStringLiteral("the same beside secure_delete = OFF")),
            .measured = QStringLiteral("CPU ") + seconds(m_cpu),
            .against = QStringLiteral("OFF: CPU ") + seconds(cpuOf(*efforts)),
            .ratio = ratio,
            .wanted = QStringLiteral("<= 1.1x"),
            .met = ratio <= 1.1});
        return true;
    }

    static double wallOf(const QList<Effort> &efforts)
    {
        QList<double> walls;
        for (const Effort &effort : efforts)
            walls.append(effort.wall);
        return Spread::of(walls).p50;
    }

    static double cpuOf(const QList<Effort> &efforts)
    {
        QList<double> times;
        for (const Effort &effort : efforts)
            times.append(effort.cpu);
        return Spread::of(times).p50;
    }

    bool scan()
    {
        if (!isFile())
            return true;
        const Listed there = somePeople(100, 1);
        const ByteScan sample(there.addresses);
        const ByteScan gone(m_gone);
        qint64 hits = 0;
        const QString clear = m_location.target + QStringLiteral(".clear");
        if (!clearCopy(m_house->services->location(), clear))
            return failed({Failure::Damaged, QStringLiteral("bench.clear-copy")});
        for (const char *ending : {"", "-wal"}) {
            const qint64 here = gone.hits(clear + QLatin1String(ending));
            if (here < 0)
                return failed({Failure::Unavailable, QStringLiteral("bench.scan")});
            hits += here;
        }
        const qint64 known = sample.hits(clear);
        QFile::remove(clear);
        QFile::remove(clear + QStringLiteral("-wal"));
        print({.goal = QStringLiteral("12"),
            .what = name(QStringLiteral("addresses of the erased in the file's pages")),
            .measured = QStringLiteral("%1 of %2").arg(hits).arg(counted(gone.count())),
            .against = QStringLiteral("%1 for 100 who are there").arg(known),
            .wanted = QStringLiteral("0"),
            .met = hits == 0});
        return true;
    }

    Location m_location;
    std::optional<int> m_inBatch; ///< so many tell for ten thousand; none: those that are there
    std::optional<House> m_house;
    std::optional<Permit> m_second;
    std::unique_ptr<Connection> m_line;
    QByteArrayList m_gone;
    double m_cpu = 0;
    double m_wall = 0;
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    addPlaceOptions(parser);
    parser.addOption({QStringLiteral("batch"), QStringLiteral("so many requests in the batch"),
        QStringLiteral("number"), QStringLiteral("2000")});
    parser.addOption({QStringLiteral("approved"),
        QStringLiteral("the batch is the requests that are approved in the file already")});
    parser.process(application);
    const int inBatch = parser.value(QStringLiteral("batch")).toInt();
    if (placeOf(parser).target.isEmpty() || inBatch < 1)
        parser.showHelp(2);
    const bool isPrepared = parser.isSet(QStringLiteral("approved"));
    return ErasureBench(placeOf(parser), isPrepared ? std::nullopt : std::optional(inBatch)).run() ? 0 : 1;
}
