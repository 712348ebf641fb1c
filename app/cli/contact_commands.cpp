#include "app/audit/audit_trail.h"
#include "app/cli/command_list.h"
#include "app/consent/consents.h"
#include "app/contacts/contact_name.h"
#include "app/contacts/contacts.h"
#include "app/documents/request_words.h"
#include "app/documents/retention_words.h"
#include "app/lists/contact_lists.h"
#include "app/requests/requests.h"
#include "app/retention/retention.h"

#include <QJsonArray>

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("ContactCommands", text);
}

QCommandLineOption option(const char *name, const QString &help, const char *value)
{
    return {QString::fromLatin1(name), help, QString::fromLatin1(value)};
}

QCommandLineOption filingSystemOption()
{
    return option("filing-system",
        words(QT_TRANSLATE_NOOP("ContactCommands", "customers or employees; customers where it is not given.")), "F");
}

QList<QCommandLineOption> listOptions()
{
    return {filingSystemOption(),
        option("search", words(QT_TRANSLATE_NOOP("ContactCommands", "Words that must all be found.")), "TEXT"),
        option("limit", words(QT_TRANSLATE_NOOP("ContactCommands", "How many at most; 50 where it is not given.")), "N"),
        option("after", words(QT_TRANSLATE_NOOP("ContactCommands", "Where the page before ended.")), "CURSOR")};
}

QList<QCommandLineOption> plainOptions()
{
    return {filingSystemOption()};
}

QList<QCommandLineOption> addOptions()
{
    return {filingSystemOption(),
        option("kind", words(QT_TRANSLATE_NOOP("ContactCommands", "customer, prospect, supplier, employee or applicant.")), "KIND"),
        option("source", words(QT_TRANSLATE_NOOP("ContactCommands", "Where the data comes from.")), "TEXT"),
        option("basis", words(QT_TRANSLATE_NOOP("ContactCommands", "The lawful basis: a, b, c, d, e or f.")), "BASIS")};
}

QList<QCommandLineOption> editOptions()
{
    return {filingSystemOption(),
        option("cause", words(QT_TRANSLATE_NOOP("ContactCommands", "typing-error, person or employer.")), "CAUSE"),
        option("source", words(QT_TRANSLATE_NOOP("ContactCommands", "Where the news comes from.")), "TEXT")};
}

Result<Id<Contact>> contactOf(const CommandRun &run)
{
    bool isNumber = false;
    const qint64 number = run.arguments.value(0).toLongLong(&isNumber);
    if (!isNumber || number <= 0)
        return usageError(QStringLiteral("missing"), {QStringLiteral("ID")});
    return Id<Contact>(number);
}

QJsonObject jsonOf(const ListRow &row)
{
    return {{QStringLiteral("id"), row.contact.number()}, {QStringLiteral("name"), row.name},
        {QStringLiteral("organisation"), row.organisation}, {QStringLiteral("email"), row.email},
        {QStringLiteral("phone"), row.phone}, {QStringLiteral("city"), row.city},
        {QStringLiteral("number"), row.number}, {QStringLiteral("kind"), codeOf(row.kind)},
        {QStringLiteral("keep_until"), row.dueOn.isValid() ? QJsonValue(row.dueOn.toString(Qt::ISODate)) : QJsonValue()}};
}

