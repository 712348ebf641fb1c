#include "app/documents/retention_words.h"
#include "app/documents/role_words.h"
#include "ui/look/button_variant.h"
#include "ui/look/icon.h"
#include "ui/models/contact_row_words.h"
#include "ui/pages/contact_detail.h"
#include "ui/pages/contacts_page.h"
#include "ui/session/session.h"
#include "ui/widgets/contact_list_view.h"
#include "ui/widgets/empty_note.h"
#include "ui/widgets/filter_bar.h"
#include "ui/widgets/inline_bar.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/search_field.h"

#include <QAction>
#include <QBoxLayout>
#include <QComboBox>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>

namespace {

QString keyOf(ContactKind kind)
{
    return QStringLiteral("kind-") + codeOf(kind);
}

QString keyOf(RetentionState state)
{
    return QStringLiteral("state-") + codeOf(state);
}

QString missingGroundKey()
{
    return QStringLiteral("missing-ground");
}

} // namespace

QWidget *ContactsPage::makeListSide()
{
    auto *side = new QWidget;
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    auto *head = new QWidget;
    auto *rows = new QVBoxLayout(head);
    rows->setContentsMargins(16, 12, 14, 0);
    rows->setSpacing(8);
    auto *titleRow = new QHBoxLayout;
    titleRow->addWidget(m_title);
    titleRow->addWidget(m_count, 1);
    titleRow->addWidget(m_add);
    rows->addLayout(titleRow);
    auto *searchRow = new QHBoxLayout;
    searchRow->addWidget(m_search, 1);
    searchRow->addWidget(m_filingSystem);
    rows->addLayout(searchRow);
    rows->addWidget(m_filters);
    rows->addWidget(m_notice);
    m_filterButton->setIcon(icon(u"filter"));
    m_filterButton->setMenu(m_filterMenu);
    setVariant(m_filterButton, ButtonVariant::Chip);
    m_filters->addControl(m_filterButton);
    m_notice->clear();
    layout->addWidget(head);
    m_listStack->addWidget(m_list);
    m_listStack->addWidget(m_none);
    m_listStack->addWidget(m_noneFound);
    layout->addWidget(m_listStack, 1);
    m_add->setIcon(icon(u"plus", Ink::OnAccent));
    setVariant(m_add, ButtonVariant::Primary);
    return side;
}

void ContactsPage::retranslate()
{
    const bool mayEdit = m_session.may(Operation::EditContacts);
    m_title->setText(tr("Contacts"));
    m_add->setText(tr("New contact"));
    m_add->setVisible(mayEdit);
    m_new->setText(tr("New contact…"));
    m_new->setVisible(mayEdit);
    m_new->setEnabled(mayEdit);
    m_find->setText(tr("Search in the list"));
    m_search->setPrompt(tr("Search contacts"));
    m_filters->setAccessibleName(tr("Filters"));
    m_filterButton->setText(tr("Filter"));
    m_list->setAccessibleName(tr("Contacts"));
    m_detail->setAccessibleName(tr("Chosen contact"));
    m_none->setSentence(tr("There are no contacts here yet."));
    m_none->setVerb(m_session.may(Operation::ImportContacts) ? tr("Import contacts") : QString());
    m_none->setLink(mayEdit ? tr("Add one by hand") : QString());
    m_noneFound->setSentence(tr("No contacts with this filter."));
    m_noneFound->setVerb(tr("Clear filter"));
    const QSignalBlocker blocker(m_filingSystem);
    m_filingSystem->clear();
    m_filingSystem->setAccessibleName(tr("Filing system"));
    for (const FilingSystem known : m_session.filingSystemsFor(Operation::ViewContacts))
        m_filingSystem->addItem(filingSystemWord(known), int(known));
    m_filingSystem->setCurrentIndex(m_filingSystem->findData(int(m_session.filingSystem())));
    m_filingSystem->setVisible(m_filingSystem->count() > 1);
    dressFilters();
    showCount();
}

void ContactsPage::dressFilters()
{
    const auto dress = [this](const QString &key, const QString &words, const QString &iconName, bool on) {
        Chip *chip = m_filters->setChip(key, words, iconName);
        const QSignalBlocker blocker(chip);
        chip->setChecked(on);
    };
    for (const ContactKind kind : allContactKinds) {
        if (filingSystemOf(kind) == m_session.filingSystem())
            dress(keyOf(kind), kindsWord(kind), QStringLiteral("users"), m_filter.kind == kind);
        else
            m_filters->removeChip(keyOf(kind));
    }
    for (const RetentionState state : allRetentionStates) {
        if (m_filter.state == state)
            dress(keyOf(state), stateWord(state), iconOf(state), true);
        else
            m_filters->removeChip(keyOf(state));
    }
    if (m_missingGround)
        dress(missingGroundKey(), tr("Missing ground"), QStringLiteral("help-circle"), true);
    else
        m_filters->removeChip(missingGroundKey());
    fillFilterMenu();
    m_filters->setFiltered(isFiltered());
}

void ContactsPage::fillFilterMenu()
{
    m_filterMenu->clear();
    const auto offer = [this](const QString &key, const QString &words, const QString &iconName, bool on) {
        QAction *action = m_filterMenu->addAction(icon(iconName), words);
        action->setCheckable(true);
        action->setChecked(on);
        connect(action, &QAction::triggered, this, [this, key](bool chosen) { chooseFilter(key, chosen); },
            Qt::QueuedConnection);
    };
    for (const RetentionState state : allRetentionStates)
        offer(keyOf(state), stateWord(state), iconOf(state), m_filter.state == state);
    offer(missingGroundKey(), tr("Missing ground"), QStringLiteral("help-circle"), m_missingGround);
}

void ContactsPage::chooseFilter(const QString &key, bool on)
{
    for (const ContactKind kind : allContactKinds) {
        if (key == keyOf(kind))
            m_filter.kind = on ? std::optional(kind) : std::nullopt;
    }
    for (const RetentionState state : allRetentionStates) {
        if (key == keyOf(state))
            m_filter.state = on ? std::optional(state) : std::nullopt;
    }
    if (key == missingGroundKey())
        m_missingGround = on;
    ask();
}

void ContactsPage::showCount()
{
    const QLocale locale;
    if (m_total < 0)
        m_count->setText(QString());
    else if (isFiltered())
        m_count->setText(tr("%1 of %2").arg(locale.toString(m_shown), locale.toString(m_total)));
    else
        m_count->setText(locale.toString(m_total));
}
