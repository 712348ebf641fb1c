#include "tests/support/patience.h"
#include "ui/widgets/file_choice.h"

#include <QDir>
#include <QFileDialog>
#include <QPointer>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestFileChoice final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(QDir(m_folder.path()).mkpath(u"Anna Voorbeeld"_s));
        for (const QSettings::Format format : {QSettings::NativeFormat, QSettings::IniFormat})
            QSettings::setPath(format, QSettings::UserScope, m_folder.path());
        QSettings(QSettings::UserScope, u"QtProject"_s)
            .setValue(u"FileDialog/lastVisited"_s, u"file:///opt"_s);
    }

    void leavesNoFolderNameBehind_data()
    {
        QTest::addColumn<bool>("chooses");
        QTest::newRow("chosen") << true;
        QTest::newRow("closed with its window") << false;
    }

    void leavesNoFolderNameBehind()
    {
        QFETCH(bool, chooses);
        const QString folder = m_folder.filePath(u"Anna Voorbeeld"_s);
        QString chosen;
        auto window = std::make_unique<QWidget>();
        chooseFileToSave(window.get(), u"Save"_s, folder + u"/out.csv"_s, u"*.csv"_s,
            [&](const QString &path) { chosen = path; });
        const QPointer<QFileDialog> dialog = window->findChild<QFileDialog *>();
        QVERIFY(dialog);

        if (chooses) {
            QMetaObject::invokeMethod(dialog, "accept");
            QCOMPARE(chosen, folder + u"/out.csv"_s);
        } else {
            window.reset();
        }

        QTRY_VERIFY(!dialog);
        const QSettings qt(QSettings::UserScope, u"QtProject"_s);
        QCOMPARE(qt.value(u"FileDialog/lastVisited"_s).toString(), u"file:///opt"_s);
        const QStringList kept = qt.allKeys();
        for (const QString &key : kept)
            QVERIFY2(!qt.value(key).toString().contains(u"Anna"_s) &&
                    !qt.value(key).toStringList().join(u' ').contains(u"Anna"_s),
                qPrintable(key));
    }

private:
    QTemporaryDir m_folder;
};

QTEST_MAIN(TestFileChoice)

#include "tst_file_choice.moc"
