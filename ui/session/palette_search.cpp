#include "ui/session/palette_search.h"

#include "app/lists/contact_lists.h"
#include "ui/look/curtain.h"
#include "ui/session/session.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/main_window.h"

PaletteSearch::PaletteSearch(MainWindow &window, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_people([this](const Result<QList<ListRow>> &rows) {
        if (rows && m_session)
            offerPeople(*rows);
    })
{
    window.searchPalette()->addProvider(
        [this](const QString &typed, const Offer &offer) { findPeople(typed, offer); });
}

void PaletteSearch::forget()
{
    m_session = nullptr;
    m_people.forget();
    m_offerPeople = nullptr;
}

void PaletteSearch::findPeople(const QString &typed, const Offer &offer)
{
    if (!m_session || typed.trimmed().isEmpty()) {
        offer({});
        return;
    }
    m_offerPeople = offer;
    m_people.expect(m_session->services().contactLists().find(m_session->permit(), typed));
}

void PaletteSearch::offerPeople(const QList<ListRow> &rows) const
{
    QList<PaletteItem> items;
    for (const ListRow &row : rows)
        items.append({veiled(row.name.isEmpty() ? row.organisation : row.name),
            veiled(row.organisation.isEmpty() ? row.email : row.organisation), QStringLiteral("address-book"),
            [this, row] { open(row.filingSystem(), QStringLiteral("contacts"), row.contact.number()); }});
    m_offerPeople(items);
}

void PaletteSearch::open(FilingSystem filingSystem, const QString &page, qint64 record) const
{
    if (!m_session)
        return;
    m_session->setFilingSystem(filingSystem);
    m_window.open(page, record);
}
