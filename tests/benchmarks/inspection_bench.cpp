#include "app/access_reviews/access_reviews.h"
#include "app/changes/service_context.h"
#include "app/contacts/contacts.h"
#include "app/demo/demonstration.h"
#include "app/documents/inspection_words.h"
#include "app/findings/findings.h"
#include "app/imports/imports.h"
#include "app/inspection/inspection.h"
#include "app/lists/contact_lists.h"
#include "app/measures/measures.h"
#include "app/staff/sign_in.h"
#include "app/storage/connection.h"
#include "app/storage/sql.h"
#include "bench_house.h"
#include "concerned_part.h"
#include "figures.h"
#include "ui/dialogs/contact_choice.h"
#include "ui/look/style.h"
#include "ui/pages/contact_table.h"
#include "ui/pages/inspection_page.h"
#include "ui/session/session.h"
#include "ui/session/workspace_pages.h"
#include "ui/shell/language_switch.h"
#include "ui/shell/main_window.h"
#include "ui/shell/preferences.h"
#include "ui/shell/rail.h"
#include "watched_application.h"

#include <QCommandLineParser>
#include <QFileInfo>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

/// The 20 questions of a regulator (domain.md 12), asked in the real window: from the click on a question
/// until its answer stands there with its digest and can be saved. The file is a demonstration
/// with all its registers and whoever is imported besides; somebody looked at one of them a thousand times.
/// Then whom a new processor concerns (concerned_part.h), asked of the services.
namespace {

using namespace bench;

constexpr FilingSystem customers = FilingSystem::Customers;
constexpr int times = 5;
constexpr int looks = 1'000;
constexpr double most = 5000;           // ms, p95 (domain.md 12)
constexpr qint64 patience = 120 * 1000; // ms

/// Somebody of whom much is known.
std::optional<Id<Contact>> somebody(const House &house)
{
    const auto line = Connection::open(house.services->location(), Connection::Access::ReadOnly);
    if (!line)
        return std::nullopt;
    const auto found = Sql(**line, "bench",
        QStringLiteral("SELECT contact_id FROM consent_event WHERE filing_system = 1 GROUP BY contact_id "
                       "ORDER BY COUNT(*) DESC, contact_id LIMIT 1"))
                           .number();
    return found && *found > 0 ? std::optional(Id<Contact>(*found)) : std::nullopt;
}

/// Everybody of a file of gen_contacts.py besides.
bool import(const House &house, const QString &csv)
{
    const Imports &imports = house.services->imports();
    const auto inspection = imports.inspect(csv, std::nullopt, customers).result();
    if (!inspection)
        return failed(inspection.error());
    const auto imported = imports
                              .run(house.permit,
                                  {.path = csv,
                                      .mapping = inspection->suggestion,
                                      .source = QStringLiteral("benchmark"),
                                      .collectedOn = house.services->clock().today(),
                                      .basis = QStringLiteral("b")})
                              .result();
    return imported ? true : failed(imported.error());
}

/// Fills a new file, and does what an organisation does in a year.
bool fill(const House &house, int people, const QString &csv)
{
    const auto confirmed = house.services->signIn().confirm(house.permit, memberPassphrase()).result();
    if (!confirmed)
        return failed(confirmed.error());
    const auto filled = house.services->demonstration().fill(house.permit, *confirmed, people, 7).result();
    if (!filled)
        return failed(filled.error());
    if (!csv.isEmpty() && !import(house, csv))
        return false;
    for (const MeasureKind kind : {MeasureKind::DormantAccounts, MeasureKind::PassphrasePolicy}) {
        if (const auto measured = house.services->measures().measure(house.permit, kind).result(); !measured)
            return failed(measured.error());
    }
    const auto review =
        house.services->accessReviews().start(house.permit, AccessReviewScope::Everybody).result();
    if (!review)
        return failed(review.error());
    if (const auto scanned = house.services->findings().scan(house.permit, customers).result(); !scanned)
        return failed(scanned.error());
    const auto person = somebody(house);
    if (!person)
        return failed({Failure::NotFound, QStringLiteral("bench.person")});
    const auto file = house.services->contacts().find(house.permit, customers, *person).result();
    if (!file)
        return failed(file.error());
    // One look after the other by the same member is noted once: these are those of a year.
    const auto noted = house.services->context()
                           .change(house.permit,
                               [ref = file->contact.refText()](Change &change) -> Outcome {
                                   for (int look = 0; look < looks; ++look) {
                                       const auto told =
                                           change.audit({.action = QStringLiteral("contact.view"),
                                               .filingSystem = customers,
                                               .objectKind = QStringLiteral("contact"),
                                               .objectRef = ref});
                                       if (!told)
                                           return told;
                                   }
                                   return done;
                               })
                           .result();
    if (!noted)
        return failed(noted.error());
    return true;
}

class InspectionBench final
{
public:
    InspectionBench(WatchedApplication &application, Location location, int people, QString csv)
        : m_application(application), m_location(std::move(location)), m_people(people), m_csv(std::move(csv))
    {}

