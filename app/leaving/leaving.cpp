#include "app/leaving/leaving.h"

#include "app/base/new_uuid.h"
#include "app/changes/service_context.h"
#include "app/classification/class_rules.h"
#include "app/contacts/field_value.h"
#include "app/contacts/forbidden_text.h"
#include "app/findings/finding_repository.h"
#include "app/formats/file_text.h"
#include "app/leaving/file_left_recording.h"
#include "app/leaving/file_left_repository.h"
#include "app/leaving/leaving_file.h"
#include "app/vault/package_passphrase.h"

#include <QFileInfo>

#include <algorithm>

namespace {

/// What lets something leave by this way without encryption and without a stated reason; none where nothing
/// does.
LeavingForm exceptionFor(const WayOut &way)
{
    for (const LeavingForm form : {way.byCommand, way.inWindow}) {
        if (isPlainException(form))
            return form;
    }
    return LeavingForm::None;
}

/// What is recorded of an order, once it is known that it may be carried out.
Result<FileLeft> judged(const Permit &permit, Instant now, const LeavingOrder &order)
{
    const WayOut *way = wayOutOf(order.way);
    if (way == nullptr)
        return Error{Failure::Invalid, QStringLiteral("leaving.way")};
    if (auto allowed = permit.require(way->right, order.filingSystem); !allowed)
        return allowed.error();
    FileLeft file{.ref = newUuid(),
        .filingSystem = order.filingSystem,
        .way = order.way,
        .dataClass = stricter(way->dataClass, order.dataClass),
        .isEncrypted = !order.places.isPlain,
        .happenedAt = now,
        .madeBy = permit.staffRef(),
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

Outcome recordLeft(Change &change, const LeavingOrder &order, FileLeft &file)
{
    auto known = file_left_recording::record(change, file, order.objectKind, order.objectRef);
    return known && order.noted ? order.noted(change) : known;
}

Outcome takeBackLeft(Change &change, const LeavingOrder &order, const FileLeft &file)
{
    auto undone = file_left_recording::takeBack(change, file, order.objectKind, order.objectRef);
    return undone && order.takenBack ? order.takenBack(change) : undone;
}

/// What is known of the content of a kept file, as far as it can be read: what stands in it may be of a
/// higher class than the record that it belongs to (domain.md 8.3).
DataClass classOfContent(const LeavingOrder &order, const QByteArray &content)
{
    constexpr qsizetype mostRead = 1024 * 1024;
    if (order.way != way_out::keptFile)
        return DataClass::Anonymous;
    const bool isMessage = order.name.endsWith(QLatin1String(".eml"), Qt::CaseInsensitive);
    const bool isText = !content.contains('\0');
    const QString mediaType = isMessage ? QStringLiteral("message/rfc822")
        : isText                        ? QStringLiteral("text/plain")
                                        : QString();
    return classOfFound(fileTextOf(content, mediaType).words.left(mostRead));
}

/// Which class it is that only who may approve lets leave.
Error needsApprover(DataClass dataClass)
{
    if (dataClass == DataClass::NationalId)
        return Error::refused("leaving.needs-approver-number");
    return dataClass == DataClass::Criminal ? Error::refused("leaving.needs-approver-criminal")
                                            : Error::refused("leaving.needs-approver");
}

/// What may not leave as it is, or not by this member (class_rules.h): a national number only under a statute
/// that was named, special and criminal data only by who may approve. What is handed out on a request was
/// approved with it.
Outcome mayLeaveOfClass(Change &change, const LeavingOrder &order, DataClass dataClass)
{
    const ClassRules rules = rulesOf(dataClass);
    if (order.objectKind == QLatin1String("request"))
        return done;
    if (rules.needsStatute) {
        const auto statute = finding_repository::statute(change.connection());
        if (!statute)
            return statute.error();
        if (statute->isEmpty())
            return Error::refused("leaving.national-number");
    }
    if (rules.needsApprover && !change.permit().may(Operation::DecideRequests, order.filingSystem))
        return needsApprover(dataClass);
    return done;
}

/// One file, made on the writing thread: written beside its place, recorded in a change, and put in its place
/// after the commit. What can fail then, and what is left: handover_run.h.
struct WriteLeaving
{
    using Answer = Result<LeftFile>;

    Permit permit;
    LeavingOrder order;
    QList<LeavingPart> parts;
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
            auto file = judged(change.permit(), change.now(), order);
            if (!file)
                return file.error();
            for (const LeavingPart &part : parts)
                file->dataClass = stricter(file->dataClass, classOfContent(order, part.content));
            if (auto may = mayLeaveOfClass(change, order, file->dataClass); !may)
                return may.error();
            if (auto free = checkPlaces(order.places, order.mayReplace); !free)
                return free.error();
            sweepPlaces(order.places, clock.now().toUtc());
            auto written = order.places.isPlain && parts.size() == 1
                ? LeavingFile::write(order.places, parts.first().name, parts.first().content)
                : LeavingFile::write(order.places, parts);
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

QFuture<Outcome> Leaving::check(const Permit &permit, const LeavingOrder &order) const
{
    return m_context.read(
        permit, [=, now = m_context.clock.now(), isReading = m_context.isReading](Connection &) -> Outcome {
            if (isReading)
                return Error{Failure::Refused, QStringLiteral("file.opened-read-only")};
            if (auto open = permit.requireNoQuarantine(); !open)
                return open;
            if (auto may = judged(permit, now, order); !may)
                return may.error();
            const QFileInfo place(order.places.path);
            if (place.isDir() || !QFileInfo(place.absolutePath()).isWritable())
                return Error{Failure::Unavailable, QStringLiteral("leaving.not-written")};
            return checkPlaces(order.places, order.mayReplace);
        });
}

QFuture<Result<LeftFile>> Leaving::write(
    const Permit &permit, const LeavingOrder &order, const QByteArray &content) const
{
    return write(permit, order, QList<LeavingPart>{{order.name, content}});
}

QFuture<Result<LeftFile>> Leaving::write(
    const Permit &permit, const LeavingOrder &order, const QList<LeavingPart> &parts) const
{
    return m_context.writer.ask(WriteLeaving{permit, order, parts, m_context.clock, m_context.feed,
        m_context.isReading, std::make_shared<WriteMark>(m_context.feed)});
}

QFuture<Result<LeftFile>> Leaving::record(const Permit &permit, const LeavingOrder &order) const
{
    return m_context.change(permit, [permit, order](Change &change) -> Result<LeftFile> {
        if (auto open = permit.requireNoQuarantine(); !open)
            return open.error();
        auto file = judged(change.permit(), change.now(), order);
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
