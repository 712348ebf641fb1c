#include "app/documents/pdf_file.h"
#include "app/documents/recovery_sheet.h"
#include "translations/words.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace {

const QString key = u"AB1C0-DE2F1-GH3J2-KM4N3-PQ5R4-ST6V5-WX7Y6-Z0817-29A38-B4C59-D6E7A-F8G9B-H0J1C"_s;

QString answer(const QString &program, const QStringList &words)
{
    QProcess process;
    process.start(program, words);
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace

class TestRecoverySheet final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        for (const QString &program : {u"pdftotext"_s, u"pdftoppm"_s}) {
            if (QStandardPaths::findExecutable(program).isEmpty())
                QSKIP("pdftotext or pdftoppm is not here");
        }
        m_words.speak(QLocale::Dutch);
        QTextDocument sheet;
        layOutRecoverySheet(u"klanten.kluis"_s, key, sheet);
        const auto written = writePdf(sheet, u"Herstelsleutel"_s, path());
        QVERIFY(written);
    }

    void bearsTheKeyAsLetters()
    {
        const QString text = answer(u"pdftotext"_s, {u"-layout"_s, path(), u"-"_s});

        QVERIFY2(text.contains(u"klanten.kluis"_s), qPrintable(text));
        for (const QString &group : key.split(u'-'))
            QVERIFY2(text.contains(group), qPrintable(group));
    }

    void bearsTheKeyAsACodeForACamera()
    {
        if (QStandardPaths::findExecutable(u"zbarimg"_s).isEmpty())
            QSKIP("zbarimg is not here");
        const QString picture = m_folder.filePath(u"blad"_s);
        answer(u"pdftoppm"_s, {u"-png"_s, u"-singlefile"_s, u"-r"_s, u"150"_s, path(), picture});

        QCOMPARE(answer(u"zbarimg"_s, {u"--quiet"_s, u"--raw"_s, picture + u".png"_s}).trimmed(), key);
    }

private:
    QString path() const { return m_folder.filePath(u"blad.pdf"_s); }

    QTemporaryDir m_folder;
    Words m_words;
};

QTEST_MAIN(TestRecoverySheet)

#include "tst_recovery_sheet.moc"
