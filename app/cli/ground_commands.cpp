#include "app/cli/command_list.h"
#include "app/cli/command_values.h"
#include "app/cli/command_words.h"
#include "app/cli/ground_options.h"
#include "app/contacts/contacts.h"
#include "app/documents/archive_words.h"
#include "app/documents/ground_sentence.h"
#include "app/documents/retention_words.h"
#include "app/grounds/grounds.h"

#include <QJsonArray>

namespace {

constexpr qint64 usualPage = 100;

QList<QCommandLineOption> givingOptions()
{
    return QList<QCommandLineOption>{filingSystemOption(),
               valueOption("basis",
                   groundWords(QT_TRANSLATE_NOOP("GroundCommands",
                       "The lawful basis: b, c, d, e or f; that of the purpose where one is given.")),
                   "BASIS"),
               valueOption("purpose",
                   groundWords(QT_TRANSLATE_NOOP("GroundCommands", "What the data is for.")), "KEY")} +
        groundOptions();
}

QList<QCommandLineOption> orphanListOptions()
{
    return {filingSystemOption(),
        valueOption("limit",
            groundWords(QT_TRANSLATE_NOOP("GroundCommands", "At most so many; 100 where it is not given.")),
            "N")};
}

QList<QCommandLineOption> termOptions()
{
    return {filingSystemOption(),
        valueOption("days",
            groundWords(QT_TRANSLATE_NOOP(
                "GroundCommands", "From now on so many days; only tells them where it is not given.")),
            "N")};
}

/// Every number that stands after the words.
Result<QList<Id<Contact>>> namedContacts(const CommandRun &run)
{
    QList<Id<Contact>> contacts;
    for (const QString &argument : run.arguments) {
        bool isNumber = false;
        const qint64 number = argument.toLongLong(&isNumber);
        if (!isNumber || number < 1)
            return usageError(QStringLiteral("value"), {QStringLiteral("ID"), argument});
        contacts.append(Id<Contact>(number));
    }
    if (contacts.isEmpty())
        return usageError(QStringLiteral("missing"), {QStringLiteral("ID")});
    return contacts;
}

Result<GroundDecision> decisionOf(const CommandRun &run)
{
    GroundDecision decision;
    const auto purposes = purposesOf(run);
    if (!purposes)
        return purposes.error();
    decision.purpose = purposes->value(0);
    if (!decision.purpose.isStored()) {
        const auto basis = basisOf(run);
        if (!basis)
            return basis.error();
        decision.basis = *lawfulBasisFrom(*basis);
    }
    const auto wish = groundWishOf(run);
    if (!wish)
        return wish.error();
    decision.wish = *wish;
    return decision;
}

Result<Answer> giveGround(CommandRun &run)
{
    const auto filingSystem = filingSystemOf(run);
    if (!filingSystem)
        return filingSystem.error();
    const auto contacts = namedContacts(run);
    if (!contacts)
        return contacts.error();
    const auto decision = decisionOf(run);
    if (!decision)
        return decision.error();
    const auto given =
        run.services->grounds().give(*run.permit, *filingSystem, *contacts, *decision).result();
    if (!given)
        return given.error();
    const auto file = run.services->contacts()
                          .find(*run.permit, *filingSystem, contacts->first(), Contacts::Viewing::Internal)
                          .result();
    if (!file)
        return file.error();
    const Provenance &origin = file->provenance;
    Answer answer{.json = jsonOf(origin.ground, file->contact.kind, origin.basis),
        .lines = linesOf(origin.ground, file->contact.kind, origin.basis)};
    answer.json.insert(QStringLiteral("given"), *given);
    answer.json.insert(QStringLiteral("basis"), origin.basis);
    return answer;
}

Result<Answer> listOrphans(CommandRun &run)
{
    const auto filingSystem = filingSystemOf(run);
    if (!filingSystem)
        return filingSystem.error();
    const auto limit = numberOf(run, QStringLiteral("limit"), usualPage, 1);
    if (!limit)
        return limit.error();
    const Grounds &grounds = run.services->grounds();
    const auto figures = grounds.orphanFigures(*run.permit, *filingSystem).result();
    if (!figures)
        return figures.error();
    const auto orphans =
        grounds.orphans(*run.permit, *filingSystem, int(std::min<qint64>(*limit, 10'000))).result();
    if (!orphans)
        return orphans.error();
    const auto reviews =
        grounds.lateReviews(*run.permit, *filingSystem, int(std::min<qint64>(*limit, 10'000))).result();
    if (!reviews)
        return reviews.error();
    const QDate today = run.services->clock().today();
    Answer answer;
    QJsonArray late;
    for (const Orphan &review : *reviews)
        late.append(QJsonObject{{QStringLiteral("id"), review.contact.number()},
            {QStringLiteral("name"), review.name}, {QStringLiteral("kind"), codeOf(review.kind)},
            {QStringLiteral("since"), review.end.from.toString(Qt::ISODate)}});
    QJsonArray list;
    for (const Orphan &orphan : *orphans) {
        const QDate by = orphan.eraseBy(figures->daysToErase);
        list.append(QJsonObject{{QStringLiteral("id"), orphan.contact.number()},
            {QStringLiteral("name"), orphan.name}, {QStringLiteral("kind"), codeOf(orphan.kind)},
            {QStringLiteral("why"), codeOf(orphan.end.why)},
            {QStringLiteral("since"), orphan.end.from.toString(Qt::ISODate)},
            {QStringLiteral("erase_by"), by.toString(Qt::ISODate)},
            {QStringLiteral("days_left"), today.daysTo(by)},
            {QStringLiteral("erasure_open"), orphan.erasureOpen}});
        answer.lines.append(QStringLiteral("%1\t%2\t%3\t%4")
                                .arg(orphan.contact.number())
                                .arg(by.toString(Qt::ISODate), withoutGroundWord(orphan.end.why),
                                    nameOrArchived(orphan.name, orphan.isArchived)));
    }
    answer.json = {{QStringLiteral("orphans"), list}, {QStringLiteral("total"), figures->people},
        {QStringLiteral("overdue"), figures->overdue}, {QStringLiteral("days"), figures->daysToErase},
        {QStringLiteral("reviews"), late}, {QStringLiteral("reviews_total"), figures->reviews}};
    if (figures->reviews > 0)
        answer.lines.append(groundWords(
            QT_TRANSLATE_NOOP("GroundCommands", "Legitimate interests to be looked at again by now: %1."))
                                .arg(figures->reviews));
    if (figures->people == 0)
        answer.lines.append(groundWords(QT_TRANSLATE_NOOP("GroundCommands", "Everybody has a ground.")));
    return answer;
}

Result<Answer> proposeErasures(CommandRun &run)
{
    const auto filingSystem = filingSystemOf(run);
    if (!filingSystem)
        return filingSystem.error();
    const auto contacts = namedContacts(run);
    if (!contacts)
        return contacts.error();
    const auto opened =
        run.services->grounds().proposeErasure(*run.permit, *filingSystem, *contacts).result();
    if (!opened)
        return opened.error();
    Answer answer;
    QJsonArray requests;
    for (const Id<Request> request : opened->opened) {
        requests.append(request.number());
        answer.lines.append(
            groundWords(QT_TRANSLATE_NOOP("GroundCommands",
                            "Request %1 for erasure is open; nothing is erased before it is decided."))
                .arg(request.number()));
    }
    answer.json.insert(QStringLiteral("requests"), requests);
    answer.json.insert(QStringLiteral("restricted"), opened->restricted);
    if (opened->restricted > 0)
        answer.lines.append(
            groundWords(QT_TRANSLATE_NOOP("GroundCommands",
                            "Passed over, because their data is restricted (art. 18 GDPR): %1"))
                .arg(opened->restricted));
    return answer;
}

Result<Answer> eraseTerm(CommandRun &run)
{
    const auto filingSystem = filingSystemOf(run);
    if (!filingSystem)
        return filingSystem.error();
    const Grounds &grounds = run.services->grounds();
    if (run.isSet(QStringLiteral("days"))) {
        const auto days = numberOf(run, QStringLiteral("days"), usualDaysToErase, 0);
        if (!days)
            return days.error();
        if (auto kept = grounds.setDaysToErase(*run.permit, int(std::min<qint64>(*days, 1'000))).result();
            !kept)
            return kept.error();
    }
    const auto figures = grounds.orphanFigures(*run.permit, *filingSystem).result();
    if (!figures)
        return figures.error();
    return Answer{.json = {{QStringLiteral("days"), figures->daysToErase}},
        .lines = {groundWords(
            QT_TRANSLATE_NOOP("GroundCommands",
                "Whoever has no ground is to be erased within %1 days (art. 17(1)(b) and 12(3) GDPR)."))
                      .arg(figures->daysToErase)}};
}

} // namespace

QList<Command> groundCommands()
{
    const QString orphan = QStringLiteral("orphan");
    return {
        {.words = {QStringLiteral("contact"), QStringLiteral("ground")},
            .summary =
                [] {
                    return groundWords(QT_TRANSLATE_NOOP(
                        "GroundCommands", "Records why contacts are kept from now on, and until when."));
                },
            .usage = QStringLiteral("ID ..."),
            .options = givingOptions,
            .run = giveGround},
        {.words = {orphan, QStringLiteral("list")},
            .summary =
                [] {
                    return groundWords(QT_TRANSLATE_NOOP(
                        "GroundCommands", "Who has no ground any more, and by when they are to be erased."));
                },
            .options = orphanListOptions,
            .run = listOrphans},
        {.words = {orphan, QStringLiteral("propose")},
            .summary =
                [] {
                    return groundWords(QT_TRANSLATE_NOOP("GroundCommands",
                        "Opens a request for the erasure of contacts without a ground; erases nothing."));
                },
            .usage = QStringLiteral("ID ..."),
            .options = filingSystemOptions,
            .run = proposeErasures},
        {.words = {orphan, QStringLiteral("term")},
            .summary =
                [] {
                    return groundWords(QT_TRANSLATE_NOOP(
                        "GroundCommands", "Within how many days whoever has no ground is to be erased."));
                },
            .options = termOptions,
            .run = eraseTerm},
    };
}
