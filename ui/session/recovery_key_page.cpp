#include "ui/session/recovery_key_page.h"

#include "ui/session/recovery_key_form.h"
#include "ui/widgets/card.h"
#include "ui/widgets/plain_label.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QPushButton>

RecoveryKeyPage::RecoveryKeyPage(const QString &place, const QString &key, QWidget *parent)
    : AlonePage(parent)
    , m_place(place)
    , m_why(new PlainLabel(TypeRole::Body, Ink::Text))
    , m_form(new RecoveryKeyForm(place, key))
{
    m_why->setWordWrap(true);
    form()->addWidget(m_why);
    form()->addWidget(m_form);
    connect(m_form, &RecoveryKeyForm::kept, this, &RecoveryKeyPage::kept);
    connect(m_form->typed(), &QLineEdit::returnPressed, m_form->go(), &QPushButton::click);
    setFirst(m_form->typed());
    retranslate();
}

void RecoveryKeyPage::retranslate()
{
    card()->setTitle(tr("Recovery key"));
    card()->setSubtitle(m_place);
    m_why->setText(
        tr("When every passphrase is lost, only this key opens the file. Write it down or print it, and "
           "keep it where a passphrase that is lost cannot be lost with it. It is shown this once."));
    m_form->go()->setText(tr("Begin"));
}
