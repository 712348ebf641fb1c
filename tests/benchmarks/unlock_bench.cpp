#include "app/lists/contact_lists.h"
#include "app/staff/file_entry.h"
#include "app/staff/sign_in.h"
#include "app/vault/kdf_cost.h"
#include "bench_house.h"
#include "figures.h"

#include <QCoreApplication>

#include <array>
#include <utility>

/// From the moment at which the passphrase has become a key to the first page of people, step by step. The
/// member of benchmark files derives cheaply, so that what is measured is what is left of opening a file;
/// what the derivation costs everybody else stands beside it.
namespace {

using namespace bench;

constexpr int pageRows = 200;

struct Steps
{
    static constexpr std::array names{"key set, grant and header", "file, settings and schema",
        "trail, pin and sign-in", "first page of the list"};
    std::array<QList<double>, names.size()> took;
    QList<double> all;
};

bool isFirstPageThere(const Services &services, const Permit &permit)
{
    const auto page =
        services.contactLists().page(permit, FilingSystem::Customers, nullptr, 0, pageRows).result();
    return page ? !page->rows.isEmpty() : failed(page.error());
}

bool unlockOnce(const QString &path, Steps &steps)
{
    Result<file_entry::Unlocked> unlocked = Error{};
    Result<std::shared_ptr<Services>> services = Error{};
    Result<Permit> permit = Error{};
    bool isThere = false;
    const std::array took{milliseconds([&] {
                              unlocked = file_entry::unlock(
                                  Location::embedded(path), memberName(), memberPassphrase(), Clock());
                          }),
        milliseconds([&] {
            if (unlocked)
                services = Services::open(unlocked->location, {.hashCost = HashCost::cheapest()});
        }),
        milliseconds([&] {
            if (services)
                permit = (*services)->signIn().enterAsOpener().result();
        }),
        milliseconds([&] { isThere = permit && isFirstPageThere(**services, *permit); })};
    if (!isThere)
        return unlocked ? failed(services ? permit.error() : services.error()) : failed(unlocked.error());
    double all = 0;
    for (std::size_t step = 0; step < took.size(); ++step) {
        steps.took.at(step).append(took.at(step));
        all += took.at(step);
    }
    steps.all.append(all);
    return true;
}

bool run(const QString &path)
{
    KdfCost::acceptAny();
    Steps steps;
    constexpr int times = 9;
    for (int i = 0; i < times; ++i) {
        if (!unlockOnce(path, steps))
            return false;
    }
    for (std::size_t step = 0; step < Steps::names.size(); ++step) {
        const Spread spread = Spread::of(steps.took.at(step));
        print({.what = QStringLiteral("unlock: ") + QLatin1String(Steps::names.at(step)),
            .measured = QStringLiteral("p50 %1, most %2").arg(ms(spread.p50), ms(spread.most))});
    }
    constexpr double most = 1500;
    const Spread all = Spread::of(steps.all);
    const auto derivation = static_cast<double>(KdfCost::measured(KdfCost::usual()));
    print({.what = QStringLiteral("unlock after the key derivation, to the first page"),
        .measured = QStringLiteral("p50 %1, most %2").arg(ms(all.p50), ms(all.most)),
        .against = QStringLiteral("the derivation itself: %1").arg(ms(derivation)),
        .ratio = derivation > 0 ? all.p50 / derivation : 0,
        .wanted = QStringLiteral("<= 1.5 s"),
        .met = all.p50 <= most});
    printGrowth(QStringLiteral("-"), QStringLiteral("unlock after the key derivation (ms)"),
        QStringLiteral("unlock"), all.p50, 1.3);
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (argc != 2) {
        printNote(QStringLiteral("usage: bench_unlock FILE"));
        return 2;
    }
    return run(QString::fromLocal8Bit(argv[1])) ? 0 : 1;
}
