#include "app/contacts/contacts.h"
#include "app/lists/contact_lists.h"
#include "app/lists/list_query.h"
#include "services/import_house.h"

#include <QDirIterator>
#include <QStringEncoder>

#include <array>
#include <cmath>

namespace {

constexpr int people = 3'000;
/// Names that stand nowhere else, with signs that the three encodings write differently.
const QString mark = QStringLiteral("Zwaluwéstaartqx");

QByteArray csv()
{
    QByteArray text = tests::manyPeople(people);
    text.replace("Achternaam", mark.toUtf8());
    return text.replace(mark.toUtf8() + ";", "Achternaam;");
}

QList<QByteArray> spellings()
{
    QStringEncoder windows(QStringConverter::Latin1);
    const QByteArray latin = windows.encode(mark);
    const QByteArray wide(reinterpret_cast<const char *>(mark.utf16()), mark.size() * 2);
    return {mark.toUtf8(), latin, wide, QByteArray("@voorbeeld.example"),
        QByteArray(reinterpret_cast<const char *>(u"@voorbeeld.example"), 36), QByteArray("SQLite format 3")};
}

double bitsPerByte(const QByteArray &bytes)
{
    std::array<double, 256> counts{};
    for (const char byte : bytes)
        counts.at(static_cast<unsigned char>(byte)) += 1;
    double entropy = 0;
    for (const double count : counts) {
        const double share = count / static_cast<double>(bytes.size());
        if (share > 0)
            entropy -= share * std::log2(share);
    }
    return entropy;
}

} // namespace

/// What lies on the disk while a whole customer file is taken in, searched and erased from.
class TestNothingInTheClear final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_house = tests::ImportHouse::open(Backend::Embedded);
        QVERIFY(m_house);
        m_csv = m_house->write(QStringLiteral("klanten.csv"), csv());
    }

    void writesNobodyInTheClear()
    {
        const auto plan = m_house->planFor(m_csv);
        auto import = m_house->imports().run(m_house->founder(), plan);
        while (!import.isFinished())
            look();
        QCOMPARE(import.result()->imported, people);
        look();
        const auto found =
            m_house->services()
                .contactLists()
                .search(m_house->founder(), FilingSystem::Customers, {.text = mark + QStringLiteral("2999")})
                .result();
        QVERIFY(found);
        QVERIFY(!(*found)->ranks.empty());
        look();
        const qint64 id = m_house->count(QStringLiteral("SELECT MAX(id) FROM contact"));
        auto removal = m_house->services().contacts().remove(
            m_house->founder(), FilingSystem::Customers, Id<Contact>(id));
        while (!removal.isFinished())
            look();
        look();

        QVERIFY(m_looks > 5);
        QVERIFY(m_sawLog);
        QCOMPARE(m_hits, QStringList());
        QCOMPARE(m_flat, QStringList());
    }

private:
    /// Every file beside the customer file, and every temporary one of this process.
    void look()
    {
        ++m_looks;
        QDirIterator files(m_house->house().folder(), QDir::Files | QDir::Hidden);
        while (files.hasNext()) {
            const QString path = files.next();
            if (path == m_csv)
                continue;
            QFile file(path);
            const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
            lookAt(files.fileName(), bytes);
        }
    }

    void lookAt(const QString &name, const QByteArray &bytes)
    {
        for (const QByteArray &spelling : m_spellings) {
            if (bytes.contains(spelling) && !m_hits.contains(name))
                m_hits.append(name);
        }
        const bool isLog = name.endsWith(QLatin1String("-wal"));
        m_sawLog |= isLog && !bytes.isEmpty();
        // Of headers, indexes of the log and locks nothing is asked: they hold no data.
        constexpr qsizetype headers = 262'144;
        const QByteArray pages = isLog ? bytes : bytes.mid(headers);
        constexpr qsizetype enough = 1 << 20;
        constexpr double sealed = 7.95;
        if ((isLog || name.endsWith(QLatin1String(".kluis"))) && pages.size() >= enough &&
            bitsPerByte(pages) < sealed)
            m_flat.append(QStringLiteral("%1 %2").arg(name).arg(bitsPerByte(pages)));
    }

    std::unique_ptr<tests::ImportHouse> m_house;
    QString m_csv;
    const QList<QByteArray> m_spellings = spellings();
    int m_looks = 0;
    bool m_sawLog = false;
    QStringList m_hits;
    QStringList m_flat;
};

QTEST_GUILESS_MAIN(TestNothingInTheClear)

#include "tst_nothing_in_the_clear.moc"
