#include "ui/dialogs/contact_hold_dialog.h"

#include "app/documents/error_sentence.h"
#include "app/documents/retention_words.h"
#include "app/retention/retention.h"
#include "ui/dialogs/form_draft.h"
#include "ui/look/button_variant.h"
#include "ui/session/session.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/inline_bar.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

ContactHoldDialog::ContactHoldDialog(Session &session, Id<Contact> contact, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_contact(contact)
    , m_notice(new InlineBar(this))
    , m_reason(new QLineEdit)
    , m_ground(new QLineEdit)
    , m_scope(new QComboBox)
    , m_review(new DateField)
    , m_reasonField(new FormField(m_reason, this))
    , m_groundField(new FormField(m_ground, this))
    , m_scopeField(new FormField(m_scope, this))
    , m_reviewField(new FormField(m_review, this))
    , m_hold(new QPushButton(this))
    , m_cancel(new QPushButton(this))
    , m_answer([this](const Outcome &outcome) {
        m_hold->setEnabled(true);
        if (!outcome) {
            m_notice->tell(Tone::Danger, errorSentence(outcome.error()));
            return;
        }
        emit held();
        accept();
    })
{
    setAttribute(Qt::WA_DeleteOnClose);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addWidget(m_notice);
    layout->addWidget(m_reasonField);
    layout->addWidget(m_groundField);
    layout->addWidget(m_scopeField);
    layout->addWidget(m_reviewField);
    auto *verbs = new QHBoxLayout;
    verbs->addStretch();
    verbs->addWidget(m_cancel);
    verbs->addWidget(m_hold);
    layout->addLayout(verbs);
    m_notice->clear();
    setVariant(m_hold, ButtonVariant::Primary);
    m_hold->setDefault(true);
    m_review->setToday([&session] { return session.today(); });
    m_review->setDate(session.today().addMonths(3));
    connect(m_review, &DateField::problemChanged, m_reviewField, &FormField::setError);
    connect(m_hold, &QPushButton::clicked, this, &ContactHoldDialog::submit);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    retranslate();
    new FormDraft(this, session, QStringLiteral("hold"), contact, m_notice);
}

void ContactHoldDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void ContactHoldDialog::retranslate()
{
    setWindowTitle(tr("Hold contact"));
    m_reasonField->setLabel(tr("Why nothing may be erased"));
    m_groundField->setLabel(tr("Legal ground"));
    m_groundField->setHelp(tr("For example a claim or an inquiry."));
    m_scopeField->setLabel(tr("What is held"));
    fillScope();
    m_reviewField->setLabel(tr("Look at it again on"));
    m_reviewField->setHelp(tr("At most six months ahead. After this day the rules go on."));
    m_hold->setText(tr("Hold"));
    m_cancel->setText(tr("Cancel"));
}

/// Keeps what is chosen.
void ContactHoldDialog::fillScope()
{
    const QVariant chosen = m_scope->currentData();
    m_scope->clear();
    m_scope->addItem(tr("Everything"), 0);
    for (const DataCategory category : allDataCategories)
        m_scope->addItem(categoryWord(category), static_cast<int>(category));
    m_scope->setCurrentIndex(std::max(0, m_scope->findData(chosen)));
}

void ContactHoldDialog::submit()
{
    m_notice->clear();
    m_reasonField->clearError();
    if (m_reason->text().trimmed().isEmpty()) {
        m_reasonField->setError(tr("Say why this contact is held."));
        m_reason->setFocus();
        return;
    }
    m_hold->setEnabled(false);
    LegalHold hold;
    hold.reason = m_reason->text().trimmed();
    hold.ground = m_ground->text().trimmed();
    if (const int category = m_scope->currentData().toInt(); category > 0)
        hold.categories = {static_cast<DataCategory>(category)};
    hold.reviewOn = m_review->date().value_or(QDate());
    m_answer.expect(
        m_session.services().retention().hold(m_session.permit(), m_session.filingSystem(), m_contact, hold));
}
