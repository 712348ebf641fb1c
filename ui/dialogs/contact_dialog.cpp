#include "ui/dialogs/contact_dialog.h"

#include "app/consent/lawful_basis.h"
#include "ui/look/button_variant.h"
#include "ui/models/contact_field_words.h"
#include "ui/session/session.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/inline_bar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>

namespace {

/// In reading order, two beside each other.
constexpr std::array shownFields = {ContactField::GivenName, ContactField::Initials, ContactField::Infix,
    ContactField::Surname, ContactField::Email, ContactField::Phone, ContactField::Organisation,
    ContactField::JobTitle, ContactField::WorkEmail, ContactField::WorkPhone, ContactField::Street,
    ContactField::HouseNumber, ContactField::HouseLetter, ContactField::HouseAddition, ContactField::Postcode,
    ContactField::City, ContactField::CustomerNumber, ContactField::BirthDate};

QString keyOf(ContactField field)
{
    return editRule(field).code.toString();
}

} // namespace

ContactDialog::ContactDialog(Session &session, const ContactFile *file, QWidget *parent)
    : QDialog(parent),
      m_session(session),
      m_file(file == nullptr ? ContactFile() : *file),
      m_notice(new InlineBar),
      m_kind(new QComboBox),
      m_cause(new QComboBox),
      m_basis(new QComboBox),
      m_source(new QLineEdit),
      m_notBsn(new QLineEdit),
      m_collectedOn(new DateField),
      m_suppressed(new QCheckBox),
      m_save(new QPushButton),
      m_cancel(new QPushButton),
      m_addAnswer([this](const Result<Id<Contact>> &added) {
          m_save->setEnabled(true);
          if (!added) {
              showProblem(added.error());
              return;
          }
          emit saved(*added, {});
          accept();
      }),
      m_editAnswer([this](const Result<int> &version) {
          m_save->setEnabled(true);
          if (!version) {
              showProblem(version.error());
              return;
          }
          emit saved(m_file.contact.id, undoOf(m_newestBefore));
          accept();
      }),
      m_compareAnswer([this](const Result<QList<FieldComparison>> &comparison) { showComparison(comparison); }),
      m_fileAnswer([this](const Result<ContactFile> &found) {
          if (found)
              m_file.contact.version = found->contact.version;
      }),
      m_historyAnswer([this](const Result<QList<FieldChange>> &changes) {
          if (changes && !changes->isEmpty())
              m_newestBefore = changes->first().id;
      })
{
    setAttribute(Qt::WA_DeleteOnClose);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addWidget(m_notice);
    layout->addWidget(makeForm(), 1);
    layout->addWidget(makeVerbs());
    m_notice->clear();
    m_collectedOn->setToday([&session] { return session.today(); });
    m_collectedOn->setDate(session.today());
    retranslate();
    for (auto it = m_edits.constBegin(); it != m_edits.constEnd(); ++it)
        it.value()->setText(isNew() ? QString() : shownValue(it.key(), m_file.valueOf(it.key())));
    if (!isNew()) {
        m_kind->setCurrentIndex(m_kind->findData(int(m_file.contact.kind)));
        m_historyAnswer.expect(session.services().contacts().history(
            session.permit(), session.filingSystem(), m_file.contact.id));
    }
    connect(m_cause, &QComboBox::currentIndexChanged, this, &ContactDialog::lockFields);
    connect(m_save, &QPushButton::clicked, this, &ContactDialog::submit);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    lockFields();
}

