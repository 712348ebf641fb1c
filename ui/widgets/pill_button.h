#pragma once

#include "ui/widgets/pill.h"

#include <QAbstractButton>

/// An outlined pill that can be pressed: something urgent, one click away.
class PillButton final : public QAbstractButton
{
    Q_OBJECT

public:
    PillButton(Tone tone, const QString &iconName, const QString &words, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    PillFace face() const;

    Tone m_tone;
    QString m_iconName;
};
