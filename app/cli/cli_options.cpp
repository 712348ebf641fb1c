#include "app/cli/cli_options.h"

#include <QCoreApplication>

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("CommandLine", text);
}

} // namespace

QList<QCommandLineOption> commonOptions()
{
    return {
        {QStringLiteral("file"),
            words(QT_TRANSLATE_NOOP("CommandLine", "An embedded customer file (*.kluis).")),
            QStringLiteral("PATH")},
        {QStringLiteral("server"),
            words(QT_TRANSLATE_NOOP("CommandLine", "A PostgreSQL service name or conninfo string.")),
            QStringLiteral("SERVICE")},
        {QStringLiteral("read-only"),
            words(QT_TRANSLATE_NOOP("CommandLine",
                "Only looks at --file, wherever it lies and whoever has it; leaves no trace in it."))},
        {QStringLiteral("user"), words(QT_TRANSLATE_NOOP("CommandLine", "The staff member who acts.")),
            QStringLiteral("NAME")},
        {QStringLiteral("passphrase-file"),
            words(QT_TRANSLATE_NOOP(
                "CommandLine", "Where the passphrase is; - for standard input. Otherwise it is asked for.")),
            QStringLiteral("PATH")},
        {QStringLiteral("json"),
            words(QT_TRANSLATE_NOOP("CommandLine", "One JSON document on standard output."))},
        {QStringLiteral("lang"),
            words(QT_TRANSLATE_NOOP("CommandLine", "Language of messages and documents: nl or en.")),
            QStringLiteral("LANGUAGE")},
        {QStringLiteral("today"),
            words(QT_TRANSLATE_NOOP("CommandLine",
                "The date to compute with (YYYY-MM-DD); the audit trail names it beside the moment it is.")),
            QStringLiteral("DATE")},
    };
}
