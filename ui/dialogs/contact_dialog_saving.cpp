#include "app/contacts/field_value.h"
#include "app/documents/error_sentence.h"
#include "ui/dialogs/contact_conflict.h"
#include "ui/dialogs/contact_dialog.h"
#include "ui/dialogs/contact_form.h"
#include "ui/dialogs/ground_fields.h"
#include "ui/dialogs/informed_fields.h"
#include "ui/models/contact_field_words.h"
#include "ui/models/request_people.h"
#include "ui/session/session.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/error_summary.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/inline_bar.h"
#include "ui/widgets/plain_message_box.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>

namespace {

constexpr int mostNamed = 5;

/// What people are recognised by.
QStringList traitsOf(const ContactDraft &draft)
{
    QStringList traits{draft.name.givenName, draft.name.initials, draft.name.infix, draft.name.surname,
        draft.birthDate.toString(Qt::ISODate)};
    for (const ContactPoint &point : draft.points)
        traits.append(point.value);
    for (const PostalAddress &address : draft.addresses)
        traits.append(address.postcode + address.houseNumber);
    for (const Identifier &identifier : draft.identifiers)
        traits.append(identifier.value);
    return traits;
}

} // namespace

ContactDraft ContactDialog::draft() const
{
    const auto textOf = [this](ContactField field) { return m_form->value(field); };
    const auto choiceOf = [this](ContactField field) {
        return numberOfCode(field, m_form->value(field)).value_or(0);
    };
    ContactDraft draft;
    draft.kind = m_form->kind();
    draft.name = {.initials = textOf(ContactField::Initials),
        .givenName = textOf(ContactField::GivenName),
        .infix = textOf(ContactField::Infix),
        .surname = textOf(ContactField::Surname),
        .partnerInfix = textOf(ContactField::PartnerInfix),
        .partnerSurname = textOf(ContactField::PartnerSurname),
        .use = static_cast<NameUse>(choiceOf(ContactField::NameUse)),
        .titleBefore = textOf(ContactField::TitleBefore),
        .titleAfter = textOf(ContactField::TitleAfter),
        .salutation = static_cast<Salutation>(choiceOf(ContactField::Salutation))};
    draft.birthDate = QDate::fromString(textOf(ContactField::BirthDate), Qt::ISODate);
    draft.organisation = textOf(ContactField::Organisation);
    draft.jobTitle = textOf(ContactField::JobTitle);
    draft.language = textOf(ContactField::Language);
    const auto point = [&](ContactField field, ContactPoint::Kind kind, ContactPoint::Label label) {
        if (!textOf(field).isEmpty())
            draft.points.append({.kind = kind, .label = label, .value = textOf(field)});
    };
    point(ContactField::Email, ContactPoint::Kind::Email, ContactPoint::Label::None);
    point(ContactField::Phone, ContactPoint::Kind::Phone, ContactPoint::Label::None);
    point(ContactField::WorkEmail, ContactPoint::Kind::Email, ContactPoint::Label::Work);
    point(ContactField::WorkPhone, ContactPoint::Kind::Phone, ContactPoint::Label::Work);
    const PostalAddress address{.street = textOf(ContactField::Street),
        .houseNumber = textOf(ContactField::HouseNumber) + textOf(ContactField::HouseLetter),
        .addition = textOf(ContactField::HouseAddition),
        .postcode = textOf(ContactField::Postcode),
        .city = textOf(ContactField::City),
        .country = textOf(ContactField::Country)};
    if (address != PostalAddress())
        draft.addresses.append(address);
    if (const QString number = textOf(ContactField::CustomerNumber); !number.isEmpty())
        draft.identifiers.append({.kind = Identifier::Kind::CustomerNumber, .value = number});
    draft.provenance.source = m_source->text();
    draft.provenance.collectedOn = m_collectedOn->date().value_or(QDate());
    draft.provenance.basis = m_basis->currentData().toString();
    draft.ground = m_ground->wish();
    draft.origin = m_informed->origin();
    draft.informed = m_informed->informed();
    draft.notBsnReason = m_notBsn->text();
    draft.suppressionAcknowledged = m_suppressed->isChecked();
    return draft;
}

