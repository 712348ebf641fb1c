#include "app/documents/inspection_words.h"

#include "app/documents/access_words.h"
#include "app/documents/activity_answer_words.h"
#include "app/documents/consent_words.h"
#include "app/documents/covered_words.h"
#include "app/documents/finding_words.h"
#include "app/documents/forbidden_words.h"
#include "app/documents/gate_sentence.h"
#include "app/documents/handover_words.h"
#include "app/documents/inspection_code_words.h"
#include "app/documents/measure_words.h"
#include "app/documents/notice_words.h"
#include "app/documents/refusal_words.h"
#include "app/documents/request_sentence.h"
#include "app/documents/request_words.h"
#include "app/documents/retention_words.h"
#include "app/documents/role_words.h"
#include "app/documents/staff_words.h"
#include "app/documents/word_table.h"
#include "app/requests/refusal_reason.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <span>

namespace {

// clang-format off
constexpr const char *inspectionQuestionWords[] = {
    QT_TRANSLATE_NOOP("Inspection", "Show your processing register, and who last reviewed it when"),
    QT_TRANSLATE_NOOP("Inspection", "On what basis do you process each purpose? Show the balancing test"),
    QT_TRANSLATE_NOOP("Inspection", "Prove that this person consented: text, time, method"),
    QT_TRANSLATE_NOOP("Inspection", "When did they withdraw, and when did mailing really stop, also at recipients?"),
    QT_TRANSLATE_NOOP("Inspection", "May you contact this person today, and by which rule?"),
    QT_TRANSLATE_NOOP("Inspection", "Which data, sources and actual recipients are there of this person?"),
    QT_TRANSLATE_NOOP("Inspection", "List all requests this year: received, due, answered, late, extended with reason"),
    QT_TRANSLATE_NOOP("Inspection", "Show one erasure from start to end"),
    QT_TRANSLATE_NOOP("Inspection", "Prove that what was erased is gone, also from search, files and backups"),
    QT_TRANSLATE_NOOP("Inspection", "What did you refuse, on which ground, and were court and complaint mentioned?"),
    QT_TRANSLATE_NOOP("Inspection", "How do you verify identity, and do you keep copies of documents?"),
    QT_TRANSLATE_NOOP("Inspection", "What are your retention terms and why; what is overdue now?"),
    QT_TRANSLATE_NOOP("Inspection", "Which processors and sub-processors, where, with which agreement?"),
    QT_TRANSLATE_NOOP("Inspection", "Which transfers outside the EEA, with which tool?"),
    QT_TRANSLATE_NOOP("Inspection", "Show the breach register, also what was not reported and why"),
    QT_TRANSLATE_NOOP("Inspection", "Who can see special data, and who looked at this person's file in the last year and why?"),
    QT_TRANSLATE_NOOP("Inspection", "Show the last access review and log review, and what you did with findings"),
    QT_TRANSLATE_NOOP("Inspection", "Show how you test your measures: last restore, exercises, scans"),
    QT_TRANSLATE_NOOP("Inspection", "Which privacy statement did this person see, and does it match the register?"),
    QT_TRANSLATE_NOOP("Inspection", "Do you hold national numbers, criminal or health data, and by which statute?")};

constexpr CodeWord inspectionTables[] = {
    {"purposes", QT_TRANSLATE_NOOP("Inspection", "Purposes and their bases")},
    {"consent-timeline", QT_TRANSLATE_NOOP("Inspection", "Acts of consent, the oldest first")},
    {"withdrawals", QT_TRANSLATE_NOOP("Inspection", "Withdrawals and objections")},
    {"recipients-told", QT_TRANSLATE_NOOP("Inspection", "Recipients who were told")},
    {"may-contact", QT_TRANSLATE_NOOP("Inspection", "Purpose by purpose, channel by channel")},
    {"held", QT_TRANSLATE_NOOP("Inspection", "What is held")},
    {"held-terms", QT_TRANSLATE_NOOP("Inspection", "How long each category is kept")},
    {"sources", QT_TRANSLATE_NOOP("Inspection", "Sources")},
    {"recipients", QT_TRANSLATE_NOOP("Inspection", "Recipients")},
    {"who-looked", QT_TRANSLATE_NOOP("Inspection", "Who looked at or changed this person")},
    {"rights", QT_TRANSLATE_NOOP("Inspection", "Members and what their roles let them see")},
    {"statements-seen", QT_TRANSLATE_NOOP("Inspection", "What the person was told, and when")},
    {"requests", QT_TRANSLATE_NOOP("Inspection", "Requests received in the period")},
    {"erasures", QT_TRANSLATE_NOOP("Inspection", "Erasures that were carried out, the newest first")},
    {"identity", QT_TRANSLATE_NOOP("Inspection", "How the requester was identified")},
    {"steps", QT_TRANSLATE_NOOP("Inspection", "Steps")},
    {"decisions", QT_TRANSLATE_NOOP("Inspection", "Decisions")},
    {"measures", QT_TRANSLATE_NOOP("Inspection", "Tests of measures")},
    {"results", QT_TRANSLATE_NOOP("Inspection", "Evidence")},
    {"backups", QT_TRANSLATE_NOOP("Inspection", "Backups")},
    {"refusals", QT_TRANSLATE_NOOP("Inspection", "Refusals of requests of the period, and the ways that the answer told of")},
    {"identity-methods", QT_TRANSLATE_NOOP("Inspection", "Methods used in the period")},
    {"identity-kept", QT_TRANSLATE_NOOP("Inspection", "What is kept of it")},
    {"retention-schedule", QT_TRANSLATE_NOOP("Inspection", "Rules in force")},
    {"overdue", QT_TRANSLATE_NOOP("Inspection", "How many people are overdue, and why")},
    {"processors", QT_TRANSLATE_NOOP("Inspection", "Processors and recipients")},
    {"transfers", QT_TRANSLATE_NOOP("Inspection", "Recipients outside the EEA")},
    {"findings", QT_TRANSLATE_NOOP("Inspection", "Found in free text and files")},
    {"statute", QT_TRANSLATE_NOOP("Inspection", "Statute for national numbers")},
    {"activities", QT_TRANSLATE_NOOP("Inspection", "Processing activities, and who found them right when")},
    {"activity-record", QT_TRANSLATE_NOOP("Inspection", "The register of processing activities, field by field")},
    {"processed-for", QT_TRANSLATE_NOOP("Inspection", "What is processed for others")},
    {"agreements", QT_TRANSLATE_NOOP("Inspection", "Agreements with processors, against art. 28(3) GDPR")},
    {"transfer-tools", QT_TRANSLATE_NOOP("Inspection", "What lets data leave the EEA, by its term in the Data Privacy Vocabulary")},
    {"breaches", QT_TRANSLATE_NOOP("Inspection", "Breaches, also those of which nobody was told")},
    {"reviews-due", QT_TRANSLATE_NOOP("Inspection", "When each review was done last, and is due")},
    {"access-reviews", QT_TRANSLATE_NOOP("Inspection", "Access reviews and log reviews, the newest first")},
    {"access-findings", QT_TRANSLATE_NOOP("Inspection", "Findings of the last of both, and what was done")},
    {"statement-versions", QT_TRANSLATE_NOOP("Inspection", "Privacy statements as they were published, the newest first")},
    {"statement-match", QT_TRANSLATE_NOOP("Inspection", "The statement in force beside the registers as they are now")},
    {"statement-checklist", QT_TRANSLATE_NOOP("Inspection", "What art. 13 and 14 GDPR ask of the statement")},
    {"held-data", QT_TRANSLATE_NOOP("Inspection", "All that is held, value by value")},
    {"request-figures", QT_TRANSLATE_NOOP("Inspection", "Figures of the period")},
    {"letters", QT_TRANSLATE_NOOP("Inspection", "Letters about it that left")},
    {"ways-told", QT_TRANSLATE_NOOP("Inspection", "Whether complaint and court were mentioned, by the words of each letter")},
    {"last-scan", QT_TRANSLATE_NOOP("Inspection", "The last look through all free text and files")},
    {"field-classes", QT_TRANSLATE_NOOP("Inspection", "How the fields of the file are classified")},
    {"overdue-people", QT_TRANSLATE_NOOP("Inspection", "Whose term is over, the longest first")},
};

constexpr CodeWord inspectionColumns[] = {
    {"tool", QT_TRANSLATE_NOOP("Inspection", "Tool")}, {"signed-on", QT_TRANSLATE_NOOP("Inspection", "Signed on")},
    {"assessment", QT_TRANSLATE_NOOP("Inspection", "Assessment of the law there")},
    {"purpose", QT_TRANSLATE_NOOP("Inspection", "Purpose")}, {"basis", QT_TRANSLATE_NOOP("Inspection", "Basis")},
    {"ground", QT_TRANSLATE_NOOP("Inspection", "Interest or statute")}, {"necessity", QT_TRANSLATE_NOOP("Inspection", "Necessity")},
    {"balance", QT_TRANSLATE_NOOP("Inspection", "Balance")}, {"safeguards", QT_TRANSLATE_NOOP("Inspection", "Safeguards")},
    {"assessed-by", QT_TRANSLATE_NOOP("Inspection", "Assessed by")}, {"assessed-on", QT_TRANSLATE_NOOP("Inspection", "Assessed on")},
    {"review-on", QT_TRANSLATE_NOOP("Inspection", "Review by")}, {"happened-at", QT_TRANSLATE_NOOP("Inspection", "When")},
    {"channel", QT_TRANSLATE_NOOP("Inspection", "Channel")}, {"act", QT_TRANSLATE_NOOP("Inspection", "Act")},
    {"method", QT_TRANSLATE_NOOP("Inspection", "Method")}, {"wording", QT_TRANSLATE_NOOP("Inspection", "Wording version")},
    {"statement", QT_TRANSLATE_NOOP("Inspection", "Statement")}, {"evidence", QT_TRANSLATE_NOOP("Inspection", "Evidence")},
    {"recorded-at", QT_TRANSLATE_NOOP("Inspection", "Recorded at")}, {"recorded-by", QT_TRANSLATE_NOOP("Inspection", "Recorded by")},
    {"receipt", QT_TRANSLATE_NOOP("Inspection", "Receipt")}, {"digest", QT_TRANSLATE_NOOP("Inspection", "SHA-256")},
    {"recipient", QT_TRANSLATE_NOOP("Inspection", "Recipient")}, {"opened-at", QT_TRANSLATE_NOOP("Inspection", "To be told since")},
    {"told-at", QT_TRANSLATE_NOOP("Inspection", "Told at")}, {"told-on", QT_TRANSLATE_NOOP("Inspection", "Confirmed on")},
    {"allowed", QT_TRANSLATE_NOOP("Inspection", "Allowed")}, {"rule", QT_TRANSLATE_NOOP("Inspection", "Rule")},
    {"why", QT_TRANSLATE_NOOP("Inspection", "Why")}, {"until", QT_TRANSLATE_NOOP("Inspection", "Until")},
    {"kind", QT_TRANSLATE_NOOP("Inspection", "Kind")}, {"number", QT_TRANSLATE_NOOP("Inspection", "Number")},
    {"category", QT_TRANSLATE_NOOP("Inspection", "Category")}, {"categories", QT_TRANSLATE_NOOP("Inspection", "Categories")},
    {"source", QT_TRANSLATE_NOOP("Inspection", "Source")}, {"collected-on", QT_TRANSLATE_NOOP("Inspection", "Collected on")},
    {"basis-letter", QT_TRANSLATE_NOOP("Inspection", "Art. 6(1) GDPR, letter")}, {"list", QT_TRANSLATE_NOOP("Inspection", "List")},
    {"member", QT_TRANSLATE_NOOP("Inspection", "Member")}, {"reason", QT_TRANSLATE_NOOP("Inspection", "Reason")},
    {"request", QT_TRANSLATE_NOOP("Inspection", "Request")}, {"role", QT_TRANSLATE_NOOP("Inspection", "Role")},
    {"filing-system", QT_TRANSLATE_NOOP("Inspection", "Filing system")}, {"sees-people", QT_TRANSLATE_NOOP("Inspection", "Sees people")},
    {"handles-requests", QT_TRANSLATE_NOOP("Inspection", "Handles requests")}, {"sees-archive", QT_TRANSLATE_NOOP("Inspection", "Sees the archive")},
    {"works-here", QT_TRANSLATE_NOOP("Inspection", "May come in")}, {"in-force", QT_TRANSLATE_NOOP("Inspection", "In force now")},
    {"type", QT_TRANSLATE_NOOP("Inspection", "Kind of request")}, {"received-on", QT_TRANSLATE_NOOP("Inspection", "Received")},
    {"due-on", QT_TRANSLATE_NOOP("Inspection", "Due")}, {"answered-on", QT_TRANSLATE_NOOP("Inspection", "Answered")},
    {"stage", QT_TRANSLATE_NOOP("Inspection", "Stage")}, {"outcome", QT_TRANSLATE_NOOP("Inspection", "Outcome")},
    {"late", QT_TRANSLATE_NOOP("Inspection", "Late")}, {"extended-on", QT_TRANSLATE_NOOP("Inspection", "Extended on")},
    {"extension-reason", QT_TRANSLATE_NOOP("Inspection", "Reason of the extension")}, {"executed-at", QT_TRANSLATE_NOOP("Inspection", "Carried out")},
    {"erased", QT_TRANSLATE_NOOP("Inspection", "Erased")}, {"kept", QT_TRANSLATE_NOOP("Inspection", "Categories kept")},
    {"recipients", QT_TRANSLATE_NOOP("Inspection", "Recipients to tell")}, {"identity-method", QT_TRANSLATE_NOOP("Inspection", "Method")},
    {"level", QT_TRANSLATE_NOOP("Inspection", "Level")}, {"step", QT_TRANSLATE_NOOP("Inspection", "Step")},
    {"approved", QT_TRANSLATE_NOOP("Inspection", "Approved")}, {"signed", QT_TRANSLATE_NOOP("Inspection", "Signed")},
    {"measure", QT_TRANSLATE_NOOP("Inspection", "Measure")}, {"done-on", QT_TRANSLATE_NOOP("Inspection", "Done")},
    {"state", QT_TRANSLATE_NOOP("Inspection", "State")}, {"planned-on", QT_TRANSLATE_NOOP("Inspection", "Planned")},
    {"executor", QT_TRANSLATE_NOOP("Inspection", "By")}, {"finding", QT_TRANSLATE_NOOP("Inspection", "Found")},
    {"deviation", QT_TRANSLATE_NOOP("Inspection", "Deviation")}, {"action", QT_TRANSLATE_NOOP("Inspection", "Action")},
    {"action-due", QT_TRANSLATE_NOOP("Inspection", "Action due")}, {"closed-on", QT_TRANSLATE_NOOP("Inspection", "Closed")},
    {"signed-by", QT_TRANSLATE_NOOP("Inspection", "Signed by")}, {"refusal", QT_TRANSLATE_NOOP("Inspection", "Ground of refusal")},
    {"subject", QT_TRANSLATE_NOOP("Inspection", "What is kept")},
    {"term", QT_TRANSLATE_NOOP("Inspection", "Term (ISO 8601)")}, {"legal-basis", QT_TRANSLATE_NOOP("Inspection", "Law or guidance")},
    {"rationale", QT_TRANSLATE_NOOP("Inspection", "Why")}, {"as-of", QT_TRANSLATE_NOOP("Inspection", "As of")},
    {"name", QT_TRANSLATE_NOOP("Inspection", "Name")}, {"processor-kind", QT_TRANSLATE_NOOP("Inspection", "Role")},
    {"country", QT_TRANSLATE_NOOP("Inspection", "Country")}, {"services", QT_TRANSLATE_NOOP("Inspection", "Services")},
    {"works-for", QT_TRANSLATE_NOOP("Inspection", "Works for")}, {"agreement-on", QT_TRANSLATE_NOOP("Inspection", "Agreement of")},
    {"agreement-until", QT_TRANSLATE_NOOP("Inspection", "Agreement until")}, {"agreement-holds", QT_TRANSLATE_NOOP("Inspection", "Agreement in order")},
    {"adequate", QT_TRANSLATE_NOOP("Inspection", "Adequacy decision")}, {"forbidden", QT_TRANSLATE_NOOP("Inspection", "Found")},
    {"finding-state", QT_TRANSLATE_NOOP("Inspection", "What became of it")}, {"statute", QT_TRANSLATE_NOOP("Inspection", "Statute")},
    {"activity", QT_TRANSLATE_NOOP("Inspection", "Activity")}, {"reviewed-by", QT_TRANSLATE_NOOP("Inspection", "Reviewed by")},
    {"reviewed-at", QT_TRANSLATE_NOOP("Inspection", "Reviewed at")}, {"gaps", QT_TRANSLATE_NOOP("Inspection", "Gaps")},
    {"changed-since", QT_TRANSLATE_NOOP("Inspection", "Changed since the review")}, {"field", QT_TRANSLATE_NOOP("Inspection", "Field")},
    {"value", QT_TRANSLATE_NOOP("Inspection", "What it says")}, {"controller", QT_TRANSLATE_NOOP("Inspection", "Controller")},
    {"transfers", QT_TRANSLATE_NOOP("Inspection", "Transfers")}, {"reference", QT_TRANSLATE_NOOP("Inspection", "Reference")},
    {"verdict", QT_TRANSLATE_NOOP("Inspection", "Verdict")}, {"missing-clauses", QT_TRANSLATE_NOOP("Inspection", "Clauses that are missing")},
    {"in-writing", QT_TRANSLATE_NOOP("Inspection", "In writing")}, {"not-looked-at", QT_TRANSLATE_NOOP("Inspection", "Clauses nobody looked at")},
    {"reviewed-on", QT_TRANSLATE_NOOP("Inspection", "Reviewed on")}, {"breach", QT_TRANSLATE_NOOP("Inspection", "Breach")},
    {"aware-at", QT_TRANSLATE_NOOP("Inspection", "Aware at")}, {"deadline", QT_TRANSLATE_NOOP("Inspection", "To be reported by")},
    {"to-authority", QT_TRANSLATE_NOOP("Inspection", "The authority is told")}, {"reported-at", QT_TRANSLATE_NOOP("Inspection", "Reported at")},
    {"late-reason", QT_TRANSLATE_NOOP("Inspection", "Why it was late")}, {"decided-by", QT_TRANSLATE_NOOP("Inspection", "Decided by")},
    {"second", QT_TRANSLATE_NOOP("Inspection", "Second person")}, {"to-people", QT_TRANSLATE_NOOP("Inspection", "The people are told")},
    {"people-reason", QT_TRANSLATE_NOOP("Inspection", "Why the people are told or not")}, {"people-told-at", QT_TRANSLATE_NOOP("Inspection", "People told at")},
    {"facts", QT_TRANSLATE_NOOP("Inspection", "Facts")}, {"consequences", QT_TRANSLATE_NOOP("Inspection", "Consequences")},
    {"lessons", QT_TRANSLATE_NOOP("Inspection", "Lessons")}, {"review", QT_TRANSLATE_NOOP("Inspection", "Review")},
    {"month", QT_TRANSLATE_NOOP("Inspection", "Month")}, {"frozen-at", QT_TRANSLATE_NOOP("Inspection", "List frozen at")},
    {"lines", QT_TRANSLATE_NOOP("Inspection", "Lines")}, {"faults", QT_TRANSLATE_NOOP("Inspection", "Not in order")},
    {"undecided", QT_TRANSLATE_NOOP("Inspection", "Undecided")}, {"closed-at", QT_TRANSLATE_NOOP("Inspection", "Finished at")},
    {"matter", QT_TRANSLATE_NOOP("Inspection", "About")}, {"decided", QT_TRANSLATE_NOOP("Inspection", "Decided")},
    {"decided-at", QT_TRANSLATE_NOOP("Inspection", "Decided at")}, {"published-at", QT_TRANSLATE_NOOP("Inspection", "Published at")},
    {"replaced-at", QT_TRANSLATE_NOOP("Inspection", "Replaced at")}, {"item", QT_TRANSLATE_NOOP("Inspection", "What is asked")},
    {"missing", QT_TRANSLATE_NOOP("Inspection", "Missing")}, {"section", QT_TRANSLATE_NOOP("Inspection", "Section")},
    {"wording-text", QT_TRANSLATE_NOOP("Inspection", "Text that was shown")}, {"last-list-before", QT_TRANSLATE_NOOP("Inspection", "Last list before it")},
    {"lists-since", QT_TRANSLATE_NOOP("Inspection", "Lists since")}, {"last-list-since", QT_TRANSLATE_NOOP("Inspection", "Last list since")},
    {"told-by", QT_TRANSLATE_NOOP("Inspection", "Noted by")}, {"place", QT_TRANSLATE_NOOP("Inspection", "What it is")},
    {"row", QT_TRANSLATE_NOOP("Inspection", "Row")}, {"held-field", QT_TRANSLATE_NOOP("Inspection", "Field")},
    {"sees-special", QT_TRANSLATE_NOOP("Inspection", "May uncover special data, with a reason")},
    {"letter", QT_TRANSLATE_NOOP("Inspection", "Letter and version of its words")}, {"sent-at", QT_TRANSLATE_NOOP("Inspection", "Written at")},
    {"complaint-told", QT_TRANSLATE_NOOP("Inspection", "Names the complaint to the AP")}, {"court-told", QT_TRANSLATE_NOOP("Inspection", "Names the court")},
    {"started-at", QT_TRANSLATE_NOOP("Inspection", "Begun at")}, {"finished-at", QT_TRANSLATE_NOOP("Inspection", "Through at")},
    {"texts", QT_TRANSLATE_NOOP("Inspection", "Texts and files looked at")}, {"open-findings", QT_TRANSLATE_NOOP("Inspection", "Findings that wait")},
    {"people", QT_TRANSLATE_NOOP("Inspection", "People")}, {"field-class", QT_TRANSLATE_NOOP("Inspection", "Class")},
    {"customer-number", QT_TRANSLATE_NOOP("Inspection", "Number of the person")}, {"term-over-on", QT_TRANSLATE_NOOP("Inspection", "Term ended on")},
};

constexpr CodeWord inspectionRegisters[] = {
    {"activities", QT_TRANSLATE_NOOP("Inspection", "No processing activities are recorded yet.")},
    {"purposes", QT_TRANSLATE_NOOP("Inspection", "No purposes are recorded yet.")},
    {"consents", QT_TRANSLATE_NOOP("Inspection", "No such acts of consent are recorded of this person.")},
    {"handovers", QT_TRANSLATE_NOOP("Inspection", "No recipient had this person on a list when something changed.")},
    {"contacts", QT_TRANSLATE_NOOP("Inspection", "Nothing is held of this person.")},
    {"requests", QT_TRANSLATE_NOOP("Inspection", "No such requests are recorded.")},
    {"retention-rules", QT_TRANSLATE_NOOP("Inspection", "No retention rules are in force.")},
    {"retention-terms", QT_TRANSLATE_NOOP("Inspection", "No terms were computed yet.")},
    {"processors", QT_TRANSLATE_NOOP("Inspection", "No such processors are recorded.")},
    {"agreements", QT_TRANSLATE_NOOP("Inspection", "No agreements with processors are recorded yet.")},
    {"breaches", QT_TRANSLATE_NOOP("Inspection", "No breaches are recorded yet.")},
    {"staff", QT_TRANSLATE_NOOP("Inspection", "Nobody has a role in this filing system.")},
    {"trail", QT_TRANSLATE_NOOP("Inspection", "Nobody looked at this person in the last year.")},
    {"access-reviews", QT_TRANSLATE_NOOP("Inspection", "No access review or log review is recorded yet.")},
    {"measures", QT_TRANSLATE_NOOP("Inspection", "No test of a measure is recorded yet.")},
    {"informing", QT_TRANSLATE_NOOP("Inspection", "It is not recorded that this person was told anything.")},
    {"statements", QT_TRANSLATE_NOOP("Inspection", "No privacy statement was published yet.")},
    {"findings", QT_TRANSLATE_NOOP("Inspection", "Free text and files were not looked through yet.")},
    {"held-covered", QT_TRANSLATE_NOOP("Inspection", "Not told value by value: your role may not uncover all of it.")},
};

constexpr CodeWord inspectionReasons[] = {
    {"points", QT_TRANSLATE_NOOP("Inspection", "E-mail addresses, phone numbers and websites")},
    {"addresses", QT_TRANSLATE_NOOP("Inspection", "Postal addresses")},
    {"identifiers", QT_TRANSLATE_NOOP("Inspection", "Numbers by which the person is known")},
    {"notes", QT_TRANSLATE_NOOP("Inspection", "Notes")},
    {"attachments", QT_TRANSLATE_NOOP("Inspection", "Files")},
    {"facts", QT_TRANSLATE_NOOP("Inspection", "Start moments of terms")},
    {"terms-over", QT_TRANSLATE_NOOP("Inspection", "Term over, to be erased or reviewed")},
    {"terms-held", QT_TRANSLATE_NOOP("Inspection", "Kept by a hold")},
    {"terms-unknown", QT_TRANSLATE_NOOP("Inspection", "Start of the term not known")},
    {"terms-without-rule", QT_TRANSLATE_NOOP("Inspection", "Without a rule")},
    {"identity-evidence", QT_TRANSLATE_NOOP("Inspection", "Notes of what was seen, until they clean themselves up")},
    {"identity-copies", QT_TRANSLATE_NOOP("Inspection", "Files that hold the number of a person or of a document")},
    {"identity-unread", QT_TRANSLATE_NOOP("Inspection", "Files that could not be searched, or not to their end")},
    {"identity-pictures", QT_TRANSLATE_NOOP("Inspection", "Pictures, which nobody but people can search")},
    {"timing-in-time", QT_TRANSLATE_NOOP("Inspection", "Answered in time")},
    {"timing-late", QT_TRANSLATE_NOOP("Inspection", "Answered late")},
    {"timing-running", QT_TRANSLATE_NOOP("Inspection", "Open, and in time")},
    {"timing-overdue", QT_TRANSLATE_NOOP("Inspection", "Open, and late")},
    {"timing-no-answer", QT_TRANSLATE_NOOP("Inspection", "Closed without an answer")},
    {"timing-extended", QT_TRANSLATE_NOOP("Inspection", "Extended")},
    {"timing-median", QT_TRANSLATE_NOOP("Inspection", "Days from receipt to answer, in the middle")},
    {"ways-both", QT_TRANSLATE_NOOP("Inspection", "Answered by a letter that names both")},
    {"ways-not-both", QT_TRANSLATE_NOOP("Inspection", "Answered by a letter that does not name both")},
    {"ways-unwritten", QT_TRANSLATE_NOOP("Inspection", "No answer was written with this program")},
    {"letter-none", QT_TRANSLATE_NOOP("Inspection", "None was written with this program")},
    {"statute-none", QT_TRANSLATE_NOOP("Inspection", "None was named: national numbers may not be kept")},
    {"backup-newest", QT_TRANSLATE_NOOP("Inspection", "Newest backup")},
    {"backup-off-site", QT_TRANSLATE_NOOP("Inspection", "Newest backup elsewhere")},
    {"backup-restored", QT_TRANSLATE_NOOP("Inspection", "Last restore that was tried")},
    {"agreement-complete", QT_TRANSLATE_NOOP("Inspection", "Complete")},
    {"agreement-incomplete", QT_TRANSLATE_NOOP("Inspection", "Incomplete")},
    {"statement-changes", QT_TRANSLATE_NOOP("Inspection", "What the registers say otherwise than the statement in force")},
    {"statement-material", QT_TRANSLATE_NOOP("Inspection", "Of these, what people must be told")},
    {"statement-concerned", QT_TRANSLATE_NOOP("Inspection", "People whom that concerns")},
    {"statement-untold", QT_TRANSLATE_NOOP("Inspection", "People not told yet of what was published")},
};
// clang-format on

QString inspectionText(const char *text)
{
    return QCoreApplication::translate("Inspection", text);
}

QString wordOfKey(std::span<const CodeWord> words, const QString &key)
{
    const auto found = std::find_if(
        words.begin(), words.end(), [&](const CodeWord &each) { return key == QLatin1String(each.code); });
    return found == words.end() ? key : inspectionText(found->word);
}

QString refusalWords(const QString &codes)
{
    QStringList words;
    const QStringList each = codes.split(u' ', Qt::SkipEmptyParts);
    for (const QString &code : each) {
        const auto reason = refusalReasonFrom(code);
        words.append(reason ? refusalWord(*reason) : code);
    }
    return words.join(QStringLiteral("; "));
}

/// Also of why somebody looked at what is covered: "why-review".
QString codedReasonWords(const QString &code)
{
    const auto chosen = code.startsWith(QLatin1String("why-")) ? viewReasonFrom(code.mid(4)) : std::nullopt;
    return chosen ? viewReasonWord(*chosen) : wordOfKey(inspectionReasons, code);
}

/// Says each kind of cell.
struct CellWords
{
    QString operator()(const QString &text) const { return text; }
    QString operator()(const RuleText &text) const
    {
        const bool isDutch = QLocale().language() == QLocale::Dutch;
        return isDutch || text.en.isEmpty() ? text.nl : text.en;
    }
    QString operator()(qint64 number) const { return QLocale().toString(number); }
    QString operator()(QDate day) const
    {
        return day.isValid() ? QLocale().toString(day, QLocale::ShortFormat) : QString();
    }
    QString operator()(Instant moment) const
    {
        return moment.micros == 0 ? QString() : QLocale().toString(moment.toLocal(), QLocale::ShortFormat);
    }
    QString operator()(bool holds) const
    {
        return holds ? inspectionText(QT_TRANSLATE_NOOP("Inspection", "Yes"))
                     : inspectionText(QT_TRANSLATE_NOOP("Inspection", "No"));
    }
    QString operator()(const InspectionCode &code) const
    {
        using enum InspectionCode::Of;
        switch (code.of) {
        case Method:
            return methodWord(code.code);
        case IdentityMethod:
            return code.code.isEmpty()
                ? inspectionText(QT_TRANSLATE_NOOP("Inspection", "Not established yet"))
                : identityMethodWord(code.code);
        case AuditAction:
            return auditActionWord(code.code);
        case Step:
            return stepWord(code.code);
        case Refusal:
            return refusalWords(code.code);
        case Country:
            return code.code;
        case Reason:
            return codedReasonWords(code.code);
        default:
            return inspectionCodeWord(code);
        }
    }
    QString operator()(LawfulBasis basis) const { return basisWithArticle(basis); }
    QString operator()(Channel channel) const { return channelWord(channel); }
    QString operator()(ConsentAct act) const { return actWord(act); }
    QString operator()(const GateVerdict &verdict) const { return gateSentence(verdict); }
    QString operator()(Request::Type type) const { return typeWord(type); }
    QString operator()(Request::Stage stage) const { return stageWord(stage); }
    QString operator()(Request::Outcome outcome) const { return outcomeWord(outcome); }
    QString operator()(Role role) const { return roleWord(role); }
    QString operator()(FilingSystem filingSystem) const { return filingSystemWord(filingSystem); }
    QString operator()(DataCategories categories) const { return categoryWords(categories); }
    QString operator()(ProcessorKind kind) const { return processorKindWord(kind); }
    QString operator()(ForbiddenKind kind) const { return forbiddenKindWord(kind); }
    QString operator()(Finding::State state) const { return findingStateWord(state); }
    QString operator()(const MeasureStanding &standing) const { return measureStateWord(standing.state); }
    QString operator()(MeasureOutcome outcome) const { return measureOutcomeWord(outcome); }
    QString operator()(MeasureKind kind) const { return measureWord(kind); }
    QString operator()(const ActivityAnswer &answer) const { return activityAnswerWords(answer); }
    QString operator()(const PackageValue &value) const { return packageValueWord(value); }
};

} // namespace

QString inspectionQuestionWord(int question)
{
    return question >= 1 && question <= inspectionQuestionCount
        ? inspectionText(inspectionQuestionWords[question - 1])
        : QString();
}

QString inspectionTableWord(const QString &key)
{
    return wordOfKey(inspectionTables, key);
}

QString inspectionColumnWord(const QString &key)
{
    return wordOfKey(inspectionColumns, key);
}

QString inspectionMissingSentence(const QString &reg)
{
    return wordOfKey(inspectionRegisters, reg);
}

QString inspectionCellWord(const InspectionCell &cell)
{
    return std::visit(CellWords{}, cell);
}

QString inspectionCommandWords(const char *text)
{
    return QCoreApplication::translate("InspectionCommands", text);
}
