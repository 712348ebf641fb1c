#include "ui/dialogs/merge_dialog.h"

#include "app/contacts/contact_name.h"
#include "app/documents/consent_words.h"
#include "app/documents/error_sentence.h"
#include "app/documents/merge_words.h"
#include "app/merging/merge_fields.h"
#include "ui/look/button_variant.h"
#include "ui/look/curtain.h"
#include "ui/look/theme.h"
#include "ui/models/contact_field_words.h"
#include "ui/pages/contact_table.h"
#include "ui/session/session.h"
#include "ui/widgets/inline_bar.h"
#include "ui/widgets/plain_label.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTabWidget>

#include <algorithm>

MergeDialog::MergeDialog(Session &session, Id<Contact> one, Id<Contact> other, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_order{.keep = one, .absorb = other}
    , m_notice(new InlineBar)
    , m_who(new PlainLabel(TypeRole::Strong))
    , m_keep(new QComboBox)
    , m_tabs(new QTabWidget)
    , m_fields(new ContactTable)
    , m_items(new ContactTable)
    , m_consents(new ContactTable)
    , m_moves(new PlainLabel)
    , m_warning(new PlainLabel(TypeRole::Small, Ink::Muted))
    , m_merge(new QPushButton)
    , m_cancel(new QPushButton)
    , m_planAnswer([this](const Result<MergePlan> &plan) { showPlan(plan); })
    , m_mergeAnswer([this](const Result<Merged> &result) {
        if (result) {
            emit merged(result->contact);
            accept();
            return;
        }
        m_notice->tell(Tone::Danger, errorWords(result.error()));
        // Something changed: what is shown is looked at anew, and agreed to anew.
        ask();
    })
{
    setAttribute(Qt::WA_DeleteOnClose);
    makeLayout();
    connect(m_keep, &QComboBox::activated, this, [this](int row) {
        if (row != 1)
            return;
        std::swap(m_order.keep, m_order.absorb);
        m_order.choices.clear();
        ask();
    });
    connect(m_merge, &QPushButton::clicked, this, &MergeDialog::submit);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    retranslate();
    ask();
}

void MergeDialog::makeLayout()
{
    auto *who = new QHBoxLayout;
    who->addWidget(m_who);
    who->addWidget(m_keep, 1);
    m_who->setBuddy(m_keep);
    for (ContactTable *table : {m_fields, m_items, m_consents}) {
        table->setWraps(true);
        table->setMinimumHeight(theme().px(260));
    }
    m_fields->setShares({3, 4, 4, 4});
    m_items->setShares({3, 2, 4});
    m_consents->setShares({4, 3, 3, 3, 5});
    auto *moves = new QWidget;
    auto *column = new QVBoxLayout(moves);
    column->addWidget(m_moves);
    column->addStretch();
    m_moves->setWordWrap(true);
    m_moves->setFocusPolicy(Qt::StrongFocus);
    for (QWidget *tab : std::initializer_list<QWidget *>{m_fields, m_items, m_consents, moves})
        m_tabs->addTab(tab, QString());
    auto *verbs = new QHBoxLayout;
    verbs->addStretch();
    verbs->addWidget(m_cancel);
    verbs->addWidget(m_merge);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addLayout(who);
    layout->addWidget(m_notice);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(m_warning);
    layout->addLayout(verbs);
    m_warning->setWordWrap(true);
    m_notice->clear();
    m_merge->setEnabled(false);
    setVariant(m_merge, ButtonVariant::Destructive);
    m_cancel->setDefault(true);
    setMinimumWidth(theme().px(720));
}

void MergeDialog::retranslate()
{
    setWindowTitle(tr("Merge two records"));
    m_who->setText(tr("The record that stays"));
    m_keep->setAccessibleName(tr("The record that stays"));
    m_tabs->setAccessibleName(tr("What merging does"));
    m_tabs->setTabText(0, tr("Fields"));
    m_tabs->setTabText(1, tr("Addresses and numbers"));
    m_tabs->setTabText(2, tr("Consent"));
    m_tabs->setTabText(3, tr("What comes along"));
    m_fields->setAccessibleName(tr("Fields of both records, and whose value stays"));
    m_fields->setHeads({tr("Field"), tr("Kept record"), tr("Absorbed record"), tr("Stays")});
    m_items->setAccessibleName(tr("Addresses and numbers of both records"));
    m_items->setHeads({tr("Address or number"), tr("Stands on"), tr("What becomes of it")});
    m_consents->setAccessibleName(tr("Consent of both records, and how it stands afterwards"));
    m_consents->setHeads(
        {tr("Purpose and channel"), tr("Kept record"), tr("Absorbed record"), tr("Afterwards"), tr("Why")});
    m_warning->setText(mergeWarning());
    m_merge->setText(tr("Merge"));
    m_cancel->setText(tr("Cancel"));
    fill();
}

void MergeDialog::ask()
{
    m_merge->setEnabled(false);
    m_planAnswer.expect(
        m_session.services().merging().preview(m_session.permit(), m_session.filingSystem(), m_order));
}

void MergeDialog::showPlan(const Result<MergePlan> &plan)
{
    if (!plan) {
        m_notice->tell(Tone::Danger, errorWords(plan.error()));
        return;
    }
    m_plan = *plan;
    m_merge->setEnabled(true);
    fill();
}

void MergeDialog::fill()
{
    if (!m_plan)
        return;
    fillWho();
    fillFields();
    fillItems();
    fillConsents();
    const QStringList sentences = mergeSentences(*m_plan);
    m_moves->setText(sentences.isEmpty() ? tr("Nothing else comes along.") : sentences.join(u'\n'));
}

void MergeDialog::fillWho()
{
    const QSignalBlocker quiet(m_keep);
    m_keep->clear();
    for (const Contact &contact : {m_plan->kept, m_plan->absorbed})
        m_keep->addItem(
            tr("%1, number %2, since %3")
                .arg(veiled(listName(nameOf(contact))), QString::number(contact.id.number()),
                    QLocale().toString(contact.createdAt.toLocal().date(), QLocale::ShortFormat)));
}

void MergeDialog::addField(ContactField field, const QString &kept, const QString &absorbed,
    MergeChoice choice, bool isOpen, const QString &why)
{
    constexpr int choiceColumn = 3;
    const int row = m_fields->rowCount();
    const QString head = why.isEmpty() ? fieldWord(field) : fieldWord(field) + u'\n' + why;
    m_fields->addRow({head, veiled(kept), veiled(absorbed), QString()});
    auto *box = new QComboBox;
    box->addItem(tr("Kept record's"), int(MergeChoice::Keep));
    box->addItem(tr("Absorbed record's"), int(MergeChoice::Absorb));
    if (merge_fields::takesBoth(field))
        box->addItem(tr("Both"), int(MergeChoice::Both));
    box->setCurrentIndex(box->findData(int(choice)));
    box->setEnabled(isOpen);
    box->setAccessibleName(tr("Whose %1 stays").arg(fieldWord(field)));
    box->setAccessibleDescription(why);
    connect(box, &QComboBox::activated, this,
        [this, field, box] { choose(field, static_cast<MergeChoice>(box->currentData().toInt())); });
    m_fields->setIndexWidget(m_fields->model()->index(row, choiceColumn), box);
    if (m_last == field)
        box->setFocus();
}

void MergeDialog::fillFields()
{
    m_fields->clearRows();
    for (const MergeField &field : std::as_const(m_plan->fields))
        addField(field.field, shownValue(field.field, field.kept), shownValue(field.field, field.absorbed),
            field.choice, field.kept != field.absorbed && !field.isSettled, mergeSettledWord(field));
    QList<ContactField> several;
    for (const MergeItem &item : std::as_const(m_plan->items)) {
        if (item.field && !several.contains(*item.field))
            several.append(*item.field);
    }
    for (const ContactField field : std::as_const(several)) {
        QStringList kept;
        QStringList absorbed;
        for (const MergeItem &item : std::as_const(m_plan->items)) {
            if (item.field == field)
                (item.isKepts ? kept : absorbed).append(item.text);
        }
        addField(field, kept.join(u'\n'), absorbed.join(u'\n'),
            m_order.choices.value(field, MergeChoice::Both), !kept.isEmpty() && !absorbed.isEmpty(), {});
    }
}

void MergeDialog::fillItems()
{
    m_items->clearRows();
    for (const MergeItem &item : std::as_const(m_plan->items))
        m_items->addRow({veiled(item.text), item.isKepts ? tr("Kept record") : tr("Absorbed record"),
            mergeFateWord(item.fate)});
}

void MergeDialog::fillConsents()
{
    const auto shown = [](const std::optional<ConsentState> &state) {
        return state ? stateWord(*state) : tr("Nothing recorded");
    };
    m_consents->clearRows();
    for (const MergeLine &line : std::as_const(m_plan->lines)) {
        QString afterwards = stateWord(line.outcome);
        if (line.validUntil.isValid())
            afterwards =
                tr("%1, until %2")
                    .arg(afterwards, QLocale().toString(line.validUntil.addDays(-1), QLocale::ShortFormat));
        m_consents->addRow({tr("%1 – %2", "purpose and channel")
                                .arg(inSpokenLanguage(line.titleNl, line.titleEn), channelWord(line.channel)),
            shown(line.kept), shown(line.absorbed), afterwards, mergeWhyWord(line.why)});
    }
    if (m_plan->lines.isEmpty())
        m_consents->addRow(
            {tr("No consent of the absorbed record"), QString(), QString(), QString(), QString()});
}

void MergeDialog::choose(ContactField field, MergeChoice choice)
{
    m_order.choices.insert(field, choice);
    m_last = field;
    m_notice->clear();
    ask();
}

void MergeDialog::submit()
{
    if (!m_plan)
        return;
    m_notice->clear();
    m_merge->setEnabled(false);
    m_mergeAnswer.expect(
        m_session.services().merging().merge(m_session.permit(), m_session.filingSystem(), m_order, *m_plan));
}

void MergeDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}
