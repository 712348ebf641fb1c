#include "ui/charts/stacked_bar_accessible.h"

#include "ui/charts/stacked_bar_view.h"

#include <QAccessibleWidget>
#include <QPointer>

namespace {

/// One part of a bar as assistive programs see it.
class PartInterface final : public QAccessibleInterface
{
public:
    PartInterface(StackedBarView *view, int part) : m_view(view), m_part(part) {}

    bool isValid() const override { return m_view != nullptr && m_part < m_view->partCount(); }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_view); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    void setText(QAccessible::Text, const QString &) override {}
    QAccessible::Role role() const override { return QAccessible::ListItem; }

    int part() const { return m_part; }

    QString text(QAccessible::Text kind) const override
    {
        return isValid() && kind == QAccessible::Name ? m_view->partWords(m_part) : QString();
    }

    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect rect = m_view->partRect(m_part);
        return {m_view->viewport()->mapToGlobal(rect.topLeft()), rect.size()};
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = true;
        state.focused = isValid() && m_view->hasFocus() && m_view->focusedPart() == m_part;
        return state;
    }

private:
    QPointer<StackedBarView> m_view;
    int m_part;
};

/// The chart; its children are the parts of all bars, bar by bar.
class ChartInterface final : public QAccessibleWidget
{
public:
    explicit ChartInterface(StackedBarView *view) : QAccessibleWidget(view, QAccessible::Chart) {}
    ~ChartInterface() override
    {
        for (const QAccessible::Id id : std::as_const(m_parts))
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return view()->partCount(); }

    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        if (const auto found = m_parts.constFind(index); found != m_parts.constEnd())
            return QAccessible::accessibleInterface(*found);
        auto *made = new PartInterface(view(), index);
        m_parts.insert(index, QAccessible::registerAccessibleInterface(made));
        return made;
    }

    int indexOfChild(const QAccessibleInterface *child) const override
    {
        const auto *part = dynamic_cast<const PartInterface *>(child);
        return part == nullptr ? -1 : part->part();
    }

    QAccessibleInterface *childAt(int x, int y) const override
    {
        const QPoint place = view()->viewport()->mapFromGlobal(QPoint(x, y));
        for (int part = 0; part < childCount(); ++part) {
            if (view()->partRect(part).contains(place))
                return child(part);
        }
        return nullptr;
    }

    QAccessibleInterface *focusChild() const override
    {
        return view()->hasFocus() ? child(view()->focusedPart()) : nullptr;
    }

private:
    StackedBarView *view() const { return static_cast<StackedBarView *>(object()); }

    mutable QHash<int, QAccessible::Id> m_parts;
};

QAccessibleInterface *chartInterfaceOf(const QString &, QObject *object)
{
    auto *view = qobject_cast<StackedBarView *>(object);
    return view == nullptr ? nullptr : new ChartInterface(view);
}

} // namespace

void stacked_bar_accessible::install()
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(chartInterfaceOf);
        return true;
    }();
    Q_UNUSED(isInstalled)
}
