#include "app/base/bulk_text.h"

void appendUtf8(QByteArray &bytes, QStringView text)
{
    // Most of what is written is plain ASCII.
    const qsizetype begin = bytes.size();
    bytes.resize(begin + text.size());
    char *at = bytes.data() + begin;
    char16_t seen = 0;
    for (const QChar letter : text) {
        seen |= letter.unicode();
        *at++ = static_cast<char>(letter.unicode());
    }
    if (seen < 0x80)
        return;
    bytes.resize(begin);
    bytes.append(text.toUtf8());
}

void appendIsoDay(QByteArray &bytes, QDate day)
{
    if (!day.isValid())
        return;
    int year = 0;
    int month = 0;
    int dayOfMonth = 0;
    day.getDate(&year, &month, &dayOfMonth);
    if (year < 0 || year > 9999) {
        bytes.append(day.toString(Qt::ISODate).toLatin1());
        return;
    }
    char iso[] = "0000-00-00";
    for (int at = 3; at >= 0; --at, year /= 10)
        iso[at] = static_cast<char>('0' + year % 10);
    iso[5] = static_cast<char>('0' + month / 10);
    iso[6] = static_cast<char>('0' + month % 10);
    iso[8] = static_cast<char>('0' + dayOfMonth / 10);
    iso[9] = static_cast<char>('0' + dayOfMonth % 10);
    bytes.append(iso, 10);
}
