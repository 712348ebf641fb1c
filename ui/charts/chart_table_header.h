#pragma once

#include <QHeaderView>

/// The heads of a chart's table twin. A head of several words stands in two lines, so that columns of short
/// figures need not be as wide as what they are called.
class ChartTableHeader final : public QHeaderView
{
    Q_OBJECT

public:
    explicit ChartTableHeader(QWidget *parent = nullptr);

protected:
    QSize sectionSizeFromContents(int section) const override;
    void initStyleOptionForIndex(QStyleOptionHeader *option, int section) const override;

private:
    QString headOf(int section) const;
};
