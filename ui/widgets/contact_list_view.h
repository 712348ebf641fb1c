#pragma once

#include "ui/async/all_answers.h"
#include "ui/models/contact_rows.h"
#include "ui/models/row_selection.h"

#include <QAbstractScrollArea>
#include <QDate>

/// The people of a file, two lines each, over the whole length of the list however long it is. Only what is
/// on the screen is fetched and spoken of.
class ContactListView final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    /// Where the columns end and begin.
    struct Columns
    {
        QRect name;
        QRect consent;
        QRect keepUntil;
    };

    /// Whether a list that is shown is the one before, changed, or another.
    enum class Showing { Again, Anew };

    explicit ContactListView(QWidget *parent = nullptr);

    static Columns columnsOf(const QRect &row);

    void setSource(ContactSource *source);
    void setToday(QDate today);
    /// Shows a list or result around the person that was current. Again: whoever follows becomes current when
    /// that person is gone, and those who were chosen stay so where they can be found back.
    void show(const ListResultPtr &view, qint64 count, Showing showing = Showing::Anew);
    using QWidget::show;

    qint64 count() const { return m_rows->count(); }
    qint64 currentRow() const { return m_current; }
    Id<Contact> currentContact() const { return m_currentContact; }
    void setCurrentRow(qint64 row);
    /// Makes somebody current once their place is known.
    void selectContact(Id<Contact> contact);
    /// Nobody is current; for a list of other people.
    void forgetCurrent();

    /// The rows that were chosen together; empty while it is about the current one alone.
    const RowSelection &selection() const { return m_selection; }
    bool isSelected(qint64 row) const;
    void clearSelection();
    void selectAll();
    const ListResultPtr &view() const { return m_rows->view(); }

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
    /// How many rows are chosen together; 0 when none are.
    void selectionChanged(qint64 count);
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
    void goTo(qint64 row, Qt::KeyboardModifiers modifiers);
    void toggleRow(qint64 row);
    void setSelection(const RowSelection &selection);
    /// Where somebody stands now, in the whole list where the view does not hold them.
    void seek(const ListResultPtr &view, Id<Contact> contact, Showing showing);
    void settlePlace(qint64 place, Showing showing);
    QList<Id<Contact>> selectedContacts();
    void findSelectedBack(const QList<Id<Contact>> &contacts);
    void paintRow(QPainter *painter, qint64 row) const;
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
    RowSelection m_selection;
    AllAnswers<Result<qint64>> m_foundBack;
    /// Where a stretch of chosen rows begins.
    qint64 m_anchor = -1;
    /// Where the current person stood before the list was shown again; -1 once they are found or given up.
    qint64 m_sought = -1;
    bool m_wasInSight = false;
    /// Somebody is to be brought into sight as soon as the list holds them.
    bool m_isBrought = false;
    /// Whoever listens was not told yet who is current, as it was not known.
    bool m_isUnspoken = false;
    /// How many pixels a step of the scroll bar stands for, so that its range stays within int.
    qint64 m_scale = 1;
};
