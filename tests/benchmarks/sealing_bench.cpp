#include "app/imports/imports.h"
#include "app/lists/contact_lists.h"
#include "bench_house.h"
#include "figures.h"
#include "questions.h"

#include <QCoreApplication>
#include <QDir>
#include <QEventLoop>
#include <QFile>

#include <random>

/// What sealing every page costs: the same work on a file that is not sealed, in the same run, in turns
/// (goals 2 and 16).
namespace {

using namespace bench;

constexpr FilingSystem customers = FilingSystem::Customers;
constexpr int rounds = 3;
constexpr int questions = 200;

class SealingBench final
{
public:
    SealingBench(QString csv, const QString &folder)
        : m_csv(std::move(csv))
        , m_sealed(QDir(folder).filePath(QStringLiteral("sealed.kluis")))
        , m_plain(QDir(folder).filePath(QStringLiteral("plain.db")))
    {}

    ~SealingBench() { removeAll(); }

    bool run()
    {
        for (int round = 0; round < rounds; ++round) {
            removeAll();
            const auto plain = plainPlace(m_plain);
            if (!plain)
                return false;
            m_plainHouse = import(*plain, m_plainImport);
            m_sealedHouse = import(Location::embedded(m_sealed), m_sealedImport);
            if (!m_plainHouse || !m_sealedHouse)
                return false;
        }
        tellImport();
        useAll(*m_sealedHouse, *m_plainHouse);
        return true;
    }

private:
    void removeAll()
    {
        m_sealedHouse.reset();
        m_plainHouse.reset();
        for (const QString &file : {m_sealed, m_plain}) {
            for (const char *ending : {"", "-wal", "-shm", ".lock", ".keys"})
                QFile::remove(file + QLatin1String(ending));
        }
    }

    std::optional<House> import(const Location &place, QList<double> &efforts)
    {
        auto house = openHouse(place, true);
        if (!house)
            return std::nullopt;
        const Imports &imports = house->services->imports();
        const auto inspection = imports.inspect(m_csv, std::nullopt, customers).result();
        if (!inspection) {
            failed(inspection.error());
            return std::nullopt;
        }
        const ImportPlan plan{.path = m_csv,
            .mapping = inspection->suggestion,
            .source = QStringLiteral("benchmark"),
            .collectedOn = house->services->clock().today(),
            .basis = QStringLiteral("b")};
        Result<ImportSummary> summary = ImportSummary();
        const Effort effort =
            measured(cpuOfThisProcess, [&] { summary = imports.run(house->permit, plan).result(); });
        if (!summary) {
            failed(summary.error());
            return std::nullopt;
        }
        m_rows = summary->imported;
        efforts.append(effort.cpu);
        printNote(QStringLiteral("%1: CPU %2, wall %3")
                      .arg(place.key ? QStringLiteral("plain") : QStringLiteral("sealed"),
                          seconds(effort.cpu), seconds(effort.wall)));
        return house;
    }

    void tellImport() const
    {
        constexpr double most = 1.3;
        const double plain = Spread::of(m_plainImport).p50;
        const double sealed = Spread::of(m_sealedImport).p50;
        print({.goal = QStringLiteral("2"),
            .what = QStringLiteral("import of %1 rows, sealed").arg(counted(m_rows)),
            .measured = QStringLiteral("CPU ") + seconds(sealed),
            .against = QStringLiteral("plain, CPU ") + seconds(plain),
            .ratio = sealed / plain,
            .wanted = QStringLiteral("<= 1.3x"),
            .met = sealed <= most * plain});
    }

    void useAll(const House &sealed, const House &plain) const
    {
        load(sealed);
        load(plain);
        const Questions asked = Questions::drawnFrom(m_csv, m_rows, questions);
        compare(
            QStringLiteral("a search, to its first page"),
            [&](const House &house, int i) {
                const auto found =
                    house.services->contactLists()
                        .search(house.permit, customers, {.text = asked.prefix.value(i), .limit = 50})
                        .result();
                if (found)
                    std::ignore =
                        house.services->contactLists().page(house.permit, customers, *found, 0, 50).result();
            },
            sealed, plain);
        std::mt19937_64 random(5);
        QList<qint64> positions;
        std::uniform_int_distribution<qint64> place(0, std::max<qint64>(m_rows - 50, 1));
        for (int i = 0; i < questions; ++i)
            positions.append(place(random));
        compare(
            QStringLiteral("a page of the list"),
            [&](const House &house, int i) {
                std::ignore = house.services->contactLists()
                                  .page(house.permit, customers, nullptr, positions.value(i), 50)
                                  .result();
            },
            sealed, plain);
    }

    static void load(const House &house)
    {
        QEventLoop loop;
        ContactLists &lists = house.services->contactLists();
        QObject::connect(&lists, &ContactLists::loaded, &loop, &QEventLoop::quit);
        lists.startLoading(customers);
        loop.exec();
    }

    template <typename Ask>
    void compare(const QString &what, Ask ask, const House &sealed, const House &plain) const
    {
        QList<double> ours;
        QList<double> theirs;
        for (int i = 0; i < questions; ++i) {
            theirs.append(span([&] { ask(plain, i); }).own);
            ours.append(span([&] { ask(sealed, i); }).own);
        }
        constexpr double most = 1.5;
        const double ourMedian = Spread::of(ours).p50;
        const double theirMedian = Spread::of(theirs).p50;
        print({.goal = QStringLiteral("16"),
            .what = what + QStringLiteral(", sealed"),
            .measured = ms(ourMedian),
            .against = QStringLiteral("plain, ") + ms(theirMedian),
            .ratio = ourMedian / theirMedian,
            .wanted = QStringLiteral("<= 1.5x"),
            .met = ourMedian <= most * theirMedian});
    }

    QString m_csv;
    QString m_sealed;
    QString m_plain;
    QList<double> m_sealedImport;
    QList<double> m_plainImport;
    qint64 m_rows = 0;
    std::optional<House> m_sealedHouse;
    std::optional<House> m_plainHouse;
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addPositionalArgument(QStringLiteral("csv"), QStringLiteral("contacts.csv of gen_contacts.py"));
    parser.addOption(
        {QStringLiteral("folder"), QStringLiteral("where the files are made"), QStringLiteral("path")});
    parser.process(application);
    if (parser.positionalArguments().size() != 1 || !parser.isSet(QStringLiteral("folder")))
        parser.showHelp(2);
    return SealingBench(parser.positionalArguments().first(), parser.value(QStringLiteral("folder"))).run()
        ? 0
        : 1;
}
