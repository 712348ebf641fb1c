#include "app/consent/ask_again.h"

#include "app/changes/service_context.h"
#include "app/changes/viewing.h"
#include "app/consent/ask_again_judging.h"
#include "app/consent/ask_again_repository.h"
#include "app/consent/consent_bulk_recording.h"
#include "app/contacts/archive_veil.h"
#include "app/contacts/contact_name.h"
#include "app/contacts/contact_repository.h"
#include "app/storage/looking.h"

#include <map>

namespace {

using FiguresAnswer = Result<AskAgainFigures>;
using AskedAnswer = Result<BulkConsentOutcome>;

ask_again_repository::After afterFrom(const QString &text)
{
    return {Id<Contact>(text.section(u'/', 0, 0).toLongLong()), text.section(u'/', 1).toInt()};
}

/// Everybody whose line ended so, with what the gate says.
Result<QList<AskAgainLine>> allLapsed(Connection &connection, FilingSystem filingSystem,
    const Purpose &purpose, Instant now, const std::function<bool()> &goesOn)
{
    auto lines = ask_again_repository::lapsed(connection, filingSystem, purpose.id, now.toLocal().date());
    if (!lines)
        return lines;
    auto judged = ask_again_judging::judge(connection, {filingSystem, purpose, now}, *lines, goesOn);
    return judged ? lines : Result<QList<AskAgainLine>>(judged.error());
}

AskAgainFigures figuresOf(const QList<AskAgainLine> &lines)
{
    AskAgainFigures figures{.lines = lines.size()};
    for (const AskAgainLine &line : lines) {
        ++figures.causes[line.cause];
        if (line.askBy)
            ++figures.askable[*line.askBy];
        else
            ++figures.barred[line.reason];
    }
    return figures;
}

struct CountLapsed
{
    using Answer = FiguresAnswer;

    Permit permit;
    FilingSystem filingSystem;
    QString purposeKey;
    Clock clock;
    StopRequest stop;

    Answer operator()(Connection &connection, QPromise<Answer> &promise) const
    {
        return looking(connection, [&](Connection &line) { return figures(line, promise); });
    }

private:
    Answer figures(Connection &connection, QPromise<Answer> &promise) const
    {
        if (auto stands = permitStands(connection, permit); !stands)
            return stands.error();
        if (auto allowed = permit.require(Operation::ViewContacts, filingSystem); !allowed)
            return allowed.error();
        if (auto patient = connection.allowLongStatements(); !patient)
            return patient.error();
        const auto purpose = ask_again_judging::askable(connection, purposeKey);
        if (!purpose)
            return purpose.error();
        const auto lines = allLapsed(connection, filingSystem, *purpose, clock.now(),
            [&] { return !stop.isStopped() && !promise.isCanceled(); });
        return lines ? figuresOf(*lines) : Answer(lines.error());
    }
};

/// How somebody is asked by a channel, as the history keeps it.
QString methodFor(Channel channel)
{
    switch (channel) {
    case Channel::Email:
        return QString(consent_method::email);
    case Channel::Sms:
    case Channel::Messaging:
        return QString(consent_method::message);
    case Channel::Phone:
        return QStringLiteral("phone");
    default:
        return QStringLiteral("letter");
    }
}

Result<BulkConsentOutcome> recordAsked(Change &change, FilingSystem filingSystem, const Purpose &purpose,
    const consent_bulk_recording::Progress &progress)
{
    const auto lines =
        allLapsed(change.connection(), filingSystem, purpose, change.now(), [&] { return progress(0, 1); });
    if (!lines)
        return lines.error();
    std::map<std::pair<Channel, Channel>, QList<Id<Contact>>> turns;
    for (const AskAgainLine &line : *lines) {
        if (line.askBy)
            turns[{line.channel, *line.askBy}].append(line.contact);
    }
    if (turns.empty())
        return Error{Failure::Refused, QStringLiteral("ask-again.nobody")};
    BulkConsentOutcome all;
    for (const auto &[channels, contacts] : turns) {
        const auto asked = consent_bulk_recording::carryOut(change, filingSystem,
            {.act = {.purposeKey = purpose.key,
                 .channel = channels.first,
                 .act = ConsentAct::Asked,
                 .method = methodFor(channels.second)},
                .contacts = contacts},
            progress);
        if (!asked)
            return asked;
        all.changed += asked->changed;
        for (auto why = asked->refused.begin(); why != asked->refused.end(); ++why)
            all.refused[why.key()] += *why;
        all.bulkRef = asked->bulkRef;
    }
    return all;
}

struct RecordAsked
{
    using Answer = AskedAnswer;

