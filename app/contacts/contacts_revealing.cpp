#include "app/changes/service_context.h"
#include "app/classification/class_rules.h"
#include "app/classification/field_catalogue.h"
#include "app/contacts/archive_veil.h"
#include "app/contacts/attachment_repository.h"
#include "app/contacts/contact_covering.h"
#include "app/contacts/contact_editing.h"
#include "app/contacts/contact_file_store.h"
#include "app/contacts/contact_repository.h"
#include "app/contacts/contacts.h"
#include "app/contacts/field_history_repository.h"
#include "app/findings/finding_repository.h"
#include "app/staff/rights.h"
#include "app/vault/sha256.h"

#include <algorithm>

namespace {

/// Whoever works with people's files or decides about them; who only looks up does not (domain.md 10.1).
Outcome mayUncover(const Permit &permit, FilingSystem filingSystem)
{
    if (auto allowed = permit.require(Operation::ViewContacts, filingSystem); !allowed)
        return allowed;
    const auto isOfThem = [filingSystem](const Grant &grant) {
        return grant.filingSystem == filingSystem &&
            (mayDo(grant.role, Operation::EditContacts) || mayDo(grant.role, Operation::DecideRequests));
    };
    // By the roles themselves: in quarantine, or in a file that is only read, looking goes on.
    const bool mayByRole = std::any_of(permit.grants().begin(), permit.grants().end(), isOfThem);
    return mayByRole || permit.may(Operation::DecideRequests, filingSystem)
        ? Outcome(done)
        : Outcome(Error::refused("contact.covered-role"));
}

/// What is asked before it is shown.
Outcome mayUncover(DataClass dataClass, const std::optional<ViewReason> &reason)
{
    return rulesOf(dataClass).asksWhy && !reason ? Outcome(Error::refused("contact.view-reason"))
                                                 : Outcome(done);
}

AuditEntry uncoveredEntry(const QString &action, const Contact &contact, CoveredGroup group,
    DataClass dataClass, const std::optional<ViewReason> &reason)
{
    QJsonObject detail{{QStringLiteral("group"), keyOf(group)}, {QStringLiteral("class"), keyOf(dataClass)}};
    if (reason)
        detail.insert(QStringLiteral("why"), keyOf(*reason));
    return contact_editing::entryFor(action, contact, detail);
}

/// Work on a connection whose answer is handed out only once the trail has `entry(Answer)`. A file that is
/// only read has no trail to write to: there nothing is shown that asks for a reason.
template <typename Answer>
struct Uncovering
{
    Permit permit;
    Clock clock;
    bool isReading;
    std::function<Result<Answer>(Connection &)> look;
    std::function<AuditEntry(const Answer &)> entry;
    std::function<DataClass(const Answer &)> dataClass;

