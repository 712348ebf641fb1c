#include "ui/widgets/inline_bar.h"

#include "ui/look/icon.h"
#include "ui/look/style_parts.h"
#include "ui/look/theme.h"
#include "ui/widgets/plain_label.h"

#include <QAccessible>
#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

QString iconOf(Tone tone)
{
    switch (tone) {
    case Tone::Ok:
        return u"circle-check"_s;
    case Tone::Warn:
    case Tone::Danger:
        return u"alert-triangle"_s;
    case Tone::Info:
    case Tone::Neutral:
        break;
    }
    return u"info-circle"_s;
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
    return Ink::Neutral;
}

} // namespace

InlineBar::InlineBar(QWidget *parent)
    : QFrame(parent), m_icon(new PlainLabel), m_text(new PlainLabel(TypeRole::Body)), m_verbs(new QHBoxLayout)
{
    m_text->setWordWrap(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 8, 6);
    row->setSpacing(8);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addLayout(m_verbs);
    connect(&theme(), &Theme::changed, this, &InlineBar::dress);
    hide();
}

void InlineBar::tell(Tone tone, const Saying &words)
{
    tell(tone, words());
    m_words = words;
}

void InlineBar::tell(Tone tone, const QString &text)
{
    m_tone = tone;
    m_words = nullptr;
    write(text);
    dress();
    show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void InlineBar::write(const QString &text)
{
    m_text->setText(text);
    setAccessibleName(text);
}

void InlineBar::clear()
{
    hide();
    m_words = nullptr;
    m_text->setText(QString());
}

void InlineBar::addAction(QAction *action)
{
    auto *button = new QPushButton(action->text());
    const auto follow = [button, action] {
        button->setText(action->text());
        button->setEnabled(action->isEnabled());
        button->setVisible(action->isVisible());
    };
    connect(action, &QAction::changed, button, follow);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    m_verbs->addWidget(button);
}

void InlineBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && m_words)
        write(m_words());
    QFrame::changeEvent(event);
}

void InlineBar::paintEvent(QPaintEvent *)
{
    const ToneColours colours = toneColours(theme().tokens(), m_tone);
    QPainter painter(this);
    style_parts::box(&painter, rect(), style_parts::cardRadius, colours.ground, colours.text);
}

void InlineBar::dress()
{
    const int side = theme().px(18);
    m_icon->setPixmap(icon(iconOf(m_tone), inkOf(m_tone)).pixmap(QSize(side, side), devicePixelRatioF()));
    m_text->setInk(inkOf(m_tone));
    update();
}
