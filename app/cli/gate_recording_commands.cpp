#include "app/cli/command_list.h"
#include "app/cli/command_values.h"
#include "app/cli/command_words.h"
#include "app/cli/consent_values.h"
#include "app/gate/gate.h"

namespace {

/// Whom something is recorded of.
struct Recorded
{
    FilingSystem filingSystem = FilingSystem::Customers;
    Id<Contact> contact = {};
};

Result<Recorded> recordedOf(const CommandRun &run)
{
    const auto filingSystem = filingSystemOf(run);
    if (!filingSystem)
        return filingSystem.error();
    const auto contact = contactOf(run);
    if (!contact)
        return contact.error();
    return Recorded{*filingSystem, *contact};
}

template <typename Thing>
Result<Answer> recordedAs(const Result<Id<Thing>> &id)
{
    if (!id)
        return id.error();
    return Answer{.json = {{QStringLiteral("id"), id->number()}},
        .lines = {
            gateCommandWords(QT_TRANSLATE_NOOP("GateCommands", "Recorded as number %1.")).arg(id->number())}};
}

QCommandLineOption purposeOption()
{
    return valueOption(
        "purpose", gateCommandWords(QT_TRANSLATE_NOOP("GateCommands", "The purpose's key.")), "KEY");
}

QList<QCommandLineOption> addresseeOptions()
{
    return {filingSystemOption(),
        valueOption("capacity",
            gateCommandWords(QT_TRANSLATE_NOOP("GateCommands",
                "private; business for a one-person business, vof, maatschap or cv; legal-person for a bv, "
                "nv, foundation or association.")),
            "CAPACITY"),
        valueOption("outside-eea",
            gateCommandWords(QT_TRANSLATE_NOOP(
                "GateCommands", "Established outside the EEA: the local rule that is met.")),
            "RULE")};
}

Result<Answer> addressee(CommandRun &run)
{
    const auto whom = recordedOf(run);
    if (!whom)
        return whom.error();
    const auto key = required(run, QStringLiteral("capacity"));
    if (!key)
        return key.error();
    const auto capacity = addresseeCapacityFrom(*key);
    if (!capacity)
        return usageError(QStringLiteral("value"), {QStringLiteral("--capacity"), *key});
    return recordedAs(run.services->gate()
                          .recordAddressee(*run.permit, whom->filingSystem, whom->contact, *capacity,
                              run.value(QStringLiteral("outside-eea")))
                          .result());
}

QList<QCommandLineOption> softOptInOptions()
{
    return {filingSystemOption(), purposeOption(),
        valueOption("channel",
            gateCommandWords(QT_TRANSLATE_NOOP("GateCommands", "email, phone, sms or messaging.")), "CH"),
        valueOption("detail",
            gateCommandWords(QT_TRANSLATE_NOOP("GateCommands",
                "The address or number that was given with the sale, which is held already; the only one "
                "where it is not given.")),
            "VALUE"),
        valueOption("sold-on",
            gateCommandWords(QT_TRANSLATE_NOOP(
                "GateCommands", "The day of the last sale, or on which the contract ended.")),
            "DATE"),
        valueOption("reference",
            gateCommandWords(
                QT_TRANSLATE_NOOP("GateCommands", "The number of the order, the invoice or the contract.")),
            "TEXT"),
        valueOption("test",
            gateCommandWords(QT_TRANSLATE_NOOP("GateCommands",
                "A test that was found to hold, SO1 to SO6; may be given more than once, and all six are "
                "needed.")),
            "SO")};
}

Result<SoftOptInTests> testsOf(const CommandRun &run)
{
    SoftOptInTests tests;
    const QStringList given = run.options.values(QStringLiteral("test"));
    for (const QString &id : given) {
        const auto test = softOptInTestFrom(id);
        if (!test)
            return usageError(QStringLiteral("value"), {QStringLiteral("--test"), id});
        tests = tests.with(*test);
    }
    return tests;
}

Result<Answer> softOptIn(CommandRun &run)
{
    const auto whom = recordedOf(run);
    if (!whom)
        return whom.error();
    const auto purpose = required(run, QStringLiteral("purpose"));
    if (!purpose)
        return purpose.error();
    const auto channel = channelOf(run);
    if (!channel)
        return channel.error();
    const auto soldOn = neededDay(run, QStringLiteral("sold-on"));
    if (!soldOn)
        return soldOn.error();
    const auto reference = required(run, QStringLiteral("reference"));
    if (!reference)
        return reference.error();
    const auto tests = testsOf(run);
    if (!tests)
        return tests.error();
    return recordedAs(run.services->gate()
                          .recordSoftOptIn(*run.permit, whom->filingSystem, whom->contact,
                              {.purposeKey = *purpose,
                                  .channel = *channel,
                                  .detail = run.value(QStringLiteral("detail")),
                                  .soldOn = *soldOn,
                                  .reference = *reference,
                                  .tests = *tests})
                          .result());
}

QList<QCommandLineOption> publishedAddressOptions()
{
    return {filingSystemOption(), purposeOption(),
        valueOption("detail",
            gateCommandWords(
                QT_TRANSLATE_NOOP("GateCommands", "The address or number, which is held already.")),
            "VALUE"),
        valueOption(
            "source", gateCommandWords(QT_TRANSLATE_NOOP("GateCommands", "Where it is published.")), "TEXT"),
        valueOption("seen-on",
            gateCommandWords(QT_TRANSLATE_NOOP("GateCommands", "The day on which that was seen.")), "DATE"),
        {QStringLiteral("gone"),
            gateCommandWords(QT_TRANSLATE_NOOP("GateCommands", "It is no longer published there."))}};
}

Result<Answer> publishedAddress(CommandRun &run)
{
    const auto whom = recordedOf(run);
    if (!whom)
        return whom.error();
    PublishedAddressDraft draft{.isGone = run.isSet(QStringLiteral("gone"))};
    for (auto [option, text] : {std::pair("purpose", &draft.purposeKey), std::pair("detail", &draft.detail),
             std::pair("source", &draft.source)}) {
        const auto given = required(run, QLatin1String(option));
        if (!given)
            return given.error();
        *text = *given;
    }
    const auto seenOn = neededDay(run, QStringLiteral("seen-on"));
    if (!seenOn)
        return seenOn.error();
    draft.seenOn = *seenOn;
    return recordedAs(run.services->gate()
                          .recordPublishedAddress(*run.permit, whom->filingSystem, whom->contact, draft)
                          .result());
}

} // namespace

QList<Command> gateRecordingCommands()
{
    const QString contact = QStringLiteral("contact");
    const QString id = QStringLiteral("ID");
    return {
        {.words = {contact, QStringLiteral("addressee")},
            .summary =
                [] {
                    return gateCommandWords(QT_TRANSLATE_NOOP(
                        "GateCommands", "Records in which capacity somebody is written to or called."));
                },
            .usage = id,
            .options = addresseeOptions,
            .run = addressee},
        {.words = {contact, QStringLiteral("soft-opt-in")},
            .summary =
                [] {
                    return gateCommandWords(QT_TRANSLATE_NOOP("GateCommands",
                        "Records that a customer may be approached without having been asked."));
                },
            .usage = id,
            .options = softOptInOptions,
            .run = softOptIn},
        {.words = {contact, QStringLiteral("published-address")},
            .summary =
                [] {
                    return gateCommandWords(QT_TRANSLATE_NOOP(
                        "GateCommands", "Records that an address was published to receive such messages."));
                },
            .usage = id,
            .options = publishedAddressOptions,
            .run = publishedAddress},
    };
}
