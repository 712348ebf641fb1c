#pragma once

#include "app/inspection/inspection_answer.h"
#include "app/staff/permit.h"

struct ServiceContext;

/// What an answer is made for.
struct InspectionAsking
{
    const ServiceContext &context;
    Permit permit;
    FilingSystem filingSystem = FilingSystem::Customers;
    Id<Contact> person = {};
    QDate today = {};
};

/// How many rows one table of an answer tells at most; it counts all of them.
inline constexpr int mostInspectionRows = 5000;

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
Outcome withdrawals(const InspectionAsking &asking, InspectionAnswer &answer);
Outcome toldRecipients(const InspectionAsking &asking, InspectionAnswer &answer);
Outcome mayContact(const InspectionAsking &asking, InspectionAnswer &answer);
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

} // namespace inspection_answers
