#include "app/contacts/contacts.h"
#include "app/requests/requests.h"
#include "support/open_house.h"
#include "tests/services/contact_house.h"
#include "ui/dialogs/activation_code_dialog.h"
#include "ui/dialogs/consent_dialog.h"
#include "ui/dialogs/contact_dialog.h"
#include "ui/dialogs/contact_hold_dialog.h"
#include "ui/dialogs/contact_request_dialog.h"
#include "ui/dialogs/data_flow_dialog.h"
#include "ui/dialogs/list_passphrase_dialog.h"
#include "ui/dialogs/member_dialog.h"
#include "ui/dialogs/processor_dialog.h"
#include "ui/dialogs/transfer_dialog.h"
#include "ui/look/style.h"
#include "ui/look/theme.h"
#include "ui/session/activation_page.h"
#include "ui/session/new_file_page.h"
#include "ui/session/opening_page.h"
#include "ui/session/server_page.h"
#include "ui/session/session.h"
#include "ui/session/sign_in_page.h"
#include "ui/session/welcome_page.h"
#include "ui/session/workspace_pages.h"
#include "ui/shell/about_dialog.h"
#include "ui/shell/help_dialog.h"
#include "ui/shell/language_switch.h"
#include "ui/shell/page.h"
#include "ui/shell/preferences.h"
#include "ui/shell/settings_dialog.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QScopeGuard>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabBar>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

namespace {

/// Whatever may stay as it is: names, and words that both languages share.
const QStringList &sameInBoth()
{
    static const QStringList words{QStringLiteral("Klantkluis"), QStringLiteral("Nederlands"),
        QStringLiteral("English"), QStringLiteral("PDF"), QStringLiteral("CSV"), QStringLiteral("stichter"),
        QStringLiteral("Contact"), QStringLiteral("Import"), QStringLiteral("Filter"),
        QStringLiteral("Prospect"), QStringLiteral("Prospects"), QStringLiteral("Open"),
        QStringLiteral("E-mail"), QStringLiteral("Website"), QStringLiteral("Post"),
        QStringLiteral("Postcode"), QStringLiteral("Compact"), QStringLiteral("klanten.kluis"),
        QStringLiteral("Privacy officer"), QStringLiteral("Auditor"), QStringLiteral("ISO/IEC 27001"),
        QStringLiteral("ISAE 3000"), QStringLiteral("ISAE 3402"), QStringLiteral("NEN 7510")};
    return words;
}

/// What the person in the file is made of; it is theirs and not ours to translate.
bool isData(const QString &text)
{
    static const QStringList values{QStringLiteral("Qzwaan"), QStringLiteral("Bakkerij Zon"),
        QStringLiteral("jan@voorbeeld.example"), QStringLiteral("Kerkstraat"), QStringLiteral("Delft"),
        QStringLiteral("K-1001"), QStringLiteral("balie"), QStringLiteral(".kluis"),
        QStringLiteral("Stichter")};
    return std::any_of(values.begin(), values.end(),
        [&](const QString &value) { return text.contains(value, Qt::CaseInsensitive); });
}

bool hasLetters(const QString &text)
{
    return std::count_if(text.begin(), text.end(), [](QChar c) { return c.isLetter(); }) > 1;
}

QString nameOf(const QWidget *widget)
{
    return QString::fromLatin1(widget->metaObject()->className());
}

/// Every word in sight, by where it stands.
QHash<QString, QString> words(QWidget &root)
{
    QHash<QString, QString> found;
    const auto put = [&](const QWidget *widget, int place, const QString &text) {
        found.insert(QStringLiteral("%1 %2/%3").arg(nameOf(widget)).arg(quintptr(widget)).arg(place), text);
    };
    put(&root, -1, root.windowTitle());
    const auto widgets = root.findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (!widget->isVisibleTo(&root))
            continue;
        if (const auto *label = qobject_cast<QLabel *>(widget))
            put(widget, 0, label->text());
        else if (const auto *button = qobject_cast<QAbstractButton *>(widget))
            put(widget, 0, button->text());
        else if (const auto *field = qobject_cast<QLineEdit *>(widget))
            put(widget, 0, field->placeholderText());
        else if (const auto *box = qobject_cast<QComboBox *>(widget)) {
            for (int i = 0; i < box->count(); ++i)
                put(widget, i, box->itemText(i));
        } else if (const auto *tabs = qobject_cast<QTabBar *>(widget)) {
            for (int i = 0; i < tabs->count(); ++i)
                put(widget, i, tabs->tabText(i));
        } else if (const auto *head = qobject_cast<QHeaderView *>(widget); head && head->model()) {
            for (int i = 0; i < head->count(); ++i)
                put(widget, i, head->model()->headerData(i, head->orientation()).toString());
        }
    }
    return found;
}

