#include "ui/shell/rail_folds.h"

#include <algorithm>

namespace {

QByteArray written(const QList<RailGroup> &groups)
{
    QByteArrayList numbers;
    for (const RailGroup group : groups)
        numbers.append(QByteArray::number(int(group)));
    return numbers.join(',');
}

QList<RailGroup> foldableRead(const QByteArray &text)
{
    QList<RailGroup> groups;
    const QByteArrayList numbers = text.split(',');
    for (const QByteArray &number : numbers) {
        const int value = number.toInt();
        if (value > int(RailGroup::Work) && value <= int(RailGroup::SetUp) &&
            !groups.contains(RailGroup(value)))
            groups.append(RailGroup(value));
    }
    return groups;
}

} // namespace

void RailFolds::setFront(RailGroup group)
{
    if (group == m_front)
        return;
    m_front = group;
    m_isFrontShut = false;
    putFirst(group);
}

void RailFolds::setOpen(RailGroup group, bool isOpen)
{
    if (group == RailGroup::Work)
        return;
    if (isOpen) {
        m_shut.remove(group);
        putFirst(group);
    } else {
        m_shut.insert(group);
        m_recent.removeAll(group);
    }
    if (group == m_front)
        m_isFrontShut = !isOpen;
}

QSet<RailGroup> RailFolds::open(const QList<Group> &groups, int room, int page) const
{
    QSet<RailGroup> opened;
    QList<Group> wanted;
    const auto isShut = [this](RailGroup group) {
        return group == m_front ? m_isFrontShut : m_shut.contains(group);
    };
    for (const Group &each : groups) {
        if (each.group == RailGroup::Work) {
            opened.insert(each.group);
            room -= each.height;
            continue;
        }
        const bool isFront = each.group == m_front;
        if (isFront)
            room -= page;
        if (!isShut(each.group))
            wanted.append({each.group, isFront ? each.height - page : each.height});
    }
    const auto rank = [this](const Group &each) {
        const qsizetype place = m_recent.indexOf(each.group);
        return place < 0 ? m_recent.size() : place;
    };
    std::stable_sort(wanted.begin(), wanted.end(),
        [&](const Group &one, const Group &other) { return rank(one) < rank(other); });
    for (const Group &each : std::as_const(wanted)) {
        const bool mustStand = m_recent.value(0, RailGroup::Work) == each.group;
        if (!mustStand && each.height > room)
            continue;
        opened.insert(each.group);
        room -= each.height;
    }
    return opened;
}

QByteArray RailFolds::state() const
{
    return written(m_shut.values()) + '|' + written(m_recent);
}

void RailFolds::restore(const QByteArray &state)
{
    const QByteArrayList parts = state.split('|');
    const QList<RailGroup> shut = foldableRead(parts.value(0));
    m_shut = QSet<RailGroup>(shut.begin(), shut.end());
    m_recent = foldableRead(parts.value(1));
    for (const RailGroup group : shut)
        m_recent.removeAll(group);
}

void RailFolds::putFirst(RailGroup group)
{
    m_recent.removeAll(group);
    if (group != RailGroup::Work)
        m_recent.prepend(group);
}