    Permit permit;
    FilingSystem filingSystem;
    QString purposeKey;
    Clock clock;
    ChangeFeed &feed;
    bool isReading;
    StopRequest stop;
    std::shared_ptr<WriteMark> mark;

    Answer operator()(Connection &connection, QPromise<Answer> &promise) const
    {
        if (isReading)
            return mark->came(Answer(Error{Failure::Refused, QStringLiteral("file.opened-read-only")}));
        return mark->came(changing(connection, permit, clock, feed, [&](Change &change) -> Answer {
            if (auto allowed = permit.require(Operation::RecordConsent, filingSystem); !allowed)
                return allowed.error();
            const auto purpose = ask_again_judging::askable(change.connection(), purposeKey);
            if (!purpose)
                return purpose.error();
            return recordAsked(change, filingSystem, *purpose, [&](int at, int of) {
                promise.setProgressRange(0, of);
                promise.setProgressValue(at);
                return !stop.isStopped() && !promise.isCanceled();
            });
        }));
    }
};

Outcome nameLines(Connection &connection, FilingSystem filingSystem, QList<AskAgainLine> &lines)
{
    for (AskAgainLine &line : lines) {
        const auto contact = contact_repository::byId(connection, filingSystem, line.contact);
        if (!contact)
            return contact.error();
        if (*contact)
            line.name = displayName(nameOf(**contact));
    }
    return done;
}

Outcome coverAsked(Connection &connection, const Permit &permit, FilingSystem filingSystem, Instant now,
    QList<AskAgainLine> &lines)
{
    return archive_veil::coverLines(
        connection, permit, filingSystem, now.toLocal().date(), lines,
        [](const AskAgainLine &line) { return line.contact; },
        [](AskAgainLine &line, DataCategories hidden) {
            line.isArchived = hidden.contains(DataCategory::Identity);
            if (line.isArchived)
                line.name.clear();
            if (line.isArchived || hidden.contains(DataCategory::ContactDetails))
                line.detail.clear();
        });
}

} // namespace

AskAgain::AskAgain(const ServiceContext &context) : m_context(context) {}

AskAgain::~AskAgain() = default;

QFuture<Result<PageOf<AskAgainLine>>> AskAgain::page(
    const Permit &permit, FilingSystem filingSystem, const QString &purposeKey, const QString &after) const
{
    const Instant now = m_context.clock.now();
    return m_context.read(
        permit, [=, &context = m_context](Connection &connection) -> Result<PageOf<AskAgainLine>> {
            if (auto allowed = permit.require(Operation::ViewContacts, filingSystem); !allowed)
                return allowed.error();
            const auto purpose = ask_again_judging::askable(connection, purposeKey);
            if (!purpose)
                return purpose.error();
            auto lines = ask_again_repository::lapsed(
                connection, filingSystem, purpose->id, now.toLocal().date(), afterFrom(after), pageSize + 1);
            if (!lines)
                return lines.error();
            PageOf<AskAgainLine> page;
            const bool isMore = lines->size() > pageSize;
            page.rows = lines->first(std::min<qsizetype>(lines->size(), pageSize));
            if (auto judged = ask_again_judging::judge(
                    connection, {filingSystem, *purpose, now}, page.rows, [] { return true; });
                !judged)
                return judged.error();
            if (auto named = nameLines(connection, filingSystem, page.rows); !named)
                return named.error();
            if (auto covered = coverAsked(connection, permit, filingSystem, now, page.rows); !covered)
                return covered.error();
            if (isMore)
                page.next = QStringLiteral("%1/%2")
                                .arg(page.rows.last().contact.number())
                                .arg(static_cast<int>(page.rows.last().channel));
            noteListShown(
                context, permit, filingSystem, QStringLiteral("ask-again.people"), page.rows.size());
            return page;
        });
}

QFuture<FiguresAnswer> AskAgain::figures(
    const Permit &permit, FilingSystem filingSystem, const QString &purposeKey, const StopRequest &stop) const
{
    if (!m_counter)
        m_counter = std::make_unique<DatabaseThread>(m_context.location, Connection::Access::ReadOnly);
    return m_counter->ask(CountLapsed{permit, filingSystem, purposeKey, m_context.clock, stop});
}

QFuture<AskedAnswer> AskAgain::record(
    const Permit &permit, FilingSystem filingSystem, const QString &purposeKey, const StopRequest &stop) const
{
    return m_context.writer.ask(RecordAsked{permit, filingSystem, purposeKey, m_context.clock, m_context.feed,
        m_context.isReading, stop, std::make_shared<WriteMark>(m_context.feed)});
}
