#include "access_desk.h"
#include "app/staff/sign_in.h"
#include "app/staff/staff.h"
#include "app/storage/sql.h"
#include "support/open_house.h"
#include "ui/async/latest_answer.h"
#include "ui/dialogs/activation_code_dialog.h"
#include "ui/look/style.h"
#include "ui/widgets/clipboard_loan.h"
#include "ui/widgets/plain_label.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QTimer>

using namespace Qt::StringLiterals;
using tests::cell;
using tests::rowWith;
using Desk = tests::AccessDesk;

namespace {

constexpr FilingSystem customers = FilingSystem::Customers;
constexpr qint64 hour = qint64{60} * 60 * 1'000'000;
const QString own = u"negen rode lampen aan de muur"_s;

} // namespace

/// How an administrator lets members in at the screen, and that every act asks for the passphrase again.
class TestAccessInvitations final : public QObject
{
    Q_OBJECT

private slots:
    static void initTestCase() { QApplication::setStyle(new Style); }

    void init()
    {
        m_now = Instant::fromDateTime(QDateTime(QDate(2026, 11, 2), QTime(12, 0), Qt::UTC));
        m_house = tests::OpenHouse::open(Backend::Embedded, Clock([this] { return m_now; }));
        QVERIFY(m_house);
    }

    void cleanup() { m_house.reset(); }

    void replacesTheRecoveryKeyOnceItWasTypedBack()
    {
        const Desk desk(*m_house, m_house->founder());
        QVERIFY(desk.rowsOf(u"Members"_s));
        QVERIFY(desk.press(u"New recovery key…"_s));
        const QString shown = shownRecoveryKey();
        QCOMPARE(shown.split(u'-').size(), 13);
        QString wrong = shown;
        wrong[0] = shown.at(0) == u'2' ? u'3' : u'2';
        QVERIFY(desk.write(u"Type the key from your paper"_s, wrong));
        QVERIFY(desk.press(u"Replace the recovery key"_s));
        auto *typed = desk.spoken<QLineEdit>(u"Type the key from your paper"_s);
        QVERIFY2(typed->accessibleDescription().contains(u"Group 1 of the recovery key is not right"_s),
            qPrintable(typed->accessibleDescription()));
        typed->clear();

        QVERIFY(desk.write(u"Type the key from your paper"_s, shown.toLower()));
        QVERIFY(desk.press(u"Replace the recovery key"_s));
        QVERIFY(desk.confirm());

        const auto isNoted = [this] {
            const auto line = m_house->look();
            return *Sql(*line, "test",
                       u"SELECT COUNT(*) FROM audit_entry WHERE action = 'staff.recovery-key'"_s)
                        .number() == 1;
        };
        QTRY_VERIFY(isNoted());
    }

    void letsANewMemberInWithACodeThatIsShownOnce()
    {
        const Desk desk(*m_house, m_house->founder());
        QVERIFY(desk.rowsOf(u"Members"_s));
        QVERIFY(desk.press(u"New member…"_s));
        QVERIFY(desk.write(u"Sign-in name"_s, u"goedkeurder"_s));
        QVERIFY(desk.write(u"Name as colleagues see it"_s, u"Gerda Goed"_s));
        desk.spoken<QCheckBox>(u"Approver (Customers)"_s)->click();
        QVERIFY(desk.press(u"Add member"_s));
        QVERIFY(desk.confirm());

        const QString code = shownCode(desk);

        QVERIFY(desk.says(u"Gerda Goed chooses a passphrase"_s));
        QVERIFY(desk.says(u"Give it to the member yourself; it works once"_s));
        const QTableView *members = desk.rowsOf(u"Members"_s);
        QVERIFY(QTest::qWaitFor([&] { return rowWith(members, 0, u"Gerda Goed"_s) >= 0; }));
        QCOMPARE(stateOf(members, u"goedkeurder"_s),
            u"Invited until "_s + QLocale().toString(QDate(2026, 11, 5), QLocale::ShortFormat));
        QVERIFY(desk.press(u"Done"_s));
        QVERIFY(QTest::qWaitFor([&] { return !desk.spoken<QLineEdit>(u"Activation code"_s); }));
        const auto permit = m_house->services().signIn().activate(u"goedkeurder"_s, code, own).result();
        QVERIFY(permit);
        QCOMPARE(permit->grants(), (QList<Grant>{{Role::Approver, customers}}));
        QVERIFY(QTest::qWaitFor([&] { return stateOf(members, u"goedkeurder"_s) == u"To be certified"_s; }));
        QVERIFY(desk.choose(u"goedkeurder"_s));
        QVERIFY(desk.press(u"Certify…"_s));
        QVERIFY(desk.waitFor(m_house->fingerprintOf(permit->staffRef())));
        QVERIFY(desk.confirm(u"Certify"_s));
        QVERIFY(QTest::qWaitFor([&] { return stateOf(members, u"goedkeurder"_s) == u"Has access"_s; }));
    }

