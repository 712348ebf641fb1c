#include "app/documents/breach_letters.h"

#include "app/contacts/salutation.h"
#include "app/documents/breach_words.h"
#include "app/documents/document_voice.h"
#include "app/documents/letter_writing.h"
#include "app/documents/pdf_file.h"
#include "app/formats/mail_draft.h"
#include "app/formats/zip_writer.h"
#include "app/letters/letter_phrase.h"

#include <QCoreApplication>
#include <QTextDocument>
#include <QThread>

#include <algorithm>
#include <memory>
#include <vector>

namespace {

LetterLanguage languageOf(const LetterReceiver &receiver)
{
    return letterLanguageFrom(receiver.language.left(2).toLower()).value_or(LetterLanguage::Dutch);
}

QLocale::Language spokenIn(LetterLanguage language)
{
    return language == LetterLanguage::Dutch ? QLocale::Dutch : QLocale::English;
}

QStringList linesIn(const QString &text)
{
    return text.split(u'\n', Qt::SkipEmptyParts);
}

/// What happened, and to which of their data.
QStringList natureLines(const BreachValues &values)
{
    QStringList lines = linesIn(values.text(BreachField::Facts));
    const QString data = breachValueWords(values, BreachField::Categories);
    if (!data.isEmpty())
        lines.append(DocumentVoice::say(
            "Breaches", QT_TRANSLATE_NOOP("Breaches", "It is about these kinds of data: %1."))
                         .arg(data));
    return lines;
}

Result<WrittenLetter> letterTo(
    const LetterReceiver &receiver, const BreachMessages &messages, const BreachTemplates &templates)
{
    const LetterLanguage language = languageOf(receiver);
    const DocumentVoice voice(spokenIn(language));
    const LetterTemplate &words = templates.at(language == LetterLanguage::Dutch ? 0 : 1);
    return writtenLetter(words, breachLetterValues(messages, receiver, language),
        {.organisation = messages.organisation, .receiver = receiver, .day = messages.today});
}

QString textOfLetter(const WrittenLetter &letter)
{
    QStringList paragraphs;
    for (const LetterParagraph &paragraph : letter.text.paragraphs)
        paragraphs.append(paragraph.lines.join(u'\n'));
    return paragraphs.join(QStringLiteral("\n\n")) + u'\n';
}

Result<QByteArray> breachPdf(const BreachMessages &messages, const BreachTemplates &templates)
{
    std::vector<DocumentPages> documents;
    documents.reserve(static_cast<size_t>(messages.receivers.size()));
    QString title;
    for (const LetterReceiver &receiver : messages.receivers) {
        const auto letter = letterTo(receiver, messages, templates);
        if (!letter)
            return letter.error();
        title = title.isEmpty() ? letter->text.subject : title;
        const QLocale::Language language = spokenIn(letter->words.language);
        const DocumentVoice voice(language);
        DocumentPages pages{.document = std::make_unique<QTextDocument>(), .language = language};
        layOutLetterPages(*letter, *pages.document);
        documents.push_back(std::move(pages));
    }
    return pdfOf(documents, title);
}

Result<QByteArray> breachMails(const BreachMessages &messages, const BreachTemplates &templates)
{
    QList<zip_writer::Entry> entries;
    for (const LetterReceiver &receiver : messages.receivers) {
        if (receiver.email.isEmpty())
            continue;
        const auto letter = letterTo(receiver, messages, templates);
        if (!letter)
            return letter.error();
        entries.append({QStringLiteral("%1.eml").arg(entries.size() + 1, 4, 10, QLatin1Char('0')),
            emlOf({.receiver = receiver.email,
                .subject = letter->text.subject,
                .text = textOfLetter(*letter)})});
    }
    if (entries.isEmpty())
        return Error::refused("breach.no-addresses");
    return zip_writer::packed(entries);
}

} // namespace

LetterValues breachLetterValues(
    const BreachMessages &messages, const LetterReceiver &receiver, LetterLanguage language)
{
    const DocumentVoice voice(spokenIn(language));
    const BreachValues &values = messages.breach.values;
    QStringList contact = linesIn(values.text(BreachField::Contact));
    for (const QString &way : {messages.organisation.privacyContact, messages.organisation.phone}) {
        if (!way.isEmpty() && !contact.contains(way))
            contact.append(way);
    }
    return {{LetterField::Reference, {messages.breach.ref.left(8).toUpper()}},
        {LetterField::Date, {letter_phrase::day(messages.today, language)}},
        {LetterField::Salutation, {formalSalutation(receiver.name, language)}},
        {LetterField::Contact, contact}, {LetterField::Organisation, {messages.organisation.name}},
        {LetterField::Complaint, {letter_phrase::complaint(language)}},
        {LetterField::Nature, natureLines(values)},
        {LetterField::Consequences, linesIn(values.text(BreachField::Consequences))},
        {LetterField::Measures, linesIn(values.text(BreachField::MeasuresTaken))},
        {LetterField::Advice, linesIn(values.text(BreachField::Advice))}};
}

Result<QByteArray> layOutBreachMessages(
    BreachMessageFormat format, const BreachMessages &messages, const BreachTemplates &templates)
{
    // Whoever asks may stand in a thread without a timer, which documents want while they are laid out.
    Result<QByteArray> content = Error{Failure::Internal, QStringLiteral("document.write")};
    const std::unique_ptr<QThread> thread(QThread::create([&] {
        content = format == BreachMessageFormat::Pdf ? breachPdf(messages, templates)
                                                     : breachMails(messages, templates);
    }));
    thread->start();
    thread->wait();
    return content;
}

qint64 reachedBy(BreachMessageFormat format, const BreachMessages &messages)
{
    if (format == BreachMessageFormat::Pdf)
        return messages.receivers.size();
    return std::count_if(messages.receivers.begin(), messages.receivers.end(),
        [](const LetterReceiver &receiver) { return !receiver.email.isEmpty(); });
}

QString breachMessagesFileName(BreachMessageFormat format)
{
    return format == BreachMessageFormat::Pdf ? QStringLiteral("letters.pdf")
                                              : QStringLiteral("messages.zip");
}
