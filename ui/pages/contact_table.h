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
    /// How the width is divided over the columns; equally where nothing is said.
    void setShares(const QList<int> &shares);
    /// Columns are as wide as their words ask for, but for one that is wider than this at 100 %; where they
    /// do not all fit, the table is moved sideways.
    void setNarrowest(int width);
    /// As tall as all its rows, for a page that scrolls as a whole.
    void setFitsRows(bool fits);
    /// Cells that are too narrow for their text become taller, up to a few lines.
    void setWraps(bool wraps);
    /// The row that is current becomes so again when it is added again.
    void clearRows();
    void addRow(const QStringList &cells, qint64 number = 0);
    /// A row of which some cells are hidden, by their columns: they show a mark, and speak of how to see
    /// them.
    void addCoveredRow(const QStringList &cells, const QList<int> &hidden, qint64 number = 0);
    int rowCount() const;
    /// The number behind the current row; 0 when there is none.
    qint64 currentNumber() const;

signals:
    void rowActivated(qint64 number);
    void currentNumberChanged(qint64 number);
    /// Somebody wants to see what is hidden.
    void uncoverWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fitColumns();
    void fitToWords();
    std::pair<int, int> needOf(int column) const;
    void fitHeight();
    void fitRows();
    void fitRowsLater();

    QStandardItemModel *m_model;
    QList<int> m_shares;
    int m_narrowest = 0;
    bool m_fitsRows = false;
    bool m_wraps = false;
    bool m_isFitting = false;
    qint64 m_wasCurrent = 0;
};
