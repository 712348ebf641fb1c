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
    QStringList sums;
    const bool isScore = m_data.outOf > 0; // of which a sum tells nothing
    for (const ChartSeries &one : isScore ? QList<ChartSeries>() : std::as_const(m_data.series)) {
        qint64 sum = 0;
        for (const qint64 value : one.values)
            sum += value;
        sums.append(QStringLiteral("%1: %2").arg(one.name, QLocale().toString(sum)));
    }
    // A page has more than one chart.
    m_asTableButton->setAccessibleName(tr("As table: %1").arg(m_title));
    m_moreButton->setAccessibleName(tr("More: %1").arg(m_title));
    setPlainToolTip(m_moreButton, tr("More: %1").arg(m_title));
    m_bars->setAccessibleName(tr("Chart: %1").arg(m_title));
    m_bars->setAccessibleDescription(sums.join(QStringLiteral("; ")));
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
