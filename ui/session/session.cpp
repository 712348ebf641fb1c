#include "ui/session/session.h"

#include <algorithm>

Session::Session(std::shared_ptr<Services> services, Permit permit, QObject *parent)
    : QObject(parent), m_services(std::move(services)), m_permit(std::move(permit))
{
    const QList<FilingSystem> open = filingSystemsFor(Operation::ViewContacts);
    if (!open.isEmpty())
        m_filingSystem = open.first();
}

void Session::setFilingSystem(FilingSystem filingSystem)
{
    if (m_filingSystem == filingSystem)
        return;
    m_filingSystem = filingSystem;
    emit filingSystemChanged(filingSystem);
}

QList<FilingSystem> Session::filingSystemsFor(Operation operation) const
{
    QList<FilingSystem> open;
    for (const FilingSystem filingSystem : allFilingSystems) {
        if (m_permit.may(operation, filingSystem))
            open.append(filingSystem);
    }
    return open;
}

void Session::setDrafts(const QList<Draft> &drafts)
{
    m_drafts = drafts;
    emit draftsCame();
}

std::optional<Draft> Session::takeDraft(FilingSystem filingSystem, const QString &form, Id<Contact> contact)
{
    // One of the whole file may have been filed where its member looked at that time.
    const auto found = std::find_if(m_drafts.begin(), m_drafts.end(), [&](const Draft &draft) {
        const bool isFiledThere = draft.filingSystem == filingSystem || !draft.isAboutPeople();
        return isFiledThere && draft.form == form && draft.contact == contact;
    });
    if (found == m_drafts.end())
        return std::nullopt;
    const Draft draft = *found;
    m_drafts.erase(found);
    return draft;
}
