#pragma once

#include "ui/look/tokens.h"

#include <QLabel>

class QPainter;

/// A state said by icon, word and colour together, standing on its own in a page.
class Pill final : public QLabel
{
    Q_OBJECT

public:
    explicit Pill(QWidget *parent = nullptr);
    Pill(Tone tone, const QString &iconName, const QString &word, QWidget *parent = nullptr);

    void setState(Tone tone, const QString &iconName, const QString &word);

    /// An edge in the tone's colour, for what needs attention today.
    void setOutlined(bool outlined);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone = Tone::Neutral;
    QString m_iconName;
    bool m_isOutlined = false;
};

/// What a pill shows, for delegates that paint many of them.
struct PillFace
{
    Tone tone = Tone::Neutral;
    QString iconName;
    QString word;
    bool isOutlined = false;
    /// Stands instead of the word where there is no room for the whole of it; empty: the word is cut.
    QString brief = {};
};

QSize pillSize(const PillFace &face);

/// Paints a pill left and vertically centred in `rect`, cut to its width.
void paintPill(QPainter *painter, const QRect &rect, const PillFace &face);
