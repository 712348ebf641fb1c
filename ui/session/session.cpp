#include "ui/session/session.h"

Session::Session(std::shared_ptr<Services> services, Permit permit, QObject *parent)
    : QObject(parent)
    , m_services(std::move(services))
    , m_permit(std::move(permit))
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
