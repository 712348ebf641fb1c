#pragma once

#include "app/accountability/accountability_documents.h"

#include <QString>

/// What documents for the file say, in the language that is spoken: given a text that was marked with
/// QT_TRANSLATE_NOOP for the context "Accountability".
QString accountabilityWords(const char *text);

/// "Retention schedule".
QString accountabilityTitle(AccountabilityKind kind);
/// A day as these documents write it; a dash where there is none.
QString accountabilityDay(QDate day);
QString accountabilityMoment(std::optional<Instant> moment);

/// Whether it is there, approved, and still true.
enum class AccountabilityState { Missing, Draft, Approved, OutOfDate };

AccountabilityState stateOf(const AccountabilityStanding &standing);
QString stateWord(AccountabilityState state);
/// "none", "draft", "approved" or "out-of-date".
QString codeOf(AccountabilityState state);
/// The same in a sentence, with the day of the approval and what changed since.
QString standingSentence(const AccountabilityStanding &standing);
/// Of a draft that waits: who drew it up, and whether it must be drawn up again.
QString draftSentence(const AccountabilityStanding &standing);
/// "retention rules (CUS-14); financial year": which parts are otherwise now.
QString changedWords(const QList<ChangedPart> &changed);
