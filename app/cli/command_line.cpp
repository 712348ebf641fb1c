#include "app/cli/command_line.h"

#include "app/base/process_rules.h"
#include "app/cli/cli_program.h"
#include "app/cli/interruption.h"
#include "app/documents/document_application.h"
#include "translations/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <memory>

namespace {

/// Documents need letters, but never a screen: what writes them also runs where there is none.
std::unique_ptr<QCoreApplication> applicationFor(int &argc, char **argv)
{
    // Options may stand before the command.
    const bool writesDocuments = std::any_of(argv + 1, argv + argc, [](const char *word) {
        return qstrcmp(word, "report") == 0 || qstrcmp(word, "answer") == 0 || qstrcmp(word, "plan") == 0 ||
            qstrcmp(word, "statistics") == 0 || qstrcmp(word, "notices") == 0 ||
            qstrcmp(word, "receipt") == 0 || qstrcmp(word, "letter") == 0 || qstrcmp(word, "package") == 0 ||
            qstrcmp(word, "certificate") == 0 || qstrcmp(word, "minutes") == 0 ||
            qstrcmp(word, "document") == 0 || qstrcmp(word, "chain") == 0 || qstrcmp(word, "inspect") == 0 ||
            qstrcmp(word, "measure") == 0 || qstrcmp(word, "agreement") == 0 || qstrcmp(word, "sheet") == 0 ||
            qstrcmp(word, "inform") == 0 || qstrcmp(word, "access") == 0 || qstrcmp(word, "looks") == 0 ||
            qstrcmp(word, "statement") == 0 || qstrcmp(word, "activity") == 0 ||
            qstrcmp(word, "--letter") == 0;
    });
    if (!writesDocuments)
        return std::make_unique<QCoreApplication>(argc, argv);
    return documentApplication(argc, argv);
}

} // namespace

int runCommandLine(int argc, char *argv[])
{
    applyProcessRules();
    const std::unique_ptr<QCoreApplication> application = applicationFor(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("klantkluis"));
    QCoreApplication::setApplicationVersion(QStringLiteral(KK_VERSION));
    Interruption::listen();
    Words words;
    words.speak(askedLanguage(QCoreApplication::arguments()).value_or(systemLanguage()));
    return CliProgram(QCoreApplication::arguments()).run();
}
