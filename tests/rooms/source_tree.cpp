#include "tests/rooms/source_tree.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

namespace SourceTree {

namespace {

QDir top()
{
    return QDir(QStringLiteral(KK_SOURCES));
}

} // namespace

QStringList files(const QString &where)
{
    const QRegularExpression wanted(where);
    QStringList found;
    for (const QString &room : {QStringLiteral("app"), QStringLiteral("ui"), QStringLiteral("tests")}) {
        QDirIterator entries(top().filePath(room), {QStringLiteral("*.h"), QStringLiteral("*.cpp")},
            QDir::Files, QDirIterator::Subdirectories);
        while (entries.hasNext()) {
            const QString path = top().relativeFilePath(entries.next());
            if (wanted.match(path).hasMatch())
                found << path;
        }
    }
    found.sort();
    return found;
}

QStringList lines(const QString &file)
{
    QFile source(top().filePath(file));
    if (!source.open(QIODevice::ReadOnly))
        return {};

    static const QRegularExpression comment(QStringLiteral(R"re((^|\s)//(?!\s*(TODO|FIXME)).*$)re"));
    QStringList found = QString::fromUtf8(source.readAll()).split(u'\n');
    if (!found.isEmpty() && found.constLast().isEmpty())
        found.removeLast();
    for (QString &line : found)
        line.remove(comment);
    return found;
}

QStringList linesThatMatch(const QRegularExpression &expression, const QString &where, const QString &except)
{
    const QRegularExpression exempt(except);
    QStringList found;
    for (const QString &file : files(where)) {
        if (exempt.match(file).hasMatch())
            continue;
        const QStringList text = lines(file);
        for (qsizetype index = 0; index < text.size(); ++index) {
            if (expression.match(text.at(index)).hasMatch())
                found << QStringLiteral("%1:%2: %3").arg(file).arg(index + 1).arg(text.at(index).trimmed());
        }
    }
    return found;
}

} // namespace SourceTree
