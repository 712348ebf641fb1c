#include "ui/session/in_use_page.h"
#include "ui/session/office.h"

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
    // Queued: each of them takes the page away.
    connect(page, &InUsePage::freed, this, &Office::goBack, Qt::QueuedConnection);
    connect(page, &InUsePage::released, this, &Office::openReleased, Qt::QueuedConnection);
    connect(page, &InUsePage::otherFileChosen, this, &Office::welcome, Qt::QueuedConnection);
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

void Office::tellNotUnlocked(const Wanted &wanted, const Error &error)
{
    m_isEntering = false;
    if (isInUse(error)) {
        showInUse(wanted.location.target, wanted.unlocking->name, error);
        return;
    }
    if (wanted.location.key)
        goBack(); // the page that waited has nothing to wait for
    m_alone->setWaiting(false);
    m_alone->showError(error);
}
