#include "ui/session/saved_watch.h"

#include "ui/shell/status_bar.h"

#include <QLocale>

SavedWatch::SavedWatch(const ChangeFeed &feed, StatusBar *status, QObject *parent)
    : QObject(parent), m_status(status)
{
    connect(&feed, &ChangeFeed::writing, this, [this] {
        ++m_underWay;
        retranslate();
    });
    connect(&feed, &ChangeFeed::written, this, &SavedWatch::take);
    retranslate();
}

void SavedWatch::take(ChangeFeed::Written what)
{
    m_underWay = qMax(0, m_underWay - 1); // one that was begun before this session
    if (what != ChangeFeed::Written::Refused) {
        m_hasFailed = what == ChangeFeed::Written::Failed;
        m_at = QTime::currentTime();
    }
    retranslate();
}

void SavedWatch::retranslate()
{
    const QString at = QLocale().toString(m_at, QLocale::ShortFormat);
    if (m_underWay > 0)
        m_status->setSaved(Tone::Neutral, tr("Saving…"));
    else if (m_hasFailed)
        m_status->setSaved(Tone::Danger, tr("The last change was not saved, %1").arg(at));
    else
        m_status->setSaved(Tone::Neutral, m_at.isValid() ? tr("All saved %1").arg(at) : tr("All saved"));
}