void ContactDialog::submit()
{
    m_notice->clear();
    m_summary->clear();
    if (!settleConflict())
        return;
    m_form->check();
    checkSource();
    if (m_notBsnField->isVisibleTo(this))
        m_notBsnField->setError(m_notBsn->text().trimmed().isEmpty()
                ? errorSentence({Failure::Invalid, QStringLiteral("value.empty"), {}})
                : QString());
    if (isNew()) {
        askUsualGround();
        m_informed->check();
        m_ground->check();
        add();
    } else {
        edit();
    }
}

void ContactDialog::askUsualGround()
{
    const ContactKind kind = m_form->kind();
    const bool isBusiness =
        kind == ContactKind::Supplier || !m_form->value(ContactField::Organisation).isEmpty();
    m_ground->setAbout({.filingSystem = m_session.filingSystem(),
        .kind = kind,
        .basis = lawfulBasisFrom(m_basis->currentData().toString()).value_or(LawfulBasis::Contract),
        .isBusiness = isBusiness});
}

void ContactDialog::checkSource()
{
    m_sourceField->setError(m_source->text().trimmed().isEmpty()
            ? errorSentence({Failure::Invalid, QStringLiteral("value.empty"), {}})
            : QString());
}

void ContactDialog::add()
{
    if (showComplaints())
        return;
    const ContactDraft wanted = draft();
    const QStringList compared = traitsOf(wanted);
    if (m_comparedWith == compared) {
        store();
        return;
    }
    m_asked = compared;
    m_save->setEnabled(false);
    m_similarAnswer.expect(
        m_session.services().contacts().similar(m_session.permit(), m_session.filingSystem(), wanted));
}

void ContactDialog::tellSimilar(const QList<SimilarContact> &similar)
{
    m_similar = similar;
    QStringList names;
    for (const SimilarContact &each : similar) {
        const QString name = m_people->listNameOf(each.contact);
        if (!name.isEmpty() && names.size() < mostNamed)
            names.append(name);
    }
    const int count = int(similar.size());
    m_notice->tell(Tone::Warn, [count, names] {
        if (names.isEmpty())
            return tr(
                "%n contact(s) in the file may be the same person. Look there first, or save again to add "
                "this one all the same.",
                nullptr, count);
        return tr(
            "Perhaps in the file already: %1. Look there first, or save again to add this one all the same.")
            .arg(names.join(QStringLiteral("; ")));
    });
}

void ContactDialog::store()
{
    m_similar.clear();
    m_save->setEnabled(false);
    m_addAnswer.expect(
        m_session.services().contacts().add(m_session.permit(), m_session.filingSystem(), draft()));
}

void ContactDialog::edit()
{
    const QList<FieldEdit> fields = m_form->edits();
    if (fields.isEmpty()) {
        reject();
        return;
    }
    if (showComplaints())
        return;
    m_save->setEnabled(false);
    m_editAnswer.expect(m_session.services().contacts().edit(m_session.permit(), m_session.filingSystem(),
        m_form->file().contact.id,
        {.version = m_form->file().contact.version,
            .fields = fields,
            .cause = cause(),
            .source = m_source->text(),
            .notBsnReason = m_notBsn->text(),
            .suppressionAcknowledged = m_suppressed->isChecked()}));
}

void ContactDialog::askCorrection()
{
    const auto leave = [this] {
        const auto wanted = m_form->wantedField();
        reject();
        emit correctionWanted(wanted);
    };
    if (m_form->edits().isEmpty()) {
        leave();
        return;
    }
    PlainMessageBox::ask(this,
        {.title = tr("Start a correction request"),
            .text = tr("Leave this form? What you changed in it is not saved."),
            .details = tr("To keep your changes, save them first and then start the request."),
            .verb = tr("Leave and start the request")},
        leave);
}

