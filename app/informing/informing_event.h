#pragma once

#include "app/base/id.h"
#include "app/base/instant.h"
#include "app/base/result.h"
#include "app/law/informing_deadline.h"

#include <QList>
#include <QString>

#include <array>
#include <optional>

struct Contact;

/// How somebody came to know what is done with their data, or why they need not be told. The numbers are
/// stored.
enum class InformingManner {
    AtCollection = 1,     ///< when the data was taken from them (art. 13(1) and (2) GDPR)
    Letter = 2,           ///< by post
    Email = 3,            ///< by e-mail
    InPerson = 4,         ///< in a conversation
    Website = 5,          ///< on the website where they were
    AlreadyHas = 6,       ///< they have the information already (art. 13(4), art. 14(5)(a))
    Disproportionate = 7, ///< impossible, or a disproportionate effort (art. 14(5)(b))
    Statute = 8,          ///< a law lays the obtaining down (art. 14(5)(c))
    Secrecy = 9,          ///< professional secrecy (art. 14(5)(d))
    Reopened = 10         ///< what was recorded does not hold: the letter came back, or it was a mistake
};

inline constexpr std::array allInformingManners = {InformingManner::AtCollection, InformingManner::Letter,
    InformingManner::Email, InformingManner::InPerson, InformingManner::Website, InformingManner::AlreadyHas,
    InformingManner::Disproportionate, InformingManner::Statute, InformingManner::Secrecy,
    InformingManner::Reopened};

/// The stable word, "in-person".
QString keyOf(InformingManner manner);
std::optional<InformingManner> informingMannerFrom(QStringView key);

/// Whether it says that they were told, by a version of the privacy statement.
bool tellsThem(InformingManner manner);
/// Whether it can be of data of this origin: the exceptions of art. 14(5)(b) to (d) are for data from
/// elsewhere, and only data from the person is collected with them.
bool isFor(InformingManner manner, DataOrigin origin);

/// The code that is kept as the reason where letters were recorded and could not be written; shown in the
/// reader's language (informingReason() of app/documents/informing_words.h).
QString lettersNotWritten();

/// What was recorded about informing somebody. Never edited; another follows where it was wrong.
struct InformingEvent
{
    Id<InformingEvent> id = {};
    /// A UUID.
    QString ref = {};
    Id<Contact> contact = {};
    InformingManner manner = InformingManner::Letter;
    DataOrigin origin = DataOrigin::Elsewhere;
    Instant happenedAt = {};
    Instant recordedAt = {};
    QString recordedBy = {};
    /// The version of the privacy statement that they got; empty for an exception.
    QString statement = {};
    /// Why an exception holds, or what was wrong; lettersNotWritten() is the program's own.
    QString reason = {};
    /// What those recorded at once for many people have in common; empty for a single one.
    QString bulkRef = {};

    friend bool operator==(const InformingEvent &, const InformingEvent &) = default;
};

/// By when somebody must be informed, and whether that is settled.
struct InformingDue
{
    Id<Contact> contact = {};
    DataOrigin origin = DataOrigin::Person;
    /// Null where it is not known.
    QDate obtainedOn = {};
    InformingTerm term = {};
    /// What settled it; none while it is open.
    Id<InformingEvent> settledBy = {};

    bool isOpen() const { return !settledBy.isStored(); }

    friend bool operator==(const InformingDue &, const InformingDue &) = default;
};

/// Everything about informing one person; the newest event first.
struct InformingState
{
    std::optional<InformingDue> due = std::nullopt;
    QList<InformingEvent> events = {};

    friend bool operator==(const InformingState &, const InformingState &) = default;
};

/// What is recorded, of one person or of many.
struct InformingDraft
{
    InformingManner manner = InformingManner::Letter;
    /// None: now.
    std::optional<Instant> at = std::nullopt;
    /// Empty: the statement in force.
    QString statement = {};
    QString reason = {};
};

/// The draft as it is recorded, `inForce` being the version of the statement in force. Invalid
/// "informing.future", "informing.statement" (none given and none in force), "informing.reason" (an exception
/// and a reopening need words that checkReason() takes), "informing.text" (too long, or signs that do not
/// belong).
Result<InformingDraft> acceptedInforming(const InformingDraft &draft, const QString &inForce, Instant now);
