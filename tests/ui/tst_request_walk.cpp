#include "tests/ui/leaving_desk.h"
#include "tests/ui/office_desk.h"
#include "tests/ui/spoken.h"
#include "tests/ui/walk_desk.h"
#include "ui/dialogs/contact_request_dialog.h"
#include "ui/dialogs/file_viewer.h"
#include "ui/look/style.h"
#include "ui/widgets/passphrase_field.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QTableView>

using namespace Qt::StringLiterals;

/// A new user handles an erasure from the letter to the certificate, with nothing but the keyboard and what a
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
        m_file = std::make_unique<tests::WalkFile>();
        QVERIFY(m_file->isMade);
    }

    void leadsFromTheLetterToTheCertificate()
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
        comesIn(u"goedkeurder"_s);
        approvesWhatTodayAsks();
        comesIn(u"stichter"_s);
        carriesItOut();
        tellsTheRecipient();
        savesTheCertificateAndTheLetter();
        sendsTheAnswerAndCloses();
    }

    void takesALetterThatIsDroppedAndLosesNothingThatWasTyped()
    {
        Office office({.file = m_file->path, .language = QLocale::English});
        m_office = &office;
        office.show();
        QVERIFY(signIn(office));
        const QString program = write(u"brief.pdf"_s, QByteArray("MZ\x90\0", 4));
        const QString letter = write(u"brief.txt"_s, "Graag alles wissen.");

        drop({letter, program}); // two at once: which of them is the letter?
        QVERIFY(!shown<ContactRequestDialog>(office));
        drop({program});
        QTRY_VERIFY(shown<ContactRequestDialog>(office));
        auto *form = shown<ContactRequestDialog>(office);
        QTRY_VERIFY(isSaid(*form, u"This file could run something"_s));
        fieldNamed<QLineEdit>(u"Remark"_s)->setText(u"half a sentence"_s);
        drop({letter}); // while a form is open it stays as it is
        QCOMPARE(shown<ContactRequestDialog>(office), form);
        QCOMPARE(fieldNamed<QLineEdit>(u"Remark"_s)->text(), u"half a sentence"_s);
        drop({letter}, fieldNamed<QLineEdit>(u"Remark"_s)); // its letter, and no path in the remark
        QTRY_VERIFY(isSaid(*form, u"brief.txt"_s));
        QVERIFY(!isSaid(*form, u"This file could run something"_s));
        QCOMPARE(fieldNamed<QLineEdit>(u"Remark"_s)->text(), u"half a sentence"_s);
        QTest::keyClick(form, Qt::Key_Escape);
        QTRY_VERIFY(!shown<ContactRequestDialog>(office));
    }

    void takesALetterThatIsDroppedOnWhatIsBeingTyped()
    {
        Office office({.file = m_file->path, .language = QLocale::English});
        m_office = &office;
        office.show();
        QVERIFY(signIn(office));
        const QString letter = write(u"brief.txt"_s, "Graag alles wissen.");
        office.window().open(u"contacts"_s);
        QTRY_VERIFY(shown<QLineEdit>(office));
        auto *field = shown<QLineEdit>(office);
        field->setText(u"Voorb"_s);

        drop({letter}, field);
        QTRY_VERIFY(shown<ContactRequestDialog>(office));
        QCOMPARE(field->text(), u"Voorb"_s);
        QTRY_COMPARE(fieldNamed<QComboBox>(u"How it came in"_s)->currentText(), u"By post"_s);
        QVERIFY(isSaid(*shown<ContactRequestDialog>(office), u"brief.txt"_s));
        QTest::keyClick(fieldNamed<QPushButton>(u"Open request"_s), Qt::Key_Space);
        QVERIFY(isSaid(*shown<ContactRequestDialog>(office), u"Choose whose request it is."_s));
    }

