#include "app/documents/error_sentence.h"
#include "app/documents/error_table.h"
#include "app/documents/staff_words.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

namespace {

/// What the sources in a folder name, by a pattern whose first group is the name.
QSet<QString> codesIn(const QString &folder, const QString &pattern)
{
    const QRegularExpression code(pattern);
    QSet<QString> codes;
    QDirIterator files(QStringLiteral(KK_SOURCES "/") + folder, {QStringLiteral("*.cpp")}, QDir::Files,
        QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        auto matches = code.globalMatch(QString::fromUtf8(file.readAll()));
        while (matches.hasNext())
            codes.insert(matches.next().captured(1));
    }
    return codes;
}

/// Those for which the table has no sentence.
QStringList speechless(const QSet<QString> &codes, const QString &subject = {})
{
    QStringList without;
    for (const QString &code : codes) {
        if (!knownSentence(subject + code))
            without.append(code);
    }
    return without;
}

} // namespace

class TestErrorTable final : public QObject
{
    Q_OBJECT

private slots:
    void tellsAMomentAsTheLanguageWritesIt()
    {
        QLocale::setDefault(QLocale(QLocale::Dutch, QLocale::Netherlands));

        const QString sentence = errorSentence({Failure::Busy, QStringLiteral("file.in-use-since"),
            {QStringLiteral("balie-2"), QStringLiteral("12"), QStringLiteral("2026-11-29 04:06")}});

        QVERIFY2(sentence.contains(QStringLiteral("balie-2 since 29-11-2026 04:06")), qPrintable(sentence));
    }

    void hasASentenceForEverythingThatCanBeWrongWithAFile()
    {
        const QSet<QString> codes = codesIn(QStringLiteral("app/formats"),
            QStringLiteral(R"re((?:refuse\(|u)"((?:csv|xlsx|table|file)\.[a-z-]+)")re"));

        QVERIFY(codes.size() > 15);
        QCOMPARE(speechless(codes), QStringList());
    }

    void hasASentenceForEveryDoorThatStaysShut()
    {
        const QString named = QStringLiteral(
            R"re(Error(?: none)?\{Failure::\w+,\s+QStringLiteral\("((?:server|driver|storage)\.[a-z-]+)")re");
        const QSet<QString> codes =
            codesIn(QStringLiteral("app/storage"), named) + codesIn(QStringLiteral("app"), named);
        const QSet<QString> reasons = codesIn(
            QStringLiteral("app/storage"), QStringLiteral(R"re(refusal\(Failure::\w+, "([a-z-]+)")re"));

        QVERIFY(codes.size() > 9);
        QVERIFY(codes.contains(QStringLiteral("server.no-file")));
        QVERIFY(reasons.size() > 6);
        QCOMPARE(speechless(codes), QStringList());
        QCOMPARE(speechless(reasons, QStringLiteral("file.")), QStringList());
    }

    void hasASentenceForEverythingThatAFileCanRefuseWith()
    {
        const QSet<QString> codes = codesIn(QStringLiteral("app/vault"),
            QStringLiteral(
                R"re(Failure::(?:Damaged|TooNew|Unavailable|WrongPassphrase|ChangedMeanwhile|Duplicate|NotFound), )re"
                R"re(QStringLiteral\("((?:vault|recovery)\.[a-z-]+)")re"));

        QVERIFY(codes.size() > 10);
        QCOMPARE(speechless(codes), QStringList());
    }

    void hasAWordForEverythingThatIsToldInTheTrail()
    {
        const QSet<QString> actions = codesIn(QStringLiteral("app"),
            QStringLiteral(R"re((?:\.action = |entryFor\(\s*)QStringLiteral\("([a-z-]+\.[a-z-]+)")re"));

        QVERIFY(actions.size() > 20);
        for (const QString &action : actions)
            QVERIFY2(auditActionWord(action) != action, qPrintable(action));
    }

    void hasASentenceForEverythingThatKeepsAListFromLeaving()
    {
        const QString named = QStringLiteral(
            R"re((?:Failure::\w+,\s+QStringLiteral\(|refused\()"((?:handover|leaving|processor|zip)\.[a-z-]+)")re");
        const QSet<QString> codes = codesIn(QStringLiteral("app/handovers"), named) +
            codesIn(QStringLiteral("app/registers"), named) + codesIn(QStringLiteral("app/leaving"), named);

        QVERIFY(codes.size() > 8);
        QVERIFY(codes.contains(QStringLiteral("leaving.plain-forbidden")));
        QCOMPARE(speechless(codes), QStringList());
    }

    void hasASentenceForEveryListOfAToolThatIsRefused()
    {
        const QSet<QString> codes = codesIn(QStringLiteral("app/tool_lists"),
            QStringLiteral(
                R"re(Failure::\w+,\s+QStringLiteral\("((?:tool-list|reconciliation)\.[a-z-]+)")re"));

        QVERIFY(codes.size() > 5);
        QCOMPARE(speechless(codes), QStringList());
    }

    void hasASentenceForEveryWrongUse()
    {
        const QSet<QString> codes = codesIn(
            QStringLiteral("app/cli"), QStringLiteral(R"re(usageError\(\s*QStringLiteral\("([a-z-]+)")re"));

        QVERIFY(codes.size() > 6);
        QCOMPARE(speechless(codes, QStringLiteral("usage.")), QStringList());
    }

    void hasASentenceForEverythingThatCanBeWrongWithAField()
    {
        static const QRegularExpression code(QStringLiteral(
            R"re("((?:value|name|email|phone|postcode|house-number|house-letter|language|kind|date)\.[a-z-]+)")re"));
        QSet<QString> codes;
        QDirIterator files(QStringLiteral(KK_SOURCES "/app/contacts"), {QStringLiteral("*.cpp")});
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            auto matches = code.globalMatch(QString::fromUtf8(file.readAll()));
            while (matches.hasNext())
                codes.insert(matches.next().captured(1));
        }

        QVERIFY(codes.size() > 15);
        QStringList speechless;
        for (const QString &each : std::as_const(codes)) {
            if (!knownSentence(each))
                speechless.append(each);
        }
        QCOMPARE(speechless, QStringList());
    }

    void knowsNoSentenceForWhatItWasNeverTold()
    {
        QVERIFY(!knownSentence(QStringLiteral("nothing.of-the-kind")));
    }
};

QTEST_APPLESS_MAIN(TestErrorTable)

#include "tst_error_table.moc"
