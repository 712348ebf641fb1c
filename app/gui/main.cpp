#include "app/base/process_rules.h"
#include "ui/look/icon.h"
#include "ui/look/style.h"
#include "ui/session/office.h"
#include "ui/session/one_window.h"

#include <QApplication>
#include <QCommandLineParser>

namespace {

Office::Start startFrom(const QApplication &application)
{
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOption({QStringLiteral("file"), QStringLiteral("An embedded customer file (*.kluis)."), QStringLiteral("PATH")});
    parser.addOption({QStringLiteral("server"), QStringLiteral("A PostgreSQL service name or conninfo string."), QStringLiteral("SERVICE")});
    parser.addOption({QStringLiteral("user"), QStringLiteral("The name to sign in with."), QStringLiteral("NAME")});
    parser.addOption({QStringLiteral("lang"), QStringLiteral("nl or en."), QStringLiteral("LANGUAGE")});
    parser.addOption({QStringLiteral("today"), QStringLiteral("The date to compute with."), QStringLiteral("DATE")});
    parser.addPositionalArgument(QStringLiteral("file"), QStringLiteral("An embedded customer file (*.kluis)."), QStringLiteral("[file]"));
    parser.process(application);
    Office::Start start{.file = parser.value(QStringLiteral("file")),
        .server = parser.value(QStringLiteral("server")),
        .user = parser.value(QStringLiteral("user")),
        .today = QDate::fromString(parser.value(QStringLiteral("today")), Qt::ISODate)};
    if (start.file.isEmpty() && !parser.positionalArguments().isEmpty())
        start.file = parser.positionalArguments().constFirst();
    if (parser.isSet(QStringLiteral("lang")))
        start.language = parser.value(QStringLiteral("lang")) == QLatin1String("nl") ? QLocale::Dutch : QLocale::English;
    return start;
}

} // namespace

int main(int argc, char *argv[])
{
    applyProcessRules();
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("klantkluis"));
    QApplication::setApplicationVersion(QStringLiteral(KK_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("klantkluis"));
    QApplication::setWindowIcon(sealIcon());
    QApplication::setStyle(new Style);
    const Office::Start start = startFrom(application);
    if (!start.file.isEmpty() && OneWindow::raiseOther(start.file))
        return 0;
    Office office(start);
    office.show();
    return QApplication::exec();
}
