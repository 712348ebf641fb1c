#include "app/base/folded_text.h"

#include <QChar>

namespace {

/// Letters that have no decomposition but a customary plain spelling.
QStringView plainSpelling(char16_t letter)
{
    switch (letter) {
    case u'ß': return u"ss";
    case u'æ': return u"ae";
    case u'œ': return u"oe";
    case u'ø': return u"o";
    case u'ł': return u"l";
    case u'đ':
    case u'ð': return u"d";
    case u'ı': return u"i";
    case u'þ': return u"th";
    case u'ĳ': return u"ij";
    case u'’':
    case u'‘':
    case u'`':
    case u'´': return u"'";
    default: return {};
    }
}

bool isPlain(QStringView text)
{
    for (const QChar c : text) {
        if (c.unicode() >= 0x80)
            return false;
    }
    return true;
}

} // namespace

QString foldedText(QStringView text)
{
    if (isPlain(text))
        return text.toString().toLower();

    const QString parts = text.toString().toLower().normalized(QString::NormalizationForm_KD);
    QString folded;
    folded.reserve(parts.size());
    for (const QChar c : parts) {
        if (c.isMark())
            continue;
        const QStringView plain = plainSpelling(c.unicode());
        if (plain.isEmpty())
            folded.append(c);
        else
            folded.append(plain);
    }
    return folded;
}

QString foldedLetters(QStringView text)
{
    QString folded = foldedText(text);
    folded.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    return folded;
}
