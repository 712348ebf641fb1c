#include "ui/widgets/passphrase_field.h"

#include "app/vault/passphrase_bytes.h"
#include "ui/look/icon.h"
#include "ui/look/theme.h"
#include "ui/widgets/passphrase_field_accessible.h"
#include "ui/widgets/plain_tool_tip.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QInputMethodEvent>
#include <QPainter>
#include <QPointer>
#include <QStyleOption>
#include <QToolButton>

#include <algorithm>

namespace {

/// Looks as the buttons in other fields do: the drawing alone, and a ring while the keyboard is there.
class EyeButton final : public QToolButton
{
public:
    using QToolButton::QToolButton;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const int side = theme().px(16);
        const QRect place((width() - side) / 2, (height() - side) / 2, side, side);
        icon().paint(&painter, place, Qt::AlignCenter, isEnabled() ? QIcon::Normal : QIcon::Disabled);
        if (!hasFocus())
            return;
        QStyleOptionFocusRect ring;
        ring.initFrom(this);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &ring, &painter, this);
    }
};

bool isTyped(const QKeyEvent &event)
{
    const QString text = event.text();
    if (text.isEmpty())
        return false;
    const QChar first = text.at(0);
    if (first.category() == QChar::Other_Format)
        return true;
    const auto withControl = event.modifiers() & ~Qt::ShiftModifier;
    if (withControl == Qt::ControlModifier)
        return false;
    return first.isPrint() || first.isSurrogate() || first.category() == QChar::Other_PrivateUse;
}

} // namespace

PassphraseField::PassphraseField(QWidget *parent) : QWidget(parent), m_show(new EyeButton(this))
{
    passphrase_field_accessible::install();
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::IBeamCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_InputMethodEnabled);
    setInputMethodHints(
        Qt::ImhSensitiveData | Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    m_show->setFocusPolicy(Qt::TabFocus); // a click leaves the cursor where it stands
    m_show->setCursor(Qt::ArrowCursor);
    m_show->setCheckable(true);
    connect(m_show, &QToolButton::toggled, this, &PassphraseField::setShown);
    setShown(false);
}

SecretText PassphraseField::typed() const
{
    auto text = m_line.text();
    return text ? *std::move(text) : SecretText();
}

void PassphraseField::setTyped(const SecretText &passphrase)
{
    const qsizetype before = m_line.size();
    m_line.setText(passphrase);
    afterEditing(before);
}

void PassphraseField::wipe()
{
    const qsizetype before = m_line.size();
    m_line.clear();
    afterEditing(before);
    m_show->setChecked(false);
}

void PassphraseField::select(qsizetype from, qsizetype to)
{
    m_line.moveTo(from);
    m_line.moveTo(to, SecretLine::Anchor::Stays);
    afterMoving();
}

bool PassphraseField::insert(QStringView text)
{
    const qsizetype before = m_line.size();
    const bool fits = m_line.insert(text);
    afterEditing(before);
    return fits;
}

void PassphraseField::remove(qsizetype from, qsizetype to)
{
    const qsizetype before = m_line.size();
    m_line.moveTo(from);
    m_line.moveTo(to, SecretLine::Anchor::Stays);
    m_line.removeSelected();
    afterEditing(before);
}

bool PassphraseField::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        // What is typed here is no short cut of the window.
        const auto &key = *static_cast<QKeyEvent *>(event);
        const auto edits = {QKeySequence::Paste, QKeySequence::SelectAll, QKeySequence::Copy,
            QKeySequence::Cut, QKeySequence::Delete};
        const bool isEditing =
            std::any_of(edits.begin(), edits.end(), [&key](auto each) { return key.matches(each); });
        // With Alt it is the mnemonic of a button.
        const auto others = key.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier);
        if (isEditing || (isTyped(key) && others == Qt::NoModifier)) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void PassphraseField::keyPressEvent(QKeyEvent *event)
{
    noticeCase(*event);
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        event->ignore(); // the default button of a dialog waits for it
        const QPointer<PassphraseField> self(this);
        emit returnPressed();
        if (self)
            emit editingFinished();
        return;
    }
    const bool isOurs = edit(*event) || move(*event);
    event->setAccepted(isOurs);
}

bool PassphraseField::edit(const QKeyEvent &event)
{
    const qsizetype before = m_line.size();
    // Where a word ends is not told: all that stands before the cursor goes, or after it.
    const bool isFarBack =
        event.matches(QKeySequence::DeleteStartOfWord) || event.matches(QKeySequence::DeleteCompleteLine);
    if (event.matches(QKeySequence::Paste)) {
        paste(false);
    } else if (event.matches(QKeySequence::Copy) || event.matches(QKeySequence::Cut)) {
        return true; // nothing leaves this field
    } else if (isFarBack) {
        m_line.moveTo(0, SecretLine::Anchor::Stays);
        m_line.removeSelected();
    } else if (event.matches(QKeySequence::DeleteEndOfWord) || event.matches(QKeySequence::DeleteEndOfLine)) {
        m_line.moveTo(m_line.size(), SecretLine::Anchor::Stays);
        m_line.removeSelected();
    } else if (event.matches(QKeySequence::Delete)) {
        m_line.removeNext();
    } else if (event.key() == Qt::Key_Backspace) {
        m_line.backspace();
    } else if (isTyped(event)) {
        m_line.insert(event.text());
    } else {
        return false;
    }
    afterEditing(before);
    return true;
}

