#include "app/formats/staged_file.h"
#include "app/formats/zip_writer.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <zip.h>

using namespace Qt::StringLiterals;

/// An archive that only the passphrase opens, and a file that is seen once it is whole.
class TestZipWriter final : public QObject
{
    Q_OBJECT

private slots:
    void encryptsWithAes256()
    {
        const QByteArray secret = QByteArray("Anna Jansen, Kerkstraat 12\r\n").repeated(500);

        const auto archive = zip_writer::encrypted({u"lijst.csv"_s, secret}, u"zes groepen van vier"_s);

        QVERIFY(archive);
        for (const char *plain : {"Anna", "Jansen", "Kerkstraat"})
            QVERIFY2(!archive->contains(plain), plain);
        zip_source_t *source =
            zip_source_buffer_create(archive->constData(), zip_uint64_t(archive->size()), 0, nullptr);
        zip_t *open = zip_open_from_source(source, ZIP_RDONLY, nullptr);
        QVERIFY(open != nullptr);
        zip_stat_t facts;
        QCOMPARE(zip_stat_index(open, 0, 0, &facts), 0);
        QCOMPARE(QByteArray(facts.name), QByteArray("lijst.csv"));
        QCOMPARE(int(facts.encryption_method), ZIP_EM_AES_256);
        zip_discard(open);
        QCOMPARE(*zip_writer::opened(*archive, u"zes groepen van vier"_s), secret);
    }

    void opensForThePassphraseAlone()
    {
        auto archive = *zip_writer::encrypted({u"lijst.csv"_s, "Anna"}, u"goed"_s);

        QVERIFY(!zip_writer::opened(archive, u"fout"_s));
        QVERIFY(!zip_writer::opened(archive, SecretText()));
        QVERIFY(!zip_writer::opened("geen archief", u"goed"_s));
        // A changed byte of what is encrypted: the code that authenticates it does not fit.
        const qsizetype at = archive.indexOf("lijst.csv") + 9 + 11 + 18 + 1;
        archive[at] = char(archive[at] ^ 1);
        QVERIFY(!zip_writer::opened(archive, u"goed"_s));
    }

    void takesAnEmptyList()
    {
        const auto archive = zip_writer::encrypted({u"leeg.csv"_s, {}}, u"goed"_s);

        QVERIFY(archive);
        QCOMPARE(zip_writer::opened(*archive, u"goed"_s)->size(), 0);
        QVERIFY(!zip_writer::encrypted({u"leeg.csv"_s, {}}, SecretText()));
    }

    void stagesAFileUntilItsTimeComes()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"lijst.zip"_s);
        const auto names = [&] { return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden); };
        {
            auto staged = StagedFile::write(path, "inhoud");
            QVERIFY(staged);
            QVERIFY(!QFile::exists(path));
            QCOMPARE(names().size(), 1);
            QVERIFY(!(QFile::permissions(folder.filePath(names().first())) &
                (QFile::ReadGroup | QFile::ReadOther)));
            QCOMPARE(*(*staged)->readBack(), QByteArray("inhoud"));
        }
        QCOMPARE(names(), QStringList());

        {
            const auto staged = StagedFile::write(path, "inhoud");
            QVERIFY((*staged)->putInPlace());
        }
        QCOMPARE(names(), QStringList{u"lijst.zip"_s});
        QVERIFY(!(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther)));
        QVERIFY(!StagedFile::write(folder.path(), "inhoud"));
        QVERIFY(!StagedFile::write(folder.filePath(u"geen/map"_s), "inhoud"));
        QCOMPARE(names(), QStringList{u"lijst.zip"_s});
    }
};

QTEST_GUILESS_MAIN(TestZipWriter)

#include "tst_zip_writer.moc"
