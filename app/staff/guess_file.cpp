#include "app/staff/guess_file.h"

#include "app/base/folded_text.h"
#include "app/staff/guess_delay.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QSaveFile>
#include <QStandardPaths>

#include <sodium.h>

namespace {

/// The oldest go first, so that guessing cannot fill the disk.
constexpr int mostMarks = 1000;

const QString failuresKey = QStringLiteral("failures");
const QString waitKey = QStringLiteral("wait");
const QString atKey = QStringLiteral("at");

/// Three bytes of a keyed hash: enough to tell names apart, too few to tell what was typed.
QString markOf(const QString &vaultRef, const QString &name)
{
    const QByteArray key = vaultRef.toUtf8();
    const QByteArray text = foldedText(name.trimmed()).toUtf8();
    unsigned char hash[crypto_generichash_BYTES];
    crypto_generichash(hash, sizeof hash, reinterpret_cast<const unsigned char *>(text.constData()),
        static_cast<unsigned long long>(text.size()),
        reinterpret_cast<const unsigned char *>(key.constData()),
        std::min(static_cast<size_t>(key.size()), static_cast<size_t>(crypto_generichash_KEYBYTES_MAX)));
    return vaultRef + u'/' + QString::fromLatin1(QByteArray(reinterpret_cast<const char *>(hash), 3).toHex());
}

QJsonObject read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

void dropOldest(QJsonObject &marks)
{
    while (marks.size() > mostMarks) {
        auto oldest = marks.begin();
        for (auto mark = marks.begin(); mark != marks.end(); ++mark) {
            if (mark->toObject()[atKey].toDouble() < oldest->toObject()[atKey].toDouble())
                oldest = mark;
        }
        marks.erase(oldest);
    }
}

Outcome write(const QString &path, const QJsonObject &marks)
{
    QSaveFile file(path);
    const bool isWritten = file.open(QIODevice::WriteOnly) &&
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
        file.write(QJsonDocument(marks).toJson(QJsonDocument::Compact)) > 0 && file.commit();
    if (!isWritten)
        return Error{Failure::Unavailable, QStringLiteral("staff.guesses")};
    return done;
}

/// What is left of a wait; all of it where the clock stands before the failure.
qint64 leftOf(const QJsonObject &mark, Instant now)
{
    const auto wait = static_cast<qint64>(mark[waitKey].toDouble());
    const auto at = static_cast<qint64>(mark[atKey].toDouble());
    return now.micros < at ? wait : wait - (now.micros - at);
}

} // namespace

GuessFile::GuessFile(const QString &path) : m_path(path)
{
    QDir().mkpath(QFileInfo(path).path());
}

QString GuessFile::usualPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
        QStringLiteral("/klantkluis/guesses.json");
}

Outcome GuessFile::count(const QString &vaultRef, const QString &name, Instant now)
{
    QLockFile alone(m_path + QStringLiteral(".lock"));
    if (!alone.lock())
        return Error{Failure::Unavailable, QStringLiteral("staff.guesses")};
    QJsonObject marks = read(m_path);
    const QString mark = markOf(vaultRef, name);
    const QJsonObject before = marks[mark].toObject();
    if (const qint64 left = leftOf(before, now); left > 0) {
        if (now.micros < static_cast<qint64>(before[atKey].toDouble())) {
            QJsonObject again = before;
            again[atKey] = static_cast<double>(now.micros);
            marks[mark] = again;
            if (auto noted = write(m_path, marks); !noted)
                return noted;
        }
        return guess_delay::tooSoon(left);
    }
    const int failures = before[failuresKey].toInt() + 1;
    marks[mark] =
        QJsonObject{{failuresKey, failures}, {waitKey, static_cast<double>(guess_delay::after(failures))},
            {atKey, static_cast<double>(now.micros)}};
    dropOldest(marks);
    return write(m_path, marks);
}

void GuessFile::uncount(const QString &vaultRef, const QString &name)
{
    QLockFile alone(m_path + QStringLiteral(".lock"));
    if (!alone.lock())
        return;
    QJsonObject marks = read(m_path);
    const QString mark = markOf(vaultRef, name);
    QJsonObject counted = marks.take(mark).toObject();
    if (const int failures = counted[failuresKey].toInt() - 1; failures > 0) {
        counted[failuresKey] = failures;
        counted[waitKey] = 0;
        marks[mark] = counted;
    }
    // As forgive().
    static_cast<void>(bool(write(m_path, marks)));
}

int GuessFile::forgive(const QString &vaultRef, const QString &name)
{
    QLockFile alone(m_path + QStringLiteral(".lock"));
    if (!alone.lock())
        return 0;
    QJsonObject marks = read(m_path);
    const int failures = marks.take(markOf(vaultRef, name)).toObject()[failuresKey].toInt();
    // Where it cannot be written the count stays, and slows down only whoever has the passphrase.
    static_cast<void>(bool(write(m_path, marks)));
    return std::max(failures - 1, 0);
}
