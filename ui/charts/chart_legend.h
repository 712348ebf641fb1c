#pragma once

#include "ui/charts/chart_data.h"

#include <QWidget>

/// Which colour and pattern stand for what, in the order of the stack; wraps where a line is full.
class ChartLegend final : public QWidget
{
    Q_OBJECT

public:
    explicit ChartLegend(QWidget *parent = nullptr);

    void setSeries(const QList<ChartSeries> &series);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
};
