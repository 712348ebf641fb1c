#pragma once

#include "app/base/clock.h"
#include "app/base/filing_system.h"
#include "app/drafts/draft.h"
#include "app/services.h"
#include "app/staff/permit.h"

#include <QObject>

#include <memory>
#include <optional>

/// Who sits at this window, with which file open, looking at which filing system. Every page has one; it goes
/// when the window is locked.
class Session final : public QObject
{
    Q_OBJECT

public:
    Session(std::shared_ptr<Services> services, Permit permit, QObject *parent = nullptr);

    Services &services() const { return *m_services; }
    const std::shared_ptr<Services> &shared() const { return m_services; }
    const Permit &permit() const { return m_permit; }
    ChangeFeed &feed() const { return m_services->feed(); }
    QDate today() const { return m_services->clock().today(); }

    FilingSystem filingSystem() const { return m_filingSystem; }
    void setFilingSystem(FilingSystem filingSystem);
    /// The filing systems in which the member may do this.
    QList<FilingSystem> filingSystemsFor(Operation operation) const;
    bool may(Operation operation) const { return m_permit.may(operation, m_filingSystem); }

    /// What the member was typing when the window locked, until the form takes it back.
    void setDrafts(const QList<Draft> &drafts);
    /// Of that form about that contact; once.
    std::optional<Draft> takeDraft(FilingSystem filingSystem, const QString &form, Id<Contact> contact);

    /// The member's own rights have changed: they sign in again.
    void end() { emit ended(); }

signals:
    void ended();
    void filingSystemChanged(FilingSystem filingSystem);
    /// What the member was typing has been read.
    void draftsCame();

private:
    std::shared_ptr<Services> m_services;
    Permit m_permit;
    FilingSystem m_filingSystem = FilingSystem::Customers;
    QList<Draft> m_drafts;
};
