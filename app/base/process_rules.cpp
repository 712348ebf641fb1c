#include "app/base/process_rules.h"

#include <QProcessEnvironment>

#include <cstdio>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#include <sys/stat.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif
#ifdef Q_OS_WIN
#include <windows.h>
#endif

namespace {

[[maybe_unused]] void printWithheld(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    std::fprintf(stderr, "klantkluis: %s\n", withheldMessage(type, context.category, text).constData());
}

const char *nameOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return "debug";
    case QtInfoMsg:
        return "info";
    case QtWarningMsg:
        return "warning";
    case QtCriticalMsg:
        return "critical";
    case QtFatalMsg:
        return "fatal";
    }
    return "message";
}

} // namespace

QByteArray withheldMessage(QtMsgType type, const char *category, const QString &text)
{
    const QByteArray head = QByteArray(nameOf(type)) + " (" + (category ? category : "default") + ')';
    return type == QtFatalMsg ? head + ": " + text.toLocal8Bit() : head;
}

void applyProcessRules()
{
#ifdef QT_NO_DEBUG
    qInstallMessageHandler(printWithheld);
#endif
#ifdef Q_OS_UNIX
    umask(077);
    const rlimit none = {0, 0};
    setrlimit(RLIMIT_CORE, &none);
#endif
#ifdef Q_OS_LINUX
    prctl(PR_SET_DUMPABLE, 0);
#endif
#ifdef Q_OS_WIN
    SetDefaultDllDirectories(LOAD_LIBRARY_SEARCH_APPLICATION_DIR | LOAD_LIBRARY_SEARCH_SYSTEM32);
#endif
    for (const char *name : {"QT_PLUGIN_PATH", "QT_QPA_PLATFORM_PLUGIN_PATH", "QT_LOGGING_RULES"})
        qunsetenv(name);
    const QStringList names = QProcessEnvironment::systemEnvironment().keys();
    for (const QString &name : names) {
        if (name.startsWith(QLatin1String("PG")))
            qunsetenv(name.toLatin1().constData());
    }
}