bool PassphraseField::move(const QKeyEvent &event)
{
    using enum SecretLine::Anchor;
    struct Move
    {
        QKeySequence::StandardKey key;
        qsizetype to;
        SecretLine::Anchor anchor;
    };
    const qsizetype at = m_line.cursor();
    const qsizetype end = m_line.size();
    // Words are not told apart: how long they are is nobody's business.
    const Move moves[] = {{QKeySequence::MoveToPreviousChar, at - 1, Follows},
        {QKeySequence::MoveToNextChar, at + 1, Follows}, {QKeySequence::SelectPreviousChar, at - 1, Stays},
        {QKeySequence::SelectNextChar, at + 1, Stays}, {QKeySequence::MoveToStartOfLine, 0, Follows},
        {QKeySequence::MoveToEndOfLine, end, Follows}, {QKeySequence::SelectStartOfLine, 0, Stays},
        {QKeySequence::SelectEndOfLine, end, Stays}, {QKeySequence::MoveToPreviousWord, 0, Follows},
        {QKeySequence::MoveToNextWord, end, Follows}, {QKeySequence::SelectPreviousWord, 0, Stays},
        {QKeySequence::SelectNextWord, end, Stays}};
    if (event.matches(QKeySequence::SelectAll)) {
        m_line.selectAll();
        afterMoving();
        return true;
    }
    for (const Move &each : moves) {
        if (event.matches(each.key)) {
            m_line.moveTo(each.to, each.anchor);
            afterMoving();
            return true;
        }
    }
    return false;
}

void PassphraseField::inputMethodEvent(QInputMethodEvent *event)
{
    const qsizetype before = m_line.size();
    if (event->replacementLength() > 0) {
        const qsizetype from = m_line.cursor() + event->replacementStart();
        m_line.moveTo(from);
        m_line.moveTo(from + event->replacementLength(), SecretLine::Anchor::Stays);
        m_line.removeSelected();
    }
    if (!event->commitString().isEmpty())
        m_line.insert(event->commitString());
    m_preeditSize = int(event->preeditString().size());
    afterEditing(before);
    event->accept();
}

QVariant PassphraseField::inputMethodQuery(Qt::InputMethodQuery query) const
{
    switch (query) {
    case Qt::ImCursorRectangle:
        return signRect(m_line.cursor());
    case Qt::ImCursorPosition:
    case Qt::ImAbsolutePosition:
        return int(m_line.cursor());
    case Qt::ImMaximumTextLength:
        return int(SecretLine::capacity);
    case Qt::ImSurroundingText:
    case Qt::ImCurrentSelection:
    case Qt::ImTextBeforeCursor:
    case Qt::ImTextAfterCursor:
        return QString(); // no input method learns what stands here
    default:
        return QWidget::inputMethodQuery(query);
    }
}

void PassphraseField::paste(bool isSelection)
{
    QString text =
        QGuiApplication::clipboard()->text(isSelection ? QClipboard::Selection : QClipboard::Clipboard);
    if (!m_line.insert(text))
        QApplication::beep();
    ::wipe(text);
}

void PassphraseField::afterEditing(qsizetype sizeBefore)
{
    const qsizetype now = m_line.size();
    if (now != sizeBefore && QAccessible::isActive()) {
        QAccessibleValueChangeEvent event(this, dots());
        QAccessible::updateAccessibility(&event);
    }
    afterMoving();
}

void PassphraseField::afterMoving()
{
    if (QAccessible::isActive()) {
        QAccessibleTextCursorEvent event(this, int(m_line.cursor()));
        QAccessible::updateAccessibility(&event);
    }
    const int room = std::max(1, textRect().width()); // it has no size yet while it is made
    const int x = xOf(m_line.cursor()) + preeditWidth();
    m_scroll = std::clamp(m_scroll, std::max(0, x - room + 1), x);
    if (hasFocus())
        blink();
    updateMicroFocus();
    update();
}

void PassphraseField::noticeCase(const QKeyEvent &event)
{
    const QString typed = event.text();
    const bool hasCase =
        typed.size() == 1 && typed.at(0).isLetter() && typed.at(0).toUpper() != typed.at(0).toLower();
    if (hasCase)
        setCapsLock(typed.at(0).isUpper() != event.modifiers().testFlag(Qt::ShiftModifier));
    else if (event.key() == Qt::Key_CapsLock && m_isCapsLockOn)
        setCapsLock(!*m_isCapsLockOn);
}

void PassphraseField::setCapsLock(bool isOn)
{
    if (m_isCapsLockOn == isOn)
        return;
    m_isCapsLockOn = isOn;
    emit capsLockChanged(isOn);
}

void PassphraseField::setShown(bool shown)
{
    m_isShown = shown;
    Qt::InputMethodHints hints = inputMethodHints();
    hints.setFlag(Qt::ImhHiddenText, !shown);
    setInputMethodHints(hints);
    m_show->setIcon(icon(shown ? u"eye-off" : u"eye", Ink::Muted));
    afterMoving();
    retranslate();
}

void PassphraseField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

void PassphraseField::retranslate()
{
    m_show->setText(m_isShown ? tr("Hide passphrase") : tr("Show passphrase"));
    // Whether it is on is heard as its state, so its name stays what it was (WCAG 4.1.2).
    m_show->setAccessibleName(tr("Show passphrase"));
    setPlainToolTip(m_show, m_show->text());
    // Together with its name and its state the tool tip would say the opposite.
    m_show->setAccessibleDescription(tr("Whether the characters that you typed are visible"));
}
