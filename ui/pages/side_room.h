#pragma once

#include <QPointer>
#include <QWidget>

class QScrollArea;

/// The column beside the charts of a dashboard, as tall as they are. What stands in it stays in sight while
/// they are scrolled.
class SideRoom final : public QWidget
{
    Q_OBJECT

public:
    SideRoom(QWidget *side, QScrollArea *scroll);

    QSize sizeHint() const override { return m_side->sizeHint(); }
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *) override { place(); }
    /// Escape goes back to the figure whose people these are.
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();

    QWidget *m_side;
    QScrollArea *m_scroll;
    QPointer<QWidget> m_from;
};
