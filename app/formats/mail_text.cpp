#include "app/formats/mail_text.h"

#include "app/formats/mail_part.h"

#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

/// Deeper than people forward mail in mail, and no deeper.
constexpr int deepest = 8;

struct Reading
{
    QString plain;
    QString html;
    QList<MailText::Part> parts;
};

void readPart(const MailPart &part, int depth, Reading &reading)
{
    const QList<MailPart> inside = depth < deepest ? part.parts() : QList<MailPart>();
    if (!inside.isEmpty()) {
        for (const MailPart &each : inside)
            readPart(each, depth + 1, reading);
        return;
    }
    const QString type = part.mediaType();
    if (part.isAttachment())
        reading.parts.append({part.fileName(), type, part.content().size()});
    else if (type == u"text/html"_s)
        reading.html += part.text();
    else
        reading.plain += part.text();
}

/// A named or numbered character of HTML; itself where it is none.
QString characterOf(const QString &entity)
{
    static const QHash<QString, QString> named{{u"amp"_s, u"&"_s}, {u"lt"_s, u"<"_s}, {u"gt"_s, u">"_s},
        {u"quot"_s, u"\""_s}, {u"apos"_s, u"'"_s}, {u"nbsp"_s, u" "_s}, {u"euro"_s, u"€"_s},
        {u"eacute"_s, u"é"_s}, {u"euml"_s, u"ë"_s}, {u"iuml"_s, u"ï"_s}, {u"ouml"_s, u"ö"_s},
        {u"uuml"_s, u"ü"_s}, {u"auml"_s, u"ä"_s}, {u"ndash"_s, u"–"_s}, {u"mdash"_s, u"—"_s},
        {u"hellip"_s, u"…"_s}, {u"lsquo"_s, u"‘"_s}, {u"rsquo"_s, u"’"_s}, {u"ldquo"_s, u"“"_s},
        {u"rdquo"_s, u"”"_s}, {u"copy"_s, u"©"_s}};
    if (!entity.startsWith(u'#'))
        return named.value(entity.toLower(), u"&%1;"_s.arg(entity));
    const bool isHex = entity.mid(1, 1).compare(u"x"_s, Qt::CaseInsensitive) == 0;
    bool isNumber = false;
    const uint code = entity.mid(isHex ? 2 : 1).toUInt(&isNumber, isHex ? 16 : 10);
    if (!isNumber || code == 0 || code > 0x10FFFF || (code >= 0xD800 && code < 0xE000))
        return u"&%1;"_s.arg(entity);
    const char32_t letter = code;
    return QString::fromUcs4(&letter, 1);
}

QString withCharacters(const QString &text)
{
    static const QRegularExpression entity(u"&(#?[A-Za-z0-9]{1,8});"_s);
    QString plain;
    qsizetype done = 0;
    for (auto match = entity.globalMatch(text); match.hasNext();) {
        const auto found = match.next();
        plain += text.mid(done, found.capturedStart() - done) + characterOf(found.captured(1));
        done = found.capturedEnd();
    }
    return plain + text.mid(done);
}

} // namespace

QString wordsOfHtml(const QString &html)
{
    static const QRegularExpression unseen(
        uR"(<!--.*?(?:-->|$)|<(script|style|head|title)\b.*?(?:</\1\s*>|$))"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression space(u"\\s+"_s);
    static const QRegularExpression lineBreak(
        uR"(<\s*(?:br|/p|/div|/tr|/li|/h[1-6]|/table|hr|/blockquote)\b[^>]*>)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression tag(u"<[a-zA-Z/!?][^>]*(?:>|$)"_s);
    static const QRegularExpression gaps(u"[ \\t]*\\n[ \\t]*"_s);
    static const QRegularExpression manyLines(u"\\n{3,}"_s);
    QString text = html;
    text.remove(unseen);
    text.replace(space, u" "_s);
    text.replace(lineBreak, u"\n"_s);
    text.remove(tag);
    text.replace(gaps, u"\n"_s);
    text.replace(manyLines, u"\n\n"_s);
    return withCharacters(text).trimmed();
}

MailText mailTextOf(const QByteArray &message)
{
    const MailPart whole(message);
    Reading reading;
    readPart(whole, 0, reading);
    return {.from = whole.header("from"),
        .to = whole.header("to"),
        .cc = whole.header("cc"),
        .date = whole.header("date"),
        .subject = whole.header("subject"),
        .body = reading.plain.trimmed().isEmpty() ? wordsOfHtml(reading.html) : reading.plain.trimmed(),
        .parts = reading.parts};
}
