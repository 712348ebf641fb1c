#pragma once

#include "ui/look/tokens.h"

#include <QFrame>

class PlainLabel;
class QAction;
class QHBoxLayout;
class QToolButton;

/// A notice at the place it is about: what happened, what is safe, what to do. Stays until it no longer
/// holds.
class InlineBar final : public QFrame
{
    Q_OBJECT

public:
    explicit InlineBar(QWidget *parent = nullptr);

    void tell(Tone tone, const QString &text);
    void clear();

    /// Adds one verb at the right; it follows the action.
    void addAction(QAction *action);
    void setClosable(bool closable);

signals:
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();
    void dress();

    Tone m_tone = Tone::Info;
    PlainLabel *m_icon;
    PlainLabel *m_text;
    QHBoxLayout *m_verbs;
    QToolButton *m_close;
};
