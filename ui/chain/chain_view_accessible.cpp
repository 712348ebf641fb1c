#include "ui/chain/chain_view_accessible.h"

#include "ui/chain/chain_view.h"

#include <QAccessibleWidget>
#include <QPointer>

namespace {

/// Somebody in the chain as assistive programs see them.
class ChainNodeInterface final : public QAccessibleInterface
{
public:
    ChainNodeInterface(ChainView *view, int node) : m_view(view), m_node(node) {}

    bool isValid() const override { return m_view != nullptr && m_node < m_view->chain().nodes.size(); }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_view); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    void setText(QAccessible::Text, const QString &) override {}
    QAccessible::Role role() const override { return QAccessible::ListItem; }

    int node() const { return m_node; }

    QString text(QAccessible::Text kind) const override
    {
        return isValid() && kind == QAccessible::Name ? m_view->nodeWords(m_node) : QString();
    }

    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect rect = m_view->nodeRect(m_node);
        return {m_view->viewport()->mapToGlobal(rect.topLeft()), rect.size()};
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = true;
        state.selectable = true;
        state.selected = isValid() && m_view->current() == m_node;
        state.focused = state.selected && m_view->hasFocus();
        return state;
    }

private:
    QPointer<ChainView> m_view;
    int m_node;
};

/// The chain; its children are those who stand in it, we first.
class ChainInterface final : public QAccessibleWidget
{
public:
    explicit ChainInterface(ChainView *view) : QAccessibleWidget(view, QAccessible::List) {}
    ~ChainInterface() override
    {
        for (const QAccessible::Id id : std::as_const(m_nodes))
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return static_cast<int>(view()->chain().nodes.size()); }

    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        if (const auto found = m_nodes.constFind(index); found != m_nodes.constEnd())
            return QAccessible::accessibleInterface(*found);
        auto *made = new ChainNodeInterface(view(), index);
        m_nodes.insert(index, QAccessible::registerAccessibleInterface(made));
        return made;
    }

    int indexOfChild(const QAccessibleInterface *child) const override
    {
        const auto *node = dynamic_cast<const ChainNodeInterface *>(child);
        return node == nullptr ? -1 : node->node();
    }

    QAccessibleInterface *childAt(int x, int y) const override
    {
        return child(view()->nodeAt(view()->viewport()->mapFromGlobal(QPoint(x, y))));
    }

    QAccessibleInterface *focusChild() const override
    {
        return view()->hasFocus() ? child(view()->current()) : nullptr;
    }

private:
    ChainView *view() const { return static_cast<ChainView *>(object()); }

    mutable QHash<int, QAccessible::Id> m_nodes;
};

QAccessibleInterface *chainViewInterfaceOf(const QString &, QObject *object)
{
    auto *view = qobject_cast<ChainView *>(object);
    return view == nullptr ? nullptr : new ChainInterface(view);
}

} // namespace

void chain_view_accessible::install()
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(chainViewInterfaceOf);
        return true;
    }();
    Q_UNUSED(isInstalled)
}
