#include "app/demo/demonstration.h"

#include "app/breaches/breach_signing.h"
#include "app/breaches/demo_breaches.h"
#include "app/changes/service_context.h"
#include "app/demo/demo_activities.h"
#include "app/demo/demo_agreements.h"
#include "app/demo/demo_processors.h"
#include "app/demo/demo_requests.h"
#include "app/demo/demo_writer.h"
#include "app/requests/decision_signing.h"
#include "app/requests/evidence_piece.h"
#include "app/settings/organisation_profile_repository.h"
#include "app/staff/confirmation.h"
#include "app/staff/member_keys.h"
#include "app/staff/staff_repository.h"
#include "app/vault/vault_file.h"

#include <QThreadPool>
#include <QtConcurrent>

#include <algorithm>

namespace {

constexpr int mostPeople = 100'000;

Result<qint64> rowsOf(Connection &connection, const QString &table)
{
    return Sql(connection, "demo.count", QStringLiteral("SELECT COUNT(*) FROM ") + table).number();
}

Result<qint64> contactsOf(Connection &connection)
{
    return rowsOf(connection, QStringLiteral("contact"));
}

/// Whoever asks for a partial erasure: an invoice that the law keeps, and details that it does not.
bool keepsAnInvoice(const DemoPerson &person, QDate today)
{
    constexpr int kept = 6;
    return !person.held && !person.restricted &&
        std::any_of(person.facts.begin(), person.facts.end(), [&](const auto &fact) {
            return fact.first == RelationFactKind::InvoiceIssued && fact.second > today.addYears(-kept);
        });
}

/// Those whom requests are told of.
struct Crowd
{
    QList<Id<Contact>> customers = {};
    QList<Id<Contact>> invoiced = {};
    Id<Contact> leaver = {};
};

/// One more person than asked for is there for a moment: whoever was erased wholly.
Result<Crowd> fillWithPeople(Change &change, int count, quint64 seed)
{
    Crowd crowd;
    QList<DemoPerson> people = demoPeople(count + 1, seed, change.today());
    people.last().kind = ContactKind::Customer;
    people.last().held = false;
    people.last().restricted = false;
    people.last().facts.clear();
    for (const DemoPerson &person : std::as_const(people)) {
        const auto added = demo_writer::addPerson(change, person);
        if (!added)
            return added.error();
        crowd.leaver = *added;
        if (person.kind != ContactKind::Customer || person.held || person.restricted)
            continue;
        (keepsAnInvoice(person, change.today()) ? crowd.invoiced : crowd.customers).append(*added);
    }
    if (!crowd.customers.isEmpty())
        crowd.customers.removeLast();
    return crowd;
}

Outcome noteFilled(Change &change, int contacts)
{
    return change.audit(
        {.action = QStringLiteral("demo.fill"), .detail = {{QStringLiteral("contacts"), contacts}}});
}

/// What people asked. A change of its own: an erasure empties what the trail told of the person until then.
Result<DemoResult> addRequests(
    Change &change, const Crowd &crowd, const demo_requests::Sign &sign, bool isServer)
{
    if (auto added = demo_requests::add(change, crowd.customers, crowd.invoiced, crowd.leaver, sign); !added)
        return added.error();
    // After what people asked: nobody of these was told of it.
    if (auto added = demo_processors::add(change); !added)
        return added.error();
    if (auto added = demo_agreements::add(change); !added)
        return added.error();
    // Reviewed as it stands then.
    if (auto added = demo_activities::add(change, isServer); !added)
        return added.error();
    const auto contacts = contactsOf(change.connection());
    if (!contacts)
        return contacts.error();
    const auto events = rowsOf(change.connection(), QStringLiteral("consent_event"));
    if (!events)
        return events.error();
    if (auto noted = noteFilled(change, static_cast<int>(*contacts)); !noted)
        return noted.error();
    return DemoResult{.contacts = static_cast<int>(*contacts), .consentEvents = static_cast<int>(*events)};
}

Outcome mayFill(const Change &change, const Confirmation &confirmation)
{
    for (const FilingSystem filingSystem : allFilingSystems) {
        // It adds colleagues with roles as well.
        for (const Operation operation : {Operation::EditContacts, Operation::ManageStaff}) {
            if (auto allowed = change.permit().require(operation, filingSystem); !allowed)
                return allowed;
        }
    }
    return confirmation.requireFor(change.permit(), change.now());
}

Outcome isEmpty(Change &change)
{
    const auto there = contactsOf(change.connection());
    if (!there)
        return there.error();
    return *there > 0 ? Outcome(Error{Failure::Refused, QStringLiteral("demo.not-empty")}) : Outcome(done);
}

/// Before the others, because they sign what the others tell of.
Outcome addColleagues(Change &change, const Confirmation &confirmation, int people)
{
    if (auto allowed = mayFill(change, confirmation); !allowed)
        return allowed;
    if (people < 1 || people > mostPeople)
        return Error{Failure::Invalid, QStringLiteral("demo.people"), {QString::number(mostPeople)}};
    if (auto empty = isEmpty(change); !empty)
        return empty;
    if (auto added = demo_writer::addColleagues(change); !added)
        return added;
    return change.audit({.action = QStringLiteral("demo.colleagues")});
}

/// What receipts need to say of who asks for consent, as far as the founder did not fill it in.
Outcome introduceOrganisation(Change &change)
{
    const OrganisationProfile invented{.name = QStringLiteral("Voorbeeld B.V."),
        .sector = QStringLiteral("Detailhandel"),
        .street = QStringLiteral("Dorpsstraat 1"),
        .postcode = QStringLiteral("1234 AB"),
        .city = QStringLiteral("Voorbeeldstad"),
        .privacyContact = QStringLiteral("privacy@voorbeeld.example"),
        .officer = QStringLiteral("fg@voorbeeld.example"),
        .withdrawal = QStringLiteral("https://voorbeeld.example/afmelden"),
        .privacyStatement = QStringLiteral("https://voorbeeld.example/privacy"),
        .automatedDecisions = QLatin1String(noAutomatedDecisions)};
    const auto known = organisation_profile_repository::find(change.connection());
    if (!known)
        return known.error();
    for (const OrganisationField &field : allOrganisationFields) {
        if (!((*known).*field.value).isEmpty() || (invented.*field.value).isEmpty())
            continue;
        auto set = organisation_profile_repository::set(change.connection(), field, invented.*field.value);
        if (!set)
            return set;
    }
    return done;
}

Result<Crowd> fillEmpty(Change &change, int people, quint64 seed)
{
    if (auto empty = isEmpty(change); !empty)
        return empty.error();
    if (auto added = demo_writer::addPurposes(change, QStringLiteral("Voorbeeld B.V.")); !added)
        return added.error();
    if (auto introduced = introduceOrganisation(change); !introduced)
        return introduced.error();
    if (auto noted = noteFilled(change, people); !noted)
        return noted.error();
    return fillWithPeople(change, people, seed);
}

/// What their passphrase opens in the file.
Outcome giveKeys(const ServiceContext &context, const Confirmation &confirmation)
{
    for (const QString &name : demo_writer::colleagues()) {
        const auto member =
            context
                .read([name](Connection &connection) { return staff_repository::byName(connection, name); })
                .result();
        if (!member)
            return member.error();
        if (auto given = member_keys::addWithSamePassphrase(context, confirmation, (*member)->member); !given)
            return given;
    }
    return done;
}

} // namespace

