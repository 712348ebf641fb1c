#include "ui/shell/rail.h"

#include "ui/look/button_variant.h"
#include "ui/look/icon.h"
#include "ui/look/theme.h"
#include "ui/shell/rail_delegate.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/plain_tool_tip.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
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
    connect(m_list, &QListWidget::itemClicked, this, &Rail::toggle);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &Rail::followSelection,
        Qt::QueuedConnection);
    connect(m_lock, &QToolButton::clicked, this, &Rail::lockRequested);
    connect(&theme(), &Theme::changed, this, &Rail::dress);
    fill();
    retranslate();
    dress();
    m_list->installEventFilter(this);
    m_list->viewport()->installEventFilter(this);
}

void Rail::setCurrent(int row)
{
    const QSignalBlocker quiet(m_list);
    for (int i = 0; i < m_list->count(); ++i)
        m_list->item(i)->setData(RailDelegate::FrontRole, false);
    if (QListWidgetItem *item = itemOf(row)) {
        item->setData(RailDelegate::FrontRole, true);
        m_folds.setFront(m_entries.at(row).group);
    }
    arrange();
    m_list->setCurrentItem(itemOf(row));
}

int Rail::current() const
{
    const QListWidgetItem *item = m_list->currentItem();
    const QVariant row = item ? item->data(RailDelegate::RowRole) : QVariant();
    return row.isValid() ? row.toInt() : -1;
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
    if (visible)
        m_absent.remove(row);
    else
        m_absent.insert(row);
    arrange();
}

void Rail::restoreFolds(const QByteArray &state)
{
    m_folds.restore(state);
    arrange();
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
    delegate()->setFolded(folded);
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

bool Rail::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list->viewport() && event->type() == QEvent::Resize)
        arrange();
    if (watched == m_list && event->type() == QEvent::KeyPress &&
        pressed(static_cast<QKeyEvent *>(event)->key()))
        return true;
    return QWidget::eventFilter(watched, event);
}

bool Rail::pressed(int key)
{
    QListWidgetItem *item = m_list->currentItem();
    if (!item)
        return false;
    const QVariant isOpen = item->data(RailDelegate::OpenRole);
    if (isOpen.isValid()) {
        const bool folds = isOpen.toBool() && key == Qt::Key_Left;
        const bool opens = !isOpen.toBool() && key == Qt::Key_Right;
        if (folds || opens || key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space) {
            toggle(item);
            return true;
        }
        return key == Qt::Key_Left || key == Qt::Key_Right;
    }
    if (key != Qt::Key_Left)
        return false;
    for (int i = m_list->row(item); i >= 0; --i) {
        if (m_list->item(i)->data(RailDelegate::OpenRole).isValid()) {
            m_list->setCurrentRow(i);
            return true;
        }
    }
    return false;
}

void Rail::toggle(QListWidgetItem *group)
{
    const QVariant isOpen = group->data(RailDelegate::OpenRole);
    if (!isOpen.isValid())
        return;
    m_folds.setOpen(RailGroup(group->data(RailDelegate::GroupRole).toInt()), !isOpen.toBool());
    arrange();
    m_list->scrollToItem(group);
    emit groupToggled();
}

void Rail::followSelection()
{
    const QList<QListWidgetItem *> selected = m_list->selectedItems();
    if (selected.size() != 1 || selected.first() == m_list->currentItem())
        return;
    m_list->setCurrentItem(selected.first());
    toggle(selected.first());
}

void Rail::fill()
{
    int group = -1;
    for (int row = 0; row < m_entries.size(); ++row) {
        const PageEntry &entry = m_entries.at(row);
        if (int(entry.group) != group) {
            group = int(entry.group);
            auto *name = new QListWidgetItem(m_list);
            const bool folds = entry.group != RailGroup::Work;
            name->setFlags(folds ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags);
            name->setData(RailDelegate::GroupRole, group);
            if (folds)
                name->setData(RailDelegate::OpenRole, true);
        }
        auto *item = new QListWidgetItem(m_list);
        item->setData(RailDelegate::RowRole, row);
        item->setData(RailDelegate::IconRole, entry.icon);
    }
}

QList<QListWidgetItem *> Rail::pagesOf(RailGroup group) const
{
    QList<QListWidgetItem *> pages;
    for (int i = 0; i < m_list->count(); ++i) {
        const QVariant row = m_list->item(i)->data(RailDelegate::RowRole);
        if (row.isValid() && m_entries.at(row.toInt()).group == group && !m_absent.contains(row.toInt()))
            pages.append(m_list->item(i));
    }
    return pages;
}

