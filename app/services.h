#pragma once

#include "app/backup/upgrade_copy.h"
#include "app/base/clock.h"
#include "app/base/connection_security.h"
#include "app/base/location.h"
#include "app/base/result.h"
#include "app/base/rewriting.h"
#include "app/changes/change_feed.h"
#include "app/staff/passphrase.h"
#include "app/vault/secret_text.h"

#include <memory>
#include <optional>

class AccessPackages;
class AccessReviews;
class AccountabilityDocuments;
class Agreements;
class AskAgain;
class AuditTrail;
class Backups;
class Breaches;
class Certificates;
class Consents;
class ContactLists;
class Contacts;
class Demonstration;
class Deputies;
class Drafts;
class FileCheck;
class FileHolding;
class Findings;
class Gate;
class Grounds;
class Imports;
class Informing;
class Inspection;
class Leaving;
class Letters;
class MailingLists;
class Measures;
class Merging;
class Necessity;
class Organisations;
class PrivacyStatements;
class ProcessingActivities;
class Processors;
class Purposes;
class Receipts;
class RequestNotices;
class RequestStatistics;
class Requests;
class Restores;
class Retention;
class Reviews;
class SavedFilters;
class Settings;
class SignIn;
class Staff;
class Sweeps;
class ToolLists;
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
            SecretText passphrase;
            /// Of who has no passphrase yet: the one above is then their new one.
            SecretText code = {};
            /// When every passphrase is lost: the one above is then that of a new administrator.
            SecretText recoveryKey = {};
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
        /// Who looks on while a file is written anew for that, or because somebody left (file_rotation.h).
        /// Stopped, opening fails with Cancelled, and the file is what it was.
        RewritingWatch rewriting = {};
        /// An embedded file is only looked at, wherever it lies and whoever has it: a copy is opened, and
        /// nothing of it changes (reading_copy.h). What is seen leaves no trace in its trail.
        bool readOnly = false;
        /// Not needed where the location brings its key, or is a server.
        std::optional<Entry> entry = std::nullopt;
    };

    /// Opens, and for an embedded file takes the lock and brings the schema up to date, once what it was is
    /// kept (upgrade_copy); where that cannot be, the file stays as it is. Takes its time: not for the GUI
    /// thread. A file in use names who has it: the machine and since when, and to who gave the right
    /// passphrase also the member ("file.in-use-by"). Fails with NotFound, Busy (in use, or guessed too
    /// often), Damaged, TooNew, Unavailable, WrongPassphrase.
    static Result<std::shared_ptr<Services>> open(const Location &asked, const Options &options);
    ~Services();

    /// What stands in the way of opening an embedded file, as far as it can be told without a passphrase.
    static Outcome check(const QString &path);

    /// Removes an embedded file that is not open, with all that stands beside it.
    static void discard(const QString &path);

    Services(const Services &) = delete;
    Services &operator=(const Services &) = delete;

    const Location &location() const;
    /// The embedded file that was asked for, also where a copy of it is open.
    QString file() const;
    bool isReading() const;
    const Clock &clock() const;
    ChangeFeed &feed() const;
    const ServiceContext &context() const;
    /// What the server said of the line when it was opened.
    const ConnectionSecurity &security() const;

    /// Of a file that was just made, converted or recovered: opens it when every passphrase is lost. Told
    /// once.
    QString takeRecoveryKey();

    FileHolding &holding() const;
    /// What was kept of the file before opening brought it up to date.
    const std::optional<upgrade_copy::Made> &upgrade() const;

    SignIn &signIn() const;
    Staff &staff() const;
    AccessPackages &accessPackages() const;
    AccountabilityDocuments &accountabilityDocuments() const;
    AskAgain &askAgain() const;
    AuditTrail &auditTrail() const;
    Backups &backups() const;
    Certificates &certificates() const;
    ContactLists &contactLists() const;
    Drafts &drafts() const;
    FileCheck &fileCheck() const;
    Findings &findings() const;
    Gate &gate() const;
    Grounds &grounds() const;
    Imports &imports() const;
    Leaving &leaving() const;
    Letters &letters() const;
    Informing &informing() const;
    MailingLists &mailingLists() const;
    Necessity &necessity() const;
    Merging &merging() const;
    Organisations &organisations() const;
    Processors &processors() const;
    Purposes &purposes() const;
    Consents &consents() const;
    Contacts &contacts() const;
    Demonstration &demonstration() const;
    Deputies &deputies() const;
    Receipts &receipts() const;
    RequestNotices &requestNotices() const;
    Requests &requests() const;
    RequestStatistics &requestStatistics() const;
    Restores &restores() const;
    Retention &retention() const;
    Sweeps &sweeps() const;
    Reviews &reviews() const;
    SavedFilters &savedFilters() const;
    Agreements &agreements() const;
    ProcessingActivities &processingActivities() const;
    PrivacyStatements &privacyStatements() const;
    Breaches &breaches() const;
    AccessReviews &accessReviews() const;
    Measures &measures() const;
    Inspection &inspection() const;
    Settings &settings() const;
    ToolLists &toolLists() const;

private:
    Services();

    struct Parts;
    std::unique_ptr<Parts> m_parts;
};
