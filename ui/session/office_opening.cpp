#include "app/documents/error_sentence.h"
#include "app/documents/rewriting_words.h"
#include "app/staff/sign_in.h"
#include "ui/session/alone_page.h"
#include "ui/session/office.h"
#include "ui/session/opening_page.h"
#include "ui/session/rewriting_news.h"
#include "ui/shell/job_list.h"
#include "ui/widgets/plain_message_box.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QThreadPool>
#include <QtConcurrentRun>

#include <utility>

namespace {

QString demonstrationPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) +
        QStringLiteral("/voorbeeld.kluis");
}

bool isSameFile(const Location &one, const Location &other)
{
    return one.backend == Backend::Embedded && other.backend == Backend::Embedded &&
        QFileInfo(one.target) == QFileInfo(other.target);
}

} // namespace

QString Office::lastPlaceKey()
{
    return QStringLiteral("last-file");
}

void Office::open(const Wanted &wanted)
{
    if (m_session && !wanted.founding && !m_isReading &&
        isSameFile(m_services->location(), wanted.location)) {
        goBack(); // it is open already
        return;
    }
    m_window->whenJobsEnded([=, this] { beginOpening(wanted); });
}

void Office::beginOpening(const Wanted &wanted)
{
    // Somebody who is signed in works on where they were until the other file is really open.
    putOver(openingPage(wanted));
    if (!m_session)
        closeFile();
    startOpening(wanted);
}

OpeningPage *Office::openingPage(const Wanted &wanted)
{
    const bool isFile = wanted.location.backend == Backend::Embedded;
    auto *page = new OpeningPage(isFile ? QFileInfo(wanted.location.target).fileName() : tr("the server"));
    connect(page, &OpeningPage::cancelled, this, &Office::cancelOpening);
    return page;
}

void Office::startOpening(const Wanted &wanted)
{
    m_wanted = wanted;
    const bool isNew = wanted.founding.has_value();
    Services::Options options{
        .create = isNew, .migrateServer = isNew, .convert = !wanted.readOnly, .readOnly = wanted.readOnly};
    if (isNew)
        options.entry = {.name = wanted.founding->name, .passphrase = wanted.founding->passphrase};
    else if (wanted.unlocking)
        options.entry = {.name = wanted.unlocking->name,
            .passphrase = wanted.unlocking->passphrase,
            .code = wanted.unlocking->code,
            .recoveryKey = wanted.unlocking->recoveryKey};
    if (m_start.today.isValid())
        options.clock = Clock(m_start.today);
    options.rewriting = watchRewriting();
    m_opened = QtConcurrent::run([=, closing = m_closing]() mutable -> Opened {
        closing.waitForFinished(); // it may be the same file
        if (wanted.location.backend == Backend::Embedded && !options.entry) {
            const auto good = Services::check(wanted.location.target);
            return good ? Opened(std::shared_ptr<Services>()) : Opened(good.error());
        }
        if (wanted.isDemonstration)
            Services::discard(wanted.location.target);
        return Services::open(wanted.location, options);
    });
    m_opening.expect(*m_opened);
}

void Office::onOpened(const Opened &opened)
{
    m_opened.reset();
    endRewriting();
    const Wanted wanted = *m_wanted;
    if (!opened && wanted.unlocking) {
        m_wanted.reset();
        tellNotUnlocked(wanted, opened.error());
        return;
    }
    if (!opened) {
        tellNotOpened(opened.error());
        return;
    }
    if (wanted.unlocking) {
        m_wanted.reset();
        have(*opened);
        m_entering.expect(m_services->signIn().enterAsOpener());
        return;
    }
    put(openingPage(wanted));
    closeFile();
    if (!*opened) {
        m_released = wanted.location;
        m_oneWindow.answerFor(wanted.location.target);
        askWho(m_start.user, false);
        return;
    }
    have(*opened);
    if (wanted.founding) {
        m_wanted = wanted;
        // The demonstration brings purposes of its own, as old as its consents.
        const auto purposes =
            wanted.isDemonstration ? SignIn::FirstPurposes::None : SignIn::FirstPurposes::Usual;
        m_entering.expect(m_services->signIn().found(wanted.founding->name, wanted.founding->displayName,
            wanted.founding->passphrase, wanted.founding->organisation, purposes));
        return;
    }
    askWho(wanted.server ? wanted.server->name : m_start.user, false);
    if (wanted.server)
        enter({wanted.server->name, wanted.server->passphrase});
}

