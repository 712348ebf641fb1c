#include "ui/look/dialog_fit.h"

#include <QDialog>
#include <QEvent>
#include <QLayout>
#include <QMessageBox>
#include <QScreen>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace {

class DialogFit final : public QObject
{
public:
    explicit DialogFit(QDialog *dialog) : QObject(dialog), m_dialog(dialog)
    {
        dialog->installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::LayoutRequest && m_dialog->isVisible() && !m_isPlanned) {
            m_isPlanned = true;
            QTimer::singleShot(0, this, &DialogFit::grow); // once the layout knows of what has come
        }
        return QObject::eventFilter(watched, event);
    }

    void begin()
    {
        const QSize wanted = m_dialog->sizeHint().expandedTo(m_dialog->minimumSize());
        m_needed = heightIn(wanted.width());
        m_dialog->resize(
            QSize(wanted.width(), m_needed).boundedTo(m_dialog->screen()->availableSize() * 9 / 10));
    }

private:
    int heightIn(int width) const
    {
        const QLayout *layout = m_dialog->layout();
        return layout->hasHeightForWidth() ? layout->totalHeightForWidth(width)
                                           : layout->totalSizeHint().height();
    }

    /// Whoever made the dialog lower keeps it so until more comes.
    void grow()
    {
        m_isPlanned = false;
        const int before = std::exchange(m_needed, heightIn(m_dialog->width()));
        const int highest = m_dialog->screen()->availableSize().height() * 9 / 10;
        const int height = std::min(m_needed, highest);
        if (m_needed > before && height > m_dialog->height())
            m_dialog->resize(m_dialog->width(), height);
    }

    QDialog *m_dialog;
    int m_needed = 0;
    bool m_isPlanned = false;
};

} // namespace

void keepWhole(QDialog *dialog)
{
    const QLatin1String name("dialog-fit");
    // Those of Qt have a size of their own.
    const QLatin1String kind(dialog->metaObject()->className());
    const bool isOurs =
        (kind == QLatin1String("QDialog") || !kind.startsWith(u'Q')) && !qobject_cast<QMessageBox *>(dialog);
    if (!isOurs || dialog->layout() == nullptr || dialog->isVisible() ||
        dialog->findChild<QObject *>(name, Qt::FindDirectChildrenOnly) != nullptr)
        return;
    auto *fit = new DialogFit(dialog);
    fit->setObjectName(name);
    if (!dialog->testAttribute(Qt::WA_Resized))
        fit->begin();
}
