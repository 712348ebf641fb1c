#include "app/vault/tlv.h"

#include <QtEndian>

#include <algorithm>
#include <limits>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype headSize = sizeof(quint16) + sizeof(quint32);
constexpr qsizetype uuidSize = 16;
/// Room for most documents, so that they are not moved for each of their fields.
constexpr qsizetype usualSize = 384;

template <typename Number>
void appendNumber(QByteArray &bytes, Number value)
{
    const Number swapped = qToBigEndian(value);
    bytes.append(reinterpret_cast<const char *>(&swapped), sizeof swapped);
}

/// Letters that every form of Unicode has alike, and that are one byte each.
bool isPlain(QByteArrayView value)
{
    return std::all_of(value.begin(), value.end(), [](char each) { return each != 0 && uchar(each) < 0x80; });
}

/// Nothing for what is not Unicode. The version of Unicode is pinned, so that a newer Qt composes the same.
std::optional<QByteArray> canonicalText(const QString &value)
{
    if (std::all_of(value.begin(), value.end(), [](QChar each) { return each > u'\0' && each < u'\x80'; }))
        return value.toLatin1();
    if (!value.isValidUtf16() || value.contains(QChar(u'\0')))
        return std::nullopt;
    return value.normalized(QString::NormalizationForm_C, QChar::Unicode_14_0).toUtf8();
}

} // namespace

void TlvWriter::fail(Failure failure, const QString &what)
{
    if (!m_error)
        m_error = Error{failure, what};
}

TlvWriter &TlvWriter::bytes(quint16 tag, QByteArrayView value)
{
    if (int(tag) <= m_lastTag)
        fail(Failure::Internal, u"tlv.order"_s);
    if (quint64(value.size()) > std::numeric_limits<quint32>::max())
        fail(Failure::Invalid, u"tlv.length"_s);
    if (m_error)
        return *this;
    m_lastTag = tag;
    if (m_bytes.isEmpty())
        m_bytes.reserve(usualSize);
    appendNumber(m_bytes, tag);
    appendNumber(m_bytes, quint32(value.size()));
    m_bytes.append(value);
    return *this;
}

TlvWriter &TlvWriter::number(quint16 tag, quint64 value)
{
    const quint64 swapped = qToBigEndian(value);
    return bytes(tag, {reinterpret_cast<const char *>(&swapped), sizeof swapped});
}

TlvWriter &TlvWriter::instant(quint16 tag, Instant value)
{
    return number(tag, quint64(value.micros));
}

TlvWriter &TlvWriter::text(quint16 tag, const QString &value)
{
    const auto canonical = canonicalText(value);
    if (!canonical)
        fail(Failure::Invalid, u"tlv.text"_s);
    return bytes(tag, canonical.value_or(QByteArray()));
}

TlvWriter &TlvWriter::uuid(quint16 tag, const QUuid &value)
{
    char sixteen[uuidSize];
    qToBigEndian(value.data1, sixteen);
    qToBigEndian(value.data2, sixteen + 4);
    qToBigEndian(value.data3, sixteen + 6);
    std::copy(std::begin(value.data4), std::end(value.data4), sixteen + 8);
    return bytes(tag, {sixteen, uuidSize});
}

TlvWriter &TlvWriter::uuids(quint16 tag, const QList<QUuid> &values)
{
    QList<QByteArray> sorted;
    for (const QUuid &value : values)
        sorted << value.toRfc4122();
    std::sort(sorted.begin(), sorted.end());
    sorted.erase(std::unique(sorted.begin(), sorted.end()), sorted.end());
    return bytes(tag, sorted.join());
}

TlvWriter &TlvWriter::digest(quint16 tag, const Digest &value)
{
    return bytes(tag, value.view());
}

TlvWriter &TlvWriter::digest(quint16 tag, const std::optional<Digest> &value)
{
    return bytes(tag, value ? value->view() : QByteArrayView());
}

Result<QByteArray> TlvWriter::finish() &&
{
    if (m_error)
        return *m_error;
    return std::move(m_bytes);
}

QByteArrayView TlvReader::bytes(quint16 tag)
{
    if (m_failed || m_rest.size() < headSize || qFromBigEndian<quint16>(m_rest.data()) != tag) {
        m_failed = true;
        return {};
    }
    const auto length = qsizetype(qFromBigEndian<quint32>(m_rest.data() + sizeof(quint16)));
    if (length < 0 || length > m_rest.size() - headSize) {
        m_failed = true;
        return {};
    }
    const QByteArrayView value = m_rest.sliced(headSize, length);
    m_rest = m_rest.sliced(headSize + length);
    return value;
}

QByteArrayView TlvReader::sized(quint16 tag, qsizetype size)
{
    const QByteArrayView value = bytes(tag);
    if (value.size() == size)
        return value;
    m_failed = true;
    return {};
}

quint64 TlvReader::number(quint16 tag)
{
    const QByteArrayView value = sized(tag, sizeof(quint64));
    return value.isEmpty() ? 0 : qFromBigEndian<quint64>(value.data());
}

Instant TlvReader::instant(quint16 tag)
{
    return {qint64(number(tag))};
}

QString TlvReader::text(quint16 tag)
{
    const QByteArrayView value = bytes(tag);
    if (isPlain(value))
        return QString::fromLatin1(value);
    const QString read = QString::fromUtf8(value);
    // Whatever Qt put up with while reading (a mark at the beginning, bytes that are no UTF-8, another form)
    // comes out differently.
    if (canonicalText(read) == std::optional(value.toByteArray()))
        return read;
    m_failed = true;
    return {};
}

QUuid TlvReader::uuid(quint16 tag)
{
    const QByteArrayView value = sized(tag, uuidSize);
    return value.isEmpty() ? QUuid() : QUuid::fromRfc4122(value);
}

QList<QUuid> TlvReader::uuids(quint16 tag)
{
    const QByteArrayView value = bytes(tag);
    QList<QUuid> read;
    QByteArrayView before;
    for (qsizetype at = 0; value.size() - at >= uuidSize; at += uuidSize) {
        const QByteArrayView one = value.sliced(at, uuidSize);
        if (!before.isEmpty() && one.compare(before) <= 0)
            m_failed = true;
        read << QUuid::fromRfc4122(one);
        before = one;
    }
    if (value.size() % uuidSize != 0)
        m_failed = true;
    return m_failed ? QList<QUuid>() : read;
}

Digest TlvReader::digest(quint16 tag)
{
    const auto read = digestOrNone(tag);
    if (!read)
        m_failed = true;
    return read.value_or(Digest());
}

std::optional<Digest> TlvReader::digestOrNone(quint16 tag)
{
    const QByteArrayView value = bytes(tag);
    const auto read = Digest::from(value);
    if (!read && !value.isEmpty())
        m_failed = true;
    return read;
}

Outcome TlvReader::finish() const
{
    if (m_failed || !m_rest.isEmpty())
        return Error{Failure::Damaged, u"tlv.document"_s};
    return done;
}
