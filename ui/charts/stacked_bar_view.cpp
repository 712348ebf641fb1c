#include "ui/charts/stacked_bar_view.h"

#include "ui/charts/chart_brush.h"
#include "ui/charts/stacked_bar_accessible.h"
#include "ui/look/theme.h"
#include "ui/look/type_scale.h"
#include "ui/widgets/plain_tool_tip.h"
#include "ui/widgets/two_lines.h"

#include <QAccessible>
#include <QBarCategoryAxis>
#include <QBarSet>
#include <QFontMetrics>
#include <QGraphicsLayout>
#include <QHorizontalStackedBarSeries>
#include <QKeyEvent>
#include <QLegend>
#include <QLocale>
#include <QScrollArea>
#include <QStackedBarSeries>
#include <QTimer>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace {

constexpr double barWidth = 0.62;
/// Fewer standing bars than these are no wider than if they were as many.
constexpr double fewBars = 6;
/// The part of the width that names beside bars may take, before they are put into two lines.
constexpr double nameShare = 0.34;

constexpr QSize smallest(280, 150);
/// What Qt Charts keeps free above and below a name beside a bar, and below the figures of the axis.
constexpr int aroundName = 12;

/// The name as Qt Charts draws it, which reads markup: in two lines where it is wider than that.
QString drawnName(const QString &name, const QFontMetrics &metrics, int widest)
{
    QStringList lines = inTwoLines(name, metrics, widest);
    for (QString &line : lines)
        line = line.toHtmlEscaped();
    return lines.join(QLatin1String("<br/>"));
}

/// A round step that gives at most six ticks from zero.
double tickStep(double largest)
{
    const double raw = std::max(1.0, largest / 5);
    const double power = std::pow(10.0, std::floor(std::log10(raw)));
    for (const double factor : {1.0, 2.0, 5.0, 10.0}) {
        if (raw <= factor * power)
            return std::max(1.0, factor * power);
    }
    return raw;
}

} // namespace

StackedBarView::StackedBarView(Qt::Orientation orientation, QWidget *parent)
    : QChartView(parent), m_orientation(orientation)
{
    stacked_bar_accessible::install();
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    chart()->setMargins(QMargins(0, 0, 8, 0));
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->setBackgroundRoundness(0);
    chart()->legend()->hide();
    connect(&theme(), &Theme::changed, this, &StackedBarView::dress);
    dress();
}

void StackedBarView::setChart(const ChartData &shown)
{
    m_data = shown;
    m_category = std::clamp(m_category, 0, std::max(0, static_cast<int>(shown.categories.size()) - 1));
    m_series = std::clamp(m_series, 0, std::max(0, static_cast<int>(shown.series.size()) - 1));
    build();
}

int StackedBarView::partCount() const
{
    return static_cast<int>(m_data.categories.size() * m_data.series.size());
}

QString StackedBarView::partWords(int part) const
{
    const int count = static_cast<int>(m_data.series.size());
    if (count == 0)
        return {};
    return tr("%1, %2: %3")
        .arg(m_data.categories.value(part / count), m_data.series.value(part % count).name,
            QLocale().toString(m_data.value(part / count, part % count)));
}

QRect StackedBarView::partRect(int part) const
{
    const int count = static_cast<int>(m_data.series.size());
    return m_bars && count > 0 ? mapFromScene(barRect(part / count, part % count)).boundingRect() : QRect();
}

int StackedBarView::focusedPart() const
{
    return m_category * static_cast<int>(m_data.series.size()) + m_series;
}

void StackedBarView::build()
{
    chart()->removeAllSeries();
    m_bars = nullptr;
    m_names = nullptr;
    for (QAbstractAxis *axis : chart()->axes()) {
        chart()->removeAxis(axis);
        delete axis;
    }
    if (m_data.isEmpty())
        return;
    if (m_orientation == Qt::Horizontal)
        m_bars = new QHorizontalStackedBarSeries;
    else
        m_bars = new QStackedBarSeries;
    m_bars->setBarWidth(barShare());
    const int categories = static_cast<int>(m_data.categories.size());
    for (const ChartSeries &one : std::as_const(m_data.series)) {
        auto *set = new QBarSet(one.name);
        for (int place = 0; place < categories; ++place)
            set->append(static_cast<double>(one.values.value(placeOf(place))));
        m_bars->append(set);
    }
    chart()->addSeries(m_bars);
    connect(m_bars, &QAbstractBarSeries::clicked, this, &StackedBarView::choose);
    connect(m_bars, &QAbstractBarSeries::hovered, this, [this](bool isOver, int place, QBarSet *set) {
        const QString words =
            QStringLiteral("%1: %2").arg(set->label(), QLocale().toString(qRound64(set->at(place))));
        setToolTip(isOver ? plainToolTip(words) : QString());
    });
    buildAxes();
    dress();
}

