#include "ui/session/palette_search.h"

#include "app/base/folded_text.h"
#include "app/documents/request_words.h"
#include "app/lists/contact_lists.h"
#include "app/requests/requests.h"
#include "ui/look/curtain.h"
#include "ui/session/session.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/main_window.h"

#include <QLocale>

#include <algorithm>

PaletteSearch::PaletteSearch(MainWindow &window, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_people([this](const Result<QList<ListRow>> &rows) {
        if (!rows || !m_session)
            return;
        m_found = *rows;
        offerPeople();
        offerRequests();
    })
    , m_customerRequests([this](const auto &requests) { takeRequests(FilingSystem::Customers, requests); })
    , m_employeeRequests([this](const auto &requests) { takeRequests(FilingSystem::Employees, requests); })
{
    window.searchPalette()->addProvider(
        [this](const QString &typed, const Offer &offer) { findPeople(typed, offer); });
    window.searchPalette()->addProvider(
        [this](const QString &typed, const Offer &offer) { findRequests(typed, offer); });
}

void PaletteSearch::forget()
{
    m_session = nullptr;
    m_people.forget();
    m_offerPeople = nullptr;
    m_found.clear();
    m_customerRequests.forget();
    m_employeeRequests.forget();
    m_offerRequests = nullptr;
    m_requests.clear();
    m_words.clear();
}

void PaletteSearch::findPeople(const QString &typed, const Offer &offer)
{
    m_found.clear();
    if (!m_session || typed.trimmed().isEmpty()) {
        offer({});
        return;
    }
    m_offerPeople = offer;
    m_people.expect(m_session->services().contactLists().find(m_session->permit(), typed));
}

void PaletteSearch::offerPeople() const
{
    QList<PaletteItem> items;
    for (const ListRow &row : m_found)
        items.append({veiled(row.name.isEmpty() ? row.organisation : row.name),
            veiled(row.organisation.isEmpty() ? row.email : row.organisation), QStringLiteral("address-book"),
            [this, row] { open(row.filingSystem(), QStringLiteral("contacts"), row.contact.number()); }});
    m_offerPeople(items);
}

void PaletteSearch::findRequests(const QString &typed, const Offer &offer)
{
    m_words = foldedText(typed).split(u' ', Qt::SkipEmptyParts);
    m_requests.clear();
    m_offerRequests = offer;
    const auto open =
        m_session ? m_session->filingSystemsFor(Operation::ViewContacts) : QList<FilingSystem>();
    for (const FilingSystem filingSystem : open) {
        auto &answer = filingSystem == FilingSystem::Customers ? m_customerRequests : m_employeeRequests;
        answer.expect(m_session->services().requests().list(m_session->permit(), filingSystem, false));
    }
    if (open.isEmpty())
        offer({});
}

void PaletteSearch::takeRequests(FilingSystem filingSystem, const Result<QList<Request>> &requests)
{
    if (!requests)
        return;
    m_requests.insert(filingSystem, *requests);
    offerRequests();
}

void PaletteSearch::offerRequests() const
{
    if (!m_offerRequests)
        return;
    QList<PaletteItem> items;
    for (const FilingSystem filingSystem : allFilingSystems) {
        const QList<Request> requests = m_requests.value(filingSystem);
        for (const Request &request : requests) {
            if (const auto item = itemOf(request))
                items.append(*item);
        }
    }
    m_offerRequests(items);
}

std::optional<PaletteItem> PaletteSearch::itemOf(const Request &request) const
{
    const QString type = typeWord(request.type);
    const QString folded = foldedText(type);
    const auto person = std::find_if(m_found.begin(), m_found.end(), [&request](const ListRow &row) {
        return row.contact == request.contact && row.filingSystem() == request.filingSystem;
    });
    const bool isOfKind = request.isOpen() &&
        std::all_of(
            m_words.begin(), m_words.end(), [&folded](const QString &word) { return folded.contains(word); });
    if (person == m_found.end() && !isOfKind)
        return std::nullopt;
    const QString due = QLocale().toString(request.dueOn, QLocale::ShortFormat);
    return PaletteItem{person != m_found.end() ? tr("%1: %2").arg(type, veiled(person->name))
                                               : tr("%1, due on %2").arg(type, due),
        stageWord(request.stage), QStringLiteral("inbox"),
        [this, filingSystem = request.filingSystem, id = request.id.number()] {
            open(filingSystem, QStringLiteral("requests"), id);
        }};
}

void PaletteSearch::open(FilingSystem filingSystem, const QString &page, qint64 record) const
{
    if (!m_session)
        return;
    m_session->setFilingSystem(filingSystem);
    m_window.open(page, record);
}
