#include "app/staff/staff.h"
#include "tests/ui/office_desk.h"
#include "ui/look/style.h"
#include "ui/session/activation_page.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/inline_bar.h"
#include "ui/widgets/passphrase_field.h"

#include <QPushButton>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace {

constexpr FilingSystem customers = FilingSystem::Customers;
const QString own = u"negen rode lampen aan de muur"_s;

/// What is wrong with the field of this label, as it is shown.
QString errorAt(const QWidget &page, const QString &label)
{
    const auto fields = page.findChildren<FormField *>();
    for (const FormField *field : fields) {
        if (field->label() == label)
            return field->error();
    }
    return u"no such field"_s;
}

template <typename Field = QLineEdit>
Field *fieldOf(const QWidget &page, const QString &label)
{
    const auto fields = page.findChildren<FormField *>();
    for (const FormField *field : fields) {
        if (field->label() == label)
            return qobject_cast<Field *>(field->field());
    }
    return nullptr;
}

PassphraseField *passphraseOf(const QWidget &page, const QString &label)
{
    return fieldOf<PassphraseField>(page, label);
}

QPushButton *buttonOf(const QWidget &page, const QString &text)
{
    const auto buttons = page.findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->text() == text)
            return button;
    }
    return nullptr;
}

} // namespace

/// The first visit of a member who has a code and no passphrase yet, at the keyboard.
class TestActivationPage final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        qputenv("XDG_RUNTIME_DIR", m_folder.path().toUtf8());
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
        QApplication::setStyle(new Style);
    }

    void init()
    {
        auto house = tests::OpenHouse::open(Backend::Embedded);
        QVERIFY(house);
        const auto added = house->services()
                               .staff()
                               .add(house->founder(), house->confirm(house->founder()),
                                   {.name = u"peter"_s,
                                       .displayName = u"Peter Nieuw"_s,
                                       .grants = {{Role::Steward, customers}}})
                               .result();
        QVERIFY(added);
        m_code = added->code;
        const QString from = house->services().location().target;
        house->closeFile();
        m_path = m_folder.filePath(u"klanten.kluis"_s);
        QFile::remove(m_path);
        QVERIFY(QFile::copy(from, m_path));
    }

    void startsTheSessionOfWhoComesWithACode()
    {
        Office office({.file = m_path, .user = u"peter"_s, .language = QLocale::English});
        office.show();
        auto *page = opened(office);
        QVERIFY(page);
        QCOMPARE(fieldOf(*page, u"Sign-in name"_s)->text(), u"peter"_s);
        office.window().activateWindow();
        QTRY_COMPARE(QApplication::focusWidget(), fieldOf(*page, u"Activation code"_s));

        QTest::keyClicks(QApplication::focusWidget(), m_code.toLower().replace(u'-', u' '));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QTest::keyClicks(QApplication::focusWidget(), own);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab); // to looking at it
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QTest::keyClicks(QApplication::focusWidget(), own);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);

        QTRY_VERIFY_WITH_TIMEOUT(shown<Page>(office), 60'000); // a passphrase takes its time
        QVERIFY(!shown<ActivationPage>(office));
    }

    void saysWhatIsWrongWhenAFieldIsLeft()
    {
        Office office({.file = m_path, .user = u"peter"_s, .language = QLocale::English});
        office.show();
        auto *page = opened(office);
        QVERIFY(page);

        QTest::keyClick(fieldOf(*page, u"Activation code"_s), Qt::Key_Return);
        QCOMPARE(errorAt(*page, u"Activation code"_s), QString());
        QTest::keyClicks(fieldOf(*page, u"Activation code"_s), u"ABCD-EFGH"_s);
        QTest::keyClick(fieldOf(*page, u"Activation code"_s), Qt::Key_Return);
        QTest::keyClicks(passphraseOf(*page, u"New passphrase"_s), u"te kort"_s);
        QTest::keyClick(passphraseOf(*page, u"New passphrase"_s), Qt::Key_Return);
        QTest::keyClicks(passphraseOf(*page, u"New passphrase again"_s), u"anders"_s);
        QTest::keyClick(passphraseOf(*page, u"New passphrase again"_s), Qt::Key_Return);

        QVERIFY(errorAt(*page, u"Activation code"_s).contains(u"24 letters and digits"_s));
        QVERIFY(errorAt(*page, u"New passphrase"_s).contains(u"15 characters"_s));
        QVERIFY(errorAt(*page, u"New passphrase again"_s).contains(u"not the same"_s));
        QVERIFY(shown<ActivationPage>(office));
    }

    void keepsWhatWasTypedWhenTheCodeIsNotRight()
    {
        Office office({.file = m_path, .user = u"peter"_s, .language = QLocale::English});
        office.show();
        auto *page = opened(office);
        QVERIFY(page);
        fieldOf(*page, u"Activation code"_s)->setText(u"0000-0000-0000-0000-0000-0000"_s);
        passphraseOf(*page, u"New passphrase"_s)->setTyped(own);
        passphraseOf(*page, u"New passphrase again"_s)->setTyped(own);

        buttonOf(*page, u"Start"_s)->click();

        QTRY_VERIFY_WITH_TIMEOUT(shown<InlineBar>(office), 60'000);
        QVERIFY(shown<InlineBar>(office)->accessibleName().contains(u"activation code is not right"_s));
        QVERIFY(passphraseOf(*page, u"New passphrase"_s)->typed().equals(own));
        fieldOf(*page, u"Activation code"_s)->setText(m_code);
        buttonOf(*page, u"Start"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(shown<Page>(office), 60'000);
    }

    void goesBackToTheSignIn()
    {
        Office office({.file = m_path, .user = u"peter"_s, .language = QLocale::English});
        office.show();
        auto *page = opened(office);
        QVERIFY(page);

        buttonOf(*page, u"Back"_s)->click();

        QVERIFY(shown<SignInPage>(office));
    }

    void letsANewMemberInWhereAnotherHasLocked()
    {
        Office office({.file = m_path, .language = QLocale::English});
        office.show();
        QVERIFY(signIn(office));
        office.window().command(Command::Lock)->trigger();
        std::shared_ptr<Services> other;
        QTRY_VERIFY(other = ::opened(m_path)); // the lock has given the file up
        other.reset();
        auto *page = opened(office);
        QVERIFY(page);
        fieldOf(*page, u"Sign-in name"_s)->setText(u"peter"_s);
        fieldOf(*page, u"Activation code"_s)->setText(m_code);
        passphraseOf(*page, u"New passphrase"_s)->setTyped(own);
        passphraseOf(*page, u"New passphrase again"_s)->setTyped(own);

        buttonOf(*page, u"Start"_s)->click();

        QTRY_VERIFY_WITH_TIMEOUT(shown<Page>(office), 60'000);
        QCOMPARE(office.window().place().page, u"today"_s);
    }

private:
    /// The page behind the link of the sign-in.
    static ActivationPage *opened(Office &office)
    {
        if (!QTest::qWaitFor([&] { return shown<SignInPage>(office); }, 60'000))
            return nullptr;
        buttonOf(*shown<SignInPage>(office), u"I have an activation code"_s)->click();
        return shown<ActivationPage>(office);
    }

    QTemporaryDir m_folder;
    QString m_path;
    QString m_code;
};

QTEST_MAIN(TestActivationPage)

#include "tst_activation_page.moc"
