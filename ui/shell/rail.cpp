#include "ui/shell/rail.h"

#include "ui/look/button_variant.h"
#include "ui/look/icon.h"
#include "ui/look/theme.h"
#include "ui/shell/rail_delegate.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/plain_tool_tip.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPainter>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

/// A list whose ground is the rail, and which Enter leaves alone: choosing follows the arrow keys.
QListWidget *makeList(QWidget *rail)
{
    auto *list = new QListWidget(rail);
    list->setFrameShape(QFrame::NoFrame);
    list->setItemDelegate(new RailDelegate(list));
    list->setMouseTracking(true);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list->setSelectionMode(QAbstractItemView::SingleSelection);
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list->viewport()->setAutoFillBackground(false);
    return list;
}

} // namespace

Rail::Rail(const QList<PageEntry> &entries, QWidget *parent)
    : QWidget(parent)
    , m_entries(entries)
    , m_list(makeList(this))
    , m_seal(new PlainLabel)
    , m_title(new PlainLabel(TypeRole::Title3, Ink::RailText))
    , m_userIcon(new PlainLabel)
    , m_userName(new PlainLabel(TypeRole::Strong, Ink::RailText))
    , m_userRole(new PlainLabel(TypeRole::Caption, Ink::RailMuted))
    , m_lock(new QToolButton)
    , m_user(new QHBoxLayout)
{
    m_title->setText(u"Klantkluis"_s);
    m_userName->setElides(true);
    m_userRole->setElides(true);
    setVariant(m_lock, ButtonVariant::Quiet);
    m_lock->setAutoRaise(true);
    m_lock->setIcon(icon(u"lock", Ink::RailText));

    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 10, 8, 2);
    head->setSpacing(10);
    head->addWidget(m_seal);
    head->addWidget(m_title, 1);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_userName);
    words->addWidget(m_userRole);
    m_user->setSpacing(6);
    m_user->addWidget(m_userIcon);
    m_user->addLayout(words, 1);
    m_user->addWidget(m_lock);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_list, 1);
    column->addLayout(m_user);

    connect(m_list, &QListWidget::currentItemChanged, this, [this](QListWidgetItem *item) {
        if (item && item->data(RailDelegate::RowRole).isValid())
            emit pageChosen(item->data(RailDelegate::RowRole).toInt());
    });
    connect(m_lock, &QToolButton::clicked, this, &Rail::lockRequested);
    connect(&theme(), &Theme::changed, this, &Rail::dress);
    fill();
    retranslate();
    dress();
}

void Rail::setCurrent(int row)
{
    const QSignalBlocker quiet(m_list);
    m_list->setCurrentItem(itemOf(row));
}

int Rail::current() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? item->data(RailDelegate::RowRole).toInt() : -1;
}

void Rail::setBadge(int row, int number)
{
    QListWidgetItem *item = itemOf(row);
    if (!item)
        return;
    item->setData(RailDelegate::BadgeRole, number);
    retranslate();
}

void Rail::setEntryVisible(int row, bool visible)
{
    if (QListWidgetItem *item = itemOf(row))
        item->setHidden(!visible);
}

void Rail::setUser(const QString &name, const QString &role)
{
    m_userName->setText(name);
    m_userRole->setText(role);
    dress();
}

void Rail::setFolded(bool folded)
{
    m_isFolded = folded;
    static_cast<RailDelegate *>(m_list->itemDelegate())->setFolded(folded);
    m_list->doItemsLayout();
    dress();
    retranslate();
}

QWidget *Rail::list() const
{
    return m_list;
}

void Rail::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void Rail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().tokens().rail);
}

void Rail::fill()
{
    int group = -1;
    for (int row = 0; row < m_entries.size(); ++row) {
        const PageEntry &entry = m_entries.at(row);
        if (int(entry.group) != group) {
            group = int(entry.group);
            auto *name = new QListWidgetItem(m_list);
            name->setFlags(Qt::NoItemFlags);
            name->setData(Qt::UserRole + 3, group);
        }
        auto *item = new QListWidgetItem(m_list);
        item->setData(RailDelegate::RowRole, row);
        item->setData(RailDelegate::IconRole, entry.icon);
    }
}

void Rail::dress()
{
    setFixedWidth(m_isFolded ? theme().px(56) : theme().px(208));
    m_title->setVisible(!m_isFolded);
    m_user->setContentsMargins(m_isFolded ? 12 : 16, 6, m_isFolded ? 12 : 8, 6);
    // Folded there is no room for a scroll bar; wheel and arrow keys still go on.
    m_list->setVerticalScrollBarPolicy(m_isFolded ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    const bool hasUser = !m_userName->text().isEmpty();
    m_userName->setVisible(!m_isFolded && hasUser);
    m_userRole->setVisible(!m_isFolded && hasUser);
    m_userIcon->setVisible(!m_isFolded && hasUser);
    m_lock->setVisible(hasUser);
    const int seal = theme().px(m_isFolded ? 26 : 32);
    m_seal->setPixmap(sealIcon().pixmap(QSize(seal, seal), devicePixelRatioF()));
    const int side = theme().px(18);
    m_userIcon->setPixmap(icon(u"user-check", Ink::RailMuted).pixmap(QSize(side, side), devicePixelRatioF()));
    m_list->doItemsLayout();
    update();
}

void Rail::retranslate()
{
    m_list->setAccessibleName(tr("Pages"));
    setPlainWhatsThis(this, tr("The pages of the program; choose one, or press Ctrl and its number."));
    setPlainWhatsThis(m_lock, tr("Locks the window; nothing of a person stays in sight or in memory."));
    m_lock->setText(tr("Lock"));
    setPlainToolTip(
        m_lock, tr("Lock (%1)").arg(QKeySequence(Qt::CTRL | Qt::Key_L).toString(QKeySequence::NativeText)));
    const QStringList groups{tr("Work"), tr("Insight"), tr("Set-up")};
    for (int i = 0; i < m_list->count(); ++i) {
        QListWidgetItem *item = m_list->item(i);
        const QVariant row = item->data(RailDelegate::RowRole);
        if (!row.isValid()) {
            item->setText(groups.at(item->data(Qt::UserRole + 3).toInt()));
            continue;
        }
        const QString title = m_entries.at(row.toInt()).title();
        const int number = item->data(RailDelegate::BadgeRole).toInt();
        item->setText(title);
        item->setData(Qt::ToolTipRole, m_isFolded ? plainToolTip(title) : QString());
        item->setData(
            Qt::AccessibleTextRole, number > 0 ? tr("%1, %Ln waiting", nullptr, number).arg(title) : title);
    }
}

QListWidgetItem *Rail::itemOf(int row) const
{
    for (int i = 0; i < m_list->count(); ++i) {
        const QVariant value = m_list->item(i)->data(RailDelegate::RowRole);
        if (value.isValid() && value.toInt() == row)
            return m_list->item(i);
    }
    return nullptr;
}
