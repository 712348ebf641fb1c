#include "ui/widgets/empty_note.h"

#include "ui/look/button_variant.h"
#include "ui/look/icon.h"
#include "ui/look/theme.h"
#include "ui/widgets/plain_label.h"

#include <QPushButton>
#include <QVBoxLayout>

EmptyNote::EmptyNote(const QString &iconName, QWidget *parent)
    : QWidget(parent)
    , m_iconName(iconName)
    , m_icon(new PlainLabel)
    , m_sentence(new PlainLabel(TypeRole::Body, Ink::Muted))
    , m_verb(new QPushButton)
    , m_link(new QPushButton)
{
    m_icon->setAlignment(Qt::AlignCenter);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setWordWrap(true);
    setVariant(m_verb, ButtonVariant::Primary);
    setVariant(m_link, ButtonVariant::Link);
    m_verb->hide();
    m_link->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(12);
    column->addStretch(1);
    column->addWidget(m_icon);
    column->addWidget(m_sentence);
    column->addWidget(m_verb, 0, Qt::AlignHCenter);
    column->addWidget(m_link, 0, Qt::AlignHCenter);
    column->addStretch(2);
    redrawIcon();
    connect(&theme(), &Theme::changed, this, &EmptyNote::redrawIcon);
    connect(m_verb, &QPushButton::clicked, this, &EmptyNote::verbChosen);
    connect(m_link, &QPushButton::clicked, this, &EmptyNote::linkChosen);
}

void EmptyNote::setSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
}

void EmptyNote::setVerb(const QString &verb)
{
    m_verb->setText(verb);
    m_verb->setVisible(!verb.isEmpty());
}

void EmptyNote::setLink(const QString &link)
{
    m_link->setText(link);
    m_link->setVisible(!link.isEmpty());
}

void EmptyNote::redrawIcon()
{
    const int side = theme().px(48);
    m_icon->setPixmap(icon(m_iconName, Ink::Muted).pixmap(QSize(side, side), devicePixelRatioF()));
}
