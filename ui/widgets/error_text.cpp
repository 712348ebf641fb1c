#include "ui/widgets/error_text.h"

#include "ui/look/icon.h"
#include "ui/look/theme.h"
#include "ui/widgets/plain_label.h"

#include <QAccessible>
#include <QHBoxLayout>

ErrorText::ErrorText(QWidget *field, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_icon(new PlainLabel)
    , m_text(new PlainLabel(TypeRole::Caption, Ink::Danger))
{
    m_text->setWordWrap(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    hide();
}

void ErrorText::setText(const QString &text)
{
    const bool isShown = !text.isEmpty();
    if (!isShown && !hasText())
        return;
    if (isShown && !hasText() && m_field)
        m_descriptionBefore = m_field->accessibleDescription();
    m_text->setText(text);
    m_icon->setPixmap(icon(u"alert-triangle", Ink::Danger)
                          .pixmap(QSize(theme().px(14), theme().px(14)), devicePixelRatioF()));
    setVisible(isShown);
    if (!m_field)
        return;
    m_field->setAccessibleDescription(isShown ? text : m_descriptionBefore);
    m_field->setProperty("kkInvalid", isShown); // the style draws its edge in the danger colour
    m_field->update();
    QAccessibleEvent event(m_field, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

QString ErrorText::text() const
{
    return m_text->text();
}