    void asksAgainUntilThePassphraseIsRight()
    {
        std::ignore = m_house->member(u"inzage"_s, {{Role::Viewer, customers}});
        const Desk desk(*m_house, m_house->founder());
        QVERIFY(desk.choose(u"inzage"_s));
        QVERIFY(desk.press(u"Shut out…"_s));

        QVERIFY(desk.write(u"Passphrase"_s, u"niet de goede wachtzin"_s));
        QVERIFY(desk.press(u"Shut out"_s));

        QVERIFY(QTest::qWaitFor([&] { return saysWrong(desk); }));
        QVERIFY(m_house->services().signIn().enter(u"inzage"_s, tests::OpenHouse::passphrase()).result());
        QVERIFY(desk.confirm(u"Shut out"_s));
        const QTableView *members = desk.rowsOf(u"Members"_s);
        QVERIFY(QTest::qWaitFor([&] { return stateOf(members, u"inzage"_s) == u"Shut out"_s; }));
    }

    void doesNothingForWhoGivesUpAfterThePassphrase()
    {
        std::ignore = m_house->member(u"inzage"_s, {{Role::Viewer, customers}});
        const Desk desk(*m_house, m_house->founder());
        QVERIFY(desk.choose(u"inzage"_s));
        QVERIFY(desk.press(u"Shut out…"_s));
        QVERIFY(desk.write(u"Passphrase"_s, tests::OpenHouse::passphrase()));
        desk.spoken<QPushButton>(u"Shut out"_s)->click();

        desk.spoken<QPushButton>(u"Cancel"_s)->click();

        // The passphrase that was awaited is compared, and answered, by the time another is.
        bool isAnswered = false;
        LatestAnswer<Result<Confirmation>> later([&isAnswered](const auto &) { isAnswered = true; });
        later.expect(
            m_house->services().signIn().confirm(m_house->founder(), tests::OpenHouse::passphrase()));
        QVERIFY(QTest::qWaitFor([&] { return isAnswered; }));
        QVERIFY(m_house->services().signIn().enter(u"inzage"_s, tests::OpenHouse::passphrase()).result());
    }

    void givesANewCodeToWhoForgotThePassphrase()
    {
        std::ignore = m_house->member(u"inzage"_s, {{Role::Viewer, customers}});
        const Desk desk(*m_house, m_house->founder());
        QVERIFY(desk.choose(u"inzage"_s));
        QVERIFY(desk.press(u"New code…"_s));
        QVERIFY(desk.says(u"Their passphrase stops working at once"_s));
        QVERIFY(desk.confirm());

        const QString code = shownCode(desk);

        const SignIn &signIn = m_house->services().signIn();
        QVERIFY(!signIn.enter(u"inzage"_s, tests::OpenHouse::passphrase()).result());
        QVERIFY(signIn.activate(u"inzage"_s, code, own).result());
    }

    void offersNoCodeForOneself()
    {
        const Desk desk(*m_house, m_house->founder());
        QVERIFY(desk.choose(u"stichter"_s));

        QVERIFY(desk.spoken<QPushButton>(u"New code…"_s));
        QVERIFY(!desk.spoken<QPushButton>(u"New code…"_s)->isEnabled());
    }

