#include "ui/dialogs/recovery_key_dialog.h"

#include "ui/look/theme.h"
#include "ui/session/recovery_key_form.h"
#include "ui/widgets/plain_label.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLineEdit>
#include <QPushButton>

RecoveryKeyDialog::RecoveryKeyDialog(const QString &place, const QString &key, QWidget *parent)
    : QDialog(parent)
    , m_why(new PlainLabel(TypeRole::Body, Ink::Text))
    , m_form(new RecoveryKeyForm(place, key))
    , m_cancel(new QPushButton)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(theme().px(460));
    m_why->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(10);
    column->addWidget(m_why);
    column->addWidget(m_form);
    column->addWidget(m_cancel, 0, Qt::AlignRight);
    m_form->go()->setDefault(true);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_form, &RecoveryKeyForm::kept, this, [this] {
        emit kept();
        accept();
    });
    retranslate();
    m_form->typed()->setFocus();
}

void RecoveryKeyDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void RecoveryKeyDialog::retranslate()
{
    setWindowTitle(tr("New recovery key"));
    m_why->setText(tr(
        "This key counts once you have typed it back and given your passphrase; until then the present one "
        "does. After that the present one opens only the backups that were made until now: keep it with "
        "them."));
    m_form->go()->setText(tr("Replace the recovery key"));
    m_cancel->setText(tr("Cancel"));
}
