#include "app/documents/error_table.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

namespace {

/// The codes of what can be wrong with a file that somebody brings, as the sources name them.
QSet<QString> codesIn(const QString &folder)
{
    static const QRegularExpression code(
        QStringLiteral(R"re((?:refuse\(|u)"((?:csv|xlsx|table|file)\.[a-z-]+)")re"));
    QSet<QString> codes;
    QDirIterator files(QStringLiteral(KK_SOURCES "/") + folder, {QStringLiteral("*.cpp")});
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

} // namespace

class TestErrorTable final : public QObject
{
    Q_OBJECT

private slots:
    void hasASentenceForEverythingThatCanBeWrongWithAFile()
    {
        const QSet<QString> codes = codesIn(QStringLiteral("app/formats"));

        QVERIFY(codes.size() > 15);
        QStringList speechless;
        for (const QString &code : codes) {
            if (!knownSentence(code))
                speechless.append(code);
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
