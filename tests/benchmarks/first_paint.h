#pragma once

#include <QObject>

#include <functional>

class QWidget;

namespace bench {

/// Waits until a widget has painted what it is there for; then says how long ago the process began, what CPU
/// time it took (both in ms) and how much memory it has (in MB), and ends it.
class FirstPaint final : public QObject
{
public:
    FirstPaint(QWidget *widget, std::function<bool()> isWhole);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    std::function<bool()> m_isWhole;
    bool m_isSeen = false;
};

} // namespace bench
