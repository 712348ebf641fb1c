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
    /// then in the tool tip and stays the spoken name. `lines` more than one: it is wrapped first.
    void setElides(bool elides, int lines = 1);

    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void recolour();
    void updateElision();
    /// The text as it is shown in this width, line by line.
    QStringList shownLines(int width) const;

    Ink m_ink = Ink::Text;
    bool m_elides = false;
    int m_lines = 1;
};
