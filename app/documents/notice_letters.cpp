#include "app/documents/notice_letters.h"

#include "app/documents/document_part.h"
#include "app/documents/document_voice.h"
#include "app/documents/field_words.h"
#include "app/documents/notice_words.h"
#include "app/documents/pdf_file.h"
#include "app/documents/plain_document.h"
#include "app/documents/retention_words.h"
#include "app/formats/csv_text.h"
#include "app/formats/mail_draft.h"
#include "app/formats/zip_writer.h"

#include <QCoreApplication>
#include <QTextDocument>
#include <QThread>

#include <algorithm>
#include <memory>
#include <vector>

namespace {

QString noticeLetterWords(const char *text)
{
    return DocumentVoice::say("NoticeLetters", text);
}

QLocale::Language languageOf(const NoticeSheet &sheet)
{
    return sheet.isDutch() ? QLocale::Dutch : QLocale::English;
}

QString noticeTitle(NoticeAsk ask)
{
    switch (ask) {
    case NoticeAsk::Erase:
        return noticeLetterWords(QT_TRANSLATE_NOOP("NoticeLetters", "Request to erase personal data"));
    case NoticeAsk::Correct:
        return noticeLetterWords(QT_TRANSLATE_NOOP("NoticeLetters", "Notice of corrected personal data"));
    case NoticeAsk::Restrict:
        return noticeLetterWords(
            QT_TRANSLATE_NOOP("NoticeLetters", "Request to restrict the use of personal data"));
    }
    return {};
}

QString whatHappens(NoticeAsk ask)
{
    switch (ask) {
    case NoticeAsk::Erase:
        return noticeLetterWords(QT_TRANSLATE_NOOP("NoticeLetters",
            "We erase data of the person below. We must tell everybody who received them (art. 19 GDPR)."));
    case NoticeAsk::Correct:
        return noticeLetterWords(QT_TRANSLATE_NOOP("NoticeLetters",
            "We correct data of the person below. We must tell everybody who received them (art. 19 "
            "GDPR)."));
    case NoticeAsk::Restrict:
        return noticeLetterWords(QT_TRANSLATE_NOOP("NoticeLetters",
            "We restrict the use of data of the person below. We must tell everybody who received them "
            "(art. 19 GDPR)."));
    }
    return {};
}

QString whatIsAsked(NoticeAsk ask)
{
    switch (ask) {
    case NoticeAsk::Erase:
        return noticeLetterWords(QT_TRANSLATE_NOOP("NoticeLetters",
            "Erase these data, and have everybody to whom you passed them on erase them as well (art. 17 "
            "and 28(3)(e) GDPR)."));
    case NoticeAsk::Correct:
        return noticeLetterWords(QT_TRANSLATE_NOOP("NoticeLetters",
            "Correct these data, and have everybody to whom you passed them on correct them as well (art. "
            "16 and 28(3)(e) GDPR)."));
    case NoticeAsk::Restrict:
        return noticeLetterWords(QT_TRANSLATE_NOOP("NoticeLetters",
            "Keep these data and use them for nothing until we tell you that you may, and have everybody "
            "to whom you passed them on do so as well (art. 18 and 28(3)(e) GDPR)."));
    }
    return {};
}

DocumentPart noticeOpening(const NoticeSheet &sheet)
{
    DocumentPart part{.lines = {noticeLetterWords(QT_TRANSLATE_NOOP("NoticeLetters", "Dear Sir or Madam,")),
                          whatHappens(sheet.notice.ask)}};
    if (!sheet.notice.via.isEmpty())
        part.lines.append(
            noticeLetterWords(QT_TRANSLATE_NOOP("NoticeLetters", "You received these data through: %1."))
                .arg(noticeRoadWords(sheet.notice.via)));
    return part;
}

DocumentPart whomItIsAbout(const NoticeSubject &subject)
{
    DocumentPart part{.heading = noticeLetterWords(QT_TRANSLATE_NOOP("NoticeLetters", "Whom it is about"))};
    const auto add = [&part](const char *label, const QString &value) {
        if (!value.isEmpty())
            part.lines.append(noticeLetterWords(label).arg(value));
    };
    const QString between = QStringLiteral(", ");
    add(QT_TRANSLATE_NOOP("NoticeLetters", "Name: %1"), subject.name);
    add(QT_TRANSLATE_NOOP("NoticeLetters", "E-mail: %1"), subject.emails.join(between));
    add(QT_TRANSLATE_NOOP("NoticeLetters", "Telephone: %1"), subject.phones.join(between));
    add(QT_TRANSLATE_NOOP("NoticeLetters", "Address: %1"), subject.address);
    add(QT_TRANSLATE_NOOP("NoticeLetters", "Number: %1"), subject.numbers.join(between));
    return part;
}

QString correctedFieldWord(const QString &code)
{
    const auto rule = std::find_if(
        editRules().begin(), editRules().end(), [&](const EditRule &each) { return each.code == code; });
    return rule == editRules().end() ? code : fieldWord(rule->field);
}

DocumentPart whichData(const NoticeSheet &sheet)
{
    DocumentPart part{.heading = noticeLetterWords(QT_TRANSLATE_NOOP("NoticeLetters", "Which data"))};
    for (const Proposal::Correction &correction : sheet.corrections)
        part.rows.append({correctedFieldWord(correction.field), correction.before, correction.after});
    if (part.rows.isEmpty()) {
        part.lines.append(noticeAboutWords(sheet.notice) + u'.');
    } else {
        part.head = {noticeLetterWords(QT_TRANSLATE_NOOP("NoticeLetters", "Field")),
            noticeLetterWords(QT_TRANSLATE_NOOP("NoticeLetters", "Was")),
            noticeLetterWords(QT_TRANSLATE_NOOP("NoticeLetters", "Is now"))};
    }
    if (!sheet.notice.restricted.isEmpty())
        part.lines.append(noticeLetterWords(
            QT_TRANSLATE_NOOP("NoticeLetters",
                "As far as a statute makes you or us keep them, such as on an invoice, these stay and may be "
                "used for nothing else: %1."))
                              .arg(categoryWords(sheet.notice.restricted)));
    return part;
}

DocumentPart whatWeAsk(const NoticeSheet &sheet)
{
    const OrganisationProfile &sender = sheet.sender;
    return {.heading = noticeLetterWords(QT_TRANSLATE_NOOP("NoticeLetters", "What we ask of you")),
        .lines = {whatIsAsked(sheet.notice.ask),
            noticeLetterWords(QT_TRANSLATE_NOOP("NoticeLetters",
                                  "Confirm to us on which day you did it, or tell us why you cannot: %1, "
                                  "reference %2."))
                .arg(
                    sender.privacyContact.isEmpty() ? sender.phone : sender.privacyContact, sheet.requestRef),
            noticeLetterWords(QT_TRANSLATE_NOOP("NoticeLetters",
                "Use this notice for nothing else, and destroy it when you are done: it names a person.")),
            noticeLetterWords(QT_TRANSLATE_NOOP("NoticeLetters", "Kind regards,")), sender.name}};
}

QList<DocumentPart> partsOf(const NoticeSheet &sheet)
{
    return {noticeOpening(sheet), whomItIsAbout(sheet.subject), whichData(sheet), whatWeAsk(sheet)};
}

void layOutNotice(const NoticeSheet &sheet, QTextDocument &document)
{
    dressDocument(document);
    PlainDocument page(document);
    QStringList top{sheet.notice.recipient};
    if (!sheet.contact.isEmpty())
        top.append(sheet.contact);
    top.append(QString());
    top.append(DocumentVoice::locale().toString(sheet.writtenOn, QStringLiteral("d MMMM yyyy")));
    top.append(
        noticeLetterWords(QT_TRANSLATE_NOOP("NoticeLetters", "Our reference: %1")).arg(sheet.requestRef));
    for (const QString &line : std::as_const(top))
        page.line(line);
    page.title(noticeTitle(sheet.notice.ask));
    layOutParts(page, partsOf(sheet));
}

QString textOf(const NoticeSheet &sheet)
{
    return textOfParts(partsOf(sheet), [](const QStringList &row) {
        return QStringLiteral("%1: %2 -> %3").arg(row.value(0), row.value(1), row.value(2));
    });
}

Result<QByteArray> noticeLettersPdf(const QList<NoticeSheet> &sheets)
{
    std::vector<DocumentPages> documents;
    documents.reserve(static_cast<size_t>(sheets.size()));
    for (const NoticeSheet &sheet : sheets) {
        const DocumentVoice voice(languageOf(sheet));
        DocumentPages pages{.document = std::make_unique<QTextDocument>(), .language = languageOf(sheet)};
        layOutNotice(sheet, *pages.document);
        documents.push_back(std::move(pages));
    }
    return pdfOf(documents, noticeLetterWords(QT_TRANSLATE_NOOP("NoticeLetters", "Notices to recipients")));
}

Result<QByteArray> noticeMessages(const QList<NoticeSheet> &sheets)
{
    QList<zip_writer::Entry> entries;
    for (const NoticeSheet &sheet : sheets) {
        const DocumentVoice voice(languageOf(sheet));
        entries.append({QStringLiteral("%1.eml").arg(entries.size() + 1, 4, 10, QLatin1Char('0')),
            emlOf({.receiver = sheet.email,
                .subject = noticeTitle(sheet.notice.ask) + QStringLiteral(" (") + sheet.requestRef + u')',
                .text = textOf(sheet)})});
    }
    return zip_writer::packed(entries);
}

QString codesOf(DataCategories categories)
{
    QStringList codes;
    for (const DataCategory category : allDataCategories) {
        if (categories.contains(category))
            codes.append(codeOf(category));
    }
    return codes.join(u' ');
}

/// Headings and codes are for programs, so they are the same in every language.
QByteArray noticeTable(const QList<NoticeSheet> &sheets)
{
    CsvText table(CsvText::Style::NlExcel);
    table.row(QStringList{QStringLiteral("reference"), QStringLiteral("recipient"), QStringLiteral("contact"),
        QStringLiteral("via"), QStringLiteral("ask"), QStringLiteral("categories"),
        QStringLiteral("restrict"), QStringLiteral("name"), QStringLiteral("emails"),
        QStringLiteral("phones"), QStringLiteral("address"), QStringLiteral("numbers"),
        QStringLiteral("field"), QStringLiteral("was"), QStringLiteral("is")});
    const QString between = QStringLiteral(", ");
    for (const NoticeSheet &sheet : sheets) {
        const NoticeSubject &who = sheet.subject;
        const QStringList start{sheet.requestRef, sheet.notice.recipient, sheet.contact,
            noticeRoadWords(sheet.notice.via), keyOf(sheet.notice.ask), codesOf(sheet.notice.categories),
            codesOf(sheet.notice.restricted), who.name, who.emails.join(between), who.phones.join(between),
            who.address, who.numbers.join(between)};
        if (sheet.corrections.isEmpty())
            table.row(start + QStringList{QString(), QString(), QString()});
        for (const Proposal::Correction &correction : sheet.corrections)
            table.row(start + QStringList{correction.field, correction.before, correction.after});
    }
    return table.bytes();
}

} // namespace

Result<QByteArray> layOutNotices(NoticeFormat format, const QList<NoticeSheet> &sheets)
{
    if (format == NoticeFormat::Csv)
        return noticeTable(sheets);
    // Whoever asks may stand in a thread without a timer, which documents want while they are laid out.
    Result<QByteArray> content = Error{Failure::Internal, QStringLiteral("document.write")};
    const std::unique_ptr<QThread> thread(QThread::create(
        [&] { content = format == NoticeFormat::Pdf ? noticeLettersPdf(sheets) : noticeMessages(sheets); }));
    thread->start();
    thread->wait();
    return content;
}

QString noticesFileName(NoticeFormat format)
{
    switch (format) {
    case NoticeFormat::Pdf:
        return QStringLiteral("notices.pdf");
    case NoticeFormat::Eml:
        return QStringLiteral("messages.zip");
    case NoticeFormat::Csv:
        return QStringLiteral("notices.csv");
    }
    return {};
}
