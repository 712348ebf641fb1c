#include "app/documents/informing_letters.h"

#include "app/contacts/postal_lines.h"
#include "app/contacts/salutation.h"
#include "app/documents/consent_words.h"
#include "app/documents/document_part.h"
#include "app/documents/document_voice.h"
#include "app/documents/pdf_file.h"
#include "app/documents/plain_document.h"
#include "app/documents/retention_words.h"
#include "app/formats/mail_draft.h"
#include "app/formats/zip_writer.h"

#include <QCoreApplication>
#include <QTextDocument>
#include <QThread>

#include <memory>
#include <vector>

namespace {

QString letterWords(const char *text)
{
    return DocumentVoice::say("InformingLetters", text);
}

QString letterDay(QDate date)
{
    return DocumentVoice::locale().toString(date, QStringLiteral("d MMMM yyyy"));
}

LetterLanguage languageOf(const InformingLetter &letter)
{
    return letter.isEnglish ? LetterLanguage::English : LetterLanguage::Dutch;
}

QString titleOfLetter()
{
    return letterWords(QT_TRANSLATE_NOOP("InformingLetters", "What we do with your data"));
}

DocumentPart opening(const InformingLetter &letter)
{
    return {.lines = {formalSalutation(letter.name, languageOf(letter)),
                letter.origin == DataOrigin::Elsewhere
                    ? letterWords(QT_TRANSLATE_NOOP("InformingLetters",
                          "We hold data about you that you did not give us yourself. This letter tells which "
                          "data "
                          "that is, where it comes from and what we do with it (art. 14 GDPR)."))
                    : letterWords(QT_TRANSLATE_NOOP("InformingLetters",
                          "We hold data that you gave us. This letter tells what we do with it (art. 13 "
                          "GDPR)."))}};
}

DocumentPart sender(const OrganisationProfile &organisation)
{
    QStringList about{organisation.name};
    if (!organisation.street.isEmpty())
        about.append(organisation.street);
    if (!organisation.city.isEmpty())
        about.append(townLine(organisation.postcode, organisation.city));
    if (!organisation.kvkNumber.isEmpty())
        about.append(letterWords(QT_TRANSLATE_NOOP("InformingLetters", "Chamber of Commerce %1"))
                         .arg(organisation.kvkNumber));
    QStringList reach;
    for (const QString &way : {organisation.privacyContact, organisation.phone}) {
        if (!way.isEmpty())
            reach.append(way);
    }
    return {.heading = letterWords(QT_TRANSLATE_NOOP("InformingLetters", "Who we are")),
        .lines = {about.join(QStringLiteral(", ")) + u'.',
            letterWords(QT_TRANSLATE_NOOP("InformingLetters", "Questions about your data: %1"))
                .arg(reach.join(QStringLiteral(", ")))}};
}

DocumentPart whereFrom(const InformingLetter &letter)
{
    DocumentPart part{
        .heading = letterWords(QT_TRANSLATE_NOOP("InformingLetters", "Where your data comes from"))};
    part.lines.append(letterWords(QT_TRANSLATE_NOOP("InformingLetters", "Source: %1")).arg(letter.source));
    if (letter.obtainedOn.isValid())
        part.lines.append(letterWords(QT_TRANSLATE_NOOP("InformingLetters", "We have had it since %1."))
                              .arg(letterDay(letter.obtainedOn)));
    return part;
}

DocumentPart usesOf(const InformingLetter &letter)
{
    DocumentPart part{
        .heading = letterWords(QT_TRANSLATE_NOOP("InformingLetters", "What we use it for, and why we may")),
        .head = {letterWords(QT_TRANSLATE_NOOP("InformingLetters", "Purpose")),
            letterWords(QT_TRANSLATE_NOOP("InformingLetters", "Ground")),
            letterWords(QT_TRANSLATE_NOOP("InformingLetters", "What it rests on"))}};
    for (const InformingLetter::Use &use : letter.uses)
        part.rows.append(
            {letter.isEnglish ? use.titleEn : use.titleNl, basisWithArticle(use.basis), use.reason});
    return part;
}

DocumentPart termsOf(const InformingLetter &letter)
{
    DocumentPart part{
        .heading = letterWords(QT_TRANSLATE_NOOP("InformingLetters", "Which data, and until when")),
        .head = {letterWords(QT_TRANSLATE_NOOP("InformingLetters", "Kind of data")),
            letterWords(QT_TRANSLATE_NOOP("InformingLetters", "Kept until and including"))}};
    for (const InformingLetter::Term &term : letter.terms)
        part.rows.append({categoryWord(term.category),
            term.keepUntil.isValid()
                ? letterDay(term.keepUntil)
                : letterWords(QT_TRANSLATE_NOOP(
                      "InformingLetters", "Until the purposes above have ended; no last day is known yet"))});
    return part;
}

DocumentPart recipientsOf(const InformingLetter &letter)
{
    DocumentPart part{
        .heading = letterWords(QT_TRANSLATE_NOOP("InformingLetters", "Who receives your data"))};
    part.lines = letter.recipients.isEmpty()
        ? QStringList{letterWords(QT_TRANSLATE_NOOP("InformingLetters", "Nobody outside our organisation."))}
        : QStringList{letter.recipients.join(QStringLiteral(", ")) + u'.'};
    return part;
}

/// Of somebody who is established elsewhere.
QString transferBeside(const InformingLetter::Transfer &transfer)
{
    return letterWords(transfer.isAdequate
            ? QT_TRANSLATE_NOOP("InformingLetters",
                  "With %1 your data also goes outside the European Economic Area (%2). The European "
                  "Commission found the protection there adequate (art. 45 GDPR).")
            : QT_TRANSLATE_NOOP(
                  "InformingLetters", "With %1 your data also goes outside the European Economic Area (%2)."))
        .arg(transfer.recipient, transfer.country);
}

/// Art. 13(1)(f) and 14(1)(f) GDPR.
DocumentPart transfersOf(const InformingLetter &letter)
{
    DocumentPart part{
        .heading = letterWords(QT_TRANSLATE_NOOP("InformingLetters", "Whether your data leaves Europe"))};
    for (const InformingLetter::Transfer &transfer : letter.transfers) {
        if (!transfer.isTheirs) {
            part.lines.append(transferBeside(transfer));
            continue;
        }
        const QString words = transfer.isAdequate
            ? letterWords(QT_TRANSLATE_NOOP("InformingLetters",
                  "%1 is established outside the European Economic Area (%2). The European Commission found "
                  "the protection there adequate (art. 45 GDPR)."))
            : letterWords(QT_TRANSLATE_NOOP(
                  "InformingLetters", "%1 is established outside the European Economic Area (%2)."));
        part.lines.append(words.arg(transfer.recipient, transfer.country));
    }
    if (letter.needsSafeguards())
        part.lines.append(letterWords(QT_TRANSLATE_NOOP("InformingLetters",
                                          "What protects your data there, and how you get a copy of it: %1"))
                              .arg(letter.organisation.transferSafeguards));
    if (part.lines.isEmpty())
        part.lines.append(letterWords(QT_TRANSLATE_NOOP("InformingLetters",
            "Nobody to whom we hand it is established outside the European Economic Area.")));
    return part;
}

/// Art. 13(2)(e) GDPR: what must be given, and what follows where it is not. By the basis of each use.
DocumentPart dutyToProvide(const InformingLetter &letter)
{
    DocumentPart part{
        .heading = letterWords(QT_TRANSLATE_NOOP("InformingLetters", "Whether you must give it"))};
    if (letter.restsOn(LawfulBasis::Contract))
        part.lines.append(letterWords(QT_TRANSLATE_NOOP("InformingLetters",
            "What rests on a contract above is needed for it: without that data we cannot conclude or "
            "perform "
            "it.")));
    if (letter.restsOn(LawfulBasis::LegalObligation))
        part.lines.append(letterWords(QT_TRANSLATE_NOOP("InformingLetters",
            "What rests on a legal obligation above is asked for by the law that stands there: without that "
            "data we cannot meet it, and so not do what it is about.")));
    part.lines.append(part.lines.isEmpty() ? letterWords(QT_TRANSLATE_NOOP("InformingLetters",
                                                 "You are not obliged to give it. Where you do not, only "
                                                 "what it is used for does not happen."))
                                           : letterWords(QT_TRANSLATE_NOOP("InformingLetters",
                                                 "You are not obliged to give anything else. Where you do "
                                                 "not, only what it is used for does "
                                                 "not happen.")));
    return part;
}

/// Art. 13(2)(f) and 14(2)(g) GDPR; nothing where nobody said whether there are any.
DocumentPart decisionsOf(const OrganisationProfile &organisation)
{
    return {.heading = letterWords(QT_TRANSLATE_NOOP("InformingLetters", "Decisions by machine")),
        .lines = {organisation.automatedDecisions == QLatin1String(noAutomatedDecisions)
                ? letterWords(QT_TRANSLATE_NOOP(
                      "InformingLetters", "We take no decisions about you by machine alone (art. 22 GDPR)."))
                : organisation.automatedDecisions}};
}

DocumentPart rightsOf(const InformingLetter &letter)
{
    DocumentPart part{.heading = letterWords(QT_TRANSLATE_NOOP("InformingLetters", "Your rights")),
        .lines = {letterWords(QT_TRANSLATE_NOOP("InformingLetters",
            "You may ask to see your data, to have it corrected or erased, and to have its use restricted "
            "(art. 15 "
            "to 18 GDPR)."))}};
    if (letter.restsOn(LawfulBasis::Consent) || letter.restsOn(LawfulBasis::Contract))
        part.lines.append(letterWords(QT_TRANSLATE_NOOP("InformingLetters",
            "You may get the data that you gave us as a file, to take elsewhere (art. 20 GDPR).")));
    if (letter.restsOn(LawfulBasis::Consent)) {
        QString way = letter.organisation.withdrawal.isEmpty() ? letter.organisation.privacyContact
                                                               : letter.organisation.withdrawal;
        way.remove(QStringLiteral("mailto:")).remove(QStringLiteral("tel:"));
        part.lines.append(letterWords(QT_TRANSLATE_NOOP("InformingLetters",
                                          "You may take back your consent at any time: %1. What was done "
                                          "before stays lawful (art. 7(3) GDPR)."))
                              .arg(way.isEmpty() ? letter.organisation.phone : way));
    }
    return part;
}

/// Shown clearly and apart from everything else: art. 21(4) GDPR.
DocumentPart objectionOf()
{
    return {.heading = letterWords(QT_TRANSLATE_NOOP("InformingLetters", "You may object")),
        .lines = {letterWords(QT_TRANSLATE_NOOP("InformingLetters",
            "You may object at any time to what we do for a legitimate interest or a task of public "
            "interest, and "
            "to direct marketing. With direct marketing we then stop at once (art. 21 GDPR)."))}};
}

DocumentPart complaintOf(const InformingLetter &letter)
{
    DocumentPart part{.heading = letterWords(QT_TRANSLATE_NOOP("InformingLetters", "If you do not agree")),
        .lines = {letterWords(QT_TRANSLATE_NOOP("InformingLetters",
            "You may complain to the Dutch data protection authority, the Autoriteit Persoonsgegevens "
            "(autoriteitpersoonsgegevens.nl; art. 77 GDPR)."))}};
    const QString &place = letter.organisation.privacyStatement;
    part.lines.append(place.isEmpty()
            ? letterWords(QT_TRANSLATE_NOOP("InformingLetters",
                              "Everything stands in our privacy statement, version %1. We send it to you "
                              "where you ask for it."))
                  .arg(letter.statement)
            : letterWords(QT_TRANSLATE_NOOP("InformingLetters",
                              "Everything stands in our privacy statement, version %1: %2"))
                  .arg(letter.statement, place));
    part.lines.append(letterWords(QT_TRANSLATE_NOOP("InformingLetters", "Kind regards,")));
    part.lines.append(letter.organisation.name);
    return part;
}

QList<DocumentPart> partsOf(const InformingLetter &letter)
{
    QList<DocumentPart> parts{opening(letter), sender(letter.organisation), whereFrom(letter), usesOf(letter),
        termsOf(letter), recipientsOf(letter), transfersOf(letter)};
    // Of data from elsewhere nobody asked them for anything.
    if (letter.origin == DataOrigin::Person)
        parts.append(dutyToProvide(letter));
    if (!letter.organisation.automatedDecisions.isEmpty())
        parts.append(decisionsOf(letter.organisation));
    parts << rightsOf(letter) << objectionOf() << complaintOf(letter);
    return parts;
}

void layOutLetter(const InformingLetter &letter, QTextDocument &document)
{
    dressDocument(document);
    PlainDocument page(document);
    for (const QString &line : {addressName(letter.name, languageOf(letter)), streetLine(letter.address),
             townLine(letter.address.postcode, letter.address.city), QString(), letterDay(letter.writtenOn)})
        page.line(line);
    page.title(titleOfLetter());
    layOutParts(page, partsOf(letter));
}

QString textOf(const InformingLetter &letter)
{
    return textOfParts(partsOf(letter), [](const QStringList &row) {
        QStringList cells = row;
        cells.removeAll(QString());
        return cells.join(QStringLiteral(" · "));
    });
}

/// Hands each letter to `take` while its language is spoken.
template <typename Take>
void inTheirLanguage(const QList<InformingLetter> &letters, Take take)
{
    for (const InformingLetter &letter : letters) {
        const DocumentVoice voice(letter.isEnglish ? QLocale::English : QLocale::Dutch);
        take(letter);
    }
}

} // namespace