RewritingWatch Office::watchRewriting()
{
    m_stopOpening = {};
    const std::shared_ptr<RewritingNews> news(
        new RewritingNews, [](RewritingNews *gone) { gone->deleteLater(); });
    m_news = news.get();
    // What an opening that was given up still tells is not about the next one.
    connect(news.get(), &RewritingNews::told, this, [this, from = news.get()](const Rewriting &rewriting) {
        if (m_news == from)
            onRewriting(rewriting);
    });
    return {.stop = m_stopOpening, .told = [news](const Rewriting &rewriting) { news->tell(rewriting); }};
}

void Office::onRewriting(const Rewriting &rewriting)
{
    if (!m_opened || !m_wanted)
        return; // it came after the end of it
    if (!m_rewriting) {
        m_rewriting = new Job([work = rewriting.work] { return rewritingTitle(work); });
        m_rewriting->setPromise([] { return tr("If you stop it, the file stays as it was."); });
        connect(m_rewriting, &Job::cancelRequested, this, [this] { m_stopOpening.stop(); });
        m_window->jobs()->add(m_rewriting);
        auto *page = new OpeningPage(QFileInfo(m_wanted->location.target).fileName());
        connect(page, &OpeningPage::cancelled, m_rewriting, &Job::cancel);
        m_alone = page;
        m_window->showAlone(page);
    }
    m_rewriting->setProgress(rewriting.pages, rewriting.of);
    if (auto *page = qobject_cast<OpeningPage *>(m_alone))
        page->setProgress(rewriting);
}

void Office::endRewriting()
{
    m_news.clear();
    if (m_rewriting)
        m_rewriting->finish();
    m_rewriting.clear();
}

void Office::tellAtTheDoor(const Error &error, const QString &name)
{
    if (qobject_cast<OpeningPage *>(m_alone))
        askWho(name, false); // it asked before the file was written anew
    m_alone->setWaiting(false);
    m_alone->showError(error);
}

void Office::have(const std::shared_ptr<Services> &services)
{
    m_services = services;
    const Location &location = services->location();
    if (location.backend == Backend::Embedded && !services->isReading())
        m_oneWindow.answerFor(location.target);
    m_isDemonstration = location.target == demonstrationPath();
}

void Office::tellNotOpened(const Error &error)
{
    Wanted wanted = *std::exchange(m_wanted, std::nullopt);
    if (wanted.server && error.what == QLatin1String("server.no-file")) {
        wanted.host = error.place.value(0);
        offerFounding(wanted);
        return;
    }
    if (!hasForm(wanted) && m_session) {
        goBack();
        if (isOutOfPlace(error))
            tellOutOfPlace(wanted.location.target, error);
        else
            PlainMessageBox::tell(m_window.get(), tr("Open a file"), errorSentence(error));
        return;
    }
    if (isInUse(error) && !wanted.founding) {
        closeFile();
        showInUse(wanted.location.target, m_start.user, error);
        return;
    }
    if (!showForm(wanted, error.failure != Failure::WrongPassphrase))
        showWelcome();
    m_alone->showError(error);
    if (isOutOfPlace(error) && !hasForm(wanted))
        tellOutOfPlace(wanted.location.target, error);
}

bool Office::hasForm(const Wanted &wanted)
{
    return wanted.server || (wanted.founding && !wanted.isDemonstration);
}

