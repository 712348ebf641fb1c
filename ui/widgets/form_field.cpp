#include "ui/widgets/form_field.h"

#include "ui/widgets/error_text.h"
#include "ui/widgets/plain_label.h"

#include <QEvent>
#include <QVBoxLayout>

namespace {

/// A label with more letters goes on in a second line where the form is narrow.
constexpr qsizetype longestLine = 40;

} // namespace

FormField::FormField(QWidget *field, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_label(new PlainLabel(TypeRole::Small))
    , m_help(new PlainLabel(TypeRole::Caption, Ink::Muted))
    , m_error(new ErrorText(field))
{
    m_label->setBuddy(field);
    m_help->setWordWrap(true);
    m_help->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_label);
    column->addWidget(field);
    column->addWidget(m_help);
    column->addWidget(m_error);
    setFocusProxy(field);
}

void FormField::setLabel(const QString &label)
{
    m_name = label;
    retranslate();
}

void FormField::setRequired(bool required)
{
    m_isRequired = required;
    retranslate();
}

void FormField::setHelp(const QString &help)
{
    m_help->setText(help);
    m_help->setVisible(!help.isEmpty());
    if (!hasError())
        m_field->setAccessibleDescription(help);
}

void FormField::setError(const QString &error)
{
    m_errorWords = nullptr;
    m_error->setText(error);
    // The help may have changed while the error spoke in its place.
    if (error.isEmpty() && !m_help->text().isEmpty())
        m_field->setAccessibleDescription(m_help->text());
}

void FormField::setSaying(const Saying &error)
{
    setError(error());
    m_errorWords = error;
}

bool FormField::hasError() const
{
    return m_error->hasText();
}

QString FormField::error() const
{
    return m_error->text();
}

void FormField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void FormField::retranslate()
{
    const QString label = m_isRequired ? tr("%1 (required)").arg(m_name) : m_name;
    m_label->setText(label);
    m_label->setWordWrap(label.size() > longestLine);
    m_field->setAccessibleName(m_name);
    if (m_errorWords)
        m_error->setText(m_errorWords());
}
