#include "app/changes/service_context.h"
#include "app/contacts/contact_erasure.h"
#include "app/lists/contact_lists.h"
#include "app/storage/sql.h"
#include "bench_house.h"
#include "figures.h"
#include "ui/look/style.h"
#include "ui/pages/import_origin_step.h"
#include "ui/pages/import_page.h"
#include "ui/pages/import_run_step.h"
#include "ui/session/session.h"
#include "ui/session/workspace_pages.h"
#include "ui/shell/language_switch.h"
#include "ui/shell/main_window.h"
#include "ui/shell/preferences.h"
#include "ui/widgets/search_field.h"
#include "watched_application.h"

#include <QFutureWatcher>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

/// How long the window's thread is ever held while the program works: an import, a search letter by letter,
/// the dashboard and erasures, done in the real window with its real pages (must never exceed 100 ms).
namespace {

using namespace bench;

constexpr FilingSystem customers = FilingSystem::Customers;
constexpr qint64 patience = 30 * 60 * 1000;

class WindowBench final
{
public:
    WindowBench(WatchedApplication &application, QString csv, Location location)
        : m_application(application), m_csv(std::move(csv)), m_location(std::move(location))
    {}

    bool run()
    {
        m_house = openHouse(m_location, true);
        if (!m_house)
            return false;
        m_session = std::make_unique<Session>(m_house->services, m_house->permit);
        QList<PageEntry> entries = workspacePages([this]() -> Session & { return *m_session; });
        const auto isImport = [](const PageEntry &entry) { return entry.key == QLatin1String("import"); };
        if (std::none_of(entries.cbegin(), entries.cend(), isImport)) {
            entries.append(
                {QStringLiteral("import"), RailGroup::Work, QStringLiteral("inbox"), [] { return QString(); },
                    [this]() -> Page * { return new ImportPage(*m_session); }, MenuPlace::Tools});
        }
        m_window = std::make_unique<MainWindow>(entries, &m_preferences, &m_languages);
        m_window->resize(1280, 800);
        m_window->show();
        m_window->showWorkspace();
        QObject::connect(&m_house->services->contactLists(), &ContactLists::changed, m_window.get(),
            [this] { ++m_followed; });
        const bool good = import() && search() && dashboard() && erase();
        m_window.reset();
        m_session.reset();
        return good;
    }

private:
    QString name(const QString &what) const { return what + QStringLiteral(", ") + engineName(m_location); }

    void tell(const QString &what, const QString &against)
    {
        const int longer = m_application.takeCount();
        const WatchedApplication::Block block = m_application.takeLongest();
        print({.what = name(QStringLiteral("longest block of the window's thread, ") + what),
            .measured = QStringLiteral("%1 (by the clock %2)").arg(ms(block.own), ms(block.wall)),
            .against = against,
            .wanted = QStringLiteral("<= 100 ms"),
            .met = block.own <= WatchedApplication::limit});
        printNote(QStringLiteral("by %1; %2 blocks were longer than 100 ms").arg(block.cause).arg(longer));
    }

    void begin()
    {
        QCoreApplication::processEvents();
        m_application.takeLongest();
        m_application.takeCount();
    }

    template <typename Wanted>
    Wanted *shown() const
    {
        const auto all = m_window->findChildren<Wanted *>();
        for (Wanted *each : all) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }

    static bool give(const char *what)
    {
        printNote(QStringLiteral("FAILED: ") + QLatin1String(what));
        return false;
    }

