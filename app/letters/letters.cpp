#include "app/letters/letters.h"

#include "app/changes/service_context.h"
#include "app/consent/purpose_repository.h"
#include "app/contacts/archive_veil.h"
#include "app/contacts/contact_file_store.h"
#include "app/contacts/field_value.h"
#include "app/letters/letter_template_repository.h"
#include "app/requests/identity_facts.h"
#include "app/requests/representative_repository.h"
#include "app/requests/request_at_once.h"
#include "app/requests/request_entry.h"
#include "app/requests/request_notices.h"
#include "app/requests/request_repository.h"
#include "app/requests/request_result.h"
#include "app/requests/restriction_repository.h"
#include "app/settings/holiday_setting.h"
#include "app/settings/organisation_profile_repository.h"

namespace {

Outcome checkReader(const Permit &permit)
{
    return permit.grants().isEmpty() ? Outcome(Error::refused("permit.letters.templates")) : Outcome(done);
}

/// As it holds now: the last change, else as it ships.
Result<LetterTemplate> holding(Connection &connection, const LetterKind &kind, LetterLanguage language)
{
    const auto changed = letter_template_repository::find(connection, kind, language);
    if (!changed)
        return changed.error();
    return changed->value_or(letter_template::shipped(kind, language));
}

/// Stores the next version of a template, which says what it is.
Result<LetterTemplate> replaced(Change &change, LetterTemplate next, int version)
{
    next.version = version + 1;
    next.changedAt = change.now();
    next.changedBy = change.permit().staffRef();
    if (auto added = letter_template_repository::add(change.connection(), next); !added)
        return added.error();
    auto told = change.audit({.action = next.isShipped ? QStringLiteral("letter.template-reset")
                                                       : QStringLiteral("letter.template"),
        .objectKind = QStringLiteral("letter-template"),
        .objectRef = templateName(next.kind, next.language),
        .detail = {{QStringLiteral("version"), next.version}}});
    return told ? Result<LetterTemplate>(next) : Result<LetterTemplate>(told.error());
}

/// Who holds data of the person, and by whom they got it.
QStringList namesOf(const QList<Holder> &holders)
{
    QStringList names;
    for (const Holder &holder : holders) {
        names.append(holder.via.isEmpty()
                ? holder.name
                : QStringLiteral("%1 (via %2)").arg(holder.name, holder.via.join(QStringLiteral(" > "))));
    }
    return names;
}

/// Whoever has something of what would change would be told.
void foreseeNotices(LetterMaterial &material, const QList<Holder> &holders)
{
    const auto proposal = Proposal::fromJson(material.request.proposal);
    if (!material.request.executedAt || material.request.proposal.isEmpty() || !proposal)
        return;
    RequestResult result = RequestResult::fromJson(material.request.result);
    result.notify.clear();
    for (const RequestNotice &notice : noticesOf(material.request, *proposal, holders))
        result.notify.append(notice.recipient);
    material.request.result = result.toJson();
}

/// To whom it goes, and what else is known of them. Who was erased is only known to whoever asks; of who was
/// erased in part, what is left may be less than they know.
Outcome addPerson(Connection &connection, const LetterOrder &order, LetterMaterial &material)
{
    const Request &request = material.request;
    if (request.contact.isStored()) {
        const auto person = contact_file_store::find(connection, request.filingSystem, request.contact);
        if (!person)
            return person.error();
        if (*person) {
            const auto address = representative_repository::find(connection, request);
            if (!address)
                return address.error();
            material.receiver = LetterReceiver::of(**person, request, *address);
            const auto holders = notice_keeping::holdersOf(connection, request.filingSystem, request.contact);
            if (!holders)
                return holders.error();
            material.disclosedTo = namesOf(*holders);
            if (order.isDraft)
                foreseeNotices(material, *holders);
        }
    }
    if (order.receiver)
        material.receiver = *order.receiver;
    return material.receiver.isNamed() ? Outcome(done) : Outcome(Error::refused("letter.no-receiver"));
}

/// What a letter about the end of a restriction tells of: the request that restricted, and since when it is
/// over, where it is.
Outcome addRestriction(Connection &connection, LetterMaterial &material)
{
    const Request &request = material.request;
    const auto all = restriction_repository::ofContact(connection, request.filingSystem, request.contact);
    if (!all)
        return all.error();
    for (const Restriction &each : *all) {
        const auto cause = request_repository::byId(connection, request.filingSystem, each.request);
        if (!cause)
            return cause.error();
        const QString wanted = request_rules::isLifting(request) ? request.relatedRef : request.ref;
        if (!*cause || (*cause)->ref != wanted)
            continue;
        material.restricting = **cause;
        if (each.liftedAt && !material.day.isValid())
            material.day = each.liftedAt->toLocal().date();
    }
    return done;
}

LetterLanguage languageFor(const LetterOrder &order, const LetterMaterial &material)
{
    if (order.language)
        return *order.language;
    const QString spoken = material.receiver.language.isEmpty()
        ? RequestResult::fromJson(material.request.result).language
        : material.receiver.language;
    return letterLanguageFrom(spoken.left(2).toLower()).value_or(LetterLanguage::Dutch);
}

/// What purposes are called in the letter.
Outcome addPurposes(Connection &connection, LetterMaterial &material)
{
    const auto purposes = purpose_repository::all(connection);
    if (!purposes)
        return purposes.error();
    const bool isDutch = material.words.language == LetterLanguage::Dutch;
    for (const Purpose &purpose : *purposes)
        material.purposes.insert(purpose.key, isDutch ? purpose.wording.titleNl : purpose.wording.titleEn);
    return done;
}

/// Whether the letter can be sent today, and what else it is about.
Outcome addTerm(Connection &connection, const LetterKind &kind, QDate today, LetterMaterial &material)
{
    const auto holidays = holiday_setting::find(connection);
    if (!holidays)
        return holidays.error();
    material.holidays = *holidays;
    material.today = today;
    if (auto inTime = letter_rules::checkDay(kind, material.request, today, *holidays); !inTime)
        return inTime;
    if (kind.act != LetterAct::RestrictionLifting)
        return done;
    if (auto restricted = addRestriction(connection, material); !restricted)
        return restricted;
    return material.restricting ? Outcome(done)
                                : Outcome(Error::refused("letter.other-request", {keyOf(kind)}));
}

/// Refused "letter.archived" where whoever writes may not see who it goes to, and does not say it either.
Outcome checkReceiver(Connection &connection, const Permit &permit, QDate today, const LetterOrder &order,
    const LetterMaterial &material)
{
    const Request &request = material.request;
    if (order.receiver || !request.contact.isStored())
        return done;
    return archive_veil::refuseAny(connection, permit, request.filingSystem, request.contact, today,
        {DataCategory::Identity, DataCategory::ContactDetails}, "letter.archived");
}

/// When a letter is made.
struct LetterMoment
{
    Instant now;
    QDate today;
};

Result<LetterMaterial> gathered(Connection &connection, LetterMoment moment, FilingSystem filingSystem,
    Id<Request> id, const LetterOrder &order)
{
    const auto request = request_repository::byId(connection, filingSystem, id);
    if (!request)
        return request.error();
    if (!*request)
        return Error{Failure::NotFound, QStringLiteral("request.find")};
    LetterMaterial material{
        .request = order.isDraft ? letter_rules::foreseen(**request, moment.now) : **request,
        .reason = order.reason.trimmed(),
        .day = order.day};
    const LetterKind kind = order.kind.value_or(letter_rules::suggested(material.request));
    if (auto fits = letter_rules::checkKind(kind, material.request); !fits)
        return fits.error();
    if (auto clean = refuseNationalNumbers({{QStringLiteral("reason"), material.reason}}); !clean)
        return clean.error();
    if (auto known = addPerson(connection, order, material); !known)
        return known.error();
    const auto need = identity_facts::needOf(connection, **request);
    if (!need)
        return need.error();
    material.identityLevel = need->level;
    if (auto fits = addTerm(connection, kind, moment.today, material); !fits)
        return fits.error();
    auto words = holding(connection, kind, languageFor(order, material));
    if (!words)
        return words.error();
    material.words = *std::move(words);
    if (auto named = addPurposes(connection, material); !named)
        return named.error();
    auto decisions = request_repository::decisions(connection, filingSystem, id);
    if (!decisions)
        return decisions.error();
    material.decisions = *std::move(decisions);
    auto questions = request_repository::questions(connection, filingSystem, id);
    if (!questions)
        return questions.error();
    material.questions = *std::move(questions);
    auto organisation = organisation_profile_repository::find(connection);
    if (!organisation)
        return organisation.error();
    material.organisation = *std::move(organisation);
    return material;
}

} // namespace

