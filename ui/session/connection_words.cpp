#include "ui/session/connection_words.h"

#include <QCoreApplication>

namespace {

QString connectionText(const char *text)
{
    return QCoreApplication::translate("Connection", text);
}

} // namespace

ConnectionWords connectionWords(const ConnectionSecurity &security)
{
    const QString rights = connectionText(QT_TRANSLATE_NOOP(
        "Connection", "The program guards who may do what; the database does not do so yet."));
    if (security.backend == Backend::Embedded)
        return {Tone::Neutral, QStringLiteral("database"),
            connectionText(QT_TRANSLATE_NOOP("Connection", "File on this computer")),
            connectionText(QT_TRANSLATE_NOOP("Connection",
                "The customer file is on this computer, encrypted; nothing goes over a network.")) +
                QStringLiteral("\n\n") + rights};
    if (security.localSocket)
        return {Tone::Ok, QStringLiteral("database"),
            connectionText(QT_TRANSLATE_NOOP("Connection", "Server on this computer")),
            connectionText(
                QT_TRANSLATE_NOOP("Connection",
                    "PostgreSQL %1 on this computer, through a local socket; nothing goes over a network."))
                    .arg(security.serverVersion) +
                QStringLiteral("\n\n") + rights};
    if (!security.encrypted)
        return {Tone::Danger, QStringLiteral("alert-triangle"),
            connectionText(QT_TRANSLATE_NOOP("Connection", "Not encrypted")),
            connectionText(QT_TRANSLATE_NOOP("Connection",
                "The server says that this line is not encrypted. Stop working and tell your "
                "administrator."))};
    return {Tone::Ok, QStringLiteral("shield-lock"),
        connectionText(QT_TRANSLATE_NOOP("Connection", "%1 · %2 · certificate checked"))
            .arg(security.protocol, security.host),
        connectionText(QT_TRANSLATE_NOOP("Connection",
                           "The server %1 reports: %2 with %3, %4 bits. PostgreSQL %5. Its certificate and "
                           "name were checked, and the "
                           "sign-in is bound to this line."))
                .arg(security.host, security.protocol, security.cipher)
                .arg(security.bits)
                .arg(security.serverVersion) +
            QStringLiteral("\n\n") + rights};
}
