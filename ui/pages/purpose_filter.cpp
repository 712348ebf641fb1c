#include "ui/pages/purpose_filter.h"

#include "ui/look/icon.h"
#include "ui/widgets/plain_text.h"

#include <QAction>
#include <QMenu>

namespace {

/// Words on a button or in a menu, where an ampersand means a key.
QString verbatim(const QString &words)
{
    return visibleLine(words).replace(u'&', QStringLiteral("&&"));
}

} // namespace

PurposeFilter::PurposeFilter(QWidget *parent) : QPushButton(parent), m_menu(new QMenu(this))
{
    setIcon(::icon(u"filter"));
    setMenu(m_menu);
    retranslate();
}

void PurposeFilter::setChoices(const QList<Choice> &choices)
{
    m_choices = choices;
    m_menu->clear();
    const auto offer = [this](const QString &key, const QString &title) {
        QAction *action = m_menu->addAction(verbatim(title));
        action->setData(key);
        action->setCheckable(true);
        connect(action, &QAction::triggered, this, [this, key] { choose(key); });
    };
    offer({}, tr("All purposes"));
    for (const Choice &choice : m_choices)
        offer(choice.key, choice.title);
    showChosen();
}

void PurposeFilter::clear()
{
    m_key.clear();
    setChoices({});
}

void PurposeFilter::retranslate()
{
    setChoices(QList<Choice>(m_choices));
}

void PurposeFilter::choose(const QString &key)
{
    m_key = key;
    showChosen();
    emit chosen(key);
}

void PurposeFilter::showChosen()
{
    const auto actions = m_menu->actions();
    for (QAction *action : actions) {
        const bool isChosen = action->data().toString() == m_key;
        action->setChecked(isChosen);
        if (isChosen)
            setText(action->text());
    }
}
