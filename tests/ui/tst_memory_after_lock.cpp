#include "app/contacts/suppression_list.h"
#include "app/lists/contact_lists.h"
#include "app/staff/sign_in.h"
#include "app/staff/staff.h"
#include "app/storage/file_key.h"
#include "app/vault/kdf_cost.h"
#include "app/vault/passphrase_bytes.h"
#include "app/vault/vault_copies.h"
#include "tests/services/request_desk.h"
#include "tests/support/opened_evidence.h"
#include "tests/ui/memory_scan.h"
#include "tests/ui/office_desk.h"
#include "ui/look/style.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/passphrase_field.h"
#include "ui/widgets/search_field.h"

#include <QApplication>
#include <QProcess>
#include <QPushButton>
#include <QTest>
#include <QThreadPool>

#include <cstdio>
#include <ctime>
#include <tuple>

using namespace Qt::StringLiterals;
using tests::Needle;

namespace {

const QString approverName = u"goedkeurder"_s;
/// After the file was made.
const QDate day(2026, 11, 3);

QString fileIn(const QString &folder)
{
    return folder + u"/klanten.kluis"_s;
}

/// Letters that stand nowhere in any program: what is looked for is drawn anew with each run.
QString freshPassphrase()
{
    constexpr QStringView letters = u"abcdefghijklmnopqrstuvwxyz";
    const auto random = SecretBytes::random(24);
    QString text;
    for (size_t i = 0; i < random->size(); ++i)
        text.append(letters.at(random->data()[i] % letters.size()));
    return text;
}

/// In a process of its own, which may leave in its memory what it likes: a file with a request that waits for
/// an approver, and everything that nobody may find once that approver has locked it.
class Making final : tests::RequestDesk
{
public:
    bool run(const QString &folder)
    {
        if (!open(Backend::Embedded))
            return false;
        const auto id = prepared(Request::Type::Erasure, {});
        const QString passphrase = freshPassphrase();
        const auto changed = m_house->services()
                                 .staff()
                                 .changePassphrase(*m_approver, tests::OpenHouse::passphrase(), passphrase)
                                 .result();
        const bool isTold = id.isStored() && changed && tell(passphrase);
        const QString path = m_house->services().location().target;
        m_house->closeFile();
        return isTold && QFile::copy(path, fileIn(folder));
    }

private:
    bool tell(const QString &passphrase)
    {
        const Location &place = m_house->services().location();
        const OpenVault &vault = place.key->vault();
        const auto prepared = preparedPassphrase(passphrase);
        const auto seed = vault_copies::signingSeed(place.target, m_approver->staffRef(), *prepared);
        const auto line = m_house->look();
        const auto suppression = suppression_list::keyOrNew(*line);
        const auto page = vault.pageKey();
        const auto head = vault.headKey();
        const auto wrap = vault.wrapKey();
        if (!seed || !suppression || !page || !head || !wrap)
            return false;
        const QByteArray wide(reinterpret_cast<const char *>(passphrase.utf16()),
            passphrase.size() * qsizetype(sizeof(char16_t)));
        put("passphrase", prepared->view());
        put("passphrase-utf16", wide);
        put("data-key", vault.dataKey().view());
        put("page-key", page->view());
        put("head-key", head->view());
        put("wrap-key", wrap->view());
        put("suppression-key", suppression->view());
        put("signing-seed", seed->view());
        return true;
    }

    static void put(const char *name, QByteArrayView bytes)
    {
        std::printf("%s %s\n", name, tests::masked(bytes).toHex().constData());
    }
};

/// In the process that is looked at: nothing but needles that are masked, and the passphrase typed key by
/// key.
class Working final
{
public:
    explicit Working(QString folder) : m_folder(std::move(folder))
    {
        KdfCost::acceptAny();
        char line[1024];
        while (std::fgets(line, sizeof line, stdin)) {
            const QList<QByteArray> words = QByteArray(line).simplified().split(' ');
            m_needles.append({words.value(0), QByteArray::fromHex(words.value(1))});
        }
    }

    /// The window: signs in, searches, looks at the requests, locks.
    bool inTheWindow()
    {
        Office office(
            {.file = fileIn(m_folder), .user = approverName, .language = QLocale::English, .today = day});
        office.show();
        if (!QTest::qWaitFor([&] { return shown<SignInPage>(office) != nullptr; }, patience))
            return false;
        type(*shown<SignInPage>(office)->findChild<PassphraseField *>());
        QTest::keyClick(shown<SignInPage>(office)->findChild<PassphraseField *>(), Qt::Key_Return);
        if (!QTest::qWaitFor([&] { return shown<Page>(office) != nullptr; }, patience))
            return false;
        office.window().open(u"contacts"_s);
        auto *search = office.window().findChild<SearchField *>();
        if (search)
            QTest::keyClicks(search, u"merk"_s);
        office.window().open(u"requests"_s);
        QCoreApplication::processEvents();
        tell("before");

        const std::clock_t begun = std::clock();
        office.window().command(Command::Lock)->trigger();
        const bool isFree =
            QTest::qWaitFor([&] { return bool(Services::check(fileIn(m_folder))); }, patience);
        std::printf("lock-ms %d\n", int((std::clock() - begun) * 1000 / CLOCKS_PER_SEC));
        settle();
        tell("after");
        return isFree;
    }

