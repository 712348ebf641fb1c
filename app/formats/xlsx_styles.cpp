#include "app/formats/xlsx_styles.h"

#include "app/formats/xml_part.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostStyles = 65'536;

/// Where the part that begins at `at` with an opening sign ends: at its closing sign, or with the code.
qsizetype endOf(QStringView code, qsizetype at, QChar closing)
{
    const qsizetype end = code.indexOf(closing, at + 1);
    return end < 0 ? code.size() : end;
}

/// Whether what stands between brackets is elapsed time rather than a colour, a language or a condition.
bool isElapsed(QStringView inside)
{
    static const QStringList elapsed = {u"h"_s, u"hh"_s, u"m"_s, u"mm"_s, u"s"_s, u"ss"_s};
    return elapsed.contains(inside, Qt::CaseInsensitive);
}

/// The letters of the first section that stand for parts of a date or a time, in lower case. Text in quotes,
/// escaped letters and most of what is in brackets do not count.
QString dateLetters(QStringView code)
{
    QString letters;
    for (qsizetype at = 0; at < code.size() && code[at] != u';'; ++at) {
        const QChar letter = code[at];
        if (letter == u'\\' || letter == u'_' || letter == u'*') {
            ++at;
        } else if (letter == u'"') {
            at = endOf(code, at, u'"');
        } else if (letter == u'[') {
            const qsizetype end = endOf(code, at, u']');
            if (isElapsed(code.sliced(at + 1, end - at - 1)))
                letters.append(u"hs"_s);
            at = end;
        } else if (QStringView(u"ymdhs").contains(letter.toLower())) {
            letters.append(letter.toLower());
        }
    }
    return letters;
}

} // namespace

NumberKind kindOfFormat(QStringView code)
{
    if (code.compare("General"_L1, Qt::CaseInsensitive) == 0)
        return NumberKind::Number;
    const QString letters = dateLetters(code);
    const bool time = letters.contains(u'h') || letters.contains(u's');
    const bool date = letters.contains(u'y') || letters.contains(u'd') || (letters.contains(u'm') && !time);
    if (date)
        return time ? NumberKind::DateTime : NumberKind::Date;
    return time ? NumberKind::Time : NumberKind::Number;
}

NumberKind kindOfBuiltIn(int id)
{
    if (id == 22)
        return NumberKind::DateTime;
    if ((id >= 18 && id <= 21) || (id >= 45 && id <= 47))
        return NumberKind::Time;
    // 27 to 36 and 50 to 58 belong to the East Asian editions.
    if ((id >= 14 && id <= 17) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58))
        return NumberKind::Date;
    return NumberKind::Number;
}

Result<XlsxStyles> XlsxStyles::read(const std::shared_ptr<ZipArchive> &archive, const QString &part)
{
    XlsxStyles styles;
    if (part.isEmpty())
        return styles;
    auto xml = XmlPart::open(archive, part);
    if (!xml)
        return Error{Failure::Invalid, u"xlsx.damaged"_s};
    QHash<int, NumberKind> own;
    bool inCells = false;
    while ((*xml)->next()) {
        if ((*xml)->isStart("numFmt"_L1) && own.size() < qsizetype(mostStyles)) {
            own.insert(
                (*xml)->attribute("numFmtId"_L1).toInt(), kindOfFormat((*xml)->attribute("formatCode"_L1)));
        } else if ((*xml)->isStart("cellXfs"_L1) || (*xml)->isEnd("cellXfs"_L1)) {
            inCells = (*xml)->isStart("cellXfs"_L1);
        } else if (inCells && (*xml)->isStart("xf"_L1) && styles.m_kinds.size() < mostStyles) {
            const int id = (*xml)->attribute("numFmtId"_L1).toInt();
            const auto found = own.constFind(id);
            styles.m_kinds.push_back(found == own.constEnd() ? kindOfBuiltIn(id) : *found);
        }
    }
    if ((*xml)->fault())
        return *(*xml)->fault();
    return styles;
}
