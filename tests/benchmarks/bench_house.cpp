#include "bench_house.h"

#include "app/staff/file_entry.h"
#include "app/staff/sign_in.h"
#include "app/staff/staff.h"
#include "app/storage/file_key.h"
#include "app/vault/kdf_cost.h"
#include "app/vault/passphrase_bytes.h"
#include "app/vault/vault_file.h"
#include "figures.h"

#include <QFile>

namespace bench {

QString memberName()
{
    return QStringLiteral("bench");
}

QString memberPassphrase()
{
    return QStringLiteral("vijf paarse fietsen op zolder");
}

std::optional<House> openHouse(const Location &location, bool create, const Clock &clock)
{
    const bool isFile = location.backend == Backend::Embedded;
    KdfCost::acceptAny();
    auto services = Services::open(location,
        {.clock = clock,
            .hashCost = HashCost::cheapest(),
            .create = create && isFile,
            .migrateServer = create && !isFile,
            .entry = Services::Options::Entry{memberName(), memberPassphrase()}});
    if (!services) {
        failed(services.error());
        return std::nullopt;
    }
    const SignIn &signIn = (*services)->signIn();
    const auto permit = create ? signIn
                                     .found(memberName(), QStringLiteral("Bench"), memberPassphrase(),
                                         QStringLiteral("Bench"), SignIn::FirstPurposes::None)
                                     .result()
        : isFile ? (*services)->signIn().enterAsOpener().result()
                 : signIn.enter(memberName(), memberPassphrase()).result();
    if (!permit) {
        failed(permit.error());
        return std::nullopt;
    }
    return House{*services, *permit};
}

namespace {

/// Who decides signs, with keys that the first member vouches for. A server has none.
bool isCertified(const House &house, const Permit &permit, const Confirmation &confirmation)
{
    const Staff &staff = house.services->staff();
    const auto members = staff.list(house.permit).result();
    if (!members)
        return failed(members.error());
    for (const StaffMember &member : *members) {
        if (member.ref != permit.staffRef() || member.keys != KeyStanding::Pending)
            continue;
        const auto certified =
            staff.certify(house.permit, confirmation, member.ref, member.fingerprint).result();
        if (!certified)
            return failed(certified.error());
    }
    return true;
}

} // namespace

std::optional<Permit> secondMember(const House &house)
{
    return memberWith(house, QStringLiteral("second"), Role::Officer);
}

std::optional<Permit> memberWith(const House &house, const QString &name, Role role)
{
    const QList<Grant> grants = {{role, FilingSystem::Customers}};
    const SignIn &signIn = house.services->signIn();
    const auto confirmed = signIn.confirm(house.permit, memberPassphrase()).result();
    if (!confirmed) {
        failed(confirmed.error());
        return std::nullopt;
    }
    // There already, when the file was used before.
    const auto added =
        house.services->staff().add(house.permit, *confirmed, {.name = name, .grants = grants}).result();
    const auto permit = added ? signIn.activate(name, added->code, memberPassphrase()).result()
                              : signIn.enter(name, memberPassphrase()).result();
    if (!permit) {
        failed(permit.error());
        return std::nullopt;
    }
    return isCertified(house, *permit, *confirmed) ? std::optional(*permit) : std::nullopt;
}

void addPlaceOptions(QCommandLineParser &parser)
{
    parser.addHelpOption();
    parser.addOption(
        {QStringLiteral("file"), QStringLiteral("an embedded customer file"), QStringLiteral("path")});
    parser.addOption(
        {QStringLiteral("server"), QStringLiteral("a database on a server"), QStringLiteral("conninfo")});
}

Location placeOf(const QCommandLineParser &parser)
{
    return parser.isSet(QStringLiteral("server")) ? Location::server(parser.value(QStringLiteral("server")))
                                                  : Location::embedded(parser.value(QStringLiteral("file")));
}

std::optional<Location> plainPlace(const QString &path)
{
    const QString keys = path + QStringLiteral(".keys");
    QFile::remove(keys);
    KdfCost::acceptAny();
    auto made = file_entry::make(
        Location::embedded(keys), memberName(), memberPassphrase(), HashCost::cheapest(), Clock());
    auto vault = made ? vault_file::unlock(keys, memberName(), *preparedPassphrase(memberPassphrase()))
                      : Result<OpenVault>(made.error());
    auto key = vault ? FileKey::make(*std::move(vault), FileKey::Of::PlainFile)
                     : Result<std::shared_ptr<const FileKey>>(vault.error());
    if (!key) {
        failed(key.error());
        return std::nullopt;
    }
    Location place = Location::embedded(path);
    place.key = *std::move(key);
    return place;
}

QString engineName(const Location &location)
{
    return location.backend == Backend::Embedded ? QStringLiteral("embedded") : QStringLiteral("PostgreSQL");
}

bool failed(const Error &error)
{
    printNote(QStringLiteral("FAILED: ") + error.what + u' ' + error.place.join(u' '));
    return false;
}

} // namespace bench
