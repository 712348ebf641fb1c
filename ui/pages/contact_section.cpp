#include "ui/pages/contact_section.h"

#include "ui/look/icon.h"
#include "ui/pages/contact_table.h"
#include "ui/widgets/plain_label.h"

#include <QHBoxLayout>
#include <QPushButton>

ContactSection::ContactSection(QWidget *parent)
    : QWidget(parent)
    , m_title(new PlainLabel(TypeRole::Title3))
    , m_empty(new PlainLabel(TypeRole::Body, Ink::Muted))
    , m_head(new QHBoxLayout)
    , m_table(new ContactTable)
{
    m_empty->setWordWrap(true);
    m_table->setFitsRows(true);
    m_head->setSpacing(8);
    m_head->addWidget(m_title, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addLayout(m_head);
    column->addWidget(m_table);
    column->addWidget(m_empty);
    settle();
}

void ContactSection::setTitle(const QString &title, const QString &spokenName)
{
    m_title->setText(title);
    m_table->setAccessibleName(spokenName);
}

void ContactSection::setEmptySentence(const QString &sentence)
{
    m_empty->setText(sentence);
}

QPushButton *ContactSection::addVerb(const QString &iconName)
{
    auto *verb = new QPushButton;
    verb->setIcon(icon(iconName));
    m_head->addWidget(verb);
    return verb;
}

void ContactSection::settle()
{
    m_table->setVisible(m_table->rowCount() > 0);
    m_empty->setVisible(m_table->rowCount() == 0);
}
