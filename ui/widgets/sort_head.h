#pragma once

#include <QAbstractButton>

/// The head of a column that a list can be sorted by; one of several, which know of each other through their
/// parent. Shows an arrow while the list follows it.
class SortHead final : public QAbstractButton
{
    Q_OBJECT

public:
    /// How far it reaches beyond its column on either side, so that its focus ring leaves the words free.
    static int reach();

    explicit SortHead(Qt::Alignment side, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    Qt::Alignment m_side;
};
