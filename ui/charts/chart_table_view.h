#pragma once

#include <QTableView>

/// The table twin of a chart. Its columns fill its width and no more: figures and heads are never cut while
/// there is room for them, and what is left goes to all alike.
class ChartTableView final : public QTableView
{
    Q_OBJECT

public:
    explicit ChartTableView(QAbstractItemModel *model, QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();
};
