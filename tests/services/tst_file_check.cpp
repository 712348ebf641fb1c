#include "app/changes/file_check.h"
#include "app/consent/purposes.h"
#include "app/demo/demonstration.h"
#include "app/lists/contact_lists.h"
#include "app/staff/sign_in.h"
#include "support/open_house.h"

#include <QFile>
#include <QTest>

namespace {

constexpr qint64 headers = 262'144;
constexpr qint64 page = 4096;

/// One bit of a page; again to put it right.
bool flip(const QString &path, qint64 number)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite) || !file.seek(headers + number * page + 200))
        return false;
    char byte = 0;
    if (!file.getChar(&byte) || !file.seek(headers + number * page + 200))
        return false;
    return file.putChar(static_cast<char>(byte ^ 0x10));
}

} // namespace

/// The file is looked through while somebody works in it (security.md 0.11).
class TestFileCheck final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_house = tests::OpenHouse::open(Backend::Embedded);
        QVERIFY(m_house);
        const Permit &founder = m_house->founder();
        QVERIFY(m_house->services().demonstration().fill(founder, m_house->confirm(founder), 25, 3).result());
        m_path = m_house->services().location().target;
    }

    void cleanup() { m_house.reset(); }

    void findsAWholeFileWholeAndTellsHowFarItIs()
    {
        auto looked = m_house->services().fileCheck().look();

        QVERIFY(looked.result());
        QVERIFY(looked.progressMaximum() > 20);
        QCOMPARE(looked.progressValue(), looked.progressMaximum());
        QVERIFY(!m_house->services().feed().whyStopped());
    }

    void letsADamagedFileBeReadAndNotChanged()
    {
        m_house->closeFile();
        const qint64 pages = (QFile(m_path).size() - headers) / page;
        bool isFound = false;
        // The first page from the end that nobody needs to come in, and that is not free.
        for (qint64 number = pages - 1; !isFound && number > pages / 2; --number) {
            QVERIFY(flip(m_path, number));
            isFound = isReadAndNotChanged();
            QVERIFY(flip(m_path, number));
        }
        QVERIFY(isFound);
    }

    void isBrokenOffWhenTheFileIsClosed()
    {
        auto looked = m_house->services().fileCheck().look();

        m_house->closeFile();

        looked.waitForFinished();
        QVERIFY(looked.resultCount() == 0 || looked.result() ||
            looked.result().error().failure == Failure::Cancelled);
    }

private:
    bool isReadAndNotChanged() const
    {
        const auto services = Services::open(Location::embedded(m_path),
            {.hashCost = HashCost::cheapest(),
                .entry = Services::Options::Entry{tests::firstMember(), tests::passphrase()}});
        const auto permit =
            services ? (*services)->signIn().enterAsOpener().result() : Result<Permit>(services.error());
        if (!permit)
            return false; // it was found before anybody came in
        const auto looked = (*services)->fileCheck().look().result();
        if (looked || looked.error().what != QLatin1String("file.found-damaged"))
            return false;
        const auto purposes = (*services)->purposes().list(*permit).result();
        const auto listed = (*services)->contactLists().total(*permit, FilingSystem::Customers).result();
        if (!purposes || purposes->isEmpty() || !listed || *listed == 0)
            return false; // what is damaged is what is asked for
        const auto ended = (*services)->purposes().end(*permit, purposes->first().id).result();
        return !ended && ended.error() == looked.error();
    }

    std::unique_ptr<tests::OpenHouse> m_house;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestFileCheck)

#include "tst_file_check.moc"
