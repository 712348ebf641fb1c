#include "ui/dialogs/contact_dialog.h"

#include "ui/dialogs/contact_conflict.h"
#include "ui/dialogs/contact_form.h"
#include "ui/dialogs/form_draft.h"
#include "ui/dialogs/ground_fields.h"
#include "ui/dialogs/informed_fields.h"
#include "ui/look/button_variant.h"
#include "ui/look/icon.h"
#include "ui/look/theme.h"
#include "ui/models/request_people.h"
#include "ui/session/session.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/error_summary.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/inline_bar.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/screen_fit.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>

ContactDialog::ContactDialog(Session &session, const ContactFile *file, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_summary(new ErrorSummary)
    , m_notice(new InlineBar)
    , m_conflict(new ContactConflict)
    , m_area(new QScrollArea)
    , m_form(new ContactForm(session, file == nullptr ? ContactFile() : *file))
    , m_whyTitle(new PlainLabel(TypeRole::Title3))
    , m_originTitle(new PlainLabel(TypeRole::Title3))
    , m_informed(new InformedFields(session))
    , m_ground(new GroundFields(session))
    , m_locked(new InlineBar)
    , m_correct(new QAction(this))
    , m_cause(new QComboBox)
    , m_basis(new QComboBox)
    , m_source(new QLineEdit)
    , m_notBsn(new QLineEdit)
    , m_collectedOn(new DateField)
    , m_suppressed(new QCheckBox)
    , m_causeField(new FormField(m_cause))
    , m_basisField(new FormField(m_basis))
    , m_sourceField(new FormField(m_source))
    , m_notBsnField(new FormField(m_notBsn))
    , m_collectedOnField(new FormField(m_collectedOn))
    , m_save(new QPushButton)
    , m_cancel(new QPushButton)
    , m_people(new RequestPeople(session, this))
    , m_similarAnswer([this](const Result<QList<SimilarContact>> &similar) {
        m_save->setEnabled(true);
        if (!similar) {
            showProblem(similar.error());
            return;
        }
        m_comparedWith = m_asked;
        if (similar->isEmpty())
            submit(); // anew: the form can have changed meanwhile
        else
            tellSimilar(*similar);
    })
    , m_addAnswer([this](const Result<Id<Contact>> &added) {
        m_save->setEnabled(true);
        if (!added) {
            showProblem(added.error());
            return;
        }
        emit saved(*added, {});
        accept();
    })
    , m_editAnswer([this](const Result<EditResult> &edited) {
        m_save->setEnabled(true);
        if (!edited) {
            showProblem(edited.error());
            return;
        }
        emit saved(m_form->file().contact.id, edited->changes);
        accept();
    })
    , m_nowAnswer([this](const Result<ContactFile> &now) { showConflict(now); })
    , m_historyAnswer([this](const Result<QList<FieldChange>> &changes) {
        for (const FieldChange &change : changes ? *changes : QList<FieldChange>()) {
            if (!change.requestRef.isEmpty())
                m_corrected.append(change.field);
        }
        lockFields();
    })
{
    setAttribute(Qt::WA_DeleteOnClose);
    arrange();
    connectParts();
    m_collectedOn->setToday([&session] { return session.today(); });
    m_collectedOn->setDate(session.today());
    retranslate();
    // Only now that the basis shows what it begins with.
    if (isNew())
        askUsualGround();
    lockFields();
    if (!isNew())
        m_historyAnswer.expect(session.services().contacts().history(
            session.permit(), session.filingSystem(), m_form->file().contact.id));
    const QString name = isNew() ? QStringLiteral("contact.add") : QStringLiteral("contact.edit");
    new FormDraft(this, session, name, m_form->file().contact.id, m_notice);
}

bool ContactDialog::isNew() const
{
    return !m_form->file().contact.id.isStored();
}

void ContactDialog::arrange()
{
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    for (QWidget *part : std::initializer_list<QWidget *>{m_notice, m_summary, m_conflict})
        layout->addWidget(part);
    layout->addWidget(makeForm(), 1);
    layout->addWidget(makeVerbs());
    // Only now that it stands in its dialog; before, Enter would press the first button above it.
    m_save->setDefault(true);
    m_notice->clear();
    fitToScreen(this, sizeHint().expandedTo({theme().px(680), theme().px(600)}));
}

QWidget *ContactDialog::makeForm()
{
    auto *form = new QWidget;
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, 8, 0);
    column->setSpacing(12);
    // The cause decides what may be changed, so it is asked before the fields; where somebody new comes from,
    // after.
    QWidget *why = makeWhy();
    QWidget *origin = makeOrigin();
    column->addWidget(why);
    column->addWidget(m_locked);
    column->addWidget(m_form);
    column->addWidget(origin);
    column->addWidget(m_notBsnField);
    column->addWidget(m_suppressed);
    column->addStretch(1);
    why->setVisible(!isNew());
    origin->setVisible(isNew());
    m_notBsnField->hide();
    m_suppressed->hide();
    m_locked->clear();
    m_area->setWidget(form);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setMinimumSize(520, 240);
    return m_area;
}