private:
    QString write(const QString &name, const QByteArray &content) const
    {
        const QString path = m_file->folder.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qWarning("not written");
        return path;
    }

    /// As the system does: dragged over it first, and let go only where that is welcome.
    void drop(const QStringList &paths, QWidget *onto = nullptr) const
    {
        QMimeData dropped;
        QList<QUrl> urls;
        for (const QString &path : paths)
            urls.append(QUrl::fromLocalFile(path));
        dropped.setUrls(urls);
        dropped.setText(paths.join(u'\n')); // as file managers add
        QWidget *target = onto ? onto : &m_office->window();
        QDragEnterEvent enter(
            target->rect().center(), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(target, &enter);
        if (!enter.isAccepted())
            return;
        QDropEvent event(
            target->rect().center(), enter.dropAction(), &dropped, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(target, &event);
    }

    static bool isSaid(const QWidget &form, const QString &sentence)
    {
        const auto labels = form.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
            [&](const QLabel *label) { return label->isVisible() && label->text().contains(sentence); });
    }

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
        QVERIFY(activate(u"Paste letter"_s));
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

    void approvesWhatTodayAsks()
    {
        QVERIFY(goToFirstTask(u"Decide"_s));
        QTRY_VERIFY(fieldNamed<QCheckBox>(u"It is the right person"_s));
        QVERIFY(!isOffered(u"Approve"_s));
        for (int piece = 0; piece < 3; ++piece) { // the letter, the identity, the plan
            QVERIFY(activate(u"Open the evidence"_s));
            QTRY_VERIFY(shown<FileViewer>(*m_office));
            QTest::keyClick(shown<FileViewer>(*m_office), Qt::Key_Escape);
            QTRY_VERIFY(!shown<FileViewer>(*m_office));
            QTRY_COMPARE(piecesOpened(), piece + 1); // the verb goes on with the next
        }
        for (const QString &look : {u"It is the right person"_s, u"Everything of this person was found"_s,
                 u"What stays or is refused is justified"_s, u"Whoever must be told of it is listed"_s,
                 u"The letter is correct"_s})
            QVERIFY(!fieldNamed<QCheckBox>(look) || activate(look));
        QTRY_VERIFY(isOffered(u"Approve"_s));
        QVERIFY(activate(u"Approve"_s));
        QVERIFY(givesThePassphrase());
        QTRY_VERIFY(!fieldNamed<QPushButton>(u"Approve"_s));
    }

    void carriesItOut()
    {
        QVERIFY(goToFirstTask(u"Carry out"_s));
        QTRY_VERIFY(isOffered(u"Carry out"_s));
        // Afterwards nothing is left that says whom the notice is about.
        QTRY_VERIFY(isOffered(u"Save notices…"_s));
        QVERIFY(saves(u"Save notices…"_s, u"notices.pdf"_s).startsWith("%PDF-"));
        QVERIFY(activate(u"Carry out"_s));
        QVERIFY(givesThePassphrase());
        QTRY_VERIFY(isOffered(u"Record that this recipient was told"_s));
    }

    void tellsTheRecipient()
    {
        const QString told = u"Record that this recipient was told"_s;
        QVERIFY(activate(told));
        QTRY_VERIFY(!fieldNamed<QPushButton>(told));
    }

    void savesTheCertificateAndTheLetter()
    {
        QVERIFY(saves(u"Save certificate as PDF…"_s, u"answer.pdf"_s).startsWith("%PDF-"));
        QVERIFY(saves(u"Save signed certificate…"_s, u"certificate.json"_s).contains("signature"));
        QVERIFY(saves(u"Save letter…"_s, u"letter.pdf"_s).startsWith("%PDF-"));
    }

    /// What comes to stand in this file after its verb was chosen; without encryption, with the reason.
    QByteArray saves(const QString &verb, const QString &name) const
    {
        const QString path = m_file->folder.filePath(name);
        const auto asks = [this] { return shown<LeavingDialog>(*m_office) != nullptr; };
        if (!activate(verb) || !QTest::qWaitFor(asks) || !activate(u"Without encryption"_s))
            return {};
        if (fieldNamed<QLineEdit>(u"Why without encryption"_s)) {
            if (!reach(u"Why without encryption"_s))
                return {};
            type(u"handed over here"_s);
        }
        if (!activate(u"Choose the place…"_s) ||
            !QTest::qWaitFor([this] { return shown<QFileDialog>(*m_office) != nullptr; }))
            return {};
        tests::choosePlace(m_office->window(), path);
        QFile saved(path);
        const bool isThere = QTest::qWaitFor([&] { return !asks() && QFile::exists(path); });
        return isThere && saved.open(QIODevice::ReadOnly) ? saved.readAll() : QByteArray();
    }

    void sendsTheAnswerAndCloses()
    {
        QTRY_VERIFY(isOffered(u"Answer was sent"_s));
        QVERIFY(activate(u"Answer was sent"_s));
        QTRY_VERIFY(!fieldNamed<QPushButton>(u"Answer was sent"_s));
        QTRY_VERIFY(isOffered(u"Close this request"_s));
        QVERIFY(activate(u"Close this request"_s));
        QTRY_VERIFY(!fieldNamed<QPushButton>(u"Close this request"_s));
    }

    /// Whatever has the keyboard: the form in front, else the window.
    QWidget *front() const
    {
        QWidget *modal = QApplication::activeModalWidget();
        return modal ? modal : &m_office->window();
    }

    void press(Qt::Key key, Qt::KeyboardModifiers held = Qt::NoModifier) const
    {
        // No window manager is here that gives the keyboard back when a form closes.
        if (!front()->isActiveWindow()) {
            front()->activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(front()));
        }
        QWidget *at = front()->focusWidget();
        QTest::keyClick(at ? at : front(), key, held);
    }

    void type(const QString &text) const { QTest::keyClicks(front()->focusWidget(), text); }

    /// Goes on with Tab until a screen reader would say this, or this and of what.
    bool reach(const QString &name) const
    {
        constexpr int mostStops = 400;
        QStringList heard;
        for (int stop = 0; stop < mostStops; ++stop) {
            const QString now = tests::spokenName(front()->focusWidget());
            if (now == name || now.startsWith(name + u": "_s))
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

    static int piecesOpened()
    {
        const auto *pieces = fieldNamed<QTableView>(u"Evidence that you open before you approve"_s);
        int opened = 0;
        for (int row = 0; pieces && row < pieces->model()->rowCount(); ++row)
            opened += pieces->model()->index(row, 1).data().toString() != u"Not opened yet"_s;
        return opened;
    }

    static bool isOffered(const QString &name)
    {
        const auto *verb = fieldNamed<QPushButton>(name);
        return verb && verb->isEnabled();
    }

    bool givesThePassphrase() const
    {
        const QString passphrase = tests::OpenHouse::passphrase();
        if (!QTest::qWaitFor([&] {
                return QApplication::activeModalWidget() &&
                    QApplication::activeModalWidget()->findChild<PassphraseField *>();
            }))
            return false;
        if (!reach(u"Passphrase"_s))
            return false;
        type(passphrase);
        press(Qt::Key_Return);
        return true;
    }

    /// Locks the window, and lets another member in.
    void comesIn(const QString &name) const
    {
        constexpr int patience = 20'000; // ms; a passphrase takes its time
        press(Qt::Key_L, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(shown<SignInPage>(*m_office), patience);
        QVERIFY(activate(u"Switch user"_s));
        QVERIFY(reach(u"Sign-in name"_s));
        type(name);
        QVERIFY(reach(u"Passphrase"_s));
        type(tests::OpenHouse::passphrase());
        press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(shown<Page>(*m_office), patience);
        press(Qt::Key_1, Qt::ControlModifier); // Today, as the menu says
    }

    /// Chooses the verb of the first task on the Today page that has this one.
    bool goToFirstTask(const QString &verb) const
    {
        const auto isThere = [&verb](const QWidget *widget) {
            return widget->isVisible() && widget->accessibleName().startsWith(verb + u": "_s);
        };
        const auto isSaidByOne = [&isThere] {
            const auto all = QApplication::allWidgets();
            return std::any_of(all.begin(), all.end(), isThere);
        };
        return QTest::qWaitFor(isSaidByOne) && activate(verb);
    }

    QTemporaryDir m_settings;
    std::unique_ptr<tests::WalkFile> m_file;
    Office *m_office = nullptr;
};

QTEST_MAIN(TestRequestWalk)

#include "tst_request_walk.moc"
