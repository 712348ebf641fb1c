#include "app/leaving/leaving.h"

#include "app/base/new_uuid.h"
#include "app/changes/service_context.h"
#include "app/contacts/field_value.h"
#include "app/leaving/file_left_repository.h"
#include "app/leaving/leaving_file.h"
#include "app/vault/package_passphrase.h"

#include <algorithm>

namespace {

/// What lets something leave by this way without encryption and without a stated reason; none where nothing
/// does.
LeavingForm exceptionFor(const WayOut &way)
{
    for (const LeavingForm form : {way.byCommand, way.inWindow}) {
        if (form == LeavingForm::ToThePerson || form == LeavingForm::BackToItsSource ||
            form == LeavingForm::ReferencesOnly)
            return form;
    }
    return LeavingForm::None;
}

/// What is recorded of an order, once it is known that it may be carried out.
Result<FileLeft> judged(const Change &change, const LeavingOrder &order)
{
    const WayOut *way = wayOutOf(order.way);
    if (way == nullptr)
        return Error{Failure::Invalid, QStringLiteral("leaving.way")};
    if (auto allowed = change.permit().require(way->right, order.filingSystem); !allowed)
        return allowed.error();
    FileLeft file{.ref = newUuid(),
        .filingSystem = order.filingSystem,
        .way = order.way,
        .dataClass = stricter(way->dataClass, order.dataClass),
        .isEncrypted = !order.places.isPlain,
        .happenedAt = change.now(),
        .madeBy = change.permit().staffRef(),
        .digest = QByteArray("")};
    if (file.isEncrypted)
        return file;
    if (!order.places.letter.path.isEmpty())
        return Error{Failure::Invalid, QStringLiteral("leaving.letter-plain"), {QStringLiteral("plain")}};
    const LeavingForm exception = exceptionFor(*way);
    if (order.plainReason.isEmpty() && exception != LeavingForm::None) {
        if (auto may = mayLeaveByException(file.dataClass); !may)
            return may.error();
        file.plainReason = keyOf(exception);
        return file;
    }
    if (auto may = mayLeavePlain(file.dataClass, order.filingSystem, order.plainReason); !may)
        return may.error();
    if (auto clean = refuseNationalNumbers({{QStringLiteral("reason"), order.plainReason}}); !clean)
        return clean.error();
    file.plainReason = order.plainReason.simplified();
    return file;
}

/// The trail tells that there was a reason, and which exception; not what somebody wrote.
QString reasonWord(const FileLeft &file, const LeavingOrder &order)
{
    if (file.isEncrypted)
        return {};
    return order.plainReason.isEmpty() ? file.plainReason : QStringLiteral("stated");
}

AuditEntry leavingEntry(const FileLeft &file, const LeavingOrder &order)
{
    return {.action = QStringLiteral("leaving.file"),
        .filingSystem = file.filingSystem,
        .objectKind = order.objectKind,
        .objectRef = order.objectRef,
        .detail = {{QStringLiteral("file"), file.ref}, {QStringLiteral("way"), file.way},
            {QStringLiteral("class"), static_cast<int>(file.dataClass)},
            {QStringLiteral("encrypted"), file.isEncrypted},
            {QStringLiteral("plain"), reasonWord(file, order)},
            {QStringLiteral("sha256"), QString::fromLatin1(file.digest.toHex())}}};
}

Outcome recordLeft(Change &change, const LeavingOrder &order, FileLeft &file)
{
    const auto id = file_left_repository::add(change.connection(), file);
    if (!id)
        return id.error();
    file.id = *id;
    return change.audit(leavingEntry(file, order));
}

Outcome takeBackLeft(Change &change, const LeavingOrder &order, const FileLeft &file)
{
    if (auto gone = file_left_repository::remove(change.connection(), file.filingSystem, file.id); !gone)
        return gone;
    return change.audit({.action = QStringLiteral("leaving.undone"),
        .filingSystem = file.filingSystem,
        .objectKind = order.objectKind,
        .objectRef = order.objectRef,
        .detail = {{QStringLiteral("file"), file.ref}}});
}

/// One file, made on the writing thread: written beside its place, recorded in a change, and put in its place
/// after the commit. What can fail then, and what is left: handover_run.h.
struct WriteLeaving
{
    using Answer = Result<LeftFile>;

    Permit permit;
    LeavingOrder order;
    QByteArray content;
    Clock clock;
    ChangeFeed &feed;
    bool isReading;
    std::shared_ptr<WriteMark> mark;

    Answer operator()(Connection &connection) { return mark->came(left(connection)); }

private:
    Answer left(Connection &connection)
    {
        if (isReading)
            return Error{Failure::Refused, QStringLiteral("file.opened-read-only")};
        if (auto open = permit.requireNoQuarantine(); !open)
            return open.error();
        LeavingFile leaving;
        auto recorded = changing(connection, permit, clock, feed, [&](Change &change) -> Answer {
            auto file = judged(change, order);
            if (!file)
                return file.error();
            if (auto free = checkPlaces(order.places, order.mayReplace); !free)
                return free.error();
            sweepPlaces(order.places, clock.now().toUtc());
            auto written = LeavingFile::write(order.places, order.name, content);
            if (!written)
                return written.error();
            leaving = *std::move(written);
            file->digest = leaving.digest;
            if (auto known = recordLeft(change, order, *file); !known)
                return known.error();
            return LeftFile{*file, leaving.passphrase};
        });
        if (!recorded)
            return recorded;
        if (auto placed = leaving.putInPlace(); !placed) {
            const auto undone = changing(connection, permit, clock, feed,
                [&](Change &change) { return takeBackLeft(change, order, recorded->file); });
            return undone
                ? placed.error()
                : Error{Failure::Unavailable, QStringLiteral("leaving.not-undone"), {recorded->file.ref}};
        }
        return recorded;
    }
};

} // namespace

QFuture<Result<LeftFile>> Leaving::write(
    const Permit &permit, const LeavingOrder &order, const QByteArray &content) const
{
    return m_context.writer.ask(WriteLeaving{permit, order, content, m_context.clock, m_context.feed,
        m_context.isReading, std::make_shared<WriteMark>(m_context.feed)});
}

QFuture<Result<LeftFile>> Leaving::record(const Permit &permit, const LeavingOrder &order) const
{
    return m_context.change(permit, [permit, order](Change &change) -> Result<LeftFile> {
        if (auto open = permit.requireNoQuarantine(); !open)
            return open.error();
        auto file = judged(change, order);
        if (!file)
            return file.error();
        auto passphrase = file->isEncrypted ? package_passphrase::drawn() : Result<SecretText>(SecretText());
        if (!passphrase)
            return passphrase.error();
        if (auto known = recordLeft(change, order, *file); !known)
            return known.error();
        return LeftFile{*file, *passphrase};
    });
}

QFuture<Result<QList<FileLeft>>> Leaving::left(
    const Permit &permit, FilingSystem filingSystem, bool isPlainOnly, int limit) const
{
    return m_context.read(permit, [=](Connection &connection) -> Result<QList<FileLeft>> {
        if (auto allowed = permit.require(Operation::ReadAudit, filingSystem); !allowed)
            return allowed.error();
        return file_left_repository::list(connection, filingSystem, isPlainOnly, limit);
    });
}