    /// The services: decides, which signs, and searches.
    bool atTheServices()
    {
        const bool isDone = decide();
        settle();
        tell("after");
        return isDone;
    }

private:
    static constexpr int patience = 60'000; // ms; a passphrase takes its time

    void type(PassphraseField &field) const
    {
        const auto wanted = std::find_if(m_needles.begin(), m_needles.end(),
            [](const Needle &needle) { return needle.name == "passphrase"; });
        for (qsizetype i = 0; i < wanted->masked.size(); ++i)
            QTest::keyClick(
                &field, char(static_cast<unsigned char>(wanted->masked.at(i)) ^ tests::maskOf(i)));
    }

    bool decide() const
    {
        PassphraseField field;
        type(field);
        const auto services = Services::open(Location::embedded(fileIn(m_folder)),
            {.clock = Clock(day),
                .entry = Services::Options::Entry{.name = approverName, .passphrase = field.typed()}});
        if (!services)
            return false;
        const auto permit = (*services)->signIn().enterAsOpener().result();
        if (!permit)
            return false;
        const auto confirmed = (*services)->signIn().confirm(*permit, field.typed()).result();
        field.wipe();
        const auto &requests = (*services)->requests();
        const auto open = requests.list(*permit, FilingSystem::Customers, true).result();
        if (!confirmed || !open || open->isEmpty())
            return false;
        (*services)->contactLists().startLoading(FilingSystem::Customers);
        std::ignore = (*services)->contactLists().total(*permit, FilingSystem::Customers).result();
        tests::openEvidence(requests, *permit, FilingSystem::Customers, open->first().id);
        const auto decided = requests
                                 .decide(*permit, *confirmed, FilingSystem::Customers, open->first().id,
                                     Decision::Verdict::Approved, {}, open->first().proposalDigest)
                                 .result();
        tell("before");
        return bool(decided);
    }

    /// What goes in the background is gone.
    static void settle()
    {
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
        QThreadPool::globalInstance()->waitForDone();
    }

    void tell(const char *when) const
    {
        const QList<int> hits = tests::hitsInOwnMemory(m_needles);
        for (qsizetype i = 0; i < hits.size(); ++i)
            std::printf("%s %s %d\n", when, m_needles.at(i).name.constData(), hits.at(i));
    }

    QString m_folder;
    QList<Needle> m_needles;
};

int played(const QByteArray &part, const QString &folder)
{
    bool isDone = false;
    if (part == "--make")
        isDone = Making().run(folder);
    else if (part == "--window")
        isDone = Working(folder).inTheWindow();
    else
        isDone = Working(folder).atTheServices();
    return isDone ? 0 : 1;
}

} // namespace

/// Whoever reads the memory of a computer that was locked finds no key, no seed and no passphrase in it
/// (security.md 3.5, rows 45 and 46).
class TestMemoryAfterLock final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
#ifndef Q_OS_LINUX
        QSKIP("no other system shows a program its own memory as a file");
#endif
    }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_needles = run(u"--make"_s, {});
        QVERIFY(m_needles.contains("signing-seed"));
    }

    void holdsNothingOfWhoWorkedInTheWindow()
    {
        const QByteArray told = run(u"--window"_s, m_needles);

        QVERIFY(isFoundWhileItIsOpen(told));
        QCOMPARE(leftIn(told), QStringList());
        // Time of the processor: what else the machine does is not the program's.
        QVERIFY2(numberOf(told, "lock-ms") < 1000, told.constData());
    }

    void holdsNothingOfWhoDecided()
    {
        const QByteArray told = run(u"--services"_s, m_needles);

        QVERIFY(isFoundWhileItIsOpen(told));
        QCOMPARE(leftIn(told), QStringList());
    }

private:
    QByteArray run(const QString &part, const QByteArray &input) const
    {
        QProcess other;
        other.start(QCoreApplication::applicationFilePath(), {part, m_folder->path()});
        other.write(input);
        other.closeWriteChannel();
        const bool isDone = other.waitForFinished(240'000) && other.exitStatus() == QProcess::NormalExit &&
            other.exitCode() == 0;
        if (!isDone)
            qWarning("%s failed: %s", qPrintable(part), other.readAllStandardError().constData());
        return isDone ? other.readAllStandardOutput() : QByteArray();
    }

    static int numberOf(const QByteArray &told, const QByteArray &beginning)
    {
        const QList<QByteArray> lines = told.split('\n');
        for (const QByteArray &line : lines) {
            if (line.startsWith(beginning + ' '))
                return line.mid(line.lastIndexOf(' ') + 1).toInt();
        }
        return -1;
    }

    /// The key is there as long as the file is open: the search can find.
    static bool isFoundWhileItIsOpen(const QByteArray &told)
    {
        return numberOf(told, "before data-key") > 0 && numberOf(told, "before page-key") > 0;
    }

    QStringList leftIn(const QByteArray &told) const
    {
        QStringList left;
        const QList<QByteArray> lines = m_needles.split('\n');
        for (const QByteArray &line : lines) {
            const QByteArray name = line.left(line.indexOf(' '));
            if (!name.isEmpty() && numberOf(told, "after " + name) != 0)
                left.append(QString::fromLatin1(name));
        }
        return left;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QByteArray m_needles;
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setStyle(new Style);
    const QByteArray part = argc == 3 ? argv[1] : "";
    if (part == "--make" || part == "--window" || part == "--services")
        return played(part, QString::fromLocal8Bit(argv[2]));
    TestMemoryAfterLock test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_memory_after_lock.moc"
