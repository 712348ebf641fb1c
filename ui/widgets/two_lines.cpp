#include "ui/widgets/two_lines.h"

#include <QFontMetrics>

#include <algorithm>

QStringList inTwoLines(const QString &words, const QFontMetrics &metrics, int widest)
{
    int narrowest = metrics.horizontalAdvance(words);
    if (narrowest <= widest)
        return {words};
    qsizetype best = -1;
    for (qsizetype space = words.indexOf(u' '); space >= 0; space = words.indexOf(u' ', space + 1)) {
        const int width = std::max(
            metrics.horizontalAdvance(words.left(space)), metrics.horizontalAdvance(words.mid(space + 1)));
        if (width < narrowest) {
            narrowest = width;
            best = space;
        }
    }
    return best < 0 ? QStringList{words} : QStringList{words.left(best), words.mid(best + 1)};
}
