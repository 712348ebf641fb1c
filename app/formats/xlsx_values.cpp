#include "app/formats/xlsx_values.h"

#include "app/formats/cell_text.h"

#include <QTime>

#include <algorithm>
#include <cmath>

namespace {

constexpr int digitsKept = 15;
constexpr double firstTooLarge = 1e15;
constexpr int secondsADay = 86'400;
constexpr int lastColumn = 16'384;

QByteArray isoTime(int seconds)
{
    return QTime(0, 0).addSecs(seconds).toString(Qt::ISODate).toLatin1();
}

} // namespace

QByteArray numberText(QByteArrayView raw)
{
    raw = raw.trimmed();
    const bool plain = !raw.isEmpty() && raw.size() <= digitsKept &&
        std::all_of(raw.begin(), raw.end(), [](char letter) { return letter >= '0' && letter <= '9'; });
    if (plain)
        return raw.toByteArray();
    bool isNumber = false;
    const double value = raw.toByteArray().toDouble(&isNumber);
    if (!isNumber || !std::isfinite(value))
        return raw.toByteArray();
    if (value == 0.0)
        return "0";
    if (std::abs(value) >= firstTooLarge)
        return QByteArray::number(value, 'E', digitsKept - 1);

    const int whole = std::max(1, static_cast<int>(std::floor(std::log10(std::abs(value)))) + 1);
    QByteArray text = QByteArray::number(value, 'f', std::abs(value) < 1 ? digitsKept : digitsKept - whole);
    if (text.contains('.')) {
        while (text.endsWith('0'))
            text.chop(1);
        if (text.endsWith('.'))
            text.chop(1);
    }
    return text;
}

QByteArray serialText(QByteArrayView raw, NumberKind kind, bool since1904)
{
    bool isNumber = false;
    const double serial = raw.toByteArray().toDouble(&isNumber);
    if (!isNumber || !(serial >= 0 && serial < 3e6))
        return numberText(raw);
    auto day = static_cast<qint64>(std::floor(serial));
    auto seconds = static_cast<int>(std::lround((serial - double(day)) * secondsADay));
    if (seconds == secondsADay) {
        ++day;
        seconds = 0;
    }
    if (kind == NumberKind::Time && day == 0)
        return isoTime(seconds);
    if (day == 60 && !since1904)
        return "1900-02-29"; // the day that never was: told as it stands, so that the reader of dates refuses
                             // it
    const auto date = cell_text::dayOfSerial(day, since1904);
    if (!date || kind == NumberKind::Time)
        return numberText(raw);
    const QByteArray text = date->toString(Qt::ISODate).toLatin1();
    return kind == NumberKind::DateTime ? text + 'T' + isoTime(seconds) : text;
}

QString unescapedCell(const QString &text)
{
    qsizetype at = text.indexOf(u"_x");
    if (at < 0)
        return text;
    QString plain;
    qsizetype copied = 0;
    for (; at >= 0 && at + 7 <= text.size(); at = text.indexOf(u"_x", at + 1)) {
        bool isHex = false;
        const QStringView code = QStringView(text).sliced(at + 2, 4);
        const ushort unit = code.toUShort(&isHex, 16);
        if (at < copied || !isHex || code.trimmed().size() != 4 || code[1] == u'x' ||
            text.at(at + 6) != u'_' || unit == 0 || QChar::isSurrogate(unit))
            continue;
        plain.append(QStringView(text).sliced(copied, at - copied)).append(QChar(unit));
        copied = at + 7;
    }
    return plain.append(QStringView(text).sliced(copied));
}

int columnOf(QStringView cellName)
{
    int column = 0;
    for (const QChar letter : cellName) {
        if (letter >= u'0' && letter <= u'9')
            break;
        const int place = letter.toUpper().unicode() - u'A';
        if (place < 0 || place > 25)
            return -1;
        column = column * 26 + place + 1;
        if (column > lastColumn)
            return -1;
    }
    return column - 1;
}
