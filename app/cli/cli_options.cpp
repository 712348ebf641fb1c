#include "app/cli/cli_options.h"

#include "app/cli/command_words.h"

QList<QCommandLineOption> commonOptions()
{
    return {
        {QStringLiteral("file"),
            commandLineWords(QT_TRANSLATE_NOOP("CommandLine", "An embedded customer file (*.kluis).")),
            QStringLiteral("PATH")},
        {QStringLiteral("server"),
            commandLineWords(
                QT_TRANSLATE_NOOP("CommandLine", "A PostgreSQL service name or conninfo string.")),
            QStringLiteral("SERVICE")},
        {QStringLiteral("read-only"),
            commandLineWords(QT_TRANSLATE_NOOP("CommandLine",
                "Only looks at --file, wherever it lies and whoever has it; leaves no trace in it."))},
        {QStringLiteral("user"),
            commandLineWords(QT_TRANSLATE_NOOP("CommandLine", "The staff member who acts.")),
            QStringLiteral("NAME")},
        {QStringLiteral("passphrase-file"),
            commandLineWords(QT_TRANSLATE_NOOP(
                "CommandLine", "Where the passphrase is; - for standard input. Otherwise it is asked for.")),
            QStringLiteral("PATH")},
        {QStringLiteral("json"),
            commandLineWords(QT_TRANSLATE_NOOP("CommandLine", "One JSON document on standard output."))},
        {QStringLiteral("lang"),
            commandLineWords(
                QT_TRANSLATE_NOOP("CommandLine", "Language of messages and documents: nl or en.")),
            QStringLiteral("LANGUAGE")},
        {QStringLiteral("today"),
            commandLineWords(QT_TRANSLATE_NOOP("CommandLine",
                "The date to compute with (YYYY-MM-DD); the audit trail names it beside the moment it is.")),
            QStringLiteral("DATE")},
    };
}
