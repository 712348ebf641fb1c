#include "ui/widgets/dressed_view.h"

#include "ui/look/theme.h"

#include <QAccessible>
#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QTimer>

#include <algorithm>

namespace {

void dressView(QAbstractItemView *view)
{
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setTabKeyNavigation(false);
    view->setFrameShape(QFrame::NoFrame);
    view->setMouseTracking(true);
}

class CopyRefuser final : public QObject
{
public:
    explicit CopyRefuser(QAbstractItemView *view) : QObject(view) { view->installEventFilter(this); }

    bool eventFilter(QObject *object, QEvent *event) override
    {
        if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy))
            return true;
        return QObject::eventFilter(object, event);
    }
};

/// Tells of the current cell when a table gets the keyboard. Qt tells of the table, and of a cell only where
/// it becomes current later: whoever listens would hear the one or the other by chance.
class CellTeller final : public QObject
{
public:
    explicit CellTeller(QTableView *table) : QObject(table), m_table(table)
    {
        table->installEventFilter(this);
    }

    bool eventFilter(QObject *object, QEvent *event) override
    {
        if (event->type() == QEvent::FocusIn)
            QTimer::singleShot(0, this, &CellTeller::tell); // once Qt has told of the table
        return QObject::eventFilter(object, event);
    }

private:
    void tell()
    {
        const QModelIndex current = m_table->currentIndex();
        auto *spoken = QAccessible::queryAccessibleInterface(m_table);
        if (!m_table->hasFocus() || !current.isValid() || !spoken || !spoken->tableInterface())
            return;
        if (auto *cell = spoken->tableInterface()->cellAt(current.row(), current.column())) {
            QAccessibleEvent event(cell, QAccessible::Focus);
            QAccessible::updateAccessibility(&event);
        }
    }

    QTableView *m_table;
};

/// Lets a word that is longer than its column go on in the next line, where the table wraps at all.
class LongWordDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (option->features & QStyleOptionViewItem::WrapText)
            option->text = withBreaks(option->text);
    }

private:
    static QString withBreaks(const QString &text)
    {
        constexpr qsizetype longest = 14;
        constexpr qsizetype atLeast = 4; // letters before and behind
        QStringList words = text.split(u' ');
        for (QString &word : words) {
            if (word.size() <= longest)
                continue;
            const bool isWord = std::all_of(word.cbegin(), word.cend(), [](QChar c) { return c.isLetter(); });
            // An address is no word: a hyphen in it would be read as one of its signs.
            const QChar here = isWord ? QChar(QChar::SoftHyphen) : QChar(0x200b);
            for (qsizetype at = word.size() - atLeast; at >= atLeast; --at) {
                if (!word.at(at).isLowSurrogate() && !word.at(at).isMark())
                    word.insert(at, here);
            }
        }
        return words.join(u' ');
    }
};

void dressHeader(QHeaderView *header)
{
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setStretchLastSection(true);
}

} // namespace

void keepFromClipboard(QAbstractItemView *view)
{
    new CopyRefuser(view);
}

void dressTable(QTableView *table)
{
    dressView(table);
    keepFromClipboard(table);
    new CellTeller(table);
    table->setItemDelegate(new LongWordDelegate(table));
    dressHeader(table->horizontalHeader());
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setCornerButtonEnabled(false);
    table->verticalHeader()->hide();
    const auto fit = [table] {
        // Where rows are as high as their words, one of a single line is no lower than elsewhere.
        table->verticalHeader()->setMinimumSectionSize(
            table->wordWrap() ? theme().rowHeight() : theme().px(22));
        table->verticalHeader()->setDefaultSectionSize(theme().rowHeight());
    };
    fit();
    QObject::connect(&theme(), &Theme::changed, table, fit);
}
