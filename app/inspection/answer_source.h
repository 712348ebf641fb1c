#pragma once

#include "app/contacts/contact_file.h"
#include "app/inspection/inspection_answer.h"
#include "app/requests/request.h"
#include "app/staff/permit.h"

#include <QHash>

struct ServiceContext;
struct SentLetter;

/// What an answer is made for.
struct InspectionAsking
{
    const ServiceContext &context;
    Permit permit;
    FilingSystem filingSystem = FilingSystem::Customers;
    Id<Contact> person = {};
    /// All that is held of them, read once, so that the trail tells of one look; nothing where it is about
    /// nobody.
    std::optional<ContactFile> file = std::nullopt;
    QDate today = {};
    /// Of a question about a period.
    QDate from = {};
    QDate until = {};

    /// Whether a moment lies in the period.
    bool isWithin(Instant moment) const
    {
        const QDate day = moment.toLocal().date();
        return day >= from && day <= until;
    }
};

/// Where a part of an answer comes from. A register that has something to say to a regulator adds a line to
/// answerSources(): a question may have several, whose tables follow each other.
struct AnswerSource
{
    int question;
    /// The register, as it is named where nothing stands in it.
    const char *reg;
    /// Adds what it has to the answer; adds nothing where nothing is recorded.
    Outcome (*answer)(const InspectionAsking &asking, InspectionAnswer &answer);
};

/// In the order of the questions.
const QList<AnswerSource> &answerSources();

namespace inspection_answers {

Outcome activities(const InspectionAsking &asking, InspectionAnswer &answer);
Outcome purposes(const InspectionAsking &asking, InspectionAnswer &answer);
Outcome consentTimeline(const InspectionAsking &asking, InspectionAnswer &answer);
/// Each withdrawal with the last list before it and all that left since.
Outcome withdrawals(const InspectionAsking &asking, InspectionAnswer &answer);
Outcome toldRecipients(const InspectionAsking &asking, InspectionAnswer &answer);
Outcome mayContact(const InspectionAsking &asking, InspectionAnswer &answer);
/// All that is stored of the person, value by value, where it came from, how long it stays and who got it.
Outcome personalData(const InspectionAsking &asking, InspectionAnswer &answer);
Outcome whoLooked(const InspectionAsking &asking, InspectionAnswer &answer);
Outcome rights(const InspectionAsking &asking, InspectionAnswer &answer);
Outcome statementsSeen(const InspectionAsking &asking, InspectionAnswer &answer);
Outcome statements(const InspectionAsking &asking, InspectionAnswer &answer);
Outcome requestsOfTheYear(const InspectionAsking &asking, InspectionAnswer &answer);
Outcome oneErasure(const InspectionAsking &asking, InspectionAnswer &answer);
Outcome erasures(const InspectionAsking &asking, InspectionAnswer &answer);
Outcome refusals(const InspectionAsking &asking, InspectionAnswer &answer);
Outcome identityMethods(const InspectionAsking &asking, InspectionAnswer &answer);
Outcome retentionSchedule(const InspectionAsking &asking, InspectionAnswer &answer);
Outcome overdueTerms(const InspectionAsking &asking, InspectionAnswer &answer);
Outcome processors(const InspectionAsking &asking, InspectionAnswer &answer);
Outcome agreements(const InspectionAsking &asking, InspectionAnswer &answer);
Outcome transfers(const InspectionAsking &asking, InspectionAnswer &answer);
Outcome breaches(const InspectionAsking &asking, InspectionAnswer &answer);
Outcome accessReviews(const InspectionAsking &asking, InspectionAnswer &answer);
/// The same as tests of measures: what members recorded before the program kept reviews, and beside it.
Outcome reviewsDone(const InspectionAsking &asking, InspectionAnswer &answer);
Outcome measures(const InspectionAsking &asking, InspectionAnswer &answer);
Outcome erasureEvidence(const InspectionAsking &asking, InspectionAnswer &answer);
Outcome findings(const InspectionAsking &asking, InspectionAnswer &answer);

/// When all free text and files were last looked through, how many, and what waits: without it a number of
/// findings says nothing.
Outcome lookedThrough(const InspectionAsking &asking, InspectionAnswer &answer);
/// The letters of the requests of the period, and whether their words name the complaint and the court.
Result<QHash<Id<Request>, QList<SentLetter>>> lettersOf(const InspectionAsking &asking);
/// The last of these that answered what was asked; null where none did.
const SentLetter *answerAmong(const QList<SentLetter> &letters);
/// The columns that tell of a letter, and what stands in them; nothing was written where there is none.
QStringList letterColumns();
QList<InspectionCell> letterCells(const SentLetter *letter);

} // namespace inspection_answers
