#pragma once

#include "ui/look/tokens.h"

#include <QAbstractButton>

/// One figure with its words, as a card that opens the list behind the figure.
class KeyFigureCard final : public QAbstractButton
{
    Q_OBJECT

public:
    KeyFigureCard(Tone tone, const QString &iconName, QWidget *parent = nullptr);

    /// The figure is shown in the user's locale: `number` is text so that "–" can stand for "not known".
    void setFigure(const QString &number, const QString &words, const QString &note = QString());

    /// Puts the words under the figure, for cards that stand close together.
    void setNarrow(bool narrow);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    Tone m_tone;
    QString m_iconName;
    QString m_number;
    QString m_words;
    QString m_note;
    bool m_isNarrow = false;
};
