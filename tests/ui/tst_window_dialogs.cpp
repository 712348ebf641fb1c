#include "tests/support/patience.h"
#include "ui/look/style.h"
#include "ui/look/theme.h"
#include "ui/session/workspace_pages.h"
#include "ui/shell/header_bar.h"
#include "ui/shell/help_dialog.h"
#include "ui/shell/help_texts.h"
#include "ui/shell/language_switch.h"
#include "ui/shell/main_window.h"
#include "ui/shell/notices_panel.h"
#include "ui/shell/preferences.h"
#include "ui/shell/settings_dialog.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QScreen>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

class EmptyPage final : public Page
{
    Q_OBJECT

public:
    void refresh() override {}

protected:
    void retranslate() override {}
};

struct Desk
{
    Desk()
    {
        languages.speak(QLocale::English);
        window.showWorkspace();
        window.show();
    }

    QTemporaryDir folder;
    Preferences preferences{folder.filePath(u"settings.ini"_s)};
    LanguageSwitch languages;
    MainWindow window{{{u"requests"_s, RailGroup::Work, u"inbox"_s, [] { return u"Requests"_s; },
                          []() -> Page * { return new EmptyPage; }, MenuPlace::Request}},
        &preferences, &languages};
};

/// An act that writes down that it was done, and cannot be reversed.
Act taking(QStringList &undone, const QString &name)
{
    return [&undone, name] {
        undone << name;
        return QtFuture::makeReadyFuture<Result<Reversal>>(Reversal());
    };
}

} // namespace

/// What opens over the window: settings, help, notices.
class TestWindowDialogs final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QApplication::setStyle(new Style); }

    void keepsWhatWasToldWithItsWayBack()
    {
        Desk desk;
        QStringList undone;
        desk.window.tell({u"Consent recorded"_s, taking(undone, u"consent"_s)});
        desk.window.tell({u"Phone changed"_s, taking(undone, u"phone"_s)});
        desk.window.tell({u"List saved"_s, {}});
        const auto bell = desk.window.header()->bell();
        QVERIFY(bell->accessibleName().contains(u'3'));

        desk.window.command(Command::Notices)->trigger();
        QVERIFY(!bell->accessibleName().contains(u'3'));
        auto *panel = desk.window.findChild<NoticesPanel *>();
        const auto ways = panel->findChildren<QPushButton *>();
        QCOMPARE(ways.size(), 2);
        ways.last()->click(); // the older of the two

        QCOMPARE(undone, QStringList{u"consent"_s});
        QTRY_VERIFY(desk.window.command(Command::Undo)->isEnabled());
        desk.window.command(Command::Undo)->trigger();
        QCOMPARE(undone, (QStringList{u"consent"_s, u"phone"_s}));
        QVERIFY(!desk.window.command(Command::Undo)->isEnabled());
    }

    void forgetsWhatWasToldAtTheLock()
    {
        Desk desk;
        desk.window.tell({u"Consent of Zoë recorded"_s, {}});
        desk.window.command(Command::Settings)->trigger();
        QVERIFY(desk.window.findChild<SettingsDialog *>()->isVisible());

        desk.window.showAlone(new QWidget);
        desk.window.showWorkspace();
        desk.window.command(Command::Notices)->trigger();

        QVERIFY(desk.window.findChild<NoticesPanel *>()->findChildren<QPushButton *>().isEmpty());
        const auto *settings = desk.window.findChild<SettingsDialog *>();
        QVERIFY(!settings || !settings->isVisible());
    }

    void explainsThePageInFrontInBothLanguages()
    {
        Desk desk;
        desk.window.command(Command::HelpHere)->trigger();
        auto *help = desk.window.findChild<HelpDialog *>();
        QVERIFY(help->isVisible());
        QCOMPARE(help->findChild<QComboBox *>()->currentText(), u"Requests"_s);
        const QString english = helpFor(u"requests"_s).purpose;

        desk.languages.speak(QLocale::Dutch);

        QVERIFY(helpFor(u"requests"_s).purpose != english);
        QStringList keys{QString()};
        // Named only: none of them is made, which would ask for a session.
        for (const PageEntry &entry : workspacePages([]() -> Session & { qFatal("no session"); }))
            keys << entry.key;
        QVERIFY(keys.size() > 10);
        for (const QString &key : std::as_const(keys)) {
            const HelpText text = helpFor(key);
            QVERIFY2(
                !text.purpose.isEmpty() && !text.steps.isEmpty() && !text.keys.isEmpty(), qPrintable(key));
        }
    }

    void changesEverySettingAtOnce()
    {
        Desk desk;
        QSignalSpy minutes(&desk.window, &MainWindow::lockMinutesChanged);
        desk.window.command(Command::Settings)->trigger();
        auto *settings = desk.window.findChild<SettingsDialog *>();
        const auto numbers = settings->findChildren<QSpinBox *>();
        const auto choices = settings->findChildren<QComboBox *>();

        numbers.at(0)->setValue(150);
        numbers.at(1)->setValue(12);
        choices.at(1)->setCurrentIndex(int(ThemeChoice::Dark));
        emit choices.at(1)->activated(int(ThemeChoice::Dark));
        emit choices.at(0)->activated(0);

        QCOMPARE(theme().zoom(), 150);
        QCOMPARE(desk.preferences.zoom(), 150);
        QCOMPARE(minutes.constLast().constFirst().toInt(), 12);
        QCOMPARE(desk.preferences.lockMinutes(), 12);
        QVERIFY(theme().tokens().isDark);
        QTRY_COMPARE(settings->windowTitle(), u"Instellingen"_s);
        theme().setZoom(100);
        theme().apply(ThemeChoice::Light);
    }

    void keepsTheLastButtonOnTheScreenWithTheLargestLetters()
    {
        theme().setZoom(Theme::largestZoom);
        Desk desk;

        desk.window.command(Command::Settings)->trigger();
        desk.window.command(Command::HelpHere)->trigger();
        const int settings = desk.window.findChild<SettingsDialog *>()->height();
        const int help = desk.window.findChild<HelpDialog *>()->height();

        theme().setZoom(100);
        const int room = desk.window.screen()->availableSize().height();
        QVERIFY(settings < room);
        QVERIFY(help < room);
    }

    void saysWhyAnEntryIsGrey()
    {
        Desk desk;
        QStringList silent;
        const auto menus = desk.window.menuBar()->findChildren<QMenu *>();
        for (const QMenu *menu : menus) {
            for (const QAction *action : menu->actions()) {
                const bool isOfTheMoment = action == desk.window.command(Command::Undo) ||
                    action == desk.window.command(Command::Back) ||
                    action == desk.window.command(Command::Forward);
                // Without a tool tip of its own an action answers with its text.
                if (!action->isSeparator() && !action->isEnabled() && !isOfTheMoment &&
                    action->toolTip().size() < 20)
                    silent << action->text();
            }
        }

        QVERIFY2(silent.isEmpty(), qPrintable(silent.join(u' ')));
    }
};

QTEST_MAIN(TestWindowDialogs)

#include "tst_window_dialogs.moc"
