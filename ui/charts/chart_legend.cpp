#include "ui/charts/chart_legend.h"

#include "ui/charts/chart_brush.h"
#include "ui/look/theme.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/plain_label.h"

#include <QPainter>

namespace {

/// One series: a swatch and its name.
class LegendEntry final : public PlainLabel
{
public:
    explicit LegendEntry(const ChartSeries &series)
        : PlainLabel(TypeRole::Caption), m_colour(series.colour), m_pattern(series.pattern)
    {
        setText(series.name);
        setContentsMargins(theme().px(swatch + 6), 0, theme().px(8), 0);
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        PlainLabel::paintEvent(event);
        const int side = theme().px(swatch);
        QPainter painter(this);
        painter.fillRect(
            0, (height() - side) / 2, side, side, chartBrush(theme().tokens(), m_colour, m_pattern));
    }

private:
    static constexpr int swatch = 10;

    std::size_t m_colour;
    ChartPattern m_pattern;
};

} // namespace

ChartLegend::ChartLegend(QWidget *parent) : QWidget(parent)
{
    setLayout(new FlowLayout);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChartLegend::setSeries(const QList<ChartSeries> &series)
{
    while (QLayoutItem *item = layout()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const ChartSeries &one : series)
        layout()->addWidget(new LegendEntry(one));
}

int ChartLegend::heightForWidth(int width) const
{
    return layout()->heightForWidth(width);
}