Result<QByteArray> informingLettersPdf(const QList<InformingLetter> &letters)
{
    std::vector<DocumentPages> documents;
    documents.reserve(static_cast<size_t>(letters.size()));
    inTheirLanguage(letters, [&](const InformingLetter &letter) {
        DocumentPages pages{.document = std::make_unique<QTextDocument>(),
            .language = letter.isEnglish ? QLocale::English : QLocale::Dutch};
        layOutLetter(letter, *pages.document);
        documents.push_back(std::move(pages));
    });
    return pdfOf(documents, letterWords(QT_TRANSLATE_NOOP("InformingLetters", "Letters that inform people")));
}

Result<QByteArray> informingMessages(const QList<InformingLetter> &letters)
{
    QList<zip_writer::Entry> entries;
    inTheirLanguage(letters, [&](const InformingLetter &letter) {
        entries.append({QStringLiteral("%1.eml").arg(entries.size() + 1, 4, 10, QLatin1Char('0')),
            emlOf({.receiver = letter.email, .subject = titleOfLetter(), .text = textOf(letter)})});
    });
    return zip_writer::packed(entries);
}

Result<QByteArray> layOutInformingLetters(InformingLetterFormat format, const QList<InformingLetter> &letters)
{
    // Whoever asks may stand in a thread without a timer, which documents want while they are laid out.
    Result<QByteArray> content = Error{Failure::Internal, QStringLiteral("document.write")};
    const std::unique_ptr<QThread> thread(QThread::create([&] {
        content =
            format == InformingLetterFormat::Pdf ? informingLettersPdf(letters) : informingMessages(letters);
    }));
    thread->start();
    thread->wait();
    return content;
}