Result<Answer> list(CommandRun &run)
{
    constexpr int usualLimit = 50;
    const auto filingSystem = filingSystemOf(run);
    if (!filingSystem)
        return filingSystem.error();
    const int limit = run.isSet(QStringLiteral("limit")) ? run.value(QStringLiteral("limit")).toInt() : usualLimit;
    if (limit <= 0)
        return usageError(QStringLiteral("value"), {QStringLiteral("--limit"), run.value(QStringLiteral("limit"))});
    const qint64 first = run.value(QStringLiteral("after")).toLongLong();
    ContactLists &lists = run.services->contactLists();
    ListResultPtr view;
    if (run.isSet(QStringLiteral("search"))) {
        const auto found = awaited(run,
            lists.search(*run.permit, *filingSystem, {.text = run.value(QStringLiteral("search")), .filter = {}}));
        if (!found)
            return found.error();
        view = *found;
    }
    const auto page = awaited(run, lists.page(*run.permit, *filingSystem, view, first, limit));
    if (!page)
        return page.error();
    Answer answer;
    QJsonArray contacts;
    for (const ListRow &row : page->rows) {
        contacts.append(jsonOf(row));
        answer.lines.append(QStringLiteral("%1\t%2\t%3\t%4").arg(row.contact.number()).arg(row.name, row.organisation, row.email));
    }
    const qint64 next = first + page->rows.size();
    answer.json = {{QStringLiteral("total"), page->total}, {QStringLiteral("contacts"), contacts},
        {QStringLiteral("next"), next < page->total ? QJsonValue(QString::number(next)) : QJsonValue()}};
    return answer;
}

QJsonObject jsonOf(const ContactFile &file)
{
    QJsonArray points;
    for (const ContactPoint &point : file.points)
        points.append(QJsonObject{{QStringLiteral("kind"), point.kind == ContactPoint::Kind::Email ? QStringLiteral("email") : QStringLiteral("phone")},
            {QStringLiteral("value"), point.value}});
    QJsonArray addresses;
    for (const PostalAddress &address : file.addresses)
        addresses.append(QJsonObject{{QStringLiteral("street"), address.street},
            {QStringLiteral("house_number"), address.houseNumber + address.addition},
            {QStringLiteral("postcode"), address.postcode}, {QStringLiteral("city"), address.city},
            {QStringLiteral("country"), address.country}});
    QJsonArray identifiers;
    for (const Identifier &identifier : file.identifiers)
        identifiers.append(QJsonObject{{QStringLiteral("kind"), static_cast<int>(identifier.kind)},
            {QStringLiteral("value"), identifier.value}});
    QJsonArray notes;
    for (const Note &note : file.notes)
        notes.append(QJsonObject{{QStringLiteral("at"), note.writtenAt.toText()}, {QStringLiteral("body"), note.body}});
    QJsonObject contact{{QStringLiteral("id"), file.contact.id.number()}, {QStringLiteral("ref"), file.contact.refText()},
        {QStringLiteral("kind"), codeOf(file.contact.kind)}, {QStringLiteral("name"), displayName(nameOf(file.contact))},
        {QStringLiteral("version"), file.contact.version},
        {QStringLiteral("organisation"), file.organisation ? file.organisation->name : QString()}};
    for (const EditRule &rule : editRules()) {
        const QString value = file.valueOf(rule.field);
        if (!value.isEmpty())
            contact.insert(rule.code.toString(), value);
    }
    return {{QStringLiteral("contact"), contact}, {QStringLiteral("points"), points},
        {QStringLiteral("addresses"), addresses}, {QStringLiteral("identifiers"), identifiers},
        {QStringLiteral("notes"), notes},
        {QStringLiteral("provenance"),
            QJsonObject{{QStringLiteral("source"), file.provenance.source},
                {QStringLiteral("collected"), file.provenance.collectedOn.toString(Qt::ISODate)},
                {QStringLiteral("basis"), file.provenance.basis}}}};
}