QFuture<Result<QList<LetterTemplate>>> Letters::templates(const Permit &permit) const
{
    return m_context.read(permit, [permit](Connection &connection) -> Result<QList<LetterTemplate>> {
        if (auto allowed = checkReader(permit); !allowed)
            return allowed.error();
        const auto changed = letter_template_repository::changed(connection);
        if (!changed)
            return changed.error();
        QList<LetterTemplate> all;
        for (const LetterKind &kind : allLetterKinds()) {
            for (const LetterLanguage language : allLetterLanguages) {
                LetterTemplate holds = letter_template::shipped(kind, language);
                for (const LetterTemplate &each : *changed) {
                    if (each.kind == kind && each.language == language)
                        holds = each;
                }
                all.append(holds);
            }
        }
        return all;
    });
}

QFuture<Result<LetterTemplate>> Letters::find(
    const Permit &permit, const LetterKind &kind, LetterLanguage language, std::optional<int> version) const
{
    return m_context.read(permit, [=](Connection &connection) -> Result<LetterTemplate> {
        if (auto allowed = checkReader(permit); !allowed)
            return allowed.error();
        if (!version)
            return holding(connection, kind, language);
        if (*version == 0)
            return letter_template::shipped(kind, language);
        const auto found = letter_template_repository::find(connection, kind, language, version);
        if (!found)
            return found.error();
        return *found ? Result<LetterTemplate>(**found)
                      : Error{Failure::NotFound, QStringLiteral("letter.version"),
                            {templateName(kind, language), QString::number(*version)}};
    });
}

