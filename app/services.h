#pragma once

#include "app/base/clock.h"
#include "app/base/connection_security.h"
#include "app/base/location.h"
#include "app/base/result.h"
#include "app/changes/change_feed.h"
#include "app/staff/passphrase.h"

#include <memory>
#include <optional>

class AuditTrail;
class Backups;
class ContactLists;
class Consents;
class Contacts;
class Demonstration;
class Deputies;
class Imports;
class Organisations;
class Purposes;
class Requests;
class Retention;
class SavedFilters;
class SignIn;
class Staff;
struct ServiceContext;

/// An open customer file and everything that can be done with it: two database threads and the services on
/// them. The only container.
class Services final
{
public:
    struct Options
    {
        /// Whose passphrase opens an embedded file; a new one is theirs.
        struct Entry
        {
            QString name;
            QString passphrase;
            /// Of who has no passphrase yet: the one above is then their new one.
            QString code = {};
            /// When every passphrase is lost: the one above is then that of a new administrator.
            QString recoveryKey = {};
        };

        Clock clock = {};
        HashCost hashCost = HashCost::usual();
        /// A new embedded file is made; it must not exist yet.
        bool create = false;
        /// A server's schema is made or brought up to date; otherwise an older one is refused, and a database
        /// that holds no customer file yet ("server.no-file").
        bool migrateServer = false;
        /// A plain file of an earlier build becomes a sealed one (file_conversion.h); otherwise it is refused
        /// ("file.plain").
        bool convert = false;
        /// Not needed where the location brings its key, or is a server.
        std::optional<Entry> entry = std::nullopt;
    };

    /// Opens, and for an embedded file takes the lock and brings the schema up to date. Takes its time: not
    /// for the GUI thread. Fails with NotFound, Busy (in use, or guessed too often), Damaged, TooNew,
    /// Unavailable, WrongPassphrase.
    static Result<std::shared_ptr<Services>> open(const Location &location, const Options &options);
    ~Services();

    /// What stands in the way of opening an embedded file, as far as it can be told without a passphrase.
    static Outcome check(const QString &path);

    /// Removes an embedded file that is not open, with all that stands beside it.
    static void discard(const QString &path);

    Services(const Services &) = delete;
    Services &operator=(const Services &) = delete;

    const Location &location() const;
    const Clock &clock() const;
    ChangeFeed &feed() const;
    const ServiceContext &context() const;
    /// What the server said of the line when it was opened.
    const ConnectionSecurity &security() const;

    /// Of a file that was just made, converted or recovered: opens it when every passphrase is lost. Told
    /// once.
    QString takeRecoveryKey();

    SignIn &signIn() const;
    Staff &staff() const;
    AuditTrail &auditTrail() const;
    Backups &backups() const;
    ContactLists &contactLists() const;
    Imports &imports() const;
    Organisations &organisations() const;
    Purposes &purposes() const;
    Consents &consents() const;
    Contacts &contacts() const;
    Demonstration &demonstration() const;
    Deputies &deputies() const;
    Requests &requests() const;
    Retention &retention() const;
    SavedFilters &savedFilters() const;

private:
    Services();

    struct Parts;
    std::unique_ptr<Parts> m_parts;
};