    /// Whether the import's step that does the work is in front; its buttons lead there.
    bool goToRun(const ImportPage &page)
    {
        return waitUntil(
            [&] {
                if (shown<ImportRunStep>())
                    return true;
                if (const auto *origin = shown<ImportOriginStep>()) {
                    const auto fields = origin->findChildren<QLineEdit *>();
                    for (QLineEdit *field : fields) {
                        if (field->text().isEmpty())
                            field->setText(QStringLiteral("benchmark"));
                    }
                }
                const auto verbs = page.findChildren<QPushButton *>(Qt::FindDirectChildrenOnly);
                if (!verbs.isEmpty() && verbs.last()->isEnabled())
                    verbs.last()->click();
                return false;
            },
            60'000);
    }

    bool import()
    {
        begin();
        m_window->open(QStringLiteral("import"), m_csv);
        const auto *page = shown<ImportPage>();
        if (!page || !goToRun(*page))
            return give("the import page did not come to its last step");
        auto *step = shown<ImportRunStep>();
        // First it counts what would happen.
        if (!waitUntil([&] { return !step->isWorking(); }, patience))
            return give("the trial import did not end");
        const int before = m_followed;
        QMetaObject::invokeMethod(step, "importWanted");
        if (!waitUntil([&] { return !step->isWorking() && m_followed > before; }, patience))
            return give("the import did not end");
        const auto total = m_house->services->contactLists().total(m_house->permit, customers).result();
        m_people = total ? *total : 0;
        tell(QStringLiteral("import"), QStringLiteral("%1 people, counted first").arg(counted(m_people)));
        return m_people > 0;
    }

    bool search()
    {
        begin();
        m_window->open(QStringLiteral("contacts"));
        auto *field = shown<SearchField>();
        if (!field)
            return give("the contacts page has no search field");
        m_house->services->contactLists().startLoading(customers);
        int letters = 0;
        for (const char *text :
            {"jansen amsterdam", "hotmail gmail", "de vries", "06123", "zzqx", "e", "anna utrecht"}) {
            for (const char *letter = text; *letter; ++letter, ++letters) {
                QTest::keyClick(field, *letter);
                pause(40);
            }
            pause(150);
            field->clear();
        }
        std::ignore =
            waitUntil([&] { return m_house->services->contactLists().isLoaded(customers); }, patience);
        tell(
            QStringLiteral("search"), QStringLiteral("%1 letters, the index loading meanwhile").arg(letters));
        return true;
    }

    /// The time between two things that somebody does.
    static void pause(qint64 milliseconds)
    {
        std::ignore = waitUntil([] { return false; }, milliseconds);
    }

    bool dashboard()
    {
        begin();
        constexpr int times = 5;
        for (int i = 0; i < times; ++i) {
            m_window->open(QStringLiteral("retention"));
            pause(1500);
            m_window->open(QStringLiteral("contacts"));
            pause(200);
        }
        tell(QStringLiteral("dashboard"), QStringLiteral("opened %1 times").arg(times));
        return true;
    }

    bool erase()
    {
        const ServiceContext &context = m_house->services->context();
        begin();
        constexpr int many = 10'000;
        QFutureWatcher<Outcome> watcher;
        watcher.setFuture(context.writer.ask([&context, permit = m_house->permit](
                                                 Connection &connection) -> Outcome {
            const auto people = Sql(connection, "bench.people",
                QStringLiteral("SELECT id FROM contact WHERE filing_system = 1 ORDER BY id LIMIT ?"))
                                    .bind(many)
                                    .list([](const Row &row) { return row.id<Contact>(0); });
            if (!people)
                return people.error();
            return changing(connection, permit, context.clock, context.feed, [&](Change &change) -> Outcome {
                if (auto gone = contact_erasure::eraseRows(change.connection(), customers, *people, {});
                    !gone)
                    return gone.error();
                for (const Id<Contact> contact : *people)
                    change.erased(customers, contact);
                return change.audit(
                    {.action = QStringLiteral("contact.erase-many"), .filingSystem = customers});
            });
        }));
        if (!waitUntil([&] { return watcher.isFinished(); }, patience) || !watcher.result())
            return give("the erasure did not succeed");
        pause(2000); // the pages follow
        tell(QStringLiteral("erasure"), QStringLiteral("%1 people at once").arg(counted(many)));
        return true;
    }

    WatchedApplication &m_application;
    QString m_csv;
    Location m_location;
    std::optional<House> m_house;
    std::unique_ptr<Session> m_session;
    const QTemporaryDir m_settings;
    Preferences m_preferences{m_settings.filePath(QStringLiteral("settings.ini"))};
    LanguageSwitch m_languages;
    std::unique_ptr<MainWindow> m_window;
    int m_followed = 0;
    qint64 m_people = 0;
};

} // namespace

int main(int argc, char **argv)
{
    WatchedApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("klantkluis-benchmark"));
    QApplication::setStyle(new Style);
    QCommandLineParser parser;
    addPlaceOptions(parser);
    parser.addPositionalArgument(
        QStringLiteral("csv"), QStringLiteral("contacts.csv to import into a new file"));
    parser.process(application);
    if (parser.positionalArguments().size() != 1 || placeOf(parser).target.isEmpty())
        parser.showHelp(2);
    return WindowBench(application, parser.positionalArguments().first(), placeOf(parser)).run() ? 0 : 1;
}