QWidget *ContactDialog::makeForm()
{
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    auto *form = new QWidget;
    auto *grid = new QGridLayout(form);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(10);
    int place = 0;
    const auto put = [&](const QString &key, QWidget *widget) {
        auto *field = new FormField(widget);
        m_fields.insert(key, field);
        grid->addWidget(field, place / 2, place % 2, Qt::AlignTop);
        ++place;
    };
    put(QStringLiteral("kind"), m_kind);
    for (const ContactField field : shownFields) {
        auto *edit = field == ContactField::BirthDate ? new DateField : new QLineEdit;
        m_edits.insert(field, edit);
        put(keyOf(field), edit);
    }
    put(QStringLiteral("source"), m_source);
    if (isNew()) {
        put(QStringLiteral("collected-on"), m_collectedOn);
        put(QStringLiteral("basis"), m_basis);
        m_cause->setParent(this);
        m_cause->hide();
    } else {
        put(QStringLiteral("cause"), m_cause);
        m_collectedOn->setParent(this);
        m_collectedOn->hide();
        m_basis->setParent(this);
        m_basis->hide();
    }
    put(QStringLiteral("not-bsn"), m_notBsn);
    m_fields.value(QStringLiteral("not-bsn"))->hide();
    grid->addWidget(m_suppressed, place / 2 + 1, 0, 1, 2);
    m_suppressed->hide();
    grid->setRowStretch(place / 2 + 2, 1);
    area->setWidget(form);
    area->setMinimumSize(560, 380);
    return area;
}

QWidget *ContactDialog::makeVerbs()
{
    auto *verbs = new QWidget;
    auto *row = new QHBoxLayout(verbs);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch();
    row->addWidget(m_cancel);
    row->addWidget(m_save);
    setVariant(m_save, ButtonVariant::Primary);
    m_save->setDefault(true);
    m_save->setShortcut(QKeySequence::Save);
    return verbs;
}

void ContactDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        lockFields();
    }
    QDialog::changeEvent(event);
}

QString ContactDialog::textOf(ContactField field) const
{
    const QLineEdit *edit = m_edits.value(field);
    if (const auto *day = qobject_cast<const DateField *>(edit))
        return day->date() ? day->date()->toString(Qt::ISODate) : edit->text();
    return edit->text();
}

ContactDraft ContactDialog::draft() const
{
    ContactDraft draft;
    draft.kind = static_cast<ContactKind>(m_kind->currentData().toInt());
    draft.name = {.initials = textOf(ContactField::Initials),
        .givenName = textOf(ContactField::GivenName),
        .infix = textOf(ContactField::Infix),
        .surname = textOf(ContactField::Surname)};
    draft.birthDate = QDate::fromString(textOf(ContactField::BirthDate), Qt::ISODate);
    draft.organisation = textOf(ContactField::Organisation);
    draft.jobTitle = textOf(ContactField::JobTitle);
    const auto point = [&](ContactField field, ContactPoint::Kind kind, ContactPoint::Label label) {
        if (!textOf(field).trimmed().isEmpty())
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
        .city = textOf(ContactField::City)};
    if (address != PostalAddress())
        draft.addresses.append(address);
    if (const QString number = textOf(ContactField::CustomerNumber); !number.trimmed().isEmpty())
        draft.identifiers.append({.kind = Identifier::Kind::CustomerNumber, .value = number});
    draft.provenance.source = m_source->text();
    draft.provenance.collectedOn = m_collectedOn->date().value_or(QDate());
    draft.provenance.basis = m_basis->currentData().toString();
    draft.notBsnReason = m_notBsn->text();
    draft.suppressionAcknowledged = m_suppressed->isChecked();
    return draft;
}

QList<FieldEdit> ContactDialog::edits() const
{
    QList<FieldEdit> all;
    for (auto it = m_edits.constBegin(); it != m_edits.constEnd(); ++it) {
        const QString before = m_file.valueOf(it.key());
        if (const QString now = textOf(it.key()); now != before)
            all.append({.field = it.key(), .value = now, .base = before});
    }
    const QString kind = codeOfNumber(ContactField::Kind, m_kind->currentData().toInt());
    if (const QString before = m_file.valueOf(ContactField::Kind); kind != before)
        all.append({.field = ContactField::Kind, .value = kind, .base = before});
    return all;
}
