#pragma once

#include "app/retention/data_category.h"
#include "app/staff/operation.h"

#include <QList>
#include <QString>

/// By what bytes leave the program.
enum class WayKind { File, Print, Clipboard, Screen };

/// What leaves where nothing else is asked for, and why it may where that is no package.
enum class LeavingForm {
    None,            ///< not this way
    Package,         ///< a ZIP encrypted with AES-256; without it only for a stated reason
    ToThePerson,     ///< plain: for the one whom it is about, named by a reference or their own address
    ReferencesOnly,  ///< plain: to be checked by others, and names everybody by a reference alone
    NothingPersonal, ///< plain: counts, digests or keys
    OwnEncryption,   ///< the program's own format, under keys of its own
    AtTheDesk        ///< what who signed in looks at and copies themselves; no file is written
};

/// One way by which bytes leave. The list is whole: a test finds every place in the sources where a file is
/// written, printed or copied, and fails on one that is not here.
struct WayOut
{
    /// The stable word, under which it is recorded.
    const char *id;
    WayKind kind;
    /// The command that opens it and the options of it that name a place; a name in capitals stands among its
    /// arguments. Empty where none does.
    const char *command;
    const char *options;
    /// Where the window asks for the place; empty where it has no such verb.
    const char *window;
    /// The highest class of what it holds by itself (domain.md 8.3); what is in it may raise that.
    DataClass dataClass;
    LeavingForm byCommand;
    LeavingForm inWindow;
    /// What whoever opens it must be allowed.
    Operation right;
};

const QList<WayOut> &allWaysOut();
/// Null for a word that is none.
const WayOut *wayOutOf(const QString &id);

/// "package", "to-the-person", ...: the stable word, under which a reason is recorded.
QString keyOf(LeavingForm form);

/// Whether what leaves so may be plain without a stated reason.
constexpr bool isPlainException(LeavingForm form)
{
    return form == LeavingForm::ToThePerson || form == LeavingForm::ReferencesOnly;
}

/// Those that are recorded one by one (file_left_recording.h).
namespace way_out {

inline const QString consentConfirmation = QStringLiteral("consent-confirmation");
inline const QString consentProof = QStringLiteral("consent-proof");
inline const QString consentReceipt = QStringLiteral("consent-receipt");
inline const QString accessPackage = QStringLiteral("access-package");
inline const QString portabilityFile = QStringLiteral("portability-file");
inline const QString erasureCertificate = QStringLiteral("erasure-certificate");
inline const QString requestPlan = QStringLiteral("request-plan");
inline const QString requestEvidence = QStringLiteral("request-evidence");
inline const QString requestOverview = QStringLiteral("request-overview");
inline const QString requestAnswer = QStringLiteral("request-answer");
inline const QString requestLetter = QStringLiteral("request-letter");
inline const QString requestExecutedLetter = QStringLiteral("request-executed-letter");
inline const QString requestLetterPrint = QStringLiteral("request-letter-print");
inline const QString removals = QStringLiteral("removals");
inline const QString requestNotices = QStringLiteral("request-notices");
inline const QString agreementDraft = QStringLiteral("agreement-draft");
inline const QString agreementFile = QStringLiteral("agreement-file");
inline const QString agreementGaps = QStringLiteral("agreement-gaps");
inline const QString accountabilityDocument = QStringLiteral("accountability-document");
inline const QString breachSheet = QStringLiteral("breach-sheet");
inline const QString breachMessages = QStringLiteral("breach-messages");
inline const QString activityRecord = QStringLiteral("activity-record");
inline const QString chain = QStringLiteral("chain");
inline const QString accessReview = QStringLiteral("access-review");
inline const QString personLooks = QStringLiteral("person-looks");
inline const QString reviewMinutes = QStringLiteral("review-minutes");
inline const QString reviewMinutesReading = QStringLiteral("review-minutes-reading");
inline const QString keptFile = QStringLiteral("kept-file");
inline const QString importRejects = QStringLiteral("import-rejects");
inline const QString consentRejects = QStringLiteral("consent-rejects");

} // namespace way_out