    bool run()
    {
        const bool isThere = m_location.backend == Backend::Embedded && QFileInfo::exists(m_location.target);
        m_house = openHouse(m_location, !isThere);
        if (!m_house || (!isThere && !fill(*m_house, m_people, m_csv)))
            return false;
        m_session = std::make_unique<Session>(m_house->services, m_house->permit);
        m_window = std::make_unique<MainWindow>(
            workspacePages([this]() -> Session & { return *m_session; }), &m_preferences, &m_languages);
        m_window->resize(1280, 800);
        m_window->show();
        m_window->showWorkspace();
        const bool good = goThere() && chooseSomebody() && askAll();
        m_window.reset();
        m_session.reset();
        return good && measureConcerned(*m_house);
    }

private:
    static bool give(const char *what)
    {
        printNote(QStringLiteral("FAILED: ") + QLatin1String(what));
        return false;
    }

    /// By the rail, as somebody goes there; its group is opened first where it is folded.
    bool goThere()
    {
        auto *rail = m_window->findChild<Rail *>();
        auto *list = rail ? qobject_cast<QListWidget *>(rail->list()) : nullptr;
        if (!list)
            return give("the window has no rail");
        std::ignore = waitUntil([] { return false; }, 500); // it is shown
        for (const auto *words : {"Inspection", "registers", "Inspection"}) {
            for (int row = 0; row < list->count() && !page(); ++row) {
                QListWidgetItem *item = list->item(row);
                if (item->isHidden() || !item->text().contains(QLatin1String(words), Qt::CaseInsensitive))
                    continue;
                list->scrollToItem(item);
                QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(item).center());
                std::ignore = waitUntil([this] { return page() != nullptr; }, 2'000);
            }
        }
        return page() ? true : give("the rail did not lead to the page Inspection");
    }

    InspectionPage *page() const
    {
        const auto pages = m_window->findChildren<InspectionPage *>();
        return pages.isEmpty() || !pages.first()->isVisible() ? nullptr : pages.first();
    }

    bool chooseSomebody()
    {
        const auto person = somebody(*m_house);
        const auto file = person
            ? m_house->services->contacts().find(m_house->permit, customers, *person).result()
            : Result<ContactFile>(Error{Failure::NotFound, QStringLiteral("bench.person")});
        if (!file)
            return failed(file.error());
        m_house->services->contactLists().startLoading(customers);
        if (!waitUntil([&] { return m_house->services->contactLists().isLoaded(customers); }, patience))
            return give("the list of contacts was not loaded");
        clickQuestion(3);
        auto *choice = page()->findChild<ContactChoice *>();
        auto *field = choice ? choice->findChild<QLineEdit *>() : nullptr;
        auto *found = choice ? choice->findChild<QListWidget *>() : nullptr;
        if (!field || !found || file->points.isEmpty())
            return give("nobody could be chosen");
        field->setFocus();
        QTest::keyClicks(field, file->points.first().value);
        if (!waitUntil([&] { return found->count() > 0; }, patience))
            return give("the person was not found");
        QTest::keyClick(field, Qt::Key_Return);
        return waitUntil([this] { return isAnswered(); }, patience) ? true
                                                                    : give("no answer about the person came");
    }

