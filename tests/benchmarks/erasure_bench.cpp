#include "app/changes/service_context.h"
#include "app/contacts/contact_erasure.h"
#include "app/requests/requests.h"
#include "app/staff/sign_in.h"
#include "app/storage/connection.h"
#include "app/storage/sql.h"
#include "bench_house.h"
#include "byte_scan.h"
#include "clear_copy.h"
#include "figures.h"
#include "support/opened_evidence.h"

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
    explicit ErasureBench(Location location) : m_location(std::move(location)) {}

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

    /// From intake to decision; the answer is what execution needs.
    Result<Id<Request>> approved(Id<Contact> contact)
    {
        const Requests &requests = m_house->services->requests();
        const Permit &permit = m_house->permit;
        const auto id = requests
                            .open(permit, customers,
                                {.contact = contact, .receivedOn = m_house->services->clock().today()})
                            .result();
        if (!id)
            return id;
        const auto known =
            requests.verifyIdentity(permit, customers, *id, QStringLiteral("in-person")).result();
        if (!known)
            return known.error();
        const auto draft = requests.draft(permit, customers, *id).result();
        if (!draft)
            return draft.error();
        if (const auto proposal = requests.propose(permit, customers, *id, *draft).result(); !proposal)
            return proposal.error();
        const auto confirmed = m_house->services->signIn().confirm(*m_second, memberPassphrase()).result();
        if (!confirmed)
            return confirmed.error();
        tests::openEvidence(requests, *m_second, customers, *id);
        const auto file = requests.find(*m_second, customers, *id).result();
        if (!file)
            return file.error();
        const auto decided = requests
                                 .decide(*m_second, *confirmed, customers, *id, Decision::Verdict::Approved,
                                     QStringLiteral("benchmark"), Proposal::digestOf(file->request.proposal))
                                 .result();
        return decided ? id : Result<Id<Request>>(decided.error());
    }

    bool eraseByRequest()
    {
        constexpr int people = 25;
        QList<double> times;
        QList<double> cpus;
        qsizetype kept = 0;
        const Listed listed = somePeople(people, 7);
        for (const Id<Contact> contact : listed.people) {
            const auto id = approved(contact);
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

    bool eraseInBatch()
    {
        QList<Id<Request>> ids;
        for (const Id<Contact> contact : somePeople(200, 5).people) {
            const auto id = approved(contact);
            if (!id)
                return failed(id.error());
            ids.append(*id);
        }
        const auto confirmed =
            m_house->services->signIn().confirm(m_house->permit, memberPassphrase()).result();
        if (!confirmed)
            return failed(confirmed.error());
        Result<BatchResult> result = BatchResult();
        const Effort effort = measured(cpuOfThisProcess, [&] {
            result =
                m_house->services->requests()
                    .executeMany(m_house->permit, *confirmed, customers, ids, {}, BatchLetters::WrittenAfter)
                    .result();
        });
        if (!result || ids.isEmpty() || result->done.size() != ids.size())
            return failed(result ? Error{Failure::Refused, QStringLiteral("bench")} : result.error());
        const double share = double(many) / double(ids.size());
        print({.goal = QStringLiteral("12"),
            .what = name(QStringLiteral("erase %1 by approved requests in a batch").arg(counted(many))),
            .measured = seconds(effort.wall * share),
            .against =
                QStringLiteral("CPU %1, by %2 of them").arg(seconds(effort.cpu * share)).arg(ids.size()),
            .wanted = QStringLiteral("<= 15 s"),
            .met = effort.wall * share <= 15});
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

    void setSecureDelete(bool on)
    {
        std::ignore = m_house->services->context()
                          .writer
                          .ask([on](Connection &connection) -> Outcome {
                              std::ignore = Sql(connection, "bench.pragma",
                                  QStringLiteral("PRAGMA secure_delete = %1").arg(on ? 1 : 0))
                                                .number();
                              return done;
                          })
                          .result();
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

    /// The rows of the same tables and no more: no trail, no ledger, no list, no figures brought up to date.
    static Outcome deleteRows(Connection &connection, const QList<Id<Contact>> &people)
    {
        return writing(connection, [&](Connection &line) -> Outcome {
            for (const Id<Contact> contact : people) {
                auto permitted = Sql(line, "bench.permit",
                    QStringLiteral("INSERT INTO erasure_permit (filing_system, contact_id) VALUES (1, ?)"))
                                     .bind(contact)
                                     .run();
                if (!permitted)
                    return permitted.error();
            }
            for (const contact_erasure::PersonalPlace &place : contact_erasure::personalPlaces()) {
                if (place.fate != contact_erasure::Fate::Deleted)
                    continue;
                auto gone = Sql(line, "bench.delete",
                    QStringLiteral("DELETE FROM %1 WHERE filing_system = 1 AND %2 IN (SELECT contact_id FROM "
                                   "erasure_permit WHERE filing_system = 1)")
                        .arg(place.table.toString(), place.contactColumn.toString()))
                                .run();
                if (!gone)
                    return gone.error();
            }
            return done;
        });
    }

    /// What a program does that only deletes, in the same file and with the same wiping.
    bool deleteBarely()
    {
        const Listed listed = somePeople(many, 11 + rounds);
        Outcome gone = done;
        const Effort effort = measured(cpuOfThisProcess, [&] {
            gone =
                m_house->services->context()
                    .writer.ask([&](Connection &connection) { return deleteRows(connection, listed.people); })
                    .result();
        });
        if (!gone)
            return failed(gone.error());
        const double ours = isFile() ? m_cpu : m_wall;
        const double bare = isFile() ? effort.cpu : effort.wall;
        print({.goal = QStringLiteral("12"),
            .what = name(QStringLiteral("the same beside a bare DELETE of the rows")),
            .measured = isFile() ? QStringLiteral("CPU ") + seconds(ours) : seconds(ours),
            .against = QStringLiteral("DELETE: %1, CPU %2").arg(seconds(effort.wall), seconds(effort.cpu)),
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
    parser.process(application);
    if (placeOf(parser).target.isEmpty())
        parser.showHelp(2);
    return ErasureBench(placeOf(parser)).run() ? 0 : 1;
}
