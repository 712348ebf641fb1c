#include "app/lists/contact_lists.h"
#include "app/storage/connection.h"
#include "bench_house.h"
#include "figures.h"
#include "plain_table.h"
#include "ui/look/style.h"
#include "ui/models/contact_list_source.h"
#include "ui/session/session.h"
#include "ui/widgets/contact_list_view.h"
#include "watched_application.h"

#include <QScrollBar>
#include <QTableView>
#include <QWheelEvent>

#include <functional>
#include <random>

/// How long a frame of the list takes while it is scrolled, until every row on the screen shows who it is,
/// beside Qt's own table over the same rows (goal 15).
namespace {

using namespace bench;

constexpr int frames = 200;
constexpr int jumps = 100;

struct Scrolled
{
    Spread wheel;
    Spread page;
    Spread jump;
};

/// Takes a scroll area through its paces; `isWhole` once it has everything that its screen shows.
Scrolled scroll(QAbstractScrollArea &area, const std::function<bool()> &isWhole)
{
    QScrollBar &bar = *area.verticalScrollBar();
    const auto frame = [&](const std::function<void()> &move) {
        return span([&] {
            move();
            area.viewport()->repaint();
            if (!isWhole()) {
                std::ignore = waitUntil(isWhole, 2000);
                area.viewport()->repaint();
            }
        }).own;
    };
    const auto wheel = [&area] {
        const QPointF middle = area.viewport()->rect().center();
        QWheelEvent event(middle, area.viewport()->mapToGlobal(middle), {}, {0, -120}, Qt::NoButton,
            Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(area.viewport(), &event);
    };
    std::mt19937 random(5);
    const auto anywhere = [&] {
        return std::uniform_int_distribution<int>(bar.minimum(), bar.maximum())(random);
    };
    const auto measure = [&](int count, const std::function<void()> &move) {
        QList<double> times;
        for (int i = 0; i < count; ++i) {
            times.append(frame(move));
            QCoreApplication::processEvents(); // what was fetched ahead arrives between two frames
        }
        return Spread::of(times);
    };
    bar.setValue(bar.maximum() / 3);
    measure(10, wheel);
    Scrolled scrolled;
    scrolled.wheel = measure(frames, wheel);
    scrolled.page = measure(frames, [&] { bar.triggerAction(QAbstractSlider::SliderPageStepAdd); });
    scrolled.jump = measure(jumps, [&] { bar.setValue(anywhere()); });
    return scrolled;
}

Scrolled scrollOurs(const House &house, qint64 total)
{
    Session session(house.services, house.permit);
    ContactListSource source(session);
    ContactListView list;
    list.setSource(&source);
    list.resize(900, 800);
    list.QWidget::show();
    list.show(nullptr, total);
    return scroll(list, [&] {
        const qint64 first = list.firstVisibleRow();
        const qint64 last = std::min(first + list.visibleRowCount(), list.count()) - 1;
        for (qint64 row = first; row <= last; ++row) {
            if (list.rowData(row) == nullptr)
                return false;
        }
        return true;
    });
}

Scrolled scrollTable(const Connection &line)
{
    PlainTable model(line.database());
    QTableView table;
    table.setModel(&model);
    table.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.resize(900, 800);
    table.show();
    return scroll(table, [] { return true; }); // it fetches while it paints
}

void tell(const QString &what, const Spread &ours, const Spread &theirs, double most, bool isLarge)
{
    const double ratio = ours.p50 / theirs.p50;
    print({.goal = QStringLiteral("15"),
        .what = QStringLiteral("scrolling, ") + what,
        .measured = QStringLiteral("p50 %1, p95 %2, p99 %3").arg(ms(ours.p50), ms(ours.p95), ms(ours.p99)),
        .against = QStringLiteral("QTableView: p50 %1, p99 %2").arg(ms(theirs.p50), ms(theirs.p99)),
        .ratio = ratio,
        .wanted = QStringLiteral("p99 <= %1 ms, p50 <= 0.5x").arg(most),
        .met = ours.p99 <= most && (ratio <= 0.5 || isLarge)});
}

bool run(const Location &location)
{
    const auto house = openHouse(location, false);
    if (!house)
        return false;
    const auto line = Connection::open(house->services->location(), Connection::Access::ReadOnly);
    if (!line)
        return failed(line.error());
    const auto total = house->services->contactLists().total(house->permit, FilingSystem::Customers).result();
    if (!total)
        return failed(total.error());
    const QString rows = QStringLiteral(", %1 rows, ").arg(counted(*total)) + engineName(location);
    const Scrolled theirs = scrollTable(**line);
    const Scrolled ours = scrollOurs(*house, *total);
    constexpr qint64 large = 2'000'000;
    const bool isLarge = *total > large;
    tell(QStringLiteral("wheel") + rows, ours.wheel, theirs.wheel, 16.7, isLarge);
    tell(QStringLiteral("by page") + rows, ours.page, theirs.page, 16.7, isLarge);
    tell(QStringLiteral("jump to anywhere") + rows, ours.jump, theirs.jump, 25, isLarge);
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    const WatchedApplication application(argc, argv);
    QApplication::setStyle(new Style);
    QCommandLineParser parser;
    addPlaceOptions(parser);
    parser.process(application);
    if (placeOf(parser).target.isEmpty())
        parser.showHelp(2);
    return run(placeOf(parser)) ? 0 : 1;
}
