#pragma once

#include "ui/look/tokens.h"
#include "ui/look/type_scale.h"

#include <QLabel>

/// A label that shows exactly the characters it was given: no markup, no links, no hidden characters.
class PlainLabel : public QLabel
{
    Q_OBJECT

public:
    explicit PlainLabel(QWidget *parent = nullptr);
    explicit PlainLabel(TypeRole role, Ink ink = Ink::Text, QWidget *parent = nullptr);

    /// Shows the text; control and bidi characters as visible marks.
    void setText(const QString &text);

    /// Colours the text by its job; follows the theme.
    void setInk(Ink ink);

    /// Cuts the text with an ellipsis where there is no room, instead of asking for more; the whole text is
    /// then in the tool tip and stays the spoken name.
    void setElides(bool elides);

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void recolour();
    void updateElision();

    Ink m_ink = Ink::Text;
    bool m_elides = false;
};
