#include "app/documents/agreement_gap_letter.h"

#include "app/documents/agreement_words.h"
#include "app/documents/document_part.h"
#include "app/documents/document_voice.h"

#include <QCoreApplication>

namespace {

QString gapTitle()
{
    return agreementWords(QT_TRANSLATE_NOOP("Agreements", "What our processing agreement lacks"));
}

QString senderWords(const OrganisationProfile &organisation)
{
    QStringList words{organisation.name, organisation.street,
        (organisation.postcode + u' ' + organisation.city).simplified(), organisation.privacyContact};
    words.removeAll(QString());
    return words.isEmpty() ? QStringLiteral("–") : words.join(QStringLiteral(", "));
}

QList<QStringList> gapHead(const GapLetter &letter)
{
    const Agreement &agreement = letter.file.line.agreement;
    QStringList receiver{letter.file.processor.name, letter.file.processor.contact};
    receiver.removeAll(QString());
    QStringList subject{agreement.reference};
    if (agreement.isSigned())
        subject.append(agreementWords(QT_TRANSLATE_NOOP("Agreements", "signed on %1"))
                           .arg(agreementDay(agreement.signedOn)));
    subject.removeAll(QString());
    return {{agreementWords(QT_TRANSLATE_NOOP("Agreements", "From")), senderWords(letter.file.organisation)},
        {agreementWords(QT_TRANSLATE_NOOP("Agreements", "To")), receiver.join(QStringLiteral(", "))},
        {agreementWords(QT_TRANSLATE_NOOP("Agreements", "Date")), agreementDay(letter.writtenOn)},
        {agreementWords(QT_TRANSLATE_NOOP("Agreements", "Agreement")),
            subject.isEmpty() ? QStringLiteral("–") : subject.join(QStringLiteral(", "))}};
}

QStringList gapRow(const AgreementFile &file, AgreementClause clause)
{
    const ClauseReview *review = reviewOf(file.reviews, clause);
    const QString found = review ? clauseFinding(*review) : QString();
    const QString article = agreement_clauses::articleOf(clause);
    const QString name = article.isEmpty() ? clauseWord(clause)
                                           : QStringLiteral("%1 (art. %2)").arg(clauseWord(clause), article);
    const QString state = clauseStateWord(review ? std::optional(review->state) : std::nullopt);
    return {name, found.isEmpty() ? state : QStringLiteral("%1: %2").arg(state, found), clauseNeed(clause)};
}

QList<DocumentPart> gapParts(const GapLetter &letter)
{
    const AgreementVerdict &verdict = letter.file.line.verdict;
    const qsizetype seen = agreement_clauses::all().size() - verdict.unreviewed.size();
    DocumentPart gaps{.heading = agreementWords(QT_TRANSLATE_NOOP("Agreements", "What we ask you to add")),
        .head = {agreementWords(QT_TRANSLATE_NOOP("Agreements", "Clause")),
            agreementWords(QT_TRANSLATE_NOOP("Agreements", "What we found")),
            agreementWords(QT_TRANSLATE_NOOP("Agreements", "What we ask for"))}};
    for (const AgreementClause clause : verdict.gaps)
        gaps.rows.append(gapRow(letter.file, clause));
    QList<DocumentPart> parts{
        {.lines = {agreementWords(QT_TRANSLATE_NOOP("Agreements", "To whom it concerns,")),
             agreementWords(
                 QT_TRANSLATE_NOOP("Agreements",
                     "You process personal data for us. Article 28(3) GDPR says what the agreement between "
                     "us must "
                     "hold. We held it against %1 clauses. Of these, %2 are missing or there in part only."))
                 .arg(QString::number(seen), QString::number(verdict.gaps.size()))}},
        gaps,
        {.heading = agreementWords(QT_TRANSLATE_NOOP("Agreements", "How we go on")),
            .lines = {
                agreementWords(
                    QT_TRANSLATE_NOOP("Agreements",
                        "Please send us a proposal for these clauses in writing by %1. Write down what is "
                        "concretely agreed, such as hours, days and names: repeating the text of the law is "
                        "not "
                        "enough."))
                    .arg(agreementDay(letter.answerBy)),
                agreementWords(QT_TRANSLATE_NOOP("Agreements",
                    "Until they are agreed the agreement is not complete, and we cannot show that the "
                    "processing "
                    "is in order.")),
                letter.file.organisation.name}}};
    return parts;
}

} // namespace

Outcome checkGapLetter(const AgreementFile &file)
{
    return file.line.verdict.gaps.isEmpty() ? Outcome(Error::refused("agreement.no-gaps")) : Outcome(done);
}

QByteArray gapLetterPdf(const GapLetter &letter, QLocale::Language language)
{
    const DocumentVoice voice(language);
    return partsPdf(gapTitle(), gapHead(letter), gapParts(letter));
}

QByteArray gapLetterHtml(const GapLetter &letter, QLocale::Language language)
{
    const DocumentVoice voice(language);
    return partsHtml(gapTitle(), gapHead(letter), gapParts(letter), language);
}
