#include "ui/dialogs/deputy_dialog.h"

#include "app/documents/error_sentence.h"
#include "app/documents/role_words.h"
#include "app/staff/rights.h"
#include "ui/dialogs/confirming.h"
#include "ui/look/button_variant.h"
#include "ui/look/theme.h"
#include "ui/session/session.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/inline_bar.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/plain_text.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QPushButton>

#include <algorithm>

namespace {

bool may(const StaffMember &member, Operation operation, FilingSystem filingSystem)
{
    return !member.disabledAt && !member.activationUntil &&
        std::any_of(member.grants.begin(), member.grants.end(), [&](const Grant &grant) {
            return grant.filingSystem == filingSystem && mayDo(grant.role, operation);
        });
}

} // namespace

DeputyDialog::DeputyDialog(Session &session, const QList<StaffMember> &members, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_members(members)
    , m_notice(new InlineBar)
    , m_sentence(new PlainLabel)
    , m_file(new QComboBox)
    , m_principal(new QComboBox)
    , m_deputy(new QComboBox)
    , m_from(new DateField)
    , m_until(new DateField)
    , m_fileField(new FormField(m_file))
    , m_principalField(new FormField(m_principal))
    , m_deputyField(new FormField(m_deputy))
    , m_fromField(new FormField(m_from))
    , m_untilField(new FormField(m_until))
    , m_give(new QPushButton)
    , m_cancel(new QPushButton)
    , m_answer([this](const auto &given) { take(given); })
{
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(theme().px(480));
    m_sentence->setWordWrap(true);
    auto *days = new QHBoxLayout;
    days->setSpacing(12);
    days->addWidget(m_fromField, 1, Qt::AlignTop);
    days->addWidget(m_untilField, 1, Qt::AlignTop);
    auto *verbs = new QHBoxLayout;
    verbs->addStretch();
    verbs->addWidget(m_cancel);
    verbs->addWidget(m_give);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addWidget(m_notice);
    column->addWidget(m_sentence);
    column->addWidget(m_fileField);
    column->addWidget(m_principalField);
    column->addWidget(m_deputyField);
    column->addLayout(days);
    column->addLayout(verbs);
    m_notice->clear();
    for (const FilingSystem file : session.filingSystemsFor(Operation::ManageStaff))
        m_file->addItem({}, static_cast<int>(file));
    const QDate today = session.services().clock().now().toLocal().date();
    m_from->setDate(today);
    m_until->setDate(today.addDays(13));
    for (DateField *day : {m_from, m_until})
        day->setToday([today] { return today; });
    setVariant(m_give, ButtonVariant::Primary);
    m_give->setDefault(true);
    connect(m_from, &DateField::problemChanged, m_fromField, &FormField::setError);
    connect(m_until, &DateField::problemChanged, m_untilField, &FormField::setError);
    connect(m_file, &QComboBox::currentIndexChanged, this, &DeputyDialog::offer);
    connect(m_give, &QPushButton::clicked, this, &DeputyDialog::submit);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    retranslate();
    offer();
}

void DeputyDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void DeputyDialog::retranslate()
{
    setWindowTitle(tr("New deputy"));
    m_sentence->setText(tr(
        "The deputy decides requests in the stead of a colleague on these days, and nothing that either of "
        "the two registered or prepared, or that is about them."));
    m_fileField->setLabel(tr("Filing system"));
    for (int row = 0; row < m_file->count(); ++row)
        m_file->setItemText(row, filingSystemWord(static_cast<FilingSystem>(m_file->itemData(row).toInt())));
    m_principalField->setLabel(tr("Stands for"));
    m_principalField->setHelp(tr("Who decides requests here in their own right."));
    m_deputyField->setLabel(tr("Deputy"));
    m_deputyField->setHelp(tr("Who sees these contacts and decides no requests here."));
    m_fromField->setLabel(tr("From"));
    m_untilField->setLabel(tr("Up to and including"));
    m_give->setText(tr("Give deputy"));
    m_cancel->setText(tr("Cancel"));
}

void DeputyDialog::offer()
{
    const auto file = static_cast<FilingSystem>(m_file->currentData().toInt());
    m_principal->clear();
    m_deputy->clear();
    for (const StaffMember &member : m_members) {
        if (may(member, Operation::DecideRequests, file))
            m_principal->addItem(visibleLine(member.displayName), member.ref);
        else if (may(member, Operation::ViewContacts, file))
            m_deputy->addItem(visibleLine(member.displayName), member.ref);
    }
    m_give->setEnabled(m_principal->count() > 0 && m_deputy->count() > 0);
    if (m_give->isEnabled())
        m_notice->clear();
    else
        m_notice->tell(Tone::Info,
            tr("This takes a member who decides requests here and another who sees the contacts. Give them "
               "their roles first."));
}

DeputyWish DeputyDialog::wish() const
{
    return {.filingSystem = static_cast<FilingSystem>(m_file->currentData().toInt()),
        .principal = m_principal->currentData().toString(),
        .deputy = m_deputy->currentData().toString(),
        .from = m_from->date().value_or(QDate()),
        .until = m_until->date().value_or(QDate())};
}

void DeputyDialog::submit()
{
    m_notice->clear();
    askToConfirm(m_session,
        {.title = tr("Give deputy"),
            .sentence = tr("You let %1 decide requests in the stead of %2. Give your own passphrase.")
                            .arg(m_deputy->currentText(), m_principal->currentText()),
            .verb = tr("Confirm")},
        this, [this](const Confirmation &confirmation) {
            m_give->setEnabled(false);
            m_answer.expect(m_session.services().deputies().give(m_session.permit(), confirmation, wish()));
        });
}

void DeputyDialog::take(const Result<Deputyship> &answer)
{
    m_give->setEnabled(true);
    if (!answer) {
        m_notice->tell(Tone::Danger, errorSentence(answer.error()));
        return;
    }
    emit given();
    accept();
}
