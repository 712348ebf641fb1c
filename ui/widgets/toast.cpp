#include "ui/widgets/toast.h"

#include "ui/look/icon.h"
#include "ui/look/style_parts.h"
#include "ui/look/theme.h"
#include "ui/widgets/plain_label.h"

#include <QAccessible>
#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QPainter>
#include <QPushButton>

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;

namespace {

/// The undo button of a toast: brass words on petrol, as the rail's colours are the same in both themes.
class UndoButton final : public QPushButton
{
public:
    using QPushButton::QPushButton;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setFont(typeFont(TypeRole::Strong));
        painter.setPen(theme().ink(Ink::Brass));
        painter.drawText(rect(), Qt::AlignCenter, text());
        if (hasFocus())
            style_parts::box(
                &painter, rect(), style_parts::pillRadius, Qt::transparent, theme().ink(Ink::Brass), 2);
    }
};

} // namespace

Toast::Toast(QWidget *host)
    : QFrame(host)
    , m_icon(new PlainLabel)
    , m_text(new PlainLabel(TypeRole::Strong, Ink::RailText))
    , m_undo(new UndoButton)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 4, 8, 4);
    row->setSpacing(8);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addSpacing(8);
    row->addWidget(m_undo);
    m_undo->installEventFilter(this);
    m_timer.setSingleShot(true);
    m_timer.setInterval(8s); // look.md 4.11
    connect(&m_timer, &QTimer::timeout, this, &Toast::dismiss);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        dismiss();
        emit undoRequested();
    });
    connect(&theme(), &Theme::changed, this, &Toast::dress);
    host->installEventFilter(this);
    retranslate();
    dress();
    hide();
}

void Toast::tell(const QString &text, bool canUndo)
{
    m_text->setText(text);
    m_undo->setVisible(canUndo);
    setAccessibleName(text);
    show();
    raise();
    place();
    waitAgain();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Toast::dismiss()
{
    m_timer.stop();
    hide();
    m_text->setText(QString());
    setAccessibleName(QString());
}

void Toast::setBottomMargin(int margin)
{
    m_bottomMargin = margin;
    place();
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parent() && event->type() == QEvent::Resize)
        place();
    else if (watched == m_undo && event->type() == QEvent::FocusIn)
        m_timer.stop();
    else if (watched == m_undo && event->type() == QEvent::FocusOut)
        waitAgain();
    return QFrame::eventFilter(watched, event);
}

void Toast::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void Toast::enterEvent(QEnterEvent *event)
{
    m_timer.stop();
    QFrame::enterEvent(event);
}

void Toast::leaveEvent(QEvent *event)
{
    waitAgain();
    QFrame::leaveEvent(event);
}

void Toast::paintEvent(QPaintEvent *)
{
    const Tokens &t = theme().tokens();
    QPainter painter(this);
    style_parts::box(&painter, rect(), style_parts::cardRadius, t.rail, t.isDark ? t.borderStrong : t.rail);
}

void Toast::retranslate()
{
    const QString keys = QKeySequence(QKeySequence::Undo).toString(QKeySequence::NativeText);
    m_undo->setText(tr("Undo") + QStringLiteral("  ") + keys);
    m_undo->setAccessibleName(tr("Undo"));
    place();
}

void Toast::dress()
{
    const int side = theme().px(18);
    m_icon->setPixmap(icon(u"circle-check", Ink::Brass).pixmap(QSize(side, side), devicePixelRatioF()));
    m_undo->setMinimumHeight(theme().px(26));
    place();
}

void Toast::place()
{
    if (isHidden())
        return;
    const QWidget *host = parentWidget();
    const int margin = theme().px(18);
    const QSize size(std::min(sizeHint().width(), host->width() - 2 * margin), sizeHint().height());
    QRect spot(QPoint(host->width() - margin - size.width(),
                   host->height() - m_bottomMargin - theme().px(12) - size.height()),
        size);
    const QWidget *focused = QApplication::focusWidget();
    if (focused && host->isAncestorOf(focused) && !isAncestorOf(focused)) {
        // WCAG 2.4.11: what has the focus stays in sight.
        const QRect busy(focused->mapTo(host, QPoint()), focused->size());
        if (busy.height() < host->height() / 3 && busy.intersects(spot))
            spot.moveBottom(busy.top() - theme().px(8));
    }
    setGeometry(spot);
}

void Toast::waitAgain()
{
    if (isVisible() && !underMouse() && !m_undo->hasFocus())
        m_timer.start();
}
