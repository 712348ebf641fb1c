#include "ui/pages/readiness_ring.h"

#include "ui/charts/chart_brush.h"
#include "ui/look/theme.h"
#include "ui/look/type_scale.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>

namespace {

constexpr int ringSide = 120;
constexpr int ringWidth = 13;
/// Sixteenths of a degree, as QPainter counts.
constexpr int wholeCircle = 360 * 16;
constexpr int partGap = 7 * 16;
constexpr int ringTop = 90 * 16;

} // namespace

ReadinessRing::ReadinessRing(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme(), &Theme::changed, this, &ReadinessRing::updateGeometry);
}

void ReadinessRing::setReadiness(const Readiness &readiness)
{
    m_readiness = readiness;
    speak();
    update();
}

QSize ReadinessRing::sizeHint() const
{
    const int side = theme().px(ringSide);
    return {side, side};
}

void ReadinessRing::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = theme().tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int pen = theme().px(ringWidth);
    const QRectF circle = QRectF(rect()).adjusted(pen, pen, -pen, -pen);
    const int part = wholeCircle / static_cast<int>(allReadinessRows.size());
    int from = ringTop;
    for (const ReadinessRow row : allReadinessRows) {
        const int score = m_readiness.score(row);
        const int whole = part - partGap;
        // Clockwise from the top.
        painter.setPen(QPen(tokens.neutralBg, pen, Qt::SolidLine, Qt::FlatCap));
        painter.drawArc(circle, from, -whole);
        const QBrush brush = score < Readiness::warnBelow ? chartBrush(tokens, 1, ChartPattern::Striped)
                                                          : chartBrush(tokens, 0, ChartPattern::Plain);
        painter.setPen(QPen(brush, pen, Qt::SolidLine, Qt::FlatCap));
        if (score > 0)
            painter.drawArc(circle, from, -whole * score / 100);
        from -= part;
    }
    painter.setPen(tokens.text);
    painter.setFont(typeFont(TypeRole::Hero));
    const int number = painter.fontMetrics().height();
    painter.setFont(typeFont(TypeRole::Caption));
    const int words = painter.fontMetrics().height();
    const int top = (height() - number - words) / 2;
    painter.drawText(QRect(0, top + number, width(), words), Qt::AlignHCenter, tr("of 100"));
    painter.setFont(typeFont(TypeRole::Hero));
    painter.drawText(
        QRect(0, top, width(), number), Qt::AlignHCenter, QLocale().toString(m_readiness.score()));
}

void ReadinessRing::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        speak();
    QWidget::changeEvent(event);
}

void ReadinessRing::speak()
{
    setAccessibleName(tr("Readiness: %1 of 100").arg(QLocale().toString(m_readiness.score())));
}
