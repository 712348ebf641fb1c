#pragma once

#include "app/lists/list_query.h"

#include <QWidget>

class ContactListView;
class PlainLabel;
class SortHead;

/// The heads of the columns of a ContactListView. Those one can sort by are pressed, by mouse or keyboard; an
/// arrow and the spoken name tell which one the list follows.
class ContactListHeader final : public QWidget
{
    Q_OBJECT

public:
    /// Stands above `list` and keeps to its columns.
    explicit ContactListHeader(ContactListView *list, QWidget *parent = nullptr);

    ListSort sort() const;
    void setSort(ListSort sort);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void sortChosen(ListSort sort);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    void retranslate();

    ContactListView *m_list;
    SortHead *m_name;
    PlainLabel *m_consent;
    SortHead *m_keepUntil;
};
