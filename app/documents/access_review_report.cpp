#include "app/documents/access_review_report.h"

#include "app/documents/document_voice.h"

#include <QCoreApplication>

namespace {

QString nameIn(const AccessReviewReport &report, const QString &ref)
{
    return report.names.value(ref, accessReviewWords(QT_TRANSLATE_NOOP("AccessReviews", "a former member")));
}

QStringList linesHead()
{
    return {accessReviewWords(QT_TRANSLATE_NOOP("AccessReviews", "No.")),
        accessReviewWords(QT_TRANSLATE_NOOP("AccessReviews", "What")),
        accessReviewWords(QT_TRANSLATE_NOOP("AccessReviews", "Who")),
        accessReviewWords(QT_TRANSLATE_NOOP("AccessReviews", "Since, last used")),
        accessReviewWords(QT_TRANSLATE_NOOP("AccessReviews", "Finding")),
        accessReviewWords(QT_TRANSLATE_NOOP("AccessReviews", "Decision"))};
}

/// The parts that say something, each on a line of its own: a page is not wide enough for a column of each.
QString underEachOther(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u'\n');
}

QStringList lineRow(const AccessReviewReport &report, int number)
{
    const AccessLine &line = *report.review.lineAt(number);
    const QString times = line.count > 0
        ? DocumentVoice::say(
              "AccessReviews", QT_TRANSLATE_N_NOOP("AccessReviews", "%n time(s)"), int(line.count))
        : QString();
    return {QString::number(number),
        underEachOther({accessMatterWord(line.matter), accessWhich(line, report.names)}),
        accessHolder(line, report.names),
        underEachOther({accessMoment(line.since), accessMoment(line.lastUse), times}),
        accessFaultSentence(line.fault), accessDecisionWords(report.review.decisionOn(number), report.names)};
}

DocumentPart listOf(const AccessReviewReport &report)
{
    DocumentPart part{
        .heading = accessReviewWords(QT_TRANSLATE_NOOP("AccessReviews", "The list as it was frozen")),
        .head = linesHead()};
    for (int number = 1; number <= report.review.lines.size(); ++number)
        part.rows.append(lineRow(report, number));
    if (part.rows.isEmpty())
        part.lines.append(accessReviewWords(
            QT_TRANSLATE_NOOP("AccessReviews", "The trail of this month brought nothing up.")));
    return part;
}

DocumentPart signaturesOf(const AccessReviewReport &report)
{
    DocumentPart part{.heading = accessReviewWords(QT_TRANSLATE_NOOP("AccessReviews", "Signed by")),
        .head = {accessReviewWords(QT_TRANSLATE_NOOP("AccessReviews", "Reviewer")),
            accessReviewWords(QT_TRANSLATE_NOOP("AccessReviews", "When")),
            accessReviewWords(QT_TRANSLATE_NOOP("AccessReviews", "SHA-256 of what was signed"))}};
    for (const AccessSignature &signature : report.review.signatures)
        part.rows.append({nameIn(report, signature.signedBy), accessMoment(signature.signedAt),
            QString::fromLatin1(signature.digest.toHex())});
    if (part.rows.isEmpty())
        part.lines.append(accessReviewWords(QT_TRANSLATE_NOOP("AccessReviews", "Nobody signed yet.")));
    part.lines.append(accessReviewWords(QT_TRANSLATE_NOOP("AccessReviews",
        "Nobody decides on a line about themselves; the program refuses it. A review is signed once every "
        "line was decided on by somebody else than its subject and everybody who decided has signed.")));
    return part;
}

} // namespace

QList<QStringList> accessReviewHead(const AccessReviewReport &report)
{
    const AccessReview &review = report.review;
    return {{accessReviewWords(QT_TRANSLATE_NOOP("AccessReviews", "Organisation")), report.organisation},
        {accessReviewWords(QT_TRANSLATE_NOOP("AccessReviews", "Frozen")),
            accessReviewWords(QT_TRANSLATE_NOOP("AccessReviews", "%1 by %2"))
                .arg(accessMoment(review.frozenAt), nameIn(report, review.frozenBy))},
        {accessReviewWords(QT_TRANSLATE_NOOP("AccessReviews", "State")),
            accessReviewState(review, report.asOf)},
        {accessReviewWords(QT_TRANSLATE_NOOP("AccessReviews", "Number of lines")),
            QString::number(review.lines.size())},
        {accessReviewWords(QT_TRANSLATE_NOOP("AccessReviews", "SHA-256 of the frozen list")),
            QString::fromLatin1(review.digest.toHex())}};
}

QList<DocumentPart> accessReviewParts(const AccessReviewReport &report)
{
    const char *introduction = report.review.scope == AccessReviewScope::Log
        ? QT_TRANSLATE_NOOP("AccessReviews",
              "What the audit trail of the month tells, by the rules of the program and a sample that nobody "
              "can choose, and what was found of it (art. 5(2) and 32(1)(d) GDPR).")
        : QT_TRANSLATE_NOOP("AccessReviews",
              "Everything that gave access to personal data when the list was frozen, and for each line "
              "whether it stays (art. 5(1)(f), 25 and 32 GDPR).");
    return {{.lines = {accessReviewWords(introduction)}}, listOf(report), signaturesOf(report)};
}

QByteArray accessReviewPdf(const AccessReviewReport &report, QLocale::Language language)
{
    const DocumentVoice voice(language);
    return partsPdf(accessReviewTitle(report.review), accessReviewHead(report), accessReviewParts(report));
}

QByteArray accessReviewHtml(const AccessReviewReport &report, QLocale::Language language)
{
    const DocumentVoice voice(language);
    return partsHtml(
        accessReviewTitle(report.review), accessReviewHead(report), accessReviewParts(report), language);
}