FormField *ContactDialog::fieldNamed(const QString &code) const
{
    const QHash<QString, FormField *> others = {{QStringLiteral("source"), m_sourceField},
        {QStringLiteral("collected-on"), m_collectedOnField}, {QStringLiteral("basis"), m_basisField},
        {QStringLiteral("reason"), m_notBsnField}};
    if (FormField *field = others.value(code))
        return field;
    if (FormField *field = m_ground->fieldNamed(code))
        return field;
    const auto field = contactFieldOf(code);
    return field ? m_form->fieldOf(*field) : nullptr;
}

QList<FormField *> ContactDialog::allFields() const
{
    QList<FormField *> all = m_form->fields();
    isNew() ? all.append(m_sourceField) : all.prepend(m_sourceField);
    all << m_collectedOnField;
    if (isNew())
        all += m_informed->fields();
    all << m_basisField;
    if (isNew())
        all += m_ground->fields();
    all << m_notBsnField;
    return all;
}

bool ContactDialog::showComplaints()
{
    QList<FormField *> complaining = allFields();
    complaining.removeIf([](const FormField *field) { return !field->hasError(); });
    if (complaining.isEmpty())
        return false;
    m_summary->tell(
        tr("Nothing was stored. %n field(s) must be mended.", nullptr, int(complaining.size())), complaining);
    m_area->ensureWidgetVisible(complaining.first());
    complaining.first()->setFocus();
    return true;
}

void ContactDialog::showProblem(const Error &error)
{
    if (error.what == QStringLiteral("contact.fields")) {
        showFieldProblems(error.place);
        return;
    }
    if (error.failure == Failure::ChangedMeanwhile && !isNew()) {
        m_save->setEnabled(false);
        m_nowAnswer.expect(m_session.services().contacts().find(m_session.permit(), m_session.filingSystem(),
            m_form->file().contact.id, Contacts::Viewing::Internal));
        return;
    }
    if (error.what == QStringLiteral("contact.bsn-possible"))
        m_notBsnField->show();
    if (error.what == QStringLiteral("contact.suppressed") ||
        error.what == QStringLiteral("contact.erased-before"))
        m_suppressed->show();
    const bool isOfInforming = error.what.startsWith(QLatin1String("informing."));
    for (const QString &place : error.place) {
        if (FormField *field = isOfInforming ? m_informed->fieldNamed(place) : fieldNamed(place))
            field->setError(contactSentence(error));
    }
    if (!showComplaints())
        m_notice->tell(Tone::Danger, contactSentence(error));
}

void ContactDialog::showFieldProblems(const QStringList &places)
{
    QStringList elsewhere;
    for (const QString &place : places) {
        const QString sentence = errorSentence({Failure::Invalid, place.section(u':', 1), {}});
        if (FormField *field = fieldNamed(place.section(u':', 0, 0)))
            field->setError(sentence);
        else
            elsewhere.append(sentence);
    }
    if (!elsewhere.isEmpty())
        m_notice->tell(Tone::Danger, elsewhere.join(u'\n'));
    showComplaints();
}

void ContactDialog::showConflict(const Result<ContactFile> &now)
{
    m_save->setEnabled(true);
    if (!now) {
        m_notice->tell(Tone::Danger, errorSentence(now.error()));
        return;
    }
    const QList<FieldComparison> fields = compared(*now, m_form->edits());
    m_form->rebase(*now);
    m_conflict->ask(fields);
    if (recordLock())
        lockFields();
    else if (fields.isEmpty())
        m_notice->tell(
            Tone::Info, tr("Somebody else made the same changes meanwhile. Nothing is left to save."));
    else
        m_notice->tell(Tone::Warn,
            tr("Somebody else changed this contact meanwhile; nothing was stored. Choose for each field what "
               "is "
               "kept, then save again."));
    m_conflict->focusFirstOpen();
}

bool ContactDialog::settleConflict()
{
    if (!m_conflict->isAsking())
        return true;
    if (!m_conflict->isSettled()) {
        m_notice->tell(Tone::Danger, tr("Choose first what is kept of each field that both of you changed."));
        m_conflict->focusFirstOpen();
        return false;
    }
    const QList<FieldComparison> givenUp = m_conflict->givenUp();
    for (const FieldComparison &field : givenUp)
        m_form->setValue(field.field, field.theirs);
    m_conflict->clear();
    return true;
}
