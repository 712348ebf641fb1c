#include "tests/ui/office_desk.h"
#include "tests/ui/spoken.h"
#include "ui/dialogs/contact_request_dialog.h"
#include "ui/look/style.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace {

constexpr FilingSystem customers = FilingSystem::Customers;

/// A file with one person, closed again.
struct WalkFile
{
    WalkFile()
    {
        auto house = tests::OpenHouse::open(Backend::Embedded);
        ContactDraft draft;
        draft.name.givenName = u"Anna"_s;
        draft.name.surname = u"Voorbeeld"_s;
        draft.points = {{.kind = ContactPoint::Kind::Email, .value = u"anna@voorbeeld.example"_s}};
        draft.provenance = {.source = u"beurs"_s, .collectedOn = QDate(2024, 1, 5), .basis = u"b"_s};
        const auto contact = house->services().contacts().add(house->founder(), customers, draft).result();
        isMade = contact.has_value();
        const QString from = house->services().location().target;
        path = folder.filePath(u"klanten.kluis"_s);
        house->closeFile();
        QFile::copy(from, path);
    }

    QTemporaryDir folder;
    QString path;
    bool isMade = false;
};

QString spokenName(const QWidget *widget)
{
    if (!widget)
        return {};
    if (!widget->accessibleName().isEmpty())
        return widget->accessibleName();
    const auto *heard = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
    return heard ? heard->text(QAccessible::Name) : QString();
}

} // namespace

/// A new user takes a letter in and brings it to a second member, with nothing but the keyboard and what a
/// screen reader says.
class TestRequestWalk final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        qputenv("XDG_RUNTIME_DIR", m_settings.path().toUtf8());
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
        QApplication::setStyle(new Style);
        m_file = std::make_unique<WalkFile>();
        QVERIFY(m_file->isMade);
    }

    void leadsFromTheLetterToThePlan()
    {
        Office office({.file = m_file->path, .language = QLocale::English});
        m_office = &office;
        office.show();
        office.window().resize(1280, 800);
        QVERIFY(signIn(office));
        office.window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&office.window()));

        takesTheLetterIn();
        provesWhoAsks();
        laysThePlan();
    }

private:
    void takesTheLetterIn()
    {
        auto *message = new QMimeData;
        message->setData(u"message/rfc822"_s,
            "From: Anna <anna@voorbeeld.example>\r\nTo: ons@kluis.example\r\n"
            "Date: " +
                QDateTime::currentDateTime().addDays(-2).toString(Qt::RFC2822Date).toUtf8() +
                "\r\nSubject: Wis mijn gegevens\r\n\r\nGraag.\r\n");
        QGuiApplication::clipboard()->setMimeData(message);
        press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(shown<ContactRequestDialog>(*m_office));
        QVERIFY(activate(u"Paste evidence"_s));
        QTRY_COMPARE(fieldNamed<QLineEdit>(u"Remark"_s)->text(), u"Wis mijn gegevens"_s);
        // The sender is offered; who it is, somebody chooses.
        QVERIFY(reach(u"Whose request it is"_s));
        QTRY_VERIFY(fieldNamed<QListWidget>(u"People found"_s));
        press(Qt::Key_Down);
        press(Qt::Key_Return);
        QVERIFY(reach(u"What is asked"_s));
        type(u"Era"_s);
        QVERIFY(activate(u"Open request"_s));
        QTRY_VERIFY(!shown<ContactRequestDialog>(*m_office));
    }

    void provesWhoAsks()
    {
        QTRY_VERIFY(fieldNamed<QPushButton>(u"Confirm identity"_s));
        QVERIFY(fieldNamed<QPushButton>(u"Open the letter"_s));
        QVERIFY(reach(u"How the identity was established"_s));
        type(u"Kno"_s);
        QVERIFY(activate(u"Confirm identity"_s));
    }

    void laysThePlan()
    {
        QTRY_VERIFY(isOffered(u"Propose"_s));
        QVERIFY(activate(u"Propose"_s));
        QTRY_VERIFY(fieldNamed<QPushButton>(u"Approve"_s));
        QVERIFY(!fieldNamed<QPushButton>(u"Approve"_s)->isEnabled()); // their own
    }

    /// Whatever has the keyboard: the form in front, else the window.
    QWidget *front() const
    {
        QWidget *modal = QApplication::activeModalWidget();
        return modal ? modal : &m_office->window();
    }

    void press(Qt::Key key, Qt::KeyboardModifiers held = Qt::NoModifier) const
    {
        QWidget *at = front()->focusWidget();
        QTest::keyClick(at ? at : front(), key, held);
    }

    void type(const QString &text) const { QTest::keyClicks(front()->focusWidget(), text); }

    /// Goes on with Tab until a screen reader would say this.
    bool reach(const QString &name) const
    {
        constexpr int mostStops = 400;
        QStringList heard;
        for (int stop = 0; stop < mostStops; ++stop) {
            const QString now = spokenName(front()->focusWidget());
            if (now == name)
                return true;
            heard.append(now);
            press(Qt::Key_Tab);
        }
        heard.removeDuplicates();
        qWarning("%s is not reached; heard: %s", qPrintable(name), qPrintable(heard.join(u" | "_s)));
        return false;
    }

    bool activate(const QString &name) const
    {
        if (!reach(name))
            return false;
        press(Qt::Key_Space);
        return true;
    }

    template <typename Field>
    static Field *fieldNamed(const QString &name)
    {
        return tests::spoken<Field>(name);
    }

    static bool isOffered(const QString &name)
    {
        const auto *verb = fieldNamed<QPushButton>(name);
        return verb && verb->isEnabled();
    }

    QTemporaryDir m_settings;
    std::unique_ptr<WalkFile> m_file;
    Office *m_office = nullptr;
};

QTEST_MAIN(TestRequestWalk)

#include "tst_request_walk.moc"
