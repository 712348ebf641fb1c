#pragma once

#include "app/staff/confirmation.h"
#include "app/staff/permit.h"
#include "app/vault/secret_text.h"

#include <QFuture>

#include <atomic>
#include <memory>

class QThreadPool;
struct ServiceContext;

/// Who comes in. The answer to an unknown name and to a wrong passphrase is the same.
class SignIn final
{
public:
    explicit SignIn(const ServiceContext &context);
    ~SignIn();

    /// Whether a new file begins with the purposes most organisations have, or with none.
    enum class FirstPurposes { Usual, None };

    /// Whether a file can be founded by this member with this passphrase: told before the file is made.
    static Outcome checkFounder(const QString &name, const QString &displayName, const SecretText &passphrase,
        const QString &organisation);

    /// Makes the first member of an empty file: administrator, officer and steward of both filing systems.
    /// The organisation is remembered; with the usual purposes their wording names it, since consent is given
    /// to somebody.
    QFuture<Result<Permit>> found(const QString &name, const QString &displayName,
        const SecretText &passphrase, const QString &organisation, FirstPurposes purposes) const;

    /// Whether somebody comes in where the trail does not go on from what this desk saw of it: nobody does
    /// (RolledBack, TrailPin::check), but to look at the trail, without a trace in it.
    enum class For { Work, LookingAtTheTrail };

    /// The member whose passphrase opened this embedded file: it is not asked for twice. Once, by who opened
    /// it.
    QFuture<Result<Permit>> enterAsOpener(For purpose = For::Work);

    /// WrongPassphrase, or Busy with the seconds to wait after repeated failures (security.md 4.4.6).
    QFuture<Result<Permit>> enter(
        const QString &name, const SecretText &passphrase, For purpose = For::Work) const;

    /// The first visit of a member with the code that the administrator gave them: from here on the
    /// passphrase is theirs. WrongPassphrase for a wrong or used code and an unknown name alike,
    /// "staff.code-expired" for one that was right; guesses are counted as at the door. Invalid for a
    /// passphrase that is not good enough: the code stays good then.
    QFuture<Result<Permit>> activate(
        const QString &name, const SecretText &code, const SecretText &newPassphrase) const;

    /// Asks again for the passphrase of a member who is signed in.
    QFuture<Result<Confirmation>> confirm(const Permit &permit, const SecretText &passphrase) const;

    /// Whether nobody has been founded yet.
    QFuture<Result<bool>> isEmpty() const;

private:
    /// The code is used up; from here on the hash is what is kept of the passphrase, nothing in an embedded
    /// file.
    Result<Permit> activated(StaffMember member, const QString &hash) const;
    Result<Permit> activatedInFile(
        const QString &name, const SecretText &code, const SecretText &passphrase) const;
    Outcome checkTrail() const;
    Result<Permit> asRecovered(const QString &ref) const;
    Result<Permit> letIn(const StaffMember &member, int failuresBefore, For purpose) const;

    const ServiceContext &m_context;
    std::atomic<bool> m_isOpenerAwaited = true;
    /// Where Argon2id takes its second and its memory, one at a time, while others write on.
    std::unique_ptr<QThreadPool> m_desk;
};