void StackedBarView::buildAxes()
{
    double largest = std::max<double>(1, static_cast<double>(m_data.outOf));
    for (int place = 0; place < m_data.categories.size(); ++place) {
        double sum = 0;
        for (const ChartSeries &one : std::as_const(m_data.series))
            sum += static_cast<double>(one.values.value(place));
        largest = std::max(largest, sum);
    }
    m_names = new QBarCategoryAxis;
    m_names->setGridLineVisible(false);
    nameCategories();
    auto *along = new QValueAxis;
    const double step = tickStep(largest);
    along->setRange(0, step * std::ceil(largest / step));
    along->setTickType(QValueAxis::TicksDynamic);
    along->setTickAnchor(0);
    along->setTickInterval(step);
    along->setLabelFormat(QStringLiteral("%.0f"));
    const bool isHorizontal = m_orientation == Qt::Horizontal;
    chart()->addAxis(m_names, isHorizontal ? Qt::AlignLeft : Qt::AlignBottom);
    chart()->addAxis(along, isHorizontal ? Qt::AlignBottom : Qt::AlignLeft);
    m_bars->attachAxis(m_names);
    m_bars->attachAxis(along);
}

void StackedBarView::nameCategories()
{
    const QFontMetrics metrics(typeFont(TypeRole::Caption));
    const int widest = m_orientation == Qt::Horizontal ? int(width() * nameShare) : QWIDGETSIZE_MAX;
    QStringList names;
    m_nameLines = 1;
    for (int place = 0; place < m_data.categories.size(); ++place) {
        QString name = drawnName(m_data.categories[placeOf(place)], metrics, widest);
        if (name.contains(QLatin1String("<br/>")))
            m_nameLines = 2;
        while (names.contains(name)) // the axis leaves out what it has already
            name += QChar(0x200b);
        names.append(name);
    }
    if (m_names->categories() != names)
        m_names->setCategories(names);
}

double StackedBarView::barShare() const
{
    const double count = static_cast<double>(m_data.categories.size());
    return m_orientation == Qt::Vertical ? barWidth * std::min(1.0, count / fewBars) : barWidth;
}

void StackedBarView::dress()
{
    const Tokens &tokens = theme().tokens();
    const QFont small = typeFont(TypeRole::Caption);
    setBackgroundBrush(tokens.surface);
    chart()->setBackgroundBrush(tokens.surface);
    chart()->setLocalizeNumbers(true);
    chart()->setLocale(QLocale());
    for (QAbstractAxis *axis : chart()->axes()) {
        axis->setLabelsFont(small);
        axis->setLabelsColor(tokens.text);
        axis->setLinePen(QPen(tokens.borderStrong, 1));
        axis->setGridLinePen(QPen(tokens.border, 1));
    }
    const int line = QFontMetrics(small).height();
    // Qt Charts shares the height among one name more than there are, and makes three dots of one that does
    // not fit its share.
    const int rows = m_orientation == Qt::Horizontal ? int(m_data.categories.size()) + 2 : 0;
    setMinimumSize(smallest.width(), std::max(smallest.height(), rows * (m_nameLines * line + aroundName)));
    if (!m_bars)
        return;
    const QList<QBarSet *> sets = m_bars->barSets();
    for (qsizetype i = 0; i < sets.size(); ++i) {
        const ChartSeries &one = m_data.series[i];
        sets[i]->setBrush(chartBrush(tokens, one.colour, one.pattern));
        sets[i]->setPen(QPen(tokens.surface, 1));
    }
}

