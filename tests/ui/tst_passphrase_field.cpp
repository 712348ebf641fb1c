#include "ui/look/style.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/passphrase_field.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QInputMethodEvent>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

/// A field that keeps what is typed in locked memory, and behaves as any other (security.md 4.9).
class TestPassphraseField final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_field = std::make_unique<PassphraseField>();
        m_field->show();
        m_field->setFocus();
    }

    void cleanup() { m_field.reset(); }

    void takesWhatIsTyped()
    {
        QTest::keyClicks(m_field.get(), u"Vijf paarse"_s);

        QCOMPARE(typed(), u"Vijf paarse"_s);
        QVERIFY(!m_field->isEmpty());
    }

    void isEditedAsAnyOtherField()
    {
        QTest::keyClicks(m_field.get(), u"fiets"_s);
        QTest::keyClick(m_field.get(), Qt::Key_Home);
        QTest::keyClicks(m_field.get(), u"een "_s);
        QCOMPARE(typed(), u"een fiets"_s);
        QTest::keyClick(m_field.get(), Qt::Key_Backspace);
        QTest::keyClick(m_field.get(), Qt::Key_Delete);
        QCOMPARE(typed(), u"eeniets"_s);
        QTest::keyClick(m_field.get(), Qt::Key_End);
        QTest::keyClick(m_field.get(), Qt::Key_Left, Qt::ShiftModifier);
        QTest::keyClick(m_field.get(), Qt::Key_Left, Qt::ShiftModifier);
        QTest::keyClicks(m_field.get(), u"X"_s);
        QCOMPARE(typed(), u"eenieX"_s);
    }

    void isTypedOverWhenAllOfItIsSelected()
    {
        QTest::keyClicks(m_field.get(), u"verkeerd"_s);
        QTest::keyClick(m_field.get(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(m_field.get(), u"goed"_s);

        QCOMPARE(typed(), u"goed"_s);
    }

    void takesWhatAnInputMethodComposes()
    {
        QInputMethodEvent composing(u"´"_s, {});
        QCoreApplication::sendEvent(m_field.get(), &composing);
        QVERIFY(m_field->isEmpty());
        QInputMethodEvent composed;
        composed.setCommitString(u"é"_s);
        QCoreApplication::sendEvent(m_field.get(), &composed);

        QCOMPARE(typed(), u"é"_s);
        QVERIFY(m_field->testAttribute(Qt::WA_InputMethodEnabled));
        QVERIFY(m_field->inputMethodHints().testFlag(Qt::ImhSensitiveData));
        QVERIFY(m_field->inputMethodQuery(Qt::ImSurroundingText).toString().isEmpty());
    }

    void takesWhatIsPastedWithoutItsLineEnd()
    {
        QGuiApplication::clipboard()->setText(u"uit de kluis 𝔊\n"_s);

        QTest::keySequence(m_field.get(), QKeySequence::Paste);

        QCOMPARE(typed(), u"uit de kluis 𝔊"_s);
    }

    void takesNothingOfWhatIsTooLong()
    {
        QTest::keyClicks(m_field.get(), u"er was al"_s);
        QGuiApplication::clipboard()->setText(QString(SecretLine::capacity, u'x'));

        QTest::keySequence(m_field.get(), QKeySequence::Paste);

        QCOMPARE(typed(), u"er was al"_s);
    }

    void givesNothingToTheClipboard()
    {
        QGuiApplication::clipboard()->setText(u"van iemand anders"_s);
        QTest::keyClicks(m_field.get(), u"geheim"_s);
        for (const auto key : {QKeySequence::Copy, QKeySequence::Cut}) {
            QTest::keySequence(m_field.get(), QKeySequence::SelectAll);
            QTest::keySequence(m_field.get(), key);
        }

        QCOMPARE(QGuiApplication::clipboard()->text(), u"van iemand anders"_s);
        QCOMPARE(typed(), u"geheim"_s);
    }

    void tellsWhenReturnIsPressedAndWhenItIsLeft()
    {
        const QSignalSpy returned(m_field.get(), &PassphraseField::returnPressed);
        const QSignalSpy finished(m_field.get(), &PassphraseField::editingFinished);

        QTest::keyClick(m_field.get(), Qt::Key_Return);

        QCOMPARE(returned.size(), 1);
        QCOMPARE(finished.size(), 1);
    }

    void forgetsAndHidesWhenItIsWiped()
    {
        QTest::keyClicks(m_field.get(), u"geheim"_s);
        eye()->click();
        QVERIFY(eye()->isChecked());

        m_field->wipe();

        QVERIFY(m_field->isEmpty());
        QVERIFY(m_field->typed().isEmpty());
        QVERIFY(!eye()->isChecked());
    }

    void isLookedAtByKeyboard()
    {
        Style look;
        eye()->setStyle(&look);
        QApplication::setActiveWindow(m_field.get());
        QTest::keyClicks(m_field.get(), u"geheim"_s);
        const QImage without = eye()->grab().toImage();
        auto *spoken = QAccessible::queryAccessibleInterface(eye());
        QVERIFY(spoken);

        QTest::keyClick(m_field.get(), Qt::Key_Tab);

        QCOMPARE(QApplication::focusWidget(), eye());
        QVERIFY(eye()->grab().toImage() != without); // the ring
        QCOMPARE(spoken->text(QAccessible::Name), u"Show passphrase"_s);
        QVERIFY(spoken->state().focusable);
        QVERIFY(spoken->state().checkable);
        QVERIFY(!spoken->state().checked);
        const QString description = spoken->text(QAccessible::Description);
        QVERIFY(!description.isEmpty()); // or the tool tip is heard in its place

        QTest::keyClick(eye(), Qt::Key_Space);

        QVERIFY(spoken->state().checked);
        QCOMPARE(spoken->text(QAccessible::Name), u"Show passphrase"_s);
        QCOMPARE(spoken->text(QAccessible::Description), description); // the same beside either state
        QTest::keyClick(eye(), Qt::Key_Backtab);
        QCOMPARE(QApplication::focusWidget(), m_field.get());
        QCOMPARE(typed(), u"geheim"_s);
    }

    void looksTheSameWhateverIsHiddenInIt()
    {
        const auto pictureOf = [this](const QString &text) {
            m_field->setTyped(text);
            m_field->clearFocus();
            return m_field->grab().toImage();
        };

        const QImage one = pictureOf(u"mmmmmm"_s);
        QCOMPARE(pictureOf(u"iiiiii"_s), one);
        QVERIFY(pictureOf(u"iiiii"_s) != one);
        eye()->click();
        QVERIFY(pictureOf(u"mmmmmm"_s) != pictureOf(u"iiiiii"_s));
    }

    void isAFieldForPasswordsToAScreenReader()
    {
        const FormField form(m_field.release());
        m_shown = qobject_cast<PassphraseField *>(form.field());
        QTest::keyClicks(m_shown, u"geheim"_s);
        auto *spoken = QAccessible::queryAccessibleInterface(m_shown);
        QVERIFY(spoken);

        QCOMPARE(spoken->role(), QAccessible::EditableText);
        QVERIFY(spoken->state().passwordEdit);
        QVERIFY(spoken->state().focusable);
        QCOMPARE(spoken->text(QAccessible::Value).size(), 6);
        QVERIFY(!spoken->text(QAccessible::Value).contains(u'g'));
        QCOMPARE(spoken->textInterface()->characterCount(), 6);
        QCOMPARE(spoken->textInterface()->text(0, 6), spoken->text(QAccessible::Value));
        m_shown->findChild<QToolButton *>()->click();
        QVERIFY(!spoken->text(QAccessible::Value).contains(u'g'));
    }

    void isTypedIntoByAssistivePrograms()
    {
        auto *spoken = QAccessible::queryAccessibleInterface(m_field.get());
        auto *writing = spoken->editableTextInterface();
        QVERIFY(writing);

        writing->insertText(0, u"fiets"_s);
        writing->insertText(0, u"de "_s);
        QCOMPARE(typed(), u"de fiets"_s);
        writing->deleteText(0, 3);
        QCOMPARE(typed(), u"fiets"_s);
        writing->replaceText(0, 5, u"auto"_s);
        QCOMPARE(typed(), u"auto"_s);
        spoken->setText(QAccessible::Value, u"trein"_s);
        QCOMPARE(typed(), u"trein"_s);
    }

private:
    QString typed() const { return QString::fromUtf8(m_field->typed().utf8()); }
    QToolButton *eye() const { return m_field->findChild<QToolButton *>(); }

    std::unique_ptr<PassphraseField> m_field;
    PassphraseField *m_shown = nullptr;
};

QTEST_MAIN(TestPassphraseField)

#include "tst_passphrase_field.moc"
