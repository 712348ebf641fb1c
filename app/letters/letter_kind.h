#pragma once

#include "app/base/result.h"
#include "app/contacts/salutation.h"
#include "app/law/holidays.h"
#include "app/requests/request.h"

#include <QList>
#include <QString>
#include <QStringView>

#include <array>
#include <optional>

/// What a letter does; all but one are about a request. The order is that of the choice.
enum class LetterAct {
    Acknowledgement,
    IdentityQuestion,      ///< art. 12(6) GDPR
    IdentityReminder,      ///< the same once more (domain.md 4.3)
    ClarificationQuestion, ///< recital 63
    Extension,             ///< art. 12(3) GDPR
    RestrictionLifting,    ///< before a restriction ends, art. 18(3) GDPR
    BreachMessage,         ///< to whoever a breach touched, art. 34(2) GDPR; about no request
    Granted,               ///< the answer: for an erasure what went, for a correction what was put right
    PartlyGranted,
    Refused ///< art. 12(4) GDPR
};

/// A letter: what it does, and for an answer what was asked.
struct LetterKind
{
    LetterAct act = LetterAct::Acknowledgement;
    /// Access where the letter is the same for every request.
    Request::Type type = Request::Type::Access;

    bool isAnswer() const { return act >= LetterAct::Granted; }

    friend bool operator==(const LetterKind &, const LetterKind &) = default;
};

/// All 37: six that are the same for every request, the message about a breach, and three answers to each of
/// the ten kinds of request.
const QList<LetterKind> &allLetterKinds();

/// "extension", "refused-access": what a kind is stored under.
QString keyOf(const LetterKind &kind);
std::optional<LetterKind> letterKindFrom(QStringView key);

inline constexpr std::array allLetterLanguages = {LetterLanguage::Dutch, LetterLanguage::English};

/// "nl", "en".
QString keyOf(LetterLanguage language);
std::optional<LetterLanguage> letterLanguageFrom(QStringView key);

/// "refused-access/nl": how a template is called.
QString templateName(const LetterKind &kind, LetterLanguage language);

namespace letter_rules {

/// Whether a letter of this kind says what is so. Refused "letter.not-yet" {kind} for an answer to what was
/// not decided or carried out, or another answer than was decided; "letter.other-request" {kind} for one to
/// another kind of request, for the end of a restriction where none can be, and for an answer that restricts
/// to what ends a restriction, and for the message about a breach; "letter.nobody-asked" {kind} for what the
/// organisation does of its own accord; "letter.other-stage" {kind} for a question that cannot be asked now,
/// or what came of a term that is over.
Outcome checkKind(const LetterKind &kind, const Request &request);

/// Whether an extension can still be told of: Refused "request.extension-late" {the last day}.
Outcome checkDay(const LetterKind &kind, const Request &request, QDate today, HolidayMode mode);

/// The letter that this request asks for as it is.
LetterKind suggested(const Request &request);

/// The request as it would be, were what is proposed carried out at this moment: for the letter that an
/// approver looks at (domain.md 4.6). As it is where nothing is proposed, or it was decided against or done.
Request foreseen(Request request, Instant now);

} // namespace letter_rules