void Rail::arrange()
{
    const auto heightOf = [this](const QListWidgetItem *item) {
        return delegate()->sizeHint({}, m_list->indexFromItem(item)).height();
    };
    int room = m_list->viewport()->height();
    int page = 0;
    QList<RailFolds::Group> groups;
    QList<QListWidgetItem *> names;
    for (int i = 0; i < m_list->count(); ++i) {
        QListWidgetItem *name = m_list->item(i);
        const QVariant group = name->data(RailDelegate::GroupRole);
        if (!group.isValid())
            continue;
        const QList<QListWidgetItem *> pages = pagesOf(RailGroup(group.toInt()));
        name->setHidden(pages.isEmpty());
        if (pages.isEmpty())
            continue;
        names.append(name);
        page = heightOf(pages.first());
        room -= heightOf(name);
        groups.append({RailGroup(group.toInt()), page * int(pages.size())});
    }
    const QSet<RailGroup> open = m_folds.open(groups, room, page);
    for (const int row : std::as_const(m_absent)) {
        if (QListWidgetItem *item = itemOf(row))
            item->setHidden(true);
    }
    for (QListWidgetItem *name : std::as_const(names)) {
        const RailGroup group = RailGroup(name->data(RailDelegate::GroupRole).toInt());
        if (name->data(RailDelegate::OpenRole).isValid())
            name->setData(RailDelegate::OpenRole, open.contains(group));
        const QList<QListWidgetItem *> pages = pagesOf(group);
        for (QListWidgetItem *item : pages)
            item->setHidden(!open.contains(group) && !item->data(RailDelegate::FrontRole).toBool());
    }
    nameGroups();
    m_list->doItemsLayout();
}

RailDelegate *Rail::delegate() const
{
    return static_cast<RailDelegate *>(m_list->itemDelegate());
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
    arrange();
    update();
}

void Rail::retranslate()
{
    m_list->setAccessibleName(tr("Pages"));
    setPlainWhatsThis(this,
        tr("The pages of the program; choose one, or press Ctrl and its number. Enter on the name of a group "
           "folds or opens it."));
    setPlainWhatsThis(m_lock, tr("Locks the window; nothing of a person stays in sight or in memory."));
    m_lock->setText(tr("Lock"));
    setPlainToolTip(
        m_lock, tr("Lock (%1)").arg(QKeySequence(Qt::CTRL | Qt::Key_L).toString(QKeySequence::NativeText)));
    for (int i = 0; i < m_list->count(); ++i) {
        QListWidgetItem *item = m_list->item(i);
        const QVariant row = item->data(RailDelegate::RowRole);
        if (!row.isValid())
            continue;
        const QString title = m_entries.at(row.toInt()).title();
        const int number = item->data(RailDelegate::BadgeRole).toInt();
        item->setText(title);
        item->setData(Qt::ToolTipRole, m_isFolded ? plainToolTip(title) : QString());
        item->setData(
            Qt::AccessibleTextRole, number > 0 ? tr("%1, %Ln waiting", nullptr, number).arg(title) : title);
    }
    nameGroups();
}

void Rail::nameGroups()
{
    const QStringList words{tr("Work"), tr("Insight"), tr("Set-up: registers"), tr("Set-up: control")};
    for (int i = 0; i < m_list->count(); ++i) {
        QListWidgetItem *name = m_list->item(i);
        const QVariant group = name->data(RailDelegate::GroupRole);
        if (!group.isValid())
            continue;
        const QString word = words.at(group.toInt());
        const QVariant isOpen = name->data(RailDelegate::OpenRole);
        int waiting = 0;
        const QList<QListWidgetItem *> pages = pagesOf(RailGroup(group.toInt()));
        for (const QListWidgetItem *page : pages)
            waiting += page->isHidden() ? page->data(RailDelegate::BadgeRole).toInt() : 0;
        name->setText(word);
        name->setData(RailDelegate::BadgeRole, waiting);
        if (!isOpen.isValid())
            continue;
        QString spoken = isOpen.toBool() ? tr("%1, open").arg(word) : tr("%1, folded").arg(word);
        if (waiting > 0)
            spoken = tr("%1, %Ln waiting", nullptr, waiting).arg(spoken);
        name->setData(Qt::AccessibleTextRole, spoken);
        name->setData(Qt::ToolTipRole, m_isFolded ? plainToolTip(word) : QString());
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
