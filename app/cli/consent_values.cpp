#include "app/cli/consent_values.h"

#include "app/cli/command_values.h"
#include "app/cli/command_words.h"
#include "app/consent/act_moment.h"
#include "app/consent/consent_history.h"
#include "app/consent/consent_names.h"
#include "app/contacts/contacts.h"
#include "app/contacts/email_address.h"
#include "app/contacts/phone_number.h"

#include <QFile>
#include <QFileInfo>

namespace {

/// YYYY-MM-DD: more than that says the time as well.
constexpr qsizetype dayLength = 10;

bool isMeant(const ContactPoint &point, const QString &text)
{
    if (point.value == text || point.normalised == text)
        return true;
    if (point.kind == ContactPoint::Kind::Email) {
        const auto address = EmailAddress::parse(text);
        return address && address->normalised == point.normalised;
    }
    const auto number = PhoneNumber::parse(text);
    return point.kind == ContactPoint::Kind::Phone && number && number->e164 == point.normalised;
}

} // namespace

Result<Channel> channelOf(const CommandRun &run)
{
    const auto code = required(run, QStringLiteral("channel"));
    if (!code)
        return code.error();
    const auto channel = channelFrom(*code);
    if (!channel)
        return usageError(QStringLiteral("value"), {QStringLiteral("--channel"), *code});
    return *channel;
}

Result<ConsentAct> consentActOf(const CommandRun &run, const QString &option)
{
    const auto code = required(run, option);
    if (!code)
        return code.error();
    const auto act = consentActFrom(*code);
    if (!act)
        return usageError(QStringLiteral("value"), {QStringLiteral("--") + option, *code});
    return *act;
}

Result<std::optional<Instant>> momentOf(const CommandRun &run)
{
    const QString option = QStringLiteral("at");
    if (!run.isSet(option))
        return std::optional<Instant>();
    const auto moment = actMoment(run.value(option));
    if (moment)
        return std::optional(*moment);
    if (moment.error().what == QLatin1String("moment.text"))
        return usageError(QStringLiteral("moment"), {QStringLiteral("--") + option});
    return moment.error();
}

Result<Id<ContactPoint>> detailOf(const CommandRun &run, FilingSystem filingSystem, Id<Contact> contact)
{
    const QString text = run.value(QStringLiteral("detail")).trimmed();
    if (text.isEmpty())
        return Id<ContactPoint>();
    const auto file = run.services->contacts()
                          .find(*run.permit, filingSystem, contact, Contacts::Viewing::Internal)
                          .result();
    if (!file)
        return file.error();
    for (const ContactPoint &point : file->points) {
        if (isMeant(point, text))
            return point.id;
    }
    return Error{Failure::Invalid, QStringLiteral("consent.detail-unknown"), {QStringLiteral("detail")}};
}

Result<ConsentDraft> consentTextsOf(const CommandRun &run, ConsentAct act, QStringList &leftOut)
{
    ConsentDraft draft{.act = act};
    const auto purpose = required(run, QStringLiteral("purpose"));
    if (!purpose)
        return purpose.error();
    draft.purposeKey = *purpose;
    const auto channel = channelOf(run);
    if (!channel)
        return channel.error();
    draft.channel = *channel;
    draft.method = run.value(QStringLiteral("method"));
    draft.statement = run.value(QStringLiteral("statement"));
    draft.remark = run.value(QStringLiteral("remark"));
    draft.source = run.value(QStringLiteral("source"));
    draft.place = run.value(QStringLiteral("place"));
    draft.language = run.value(QStringLiteral("shown-in"));
    draft.representative = run.value(QStringLiteral("representative"));
    draft.authority = run.value(QStringLiteral("authority"));
    const auto at = momentOf(run);
    // Whoever takes consent back does so now, whatever is wrong with the moment (invariant I5).
    if (!at && endsProcessing(act))
        leftOut.append(QStringLiteral("moment"));
    else if (!at)
        return at.error();
    else
        draft.happenedAt = *at;
    draft.onlyDay = draft.happenedAt && run.value(QStringLiteral("at")).trimmed().size() <= dayLength;
    return draft;
}

QList<QCommandLineOption> consentTextOptions()
{
    return {valueOption(
                "purpose", consentWords(QT_TRANSLATE_NOOP("ConsentCommands", "The purpose's key.")), "KEY"),
        valueOption("channel",
            consentWords(QT_TRANSLATE_NOOP("ConsentCommands", "email, phone, post, sms, messaging or web.")),
            "CH"),
        valueOption("method",
            consentWords(QT_TRANSLATE_NOOP(
                "ConsentCommands", "How: web-form, email, phone, paper, in-person, letter.")),
            "M"),
        valueOption("at",
            consentWords(QT_TRANSLATE_NOOP(
                "ConsentCommands", "When it happened (RFC 3339); now where it is not given.")),
            "TIME"),
        valueOption("statement",
            consentWords(QT_TRANSLATE_NOOP(
                "ConsentCommands", "What was said or shown; the purpose's wording where it is not given.")),
            "TEXT"),
        valueOption(
            "remark", consentWords(QT_TRANSLATE_NOOP("ConsentCommands", "Why it is recorded.")), "TEXT"),
        valueOption("source",
            consentWords(QT_TRANSLATE_NOOP(
                "ConsentCommands", "Where it comes from: the form, the shop, the partner.")),
            "TEXT"),
        valueOption(
            "place", consentWords(QT_TRANSLATE_NOOP("ConsentCommands", "Where it happened.")), "TEXT"),
        valueOption("shown-in",
            consentWords(
                QT_TRANSLATE_NOOP("ConsentCommands", "The language of the text that was shown: nl or en.")),
            "LANGUAGE"),
        valueOption("representative",
            consentWords(QT_TRANSLATE_NOOP("ConsentCommands", "Who consented for somebody under 16.")),
            "NAME"),
        valueOption("authority",
            consentWords(QT_TRANSLATE_NOOP("ConsentCommands", "How it was checked that they may.")), "TEXT")};
}

Result<QByteArray> smallFileAt(const QString &path, qsizetype largest)
{
    if (!QFileInfo::exists(path))
        return Error{Failure::NotFound, QStringLiteral("file.missing")};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Failure::Unavailable, QStringLiteral("file.unreadable")};
    const QByteArray content = file.read(largest + 1);
    if (content.size() > largest)
        return Error{Failure::Invalid, QStringLiteral("consent.file-too-large")};
    return content;
}
