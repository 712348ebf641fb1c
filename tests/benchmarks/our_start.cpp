#include "app/base/process_rules.h"
#include "bench_house.h"
#include "first_paint.h"
#include "ui/look/icon.h"
#include "ui/look/style.h"
#include "ui/session/session.h"
#include "ui/session/workspace_pages.h"
#include "ui/shell/language_switch.h"
#include "ui/shell/main_window.h"
#include "ui/shell/preferences.h"
#include "ui/widgets/contact_list_view.h"

#include <QApplication>
#include <QTemporaryDir>

/// The program from its start to the first people on the screen. Nobody types a passphrase here, and its
/// deliberate cost is left out: the member of benchmark files signs in cheaply.
int main(int argc, char **argv)
{
    applyProcessRules();
    const QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("klantkluis-benchmark"));
    QApplication::setWindowIcon(sealIcon());
    QApplication::setStyle(new Style);
    const auto house =
        bench::openHouse(Location::embedded(QString::fromLocal8Bit(argc > 1 ? argv[1] : "")), false);
    if (!house)
        return 1;
    const QTemporaryDir settings;
    Preferences preferences(settings.filePath(QStringLiteral("settings.ini")));
    LanguageSwitch languages;
    languages.speak(QLocale::Dutch);
    preferences.applyLook();
    Session session(house->services, house->permit);
    MainWindow window(
        workspacePages([&session]() -> Session & { return session; }), &preferences, &languages);
    window.resize(1280, 800);
    window.showWorkspace();
    window.open(QStringLiteral("contacts"));
    const auto *list = window.findChild<ContactListView *>();
    if (!list)
        return 1;
    new bench::FirstPaint(list->viewport(), [list] { return list->rowData(0) != nullptr; });
    window.show();
    return QApplication::exec();
}
