#include "ui/charts/chart_card.h"

#include "ui/charts/chart_legend.h"
#include "ui/charts/chart_table_model.h"
#include "ui/charts/chart_table_view.h"
#include "ui/charts/stacked_bar_view.h"
#include "ui/look/icon.h"
#include "ui/widgets/card.h"
#include "ui/widgets/plain_tool_tip.h"

#include <QAction>
#include <QEvent>
#include <QLocale>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

namespace {

/// How what was counted again and again went: those counts have no sum.
QString courseOf(const ChartSeries &one)
{
    if (one.values.isEmpty())
        return {};
    const auto [lowest, highest] = std::minmax_element(one.values.cbegin(), one.values.cend());
    const QLocale locale;
    return ChartCard::tr("%1: first %2, last %3, highest %4, lowest %5")
        .arg(one.name, locale.toString(one.values.first()), locale.toString(one.values.last()),
            locale.toString(*highest), locale.toString(*lowest));
}

QString sumOf(const ChartSeries &one)
{
    const qint64 sum = std::accumulate(one.values.cbegin(), one.values.cend(), qint64{0});
    return QStringLiteral("%1: %2").arg(one.name, QLocale().toString(sum));
}

/// What is heard of the series of a chart before its bars.
QString wordsOf(const ChartData &data)
{
    const bool isScore = data.outOf > 0; // of which a sum tells nothing
    if (isScore && !data.isCountedAgain)
        return {};
    QStringList words;
    for (const ChartSeries &one : data.series)
        words.append(data.isCountedAgain ? courseOf(one) : sumOf(one));
    words.removeAll(QString());
    return words.join(QStringLiteral("; "));
}

} // namespace

ChartCard::ChartCard(Qt::Orientation orientation, QWidget *parent)
    : QWidget(parent)
    , m_card(new Card)
    , m_faces(new QStackedWidget)
    , m_bars(new StackedBarView(orientation))
    , m_legend(new ChartLegend)
    , m_model(new ChartTableModel(this))
    , m_table(new ChartTableView(m_model))
    , m_asTable(new QAction(::icon(u"table"), QString(), this))
    , m_print(new QAction(::icon(u"printer"), QString(), this))
    , m_picture(new QAction(::icon(u"download"), QString(), this))
{
    m_asTable->setCheckable(true);
    auto *drawn = new QWidget;
    auto *column = new QVBoxLayout(drawn);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_legend);
    column->addWidget(m_bars, 1);
    m_faces->addWidget(drawn);
    m_faces->addWidget(m_table);
    m_asTableButton = m_card->addCornerAction(m_asTable);
    m_moreButton = new QToolButton;
    m_moreButton->setIcon(::icon(u"more"));
    m_moreButton->setPopupMode(QToolButton::InstantPopup);
    m_moreButton->addActions({m_picture, m_print});
    m_card->addCornerWidget(m_moreButton);
    m_card->setContent(m_faces);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_card);

    connect(m_asTable, &QAction::toggled, this, [this](bool shown) {
        m_faces->setCurrentIndex(shown ? 1 : 0);
        emit tableShownChanged(shown);
    });
    connect(m_print, &QAction::triggered, this, &ChartCard::printWanted);
    connect(m_picture, &QAction::triggered, this, [this] { emit pictureWanted(picture()); });
    connect(m_bars, &StackedBarView::barChosen, this, &ChartCard::drilledDown);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (index.column() > 0 && index.column() <= m_data.series.size())
            emit drilledDown(index.row(), index.column() - 1);
    });
    retranslate();
}

void ChartCard::setTitle(const QString &title, const QString &help)
{
    m_title = title;
    m_card->setTitle(title);
    m_card->setSubtitle(help);
    speak();
}

void ChartCard::addChoice(QWidget *choice)
{
    m_card->addCornerWidget(choice);
}

void ChartCard::setChart(const ChartData &shown)
{
    m_data = shown;
    m_bars->setChart(shown);
    m_legend->setSeries(shown.series);
    m_model->setChart(shown);
    speak();
}

void ChartCard::setTableShown(bool shown)
{
    m_asTable->setChecked(shown);
}

bool ChartCard::isTableShown() const
{
    return m_asTable->isChecked();
}

void ChartCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

QTableView *ChartCard::table() const
{
    return m_table;
}

void ChartCard::retranslate()
{
    m_asTable->setText(tr("As table"));
    m_print->setText(tr("Print"));
    m_picture->setText(tr("Save as picture"));
    speak();
}

void ChartCard::speak()
{
    // A page has more than one chart.
    m_asTableButton->setAccessibleName(tr("As table: %1").arg(m_title));
    m_moreButton->setAccessibleName(tr("More: %1").arg(m_title));
    setPlainToolTip(m_moreButton, tr("More: %1").arg(m_title));
    m_bars->setAccessibleName(tr("Chart: %1").arg(m_title));
    m_bars->setAccessibleDescription(wordsOf(m_data));
    m_table->setAccessibleName(tr("Table: %1").arg(m_title));
}

QPixmap ChartCard::picture()
{
    const QList<QToolButton *> buttons{m_asTableButton, m_moreButton};
    for (QToolButton *button : buttons)
        button->hide();
    const QPixmap picture = m_card->grab();
    for (QToolButton *button : buttons)
        button->show();
    return picture;
}
