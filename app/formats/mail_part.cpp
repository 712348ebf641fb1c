#include "app/formats/mail_part.h"

#include "app/formats/text_encoding.h"

#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// The bytes as letters; a charset that nobody knows is read as Windows-1252, which gives every byte a
/// letter.
QString inLetters(const QByteArray &bytes, const QByteArray &charset)
{
    const QByteArray name = charset.trimmed().toLower();
    const bool saysNothing = name.isEmpty() || name == "us-ascii" || name == "utf-8" || name == "utf8";
    QStringDecoder utf8(QStringDecoder::Utf8);
    if (saysNothing) {
        const QString text = utf8.decode(bytes);
        if (!utf8.hasError())
            return text;
    } else if (const auto known = QStringConverter::encodingForName(name.constData());
               known && known != QStringConverter::Latin1) {
        QStringDecoder decoder(*known);
        const QString text = decoder.decode(bytes);
        if (!decoder.hasError())
            return text;
    }
    QByteArray room(utf8Room(bytes.size()), Qt::Uninitialized);
    const TextExtent extent = decodeToUtf8(TextEncoding::Windows1252, bytes, room.data());
    return extent.read == bytes.size() ? QString::fromUtf8(room.constData(), extent.written)
                                       : QString::fromLatin1(bytes);
}

QByteArray fromQuotedPrintable(const QByteArray &bytes, bool isHeader)
{
    QByteArray plain;
    plain.reserve(bytes.size());
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        const char c = bytes.at(at);
        if (isHeader && c == '_') {
            plain += ' ';
        } else if (c != '=') {
            plain += c;
        } else if (bytes.mid(at + 1, 2) == "\r\n") {
            at += 2;
        } else if (bytes.mid(at + 1, 1) == "\n") {
            at += 1;
        } else {
            bool isHex = false;
            const int byte = bytes.mid(at + 1, 2).toInt(&isHex, 16);
            plain += isHex && at + 2 < bytes.size() ? char(byte) : c;
            at += isHex && at + 2 < bytes.size() ? 2 : 0;
        }
    }
    return plain;
}

/// A header with its encoded words read.
QString readHeader(const QByteArray &raw)
{
    static const QRegularExpression word(uR"(=\?([^?\s*]+)(?:\*[^?\s]*)?\?([bBqQ])\?([^?\s]*)\?=)"_s);
    const QString whole = inLetters(raw, {});
    QString read;
    qsizetype done = 0;
    bool wasWord = false;
    for (auto match = word.globalMatch(whole); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        const QString between = whole.mid(done, found.capturedStart() - done);
        // The space that keeps two encoded words apart is none of theirs.
        if (!wasWord || !between.trimmed().isEmpty())
            read += between;
        const QByteArray coded = found.captured(3).toLatin1();
        const bool isBase64 = found.captured(2).compare(u"b"_s, Qt::CaseInsensitive) == 0;
        read += inLetters(isBase64 ? QByteArray::fromBase64(coded) : fromQuotedPrintable(coded, true),
            found.captured(1).toLatin1());
        done = found.capturedEnd();
        wasWord = true;
    }
    return (read + whole.mid(done)).trimmed();
}

/// Where the line ends, and where the next begins.
std::pair<qsizetype, qsizetype> lineEnd(const QByteArray &bytes, qsizetype from)
{
    const qsizetype at = bytes.indexOf('\n', from);
    if (at < 0)
        return {bytes.size(), bytes.size()};
    return {at > from && bytes.at(at - 1) == '\r' ? at - 1 : at, at + 1};
}

} // namespace

MailPart::MailPart(const QByteArray &bytes)
{
    qsizetype at = 0;
    while (at < bytes.size()) {
        const auto [end, next] = lineEnd(bytes, at);
        const QByteArray line = bytes.mid(at, end - at);
        at = next;
        if (line.isEmpty())
            break;
        const bool isFolded = line.at(0) == ' ' || line.at(0) == '\t';
        const qsizetype colon = line.indexOf(':');
        if (isFolded && !m_headers.isEmpty())
            m_headers.last().second += ' ' + line.trimmed();
        else if (colon > 0)
            m_headers.append({line.first(colon).trimmed().toLower(), line.mid(colon + 1).trimmed()});
    }
    m_body = bytes.mid(at);
}

QByteArray MailPart::raw(QByteArrayView name) const
{
    for (const auto &[key, value] : m_headers) {
        if (key == name)
            return value;
    }
    return {};
}

QString MailPart::header(QByteArrayView name) const
{
    return readHeader(raw(name));
}

QString MailPart::parameter(QByteArrayView header, const QString &key) const
{
    const QRegularExpression pattern(
        uR"x((?:^|;)\s*%1\s*=\s*(?:"([^"]*)"|([^;\s]*)))x"_s.arg(QRegularExpression::escape(key)),
        QRegularExpression::CaseInsensitiveOption);
    const auto found = pattern.match(this->header(header));
    return found.captured(1).isEmpty() ? found.captured(2) : found.captured(1);
}

QString MailPart::mediaType() const
{
    const QString type = header("content-type").section(u';', 0, 0).trimmed().toLower();
    return type.isEmpty() ? u"text/plain"_s : type;
}

QString MailPart::fileName() const
{
    const QString name = parameter("content-disposition", u"filename"_s);
    return name.isEmpty() ? parameter("content-type", u"name"_s) : name;
}

bool MailPart::isAttachment() const
{
    return header("content-disposition").startsWith(u"attachment"_s, Qt::CaseInsensitive) ||
        !mediaType().startsWith(u"text/"_s) || !fileName().isEmpty();
}

QByteArray MailPart::content() const
{
    const QByteArray encoding = raw("content-transfer-encoding").toLower();
    if (encoding == "base64")
        return QByteArray::fromBase64(m_body);
    return encoding == "quoted-printable" ? fromQuotedPrintable(m_body, false) : m_body;
}

QString MailPart::text() const
{
    QString text = inLetters(content(), parameter("content-type", u"charset"_s).toLatin1());
    return text.replace(u"\r\n"_s, u"\n"_s);
}

QList<MailPart> MailPart::parts() const
{
    const QByteArray boundary = parameter("content-type", u"boundary"_s).toLatin1();
    QList<MailPart> parts;
    if (!mediaType().startsWith(u"multipart/"_s) || boundary.isEmpty())
        return parts;
    const QByteArray mark = "--" + boundary;
    qsizetype begin = -1;
    for (qsizetype at = 0; at < m_body.size();) {
        const auto [end, next] = lineEnd(m_body, at);
        const QByteArray line = m_body.mid(at, end - at).trimmed();
        if (line == mark || line == mark + "--") {
            if (begin >= 0)
                parts.append(MailPart(m_body.mid(begin, std::max<qsizetype>(0, at - begin))));
            begin = line == mark ? next : -1;
            if (begin < 0)
                return parts;
        }
        at = next;
    }
    if (begin >= 0) // a message that was cut off keeps what it had
        parts.append(MailPart(m_body.mid(begin)));
    return parts;
}
