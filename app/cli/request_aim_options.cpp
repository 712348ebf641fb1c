#include "app/cli/request_aim_options.h"

#include "app/cli/command_values.h"
#include "app/cli/command_words.h"

QList<QCommandLineOption> requestAimOptions()
{
    return {{QStringLiteral("own-situation"),
                requestWords(QT_TRANSLATE_NOOP("RequestCommands",
                    "Of an objection: not to marketing, but on grounds of the person's own situation."))},
        valueOption("purpose",
            requestWords(QT_TRANSLATE_NOOP(
                "RequestCommands", "To what the person limits an objection or a withdrawal.")),
            "KEY"),
        valueOption("only",
            requestWords(QT_TRANSLATE_NOOP("RequestCommands",
                "The one channel to which the person limits it: email, phone, post, sms, messaging, web or "
                "print.")),
            "CH"),
        valueOption("ground",
            requestWords(QT_TRANSLATE_NOOP("RequestCommands",
                "Of a restriction: a, b, c or d of art. 18(1) GDPR; a where none is given.")),
            "G")};
}

Result<RequestAim> requestAimOf(const CommandRun &run)
{
    RequestAim aim{.purposeKey = run.value(QStringLiteral("purpose"))};
    if (run.isSet(QStringLiteral("own-situation")))
        aim.kind = RequestAim::Kind::OwnSituation;
    if (const QString only = run.value(QStringLiteral("only")); !only.isEmpty()) {
        aim.channel = channelFrom(only);
        if (!aim.channel)
            return usageError(QStringLiteral("value"), {QStringLiteral("--only"), only});
    }
    if (const QString ground = run.value(QStringLiteral("ground")); !ground.isEmpty()) {
        aim.ground = restrictionGroundFrom(ground);
        if (!aim.ground)
            return usageError(QStringLiteral("value"), {QStringLiteral("--ground"), ground});
    }
    return aim;
}
