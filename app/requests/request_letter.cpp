#include "app/requests/request_letter.h"

#include "app/consent/evidence_danger.h"
#include "app/formats/mail_text.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QTimeZone>

namespace {

bool isMessageFile(const RequestLetter &letter)
{
    return letter.mediaType == QLatin1String("message/rfc822") ||
        letter.name.endsWith(QLatin1String(".eml"), Qt::CaseInsensitive);
}

/// Comments in round brackets, also within each other, and quoted names go (RFC 5322, 3.2.2).
QString withoutComments(const QString &field)
{
    QString plain;
    int depth = 0;
    bool isQuoted = false;
    for (qsizetype at = 0; at < field.size(); ++at) {
        const QChar letter = field.at(at);
        if (letter == u'\\' && (isQuoted || depth > 0)) {
            ++at;
            continue;
        }
        if (letter == u'"' && depth == 0)
            isQuoted = !isQuoted;
        else if (!isQuoted && letter == u'(')
            ++depth;
        else if (!isQuoted && letter == u')')
            depth = std::max(0, depth - 1);
        else if (!isQuoted && depth == 0)
            plain.append(letter);
    }
    return plain.trimmed();
}

} // namespace

Outcome checkLetter(const RequestLetter &letter)
{
    if (letter.content.isEmpty() || letter.name.trimmed().isEmpty())
        return Error{Failure::Invalid, QStringLiteral("request.letter-empty")};
    if (letter.content.size() > RequestLetter::largest)
        return Error{Failure::Invalid, QStringLiteral("request.letter-too-large"),
            {QString::number(RequestLetter::largest / (1024 * 1024))}};
    if (isDangerousEvidence(letter.name, letter.content))
        return Error{Failure::Invalid, QStringLiteral("request.letter-danger")};
    return done;
}

QString senderAddress(const QString &from)
{
    static const QRegularExpression address(QStringLiteral("[^\\s<>,;:@\"]+@[^\\s<>,;:@\"]+"));
    QString found;
    auto match = address.globalMatch(withoutComments(from));
    while (match.hasNext()) {
        if (!found.isEmpty())
            return {}; // of several senders none is chosen
        found = match.next().captured();
    }
    return found;
}

QDate sentDay(const QString &date)
{
    // Obsolete zones and comments such as "(CET)" say nothing that the offset does not (RFC 5322, 4.3).
    const QDateTime sent = QDateTime::fromString(withoutComments(date).simplified(), Qt::RFC2822Date);
    if (!sent.isValid())
        return {};
    const QTimeZone here("Europe/Amsterdam");
    return (here.isValid() ? sent.toTimeZone(here) : sent.toLocalTime()).date();
}

std::optional<LetterHeads> headsOf(const RequestLetter &letter)
{
    if (!isMessageFile(letter))
        return std::nullopt;
    const MailText message = mailTextOf(letter.content);
    return LetterHeads{
        .sender = senderAddress(message.from), .sentOn = sentDay(message.date), .subject = message.subject};
}
