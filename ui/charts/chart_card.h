#pragma once

#include "ui/charts/chart_data.h"

#include <QPixmap>
#include <QWidget>

class Card;
class ChartLegend;
class ChartTableModel;
class ChartTableView;
class QAction;
class QStackedWidget;
class QTableView;
class QToolButton;
class StackedBarView;

/// A chart with its title, one line that helps to read it, its table twin in the same place, and its spoken
/// summary. The page gives it words and figures.
class ChartCard final : public QWidget
{
    Q_OBJECT

public:
    explicit ChartCard(Qt::Orientation orientation, QWidget *parent = nullptr);

    void setTitle(const QString &title, const QString &help);
    /// What narrows the chart stands at its corner.
    void addChoice(QWidget *choice);
    void setChart(const ChartData &shown);
    /// Shows the table instead of the bars.
    void setTableShown(bool shown);
    bool isTableShown() const;

    StackedBarView *bars() const { return m_bars; }
    QTableView *table() const;

signals:
    /// A bar or a cell of the table was clicked, or Enter was pressed on it.
    void drilledDown(int category, int series);
    void tableShownChanged(bool shown);
    void printWanted();
    /// The card as it stands there, without its buttons.
    void pictureWanted(const QPixmap &picture);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void speak();
    QPixmap picture();

    Card *m_card;
    QStackedWidget *m_faces;
    StackedBarView *m_bars;
    ChartLegend *m_legend;
    ChartTableModel *m_model;
    ChartTableView *m_table;
    QAction *m_asTable;
    QAction *m_print;
    QAction *m_picture;
    QToolButton *m_asTableButton;
    QToolButton *m_moreButton;
    QString m_title;
    ChartData m_data;
};
