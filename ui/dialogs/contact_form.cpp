#include "ui/dialogs/contact_form.h"

#include "app/contacts/field_value.h"
#include "ui/models/contact_field_words.h"
#include "ui/session/session.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/form_field.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLineEdit>

namespace {

/// In reading order, two beside each other.
constexpr std::array shownFields = {ContactField::Kind, ContactField::CustomerNumber,
    ContactField::Salutation, ContactField::NameUse, ContactField::GivenName, ContactField::Initials,
    ContactField::Infix, ContactField::Surname, ContactField::PartnerInfix, ContactField::PartnerSurname,
    ContactField::TitleBefore, ContactField::TitleAfter, ContactField::Email, ContactField::Phone,
    ContactField::Organisation, ContactField::JobTitle, ContactField::WorkEmail, ContactField::WorkPhone,
    ContactField::Street, ContactField::HouseNumber, ContactField::HouseLetter, ContactField::HouseAddition,
    ContactField::Postcode, ContactField::City, ContactField::Country, ContactField::Language,
    ContactField::BirthDate};

bool isChosen(ContactField field)
{
    return field == ContactField::Kind || field == ContactField::Salutation || field == ContactField::NameUse;
}

} // namespace

ContactForm::ContactForm(Session &session, const ContactFile &file, QWidget *parent)
    : QWidget(parent), m_session(session), m_file(file)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(10);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    for (const ContactField field : shownFields) {
        if (isChosen(field)) {
            auto *choice = new QComboBox;
            // As wide as its column, and not as the longest that can be chosen.
            choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
            choice->setMinimumContentsLength(10);
            m_choices.insert(field, choice);
            add(grid, field, choice);
            continue;
        }
        auto *edit = field == ContactField::BirthDate ? new DateField : new QLineEdit;
        m_edits.insert(field, edit);
        add(grid, field, edit);
        edit->installEventFilter(this);
        if (auto *day = qobject_cast<DateField *>(edit))
            day->setToday([&session] { return session.today(); });
        connect(edit, &QLineEdit::textEdited, m_fields.value(field), &FormField::clearError);
        connect(edit, &QLineEdit::editingFinished, this, [this, field] { leave(field); });
        showStored(field);
    }
    retranslate();
    for (const ContactField field : m_choices.keys()) {
        if (m_file.contact.id.isStored())
            setValue(field, m_file.valueOf(field));
    }
}

void ContactForm::add(QGridLayout *grid, ContactField field, QWidget *widget)
{
    widget->setObjectName(editRule(field).code.toString()); // by which a draft finds it again
    auto *place = new FormField(widget);
    const int number = int(m_fields.size());
    m_fields.insert(field, place);
    grid->addWidget(place, number / 2, number % 2, Qt::AlignTop);
}

void ContactForm::retranslate()
{
    for (auto it = m_fields.constBegin(); it != m_fields.constEnd(); ++it) {
        it.value()->setLabel(fieldWord(it.key()));
        if (it.value()->hasError())
            it.value()->setError(problemOf(it.key()));
    }
    fillChoices();
}

void ContactForm::fillChoices()
{
    for (auto it = m_choices.constBegin(); it != m_choices.constEnd(); ++it) {
        QComboBox *box = it.value();
        const int chosen = std::max(0, box->currentIndex());
        box->clear();
        const auto choices = choicesOf(it.key(), m_session.filingSystem());
        for (const auto &[code, word] : choices)
            box->addItem(word, code);
        box->setCurrentIndex(chosen);
    }
}

ContactKind ContactForm::kind() const
{
    return static_cast<ContactKind>(numberOfCode(ContactField::Kind, value(ContactField::Kind)).value_or(0));
}

QString ContactForm::value(ContactField field) const
{
    if (const QComboBox *box = m_choices.value(field))
        return box->currentData().toString();
    const QLineEdit *edit = m_edits.value(field);
    const auto *day = qobject_cast<const DateField *>(edit);
    const QString typed = day && day->date() ? day->date()->toString(Qt::ISODate) : edit->text();
    if (typed.trimmed().isEmpty())
        return {};
    const auto accepted = acceptedFieldValue(field, m_session.filingSystem(), typed, m_session.today());
    return accepted ? *accepted : typed;
}

bool ContactForm::isChanged(ContactField field) const
{
    if (isChosen(field))
        return m_file.contact.id.isStored() && value(field) != m_file.valueOf(field);
    return m_edits.value(field)->text() != m_shown.value(field) && value(field) != m_file.valueOf(field);
}