    Result<Answer> operator()(Connection &connection) const
    {
        if (isReading) {
            if (auto stands = permitStands(connection, permit); !stands)
                return stands.error();
            auto answer = look(connection);
            if (answer && rulesOf(dataClass(*answer)).asksWhy)
                return Error::refused("file.opened-read-only");
            return answer;
        }
        // Nothing changed: no page has to look anew.
        ChangeFeed nobody;
        return changing(connection, permit, clock, nobody, [this](Change &change) -> Result<Answer> {
            auto answer = look(change.connection());
            if (!answer)
                return answer;
            if (auto noted = change.audit(entry(*answer)); !noted)
                return noted.error();
            return answer;
        });
    }
};

struct RevealedOf
{
    Contact contact = {};
    RevealedGroup revealed = {};
};

/// Who looks, and when: that decides about the archive.
struct Looker
{
    Permit permit;
    QDate today;
};

/// What stood in covered fields before.
Result<QList<FieldChange>> coveredChanges(
    Connection &connection, const Looker &looker, const Contact &contact)
{
    auto changes = field_history_repository::list(connection, contact.filingSystem, contact.id);
    if (!changes)
        return changes;
    changes->removeIf([&contact](const FieldChange &change) {
        return !rulesOf(field_catalogue::classOf(change.field, contact.filingSystem)).isMasked;
    });
    if (auto veiled = archive_veil::cover(
            connection, looker.permit, contact.filingSystem, contact.id, looker.today, *changes);
        !veiled)
        return veiled.error();
    return changes;
}

Outcome readNotes(
    Connection &connection, const Looker &looker, const ContactFile &file, RevealedGroup &revealed)
{
    auto changes = coveredChanges(connection, looker, file.contact);
    if (!changes)
        return changes.error();
    revealed.notes = file.notes;
    revealed.changes = *std::move(changes);
    revealed.dataClass =
        stricter(revealed.dataClass, field_catalogue::classOfRecord(u"note", file.contact.filingSystem));
    for (const FieldChange &change : std::as_const(revealed.changes))
        revealed.dataClass =
            stricter(revealed.dataClass, stricter(classOfFound(change.before), classOfFound(change.after)));
    const auto statute = finding_repository::statute(connection);
    if (!statute)
        return statute.error();
    if (!statute->isEmpty())
        return done;
    contact_covering::withoutNumbers(revealed.changes);
    return contact_covering::withoutNumbers(connection, file, revealed.notes);
}

Outcome readStartMoments(Connection &connection, const ContactFile &file, RevealedGroup &revealed)
{
    revealed.facts = file.facts;
    const auto statute = finding_repository::statute(connection);
    if (!statute)
        return statute.error();
    return statute->isEmpty() ? contact_covering::withoutNumbers(connection, file.contact, revealed.facts)
                              : Outcome(done);
}

Result<RevealedOf> revealedOf(Connection &connection, const Looker &looker, FilingSystem filingSystem,
    Id<Contact> id, CoveredGroup group, const std::optional<ViewReason> &reason)
{
    auto found = contact_file_store::find(connection, filingSystem, id);
    if (!found)
        return found.error();
    if (!*found)
        return Error{Failure::NotFound, QStringLiteral("contact.find")};
    ContactFile &file = **found;
    const auto classes = contact_covering::classesOf(connection, file);
    if (!classes)
        return classes.error();
    if (auto veiled = archive_veil::cover(connection, looker.permit, looker.today, file); !veiled)
        return veiled.error();
    RevealedOf answer{file.contact, {.group = group, .dataClass = classes->of(group)}};
    const auto read = group == CoveredGroup::StartMoments
        ? readStartMoments(connection, file, answer.revealed)
        : readNotes(connection, looker, file, answer.revealed);
    if (!read)
        return read.error();
    if (auto may = mayUncover(answer.revealed.dataClass, reason); !may)
        return may.error();
    return answer;
}

struct OpenedFile
{
    Contact contact = {};
    Attachment file = {};
    DataClass dataClass = DataClass::Sensitive;
};

Result<OpenedFile> openedFile(Connection &connection, const Looker &looker, FilingSystem filingSystem,
    Id<Contact> id, Id<Attachment> attachment, const std::optional<ViewReason> &reason)
{
    if (auto open = archive_veil::refuseAttachment(
            connection, looker.permit, filingSystem, id, looker.today, attachment);
        !open)
        return open.error();
    const auto contact = contact_repository::byId(connection, filingSystem, id);
    if (!contact)
        return contact.error();
    auto found = attachment_repository::find(connection, filingSystem, id, attachment);
    if (!found)
        return found.error();
    if (!*contact || !*found)
        return Error{Failure::NotFound, QStringLiteral("contact.attachment")};
    if (sha256({(*found)->content}).view() != (*found)->digest)
        return Error{Failure::Damaged, QStringLiteral("contact.attachment")};
    const auto known = contact_covering::classOf(connection, **contact, **found);
    if (!known)
        return known.error();
    const auto statute = finding_repository::statute(connection);
    if (!statute)
        return statute.error();
    if (auto may = mayUncover(known->dataClass, reason); !may)
        return may.error();
    // Somebody's own letter is read to answer it, also where they wrote their number in it.
    const bool isAnswered = reason == ViewReason::PersonsRequest;
    if (known->holdsNationalNumber && statute->isEmpty() && !isAnswered)
        return Error::refused("contact.national-number");
    return OpenedFile{**contact, **std::move(found), known->dataClass};
}

} // namespace

QFuture<Result<RevealedGroup>> Contacts::reveal(const Permit &permit, FilingSystem filingSystem,
    Id<Contact> id, CoveredGroup group, std::optional<ViewReason> reason) const
{
    const Looker looker{permit, m_context.clock.today()};
    const Uncovering<RevealedOf> uncovering{.permit = permit,
        .clock = m_context.clock,
        .isReading = m_context.isReading,
        .look = [=](Connection &connection) -> Result<RevealedOf> {
            if (auto allowed = mayUncover(permit, filingSystem); !allowed)
                return allowed.error();
            // Each is opened by itself (attachment()).
            if (group == CoveredGroup::Files)
                return Error{Failure::Invalid, QStringLiteral("contact.reveal-files")};
            return revealedOf(connection, looker, filingSystem, id, group, reason);
        },
        .entry =
            [=](const RevealedOf &answer) {
                return uncoveredEntry(QStringLiteral("contact.reveal"), answer.contact, group,
                    answer.revealed.dataClass, reason);
            },
        .dataClass = [](const RevealedOf &answer) { return answer.revealed.dataClass; }};
    return m_context.writer.ask([uncovering](Connection &connection) -> Result<RevealedGroup> {
        auto answer = uncovering(connection);
        if (!answer)
            return answer.error();
        return std::move(answer->revealed);
    });
}

QFuture<Result<Attachment>> Contacts::attachment(const Permit &permit, FilingSystem filingSystem,
    Id<Contact> id, Id<Attachment> attachment, std::optional<ViewReason> reason) const
{
    const Looker looker{permit, m_context.clock.today()};
    const Uncovering<OpenedFile> uncovering{.permit = permit,
        .clock = m_context.clock,
        .isReading = m_context.isReading,
        .look = [=](Connection &connection) -> Result<OpenedFile> {
            if (auto allowed = mayUncover(permit, filingSystem); !allowed)
                return allowed.error();
            return openedFile(connection, looker, filingSystem, id, attachment, reason);
        },
        .entry =
            [reason](const OpenedFile &answer) {
                return uncoveredEntry(QStringLiteral("contact.attachment-view"), answer.contact,
                    CoveredGroup::Files, answer.dataClass, reason);
            },
        .dataClass = [](const OpenedFile &answer) { return answer.dataClass; }};
    return m_context.writer.ask([uncovering](Connection &connection) -> Result<Attachment> {
        auto answer = uncovering(connection);
        if (!answer)
            return answer.error();
        return std::move(answer->file);
    });
}
