#pragma once

#include <QTableView>

class QStandardItemModel;

/// A plain table of a contact's tab: rows of text, each with a number behind it.
class ContactTable final : public QTableView
{
    Q_OBJECT

public:
    explicit ContactTable(QWidget *parent = nullptr);

    void setHeads(const QStringList &heads);
    void clearRows();
    void addRow(const QStringList &cells, qint64 number = 0);
    /// The number behind the current row; 0 when there is none.
    qint64 currentNumber() const;

signals:
    void rowActivated(qint64 number);
    void currentNumberChanged(qint64 number);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitColumns();

    QStandardItemModel *m_model;
};
