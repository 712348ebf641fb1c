#include "ui/shell/notices_panel.h"

#include "ui/look/style_parts.h"
#include "ui/look/theme.h"
#include "ui/shell/notice_log.h"
#include "ui/widgets/plain_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>

NoticesPanel::NoticesPanel(NoticeLog *log, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_log(log)
    , m_title(new PlainLabel(TypeRole::Title3))
    , m_empty(new PlainLabel(TypeRole::Body, Ink::Muted))
    , m_scroll(new QScrollArea)
{
    m_empty->setWordWrap(true);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_empty);
    column->addWidget(m_scroll, 1);
    connect(log, &NoticeLog::changed, this, [this] {
        if (isVisible())
            fill();
    });
}

void NoticesPanel::openBelow(QWidget *anchor)
{
    m_log->markSeen();
    fill();
    const QPoint corner = anchor->mapToGlobal(QPoint(anchor->width(), anchor->height()));
    move(std::max(0, corner.x() - width()), corner.y() + theme().px(4));
    show();
    m_scroll->setFocus();
}

void NoticesPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && isVisible())
        fill();
    QFrame::changeEvent(event);
}

void NoticesPanel::hideEvent(QHideEvent *event)
{
    // Nothing of a person stays out of sight: the log is asked again.
    if (QWidget *rows = m_scroll->takeWidget())
        rows->deleteLater(); // one of its buttons may be what hides the panel
    QFrame::hideEvent(event);
}

void NoticesPanel::paintEvent(QPaintEvent *)
{
    const Tokens &t = theme().tokens();
    QPainter painter(this);
    style_parts::box(&painter, rect(), 0, t.surface, t.borderStrong);
}

void NoticesPanel::fill()
{
    m_title->setText(tr("Notices"));
    setAccessibleName(tr("Notices"));
    m_scroll->setAccessibleName(tr("Notices of this session"));
    m_empty->setText(tr("Nothing has been told since you signed in."));
    m_empty->setVisible(m_log->told().isEmpty());
    m_scroll->setVisible(!m_log->told().isEmpty());
    auto *content = new QWidget;
    m_rows = new QVBoxLayout(content);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(10);
    for (const NoticeLog::Told &told : m_log->told()) {
        auto *text = new PlainLabel(TypeRole::Body);
        text->setText(told.text);
        text->setWordWrap(true);
        auto *when = new PlainLabel(TypeRole::Caption, Ink::Muted);
        const QString time = QLocale().toString(told.at, QLocale::ShortFormat);
        when->setText(told.isUndone ? tr("%1, undone").arg(time) : time);
        auto *words = new QVBoxLayout;
        words->setSpacing(0);
        words->addWidget(text);
        words->addWidget(when);
        auto *row = new QHBoxLayout;
        row->addLayout(words, 1);
        if (m_log->canUndo(told.id)) {
            auto *undo = new QPushButton(tr("Undo"));
            undo->setAccessibleName(tr("Undo: %1").arg(told.text));
            connect(undo, &QPushButton::clicked, this, [this, id = told.id] {
                hide();
                m_log->undo(id);
            });
            row->addWidget(undo, 0, Qt::AlignTop);
        }
        m_rows->addLayout(row);
    }
    m_rows->addStretch(1);
    m_scroll->setWidget(content);
    setFixedSize(theme().px(380), theme().px(m_log->told().isEmpty() ? 96 : 340));
}
