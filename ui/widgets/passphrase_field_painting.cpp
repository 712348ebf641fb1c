#include "app/vault/passphrase_bytes.h"
#include "ui/look/theme.h"
#include "ui/widgets/passphrase_field.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QPainter>
#include <QStyleHints>
#include <QStyleOption>
#include <QToolButton>

namespace {

// Those of QLineEdit, in pixels.
constexpr int sideMargin = 2;
constexpr int topMargin = 1;

} // namespace

QStyleOptionFrame PassphraseField::frame() const
{
    QStyleOptionFrame option;
    option.initFrom(this);
    option.rect = contentsRect();
    option.lineWidth = style()->pixelMetric(QStyle::PM_DefaultFrameWidth, &option, this);
    option.state |= QStyle::State_Sunken;
    return option;
}

QSize PassphraseField::sizeHint() const
{
    ensurePolished();
    const QFontMetrics metrics = fontMetrics();
    constexpr int signs = 17; // as in every other field
    const QSize contents(signs * metrics.horizontalAdvance(u'x') + 2 * sideMargin,
        std::max(metrics.height(), 14) + 2 * topMargin);
    const QStyleOptionFrame option = frame();
    return style()->sizeFromContents(QStyle::CT_LineEdit, &option, contents, this);
}

QSize PassphraseField::minimumSizeHint() const
{
    return {theme().px(60), sizeHint().height()};
}

QRect PassphraseField::textRect() const
{
    const QStyleOptionFrame option = frame();
    const QRect room = style()->subElementRect(QStyle::SE_LineEditContents, &option, this);
    return room.adjusted(sideMargin, topMargin, -sideMargin - m_show->width(), -topMargin);
}

QString PassphraseField::dots() const
{
    const auto dot = QChar(style()->styleHint(QStyle::SH_LineEdit_PasswordCharacter, nullptr, this));
    return QString(m_line.size(), dot);
}

QString PassphraseField::painted(qsizetype at) const
{
    if (!m_isShown)
        return QChar(style()->styleHint(QStyle::SH_LineEdit_PasswordCharacter, nullptr, this));
    // Marks are painted with the letter that they belong to.
    if (at > 0 && QChar::isMark(m_line.sign(at)))
        return {};
    QString sign;
    sign.append(QChar::fromUcs4(m_line.sign(at)));
    while (++at < m_line.size() && QChar::isMark(m_line.sign(at)))
        sign.append(QChar::fromUcs4(m_line.sign(at)));
    return sign;
}

int PassphraseField::widthOf(qsizetype at) const
{
    QString sign = painted(at);
    const int width = fontMetrics().horizontalAdvance(sign);
    ::wipe(sign);
    return width;
}

int PassphraseField::xOf(qsizetype at) const
{
    int x = 0;
    for (qsizetype i = 0; i < at; ++i)
        x += widthOf(i);
    return x;
}

int PassphraseField::preeditWidth() const
{
    const auto dot = QChar(style()->styleHint(QStyle::SH_LineEdit_PasswordCharacter, nullptr, this));
    return m_preeditSize * fontMetrics().horizontalAdvance(dot);
}

QRect PassphraseField::signRect(qsizetype at) const
{
    const QRect room = textRect();
    const int width = at < m_line.size() ? widthOf(at) : 1;
    return {room.left() + xOf(at) - m_scroll, room.top(), width, room.height()};
}

qsizetype PassphraseField::signAt(int x) const
{
    const int wanted = x - textRect().left() + m_scroll;
    int left = 0;
    for (qsizetype i = 0; i < m_line.size(); ++i) {
        const int width = widthOf(i);
        if (wanted < left + width / 2)
            return i;
        left += width;
    }
    return m_line.size();
}

void PassphraseField::mousePressEvent(QMouseEvent *event)
{
    const bool pastesSelection =
        event->button() == Qt::MiddleButton && QGuiApplication::clipboard()->supportsSelection();
    if (event->button() != Qt::LeftButton && !pastesSelection)
        return;
    const bool extends = event->modifiers().testFlag(Qt::ShiftModifier);
    m_line.moveTo(signAt(event->position().toPoint().x()),
        extends ? SecretLine::Anchor::Stays : SecretLine::Anchor::Follows);
    if (pastesSelection) {
        const qsizetype before = m_line.size();
        paste(true);
        afterEditing(before);
    }
    afterMoving();
}