/// Consents, terms and requests of the person, beside what is held of the contact itself.
Outcome addAround(const CommandRun &run, FilingSystem filingSystem, Id<Contact> id, QJsonObject &json)
{
    const auto lines = run.services->consents().states(*run.permit, filingSystem, id).result();
    if (!lines)
        return lines.error();
    QJsonArray consents;
    QJsonArray grounds;
    for (const ConsentLine &line : *lines) {
        const QJsonObject row{{QStringLiteral("purpose"), line.purposeKey}, {QStringLiteral("basis"), letterOf(line.basis)},
            {QStringLiteral("channel"), line.channel ? QJsonValue(keyOf(*line.channel)) : QJsonValue()},
            {QStringLiteral("status"), dpvStatus(line.state).toString()}};
        (line.basis == LawfulBasis::Consent ? consents : grounds).append(row);
    }
    const auto terms = run.services->retention().terms(*run.permit, filingSystem, id).result();
    if (!terms)
        return terms.error();
    QJsonArray retention;
    for (const CategoryTerm &term : *terms)
        retention.append(QJsonObject{{QStringLiteral("category"), codeOf(term.category)},
            {QStringLiteral("rule"), term.due.decidingRule},
            {QStringLiteral("keep_until"),
                term.due.keepUntil ? QJsonValue(term.due.keepUntil->toString(Qt::ISODate)) : QJsonValue()}});
    const auto requests = run.services->requests().ofContact(*run.permit, filingSystem, id).result();
    if (!requests)
        return requests.error();
    QJsonArray asked;
    for (const Request &request : *requests)
        asked.append(QJsonObject{{QStringLiteral("id"), request.id.number()}, {QStringLiteral("type"), codeOf(request.type)},
            {QStringLiteral("status"), codeOf(request.stage)}});
    json.insert(QStringLiteral("consents"), consents);
    json.insert(QStringLiteral("grounds"), grounds);
    json.insert(QStringLiteral("retention"), retention);
    json.insert(QStringLiteral("requests"), asked);
    return done;
}

Result<Answer> show(CommandRun &run)
{
    const auto filingSystem = filingSystemOf(run);
    if (!filingSystem)
        return filingSystem.error();
    const auto id = contactOf(run);
    if (!id)
        return id.error();
    const auto file = run.services->contacts().find(*run.permit, *filingSystem, *id).result();
    if (!file)
        return file.error();
    Answer answer{.json = jsonOf(*file)};
    if (auto added = addAround(run, *filingSystem, *id, answer.json); !added)
        return added.error();
    const QJsonObject contact = answer.json[QStringLiteral("contact")].toObject();
    for (auto it = contact.begin(); it != contact.end(); ++it)
        answer.lines.append(QStringLiteral("%1\t%2").arg(it.key(), it.value().toVariant().toString()));
    return answer;
}

/// FIELD=VALUE arguments, from the given place on.
Result<QList<FieldEdit>> editsOf(const CommandRun &run, qsizetype from)
{
    QList<FieldEdit> edits;
    for (const QString &argument : run.arguments.mid(from)) {
        const auto at = argument.indexOf(QLatin1Char('='));
        const auto field = contactFieldOf(argument.left(at));
        if (at <= 0 || !field)
            return usageError(QStringLiteral("value"), {QStringLiteral("FIELD=VALUE"), argument});
        edits.append({.field = *field, .value = argument.mid(at + 1)});
    }
    if (edits.isEmpty())
        return usageError(QStringLiteral("missing"), {QStringLiteral("FIELD=VALUE")});
    return edits;
}

Result<Answer> edit(CommandRun &run)
{
    const auto filingSystem = filingSystemOf(run);
    if (!filingSystem)
        return filingSystem.error();
    const auto id = contactOf(run);
    if (!id)
        return id.error();
    const auto edits = editsOf(run, 1);
    if (!edits)
        return edits.error();
    const QString cause = run.value(QStringLiteral("cause"));
    if (!cause.isEmpty() && cause != QLatin1String("typing-error") && cause != QLatin1String("person")
        && cause != QLatin1String("employer"))
        return usageError(QStringLiteral("value"), {QStringLiteral("--cause"), cause});
    const auto file = run.services->contacts()
                          .find(*run.permit, *filingSystem, *id, Contacts::Viewing::Internal)
                          .result();
    if (!file)
        return file.error();
    const EditCause why = cause == QLatin1String("person") ? EditCause::NewsFromPerson
        : cause == QLatin1String("employer")               ? EditCause::NewsFromEmployer
                                                           : EditCause::OwnTypingError;
    const auto version = run.services->contacts()
                             .edit(*run.permit, *filingSystem, *id,
                                 {.version = file->contact.version,
                                     .fields = *edits,
                                     .cause = why,
                                     .source = run.value(QStringLiteral("source"))})
                             .result();
    if (!version)
        return version.error();
    return Answer{.json = {{QStringLiteral("id"), id->number()}, {QStringLiteral("version"), *version}},
        .lines = {words(QT_TRANSLATE_NOOP("ContactCommands", "Changed; this is version %1.")).arg(*version)}};
}