bool Office::showForm(const Wanted &wanted, bool withPassphrase)
{
    if (!hasForm(wanted))
        return false;
    if (wanted.founding && wanted.server) {
        offerFounding(wanted);
        return true;
    }
    if (wanted.founding) {
        showNewFile(*wanted.founding);
        return true;
    }
    ServerPage::Choice given = *wanted.server;
    if (!withPassphrase)
        given.passphrase.clear();
    showServer(given);
    return true;
}

void Office::cancelOpening()
{
    const Wanted wanted = *m_wanted;
    if (wanted.founding && m_services && !m_session)
        closeNewFile(wanted);
    giveUpOpening();
    if (!showForm(wanted, true))
        goBack();
}

void Office::giveUpOpening()
{
    m_opening.forget();
    m_stopOpening.stop();
    endRewriting();
    const auto wanted = std::exchange(m_wanted, std::nullopt);
    const auto opened = std::exchange(m_opened, std::nullopt);
    // A server may keep one waiting for minutes; a file must be free again before it is opened anew.
    if (!wanted || wanted->location.backend != Backend::Embedded || !opened)
        return;
    afterClosing([opened = *opened, wanted = *wanted]() mutable {
        opened.waitForFinished();
        const bool isMade = bool(opened.takeResult());
        if (isMade && wanted.founding)
            Services::discard(wanted.location.target);
    });
}

void Office::dropNewFile(const Error &error)
{
    closeNewFile(*m_wanted);
    tellNotOpened(error);
}

void Office::closeNewFile(const Wanted &wanted)
{
    closeFile();
    // Nobody can come into it, and the next attempt makes it anew.
    if (wanted.location.backend == Backend::Embedded)
        afterClosing([path = wanted.location.target] { Services::discard(path); });
}

void Office::closeFile()
{
    m_oneWindow.stop();
    letGo();
    m_isReading = false;
    m_released.reset();
    m_placeOf.clear();
    m_isDemonstration = false;
}

void Office::releaseFile()
{
    const bool isIdle = !m_session && !m_wanted && !m_isEntering && m_window->jobs()->isEmpty();
    const bool isFile = m_services && m_services->location().backend == Backend::Embedded;
    if (!isIdle || !isFile)
        return;
    m_released = Location::embedded(m_services->file());
    letGo();
}

void Office::letGo()
{
    if (!m_services)
        return;
    // Its threads end what they are at, and the file is checkpointed: not while the window waits.
    if (m_services->location().backend == Backend::Embedded)
        afterClosing([services = std::exchange(m_services, nullptr),
                         keeping = std::exchange(m_keeping, {})]() mutable {
            keeping.waitForFinished();
            services.reset();
        });
    else
        QThreadPool::globalInstance()->start([services = std::exchange(m_services, nullptr),
                                                 keeping = std::exchange(m_keeping, {})]() mutable {
            keeping.waitForFinished();
            services.reset();
        });
}

void Office::afterClosing(std::function<void()> work)
{
    m_closing = QtConcurrent::run([before = m_closing, work = std::move(work)]() mutable {
        before.waitForFinished();
        work();
    });
}

void Office::makeDemonstration()
{
    // A fenced file of its own, made anew each time; its passphrase guards nothing and is the same
    // everywhere.
    const QString path = demonstrationPath();
    const auto passphrase = SecretText::copyOf(u"niemand hiervan bestaat");
    if (!passphrase) {
        m_alone->showError(passphrase.error());
        return;
    }
    QDir().mkpath(QFileInfo(path).path());
    open({.location = Location::embedded(path),
        .founding = NewFilePage::Choice{path, QStringLiteral("Voorbeeld B.V."), QStringLiteral("demo"),
            QStringLiteral("Demo"), *passphrase},
        .isDemonstration = true});
}

void Office::removeDemonstration()
{
    m_window->whenJobsEnded([this] {
        m_preferences.setViewState(lastPlaceKey(), {}); // no way back to a file that is gone
        showWelcome();
        afterClosing([] { Services::discard(demonstrationPath()); });
    });
}