void StackedBarView::choose(int place, QBarSet *set)
{
    m_category = placeOf(place);
    m_series = std::max(0, setOf(set));
    viewport()->update();
    emit barChosen(m_category, m_series);
}

void StackedBarView::keyPressEvent(QKeyEvent *event)
{
    const bool isHorizontal = m_orientation == Qt::Horizontal;
    switch (event->key()) {
    case Qt::Key_Left:
        return isHorizontal ? moveFocus(0, -1) : moveFocus(-1, 0);
    case Qt::Key_Right:
        return isHorizontal ? moveFocus(0, 1) : moveFocus(1, 0);
    case Qt::Key_Up:
        return isHorizontal ? moveFocus(-1, 0) : moveFocus(0, 1);
    case Qt::Key_Down:
        return isHorizontal ? moveFocus(1, 0) : moveFocus(0, -1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (!m_data.isEmpty())
            emit barChosen(m_category, m_series);
        return;
    default:
        QChartView::keyPressEvent(event);
    }
}

void StackedBarView::moveFocus(int categories, int series)
{
    if (m_data.isEmpty())
        return;
    for (QWidget *above = parentWidget(); above != nullptr; above = above->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(above))
            area->ensureWidgetVisible(this);
    }
    m_category = std::clamp(m_category + categories, 0, static_cast<int>(m_data.categories.size()) - 1);
    if (series != 0)
        m_series = nextFilled(m_category, m_series, series);
    else if (m_data.value(m_category, m_series) == 0)
        m_series = nextFilled(m_category, -1, 1) < 0 ? m_series : nextFilled(m_category, -1, 1);
    announceFocus();
    viewport()->update();
}

void StackedBarView::announceFocus()
{
    if (!hasFocus())
        return;
    QAccessibleEvent event(this, QAccessible::Focus);
    event.setChild(focusedPart());
    QAccessible::updateAccessibility(&event);
}

int StackedBarView::nextFilled(int category, int series, int step) const
{
    for (int next = series + step; next >= 0 && next < m_data.series.size(); next += step) {
        if (m_data.value(category, next) > 0)
            return next;
    }
    return series;
}

void StackedBarView::focusInEvent(QFocusEvent *event)
{
    if (event->reason() != Qt::MouseFocusReason) // what is being clicked on stays where it is
        moveFocus(0, 0);
    QChartView::focusInEvent(event);
    // Qt tells of the whole chart when this has returned; the bar has the last word.
    QTimer::singleShot(0, this, &StackedBarView::announceFocus);
}

void StackedBarView::focusOutEvent(QFocusEvent *event)
{
    viewport()->update();
    QChartView::focusOutEvent(event);
}

void StackedBarView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        dress();
    QChartView::changeEvent(event);
}

void StackedBarView::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    if (m_names == nullptr || event->oldSize().width() == width())
        return;
    nameCategories();
    dress();
}

void StackedBarView::drawForeground(QPainter *painter, const QRectF &rect)
{
    QChartView::drawForeground(painter, rect);
    if (!hasFocus() || !m_bars || m_data.isEmpty())
        return;
    painter->setPen(QPen(theme().tokens().accent, 2));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(barRect(m_category, m_series).adjusted(-3, -3, 3, 3), 3, 3);
}

QRectF StackedBarView::barRect(int category, int series) const
{
    double before = 0;
    for (int i = 0; i < series; ++i)
        before += static_cast<double>(m_data.value(category, i));
    const double after = before + static_cast<double>(m_data.value(category, series));
    const double place = placeOf(category);
    const auto at = [&](double across, double along) {
        const QPointF point =
            m_orientation == Qt::Horizontal ? QPointF(along, across) : QPointF(across, along);
        return chart()->mapToScene(chart()->mapToPosition(point, m_bars));
    };
    const double half = barShare() / 2;
    return QRectF(at(place - half, before), at(place + half, after)).normalized();
}

int StackedBarView::placeOf(int category) const
{
    return m_orientation == Qt::Horizontal ? static_cast<int>(m_data.categories.size()) - 1 - category
                                           : category;
}

int StackedBarView::setOf(const QBarSet *set) const
{
    const QList<QBarSet *> sets = m_bars->barSets();
    return static_cast<int>(std::find(sets.begin(), sets.end(), set) - sets.begin());
}
