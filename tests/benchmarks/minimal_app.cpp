#include "first_paint.h"
#include "plain_table.h"

#include <QApplication>
#include <QBarSeries>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QSplitter>
#include <QTableView>

/// What a program with a table, a chart and SQLite costs at least: the peer of our own start (goal 14).
int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"));
    database.setDatabaseName(QString::fromLocal8Bit(argc > 1 ? argv[1] : ""));
    database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY"));
    if (!database.open())
        return 1;
    auto *bars = new QBarSet(QStringLiteral("people"));
    *bars << 3 << 5 << 2 << 7 << 1;
    auto *series = new QBarSeries;
    series->append(bars);
    auto *chart = new QChart;
    chart->addSeries(series);
    bench::PlainTable model(database);
    auto *table = new QTableView;
    table->setModel(&model);
    QSplitter window;
    window.addWidget(table);
    window.addWidget(new QChartView(chart));
    window.resize(1280, 800);
    new bench::FirstPaint(table->viewport(), [&model] { return model.rowCount() > 0; });
    window.show();
    return QApplication::exec();
}
