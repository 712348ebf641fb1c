#include "ui/shell/command_palette.h"

#include "app/base/folded_text.h"
#include "ui/look/style_parts.h"
#include "ui/look/theme.h"
#include "ui/shell/palette_model.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/search_field.h"

#include <QAction>
#include <QEvent>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QPointer>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace {

constexpr qsizetype mostCommands = 12;
constexpr qsizetype mostOfEach = 8;
/// From so many letters on the beginning of a page's name is taken for it.
constexpr qsizetype enoughOfAName = 4;

QString wordsOf(const QAction *action)
{
    QString words = action->text();
    words.remove(u'&');
    return words;
}

bool hasAllWords(const QString &text, const QStringList &words)
{
    return std::all_of(
        words.begin(), words.end(), [&text](const QString &word) { return text.contains(word); });
}

} // namespace

CommandPalette::CommandPalette(QWidget *window)
    : QFrame(window, Qt::Popup)
    , m_field(new SearchField)
    , m_list(new QListView)
    , m_empty(new PlainLabel(TypeRole::Body, Ink::Muted))
    , m_model(new PaletteModel(this))
{
    static_cast<SearchField *>(m_field)->setShortcutHint({});
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus); // the field keeps the keys; arrows are handed on
    m_list->setUniformItemSizes(true);
    m_empty->setContentsMargins(12, 8, 12, 8);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(6);
    column->addWidget(m_field);
    column->addWidget(m_list, 1);
    column->addWidget(m_empty);
    setFocusProxy(m_field);
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::ask);
    connect(m_list, &QListView::clicked, this, &CommandPalette::run);
    retranslate();
}

void CommandPalette::addProvider(PaletteProvider provider)
{
    m_providers.append(std::move(provider));
}

void CommandPalette::setCommands(std::function<QList<QAction *>()> commands)
{
    m_commands = std::move(commands);
}

void CommandPalette::setPages(std::function<QList<QAction *>()> pages)
{
    m_pages = std::move(pages);
}

void CommandPalette::openOver(QWidget *anchor)
{
    const int width = std::clamp(theme().px(560), 280, std::max(280, parentWidget()->width() - 40));
    resize(width, std::min(theme().px(420), parentWidget()->height() - theme().px(80)));
    move(anchor->mapToGlobal(QPoint(-8, -8)));
    ask(QString());
    show();
    m_field->setFocus(Qt::PopupFocusReason);
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        moveBy(1);
        return true;
    case Qt::Key_Up:
        moveBy(-1);
        return true;
    case Qt::Key_PageDown:
        moveBy(8);
        return true;
    case Qt::Key_PageUp:
        moveBy(-8);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        run(m_list->currentIndex());
        return true;
    case Qt::Key_Escape:
        close();
        return true;
    default:
        return false;
    }
}

void CommandPalette::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void CommandPalette::hideEvent(QHideEvent *event)
{
    forget();
    QFrame::hideEvent(event);
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    const Tokens &t = theme().tokens();
    QPainter painter(this);
    style_parts::box(&painter, rect(), 0, t.surface, t.borderStrong);
}

void CommandPalette::ask(const QString &typed)
{
    const int question = ++m_question;
    const QString words = typed.trimmed();
    m_answers = QList<QList<PaletteItem>>(m_providers.size() + 2);
    m_answers.first() = namedPages(words);
    m_answers.last() = matchingCommands(words);
    showResults();
    if (words.isEmpty())
        return;
    for (qsizetype i = 0; i < m_providers.size(); ++i) {
        const QPointer<CommandPalette> self(this); // the answer may come after the window is gone
        m_providers.at(i)(words, [self, question, i](const QList<PaletteItem> &items) {
            if (self)
                self->take(question, i, items);
        });
    }
}

void CommandPalette::forget()
{
    m_field->setText(QString()); // unlike clear() it leaves nothing to undo
    ++m_question;                // an answer that is still on its way has nobody to go to
    m_answers.clear();
    m_model->setItems({});
}

void CommandPalette::take(int question, qsizetype provider, const QList<PaletteItem> &items)
{
    if (question != m_question)
        return;
    m_answers[provider + 1] = items.mid(0, mostOfEach);
    showResults();
}

PaletteItem CommandPalette::itemOf(QAction *action) const
{
    const QPointer<QAction> chosen(action);
    return {wordsOf(action), action->shortcut().toString(QKeySequence::NativeText), action->icon().name(),
        [chosen] {
            if (chosen)
                chosen->trigger();
        }};
}

QList<PaletteItem> CommandPalette::namedPages(const QString &typed) const
{
    QList<PaletteItem> items;
    const QString name = foldedText(typed);
    const QList<QAction *> actions = m_pages ? m_pages() : QList<QAction *>();
    for (QAction *action : actions) {
        const QString title = foldedText(wordsOf(action));
        if (!name.isEmpty() && (title == name || (name.size() >= enoughOfAName && title.startsWith(name))))
            items.append(itemOf(action));
    }
    return items;
}

QList<PaletteItem> CommandPalette::matchingCommands(const QString &typed) const
{
    QList<PaletteItem> items;
    const QStringList words = foldedText(typed).split(u' ', Qt::SkipEmptyParts);
    const QList<QAction *> actions = m_commands ? m_commands() : QList<QAction *>();
    for (QAction *action : actions) {
        const QString text = wordsOf(action);
        const bool isFirst = std::any_of(m_answers.first().begin(), m_answers.first().end(),
            [&text](const PaletteItem &page) { return page.title == text; });
        if (!isFirst && hasAllWords(foldedText(text), words))
            items.append(itemOf(action));
    }
    return items.mid(0, mostCommands);
}

void CommandPalette::showResults()
{
    QList<PaletteItem> all;
    for (const auto &answer : std::as_const(m_answers))
        all += answer;
    m_model->setItems(all);
    m_list->setVisible(!all.isEmpty());
    m_empty->setVisible(all.isEmpty());
    if (!all.isEmpty())
        m_list->setCurrentIndex(m_model->index(0));
}

void CommandPalette::moveBy(int rows)
{
    const int count = m_model->rowCount();
    if (count > 0)
        m_list->setCurrentIndex(
            m_model->index(std::clamp(m_list->currentIndex().row() + rows, 0, count - 1)));
}

void CommandPalette::run(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const auto run = m_model->item(index.row()).run;
    close();
    if (run)
        run();
}

void CommandPalette::retranslate()
{
    static_cast<SearchField *>(m_field)->setPrompt(tr("Search contact, request or command"));
    m_list->setAccessibleName(tr("Found"));
    m_empty->setText(tr("Nothing found. Try fewer letters."));
    setAccessibleName(tr("Search everything"));
}
