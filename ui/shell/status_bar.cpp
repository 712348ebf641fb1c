#include "ui/shell/status_bar.h"

#include "ui/look/icon.h"
#include "ui/look/theme.h"
#include "ui/look/type_scale.h"
#include "ui/widgets/plain_text.h"
#include "ui/widgets/plain_tool_tip.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

QToolButton *makeItem(const QString &iconName)
{
    auto *item = new QToolButton;
    item->setAutoRaise(true);
    item->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    item->setFocusPolicy(Qt::TabFocus);
    item->setIcon(icon(iconName, Ink::Muted));
    setTypeRole(item, TypeRole::Caption);
    item->hide();
    return item;
}

void showWords(QToolButton *item, const QString &words)
{
    item->setText(visibleLine(words).replace(u'&', u"&&"_s));
    item->setAccessibleName(visibleLine(words));
    item->setVisible(!words.isEmpty());
}

Ink inkOf(Tone tone)
{
    switch (tone) {
    case Tone::Ok:
        return Ink::Ok;
    case Tone::Warn:
        return Ink::Warn;
    case Tone::Danger:
        return Ink::Danger;
    case Tone::Info:
        return Ink::Info;
    case Tone::Neutral:
        break;
    }
    return Ink::Muted;
}

} // namespace

StatusBar::StatusBar(QWidget *parent)
    : QWidget(parent)
    , m_connection(makeItem(u"shield-lock"_s))
    , m_backup(makeItem(u"database-export"_s))
    , m_curtain(makeItem(u"eye-off"_s))
    , m_jobs(makeItem(u"hourglass"_s))
    , m_fileCheck(makeItem(u"clipboard-check"_s))
    , m_saved(makeItem(u"history"_s))
    , m_autoLock(makeItem(u"lock"_s))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(4, 0, 4, 0);
    row->setSpacing(8);
    row->addWidget(m_connection);
    row->addWidget(m_backup);
    row->addStretch(1);
    row->addWidget(m_curtain);
    row->addWidget(m_jobs);
    row->addWidget(m_fileCheck);
    row->addWidget(m_saved);
    row->addWidget(m_autoLock);
    connect(m_connection, &QToolButton::clicked, this, &StatusBar::connectionDetailsRequested);
    connect(m_backup, &QToolButton::clicked, this, &StatusBar::backupRequested);
    connect(m_curtain, &QToolButton::clicked, this, &StatusBar::curtainLifted);
    connect(m_jobs, &QToolButton::clicked, this, &StatusBar::jobsRequested);
    connect(m_autoLock, &QToolButton::clicked, this, &StatusBar::lockSettingsRequested);
    connect(&theme(), &Theme::changed, this, &StatusBar::dress);
    dress();
    retranslate();
}

void StatusBar::setConnection(Tone tone, const QString &iconName, const QString &words)
{
    m_connection->setIcon(icon(iconName, inkOf(tone)));
    showWords(m_connection, words);
}

void StatusBar::setBackup(Tone tone, const QString &words)
{
    m_backup->setIcon(icon(u"database-export", inkOf(tone)));
    showWords(m_backup, words);
}

void StatusBar::setFileCheck(Tone tone, const QString &words)
{
    m_fileCheck->setIcon(icon(tone == Tone::Danger ? u"alert-triangle" : u"clipboard-check", inkOf(tone)));
    showWords(m_fileCheck, words);
}

void StatusBar::setBackupHint(const QString &hint)
{
    m_backupHint = hint;
    setPlainToolTip(m_backup, hint.isEmpty() ? tr("Say how to keep a backup") : hint);
    setPlainWhatsThis(m_backup, m_backup->accessibleDescription());
}

void StatusBar::setSaved(Tone tone, const QString &words)
{
    m_saved->setIcon(icon(tone == Tone::Danger ? u"alert-triangle" : u"history", inkOf(tone)));
    showWords(m_saved, words);
}

void StatusBar::setAutoLock(const QString &words)
{
    showWords(m_autoLock, words);
}

void StatusBar::setCurtain(const QString &words)
{
    m_curtain->setIcon(icon(u"eye-off", Ink::Warn));
    showWords(m_curtain, words);
}

void StatusBar::setJobs(const QString &words)
{
    showWords(m_jobs, words);
}

QWidget *StatusBar::jobsItem() const
{
    return m_jobs;
}

void StatusBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void StatusBar::paintEvent(QPaintEvent *)
{
    const Tokens &t = theme().tokens();
    QPainter painter(this);
    painter.fillRect(rect(), t.window);
    painter.fillRect(0, 0, width(), 1, t.border);
}

void StatusBar::dress()
{
    const int height = theme().px(28);
    setFixedHeight(height);
    for (QToolButton *item : {m_connection, m_backup, m_curtain, m_jobs, m_fileCheck, m_saved, m_autoLock}) {
        item->setIconSize(QSize(theme().px(15), theme().px(15)));
        item->setFixedHeight(height - 3);
    }
}

void StatusBar::retranslate()
{
    setAccessibleName(tr("State of the program"));
    setPlainToolTip(m_connection, tr("Show how the connection is secured"));
    setPlainToolTip(m_curtain, tr("Names, addresses and numbers are hidden. Click to show them again."));
    setBackupHint(m_backupHint);
    setPlainToolTip(m_saved, tr("Every change is stored the moment it is made"));
    setPlainToolTip(m_jobs, tr("Show running jobs"));
    setPlainToolTip(m_autoLock, tr("Klantkluis locks when nobody has typed or clicked in it for this long"));
    for (QToolButton *item : {m_connection, m_backup, m_curtain, m_jobs, m_fileCheck, m_saved, m_autoLock})
        setPlainWhatsThis(item, item->accessibleDescription());
    setPlainWhatsThis(this, tr("How safe the connection is, what is saved, and when the window locks."));
}