    ContactTable *questions() const
    {
        const auto tables = page()->findChildren<ContactTable *>();
        const auto found = std::find_if(tables.begin(), tables.end(), [](const ContactTable *table) {
            return table->isVisible() && table->model()->rowCount() == inspectionQuestionCount;
        });
        return found == tables.end() ? nullptr : *found;
    }

    void clickQuestion(int number) const
    {
        ContactTable *table = questions();
        const QModelIndex index = table->model()->index(number - 1, 1);
        table->scrollTo(index);
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(index).center());
    }

    /// Whether the answer can be saved: all of it is there then, its digest too.
    bool isAnswered() const
    {
        const auto verbs = page()->findChildren<QPushButton *>();
        return std::any_of(verbs.begin(), verbs.end(), [](const QPushButton *verb) {
            return verb->isEnabled() && verb->text().contains(QLatin1String("PDF"));
        });
    }

    /// Of the answer, without that of the questions.
    int tables() const
    {
        const auto all = page()->findChildren<ContactTable *>();
        return int(std::count_if(
                   all.begin(), all.end(), [](const ContactTable *table) { return !table->isHidden(); })) -
            1;
    }

    bool askAll()
    {
        const QString engine = QStringLiteral(", ") + engineName(m_location);
        QList<double> all;
        m_application.takeLongest();
        for (const InspectionQuestion &question : inspectionQuestions()) {
            QList<double> each;
            for (int at = 0; at < times; ++at) {
                QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // as a loop would
                clickQuestion(question.number % inspectionQuestionCount + 1);        // away from it
                std::ignore = waitUntil([this] { return isAnswered(); }, patience);
                bool isThere = false;
                each.append(milliseconds([&] {
                    clickQuestion(question.number);
                    isThere = waitUntil([this] { return isAnswered(); }, patience);
                    QCoreApplication::processEvents(); // the tables are laid out
                    QCoreApplication::processEvents(); // and painted
                }));
                if (!isThere)
                    return give("an answer did not come");
            }
            print(
                {.what = QStringLiteral("question %1, %2 tables").arg(question.number).arg(tables()) + engine,
                    .measured = ms(*std::max_element(each.begin(), each.end())),
                    .against = QStringLiteral("quickest ") + ms(*std::min_element(each.begin(), each.end())),
                    .wanted = QStringLiteral("<= 5 s"),
                    .met = *std::max_element(each.begin(), each.end()) <= most});
            all += each;
        }
        const Spread spread = Spread::of(all);
        print({.what = QStringLiteral("the 20 questions in the window, p95") + engine,
            .measured = ms(spread.p95),
            .against = QStringLiteral("slowest ") + ms(spread.most),
            .wanted = QStringLiteral("<= 5 s"),
            .met = spread.p95 <= most});
        const WatchedApplication::Block block = m_application.takeLongest();
        printNote(QStringLiteral("the window's thread was held for %1 at most").arg(ms(block.own)));
        return true;
    }

    WatchedApplication &m_application;
    Location m_location;
    int m_people;
    QString m_csv;
    std::optional<House> m_house;
    std::unique_ptr<Session> m_session;
    const QTemporaryDir m_settings;
    Preferences m_preferences{m_settings.filePath(QStringLiteral("settings.ini"))};
    LanguageSwitch m_languages;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace

int main(int argc, char *argv[])
{
    WatchedApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("klantkluis-benchmark"));
    QApplication::setStyle(new Style);
    QCommandLineParser parser;
    addPlaceOptions(parser);
    parser.addOption(
        {QStringLiteral("people"), QStringLiteral("how many a new file has that the demonstration invents"),
            QStringLiteral("N"), QStringLiteral("2000")});
    parser.addPositionalArgument(
        QStringLiteral("csv"), QStringLiteral("contacts.csv of gen_contacts.py, imported into a new file"));
    parser.process(application);
    if (placeOf(parser).target.isEmpty())
        parser.showHelp(2);
    const int people = parser.value(QStringLiteral("people")).toInt();
    return InspectionBench(application, placeOf(parser), people, parser.positionalArguments().value(0)).run()
        ? 0
        : 1;
}
