#pragma once

#include <QFrame>
#include <QTimer>

class PlainLabel;
class QPushButton;

/// Tells at the lower right that something went well, with a way to undo it. One at a time; stays while the
/// mouse or the focus is on it.
class Toast final : public QFrame
{
    Q_OBJECT

public:
    /// Lies over `host`, at its lower right.
    explicit Toast(QWidget *host);

    /// Shows the text; with `canUndo` a button that asks for undo.
    void tell(const QString &text, bool canUndo);
    void dismiss();

    /// How much of the host's lower edge is taken by the status bar.
    void setBottomMargin(int margin);

signals:
    void undoRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();
    void dress();
    void place();
    void waitAgain();

    PlainLabel *m_icon;
    PlainLabel *m_text;
    QPushButton *m_undo;
    QTimer m_timer;
    int m_bottomMargin = 0;
};
