#include "ui/pages/request_correction_form.h"

#include "app/contacts/edit_rule.h"
#include "app/contacts/field_value.h"
#include "ui/look/curtain.h"
#include "ui/look/icon.h"
#include "ui/models/contact_field_words.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/plain_text.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QPushButton>

namespace {

constexpr int itemRole = Qt::UserRole + 1;
constexpr qsizetype longestShown = 60;

/// The numbers of what somebody has several of, as far as a field speaks of it.
QList<qint64> itemNumbersOf(const ContactFile &person, ContactField field)
{
    QList<qint64> items;
    if (isAddressField(field)) {
        for (const PostalAddress &address : person.addresses)
            items.append(address.id.number());
    }
    for (const ContactPoint &point : person.points) {
        if (speaksOf(field, point))
            items.append(point.id.number());
    }
    for (const Identifier &identifier : person.identifiers) {
        if (speaksOf(field, identifier))
            items.append(identifier.id.number());
    }
    if (field == ContactField::Note) {
        for (const Note &note : person.notes)
            items.append(note.id.number());
    }
    return items;
}

/// Notes are told apart by their day: what they say is covered here.
QString noteDay(const ContactFile &person, qint64 number)
{
    for (const Note &note : person.notes) {
        if (note.id.number() == number)
            return QLocale().toString(note.writtenAt.toLocal(), QLocale::ShortFormat);
    }
    return {};
}

} // namespace

RequestCorrectionForm::RequestCorrectionForm(QWidget *parent)
    : QWidget(parent)
    , m_field(new QComboBox)
    , m_value(new QLineEdit)
    , m_fieldField(new FormField(m_field))
    , m_valueField(new FormField(m_value))
    , m_add(new QPushButton)
{
    m_add->setIcon(icon(u"plus"));
    m_field->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
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
    m_wanted.reset();
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

std::optional<qint64> RequestCorrectionForm::item() const
{
    const QVariant item = m_field->currentData(itemRole);
    return item.isNull() ? std::nullopt : std::optional(item.toLongLong());
}

QJsonObject RequestCorrectionForm::typed() const
{
    if (pendingValue().isEmpty())
        return {};
    QJsonObject typed{{QStringLiteral("field"), m_wanted ? m_wanted->field : fieldCode()},
        {QStringLiteral("value"), m_value->text()}};
    const QVariant item = m_wanted ? m_wanted->item : m_field->currentData(itemRole);
    if (item.isValid())
        typed.insert(QStringLiteral("item"), item.toLongLong());
    return typed;
}

void RequestCorrectionForm::putBack(const QJsonObject &typed)
{
    if (typed.isEmpty())
        return;
    const QJsonValue item = typed[QStringLiteral("item")];
    m_wanted = {
        typed[QStringLiteral("field")].toString(), item.isDouble() ? QVariant(item.toInteger()) : QVariant()};
    m_value->setText(typed[QStringLiteral("value")].toString());
    fillFields();
}

void RequestCorrectionForm::setPerson(const ContactFile &person)
{
    m_person = person;
    fillFields();
}

void RequestCorrectionForm::fillFields()
{
    const QString chosen = m_wanted ? m_wanted->field : fieldCode();
    const QVariant chosenItem = m_wanted ? m_wanted->item : m_field->currentData(itemRole);
    if (m_person.contact.id.isStored())
        m_wanted.reset();
    m_field->clear();
    for (const EditRule &rule : editRules()) {
        // A file is no text that could be corrected.
        if (rule.field == ContactField::Attachment)
            continue;
        const QList<qint64> items = itemNumbersOf(m_person, rule.field);
        // A note that is not pointed at is a new one.
        const bool isNote = rule.field == ContactField::Note;
        if (isNote || items.size() < 2)
            m_field->addItem(fieldWord(rule.field), rule.code.toString());
        if (!isNote && items.size() < 2)
            continue;
        for (const qint64 item : items) {
            QString value = isNote ? noteDay(m_person, item)
                                   : visibleLine(shownValue(rule.field, m_person.valueOf(rule.field, item)));
            if (value.size() > longestShown)
                value = value.left(longestShown) + QChar(u'…');
            m_field->addItem(tr("%1: %2").arg(fieldWord(rule.field), veiled(value)), rule.code.toString());
            m_field->setItemData(m_field->count() - 1, item, itemRole);
        }
    }
    int index = m_field->findData(chosen);
    // Numbers are of their table: those of an address and of a note can be alike.
    for (int row = 0; row < m_field->count(); ++row) {
        if (m_field->itemData(row) == chosen && m_field->itemData(row, itemRole) == chosenItem)
            index = row;
    }
    m_field->setCurrentIndex(std::max(0, index));
}

void RequestCorrectionForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void RequestCorrectionForm::retranslate()
{
    fillFields();
    m_fieldField->setLabel(tr("Field to correct"));
    m_valueField->setLabel(tr("New value"));
    m_add->setText(tr("Add"));
    m_add->setAccessibleName(tr("Add this correction"));
}

void RequestCorrectionForm::add()
{
    emit added(fieldCode(), pendingValue(), item());
    m_value->clear();
    m_value->setFocus();
}
