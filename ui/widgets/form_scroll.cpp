#include "ui/widgets/form_scroll.h"

#include "ui/look/theme.h"

#include <QEvent>
#include <QLayout>
#include <QScreen>
#include <QScrollBar>
#include <QTimer>

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
    const int width = std::max(widget()->sizeHint().width(), minimumWidth());
    return {width, heightOf(width)};
}

QSize FormScroll::minimumSizeHint() const
{
    return {widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width(),
        std::min(theme().px(lowestForm), widget()->minimumSizeHint().height())};
}

void FormScroll::showEvent(QShowEvent *event)
{
    QScrollArea::showEvent(event);
    fitDialog();
}

bool FormScroll::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest) {
        updateGeometry();
        if (isVisible() && !m_isFitting) {
            m_isFitting = true;
            QTimer::singleShot(0, this, [this] {
                m_isFitting = false;
                fitDialog();
            });
        }
    }
    return QScrollArea::eventFilter(watched, event);
}

int FormScroll::heightOf(int width) const
{
    const QLayout *layout = widget()->layout();
    return layout != nullptr && layout->hasHeightForWidth() ? layout->totalHeightForWidth(width)
                                                            : widget()->sizeHint().height();
}

void FormScroll::fitDialog()
{
    QWidget *dialog = window();
    const int missing = heightOf(viewport()->width()) - viewport()->height();
    const int highest = dialog->screen()->availableSize().height() * 9 / 10;
    if (missing > 0 && dialog->height() < highest)
        dialog->resize(dialog->width(), std::min(dialog->height() + missing, highest));
}
