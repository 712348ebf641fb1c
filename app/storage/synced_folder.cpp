#include "app/storage/synced_folder.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSysInfo>

namespace synced_folder {

namespace {

struct Service
{
    const char *name;
    /// Of one folder in the path, in any case.
    const char *folder;
};

constexpr Service services[] = {{"OneDrive", R"(onedrive( - .+)?)"}, {"Dropbox", R"(dropbox( \(.+\))?)"},
    {"Google Drive", R"(google ?drive(-.+)?|googledrive-.+|my drive|mijn drive|drivefs)"},
    {"iCloud Drive", R"(icloud ?drive|com~apple~clouddocs|mobile documents)"}};

/// Links followed, as far as the folder exists.
QString resolved(const QString &folder)
{
    QString existing = QFileInfo(folder).absoluteFilePath();
    QString rest;
    while (!QFileInfo::exists(existing) && !QFileInfo(existing).isRoot()) {
        rest = u'/' + QFileInfo(existing).fileName() + rest;
        existing = QFileInfo(existing).path();
    }
    return QFileInfo(existing).canonicalFilePath() + rest;
}

} // namespace

QString serviceOf(const QString &folder)
{
    const QStringList parts = resolved(folder).split(u'/', Qt::SkipEmptyParts);
    for (const Service &service : services) {
        const QRegularExpression pattern(QRegularExpression::anchoredPattern(QLatin1String(service.folder)),
            QRegularExpression::CaseInsensitiveOption);
        for (const QString &part : parts) {
            if (pattern.match(part).hasMatch())
                return QString::fromLatin1(service.name);
        }
    }
    return {};
}

QString originalOf(const QString &file)
{
    // Dropbox "x (Anna's conflicted copy 2026-11-02)", Google Drive "x (1)", iCloud "x 2"; OneDrive
    // "x-DESK-7" after the other machine or ours, Syncthing "x.sync-conflict-20261102-101112-ABCDEFG",
    // ownCloud "x_conflict-20261102-101112"; others "x-CONFLICT".
    static const QList<QRegularExpression> copies = {
        QRegularExpression(
            QStringLiteral(R"(^(.+) \([^()]*(conflicted copy|conflicterende kopie|case conflict)[^()]*\)$)"),
            QRegularExpression::CaseInsensitiveOption),
        QRegularExpression(QStringLiteral(R"(^(.+) ?\(\d{1,2}\)$)")),
        QRegularExpression(QStringLiteral(R"(^(.+) \d{1,2}$)")),
        QRegularExpression(QStringLiteral(R"(^(.+?)[._ -](sync-)?conflict([-_ ].*)?$)"),
            QRegularExpression::CaseInsensitiveOption),
        QRegularExpression(
            QStringLiteral(R"(^(.+)-((DESKTOP|LAPTOP|WIN|PC)-[A-Z0-9]+|[\w-]*MacBook[\w-]*)$)"))};
    const QFileInfo info(file);
    const auto beside = [&](const QString &base) {
        const QString path = info.dir().filePath(base.trimmed() + u'.' + info.suffix());
        return QFileInfo::exists(path) ? path : QString();
    };
    const QString name = info.completeBaseName();
    for (const QRegularExpression &copy : copies) {
        const auto match = copy.match(name);
        if (const QString original = match.hasMatch() ? beside(match.captured(1)) : QString();
            !original.isEmpty())
            return original;
    }
    const QString machine = u'-' + QSysInfo::machineHostName();
    return name.endsWith(machine, Qt::CaseInsensitive) ? beside(name.chopped(machine.size())) : QString();
}

} // namespace synced_folder
