#include "app/lists/haystack.h"

#include "app/base/folded_text.h"
#include "app/contacts/contact_name.h"
#include "app/lists/list_inputs.h"

#include <algorithm>

namespace {

bool isPhoneMark(QChar c)
{
    return c.isSpace() || c == u'+' || c == u'-' || c == u'(' || c == u')' || c == u'.' || c == u'/';
}

/// Digits and what is written between them, nothing else.
bool looksLikeNumber(QStringView text)
{
    bool hasDigit = false;
    for (const QChar c : text) {
        if (c >= u'0' && c <= u'9')
            hasDigit = true;
        else if (!isPhoneMark(c))
            return false;
    }
    return hasDigit;
}

QString digitsOf(QStringView text)
{
    QString digits;
    for (const QChar c : text) {
        if (c >= u'0' && c <= u'9')
            digits.append(c);
    }
    return digits;
}

void addLine(QString &haystack, const QString &line)
{
    if (line.isEmpty())
        return;
    if (!haystack.isEmpty())
        haystack.append(u'\n');
    haystack.append(line);
}

/// One line of folded text: no line of its own may begin inside, and none end the row.
QString oneLine(const QString &text)
{
    QString folded = foldedText(text);
    for (QChar &c : folded) {
        if (c.unicode() < 0x20)
            c = u' ';
    }
    return folded;
}

QString folded(const PersonName &name)
{
    const FamilyName family = familyName(name);
    const QString words = QStringList{name.givenName, name.initials, family.infix, family.core}.join(u' ');
    QString known = oneLine(words.simplified());
    // Somebody known by a partner's name is found by their own as well.
    for (const QString &surname : {name.surname, name.partnerSurname}) {
        const QString more = oneLine(surname.simplified());
        if (!more.isEmpty() && !known.contains(more))
            known += u' ' + more;
    }
    return known;
}

} // namespace

QString searchedDigits(QStringView phone)
{
    const QStringView trimmed = phone.trimmed();
    const QString digits = digitsOf(trimmed);
    if (trimmed.startsWith(u"+31") || trimmed.startsWith(u"0031"))
        return u'0' + digits.mid(trimmed.startsWith(u'+') ? 2 : 4);
    if (trimmed.startsWith(u"00"))
        return digits.mid(2);
    return digits;
}

QString makeHaystack(const ListInputs &inputs)
{
    QString haystack = folded(nameOf(inputs.contact));
    addLine(haystack, oneLine(inputs.organisation));
    for (const ContactPoint &point : inputs.points) {
        if (point.kind == ContactPoint::Kind::Phone)
            addLine(haystack, searchedDigits(point.normalised.isEmpty() ? point.value : point.normalised));
        else
            addLine(haystack, oneLine(point.value));
    }
    QStringList cities;
    for (const PostalAddress &address : inputs.addresses) {
        if (!cities.contains(address.city))
            cities.append(address.city);
    }
    for (const QString &city : std::as_const(cities))
        addLine(haystack, oneLine(city));
    for (const Identifier &identifier : inputs.identifiers) {
        const QString line = oneLine(identifier.value);
        addLine(haystack, line);
        // Words of digits are looked for without what stands between them.
        if (looksLikeNumber(line) && digitsOf(line) != line)
            addLine(haystack, digitsOf(line));
    }
    return haystack;
}

bool SearchWords::isShort() const
{
    return std::none_of(
        words.begin(), words.end(), [](const QByteArray &word) { return word.size() >= shortestWord; });
}

QStringList SearchWords::beginnings() const
{
    QStringList all;
    for (const QByteArray &word : words) {
        if (const QString letters = foldedLetters(QString::fromUtf8(word)); !letters.isEmpty())
            all.append(letters);
    }
    return all;
}

SearchWords searchWords(QStringView typed)
{
    SearchWords found;
    if (looksLikeNumber(typed)) {
        found.words.append(searchedDigits(typed).toUtf8());
        return found;
    }
    // Commas stand in the names of lists: "Berg, Zoë van den".
    QString text = typed.toString();
    text.replace(u',', u' ');
    const QStringList words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        QString searched = looksLikeNumber(word) ? searchedDigits(word) : oneLine(word);
        // They mean something to LIKE on a server; a haystack is searched without them.
        searched.removeIf([](QChar c) { return c == u'%' || c == u'\\' || c == u'\0'; });
        if (const QByteArray bytes = searched.toUtf8(); !bytes.isEmpty() && !found.words.contains(bytes))
            found.words.append(bytes);
    }
    return found;
}

bool containsAll(QByteArrayView haystack, const SearchWords &words)
{
    return std::all_of(words.words.begin(), words.words.end(),
        [haystack](const QByteArray &word) { return haystack.contains(word); });
}
