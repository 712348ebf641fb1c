#pragma once

#include <QList>
#include <QTreeView>

/// The chain as a list. Each column is as wide as its longest word at least, the rest of the room goes where
/// the texts are longest, and what is longer than its column goes on in the next line: nothing is cut.
class ChainListView final : public QTreeView
{
    Q_OBJECT

public:
    explicit ChainListView(QWidget *parent = nullptr);

    /// To what the list holds now.
    void fitColumns();
    /// What the signs that show how deep a line is take before its name.
    int roomBefore(const QModelIndex &index) const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Need
    {
        int word = 0; ///< how wide its longest word is, and so as narrow as it can be
        int text = 0; ///< how wide its longest text is in one line
    };

    Need needOf(const QModelIndex &cell) const;
    void measure(const QModelIndex &parent);
    void share();

    QList<Need> m_needs;
};
