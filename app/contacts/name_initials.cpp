#include "app/contacts/name_split.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace {

/// Initials of more than one letter (domain.md 11.3).
constexpr std::array<QStringView, 8> longInitials = {u"Chr", u"Ch", u"Fr", u"IJ", u"Ph", u"St", u"Th", u"Tj"};

bool isSeparator(QChar c)
{
    return c == u'.' || c == u'-' || c == u',' || c.isSpace();
}

QStringList namesOf(QStringView text)
{
    QStringList words;
    QString word;
    for (const QChar c : text) {
        if (!isSeparator(c)) {
            word += c;
        } else if (!word.isEmpty()) {
            words.append(word);
            word.clear();
        }
    }
    if (!word.isEmpty())
        words.append(word);
    return words;
}

QString asLongInitial(const QString &word)
{
    const auto found = std::find_if(longInitials.begin(), longInitials.end(),
        [&word](QStringView each) { return word.compare(each, Qt::CaseInsensitive) == 0; });
    return found == longInitials.end() ? QString() : found->toString() + u'.';
}

QString eachLetter(const QString &word)
{
    QString initials;
    for (qsizetype i = 0; i < word.size(); ++i) {
        const bool pair = word.mid(i, 2).compare(QStringLiteral("IJ"), Qt::CaseInsensitive) == 0;
        initials += word.mid(i, pair ? 2 : 1).toUpper() + u'.';
        i += pair ? 1 : 0;
    }
    return initials;
}

bool isAllUpper(const QString &word)
{
    return std::all_of(word.begin(), word.end(), [](QChar c) { return c.isUpper(); });
}

} // namespace

QString normalisedInitials(QStringView text)
{
    QString initials;
    for (const QString &word : namesOf(text)) {
        const QString whole = asLongInitial(word);
        // "TH" in capitals are two initials, "Th" is one; "IJ" is one in any case.
        const bool two = word.size() > 1 && isAllUpper(word) && word != QStringLiteral("IJ");
        if (!whole.isEmpty() && !two)
            initials += whole;
        else
            initials += eachLetter(word);
    }
    return initials;
}
