#include "app/contacts/visible_text.h"

#include <QTest>

class TestVisibleText final : public QObject
{
    Q_OBJECT

private slots:
    void marksWhatWouldHideOrReorder()
    {
        QCOMPARE(markedText(u"Zoë van den Berg"), QStringLiteral("Zoë van den Berg"));
        QCOMPARE(markedText(u"Jan\u202Ekcah"), QStringLiteral("Jan[U+202E]kcah"));
        QCOMPARE(markedText(u"a\u0007b\nc\u200Bd"), QStringLiteral("a[U+0007]b[U+000A]c[U+200B]d"));
        QCOMPARE(markedText(u"<b>x</b>"), QStringLiteral("<b>x</b>"));
    }

    void refusesControlsButNotScripts()
    {
        QVERIFY(hasForbiddenCharacters(QStringLiteral("Jan") + QChar(u'\0')));
        QVERIFY(hasForbiddenCharacters(u"Jan\u202Esnes"));
        QVERIFY(hasForbiddenCharacters(u"Jan\u2066x"));
        QVERIFY(!hasForbiddenCharacters(u"\u0645\u062D\u0645\u062F\u200F"));
        QVERIFY(!hasForbiddenCharacters(u"O'Neil-Łukasz"));
    }
};

QTEST_APPLESS_MAIN(TestVisibleText)

#include "tst_visible_text.moc"
