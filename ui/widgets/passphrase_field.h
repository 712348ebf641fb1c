#pragma once

#include "ui/widgets/secret_line.h"

#include <QBasicTimer>
#include <QWidget>

#include <optional>

class QStyleOptionFrame;
class QToolButton;

/// A field for a passphrase, hidden, with a named way to look at it. What is typed goes from the key to
/// locked memory and is painted from there sign by sign (security.md 4.9). Paste is allowed; nothing can be
/// copied out of it.
///
/// What nobody can wipe is what Qt and the desktop make of single keys before they come here: the text of a
/// key event, what an input method composes, and the whole of what is pasted, which the clipboard has anyway.
class PassphraseField final : public QWidget
{
    Q_OBJECT

public:
    explicit PassphraseField(QWidget *parent = nullptr);

    bool isEmpty() const { return m_line.isEmpty(); }
    /// Empty also where there is no memory for it.
    SecretText typed() const;
    /// What was typed before and led to nothing.
    void setTyped(const SecretText &passphrase);
    bool isSameAs(const PassphraseField &other) const { return m_line.isSameAs(other.m_line); }
    /// Forgets what was typed and hides the field again.
    void wipe();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;

    /// For assistive programs: they may type, and hear how much there is.
    const SecretLine &line() const { return m_line; }
    QString dots() const;
    QRect signRect(qsizetype at) const;
    qsizetype signAt(int x) const;
    void select(qsizetype from, qsizetype to);
    bool insert(QStringView text);
    void remove(qsizetype from, qsizetype to);

signals:
    /// Told by the letters that are typed, since no desktop says it in the same way.
    void capsLockChanged(bool isOn);
    void returnPressed();
    /// The field was left, or Return pressed.
    void editingFinished();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QStyleOptionFrame frame() const;
    QRect textRect() const;
    /// One sign as it is painted; the caller wipes it.
    QString painted(qsizetype at) const;
    int widthOf(qsizetype at) const;
    int xOf(qsizetype at) const;
    int preeditWidth() const;
    void paintSigns(QPainter &painter, const QRect &room) const;
    bool edit(const QKeyEvent &event);
    bool move(const QKeyEvent &event);
    void paste(bool isSelection);
    void afterEditing(qsizetype sizeBefore);
    void afterMoving();
    void noticeCase(const QKeyEvent &event);
    void setShown(bool shown);
    void setCapsLock(bool isOn);
    void blink();
    void retranslate();

    SecretLine m_line;
    QToolButton *m_show;
    QBasicTimer m_blinking;
    bool m_isCursorVisible = false;
    bool m_isShown = false;
    int m_scroll = 0;      ///< how far the signs are shifted to the left, in pixels
    int m_preeditSize = 0; ///< signs that an input method still composes
    std::optional<bool> m_isCapsLockOn;
};