void PassphraseField::mouseMoveEvent(QMouseEvent *event)
{
    if (!event->buttons().testFlag(Qt::LeftButton))
        return;
    m_line.moveTo(signAt(event->position().toPoint().x()), SecretLine::Anchor::Stays);
    afterMoving();
}

void PassphraseField::mouseDoubleClickEvent(QMouseEvent *)
{
    m_line.selectAll();
    afterMoving();
}

void PassphraseField::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto before = [this] { return m_line.size(); };
    connect(menu->addAction(tr("Paste")), &QAction::triggered, this, [this, before] {
        const qsizetype size = before();
        paste(false);
        afterEditing(size);
    });
    connect(menu->addAction(tr("Select all")), &QAction::triggered, this, [this] {
        m_line.selectAll();
        afterMoving();
    });
    menu->popup(event->globalPos());
}

void PassphraseField::focusInEvent(QFocusEvent *event)
{
    const auto reason = event->reason();
    if (reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::ShortcutFocusReason)
        m_line.selectAll();
    afterMoving();
}

void PassphraseField::focusOutEvent(QFocusEvent *event)
{
    m_blinking.stop();
    m_isCursorVisible = false;
    const auto reason = event->reason();
    if (reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason) {
        m_line.moveTo(m_line.cursor());
        emit editingFinished();
    }
    update();
}

void PassphraseField::blink()
{
    m_isCursorVisible = true;
    const int period = QGuiApplication::styleHints()->cursorFlashTime(); // ms
    if (period >= 2)
        m_blinking.start(period / 2, this);
}

void PassphraseField::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_blinking.timerId()) {
        QWidget::timerEvent(event);
        return;
    }
    m_isCursorVisible = !m_isCursorVisible;
    update();
}

void PassphraseField::resizeEvent(QResizeEvent *event)
{
    const int side = std::min(height(), theme().px(30));
    m_show->setGeometry(width() - side, 0, side, height());
    QWidget::resizeEvent(event);
    afterMoving();
}

void PassphraseField::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QStyleOptionFrame option = frame();
    style()->drawPrimitive(QStyle::PE_PanelLineEdit, &option, &painter, this);
    const QRect room = textRect();
    painter.setClipRect(room.adjusted(-1, 0, 1, 0));
    paintSigns(painter, room);
    if (m_isCursorVisible) {
        const int x = room.left() + xOf(m_line.cursor()) + preeditWidth() - m_scroll;
        const int width = style()->pixelMetric(QStyle::PM_TextCursorWidth, &option, this);
        const int height = fontMetrics().height();
        painter.fillRect(x, room.center().y() - height / 2, width, height, palette().text());
    }
}

void PassphraseField::paintSigns(QPainter &painter, const QRect &room) const
{
    const QFontMetrics metrics = fontMetrics();
    const int baseline = room.top() + (room.height() - metrics.height()) / 2 + metrics.ascent();
    const bool isSelectionSeen = hasFocus();
    int x = room.left() - m_scroll;
    for (qsizetype i = 0; i <= m_line.size(); ++i) {
        if (i == m_line.cursor() && m_preeditSize > 0) {
            const int width = preeditWidth();
            painter.setPen(palette().color(QPalette::Text));
            painter.drawText(x, baseline,
                QString(m_preeditSize,
                    QChar(style()->styleHint(QStyle::SH_LineEdit_PasswordCharacter, nullptr, this))));
            painter.drawLine(x, baseline + 2, x + width, baseline + 2);
            x += width;
        }
        if (i == m_line.size())
            break;
        QString sign = painted(i);
        const int width = metrics.horizontalAdvance(sign);
        const bool isSelected = isSelectionSeen && i >= m_line.selectionStart() && i < m_line.selectionEnd();
        if (isSelected)
            painter.fillRect(x, room.top(), width, room.height(), palette().highlight());
        painter.setPen(palette().color(isSelected ? QPalette::HighlightedText : QPalette::Text));
        painter.drawText(x, baseline, sign);
        ::wipe(sign);
        x += width;
    }
}