QStringList complaints(QWidget &root, LanguageSwitch &languages)
{
    QStringList found;
    languages.speak(QLocale::English);
    QCoreApplication::sendPostedEvents(); // the windows are told by post
    const QHash<QString, QString> english = words(root);
    languages.speak(QLocale::Dutch);
    QCoreApplication::sendPostedEvents();
    const QHash<QString, QString> dutch = words(root);
    for (auto word = english.cbegin(); word != english.cend(); ++word) {
        const QString &text = word.value();
        if (hasLetters(text) && dutch.value(word.key()) == text && !sameInBoth().contains(text) &&
            !isData(text))
            found << QStringLiteral("not translated: “%1” in %2").arg(text, word.key().section(u' ', 0, 0));
    }
    const auto widgets = root.findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        // A proxy takes the focus in its stead, and has the name.
        if (!widget->isVisibleTo(&root) || widget->focusPolicy() == Qt::NoFocus || widget->focusProxy())
            continue;
        auto *spoken = QAccessible::queryAccessibleInterface(widget);
        const bool isLabelled = spoken && spoken->relations(QAccessible::Label).size() > 0;
        // A drop-down list speaks its value first, so that only a label tells what it is.
        const bool isNamed = qobject_cast<QComboBox *>(widget) ? isLabelled
                                                               : isLabelled ||
                (spoken && !spoken->text(QAccessible::Name).isEmpty()) || !widget->accessibleName().isEmpty();
        const bool isInside =
            widget->objectName().startsWith(QLatin1String("qt_")) || qobject_cast<QHeaderView *>(widget);
        if (!isNamed && !isInside)
            found << QStringLiteral("without a spoken name: %1 “%2” in %3")
                         .arg(nameOf(widget), widget->objectName(), nameOf(widget->parentWidget()));
        const auto *tool = qobject_cast<QToolButton *>(widget);
        const auto *button = qobject_cast<QAbstractButton *>(widget);
        const bool isIconOnly = button && !button->icon().isNull() &&
            (button->text().isEmpty() || (tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly));
        if (isIconOnly && widget->toolTip().isEmpty())
            found << QStringLiteral("an icon without a tool tip: %1 “%2”")
                         .arg(nameOf(widget), spoken ? spoken->text(QAccessible::Name) : QString());
    }
    found.removeDuplicates();
    return found;
}

/// The areas of which a part is out of sight at the side.
QStringList scrolledSideways(QWidget &root)
{
    QStringList found;
    const auto areas = root.findChildren<QScrollArea *>();
    for (const QScrollArea *area : areas) {
        const int beyond = area->horizontalScrollBar()->maximum();
        if (area->isVisibleTo(&root) && beyond > 0)
            found << QStringLiteral("%1 in %2 by %3")
                         .arg(area->accessibleName(), nameOf(area->parentWidget()))
                         .arg(beyond);
    }
    return found;
}

} // namespace