QFuture<Result<LetterTemplate>> Letters::set(const Permit &permit, const LetterTemplate &changed) const
{
    return m_context.change(permit, [=](Change &change) -> Result<LetterTemplate> {
        if (auto allowed = permit.requireAnywhere(Operation::ManageSettings); !allowed)
            return allowed.error();
        if (const auto wrong = letter_template::faults(changed); !wrong.isEmpty())
            return wrong.first();
        if (auto clean = refuseNationalNumbers({{QStringLiteral("template"), changed.text}}); !clean)
            return clean.error();
        const auto now = holding(change.connection(), changed.kind, changed.language);
        if (!now)
            return now.error();
        if (now->version != changed.version)
            return Error{Failure::ChangedMeanwhile, QStringLiteral("letter.template")};
        LetterTemplate next = changed;
        next.isShipped = false;
        return replaced(change, next, now->version);
    });
}

QFuture<Result<LetterTemplate>> Letters::reset(
    const Permit &permit, const LetterKind &kind, LetterLanguage language) const
{
    return m_context.change(permit, [=](Change &change) -> Result<LetterTemplate> {
        if (auto allowed = permit.requireAnywhere(Operation::ManageSettings); !allowed)
            return allowed.error();
        const auto now = holding(change.connection(), kind, language);
        if (!now)
            return now.error();
        if (now->isShipped)
            return Error::refused("letter.shipped-already", {templateName(kind, language)});
        return replaced(change, letter_template::shipped(kind, language), now->version);
    });
}

QFuture<Result<LetterMaterial>> Letters::gather(
    const Permit &permit, FilingSystem filingSystem, Id<Request> request, const LetterOrder &order) const
{
    return m_context.change(permit, [=](Change &change) -> Result<LetterMaterial> {
        if (auto allowed = permit.require(Operation::ViewContacts, filingSystem); !allowed)
            return allowed.error();
        auto material =
            gathered(change.connection(), {change.now(), change.today()}, filingSystem, request, order);
        if (!material)
            return material;
        if (auto seen = checkReceiver(change.connection(), permit, change.today(), order, *material); !seen)
            return seen.error();
        auto told = change.audit(request_steps::entryFor(material->request, QStringLiteral("letter-shown"),
            {{QStringLiteral("letter"), keyOf(material->words.kind)}}));
        return told ? material : Result<LetterMaterial>(told.error());
    });
}

QFuture<Result<LetterMaterial>> Letters::foresee(
    const Permit &permit, FilingSystem filingSystem, Id<Request> request) const
{
    const LetterMoment moment{m_context.clock.now(), m_context.clock.today()};
    return m_context.read(permit, [=](Connection &connection) -> Result<LetterMaterial> {
        if (auto allowed = permit.require(Operation::ViewContacts, filingSystem); !allowed)
            return allowed.error();
        return gathered(connection, moment, filingSystem, request, {.isDraft = true});
    });
}
