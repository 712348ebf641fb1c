#pragma once

#include <QWidget>

class QPushButton;
class QSplitter;
class QStackedWidget;

/// A list beside its detail; one of the two with a way back where there is no room for both (look.md 4.2).
class MasterDetail final : public QWidget
{
    Q_OBJECT

public:
    MasterDetail(QWidget *list, QWidget *detail, QWidget *parent = nullptr);

    /// Narrow windows show the detail, or the list again. Wide ones always show both.
    void setDetailShown(bool shown);
    /// Shows one of the two even where there is room for both, as a list that needs all of it does.
    void setAlone(bool alone);
    /// True when there is only room for one of the two.
    bool isNarrow() const { return m_isNarrow; }

    /// How the room is shared, to be remembered; an empty state leaves it as it is.
    QByteArray saveState() const;
    void restoreState(const QByteArray &state);

signals:
    /// Somebody shared the room otherwise.
    void moved();
    void backRequested();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    void retranslate();

    QWidget *m_list;
    QWidget *m_detail;
    QWidget *m_detailSide;
    QPushButton *m_back;
    QSplitter *m_splitter;
    bool m_isNarrow = false;
    bool m_isAlone = false;
    bool m_isDetailShown = false;
};