/// The release gate of look.md 4.13 for whatever can be opened: named for the ear, and said in both
/// languages.
class TestEveryPage final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QApplication::setStyle(new Style);
        m_house = tests::OpenHouse::open(Backend::Embedded, Clock([] {
            return Instant::fromDateTime(QDateTime(QDate(2026, 11, 24), QTime(10, 0), Qt::UTC));
        }));
        auto added =
            m_house->services()
                .contacts()
                .add(m_house->founder(), FilingSystem::Customers, tests::draftOf(QStringLiteral("Qzwaan")))
                .result();
        QVERIFY(added);
        m_contact = *added;
        auto request = m_house->services()
                           .requests()
                           .open(m_house->founder(), FilingSystem::Customers,
                               {.contact = m_contact, .receivedOn = QDate(2026, 10, 24)})
                           .result();
        QVERIFY(request);
        m_request = *request;
        m_session = std::make_unique<Session>(m_house->shared(), m_house->founder());
    }

    void cleanupTestCase()
    {
        m_session.reset();
        m_house.reset();
    }

    void isNamedAndSaidInBothLanguages_data()
    {
        QTest::addColumn<QString>("page");
        for (const PageEntry &entry : workspacePages([this]() -> Session & { return *m_session; }))
            QTest::newRow(qPrintable(entry.key)) << entry.key;
    }

    void isNamedAndSaidInBothLanguages()
    {
        QFETCH(QString, page);
        m_languages.speak(QLocale::English);
        const std::unique_ptr<Page> shown = open(page);

        const QStringList found = complaints(*shown, m_languages);

        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    /// At the sizes of look.md 4.2: an office screen, and a laptop at 150 %.
    void needsNoScrollingSideways_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<int>("zoom");
        QTest::addColumn<int>("width");
        for (const PageEntry &entry : workspacePages([this]() -> Session & { return *m_session; })) {
            QTest::newRow(qPrintable(entry.key)) << entry.key << 100 << 1072;
            QTest::newRow(qPrintable(entry.key + QLatin1String(" at 150"))) << entry.key << 150 << 1196;
        }
    }

    void needsNoScrollingSideways()
    {
        QFETCH(QString, page);
        QFETCH(int, zoom);
        QFETCH(int, width);
        m_languages.speak(QLocale::Dutch); // the longer words
        theme().setZoom(zoom);
        const auto normal = qScopeGuard([] { theme().setZoom(100); });
        const std::unique_ptr<Page> shown = open(page);
        shown->resize(width, 600);
        settle();

        QStringList found = scrolledSideways(*shown);
        const auto tabs = shown->findChildren<QTabWidget *>();
        for (QTabWidget *each : tabs) {
            for (int tab = 0; tab < each->count(); ++tab) {
                each->setCurrentIndex(tab);
                settle();
                found << scrolledSideways(*shown);
            }
        }
        found.removeDuplicates();
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
        QVERIFY2(shown->minimumSizeHint().width() <= width,
            qPrintable(QString::number(shown->minimumSizeHint().width())));
    }

    void speaksInEveryDialog_data()
    {
        QTest::addColumn<int>("dialog");
        const char *names[] = {"new contact", "hold", "request", "settings", "help", "about", "welcome",
            "new file", "server", "sign in", "locked", "opening", "consent", "first visit", "new member",
            "activation code", "new recipient", "passphrase of a list", "flow of data", "transfer"};
        for (int i = 0; i < int(std::size(names)); ++i)
            QTest::newRow(names[i]) << i;
    }

    void speaksInEveryDialog()
    {
        QFETCH(int, dialog);
        m_languages.speak(QLocale::English);
        QWidget parent;
        QWidget *shown = make(dialog, &parent);
        shown->show();
        settle();

        const QStringList found = complaints(*shown, m_languages);

        delete shown;
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

private:
    /// The page, shown, and with its record where it has one.
    std::unique_ptr<Page> open(const QString &page)
    {
        std::unique_ptr<Page> shown;
        for (const PageEntry &entry : workspacePages([this]() -> Session & { return *m_session; })) {
            if (entry.key == page)
                shown.reset(entry.make());
        }
        shown->resize(1080, 720);
        shown->show();
        shown->refresh();
        if (page == QLatin1String("contacts"))
            shown->openRecord(m_contact.number());
        else if (page == QLatin1String("requests"))
            shown->openRecord(m_request.number());
        settle();
        return shown;
    }

    QWidget *make(int dialog, QWidget *parent)
    {
        const QString place = QStringLiteral("klanten.kluis");
        switch (dialog) {
        case 0:
            return new ContactDialog(*m_session, nullptr, parent);
        case 1:
            return new ContactHoldDialog(*m_session, m_contact, parent);
        case 2:
            return new ContactRequestDialog(*m_session, m_contact, parent);
        case 3:
            return new SettingsDialog(&m_languages, &m_preferences, parent);
        case 4:
            return new HelpDialog(workspacePages([this]() -> Session & { return *m_session; }), parent);
        case 5:
            return new AboutDialog(parent);
        case 6:
            return new WelcomePage(place);
        case 7:
            return new NewFilePage;
        case 8:
            return new ServerPage;
        case 9:
            return new SignInPage(
                place, {}, SignInPage::Reason::SignIn, SignInPage::Help::CodeAndRecoveryKey);
        case 10:
            return new SignInPage(place, QStringLiteral("stichter"), SignInPage::Reason::Locked,
                SignInPage::Help::CodeAndRecoveryKey);
        case 12:
            return new ConsentDialog({.services = &m_house->services(),
                                         .permit = m_house->founder(),
                                         .filingSystem = FilingSystem::Customers,
                                         .contact = m_contact},
                parent);
        case 13:
            return new ActivationPage(place, {}, ActivationPage::With::Code);
        case 14:
            return new MemberDialog(*m_session, {}, parent);
        case 15:
            return new ActivationCodeDialog(QStringLiteral("Qzwaan"),
                {{}, QStringLiteral("0123-4567-8901-2345-6789-0123"), m_house->services().clock().now()},
                parent);
        case 16:
            return new ProcessorDialog(*m_session, {}, {}, parent);
        case 17:
            return new ListPassphraseDialog(
                SecretText(QStringLiteral("0123-4567-8901")), QStringLiteral("Qzwaan"), parent);
        case 18:
            return new DataFlowDialog({}, {}, parent);
        case 19:
            return new TransferDialog(*m_session, {}, {}, {.country = QStringLiteral("US")}, parent);
        default:
            return new OpeningPage(place);
        }
    }

    /// Lets every question that is under way be answered: the services answer one after another, so an answer
    /// to this one comes after theirs.
    void settle()
    {
        for (int round = 0; round < 3; ++round) {
            m_house->services()
                .contacts()
                .find(m_house->founder(), FilingSystem::Customers, m_contact)
                .waitForFinished();
            QCoreApplication::processEvents();
        }
    }

    QTemporaryDir m_folder;
    Preferences m_preferences{m_folder.filePath(QStringLiteral("settings.ini"))};
    LanguageSwitch m_languages;
    std::unique_ptr<tests::OpenHouse> m_house;
    std::unique_ptr<Session> m_session;
    Id<Contact> m_contact;
    Id<Request> m_request;
};

QTEST_MAIN(TestEveryPage)

#include "tst_every_page.moc"
