#include "app/access_reviews/access_matter.h"

namespace {

struct MatterCode
{
    AccessMatter matter;
    const char *code;
};

constexpr MatterCode matterCodes[] = {
    {AccessMatter::Role, "role"},
    {AccessMatter::Deputyship, "deputyship"},
    {AccessMatter::RecoveryKey, "recovery-key"},
    {AccessMatter::BackupDestination, "backup-destination"},
    {AccessMatter::FilesOut, "files-out"},
    {AccessMatter::PassphraseFile, "passphrase-file"},
    {AccessMatter::Folder, "folder"},
    {AccessMatter::Superuser, "superuser"},
    {AccessMatter::BypassesRows, "bypasses-rows"},
    {AccessMatter::ServerOwner, "server-owner"},
    {AccessMatter::HostRule, "host-rule"},
    {AccessMatter::OutOfHours, "out-of-hours"},
    {AccessMatter::OwnRecord, "own-record"},
    {AccessMatter::Colleague, "colleague"},
    {AccessMatter::ManyRecords, "many-records"},
    {AccessMatter::Exported, "exported"},
    {AccessMatter::Denied, "denied"},
    {AccessMatter::NoOpenCase, "no-open-case"},
    {AccessMatter::Sample, "sample"},
};

} // namespace

QString codeOf(AccessMatter matter)
{
    for (const MatterCode &row : matterCodes) {
        if (row.matter == matter)
            return QString::fromLatin1(row.code);
    }
    Q_UNREACHABLE();
}

std::optional<AccessMatter> accessMatterFrom(QStringView code)
{
    for (const MatterCode &row : matterCodes) {
        if (code == QLatin1String(row.code))
            return row.matter;
    }
    return std::nullopt;
}

bool isOfTrail(AccessMatter matter)
{
    return matter >= AccessMatter::OutOfHours;
}
