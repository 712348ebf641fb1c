#include "app/formats/strict_json.h"

#include "app/formats/json_pointer.h"

#include <QJsonArray>
#include <QSet>

using namespace Qt::StringLiterals;

namespace {

constexpr int deepestJson = 64;

bool isJsonDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isJsonHex(char c)
{
    return isJsonDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

/// Goes through a text value by value and knows where it is. After a fault the place stays where it was.
class JsonWalk final
{
public:
    explicit JsonWalk(QByteArrayView text) : m_text(text) {}

    /// Empty when the whole text is one value.
    QString fault()
    {
        if (value(u""_s, 0)) {
            skipSpace();
            if (m_at != m_text.size())
                fail(u""_s, u"json.syntax"_s);
        }
        return m_fault;
    }
    QString place() const { return m_place; }

private:
    bool fail(const QString &place, const QString &what)
    {
        if (m_fault.isEmpty()) {
            m_fault = what;
            m_place = place;
        }
        return false;
    }

    char next() const { return m_at < m_text.size() ? m_text.at(m_at) : '\0'; }
    bool took(char expected)
    {
        if (next() != expected || m_at == m_text.size())
            return false;
        ++m_at;
        return true;
    }
    void skipSpace()
    {
        while (next() == ' ' || next() == '\n' || next() == '\r' || next() == '\t')
            ++m_at;
    }

    bool value(const QString &place, int depth)
    {
        skipSpace();
        if (depth > deepestJson)
            return fail(place, u"json.syntax"_s);
        if (next() == '{')
            return object(place, depth);
        if (next() == '[')
            return array(place, depth);
        if (next() == '"')
            return string(nullptr) || fail(place, u"json.syntax"_s);
        return literal() || number() || fail(place, u"json.syntax"_s);
    }

    bool object(const QString &place, int depth)
    {
        ++m_at;
        skipSpace();
        if (took('}'))
            return true;
        QSet<QString> keys;
        do {
            QString key;
            skipSpace();
            if (!string(&key))
                return fail(place, u"json.syntax"_s);
            const QString member = json_pointer::below(place, key);
            if (keys.contains(key))
                return fail(member, u"json.twice"_s);
            keys.insert(key);
            skipSpace();
            if (!took(':'))
                return fail(member, u"json.syntax"_s);
            if (!value(member, depth + 1))
                return false;
            skipSpace();
            if (next() != ',' && next() != '}')
                return fail(member, u"json.syntax"_s);
        } while (took(','));
        return took('}');
    }

    bool array(const QString &place, int depth)
    {
        ++m_at;
        skipSpace();
        if (took(']'))
            return true;
        int index = 0;
        do {
            const QString member = json_pointer::below(place, QString::number(index++));
            if (!value(member, depth + 1))
                return false;
            skipSpace();
            if (next() != ',' && next() != ']')
                return fail(member, u"json.syntax"_s);
        } while (took(','));
        return took(']');
    }

    /// What the string says, where it is asked for.
    bool string(QString *said)
    {
        const qsizetype begin = m_at;
        if (!took('"'))
            return false;
        bool isEscaped = false;
        while (m_at < m_text.size() && next() != '"') {
            if (uchar(next()) < 0x20)
                return false;
            if (took('\\')) {
                isEscaped = true;
                if (!escape())
                    return false;
            } else {
                ++m_at;
            }
        }
        if (!took('"'))
            return false;
        const QByteArrayView raw = m_text.sliced(begin, m_at - begin);
        if (!raw.isValidUtf8())
            return false;
        if (!isEscaped && !said)
            return true;
        const QString text = isEscaped
            ? QJsonDocument::fromJson('[' + raw.toByteArray() + ']').array().at(0).toString()
            : QString::fromUtf8(raw.sliced(1, raw.size() - 2));
        if (said)
            *said = text;
        return text.isValidUtf16();
    }

    bool escape()
    {
        if (took('u')) {
            for (int digit = 0; digit < 4; ++digit, ++m_at) {
                if (!isJsonHex(next()))
                    return false;
            }
            return true;
        }
        const bool isKnown = m_at < m_text.size() && QByteArrayView("\"\\/bfnrt").contains(next());
        ++m_at;
        return isKnown;
    }

    bool literal()
    {
        for (const QByteArrayView word :
            {QByteArrayView("true"), QByteArrayView("false"), QByteArrayView("null")}) {
            if (m_text.sliced(m_at).startsWith(word)) {
                m_at += word.size();
                return true;
            }
        }
        return false;
    }

    bool digits()
    {
        const qsizetype begin = m_at;
        while (isJsonDigit(next()))
            ++m_at;
        return m_at > begin;
    }

    bool number()
    {
        took('-');
        if (!took('0') && !digits())
            return false;
        if (took('.') && !digits())
            return false;
        if (!took('e') && !took('E'))
            return true;
        if (!took('+'))
            took('-');
        return digits();
    }

    QByteArrayView m_text;
    qsizetype m_at = 0;
    QString m_fault;
    QString m_place;
};

} // namespace

Result<QJsonDocument> readStrictJson(QByteArrayView text)
{
    JsonWalk walk(text);
    if (const QString fault = walk.fault(); !fault.isEmpty())
        return Error{Failure::Damaged, fault, {walk.place()}};
    QJsonParseError trouble;
    const QJsonDocument document = QJsonDocument::fromJson(text.toByteArray(), &trouble);
    if (trouble.error != QJsonParseError::NoError)
        return Error{Failure::Damaged, u"json.syntax"_s, {u""_s}};
    return document;
}
