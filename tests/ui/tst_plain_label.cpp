#include "ui/widgets/chip.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/plain_text.h"
#include "ui/widgets/plain_tool_tip.h"

#include <QAccessible>
#include <QAction>
#include <QLineEdit>
#include <QTest>
#include <QTextDocument>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

const auto markup = u"<img src='file:///etc/passwd'><b>Jan</b><a href='http://example.org'>x</a>"_s;

QString spokenName(QWidget *widget)
{
    return QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name);
}

} // namespace

class TestPlainLabel final : public QObject
{
    Q_OBJECT

private slots:
    void leavesMarkupText()
    {
        PlainLabel label;
        PlainLabel plain;

        label.setText(markup);
        plain.setText(QString(markup.size(), u'x'));

        QCOMPARE(label.text(), markup);
        QCOMPARE(label.textFormat(), Qt::PlainText);
        QCOMPARE(label.sizeHint().height(), plain.sizeHint().height()); // one line, no picture
        QCOMPARE(spokenName(&label), markup);
    }

    void leavesMarkupTextInPillsAndChips()
    {
        const Pill pill(Tone::Ok, u"circle-check"_s, markup);
        Chip chip(u"a & <b>"_s);

        QCOMPARE(pill.textFormat(), Qt::PlainText);
        QCOMPARE(pill.text(), markup);
        QCOMPARE(spokenName(&chip), u"a & <b>"_s);
    }

    void speaksTheToolTipOfAnActionWithoutItsMarkup()
    {
        QLineEdit field;
        auto *action = field.addAction(QIcon(), QLineEdit::TrailingPosition);

        setPlainToolTip(action, u"Show it"_s);

        auto *spoken = QAccessible::queryAccessibleInterface(field.findChild<QToolButton *>());
        QCOMPARE(spoken->text(QAccessible::Description), u"Show it"_s);
    }

    void escapesMarkupInToolTips()
    {
        QWidget widget;

        setPlainToolTip(&widget, markup);

        QTextDocument shown;
        shown.setHtml(widget.toolTip());
        QCOMPARE(shown.toPlainText(), markup);
        QCOMPARE(widget.accessibleDescription(), markup);
    }

    void keepsADescriptionThatIsNoToolTip()
    {
        QWidget widget;
        widget.setAccessibleDescription(u"two fields are wrong"_s);

        setPlainToolTip(&widget, QString());

        QCOMPARE(widget.accessibleDescription(), u"two fields are wrong"_s);
    }

    void marksWhatNobodyCanSee_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        QTest::newRow("right to left") << u"Jan\u202Egpj.exe"_s << u"Jan\u2039U+202E\u203Agpj.exe"_s;
        QTest::newRow("isolate") << u"\u2066a"_s << u"\u2039U+2066\u203Aa"_s;
        QTest::newRow("zero width") << u"Jan\u200BSen"_s << u"Jan\u2039U+200B\u203ASen"_s;
        QTest::newRow("bell") << u"a\u0007b"_s << u"a\u2407b"_s;
        QTest::newRow("delete") << u"a\u007Fb"_s << u"a\u2421b"_s;
        QTest::newRow("control of the second set") << u"a\u0085b"_s << u"a\u2039U+0085\u203Ab"_s;
        QTest::newRow("marks of letters stay") << u"Zoë Yıldız \u0141"_s << u"Zoë Yıldız \u0141"_s;
    }

    void marksWhatNobodyCanSee()
    {
        QFETCH(QString, text);
        QFETCH(QString, shown);

        QCOMPARE(visibleText(text), shown);
    }

    void keepsLinesInTextAndJoinsThemOnALine()
    {
        QCOMPARE(visibleText(u"a\nb\tc"), u"a\nb\tc"_s);
        QCOMPARE(visibleLine(u"a\nb\tc"), u"a b c"_s);
    }

    void saysTheWholeTextWhereItIsCut()
    {
        PlainLabel label(TypeRole::Body);
        label.setElides(true);
        label.setText(u"Schouten-Veldhuizen, Wilhelmina Antoinette"_s);
        label.resize(60, 20);
        label.show();

        QCOMPARE(spokenName(&label), u"Schouten-Veldhuizen, Wilhelmina Antoinette"_s);
        QVERIFY(!label.toolTip().isEmpty());
        QCOMPARE(label.accessibleDescription(), u"Schouten-Veldhuizen, Wilhelmina Antoinette"_s);

        label.setText(u"Jan"_s); // whoever listens must not hear of the one who stood here before

        QVERIFY(label.toolTip().isEmpty());
        QVERIFY(label.accessibleDescription().isEmpty());
    }
};

QTEST_MAIN(TestPlainLabel)

#include "tst_plain_label.moc"
