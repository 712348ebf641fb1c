#include "ui/dialogs/contact_conflict.h"

#include "ui/look/curtain.h"
#include "ui/models/contact_field_words.h"
#include "ui/pages/contact_table.h"

#include <QComboBox>
#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace {

enum Keep { Undecided = 0, Mine = 1, Theirs = 2 };
constexpr int keepColumn = 4;

} // namespace

ContactConflict::ContactConflict(QWidget *parent) : QWidget(parent), m_table(new ContactTable)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_table);
    m_table->setFitsRows(true);
    m_table->setWraps(true);
    hide();
}

void ContactConflict::ask(const QList<FieldComparison> &fields)
{
    m_choices.clear();
    m_fields = fields;
    fill();
    setVisible(isAsking());
}

void ContactConflict::fill()
{
    QList<int> chosen;
    for (const QComboBox *choice : std::as_const(m_choices))
        chosen.append(choice->currentData().toInt());
    m_choices.clear();
    m_table->setAccessibleName(tr("What both of you changed, field by field"));
    m_table->setHeads({tr("Field"), tr("Before"), tr("Yours"), tr("Theirs now"), tr("Keep")});
    m_table->setShares({3, 4, 4, 4, 4});
    m_table->clearRows();
    QWidget *before = m_table;
    for (const FieldComparison &field : std::as_const(m_fields)) {
        const int row = m_table->rowCount();
        m_table->addRow({fieldWord(field.field), veiled(shownValue(field.field, field.base)),
            veiled(shownValue(field.field, field.mine)), veiled(shownValue(field.field, field.theirs)),
            QString()});
        auto *choice = new QComboBox;
        if (field.isConflict())
            choice->addItem(tr("Choose…"), Undecided);
        choice->addItem(tr("Yours"), Mine);
        choice->addItem(tr("Theirs"), Theirs);
        choice->setAccessibleName(tr("Keep for %1").arg(fieldWord(field.field)));
        choice->setCurrentIndex(
            std::max(0, choice->findData(chosen.value(row, field.isConflict() ? Undecided : Mine))));
        m_table->setIndexWidget(m_table->model()->index(row, keepColumn), choice);
        setTabOrder(before, choice);
        before = choice;
        m_choices.append(choice);
    }
}

bool ContactConflict::isSettled() const
{
    return std::all_of(m_choices.begin(), m_choices.end(),
        [](const QComboBox *choice) { return choice->currentData().toInt() != Undecided; });
}

QList<FieldComparison> ContactConflict::givenUp() const
{
    QList<FieldComparison> fields;
    for (qsizetype i = 0; i < m_fields.size(); ++i) {
        if (m_choices.at(i)->currentData().toInt() == Theirs)
            fields.append(m_fields.at(i));
    }
    return fields;
}

void ContactConflict::focusFirstOpen()
{
    for (QComboBox *choice : std::as_const(m_choices)) {
        if (choice->currentData().toInt() == Undecided) {
            choice->setFocus();
            return;
        }
    }
    if (!m_choices.isEmpty())
        m_choices.first()->setFocus();
}

void ContactConflict::clear()
{
    m_fields.clear();
    m_choices.clear();
    m_table->clearRows();
    hide();
}

void ContactConflict::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        fill();
    QWidget::changeEvent(event);
}
