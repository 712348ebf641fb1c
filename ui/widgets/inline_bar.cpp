#include "ui/widgets/inline_bar.h"

#include "ui/look/icon.h"
#include "ui/look/style_parts.h"
#include "ui/look/theme.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/plain_tool_tip.h"

#include <QAccessible>
#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

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
    : QFrame(parent)
    , m_icon(new PlainLabel)
    , m_text(new PlainLabel(TypeRole::Body))
    , m_verbs(new QHBoxLayout)
    , m_close(new QToolButton)
{
    m_text->setWordWrap(true);
    m_close->setAutoRaise(true);
    m_close->hide();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 8, 6);
    row->setSpacing(8);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addLayout(m_verbs);
    row->addWidget(m_close);
    connect(m_close, &QToolButton::clicked, this, [this] {
        clear();
        emit closed();
    });
    connect(&theme(), &Theme::changed, this, &InlineBar::dress);
    retranslate();
    hide();
}

void InlineBar::tell(Tone tone, const QString &text)
{
    m_tone = tone;
    m_text->setText(text);
    setAccessibleName(text);
    dress();
    show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void InlineBar::clear()
{
    hide();
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

void InlineBar::setClosable(bool closable)
{
    m_close->setVisible(closable);
}

void InlineBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void InlineBar::paintEvent(QPaintEvent *)
{
    const ToneColours colours = toneColours(theme().tokens(), m_tone);
    QPainter painter(this);
    style_parts::box(&painter, rect(), style_parts::cardRadius, colours.ground, colours.text);
}

void InlineBar::retranslate()
{
    m_close->setText(tr("Close this notice"));
    m_close->setIcon(icon(u"x"));
    setPlainToolTip(m_close, tr("Close this notice"));
}

void InlineBar::dress()
{
    const int side = theme().px(18);
    m_icon->setPixmap(icon(iconOf(m_tone), inkOf(m_tone)).pixmap(QSize(side, side), devicePixelRatioF()));
    m_text->setInk(inkOf(m_tone));
    update();
}
