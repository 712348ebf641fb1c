#include "ui/dialogs/start_moment_dialog.h"

#include "app/documents/retention_words.h"
#include "ui/dialogs/form_draft.h"
#include "ui/look/button_variant.h"
#include "ui/look/theme.h"
#include "ui/models/contact_field_words.h"
#include "ui/session/session.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/inline_bar.h"
#include "ui/widgets/screen_fit.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

StartMomentDialog::StartMomentDialog(Session &session, Id<Contact> contact, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_contact(contact)
    , m_notice(new InlineBar)
    , m_kind(new QComboBox)
    , m_on(new DateField)
    , m_reference(new QLineEdit)
    , m_source(new QLineEdit)
    , m_kindField(new FormField(m_kind))
    , m_onField(new FormField(m_on))
    , m_referenceField(new FormField(m_reference))
    , m_sourceField(new FormField(m_source))
    , m_add(new QPushButton)
    , m_cancel(new QPushButton)
    , m_answer([this](const Result<Id<RelationFact>> &fact) {
        m_add->setEnabled(true);
        if (!fact) {
            m_notice->tell(Tone::Danger, contactSentence(fact.error()));
            return;
        }
        emit added();
        accept();
    })
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_notice->clear();
    for (const RelationFactKind kind : allRelationFactKinds) {
        // The end of a consent follows from the consent itself.
        if (kind != RelationFactKind::ConsentEnded)
            m_kind->addItem(QString(), int(kind));
    }
    for (FormField *field : {m_kindField, m_onField, m_sourceField})
        field->setRequired(true);
    m_on->setToday([&session] { return session.today(); });
    setVariant(m_add, ButtonVariant::Primary);
    m_add->setShortcut(QKeySequence::Save);
    auto *verbs = new QHBoxLayout;
    verbs->addStretch(1);
    verbs->addWidget(m_cancel);
    verbs->addWidget(m_add);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addWidget(m_notice);
    for (FormField *field : {m_kindField, m_onField, m_referenceField, m_sourceField})
        column->addWidget(field);
    column->addStretch(1);
    column->addLayout(verbs);
    m_add->setDefault(true);
    fitToScreen(this, {theme().px(440), theme().px(360)});
    connect(m_on, &DateField::problemChanged, m_onField, &FormField::setError);
    connect(m_source, &QLineEdit::textChanged, m_sourceField, &FormField::clearError);
    connect(m_add, &QPushButton::clicked, this, &StartMomentDialog::submit);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    retranslate();
    new FormDraft(this, session, QStringLiteral("start"), contact, m_notice);
}

void StartMomentDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void StartMomentDialog::retranslate()
{
    setWindowTitle(tr("New start moment"));
    m_kindField->setLabel(tr("What happened"));
    m_onField->setLabel(tr("Day"));
    m_referenceField->setLabel(tr("Reference"));
    m_referenceField->setHelp(tr("For example the number of the invoice or contract."));
    m_sourceField->setLabel(tr("Where the day was taken from"));
    m_add->setText(tr("Add start moment"));
    m_cancel->setText(tr("Cancel"));
    for (int row = 0; row < m_kind->count(); ++row)
        m_kind->setItemText(row, factWord(static_cast<RelationFactKind>(m_kind->itemData(row).toInt())));
}

bool StartMomentDialog::check()
{
    QString problem = m_on->problem();
    if (problem.isEmpty() && !m_on->date())
        problem = tr("Give the day on which it happened.");
    m_onField->setError(problem);
    m_sourceField->setError(
        m_source->text().trimmed().isEmpty() ? tr("Say where the day was taken from.") : QString());
    for (FormField *field : {m_onField, m_sourceField}) {
        if (field->hasError()) {
            field->setFocus();
            return false;
        }
    }
    return true;
}

void StartMomentDialog::submit()
{
    m_notice->clear();
    if (!check())
        return;
    m_add->setEnabled(false);
    RelationFact fact;
    fact.kind = static_cast<RelationFactKind>(m_kind->currentData().toInt());
    fact.on = *m_on->date();
    fact.reference = m_reference->text().simplified();
    fact.source = m_source->text().simplified();
    fact.contact = m_contact;
    m_answer.expect(
        m_session.services().contacts().addFact(m_session.permit(), m_session.filingSystem(), fact));
}
