#pragma once

#include "ui/charts/chart_data.h"

#include <QChartView>

class QAbstractBarSeries;
class QBarCategoryAxis;
class QBarSet;

/// Stacked bars that can be gone over by keyboard: arrows move the focus from part to part, Enter chooses
/// one.
class StackedBarView final : public QChartView
{
    Q_OBJECT

public:
    explicit StackedBarView(Qt::Orientation orientation, QWidget *parent = nullptr);

    void setChart(const ChartData &shown);

    /// The parts of all bars, counted bar by bar; those without a figure count too.
    int partCount() const;
    /// What a part stands for, for those who hear it.
    QString partWords(int part) const;
    /// Where a part is in the viewport.
    QRect partRect(int part) const;
    /// The part that the arrow keys have come to.
    int focusedPart() const;

signals:
    /// A part was clicked, or Enter was pressed on it.
    void barChosen(int category, int series);

protected:
    void drawForeground(QPainter *painter, const QRectF &rect) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void buildAxes();
    void dress();
    void choose(int place, QBarSet *set);
    void moveFocus(int categories, int series);
    void announceFocus();
    /// Puts the names into as many lines as the width asks for.
    void nameCategories();
    double barShare() const;
    QRectF barRect(int category, int series) const;
    /// Qt Charts counts horizontal bars from below.
    int placeOf(int category) const;
    int setOf(const QBarSet *set) const;
    int nextFilled(int category, int series, int step) const;

    Qt::Orientation m_orientation;
    ChartData m_data;
    QAbstractBarSeries *m_bars = nullptr;
    QBarCategoryAxis *m_names = nullptr;
    int m_nameLines = 1;
    int m_category = 0;
    int m_series = 0;
};
