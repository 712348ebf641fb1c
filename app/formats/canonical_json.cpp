#include "app/formats/canonical_json.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr double mostExact = 9007199254740991.0;

/// What stands for a character that no JSON string may hold as it is; nothing for any other.
QByteArray canonicalEscape(char16_t unit)
{
    switch (unit) {
    case u'"':
        return "\\\"";
    case u'\\':
        return "\\\\";
    case u'\b':
        return "\\b";
    case u'\t':
        return "\\t";
    case u'\n':
        return "\\n";
    case u'\f':
        return "\\f";
    case u'\r':
        return "\\r";
    default:
        return unit < 0x20 ? "\\u" + QByteArray::number(unit, 16).rightJustified(4, '0') : QByteArray();
    }
}

/// Writes one value after another, and remembers the first that has no such spelling.
class CanonicalWriter final
{
public:
    void value(const QJsonValue &value)
    {
        switch (value.type()) {
        case QJsonValue::Null:
        case QJsonValue::Undefined:
            m_text += "null";
            break;
        case QJsonValue::Bool:
            m_text += value.toBool() ? "true" : "false";
            break;
        case QJsonValue::Double:
            number(value.toDouble());
            break;
        case QJsonValue::String:
            string(value.toString());
            break;
        case QJsonValue::Array:
            array(value.toArray());
            break;
        case QJsonValue::Object:
            object(value.toObject());
            break;
        }
    }

    Result<QByteArray> written() const
    {
        return m_fault.isEmpty() ? Result<QByteArray>(m_text) : Error{Failure::Invalid, m_fault};
    }

private:
    void number(double number)
    {
        if (std::trunc(number) != number || std::abs(number) > mostExact)
            m_fault = u"json.number"_s;
        else
            m_text += QByteArray::number(qint64(number));
    }

    void string(const QString &text)
    {
        if (!text.isValidUtf16())
            m_fault = u"json.text"_s;
        m_text += '"';
        qsizetype plain = 0;
        for (qsizetype at = 0; at < text.size(); ++at) {
            const QByteArray escape = canonicalEscape(text.at(at).unicode());
            if (escape.isEmpty())
                continue;
            m_text += QStringView(text).sliced(plain, at - plain).toUtf8() + escape;
            plain = at + 1;
        }
        m_text += QStringView(text).sliced(plain).toUtf8() + '"';
    }

    void array(const QJsonArray &array)
    {
        m_text += '[';
        for (qsizetype at = 0; at < array.size(); ++at) {
            if (at > 0)
                m_text += ',';
            value(array.at(at));
        }
        m_text += ']';
    }

    void object(const QJsonObject &object)
    {
        QStringList keys = object.keys();
        // QString's own order is that of the code units.
        std::sort(keys.begin(), keys.end());
        m_text += '{';
        for (qsizetype at = 0; at < keys.size(); ++at) {
            if (at > 0)
                m_text += ',';
            string(keys.at(at));
            m_text += ':';
            value(object.value(keys.at(at)));
        }
        m_text += '}';
    }

    QByteArray m_text;
    QString m_fault;
};

} // namespace

Result<QByteArray> canonicalJson(const QJsonValue &value)
{
    CanonicalWriter writer;
    writer.value(value);
    return writer.written();
}
