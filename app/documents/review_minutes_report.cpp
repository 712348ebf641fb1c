#include "app/documents/review_minutes_report.h"

#include "app/documents/document_voice.h"
#include "app/documents/pdf_file.h"
#include "app/documents/plain_document.h"
#include "app/documents/plain_html.h"
#include "app/documents/review_words.h"
#include "app/documents/role_words.h"

#include <QCoreApplication>
#include <QTextDocument>

namespace {

QString minutesWords(const char *text)
{
    return DocumentVoice::say("ReviewMinutes", text);
}

QString minutesTitle()
{
    return minutesWords(QT_TRANSLATE_NOOP("ReviewMinutes", "Minutes of a review session"));
}

QString minutesMoment(const std::optional<Instant> &moment)
{
    return moment ? DocumentVoice::locale().toString(moment->toLocal(), QStringLiteral("d MMMM yyyy HH:mm"))
                  : QString();
}

QList<QStringList> headRows(const SignedMinutes &minutes)
{
    const ReviewSession &session = minutes.session;
    return {{minutesWords(QT_TRANSLATE_NOOP("ReviewMinutes", "Session")), session.ref},
        {minutesWords(QT_TRANSLATE_NOOP("ReviewMinutes", "Filing system")),
            filingSystemWord(session.filingSystem)},
        {minutesWords(QT_TRANSLATE_NOOP("ReviewMinutes", "Privacy officer")), minutes.officerName},
        {minutesWords(QT_TRANSLATE_NOOP("ReviewMinutes", "Begun")), minutesMoment(session.startedAt)},
        {minutesWords(QT_TRANSLATE_NOOP("ReviewMinutes", "Signed")), minutesMoment(session.closedAt)}};
}

QStringList tableHead()
{
    return {minutesWords(QT_TRANSLATE_NOOP("ReviewMinutes", "No.")),
        minutesWords(QT_TRANSLATE_NOOP("ReviewMinutes", "Item")),
        minutesWords(QT_TRANSLATE_NOOP("ReviewMinutes", "Decision")),
        minutesWords(QT_TRANSLATE_NOOP("ReviewMinutes", "Reason")),
        minutesWords(QT_TRANSLATE_NOOP("ReviewMinutes", "What follows")),
        minutesWords(QT_TRANSLATE_NOOP("ReviewMinutes", "Carried out"))};
}

QString carriedOut(const ReviewItem &item)
{
    const ReviewDecision &decision = *item.decision;
    if (decision.carriedOutAt)
        return minutesMoment(decision.carriedOutAt);
    if (!decision.failure.isEmpty())
        return reviewVoidWord(decision.failure);
    const bool isLeft = isToBeDone(effectOf(item.kind, item.rule, decision.verdict));
    return !isLeft ? QStringLiteral("–") : minutesWords(QT_TRANSLATE_NOOP("ReviewMinutes", "Not yet"));
}

QStringList itemRow(const ReviewItem &item)
{
    const QString what =
        QStringLiteral("%1: %2\n%3")
            .arg(reviewKindWord(item.kind), reviewRuleWord(item.kind, item.rule), item.subject);
    const QString number = DocumentVoice::locale().toString(item.position);
    if (!item.decision)
        return {number, what,
            item.voided.isEmpty() ? minutesWords(QT_TRANSLATE_NOOP("ReviewMinutes", "Not decided"))
                                  : minutesWords(QT_TRANSLATE_NOOP("ReviewMinutes", "Void")),
            reviewVoidWord(item.voided), QString(), QString()};
    const ReviewDecision &decision = *item.decision;
    return {number, what,
        QStringLiteral("%1\n%2").arg(verdictWord(decision.verdict), minutesMoment(decision.decidedAt)),
        decision.reason, reviewEffectWord(effectOf(item.kind, item.rule, decision.verdict)),
        carriedOut(item)};
}

QList<QStringList> itemRows(const SignedMinutes &minutes)
{
    QList<QStringList> rows;
    for (const ReviewItem &item : minutes.items)
        rows.append(itemRow(item));
    return rows;
}

QStringList proofLines(const ReviewSession &session)
{
    return {minutesWords(QT_TRANSLATE_NOOP("ReviewMinutes",
                "What was signed is a file (JSON) that goes with these minutes. Anybody can check it without "
                "us, with 'klantkluis-cli review verify': every change is found. It has each reason as a "
                "digest; the words stand here alone.")),
        minutesWords(QT_TRANSLATE_NOOP("ReviewMinutes", "SHA-256 of that file: %1")).arg(session.digest),
        minutesWords(QT_TRANSLATE_NOOP("ReviewMinutes", "Fingerprint of the key that signed it: %1"))
            .arg(session.signer)};
}

QString decisionsHeading()
{
    return minutesWords(QT_TRANSLATE_NOOP("ReviewMinutes", "Items and decisions"));
}

QString proofHeading()
{
    return minutesWords(QT_TRANSLATE_NOOP("ReviewMinutes", "How this can be checked"));
}

} // namespace

QByteArray reviewMinutesPdf(const SignedMinutes &minutes, QLocale::Language language)
{
    const DocumentVoice voice(language);
    QTextDocument document;
    dressDocument(document);
    PlainDocument page(document);
    page.title(minutesTitle());
    const QList<QStringList> head = headRows(minutes);
    page.table(head.first(), head.mid(1), false);
    page.heading(decisionsHeading());
    page.table(tableHead(), itemRows(minutes), false);
    page.heading(proofHeading());
    for (const QString &line : proofLines(minutes.session))
        page.line(line);
    return pdfOf(document, minutesTitle());
}

QByteArray reviewMinutesHtml(const SignedMinutes &minutes, QLocale::Language language)
{
    const DocumentVoice voice(language);
    QString body = plain_html::terms(headRows(minutes)) +
        plain_html::table(decisionsHeading(), tableHead(), itemRows(minutes)) +
        plain_html::heading(proofHeading());
    for (const QString &line : proofLines(minutes.session))
        body += plain_html::line(line);
    return plain_html::page(minutesTitle(), language, body);
}
