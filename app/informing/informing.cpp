#include "app/informing/informing.h"

#include "app/changes/service_context.h"
#include "app/changes/viewing.h"
#include "app/contacts/archive_veil.h"
#include "app/contacts/contact_repository.h"
#include "app/informing/informing_letter_run.h"
#include "app/informing/informing_recording.h"

namespace {

/// Whose work it is, on what, and with what it is done.
struct InformingWork
{
    Permit permit;
    FilingSystem filingSystem;
    Clock clock;
    StopRequest stop;

    template <typename Answer>
    informing_recording::Progress recordingProgress(QPromise<Answer> &promise) const
    {
        return [&promise, stop = stop](int at, int of) {
            promise.setProgressRange(0, of);
            promise.setProgressValue(at);
            return !stop.isStopped() && !promise.isCanceled();
        };
    }

    template <typename Answer>
    InformingLetterRun::Progress letterProgress(QPromise<Answer> &promise) const
    {
        promise.setProgressRange(0, Informing::steps);
        return [&promise, stop = stop](double share) {
            promise.setProgressValue(static_cast<int>(share * Informing::steps));
            return !stop.isStopped() && !promise.isCanceled();
        };
    }
};

struct LookAtInforming : InformingWork
{
    using Answer = Result<InformingOutcome>;

    InformingWhom whom;
    InformingDraft draft;

    Answer operator()(Connection &connection, QPromise<Answer> &promise) const
    {
        if (auto stands = permitStands(connection, permit); !stands)
            return stands.error();
        if (auto allowed = permit.require(Operation::EditContacts, filingSystem); !allowed)
            return allowed.error();
        Change look(connection, permit, clock);
        return informing_recording::preview(look, filingSystem, whom, draft, recordingProgress(promise));
    }
};

struct RecordInforming : InformingWork
{
    using Answer = Result<InformingOutcome>;

    InformingWhom whom;
    InformingDraft draft;
    ChangeFeed &feed;
    bool isReading;
    std::shared_ptr<WriteMark> mark;

    Answer operator()(Connection &connection, QPromise<Answer> &promise) const
    {
        if (isReading)
            return mark->came(Answer(Error{Failure::Refused, QStringLiteral("file.opened-read-only")}));
        return mark->came(changing(connection, permit, clock, feed, [&](Change &change) -> Answer {
            if (auto allowed = permit.require(Operation::EditContacts, filingSystem); !allowed)
                return allowed.error();
            if (auto allowed = connection.allowLongStatements(); !allowed)
                return allowed.error();
            return informing_recording::carryOut(
                change, filingSystem, whom, draft, recordingProgress(promise));
        }));
    }
};

Outcome mayWrite(const Permit &permit, FilingSystem filingSystem)
{
    if (auto allowed = permit.require(Operation::EditContacts, filingSystem); !allowed)
        return allowed;
    return permit.require(Operation::ExportContacts, filingSystem);
}

struct LookAtLetters : InformingWork
{
    using Answer = Result<InformingOutcome>;

    InformingLetterOrder order;

    Answer operator()(Connection &connection, QPromise<Answer> &promise) const
    {
        if (auto stands = permitStands(connection, permit); !stands)
            return stands.error();
        if (auto allowed = mayWrite(permit, filingSystem); !allowed)
            return allowed.error();
        Change look(connection, permit, clock);
        return InformingLetterRun(order, filingSystem, letterProgress(promise)).preview(look);
    }
};

/// Recorded in a change, and put in its place after the commit.
struct MakeLetters : InformingWork
{
    using Answer = Result<InformingLettersMade>;

    InformingLetterOrder order;
    ChangeFeed &feed;
    bool isReading;
    std::shared_ptr<WriteMark> mark;

    Answer operator()(Connection &connection, QPromise<Answer> &promise) const
    {
        return mark->came(made(connection, promise));
    }

private:
    Answer made(Connection &connection, QPromise<Answer> &promise) const
    {
        if (isReading)
            return Error{Failure::Refused, QStringLiteral("file.opened-read-only")};
        InformingLetterRun run(order, filingSystem, letterProgress(promise));
        auto recorded = changing(connection, permit, clock, feed, [&](Change &change) -> Answer {
            if (auto allowed = mayWrite(permit, filingSystem); !allowed)
                return allowed.error();
            return run.carryOut(change);
        });
        if (!recorded)
            return recorded;
        if (auto placed = run.putInPlace(); !placed) {
            const auto undone = changing(connection, permit, clock, feed,
                [&](Change &change) { return run.takeBack(change, recorded->outcome); });
            return undone ? placed.error() : undone.error();
        }
        return recorded;
    }
};

Result<bool> firstContact(Change &change, FilingSystem filingSystem, Id<Contact> id, QDate day)
{
    if (!day.isValid() || day > change.today())
        return Error{Failure::Invalid, QStringLiteral("informing.future"), {QStringLiteral("at")}};
    const auto contact = contact_repository::byId(change.connection(), filingSystem, id);
    if (!contact)
        return contact.error();
    if (!*contact)
        return Error{Failure::NotFound, QStringLiteral("contact")};
    if (!(*contact)->ref.isEmpty() && (*contact)->ref == change.permit().ownContact())
        return Error::refused("informing.own-record");
    const auto moved = informing_repository::moveForward(
        change.connection(), filingSystem, id, day, InformingCause::FirstContact);
    if (!moved)
        return moved;
    change.touched(filingSystem, id);
    const auto told = change.audit({.action = QStringLiteral("informing.contacted"),
        .filingSystem = filingSystem,
        .objectKind = QStringLiteral("contact"),
        .objectRef = (*contact)->refText(),
        .detail = {{QStringLiteral("moved"), *moved}}});
    return told ? moved : Result<bool>(told.error());
}

} // namespace

