#include "ui/pages/today_row.h"

#include "ui/look/theme.h"
#include "ui/widgets/plain_label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

TodayRow::TodayRow(QWidget *parent)
    : QFrame(parent)
    , m_pill(new Pill)
    , m_title(new PlainLabel(TypeRole::Strong))
    , m_note(new PlainLabel(TypeRole::Caption, Ink::Muted))
    , m_verb(new QPushButton)
{
    m_title->setElides(true);
    m_note->setElides(true, 2);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addWidget(m_note);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 7, 0, 7);
    row->setSpacing(12);
    row->addLayout(words, 1);
    row->addWidget(m_pill);
    row->addWidget(m_verb);
    m_verb->setMinimumWidth(theme().px(112)); // so that the states stand under one another in both languages
    setFocusProxy(m_verb);
    connect(m_verb, &QPushButton::clicked, this, &TodayRow::chosen);
}

void TodayRow::setWords(const TodayWords &words)
{
    m_pill->setState(words.face.tone, words.face.iconName, words.face.word);
    m_pill->setOutlined(words.face.isOutlined);
    m_title->setText(words.title);
    m_note->setText(words.note);
    m_verb->setText(words.verb);
    // A screen reader goes from button to button: each says which one it is.
    m_verb->setAccessibleName(tr("%1: %2, %3").arg(words.verb, words.title, words.face.word));
}

void TodayRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(0, height() - 1, width(), 1, theme().tokens().border);
}
