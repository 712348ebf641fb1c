#pragma once

#include "app/services.h"
#include "app/staff/confirmation.h"
#include "app/staff/permit.h"
#include "support/fresh_database.h"
#include "tests/support/patience.h"

#include <memory>

namespace tests {

/// An open customer file with its services and a founder who is signed in. For tests of services and pages.
class OpenHouse final
{
public:
    /// Null when the engine's server is not here. `clock` stands still where given.
    static std::unique_ptr<OpenHouse> open(Backend backend, const Clock &clock = Clock());

    Services &services() const { return *m_services; }
    std::shared_ptr<Services> shared() const { return m_services; }
    const Permit &founder() const { return *m_founder; }
    /// Another member with these roles, who came in with their code, is signed in, and has certified keys
    /// where there are keys.
    Permit member(const QString &name, const QList<Grant> &grants) const;
    /// Of a member's keys in an embedded file.
    QString fingerprintOf(const QString &memberRef) const;
    /// The member gives the passphrase again.
    Confirmation confirm(const Permit &permit) const;
    /// What every member's passphrase is.
    static QString passphrase();
    /// A line of one's own to look at what is stored.
    std::unique_ptr<Connection> look() const;
    /// Closes the file, so that another can open it; nothing else may be asked of the house then.
    void closeFile() { m_services.reset(); }
    QString folder() const { return m_database->folder(); }

private:
    OpenHouse() = default;

    std::unique_ptr<FreshDatabase> m_database;
    std::shared_ptr<Services> m_services;
    std::optional<Permit> m_founder;
};

} // namespace tests
