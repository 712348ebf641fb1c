#include "ui/pages/review_facts.h"

#include "app/documents/access_review_words.h"
#include "app/documents/agreement_sentence.h"
#include "app/documents/evidence_words.h"
#include "app/documents/finding_words.h"
#include "app/documents/ground_sentence.h"
#include "app/documents/measure_words.h"
#include "app/documents/request_words.h"
#include "app/documents/retention_words.h"
#include "app/documents/review_words.h"
#include "app/documents/staff_words.h"
#include "ui/look/curtain.h"
#include "ui/models/request_people.h"
#include "ui/models/short_day.h"
#include "ui/widgets/plain_text.h"

#include <QCoreApplication>

namespace {

QString factWords(const char *text)
{
    return QCoreApplication::translate("ReviewEvidenceView", text);
}

QStringList pieceFacts(const RequestFile &file, const RequestPeople &people)
{
    QStringList lines;
    for (const EvidencePiece &piece : file.pieces) {
        lines.append({QString(), veiled(visibleLine(evidenceWord(piece, file.letters)))});
        const QStringList told = evidenceLines(piece, file, people.memberName(file.request.identityBy));
        for (const QString &line : told)
            lines.append(veiled(visibleLine(line)));
    }
    return lines;
}

QStringList requestFacts(const RequestFile &file, const RequestPeople &people)
{
    const Request &request = file.request;
    QStringList lines{QStringLiteral("%1 (%2)").arg(typeWord(request.type), articleOf(request.type)),
        factWords(QT_TRANSLATE_NOOP("ReviewEvidenceView", "Received on %1, due on %2"))
            .arg(shortDay(request.receivedOn), shortDay(request.dueOn)),
        factWords(QT_TRANSLATE_NOOP("ReviewEvidenceView", "Registered by %1"))
            .arg(people.memberName(request.registeredBy))};
    if (request.preparedAt)
        lines.append(
            factWords(QT_TRANSLATE_NOOP("ReviewEvidenceView", "Proposed by %1 on %2"))
                .arg(people.memberName(request.preparedBy), shortDay(request.preparedAt->toLocal().date())));
    if (!request.remark.isEmpty())
        lines.append(veiled(request.remark));
    return lines;
}

QStringList holdFacts(const LegalHold &hold, const RequestPeople &people)
{
    return {factWords(QT_TRANSLATE_NOOP("ReviewEvidenceView", "Reason: %1"))
                .arg(veiled(visibleLine(hold.reason))),
        factWords(QT_TRANSLATE_NOOP("ReviewEvidenceView", "Set by %1 on %2"))
            .arg(people.memberName(hold.setBy), shortDay(hold.setAt.toLocal().date())),
        factWords(QT_TRANSLATE_NOOP("ReviewEvidenceView", "To be reviewed by %1"))
            .arg(shortDay(hold.reviewOn))};
}

QString termFact(const CategoryTerm &term)
{
    const QString until = term.due.keepUntil
        ? shortDay(*term.due.keepUntil)
        : factWords(QT_TRANSLATE_NOOP("ReviewEvidenceView", "no last day"));
    return QStringLiteral("%1: %2 (%3, %4)")
        .arg(categoryWord(term.category), stateWord(term.due.state), until, term.due.decidingRule);
}

QStringList accessFacts(const AccessStanding &access)
{
    QStringList lines{
        factWords(QT_TRANSLATE_NOOP("ReviewEvidenceView", "Views of people since %1, by member:"))
            .arg(shortDay(access.since))};
    for (const StaffMember &member : access.members) {
        QStringList grants;
        for (const Grant &grant : member.grants)
            grants << grantWord(grant);
        const QString rights = grants.isEmpty()
            ? factWords(QT_TRANSLATE_NOOP("ReviewEvidenceView", "no rights"))
            : grants.join(QStringLiteral(", "));
        lines << QStringLiteral("%1: %2 · %3")
                     .arg(member.displayName, rights,
                         QCoreApplication::translate("ReviewEvidenceView", "%n view(s)", nullptr,
                             int(access.views.value(member.ref))));
    }
    return lines;
}

} // namespace

QStringList reviewFacts(const ReviewEvidence &evidence, const RequestPeople &people)
{
    QStringList lines;
    if (evidence.file)
        lines = requestFacts(*evidence.file, people);
    if (evidence.ended)
        lines += endedTermLines(*evidence.ended);
    if (evidence.file)
        lines += pieceFacts(*evidence.file, people);
    if (const auto &orphan = evidence.orphan)
        lines << withoutGroundWord(orphan->end.why)
              << factWords(QT_TRANSLATE_NOOP("ReviewEvidenceView", "Without a ground since %1"))
                     .arg(shortDay(orphan->end.from));
    if (evidence.hold)
        lines += holdFacts(evidence.hold->hold, people);
    if (evidence.finding)
        lines << findingSentence(*evidence.finding);
    for (const CategoryTerm &term : evidence.terms)
        lines << termFact(term);
    if (evidence.access)
        lines += accessFacts(*evidence.access);
    if (evidence.agreement)
        lines << visibleLine(agreementTaskSentence(*evidence.agreement));
    if (evidence.accessReview)
        lines << lateReviewSentence(*evidence.accessReview);
    if (const auto &measure = evidence.measure) {
        lines << measureWord(measure->kind) << measureStandingSentence(*measure);
        if (measure->last)
            lines << measureFindingSentence(*measure->last) << measure->last->deviation;
        lines.removeAll(QString());
    }
    return lines;
}
