#include "ui/widgets/contact_list_header.h"

#include "ui/look/theme.h"
#include "ui/widgets/contact_list_view.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/sort_head.h"

#include <QEvent>
#include <QPainter>
#include <QSignalBlocker>

ContactListHeader::ContactListHeader(ContactListView *list, QWidget *parent)
    : QWidget(parent)
    , m_list(list)
    , m_name(new SortHead(Qt::AlignLeft, this))
    , m_consent(new PlainLabel(TypeRole::SmallStrong, Ink::Muted, this))
    , m_keepUntil(new SortHead(Qt::AlignRight, this))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_name->setChecked(true);
    connect(m_name, &QAbstractButton::toggled, this, [this] {
        retranslate();
        emit sortChosen(sort());
    });
    connect(&theme(), &Theme::changed, this, [this] {
        updateGeometry();
        arrange();
    });
    list->viewport()->installEventFilter(this);
    retranslate();
}

ListSort ContactListHeader::sort() const
{
    return m_name->isChecked() ? ListSort::Name : ListSort::DueOn;
}

void ContactListHeader::setSort(ListSort sort)
{
    const QSignalBlocker blocker(m_name);
    (sort == ListSort::Name ? m_name : m_keepUntil)->setChecked(true);
    retranslate();
    update();
}

QSize ContactListHeader::sizeHint() const
{
    return {theme().px(300), theme().px(30)};
}

void ContactListHeader::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

bool ContactListHeader::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        arrange();
    return QWidget::eventFilter(watched, event);
}

void ContactListHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ContactListHeader::arrange()
{
    const ContactListView::Columns columns =
        ContactListView::columnsOf(QRect(0, 0, m_list->viewport()->width(), height()));
    m_name->setGeometry(columns.name.adjusted(-SortHead::reach(), 0, SortHead::reach(), 0));
    m_consent->setGeometry(columns.consent);
    m_keepUntil->setGeometry(
        columns.keepUntil.adjusted(-theme().px(18) - SortHead::reach(), 0, SortHead::reach(), 0));
}

void ContactListHeader::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.fillRect(rect(), theme().tokens().alt);
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme().tokens().border);
}

void ContactListHeader::retranslate()
{
    setAccessibleName(tr("Columns"));
    m_name->setText(tr("Name"));
    m_consent->setText(tr("Consent"));
    m_keepUntil->setText(tr("Keep until"));
    const bool byName = sort() == ListSort::Name;
    m_name->setAccessibleName(byName ? tr("Sorted by name") : tr("Sort by name"));
    m_keepUntil->setAccessibleName(byName ? tr("Sort by the day until which people are kept")
                                          : tr("Sorted by the day until which people are kept"));
}
