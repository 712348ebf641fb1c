#pragma once

#include "ui/look/tokens.h"
#include "ui/widgets/saying.h"

#include <QFrame>

class PlainLabel;
class QAction;
class QHBoxLayout;

/// A notice at the place it is about: what happened, what is safe, what to do. Stays until it no longer
/// holds.
class InlineBar final : public QFrame
{
    Q_OBJECT

public:
    explicit InlineBar(QWidget *parent = nullptr);

    /// A saying follows the language while it is shown; a text stays as it was said.
    void tell(Tone tone, const Saying &words);
    void tell(Tone tone, const QString &text);
    void clear();

    /// Adds one verb at the right; it follows the action.
    void addAction(QAction *action);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void write(const QString &text);
    void dress();

    Tone m_tone = Tone::Info;
    Saying m_words;
    PlainLabel *m_icon;
    PlainLabel *m_text;
    QHBoxLayout *m_verbs;
};
