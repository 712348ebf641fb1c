#pragma once

#include "ui/models/contact_rows.h"

#include <QAbstractScrollArea>
#include <QDate>

/// The people of a file, two lines each, over the whole length of the list however long it is. Only what is on
/// the screen is fetched and spoken of.
class ContactListView final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit ContactListView(QWidget *parent = nullptr);

    void setSource(ContactSource *source);
    void setToday(QDate today);
    /// Shows a list or result from its beginning, or around the person that was current.
    void show(const ListResultPtr &view, qint64 count);
    using QWidget::show;

    qint64 count() const { return m_rows->count(); }
    qint64 currentRow() const { return m_current; }
    Id<Contact> currentContact() const { return m_currentContact; }
    void setCurrentRow(qint64 row);
    /// Makes somebody current once their place is known.
    void selectContact(Id<Contact> contact);

    qint64 firstVisibleRow() const;
    int visibleRowCount() const;
    QRect rowRect(qint64 row) const;
    qint64 rowAt(const QPoint &position) const;
    const ListRow *rowData(qint64 row) const { return m_rows->row(row); }
    QString spokenText(qint64 row) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void currentChanged(Id<Contact> contact);
    void activated(Id<Contact> contact);
    void countChanged(qint64 count);
    void failed(const Error &error);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    /// Where the columns end and begin.
    struct Columns
    {
        QRect name;
        QRect consent;
        QRect keepUntil;
    };

    Columns columnsOf(const QRect &row) const;
    void paintHeader(QPainter *painter) const;
    void paintRow(QPainter *painter, qint64 row) const;
    int headerHeight() const;
    int rowHeight() const;
    int pageRows() const;
    qint64 offset() const;
    void updateScrollBar();
    void scrollTo(qint64 row);
    void settleCurrent();
    void announceCurrent();

    ContactRows *m_rows;
    QDate m_today;
    qint64 m_current = -1;
    Id<Contact> m_currentContact;
    quint64 m_question = 0;
    /// How many pixels a step of the scroll bar stands for, so that its range stays within int.
    qint64 m_scale = 1;
};
