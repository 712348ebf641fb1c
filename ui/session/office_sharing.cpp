#include "app/documents/error_sentence.h"
#include "ui/session/in_use_page.h"
#include "ui/session/office.h"
#include "ui/session/opening_page.h"
#include "ui/widgets/plain_message_box.h"

#include <QPointer>

bool Office::isInUse(const Error &error)
{
    return error.failure == Failure::Busy && error.what.startsWith(QLatin1String("file.in-use"));
}

void Office::showInUse(const QString &file, const QString &name, const Error &error)
{
    auto *page = new InUsePage({.location = Location::embedded(file),
        .name = name,
        .clock = m_start.today.isValid() ? Clock(m_start.today) : Clock(),
        .minutes = m_idle.minutes()});
    // Queued: each of them takes the page away. What another page or the lock overtook is not done any more.
    const auto isShown = [this, page = QPointer<InUsePage>(page)] { return page && m_alone == page.data(); };
    const auto isOver = [isShown, page] { return isShown() && page->isOver(); };
    connect(
        page, &InUsePage::freed, this,
        [this, isOver] {
            if (isOver())
                goBack();
        },
        Qt::QueuedConnection);
    connect(
        page, &InUsePage::released, this,
        [this, isOver](const release_asking::Asked &asked) {
            if (isOver())
                openReleased(asked);
        },
        Qt::QueuedConnection);
    connect(
        page, &InUsePage::readOnlyChosen, this,
        [this, isShown, file](const QString &chosen) {
            if (isShown())
                openReadOnly(file, chosen);
        },
        Qt::QueuedConnection);
    connect(
        page, &InUsePage::otherFileChosen, this,
        [this, isShown] {
            if (isShown())
                welcome();
        },
        Qt::QueuedConnection);
    put(page);
    m_released = Location::embedded(file);
    page->showError(error);
}

void Office::openReleased(const release_asking::Asked &asked)
{
    m_isEntering = true;
    m_alone->setWaiting(true);
    startOpening({.location = asked.location, .unlocking = Entry{asked.name, {}}});
}

void Office::openReadOnly(const QString &file, const QString &name)
{
    const Location place = Location::embedded(file);
    if (m_session)
        put(openingPage({.location = place})); // the pages go before the file
    closeFile();
    m_isReading = true;
    m_released = place;
    askWho(name, false);
}

bool Office::isOutOfPlace(const Error &error)
{
    static const QStringList reasons = {QStringLiteral("file.synced-folder"),
        QStringLiteral("file.network-share"), QStringLiteral("file.conflict-copy"),
        QStringLiteral("file.read-only")};
    return reasons.contains(error.what);
}

void Office::tellOutOfPlace(const QString &file, const Error &error)
{
    PlainMessageBox::ask(m_window.get(),
        {.title = tr("Open a file"),
            .text = errorSentence(error),
            .details = tr("Three ways on: keep the file in a folder of this computer and let its backups go "
                          "there; look at it read-only now; or use a server, so that several desks work at "
                          "once."),
            .verb = tr("Open read-only")},
        [this, file] { m_window->whenJobsEnded([this, file] { openReadOnly(file, m_start.user); }); });
}

void Office::tellNotUnlocked(const Wanted &wanted, const Error &error)
{
    m_isEntering = false;
    if (isInUse(error)) {
        showInUse(wanted.location.target, wanted.unlocking->name, error);
        return;
    }
    if (wanted.location.key)
        goBack(); // the page that waited has nothing to wait for
    tellAtTheDoor(error, wanted.unlocking->name);
}
