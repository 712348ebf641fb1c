#include "ui/widgets/card.h"

#include "ui/look/theme.h"
#include "ui/widgets/plain_label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

Card::Card(QWidget *parent)
    : QFrame(parent)
    , m_title(new PlainLabel(TypeRole::Title3))
    , m_subtitle(new PlainLabel(TypeRole::Caption, Ink::Muted))
    , m_corner(new QHBoxLayout)
    , m_body(new QVBoxLayout)
{
    m_title->hide();
    m_subtitle->hide();
    m_title->setElides(true, 2);
    m_subtitle->setWordWrap(true);
    m_corner->setSpacing(8);

    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addWidget(m_subtitle);
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addLayout(words, 1);
    head->addLayout(m_corner);
    m_body->setSpacing(8);

    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(14, 10, 14, 10);
    whole->setSpacing(8);
    whole->addLayout(head);
    whole->addLayout(m_body, 1);
}

void Card::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    setAccessibleName(title);
}

void Card::setSubtitle(const QString &subtitle)
{
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
}

void Card::setContent(QWidget *content)
{
    m_body->addWidget(content);
}

void Card::addCornerWidget(QWidget *widget)
{
    m_corner->addWidget(widget, 0, Qt::AlignTop);
}

QToolButton *Card::addCornerAction(QAction *action)
{
    auto *button = new QToolButton;
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setDefaultAction(action);
    addCornerWidget(button);
    return button;
}

void Card::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = theme().tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(tokens.border);
    painter.setBrush(tokens.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}
