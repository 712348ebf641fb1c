#include "app/documents/letter_writing.h"

#include "app/contacts/postal_lines.h"
#include "app/contacts/visible_text.h"
#include "app/documents/document_voice.h"
#include "app/documents/letter_values.h"
#include "app/documents/pdf_file.h"
#include "app/letters/letter_phrase.h"

#include <QTextCursor>
#include <QTextDocument>

namespace {

constexpr double letterPoints = 10;
/// The air above a paragraph, above a heading, and between a heading and what stands under it.
constexpr double paragraphAbove = 8;
constexpr double headingAbove = 12;
constexpr double headedAbove = 2;

QStringList senderOf(const OrganisationProfile &organisation)
{
    QStringList lines{
        organisation.name, organisation.street, townLine(organisation.postcode, organisation.city)};
    lines.removeAll(QString());
    return lines;
}

/// The name as it stands on an envelope, and the address below it, as far as they are known.
QStringList receiverOf(const LetterReceiver &receiver, LetterLanguage language)
{
    return QStringList{addressName(receiver.name, language)} + postalLines(receiver.address);
}

/// Signs that would hide or reorder words are shown as marks, also where an older build took them in.
QStringList marked(const QStringList &lines)
{
    QStringList shown;
    for (const QString &line : lines)
        shown.append(markedText(line));
    return shown;
}

/// A representative is told at once whose data the letter is about: its words are those to the person.
void nameMandate(const LetterReceiver &receiver, LetterLanguage language, LetterText &text)
{
    if (receiver.mandate.isEmpty())
        return;
    const QString salutation = formalSalutation(receiver.name, language);
    qsizetype at = 0;
    while (at < text.paragraphs.size() && !text.paragraphs.at(at).lines.contains(salutation))
        ++at;
    const QString said =
        letter_phrase::inSteadOf(addressName(receiver.inSteadOf, language), receiver.mandate, language);
    text.paragraphs.insert(at < text.paragraphs.size() ? at + 1 : 0, {.lines = {said}});
}

/// Writes lines under each other as paragraphs of plain text.
struct LetterPen
{
    QTextCursor cursor;
    bool isFirst = true;

    void write(const QStringList &lines, double above, bool isBold = false, double points = letterPoints)
    {
        for (const QString &line : lines) {
            QTextBlockFormat block;
            block.setTopMargin(above);
            QTextCharFormat letters;
            letters.setFontPointSize(points);
            letters.setFontWeight(isBold ? QFont::DemiBold : QFont::Normal);
            if (isFirst)
                cursor.setBlockFormat(block);
            else
                cursor.insertBlock(block, letters);
            isFirst = false;
            cursor.insertText(line, letters);
            above = 1;
        }
    }
};

QString htmlParagraph(const QString &element, const QStringList &lines)
{
    QStringList escaped;
    for (const QString &line : lines)
        escaped.append(line.toHtmlEscaped());
    return QStringLiteral("<%1>%2</%1>\n").arg(element, escaped.join(QStringLiteral("<br>\n")));
}

} // namespace

Result<WrittenLetter> writtenLetter(const LetterMaterial &material)
{
    return writtenLetter(material.words, letterValues(material),
        {.organisation = material.organisation, .receiver = material.receiver, .day = material.today});
}

Result<WrittenLetter> writtenLetter(
    const LetterTemplate &words, const LetterValues &values, const LetterFrame &frame)
{
    auto text = letter_template::filled(words, values);
    if (!text)
        return text.error();
    nameMandate(frame.receiver, words.language, *text);
    for (LetterParagraph &paragraph : text->paragraphs)
        paragraph.lines = marked(paragraph.lines);
    text->subject = markedText(text->subject);
    return WrittenLetter{words, marked(senderOf(frame.organisation)),
        marked(receiverOf(frame.receiver, words.language)), letter_phrase::day(frame.day, words.language),
        *std::move(text)};
}

void layOutLetterPages(const WrittenLetter &letter, QTextDocument &document)
{
    dressDocument(document);
    LetterPen pen{QTextCursor(&document)};
    pen.write(letter.sender, 0, false, 8.5);
    pen.write(letter.receiver, 28);
    pen.write({letter.day}, 28);
    pen.write({letter.text.subject}, 14, true, 12);
    bool isHeaded = false;
    for (const LetterParagraph &paragraph : letter.text.paragraphs) {
        const double above = isHeaded ? headedAbove : paragraph.isHeading ? headingAbove : paragraphAbove;
        pen.write(paragraph.lines, above, paragraph.isHeading);
        isHeaded = paragraph.isHeading;
    }
}

QByteArray letterPdf(const WrittenLetter &letter)
{
    const DocumentVoice voice(
        letter.words.language == LetterLanguage::Dutch ? QLocale::Dutch : QLocale::English);
    QTextDocument document;
    layOutLetterPages(letter, document);
    return pdfOf(document, letter.text.subject);
}

QByteArray letterHtml(const WrittenLetter &letter)
{
    QString page =
        QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n"
                       "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
                       "style-src 'unsafe-inline'\">\n<title>%2</title>\n"
                       "<style>body{font:11pt/1.45 Inter,sans-serif;max-width:42em;margin:3em auto;"
                       "padding:0 1em}h1{font-size:1.25em}h2{font-size:1em}</style>\n"
                       "</head>\n<body>\n")
            .arg(keyOf(letter.words.language), letter.text.subject.toHtmlEscaped());
    for (const QStringList &lines : {letter.sender, letter.receiver, QStringList{letter.day}})
        page += htmlParagraph(QStringLiteral("p"), lines);
    page += htmlParagraph(QStringLiteral("h1"), {letter.text.subject});
    for (const LetterParagraph &paragraph : letter.text.paragraphs)
        page +=
            htmlParagraph(paragraph.isHeading ? QStringLiteral("h2") : QStringLiteral("p"), paragraph.lines);
    return (page + QStringLiteral("</body>\n</html>\n")).toUtf8();
}
