#pragma once

#include <QScrollArea>

/// Holds the fields of a dialog above its verbs. It asks for as much height as the fields do, also when there
/// come to be more of them; on a screen that is too low for it the fields scroll, and the verbs stay in
/// sight.
class FormScroll final : public QScrollArea
{
    Q_OBJECT

public:
    explicit FormScroll(QWidget *form, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// How high the form is in this width.
    int heightIn(int width) const;
};
