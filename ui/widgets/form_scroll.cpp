#include "ui/widgets/form_scroll.h"

#include "ui/look/theme.h"

#include <QEvent>
#include <QLayout>
#include <QResizeEvent>
#include <QScrollBar>

#include <algorithm>

namespace {

constexpr int lowestForm = 96;

} // namespace

FormScroll::FormScroll(QWidget *form, QWidget *parent) : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setWidget(form);
    form->installEventFilter(this);
}

QSize FormScroll::sizeHint() const
{
    const int wanted = widget()->sizeHint().width();
    return {wanted, heightIn(isVisible() ? width() : wanted)};
}

QSize FormScroll::minimumSizeHint() const
{
    const QSize form = widget()->minimumSizeHint();
    return {form.width() + verticalScrollBar()->sizeHint().width(),
        std::min(theme().px(lowestForm), form.height())};
}

bool FormScroll::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

void FormScroll::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        updateGeometry(); // its lines break elsewhere
}

int FormScroll::heightIn(int width) const
{
    const QLayout *layout = widget()->layout();
    return layout != nullptr && layout->hasHeightForWidth() ? layout->totalHeightForWidth(width)
                                                            : widget()->sizeHint().height();
}
