#include "ui/dialogs/filter_name_dialog.h"

#include "app/documents/error_sentence.h"
#include "app/lists/saved_filters.h"
#include "ui/look/button_variant.h"
#include "ui/session/session.h"
#include "ui/widgets/form_field.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLineEdit>
#include <QPushButton>

FilterNameDialog::FilterNameDialog(Session &session, const SavedFilter &filter, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_filter(filter)
    , m_name(new QLineEdit(filter.name))
    , m_field(new FormField(m_name, this))
    , m_save(new QPushButton)
    , m_cancel(new QPushButton)
    , m_addAnswer([this](const Result<SavedFilter> &added) {
        settle(added ? Outcome(Done{}) : Outcome(added.error()));
    })
    , m_renameAnswer([this](const Outcome &renamed) { settle(renamed); })
{
    setAttribute(Qt::WA_DeleteOnClose);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addWidget(m_field);
    auto *verbs = new QHBoxLayout;
    verbs->addStretch();
    verbs->addWidget(m_cancel);
    verbs->addWidget(m_save);
    layout->addLayout(verbs);
    m_name->setMinimumWidth(320);
    m_name->selectAll();
    setVariant(m_save, ButtonVariant::Primary);
    m_save->setDefault(true);
    connect(m_name, &QLineEdit::textEdited, m_field, &FormField::clearError);
    connect(m_save, &QPushButton::clicked, this, &FilterNameDialog::submit);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    retranslate();
}

void FilterNameDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void FilterNameDialog::submit()
{
    m_save->setEnabled(false);
    const SavedFilters &filters = m_session.services().savedFilters();
    if (m_filter.id.isStored())
        m_renameAnswer.expect(
            filters.rename(m_session.permit(), m_session.filingSystem(), m_filter.id, m_name->text()));
    else
        m_addAnswer.expect(
            filters.add(m_session.permit(), m_session.filingSystem(), m_name->text(), m_filter.filter));
}

void FilterNameDialog::settle(const Outcome &outcome)
{
    m_save->setEnabled(true);
    if (!outcome) {
        m_field->setError(errorSentence(outcome.error()));
        m_name->setFocus();
        return;
    }
    emit stored();
    accept();
}

void FilterNameDialog::retranslate()
{
    const bool isNew = !m_filter.id.isStored();
    setWindowTitle(isNew ? tr("Save filter") : tr("Rename filter"));
    m_field->setLabel(tr("Name of the filter"));
    m_field->setHelp(tr("Only you see it. What is typed in the search field is not part of it."));
    m_save->setText(isNew ? tr("Save") : tr("Rename"));
    m_cancel->setText(tr("Cancel"));
}
