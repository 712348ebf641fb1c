#include "ui/pages/letter_receiver_form.h"

#include "ui/widgets/form_field.h"

#include <QEvent>
#include <QGridLayout>
#include <QLineEdit>

LetterReceiverForm::LetterReceiverForm(QWidget *parent)
    : QWidget(parent)
    , m_name(new QLineEdit)
    , m_street(new QLineEdit)
    , m_postcode(new QLineEdit)
    , m_town(new QLineEdit)
    , m_nameField(new FormField(m_name))
    , m_streetField(new FormField(m_street))
    , m_postcodeField(new FormField(m_postcode))
    , m_townField(new FormField(m_town))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(8);
    grid->addWidget(m_nameField, 0, 0);
    grid->addWidget(m_streetField, 0, 1);
    grid->addWidget(m_postcodeField, 1, 0);
    grid->addWidget(m_townField, 1, 1);
    retranslate();
}

std::optional<LetterReceiver> LetterReceiverForm::receiver() const
{
    const QString name = m_name->text().simplified();
    if (name.isEmpty())
        return std::nullopt;
    LetterReceiver receiver;
    receiver.name.surname = name;
    receiver.address.street = m_street->text().simplified();
    receiver.address.postcode = m_postcode->text().simplified();
    receiver.address.city = m_town->text().simplified();
    return receiver;
}

void LetterReceiverForm::clear()
{
    for (QLineEdit *field : {m_name, m_street, m_postcode, m_town})
        field->clear();
}

void LetterReceiverForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void LetterReceiverForm::retranslate()
{
    m_nameField->setLabel(tr("Name, from their own letter"));
    m_nameField->setHelp(tr("It is used for this letter and not kept."));
    m_streetField->setLabel(tr("Street and number"));
    m_postcodeField->setLabel(tr("Postcode"));
    m_townField->setLabel(tr("Town"));
}
