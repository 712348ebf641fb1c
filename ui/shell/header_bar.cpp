#include "ui/shell/header_bar.h"

#include "ui/look/icon.h"
#include "ui/look/style_parts.h"
#include "ui/look/theme.h"
#include "ui/widgets/pill_button.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/plain_tool_tip.h"
#include "ui/widgets/tab_order.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace {

/// A button that looks like the search field it opens: whoever presses it types into the palette at once.
class SearchTrigger final : public QPushButton
{
public:
    using QPushButton::QPushButton;

    QSize sizeHint() const override { return {theme().px(220), theme().fieldHeight()}; }
    QSize minimumSizeHint() const override { return {theme().px(120), theme().fieldHeight()}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &t = theme().tokens();
        QPainter painter(this);
        const bool isLit = underMouse() || hasFocus();
        style_parts::box(&painter, rect(), style_parts::fieldRadius, t.surface,
            isLit ? t.accent : t.borderStrong, hasFocus() ? 2 : 1);
        const int side = theme().px(18);
        painter.drawPixmap(
            theme().px(8), (height() - side) / 2, iconPixmap(u"search", side, t.text, devicePixelRatioF()));
        painter.setFont(typeFont(TypeRole::Body));
        painter.setPen(t.muted);
        const QRect words = rect().adjusted(theme().px(31), 0, -theme().px(8), 0);
        painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft,
            QFontMetrics(painter.font()).elidedText(text(), Qt::ElideRight, words.width()));
    }
};

QToolButton *makeButton()
{
    auto *button = new QToolButton;
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

HeaderBar::HeaderBar(QWidget *parent)
    : QWidget(parent)
    , m_search(new SearchTrigger)
    , m_hint(new PlainLabel(TypeRole::Caption, Ink::Muted))
    , m_chips(new QHBoxLayout)
    , m_bell(makeButton())
    , m_help(makeButton())
    , m_settings(makeButton())
{
    m_search->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_search->setMaximumWidth(theme().px(400));
    m_chips->setSpacing(8);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 0, 12, 0);
    row->setSpacing(4);
    row->addWidget(m_search, 20); // grows first; the urgent chips keep their words as long as they can
    row->addSpacing(4);
    row->addWidget(m_hint);
    row->addStretch(1);
    row->addLayout(m_chips);
    row->addSpacing(4);
    row->addWidget(m_bell);
    row->addWidget(m_help);
    row->addWidget(m_settings);
    connect(m_search, &QPushButton::clicked, this, &HeaderBar::paletteRequested);
    connect(m_bell, &QToolButton::clicked, this, &HeaderBar::noticesRequested);
    connect(m_help, &QToolButton::clicked, this, &HeaderBar::helpRequested);
    connect(m_settings, &QToolButton::clicked, this, &HeaderBar::settingsRequested);
    connect(&theme(), &Theme::changed, this, &HeaderBar::dress);
    m_help->setIcon(icon(u"help-circle"));
    m_settings->setIcon(icon(u"settings"));
    dress();
    retranslate();
}

void HeaderBar::setUrgentChips(const QList<UrgentChip> &chips)
{
    while (QLayoutItem *item = m_chips->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    QList<QWidget *> made;
    for (const UrgentChip &chip : chips) {
        auto *button = new PillButton(chip.tone, chip.icon, chip.text);
        connect(button, &PillButton::clicked, this, [this, key = chip.key] { emit urgentChosen(key); });
        m_chips->addWidget(button);
        made.append(button);
    }
    tabAfter(m_search, made);
}

void HeaderBar::setUnseenNotices(int number)
{
    m_unseen = number;
    dress();
    retranslate();
}

QWidget *HeaderBar::searchTrigger() const
{
    return m_search;
}

QWidget *HeaderBar::bell() const
{
    return m_bell;
}

void HeaderBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void HeaderBar::paintEvent(QPaintEvent *)
{
    const Tokens &t = theme().tokens();
    QPainter painter(this);
    painter.fillRect(rect(), t.alt);
    painter.fillRect(0, height() - 1, width(), 1, t.border);
    painter.fillRect(0, 0, width(), 1, t.border);
}

void HeaderBar::dress()
{
    setFixedHeight(theme().px(49));
    m_search->setMaximumWidth(theme().px(400));
    m_bell->setIcon(icon(u"bell", m_unseen > 0 ? Ink::Accent : Ink::Text));
    m_bell->setToolButtonStyle(m_unseen > 0 ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
}

void HeaderBar::retranslate()
{
    m_search->setText(tr("Search contact, request or command…"));
    m_search->setAccessibleName(tr("Search contact, request or command"));
    m_hint->setText(QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText));
    const auto name = [](QToolButton *button, const QString &words) {
        button->setText(words);
        setPlainToolTip(button, words);
    };
    const QString notices = m_unseen > 0 ? tr("Notices, %n new", nullptr, m_unseen) : tr("Notices");
    m_bell->setText(locale().toString(m_unseen));
    m_bell->setAccessibleName(notices);
    setPlainToolTip(m_bell, notices);
    name(m_help, tr("Help"));
    name(m_settings, tr("Settings"));
    setPlainWhatsThis(m_search, tr("Finds people by name, number, e-mail or phone, and everything the program can do."));
    setPlainWhatsThis(m_bell, tr("What was told since you signed in, with a way back where there still is one."));
    setPlainWhatsThis(m_help, tr("Explains the page in front; works without a network."));
    setPlainWhatsThis(m_settings, tr("Language, colours, size of letters, and when the window locks."));
    setPlainWhatsThis(this, tr("Search, what is urgent, notices, help and settings."));
}
