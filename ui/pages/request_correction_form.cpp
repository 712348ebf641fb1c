#include "ui/pages/request_correction_form.h"

#include "app/contacts/edit_rule.h"
#include "ui/look/icon.h"
#include "ui/models/contact_field_words.h"
#include "ui/widgets/form_field.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QPushButton>

RequestCorrectionForm::RequestCorrectionForm(QWidget *parent)
    : QWidget(parent)
    , m_field(new QComboBox)
    , m_value(new QLineEdit)
    , m_fieldField(new FormField(m_field))
    , m_valueField(new FormField(m_value))
    , m_add(new QPushButton)
{
    m_add->setIcon(icon(u"plus"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_fieldField, 1, Qt::AlignTop);
    row->addWidget(m_valueField, 2, Qt::AlignTop);
    row->addWidget(m_add, 0, Qt::AlignBottom);
    connect(m_add, &QPushButton::clicked, this, &RequestCorrectionForm::add);
    connect(m_value, &QLineEdit::returnPressed, this, &RequestCorrectionForm::add);
    retranslate();
}

void RequestCorrectionForm::clear()
{
    m_value->clear();
    m_field->setCurrentIndex(0);
}

QString RequestCorrectionForm::pendingValue() const
{
    return m_value->text().trimmed();
}

QString RequestCorrectionForm::fieldCode() const
{
    return m_field->currentData().toString();
}

void RequestCorrectionForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void RequestCorrectionForm::retranslate()
{
    const QString chosen = fieldCode();
    m_field->clear();
    for (const EditRule &rule : editRules()) {
        // A file is no text that could be corrected.
        if (rule.field != ContactField::Attachment)
            m_field->addItem(fieldWord(rule.field), rule.code.toString());
    }
    m_field->setCurrentIndex(std::max(0, m_field->findData(chosen)));
    m_fieldField->setLabel(tr("Field to correct"));
    m_valueField->setLabel(tr("New value"));
    m_add->setText(tr("Add"));
    m_add->setAccessibleName(tr("Add this correction"));
}

void RequestCorrectionForm::add()
{
    emit added(fieldCode(), pendingValue());
    m_value->clear();
    m_value->setFocus();
}