QWidget *ContactDialog::makeWhy()
{
    auto *part = new QWidget;
    auto *grid = new QGridLayout(part);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_whyTitle, 0, 0, 1, 2);
    grid->addWidget(m_causeField, 1, 0, Qt::AlignTop);
    if (!isNew())
        grid->addWidget(m_sourceField, 1, 1, Qt::AlignTop);
    return part;
}

QWidget *ContactDialog::makeOrigin()
{
    auto *part = new QWidget;
    auto *grid = new QGridLayout(part);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(10);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_originTitle, 0, 0, 1, 2);
    if (isNew())
        grid->addWidget(m_sourceField, 1, 0, Qt::AlignTop);
    grid->addWidget(m_collectedOnField, 1, 1, Qt::AlignTop);
    grid->addWidget(m_informed, 2, 0, 1, 2, Qt::AlignTop);
    grid->addWidget(m_basisField, 3, 0, 1, 2, Qt::AlignTop);
    grid->addWidget(m_ground, 4, 0, 1, 2, Qt::AlignTop);
    return part;
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
    m_save->setShortcut(QKeySequence::Save);
    return verbs;
}

void ContactDialog::connectParts()
{
    for (QComboBox *choice : {m_cause, m_basis}) {
        choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        choice->setMinimumContentsLength(10);
    }
    m_correct->setIcon(icon(u"inbox"));
    m_correct->setVisible(m_session.may(Operation::HandleRequests));
    m_locked->addAction(m_correct);
    connect(m_correct, &QAction::triggered, this, &ContactDialog::askCorrection);
    connect(m_cause, &QComboBox::currentIndexChanged, this, &ContactDialog::lockFields);
    connect(m_source, &QLineEdit::textEdited, m_sourceField, &FormField::clearError);
    connect(m_source, &QLineEdit::editingFinished, this, [this] {
        if (m_source->isModified())
            checkSource();
    });
    connect(m_collectedOn, &DateField::problemChanged, m_collectedOnField, &FormField::setError);
    connect(m_collectedOn, &DateField::dateChanged, this,
        [this] { m_informed->setObtainedOn(m_collectedOn->date().value_or(QDate())); });
    connect(m_summary, &ErrorSummary::fieldChosen, this, [this](FormField *field) {
        m_area->ensureWidgetVisible(field);
        field->setFocus();
    });
    if (isNew()) {
        for (const auto *box : {m_basis, m_form->kindBox()})
            connect(box, &QComboBox::currentIndexChanged, this, &ContactDialog::askUsualGround);
        auto *organisation = qobject_cast<QLineEdit *>(m_form->fieldOf(ContactField::Organisation)->field());
        connect(organisation, &QLineEdit::editingFinished, this, &ContactDialog::askUsualGround);
    }
    connect(m_people, &RequestPeople::changed, this, [this] {
        if (!m_similar.isEmpty())
            tellSimilar(m_similar);
    });
    connect(m_save, &QPushButton::clicked, this, &ContactDialog::submit);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
}

void ContactDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        lockFields();
    }
    QDialog::changeEvent(event);
}
