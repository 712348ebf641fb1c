#include "app/measures/measured_access.h"

#include "app/access_reviews/access_review_reader.h"
#include "app/access_reviews/effective_right.h"
#include "app/changes/service_context.h"
#include "app/measures/access_reader.h"
#include "app/staff/passphrase.h"
#include "app/vault/header_access.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace measured_access {

namespace {

MeasureOutcome outcomeIf(bool holds)
{
    return holds ? MeasureOutcome::Passed : MeasureOutcome::Failed;
}

Measured unmeasuredAccess(const ServiceContext &context, const char *why)
{
    return {.doneOn = context.clock.today(), .facts = {{QStringLiteral("why"), QLatin1String(why)}}};
}

struct Sample
{
    QStringView text;
    bool isAccepted;
};

/// Made up here, and nobody's: 14 characters, 15, 64 with spaces and letters outside ASCII, one character
/// over and over, and the organisation's own name.
constexpr Sample passphraseSamples[] = {{u"kwartel fietst", false}, {u"kwartel fietste", true},
    {u"elf ongelijke tafels staan sinds maandag naast de gele vuurtören!", true},
    {u"aaaaaaaaaaaaaaaaaaaa", false}, {u"organisatienaam organisatienaam", false}};

/// How many of the samples are not treated as the rules say.
int wrongSamples()
{
    return static_cast<int>(
        std::count_if(std::begin(passphraseSamples), std::end(passphraseSamples), [](const Sample &sample) {
            const auto text = SecretText::copyOf(sample.text);
            const bool isAccepted = text &&
                checkPassphrase(*text, QStringLiteral("medewerker"), QStringLiteral("organisatienaam"));
            return isAccepted != sample.isAccepted;
        }));
}

/// Argon2id with at least 64 MiB and three passes (domain.md 10.4).
bool isDearEnough(const QString &hash)
{
    static const QRegularExpression form(QStringLiteral("^\\$argon2id\\$v=\\d+\\$m=(\\d+),t=(\\d+),p="));
    const auto match = form.match(hash);
    constexpr int leastKib = 64 * 1024;
    constexpr int leastPasses = 3;
    return match.hasMatch() && match.captured(1).toLongLong() >= leastKib &&
        match.captured(2).toInt() >= leastPasses;
}

/// The keys that members open an embedded file with, each derived from a passphrase.
struct FileKeys
{
    int keys = 0;
    int weak = 0;
};

/// None of a file that has no header of ours. Read as RawFile does: a QFile that closes takes the locks of
/// the open file along.
FileKeys fileKeys(const QString &path)
{
    FileKeys found;
    const auto copies = header_access::read(path);
    if (!copies)
        return found;
    for (const KeySlot &slot : copies->header.members) {
        if (slot.derivation != KeySlot::Derivation::Argon2id)
            continue;
        ++found.keys;
        found.weak += slot.cost.isAcceptable() ? 0 : 1;
    }
    return found;
}

} // namespace

Result<Measured> passphrasePolicy(const ServiceContext &context)
{
    const auto hashes =
        context.read([](Connection &line) { return access_reader::passphraseHashes(line); }).result();
    if (!hashes)
        return hashes.error();
    // Of a file the passphrases open keys in its header; a server stores what they are checked against.
    const FileKeys keys = context.shared ? FileKeys() : fileKeys(context.location.target);
    const qint64 weak = keys.weak + std::count_if(hashes->begin(), hashes->end(), [](const QString &hash) {
        return !isDearEnough(hash);
    });
    const int wrong = wrongSamples();
    return Measured{.outcome = outcomeIf(wrong == 0 && weak == 0),
        .doneOn = context.clock.today(),
        .facts = {{QStringLiteral("rules"), qint64(std::size(passphraseSamples))},
            {QStringLiteral("wrong"), wrong}, {QStringLiteral("hashes"), hashes->size() + keys.keys},
            {QStringLiteral("weak"), weak}}};
}

Result<Measured> dormantAccounts(const ServiceContext &context)
{
    const Instant now = context.clock.now();
    const auto open =
        context.read([](Connection &line) { return access_reader::openAccounts(line); }).result();
    const auto dormant =
        context.read([now](Connection &line) { return access_review_reader::dormantAccounts(line, now); })
            .result();
    if (!open || !dormant)
        return open ? dormant.error() : open.error();
    return Measured{.outcome = outcomeIf(*dormant == 0),
        .doneOn = context.clock.today(),
        .facts = {{QStringLiteral("accounts"), *open}, {QStringLiteral("dormant"), *dormant},
            {QStringLiteral("days"), dormantDays}}};
}

Result<Measured> connectionSecurity(const ServiceContext &context)
{
    const auto security =
        context.read([](Connection &line) { return Result<ConnectionSecurity>(line.security()); }).result();
    if (!security)
        return security.error();
    constexpr int leastBits = 128;
    const bool isServer = security->backend == Backend::Server;
    const bool isSafe =
        !isServer || security->localSocket || (security->encrypted && security->bits >= leastBits);
    QJsonObject facts{{QStringLiteral("server"), isServer}};
    if (isServer) {
        facts.insert(QStringLiteral("local"), security->localSocket);
        facts.insert(QStringLiteral("encrypted"), security->encrypted);
        facts.insert(QStringLiteral("protocol"), security->protocol);
        facts.insert(QStringLiteral("bits"), security->bits);
    }
    return Measured{.outcome = outcomeIf(isSafe), .doneOn = context.clock.today(), .facts = facts};
}

Result<Measured> filePermissions(const ServiceContext &context)
{
    if (context.shared)
        return unmeasuredAccess(context, "server");
#ifdef Q_OS_WIN
    return unmeasuredAccess(context, "system");
#else
    constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther |
        QFile::WriteOther | QFile::ExeOther;
    int files = 0;
    int open = 0;
    for (const auto *ending : {"", "-wal", "-shm"}) {
        const QFileInfo file(context.location.target + QLatin1String(ending));
        if (!file.exists())
            continue;
        ++files;
        open += (file.permissions() & others) ? 1 : 0;
    }
    const QFileInfo folder(QFileInfo(context.location.target).absolutePath());
    const bool isFolderOpen = bool(folder.permissions() & (QFile::WriteGroup | QFile::WriteOther));
    return Measured{.outcome = outcomeIf(files > 0 && open == 0 && !isFolderOpen),
        .doneOn = context.clock.today(),
        .facts = {{QStringLiteral("files"), files}, {QStringLiteral("open"), open},
            {QStringLiteral("folder_open"), isFolderOpen}}};
#endif
}

} // namespace measured_access
