#include "ui/dialogs/duplicates_dialog.h"

#include "app/documents/error_sentence.h"
#include "app/documents/merge_words.h"
#include "app/lists/contact_lists.h"
#include "ui/dialogs/merge_dialog.h"
#include "ui/look/button_variant.h"
#include "ui/look/curtain.h"
#include "ui/look/theme.h"
#include "ui/pages/contact_table.h"
#include "ui/session/session.h"
#include "ui/widgets/inline_bar.h"
#include "ui/widgets/plain_label.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPushButton>

namespace {

/// So many groups at a time.
constexpr int duplicatesAtOnce = 50;

} // namespace

DuplicatesDialog::DuplicatesDialog(Session &session, Id<Contact> contact, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_contact(contact)
    , m_notice(new InlineBar)
    , m_what(new PlainLabel)
    , m_table(new ContactTable)
    , m_more(new QPushButton)
    , m_merge(new QPushButton)
    , m_close(new QPushButton)
    , m_ofAnswer([this](const Result<QList<DuplicateGroup>> &groups) {
        m_place.isEnd = true;
        if (groups)
            take(*groups);
        else
            m_notice->tell(Tone::Danger, errorWords(groups.error()));
    })
    , m_pageAnswer([this](const Result<DuplicatePage> &page) {
        if (!page) {
            m_notice->tell(Tone::Danger, errorWords(page.error()));
            return;
        }
        m_place = page->next;
        take(page->groups);
        // A stretch without any is no answer yet.
        if (m_pairs.isEmpty() && !m_place.isEnd)
            askMore();
    })
    , m_foundAnswer([this](const Result<ListResultPtr> &found) {
        if (found)
            m_namesAnswer.expect(m_session.services().contactLists().page(
                m_session.permit(), m_session.filingSystem(), *found, 0, int(2 * m_pairs.size())));
    })
    , m_namesAnswer([this](const Result<ListPage> &page) {
        if (!page)
            return;
        for (const ListRow &row : page->rows)
            m_names.insert(row.contact, row.name.isEmpty() ? row.organisation : row.name);
        fill();
    })
{
    setAttribute(Qt::WA_DeleteOnClose);
    makeLayout();
    connect(m_more, &QPushButton::clicked, this, &DuplicatesDialog::askMore);
    connect(m_merge, &QPushButton::clicked, this, [this] { openMerge(m_table->currentNumber()); });
    connect(m_table, &ContactTable::rowActivated, this, &DuplicatesDialog::openMerge);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    retranslate();
    askMore();
}

void DuplicatesDialog::makeLayout()
{
    auto *verbs = new QHBoxLayout;
    verbs->addWidget(m_more);
    verbs->addStretch();
    verbs->addWidget(m_close);
    verbs->addWidget(m_merge);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addWidget(m_what);
    layout->addWidget(m_notice);
    layout->addWidget(m_table, 1);
    layout->addLayout(verbs);
    m_notice->clear();
    m_what->setWordWrap(true);
    m_table->setShares({4, 4, 4});
    m_table->setMinimumHeight(theme().px(260));
    m_more->setVisible(!isOfOne());
    m_merge->setEnabled(false);
    setVariant(m_merge, ButtonVariant::Primary);
    m_merge->setDefault(true);
    setMinimumWidth(theme().px(640));
}

void DuplicatesDialog::retranslate()
{
    setWindowTitle(tr("Possible duplicates"));
    m_table->setAccessibleName(tr("People who may be the same"));
    m_table->setHeads({tr("One record"), tr("Other record"), tr("What they share")});
    m_more->setText(tr("Look further"));
    m_merge->setText(tr("Compare and merge…"));
    m_close->setText(tr("Close"));
    fill();
}

void DuplicatesDialog::askMore()
{
    m_more->setEnabled(false);
    const auto &merging = m_session.services().merging();
    if (isOfOne())
        m_ofAnswer.expect(merging.duplicatesOf(m_session.permit(), m_session.filingSystem(), m_contact));
    else
        m_pageAnswer.expect(
            merging.duplicates(m_session.permit(), m_session.filingSystem(), m_place, duplicatesAtOnce));
}

void DuplicatesDialog::take(const QList<DuplicateGroup> &groups)
{
    for (const DuplicateGroup &group : groups) {
        m_hasMore = m_hasMore || group.hasMore;
        const Id<Contact> first = isOfOne() ? m_contact : group.contacts.first();
        for (const Id<Contact> other : group.contacts) {
            if (other != first)
                m_pairs.append({group.by, first, other});
        }
    }
    m_more->setEnabled(!m_place.isEnd);
    fill();
    askNames();
}

void DuplicatesDialog::askNames()
{
    QList<Id<Contact>> people;
    for (const Pair &pair : std::as_const(m_pairs)) {
        for (const Id<Contact> person : {pair.one, pair.other}) {
            if (!people.contains(person))
                people.append(person);
        }
    }
    if (!people.isEmpty())
        m_foundAnswer.expect(m_session.services().contactLists().search(m_session.permit(),
            m_session.filingSystem(), {.filter = {.ids = people}, .lane = ListQuery::Lane::Other}));
}

void DuplicatesDialog::fill()
{
    m_table->clearRows();
    const auto named = [this](Id<Contact> contact) {
        return tr("%1, number %2").arg(veiled(m_names.value(contact)), QString::number(contact.number()));
    };
    for (qsizetype at = 0; at < m_pairs.size(); ++at) {
        const Pair &pair = m_pairs.at(at);
        m_table->addRow({named(pair.one), named(pair.other), duplicateWord(pair.by)}, at + 1);
    }
    if (m_hasMore)
        m_notice->tell(Tone::Info,
            tr("Some of these share something with more records than stand here: of each shared value the "
               "first 20 are shown."));
    m_merge->setEnabled(!m_pairs.isEmpty() && m_session.may(Operation::MergeContacts));
    if (!m_pairs.isEmpty())
        m_what->setText(tr("These records share something that only one person usually has. Look before you "
                           "merge: a family may share a phone number."));
    else
        m_what->setText(m_place.isEnd ? tr("No possible duplicates were found.") : tr("Looking…"));
}

void DuplicatesDialog::openMerge(qint64 row)
{
    if (row < 1 || row > m_pairs.size() || !m_session.may(Operation::MergeContacts))
        return;
    const Pair pair = m_pairs.at(row - 1);
    auto *dialog = new MergeDialog(m_session, pair.one, pair.other, this);
    connect(dialog, &MergeDialog::merged, this, [this, pair](Id<Contact> kept) {
        const Id<Contact> gone = kept == pair.one ? pair.other : pair.one;
        m_pairs.removeIf([gone](const Pair &each) { return each.one == gone || each.other == gone; });
        fill();
        emit merged(kept);
    });
    dialog->open();
}

void DuplicatesDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}
