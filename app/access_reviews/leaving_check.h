#pragma once

#include <QList>
#include <QString>

#include <array>

/// What must be settled when somebody leaves, on the same day (domain.md 10.1; ISO/IEC 27001 A 6.5).
enum class LeavingStep {
    Access,         ///< roles taken back, the member shut out
    Deputyships,    ///< for others and of others
    RecoveryKey,    ///< another than the one they made
    FileKey,        ///< the file written anew under a key that they never had
    FilesOut,       ///< files that they took out, told destroyed
    Requests,       ///< open requests that they prepared
    Drafts,         ///< what they had typed and not stored
    Schedules,      ///< runs that sign in with their passphrase
    ReviewSessions, ///< sessions that they began and nobody ended
    AccessReviews   ///< reviews on which they decided and for which they did not sign
};

inline constexpr std::array allLeavingSteps = {LeavingStep::Access, LeavingStep::Deputyships,
    LeavingStep::RecoveryKey, LeavingStep::FileKey, LeavingStep::FilesOut, LeavingStep::Requests,
    LeavingStep::Drafts, LeavingStep::Schedules, LeavingStep::ReviewSessions, LeavingStep::AccessReviews};

/// "access", "deputyships", "recovery-key", ...
QString codeOf(LeavingStep step);

/// How it stands with one of them, as the program finds it.
struct LeavingCheck
{
    LeavingStep step = LeavingStep::Access;
    /// How many are left to do; 0 when it is settled.
    qint64 open = 0;

    bool isDone() const { return open == 0; }

    friend bool operator==(const LeavingCheck &, const LeavingCheck &) = default;
};
