#include "ui/widgets/view_switch.h"

ViewSwitch::ViewSwitch(QWidget *parent) : QTabBar(parent)
{
    setDrawBase(false);
    setExpanding(false);
    connect(this, &QTabBar::currentChanged, this, [this] {
        if (!current().isEmpty())
            emit chosen(current());
    });
}

void ViewSwitch::addView(const QString &key)
{
    m_keys.append(key);
    addTab(QString());
}

void ViewSwitch::setWords(const QString &key, const QString &words)
{
    const int at = int(m_keys.indexOf(key));
    if (at < 0)
        return;
    setTabText(at, words);
    setAccessibleTabName(at, words);
}

void ViewSwitch::choose(const QString &key)
{
    setCurrentIndex(std::max(0, int(m_keys.indexOf(key))));
}

void ViewSwitch::restoreState(const QByteArray &state)
{
    const QString key = QString::fromUtf8(state);
    if (m_keys.contains(key))
        choose(key);
}