    void saysThatACodeIsTooOld()
    {
        const auto added =
            m_house->services()
                .staff()
                .add(m_house->founder(), m_house->confirm(m_house->founder()), {.name = u"laat"_s})
                .result();
        QVERIFY(added);
        m_now.micros += 72 * hour;
        const Desk desk(*m_house, m_house->founder());

        QCOMPARE(stateOf(desk.rowsOf(u"Members"_s), u"laat"_s), u"Code expired"_s);
    }

    void waitsForTheSuccessorBeforeTheRoleIsGivenBack()
    {
        const QList<Grant> both{
            {Role::Administrator, customers}, {Role::Administrator, FilingSystem::Employees}};
        const auto added = m_house->services()
                               .staff()
                               .add(m_house->founder(), m_house->confirm(m_house->founder()),
                                   {.name = u"beheer"_s, .grants = both})
                               .result();
        QVERIFY(added);
        const Desk desk(*m_house, m_house->founder());

        QVERIFY(desk.waitFor(u"Your successor as administrator has not come in yet"_s));
        const auto successor = m_house->services().signIn().activate(u"beheer"_s, added->code, own).result();
        QVERIFY(successor);
        QVERIFY(m_house->services()
                    .staff()
                    .certify(m_house->founder(), m_house->confirm(m_house->founder()), successor->staffRef(),
                        m_house->fingerprintOf(successor->staffRef()))
                    .result());
        QVERIFY(desk.waitFor(u"There is another administrator now"_s));
    }

    void takesACopiedCodeBackUnlessSomethingElseWasCopied_data()
    {
        QTest::addColumn<QString>("copiedSince");
        QTest::addColumn<QString>("left");
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("something") << u"een adres"_s << u"een adres"_s;
    }

    void takesACopiedCodeBackUnlessSomethingElseWasCopied()
    {
        QFETCH(QString, copiedSince);
        QFETCH(QString, left);
        QWidget parent;
        auto *dialog = new ActivationCodeDialog(u"Gerda"_s, {{}, u"ABCD-EFGH"_s, m_now}, &parent);
        dialog->show();
        const auto buttons = dialog->findChildren<QPushButton *>();
        for (QPushButton *button : buttons) {
            if (button->text().startsWith(u"Copy"_s))
                button->click();
        }
        QCOMPARE(QGuiApplication::clipboard()->text(), u"ABCD-EFGH"_s);
        if (!copiedSince.isEmpty())
            QGuiApplication::clipboard()->setText(copiedSince);
        auto *loan = qApp->findChild<ClipboardLoan *>();
        QVERIFY(loan);
        const QTimer *end = loan->findChild<QTimer *>();
        QCOMPARE(end->interval(), 30'000);

        delete loan;

        QCOMPARE(QGuiApplication::clipboard()->text(), left);
    }

private:
    static QString stateOf(const QTableView *members, const QString &name)
    {
        return cell(members, rowWith(members, 1, name), 4);
    }

    /// The code on screen, once it is there.
    static QString shownCode(const Desk &desk)
    {
        std::ignore = QTest::qWaitFor([&] { return desk.spoken<QLineEdit>(u"Activation code"_s); });
        const auto *field = desk.spoken<QLineEdit>(u"Activation code"_s);
        return field ? field->text() : QString();
    }

    /// The recovery key on screen, as a screen reader says it.
    static QString shownRecoveryKey()
    {
        const QString begin = u"Recovery key: "_s;
        const auto windows = QApplication::topLevelWidgets();
        for (QWidget *window : windows) {
            const auto labels = window->findChildren<PlainLabel *>();
            for (const PlainLabel *label : labels) {
                if (label->isVisible() && label->accessibleName().startsWith(begin))
                    return label->accessibleName().mid(begin.size());
            }
        }
        return {};
    }

    static bool saysWrong(const Desk &desk)
    {
        const auto *field = desk.spoken<PassphraseField>(u"Passphrase"_s);
        return field && field->accessibleDescription().contains(u"passphrase"_s);
    }

    Instant m_now;
    std::unique_ptr<tests::OpenHouse> m_house;
};

QTEST_MAIN(TestAccessInvitations)

#include "tst_access_invitations.moc"
