#pragma once

#include "app/access_reviews/review_due.h"
#include "app/agreements/agreement_task.h"
#include "app/findings/finding.h"
#include "app/grounds/orphan.h"
#include "app/measures/measure.h"
#include "app/requests/requests.h"
#include "app/retention/contact_terms.h"
#include "app/retention/legal_hold.h"
#include "app/retention/retention_proposal.h"
#include "app/reviews/review_session.h"
#include "app/staff/permit.h"

#include <QHash>

class Change;
class Connection;
struct Contact;
struct ServiceContext;

/// Who asks for an agenda, when, and of whom.
struct AgendaQuestion
{
    const ServiceContext &context;
    Permit permit;
    FilingSystem filingSystem = FilingSystem::Customers;
    QDate today = {};
    /// Nobody: everybody of whom something is due.
    QList<Id<Contact>> contacts = {};
    /// While a session is carried out: which, for evidence that names it.
    QString session = {};
};

/// One thing that waits for an officer, as it is now.
struct AgendaItem
{
    ReviewKind kind = ReviewKind::Request;
    QString rule = {};
    QString subject = {};
    /// Whom it is about, and as the list of contacts has them; nobody for what is about the file.
    Id<Contact> contact = {};
    QString name = {};
    /// SHA-256 of what a decision on it would be about: another one makes what was decided void.
    QByteArray matter = {};
    /// Why this member cannot decide it; nothing when they can.
    std::optional<Error> locked = std::nullopt;
    Id<Request> request = {};
};

/// Who may do what in the file, and how often they looked at people since it was last reviewed.
struct AccessStanding
{
    QList<StaffMember> members = {};
    /// Views of people, by the member's reference.
    QHash<QString, qint64> views = {};
    QDate since = {};
};

/// What an officer looks at before they decide.
struct ReviewEvidence
{
    ReviewItem item = {};
    AgendaItem now = {};
    /// Of a request all that an approval rests on was opened with it, but its letters: each of these is
    /// opened for itself (Requests::openEvidence).
    std::optional<RequestFile> file = std::nullopt;
    /// Of a request that stands for an ended term: which rule ended it, and for what.
    std::optional<RetentionProposal> ended = std::nullopt;
    std::optional<Orphan> orphan = std::nullopt;
    std::optional<HeldContact> hold = std::nullopt;
    std::optional<Finding> finding = std::nullopt;
    QList<CategoryTerm> terms = {};
    std::optional<AccessStanding> access = std::nullopt;
    std::optional<MeasureStanding> measure = std::nullopt;
    std::optional<AgreementTask> agreement = std::nullopt;
    std::optional<ReviewDue> accessReview = std::nullopt;
};

/// What somebody says about an item.
struct ReviewWord
{
    ReviewDecision::Verdict verdict = ReviewDecision::Verdict::Approved;
    QString reason = {};
};

/// Where items of one kind come from: rooms that have something for the officer add a row to agendaSources().
struct AgendaSource
{
    ReviewKind kind;
    /// Whoever may not do this does not get these items.
    Operation decides;
    /// What is due, the most urgent first; review_rules::mostOfAKind at most.
    Result<QList<AgendaItem>> (*due)(const AgendaQuestion &question, Connection &connection);
    /// One of them as it is now; nothing where there is nothing left to decide.
    Result<std::optional<AgendaItem>> (*now)(
        const AgendaQuestion &question, Connection &connection, const QString &subject);
    /// Fills in what is to be looked at, of evidence.now.
    Outcome (*show)(const AgendaQuestion &question, Change &change, ReviewEvidence &evidence);
    /// Why it may not be decided so, beyond what holds for every item (review_rules.h); none: nothing.
    Outcome (*allows)(const AgendaQuestion &question, Connection &connection, const AgendaItem &item,
        const ReviewWord &word);
    /// Does what a signed decision leads to, inside the change, where it is not a request that is carried out
    /// as every other one is.
    Outcome (*carryOut)(
        Change &change, const AgendaQuestion &question, const AgendaItem &item, const ReviewWord &word);
};

const QList<AgendaSource> &agendaSources();
const AgendaSource &agendaSourceOf(ReviewKind kind);

namespace agenda {

AgendaSource requests();
AgendaSource orphans();
AgendaSource holds();
AgendaSource terms();
AgendaSource access();
AgendaSource findings();
AgendaSource measures();
AgendaSource agreements();
AgendaSource accessReviews();

/// SHA-256 of these, told apart whatever stands in them.
QByteArray matterOf(const QStringList &parts);
/// The person as they are now, by the subject of an item; none where they are gone.
Result<std::optional<Contact>> personOf(
    Connection &connection, FilingSystem filingSystem, const QString &subject);
/// An item about a person: their name, and locked for themselves.
AgendaItem itemAbout(
    const AgendaQuestion &question, ReviewKind kind, const Contact &contact, const QString &rule);
/// Whether a yes on exactly this was signed in a session before: it was taken note of, and comes back once it
/// is another matter.
Result<bool> isNoted(const AgendaQuestion &question, Connection &connection, const AgendaItem &item);
/// A yes opens a request to erase the person, for which nobody asked but the organisation. Inside the change.
Outcome askErasureIfYes(
    Change &change, const AgendaQuestion &question, const AgendaItem &item, const ReviewWord &word);

} // namespace agenda
