#include "ui/dialogs/bulk_edit_dialog.h"

#include "app/documents/error_sentence.h"
#include "ui/look/button_variant.h"
#include "ui/pages/contact_table.h"
#include "ui/session/session.h"
#include "ui/shell/job_list.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/inline_bar.h"
#include "ui/widgets/plain_label.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>

BulkEditDialog::BulkEditDialog(
    Session &session, ContactSource &people, const QList<Id<Contact>> &contacts, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_people(people)
    , m_contacts(contacts)
    , m_notice(new InlineBar)
    , m_who(new PlainLabel(TypeRole::Strong))
    , m_field(new QComboBox)
    , m_value(new QComboBox)
    , m_cause(new QComboBox)
    , m_news(new QLineEdit)
    , m_fieldField(new FormField(m_field))
    , m_valueField(new FormField(m_value))
    , m_causeField(new FormField(m_cause))
    , m_sourceField(new FormField(m_news))
    , m_progress(new QProgressBar)
    , m_refused(new ContactTable)
    , m_apply(new QPushButton)
    , m_cancel(new QPushButton)
    , m_foundAnswer([this](const Result<ListResultPtr> &found) {
        if (found)
            m_namesAnswer.expect(m_people.page(*found, 0, mostNamed));
    })
    , m_namesAnswer([this](const Result<ListPage> &page) {
        if (!page)
            return;
        for (const ListRow &row : page->rows)
            m_names.insert(row.contact, row.name.isEmpty() ? row.organisation : row.name);
        showRefused();
    })
{
    setAttribute(Qt::WA_DeleteOnClose);
    makeLayout();
    retranslate();
    connect(m_cause, &QComboBox::currentIndexChanged, this, &BulkEditDialog::fillFields);
    connect(m_field, &QComboBox::currentIndexChanged, this, &BulkEditDialog::fillValues);
    connect(m_apply, &QPushButton::clicked, this, &BulkEditDialog::submit);
    connect(m_cancel, &QPushButton::clicked, this, &BulkEditDialog::reject);
}

void BulkEditDialog::makeLayout()
{
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addWidget(m_who);
    layout->addWidget(m_notice);
    for (FormField *field : {m_causeField, m_fieldField, m_valueField, m_sourceField})
        layout->addWidget(field);
    layout->addWidget(m_progress);
    layout->addWidget(m_refused, 1);
    auto *verbs = new QHBoxLayout;
    verbs->addStretch();
    verbs->addWidget(m_cancel);
    verbs->addWidget(m_apply);
    layout->addLayout(verbs);
    m_notice->clear();
    m_progress->setRange(0, int(m_contacts.size()));
    m_progress->hide();
    m_refused->hide();
    m_refused->setMinimumSize(440, 160);
    m_news->setMinimumWidth(440);
    setVariant(m_apply, ButtonVariant::Primary);
    m_apply->setDefault(true);
}

void BulkEditDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void BulkEditDialog::submit()
{
    m_notice->clear();
    if (!readEdit())
        return;
    m_result = {};
    m_work = new BulkEditWork(m_session, m_contacts, m_edit);
    m_work->job()->setParent(this);
    connect(
        m_work, &BulkEditWork::progressed, this, [this](qsizetype done) { m_progress->setValue(int(done)); });
    connect(m_work, &BulkEditWork::ended, this, &BulkEditDialog::finish);
    setFormEnabled(false);
    m_progress->setValue(0);
    m_progress->show();
    retranslate();
    emit jobStarted(m_work->job());
}

void BulkEditDialog::finish(const BulkEditWork::Report &report)
{
    m_work = nullptr;
    m_result = report.result;
    m_progress->hide();
    if (m_result.changed > 0)
        emit edited(m_result.changed, int(m_result.refused.size()));
    if (report.done >= m_contacts.size() && m_result.refused.isEmpty()) {
        accept();
        return;
    }
    // Whoever was dealt with is not tried again; those who were not reached or not changed stay.
    QList<Id<Contact>> left;
    for (const auto &[contact, why] : std::as_const(m_result.refused))
        left.append(contact);
    left.append(m_contacts.mid(report.done));
    m_contacts = left;
    m_progress->setRange(0, int(m_contacts.size()));
    setFormEnabled(true);
    retranslate();
    askNames();
    if (report.error)
        m_notice->tell(Tone::Danger, errorSentence(*report.error));
}

void BulkEditDialog::reject()
{
    if (m_work) {
        m_work->job()->cancel();
        m_cancel->setEnabled(false);
        return;
    }
    QDialog::reject();
}

void BulkEditDialog::askNames()
{
    QList<Id<Contact>> contacts;
    for (const auto &[contact, why] : std::as_const(m_result.refused))
        contacts.append(contact);
    showRefused();
    if (!contacts.isEmpty())
        m_foundAnswer.expect(
            m_people.search({.filter = {.ids = contacts.mid(0, mostNamed)}, .lane = ListQuery::Lane::Other}));
}

void BulkEditDialog::setFormEnabled(bool enabled)
{
    for (FormField *field : {m_causeField, m_fieldField, m_valueField, m_sourceField})
        field->setEnabled(enabled);
    m_apply->setEnabled(enabled);
    m_cancel->setEnabled(true);
    if (enabled)
        m_cancel->setFocus();
}
