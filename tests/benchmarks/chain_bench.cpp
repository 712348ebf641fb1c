#include "app/registers/chain_layout.h"
#include "figures.h"

#include <QCoreApplication>

#include <random>

/// How fast a chain of 200 parties is laid out; what the window does each time that the register changes.
namespace {

using namespace bench;

constexpr int parties = 200;
constexpr double most = 200; ///< ms, issue 7

/// 30 who get data from us, and behind them who works for one to three of those before them.
QList<Processor> registerOf200()
{
    std::mt19937 random(7);
    QList<Processor> all;
    for (int number = 1; number <= parties; ++number) {
        Processor processor{.id = Id<Processor>(number), .name = QStringLiteral("Partij %1").arg(number)};
        const int parents = number <= 30 ? 0 : 1 + static_cast<int>(random() % 3);
        for (int parent = 0; parent < parents; ++parent)
            processor.worksFor.append(Id<Processor>(1 + static_cast<int>(random() % (number - 1))));
        all.append(processor);
    }
    return all;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    printHeading(QStringLiteral("Chain map"));
    const QList<Processor> all = registerOf200();
    const ChainAgreementOf agreements = chainAgreementsOn({2026, 11, 30});
    QList<double> times;
    ChainLayout layout;
    for (int round = 0; round < 21; ++round)
        times.append(
            milliseconds([&] { layout = layoutOf(chainOf(all, QStringLiteral("Wij"), agreements)); }));
    const Spread spread = Spread::of(times);
    print({.what = QStringLiteral("200 parties laid out"),
        .measured =
            QStringLiteral("p50 %1, p95 %2, most %3").arg(ms(spread.p50), ms(spread.p95), ms(spread.most)),
        .wanted = QStringLiteral("<= ") + ms(most),
        .met = spread.most <= most});
    printNote(QStringLiteral("%1 by %2, %3 crossings")
                  .arg(layout.size.width())
                  .arg(layout.size.height())
                  .arg(layout.crossings));
    return 0;
}