Result<Answer> add(CommandRun &run)
{
    const auto filingSystem = filingSystemOf(run);
    if (!filingSystem)
        return filingSystem.error();
    const auto kindCode = required(run, QStringLiteral("kind"));
    if (!kindCode)
        return kindCode.error();
    const auto kind = contactKindFromCode(*kindCode);
    if (!kind)
        return usageError(QStringLiteral("value"), {QStringLiteral("--kind"), *kindCode});
    const auto edits = editsOf(run, 0);
    if (!edits)
        return edits.error();
    ContactDraft draft{.kind = *kind};
    draft.provenance.source = run.value(QStringLiteral("source"));
    draft.provenance.basis = run.value(QStringLiteral("basis"));
    draft.provenance.collectedOn = run.services->clock().today();
    PostalAddress address{.country = QStringLiteral("NL")};
    for (const FieldEdit &edit : *edits) {
        switch (edit.field) {
        case ContactField::Initials: draft.name.initials = edit.value; break;
        case ContactField::GivenName: draft.name.givenName = edit.value; break;
        case ContactField::Infix: draft.name.infix = edit.value; break;
        case ContactField::Surname: draft.name.surname = edit.value; break;
        case ContactField::Organisation: draft.organisation = edit.value; break;
        case ContactField::JobTitle: draft.jobTitle = edit.value; break;
        case ContactField::Email: draft.points.append({.kind = ContactPoint::Kind::Email, .value = edit.value}); break;
        case ContactField::Phone: draft.points.append({.kind = ContactPoint::Kind::Phone, .value = edit.value}); break;
        case ContactField::CustomerNumber: draft.identifiers.append({.value = edit.value}); break;
        case ContactField::Street: address.street = edit.value; break;
        case ContactField::HouseNumber: address.houseNumber = edit.value; break;
        case ContactField::Postcode: address.postcode = edit.value; break;
        case ContactField::City: address.city = edit.value; break;
        case ContactField::Note: draft.notes.append(edit.value); break;
        default: return usageError(QStringLiteral("value"), {QStringLiteral("FIELD=VALUE"), editRule(edit.field).code.toString()});
        }
    }
    if (!(address.street + address.postcode + address.city).isEmpty())
        draft.addresses.append(address);
    const auto id = run.services->contacts().add(*run.permit, *filingSystem, draft).result();
    if (!id)
        return id.error();
    return Answer{.json = {{QStringLiteral("id"), id->number()}, {QStringLiteral("version"), 1}},
        .lines = {words(QT_TRANSLATE_NOOP("ContactCommands", "Added as contact %1.")).arg(id->number())}};
}

} // namespace

QList<Command> contactCommands()
{
    const QString contact = QStringLiteral("contact");
    return {
        {.words = {contact, QStringLiteral("list")},
            .summary = [] { return words(QT_TRANSLATE_NOOP("ContactCommands", "Browses and searches the people.")); },
            .options = listOptions,
            .run = list},
        {.words = {contact, QStringLiteral("show")},
            .summary = [] { return words(QT_TRANSLATE_NOOP("ContactCommands", "Everything that is held about one person.")); },
            .usage = QStringLiteral("ID"),
            .options = plainOptions,
            .run = show},
        {.words = {contact, QStringLiteral("add")},
            .summary = [] { return words(QT_TRANSLATE_NOOP("ContactCommands", "Adds a person.")); },
            .usage = QStringLiteral("FIELD=VALUE ..."),
            .options = addOptions,
            .run = add},
        {.words = {contact, QStringLiteral("edit")},
            .summary = [] { return words(QT_TRANSLATE_NOOP("ContactCommands", "Changes what the edit table lets one change.")); },
            .usage = QStringLiteral("ID FIELD=VALUE ..."),
            .options = editOptions,
            .run = edit},
    };
}
