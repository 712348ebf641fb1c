#include "app/base/iso_day.h"
#include "app/base/process_rules.h"
#include "app/documents/error_sentence.h"
#include "translations/words.h"
#include "ui/look/icon.h"
#include "ui/look/style.h"
#include "ui/session/office.h"
#include "ui/session/one_window.h"
#include "ui/widgets/window_beginning.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QTextStream>

#include <variant>

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("CommandLine", text);
}

void addOptions(QCommandLineParser &parser)
{
    const QString file = words(QT_TRANSLATE_NOOP("CommandLine", "An embedded customer file (*.kluis)."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOption({QStringLiteral("file"), file, QStringLiteral("PATH")});
    parser.addOption({QStringLiteral("server"),
        words(QT_TRANSLATE_NOOP("CommandLine", "A PostgreSQL service name or conninfo string.")),
        QStringLiteral("SERVICE")});
    parser.addOption({QStringLiteral("user"),
        words(QT_TRANSLATE_NOOP("CommandLine", "The name to sign in with.")), QStringLiteral("NAME")});
    parser.addOption({QStringLiteral("lang"),
        words(QT_TRANSLATE_NOOP("CommandLine", "Language of messages and documents: nl or en.")),
        QStringLiteral("LANGUAGE")});
    parser.addOption({QStringLiteral("today"),
        words(QT_TRANSLATE_NOOP("CommandLine",
            "The date to compute with (YYYY-MM-DD); the audit trail names it beside the moment it is.")),
        QStringLiteral("DATE")});
    parser.addPositionalArgument(QStringLiteral("file"), file, QStringLiteral("[file]"));
}

Error usage(const char *what, const QStringList &place = {})
{
    return Error{Failure::Invalid, QStringLiteral("usage.") + QLatin1String(what), place};
}

Result<Office::Start> startFrom(const QCommandLineParser &parser, const QStringList &arguments)
{
    Office::Start start{.file = parser.value(QStringLiteral("file")),
        .server = parser.value(QStringLiteral("server")),
        .user = parser.value(QStringLiteral("user")),
        .language = askedLanguage(arguments)};
    QStringList files = parser.positionalArguments();
    if (start.file.isEmpty() && !files.isEmpty())
        start.file = files.takeFirst();
    if (!files.isEmpty())
        return usage("too-much", {QCoreApplication::applicationName()});
    if (!start.file.isEmpty() && !start.server.isEmpty())
        return usage("file-or-server");
    if (parser.isSet(QStringLiteral("lang")) && !start.language)
        return usage("value", {QStringLiteral("--lang"), parser.value(QStringLiteral("lang"))});
    if (parser.isSet(QStringLiteral("today"))) {
        const auto today = isoDay(parser.value(QStringLiteral("today")));
        if (!today)
            return usage("date", {QStringLiteral("--today")});
        start.today = *today;
    }
    return start;
}

/// What the options ask, or the exit status with which it ends here: help and version, or wrong usage.
std::variant<Office::Start, int> readOptions(const QStringList &arguments)
{
    constexpr int wrongUsage = 2;
    // Only until the window chooses its own.
    Words spoken;
    spoken.speak(askedLanguage(arguments).value_or(systemLanguage()));
    QCommandLineParser parser;
    addOptions(parser);
    const bool understood = parser.parse(arguments);
    if (parser.isSet(QStringLiteral("help")))
        parser.showHelp();
    if (parser.isSet(QStringLiteral("version")))
        parser.showVersion();
    const auto start = understood ? startFrom(parser, arguments)
                                  : Result<Office::Start>(usage("option",
                                        {parser.unknownOptionNames().value(0, arguments.constLast())}));
    if (start)
        return *start;
    QTextStream(stderr) << QStringLiteral("klantkluis: ") << errorSentence(start.error()) << '\n';
    return wrongUsage;
}

} // namespace

int main(int argc, char *argv[])
{
    applyProcessRules();
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("klantkluis"));
    QApplication::setApplicationVersion(QStringLiteral(KK_VERSION));
    const auto asked = readOptions(QApplication::arguments());
    if (const int *status = std::get_if<int>(&asked))
        return *status;
    const auto &start = std::get<Office::Start>(asked);
    QApplication::setDesktopFileName(QStringLiteral("klantkluis"));
    QApplication::setWindowIcon(sealIcon());
    QApplication::setStyle(new Style);
    if (!start.file.isEmpty() && OneWindow::raiseOther(start.file))
        return 0;
    Office office(start);
    beginOnScreen(office.window());
    office.show();
    return QApplication::exec();
}
