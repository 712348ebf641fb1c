#include "ui/widgets/contact_list_accessible.h"

#include "ui/widgets/contact_list_view.h"

#include <QAccessibleWidget>
#include <QPointer>

namespace {

/// One row as assistive programs see it.
class RowInterface final : public QAccessibleInterface
{
public:
    RowInterface(ContactListView *view, qint64 row) : m_view(view), m_row(row) {}

    bool isValid() const override { return m_view != nullptr && m_row < m_view->count(); }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_view); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    void setText(QAccessible::Text, const QString &) override {}
    QAccessible::Role role() const override { return QAccessible::ListItem; }

    qint64 row() const { return m_row; }

    QString text(QAccessible::Text kind) const override
    {
        return isValid() && kind == QAccessible::Name ? m_view->spokenText(m_row) : QString();
    }

    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect rect = m_view->rowRect(m_row);
        return {m_view->viewport()->mapToGlobal(rect.topLeft()), rect.size()};
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.selectable = true;
        state.focusable = true;
        state.multiSelectable = true;
        state.extSelectable = true;
        if (isValid()) {
            state.selected = m_view->isSelected(m_row);
            state.focused = m_view->hasFocus() && m_view->currentRow() == m_row;
        }
        return state;
    }

private:
    QPointer<ContactListView> m_view;
    qint64 m_row;
};

/// The list; its children are the rows on the screen.
class ListInterface final : public QAccessibleWidget
{
public:
    explicit ListInterface(ContactListView *view) : QAccessibleWidget(view, QAccessible::List) {}
    ~ListInterface() override
    {
        for (const QAccessible::Id id : std::as_const(m_rows))
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return view()->visibleRowCount(); }

    QAccessibleInterface *child(int index) const override
    {
        return index < 0 || index >= childCount() ? nullptr : rowInterface(view()->firstVisibleRow() + index);
    }

    int indexOfChild(const QAccessibleInterface *child) const override
    {
        const auto *row = dynamic_cast<const RowInterface *>(child);
        return row == nullptr ? -1 : int(row->row() - view()->firstVisibleRow());
    }

    QAccessibleInterface *childAt(int x, int y) const override
    {
        const qint64 row = view()->rowAt(view()->viewport()->mapFromGlobal(QPoint(x, y)));
        return row < 0 ? nullptr : rowInterface(row);
    }

    QAccessibleInterface *focusChild() const override
    {
        return view()->hasFocus() && view()->currentRow() >= 0 ? rowInterface(view()->currentRow()) : nullptr;
    }

private:
    ContactListView *view() const { return static_cast<ContactListView *>(object()); }

    QAccessibleInterface *rowInterface(qint64 row) const
    {
        if (const auto found = m_rows.constFind(row); found != m_rows.constEnd())
            return QAccessible::accessibleInterface(*found);
        auto *made = new RowInterface(view(), row);
        m_rows.insert(row, QAccessible::registerAccessibleInterface(made));
        return made;
    }

    mutable QHash<qint64, QAccessible::Id> m_rows;
};

QAccessibleInterface *listInterfaceOf(const QString &, QObject *object)
{
    auto *view = qobject_cast<ContactListView *>(object);
    return view == nullptr ? nullptr : new ListInterface(view);
}

} // namespace

void contact_list_accessible::install()
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(listInterfaceOf);
        return true;
    }();
    Q_UNUSED(isInstalled)
}