QList<FieldEdit> ContactForm::edits() const
{
    QList<FieldEdit> all;
    for (const ContactField field : shownFields) {
        if (isChanged(field))
            all.append({.field = field, .value = value(field), .base = m_file.valueOf(field)});
    }
    return all;
}

void ContactForm::rebase(const ContactFile &now)
{
    QList<ContactField> untouched;
    for (const ContactField field : shownFields) {
        if (!isChanged(field))
            untouched.append(field);
    }
    m_file = now;
    m_parked.clear();
    for (const ContactField field : std::as_const(untouched))
        setValue(field, now.valueOf(field));
    for (const ContactField field : shownFields)
        m_shown.insert(field, shownValue(field, now.valueOf(field)));
}

void ContactForm::setValue(ContactField field, const QString &value)
{
    if (QComboBox *box = m_choices.value(field)) {
        box->setCurrentIndex(std::max(0, box->findData(value)));
        return;
    }
    QLineEdit *edit = m_edits.value(field);
    if (auto *day = qobject_cast<DateField *>(edit))
        day->setDate(QDate::fromString(value, Qt::ISODate));
    else
        edit->setText(shownValue(field, value));
    m_fields.value(field)->clearError();
}

void ContactForm::showStored(ContactField field)
{
    const QDate day = QDate::fromString(m_file.valueOf(field), Qt::ISODate);
    if (auto *edit = qobject_cast<DateField *>(m_edits.value(field)))
        edit->setDate(day.isValid() ? std::optional(day) : std::nullopt);
    else
        m_edits.value(field)->setText(shownValue(field, m_file.valueOf(field)));
    m_shown.insert(field, m_edits.value(field)->text());
}

void ContactForm::setLock(ContactField field, const QString &reason)
{
    FormField *place = m_fields.value(field);
    if (QComboBox *box = m_choices.value(field)) {
        if (!reason.isEmpty() && isChanged(field))
            setValue(field, m_file.valueOf(field));
        place->setHelp(reason);
        box->setEnabled(reason.isEmpty());
        return;
    }
    QLineEdit *edit = m_edits.value(field);
    if (!reason.isEmpty() && !edit->isReadOnly() && isChanged(field)) {
        const QString typed = edit->text();
        place->clearError();
        showStored(field);
        m_parked.insert(field, typed);
    }
    place->setHelp(reason); // once no complaint is in its way
    edit->setReadOnly(!reason.isEmpty());
    if (reason.isEmpty() && m_parked.contains(field)) {
        edit->setText(m_parked.take(field));
        leave(field);
    }
}

void ContactForm::lockAll()
{
    for (QComboBox *box : std::as_const(m_choices))
        box->setEnabled(false);
    for (QLineEdit *edit : std::as_const(m_edits))
        edit->setReadOnly(true);
}

void ContactForm::check()
{
    for (const ContactField field : shownFields) {
        if (!isChosen(field))
            leave(field);
    }
}

void ContactForm::leave(ContactField field)
{
    QLineEdit *edit = m_edits.value(field);
    FormField *place = m_fields.value(field);
    const QString problem = isChanged(field) ? problemOf(field) : QString();
    place->setError(problem);
    // A day settles by itself.
    if (problem.isEmpty() && !qobject_cast<DateField *>(edit) && isChanged(field))
        edit->setText(shownValue(field, value(field)));
}

QString ContactForm::problemOf(ContactField field) const
{
    if (isChosen(field))
        return {};
    const QString typed = value(field);
    if (const auto *day = qobject_cast<const DateField *>(m_edits.value(field)); day && day->isRefused())
        return day->problem();
    if (typed.isEmpty())
        return {};
    const auto accepted = acceptedFieldValue(field, m_session.filingSystem(), typed, m_session.today());
    if (!accepted)
        return contactSentence({Failure::Invalid, accepted.error().what, {}});
    if (!isScanned(field))
        return {};
    const QString code = editRule(field).code.toString();
    // A number that may be one is asked about when it is saved, together with the reason.
    const Outcome clean = refuseNationalNumbers({{code, *accepted}}, QStringLiteral("-"));
    return clean ? QString() : contactSentence(clean.error());
}

QList<FormField *> ContactForm::fields() const
{
    QList<FormField *> all;
    for (const ContactField field : shownFields)
        all.append(m_fields.value(field));
    return all;
}

bool ContactForm::eventFilter(QObject *object, QEvent *event)
{
    const auto *edit = qobject_cast<QLineEdit *>(object);
    if (event->type() == QEvent::FocusIn && edit && edit->isReadOnly())
        m_wanted = m_edits.key(const_cast<QLineEdit *>(edit), ContactField::Surname);
    return QWidget::eventFilter(object, event);
}
