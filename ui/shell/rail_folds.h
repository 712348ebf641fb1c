#pragma once

#include "ui/shell/page_entry.h"

#include <QByteArray>
#include <QList>
#include <QSet>

/// Which groups of the rail stand open: what was opened or gone to last comes first, then as many of the
/// others as there is room for. The pages of everyday work always stand.
class RailFolds final
{
public:
    struct Group
    {
        RailGroup group = RailGroup::Work;
        int height = 0; ///< of its pages together, in pixels
    };

    /// A page of this group has come in front: it opens, also where it had been folded, until another one
    /// does.
    void setFront(RailGroup group);
    /// By hand; that is remembered.
    void setOpen(RailGroup group, bool isOpen);

    /// Of `groups`, in the order of the rail, those that are open in `room` pixels beside their headings. The
    /// page in front, `page` pixels high, keeps its place also where its group is folded. Whatever came first
    /// is open even where it does not fit.
    QSet<RailGroup> open(const QList<Group> &groups, int room, int page) const;

    /// What was folded and opened, for the settings.
    QByteArray state() const;
    void restore(const QByteArray &state);

private:
    void putFirst(RailGroup group);

    RailGroup m_front = RailGroup::Work;
    bool m_isFrontShut = false;
    QList<RailGroup> m_recent; ///< last first
    QSet<RailGroup> m_shut;
};