Demonstration::Demonstration(const ServiceContext &context)
    : m_context(context), m_desk(std::make_unique<QThreadPool>())
{
    m_desk->setMaxThreadCount(1);
}

Demonstration::~Demonstration() = default;

QFuture<Result<DemoResult>> Demonstration::fill(
    const Permit &permit, const Confirmation &confirmation, int people, quint64 seed) const
{
    return QtConcurrent::run(m_desk.get(), [=, &context = m_context]() -> Result<DemoResult> {
        const auto added =
            context
                .change(permit, [=](Change &change) { return addColleagues(change, confirmation, people); })
                .result();
        if (!added)
            return added.error();
        if (!context.shared) {
            if (auto given = giveKeys(context, confirmation); !given)
                return given.error();
        }
        // One key for all that was decided: who decided has the passphrase just given.
        std::optional<Signer> signer;
        const demo_requests::Sign sign = [&](const Request &request, Decision &decision) -> Outcome {
            if (context.shared)
                return done;
            if (!signer) {
                const auto unlocked = vault_file::signer(
                    context.location.target, decision.approver, *confirmation.passphrase());
                if (!unlocked)
                    return unlocked.error();
                signer = *unlocked;
            }
            QList<EvidencePiece> opened = evidence_pieces::of(request, {});
            for (EvidencePiece &piece : opened)
                piece.openedAt = decision.decidedAt; // as the story has it
            return decision_signing::sign(
                context, *signer, request, std::nullopt, evidence_pieces::signedText(opened), decision);
        };
        const Instant asOf = context.clock.computedNow();
        const auto crowd = context
                               .change(permit,
                                   [=, &context](Change &change) {
                                       change.tellAsOf(asOf);
                                       return fillEmpty(change, people, seed);
                                   })
                               .result();
        if (!crowd)
            return crowd.error();
        const demo_breaches::Sign signBreach = [&](const Breach &breach, BreachDecision &decision) {
            return context.shared ? Outcome(done)
                                  : breach_signing::sign(context, confirmation, breach, decision);
        };
        return context
            .change(permit,
                [&](Change &change) -> Result<DemoResult> {
                    change.tellAsOf(asOf);
                    if (auto told = demo_breaches::add(change, signBreach); !told)
                        return told.error();
                    return addRequests(change, *crowd, sign, context.shared);
                })
            .result();
    });
}
