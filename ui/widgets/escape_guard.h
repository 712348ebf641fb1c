#pragma once

#include <QObject>

class QDialog;

/// Asks before Escape, or the cross of its frame, takes along what was typed in a dialog: a key that is hit
/// in passing must not cost a page of text (WCAG 3.3.4). Cancel says what it does, and does it at once.
class EscapeGuard final : public QObject
{
    Q_OBJECT

public:
    /// Watches every dialog of the program while `parent` is there.
    explicit EscapeGuard(QObject *parent);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    static void ask(QDialog *dialog);
};