QFuture<Result<InformingFigures>> Informing::figures(const Permit &permit, FilingSystem filingSystem) const
{
    return m_context.read(
        permit, [=, today = m_context.clock.today()](Connection &connection) -> Result<InformingFigures> {
            if (!permit.may(Operation::ViewContacts, filingSystem)) {
                if (auto allowed = permit.require(Operation::ViewDashboards, filingSystem); !allowed)
                    return allowed.error();
            }
            const auto days = informing_repository::openByDay(connection, filingSystem);
            if (!days)
                return days.error();
            return informingFigures(*days, today);
        });
}

QFuture<Result<InformingPage>> Informing::list(const Permit &permit, FilingSystem filingSystem,
    InformingFilter filter, const std::optional<InformingPage::Cursor> &after, int limit) const
{
    return m_context.read(permit, [=, &context = m_context](Connection &connection) -> Result<InformingPage> {
        if (auto allowed = permit.require(Operation::ViewContacts, filingSystem); !allowed)
            return allowed.error();
        auto page = informing_repository::page(
            connection, filingSystem, lastDayOf(filter, context.clock.today()), after, limit);
        if (!page)
            return page;
        auto covered = archive_veil::coverLines(
            connection, permit, filingSystem, context.clock.today(), page->lines,
            [](const InformingLine &line) { return line.due.contact; },
            [](InformingLine &line, DataCategories hidden) {
                line.isArchived = hidden.contains(DataCategory::Identity);
                if (line.isArchived)
                    line.name.clear();
            });
        if (!covered)
            return covered.error();
        noteListShown(context, permit, filingSystem, QStringLiteral("informing.list"), page->lines.size());
        return page;
    });
}

QFuture<Result<InformingState>> Informing::of(
    const Permit &permit, FilingSystem filingSystem, Id<Contact> contact) const
{
    return m_context.read(permit, [=](Connection &connection) -> Result<InformingState> {
        if (auto allowed = permit.require(Operation::ViewContacts, filingSystem); !allowed)
            return allowed.error();
        return informing_repository::state(connection, filingSystem, contact);
    });
}

QFuture<Result<QString>> Informing::statementInForce(const Permit &permit) const
{
    return m_context.read(permit, informing_recording::statementInForce);
}

QFuture<Result<InformingOutcome>> Informing::preview(const Permit &permit, FilingSystem filingSystem,
    const InformingWhom &whom, const InformingDraft &draft, const StopRequest &stop) const
{
    return m_context.reader.ask(LookAtInforming{{permit, filingSystem, m_context.clock, stop}, whom, draft});
}

QFuture<Result<InformingOutcome>> Informing::record(const Permit &permit, FilingSystem filingSystem,
    const InformingWhom &whom, const InformingDraft &draft, const StopRequest &stop) const
{
    return m_context.writer.ask(RecordInforming{{permit, filingSystem, m_context.clock, stop}, whom, draft,
        m_context.feed, m_context.isReading, std::make_shared<WriteMark>(m_context.feed)});
}

QFuture<Result<bool>> Informing::contacted(
    const Permit &permit, FilingSystem filingSystem, Id<Contact> contact, QDate day) const
{
    return m_context.change(permit, [=](Change &change) -> Result<bool> {
        if (auto allowed = permit.require(Operation::EditContacts, filingSystem); !allowed)
            return allowed.error();
        return firstContact(change, filingSystem, contact, day);
    });
}

QFuture<Result<InformingOutcome>> Informing::previewLetters(const Permit &permit, FilingSystem filingSystem,
    const InformingLetterOrder &order, const StopRequest &stop) const
{
    return m_context.reader.ask(LookAtLetters{{permit, filingSystem, m_context.clock, stop}, order});
}

QFuture<Result<InformingLettersMade>> Informing::letters(const Permit &permit, FilingSystem filingSystem,
    const InformingLetterOrder &order, const StopRequest &stop) const
{
    return m_context.writer.ask(MakeLetters{{permit, filingSystem, m_context.clock, stop}, order,
        m_context.feed, m_context.isReading, std::make_shared<WriteMark>(m_context.feed)});
}
