#include "ui/pages/import_origin_step.h"

#include "app/documents/consent_words.h"
#include "app/documents/informing_words.h"
#include "app/documents/retention_words.h"
#include "app/documents/role_words.h"
#include "ui/dialogs/ground_fields.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/plain_text.h"
#include "ui/widgets/tab_order.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLineEdit>

ImportOriginStep::ImportOriginStep(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_filingSystem(new QComboBox)
    , m_filingSystemField(new FormField(m_filingSystem))
    , m_kind(new QComboBox)
    , m_kindField(new FormField(m_kind))
    , m_origin(new QComboBox)
    , m_originField(new FormField(m_origin))
    , m_source(new QLineEdit)
    , m_sourceField(new FormField(m_source))
    , m_collected(new DateField)
    , m_collectedField(new FormField(m_collected))
    , m_basis(new QComboBox)
    , m_basisField(new FormField(m_basis))
    , m_ground(new GroundFields(session))
    , m_purposesHeading(new PlainLabel(TypeRole::Title3))
    , m_purposesHelp(new PlainLabel)
    , m_purposes(new QVBoxLayout)
{
    for (const DataOrigin origin : {DataOrigin::Elsewhere, DataOrigin::Person})
        m_origin->addItem(QString(), static_cast<int>(origin));
    m_source->setMaxLength(200);
    m_purposesHelp->setWordWrap(true);
    m_purposesHelp->setInk(Ink::Muted);
    for (const LawfulBasis basis : allLawfulBases)
        m_basis->addItem(QString(), letterOf(basis));
    m_basis->setCurrentIndex(m_basis->findData(letterOf(LawfulBasis::Contract)));
    for (FormField *field : {m_sourceField, m_collectedField})
        field->setRequired(true);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(10);
    // At the top, so that a label stays at its field where only the neighbour has a line of help.
    grid->addWidget(m_filingSystemField, 0, 0, Qt::AlignTop);
    grid->addWidget(m_kindField, 0, 1, Qt::AlignTop);
    grid->addWidget(m_sourceField, 1, 0, Qt::AlignTop);
    grid->addWidget(m_collectedField, 1, 1, Qt::AlignTop);
    grid->addWidget(m_basisField, 2, 0, Qt::AlignTop);
    grid->addWidget(m_originField, 2, 1, Qt::AlignTop);
    grid->addWidget(m_ground, 3, 0, 1, 2, Qt::AlignTop);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addLayout(grid);
    column->addWidget(m_purposesHeading);
    column->addWidget(m_purposesHelp);
    column->addLayout(m_purposes);
    column->addStretch();
    connect(m_filingSystem, &QComboBox::currentIndexChanged, this, [this] {
        fillKinds();
        showPurposes();
        emit filingSystemChanged();
    });
    for (const auto *box : {m_kind, m_basis})
        connect(box, &QComboBox::currentIndexChanged, this, &ImportOriginStep::askUsualGround);
    connect(m_collected, &DateField::problemChanged, m_collectedField, &FormField::setError);
    connect(m_source, &QLineEdit::textEdited, m_sourceField, &FormField::clearError);
    retranslate();
}

void ImportOriginStep::setFilingSystems(const QList<FilingSystem> &filingSystems, FilingSystem chosen)
{
    const QSignalBlocker quiet(m_filingSystem);
    m_filingSystem->clear();
    for (const FilingSystem filingSystem : filingSystems)
        m_filingSystem->addItem(filingSystemWord(filingSystem), static_cast<int>(filingSystem));
    m_filingSystem->setCurrentIndex(std::max(0, m_filingSystem->findData(static_cast<int>(chosen))));
    fillKinds();
    showPurposes();
}

void ImportOriginStep::setPurposes(const QList<Purpose> &purposes)
{
    m_all = purposes;
    showPurposes();
}

void ImportOriginStep::setToday(QDate today)
{
    m_today = today;
    m_collected->setToday([today] { return today; });
    if (!m_collected->date())
        m_collected->setDate(today);
}

FilingSystem ImportOriginStep::filingSystem() const
{
    return m_filingSystem->currentIndex() < 0
        ? FilingSystem::Customers
        : static_cast<FilingSystem>(m_filingSystem->currentData().toInt());
}

void ImportOriginStep::fillKinds()
{
    const QVariant before = m_kind->currentData();
    m_kind->clear();
    for (const ContactKind kind : allContactKinds) {
        if (filingSystemOf(kind) == filingSystem())
            m_kind->addItem(kindWord(kind), static_cast<int>(kind));
    }
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(before)));
}

void ImportOriginStep::showPurposes()
{
    QList<Id<Purpose>> chosen;
    for (const auto &[id, box] : std::as_const(m_boxes)) {
        if (box->isChecked())
            chosen.append(id);
        delete box;
    }
    m_boxes.clear();
    QList<QWidget *> made;
    for (const Purpose &purpose : std::as_const(m_all)) {
        if (purpose.endedAt || !purpose.appliesTo.contains(filingSystem()))
            continue;
        const QString title = inSpokenLanguage(purpose.wording.titleNl, purpose.wording.titleEn);
        auto *box = new QCheckBox(QStringLiteral("%1 – %2").arg(
            visibleLine(title.isEmpty() ? purpose.key : title).replace(u'&', QStringLiteral("&&")),
            basisWithArticle(purpose.basis)));
        box->setChecked(chosen.contains(purpose.id));
        connect(box, &QCheckBox::toggled, this, &ImportOriginStep::askUsualGround);
        m_purposes->addWidget(box);
        m_boxes.append({purpose.id, box});
        made.append(box);
    }
    tabAfter(m_ground->lastField(), made);
    m_purposesHeading->setVisible(!m_boxes.isEmpty());
    m_purposesHelp->setVisible(!m_boxes.isEmpty());
    askUsualGround();
}

void ImportOriginStep::askUsualGround()
{
    const auto basis = lawfulBasisFrom(m_basis->currentData().toString());
    if (!basis || m_kind->currentIndex() < 0)
        return;
    Id<Purpose> purpose;
    for (const auto &[id, box] : std::as_const(m_boxes)) {
        if (box->isChecked() && !purpose.isStored())
            purpose = id;
    }
    m_ground->setAbout({.filingSystem = filingSystem(),
        .kind = static_cast<ContactKind>(m_kind->currentData().toInt()),
        .basis = *basis,
        // Any row may bring the organisation where somebody works.
        .isBusiness = true,
        .purpose = purpose});
}

void ImportOriginStep::fill(ImportPlan &plan) const
{
    plan.filingSystem = filingSystem();
    plan.kind = static_cast<ContactKind>(m_kind->currentData().toInt());
    plan.origin = static_cast<DataOrigin>(m_origin->currentData().toInt());
    plan.source = m_source->text();
    plan.collectedOn = m_collected->date().value_or(QDate());
    plan.basis = m_basis->currentData().toString();
    plan.ground = m_ground->wish();
    plan.purposes.clear();
    for (const auto &[id, box] : m_boxes) {
        if (box->isChecked())
            plan.purposes.append(id);
    }
}

bool ImportOriginStep::check()
{
    const bool sourced = !m_source->text().simplified().isEmpty();
    m_sourceField->setError(sourced ? QString() : tr("Say where the data comes from."));
    const auto day = m_collected->date();
    const bool dated = day && (!m_today.isValid() || *day <= m_today);
    m_collectedField->setError(
        dated ? QString() : tr("Give the day on which it was collected, today at the latest."));
    if (!sourced)
        m_source->setFocus();
    else if (!dated)
        m_collected->setFocus();
    return m_ground->check() && sourced && dated;
}

void ImportOriginStep::retranslate()
{
    m_filingSystemField->setLabel(tr("Filing system"));
    m_kindField->setLabel(tr("Kind of relation"));
    m_kindField->setHelp(tr("For rows that do not say it themselves."));
    m_originField->setLabel(tr("Who gave it"));
    m_originField->setHelp(tr("It decides by when the people must be informed."));
    for (int i = 0; i < m_origin->count(); ++i)
        m_origin->setItemText(i, originWord(static_cast<DataOrigin>(m_origin->itemData(i).toInt())));
    m_sourceField->setLabel(tr("Where the data comes from"));
    m_sourceField->setHelp(tr("For example: export of the old CRM, registration form of the fair."));
    m_collectedField->setLabel(tr("Collected on"));
    m_basisField->setLabel(tr("Lawful basis"));
    m_purposesHeading->setText(tr("What the data is for"));
    m_purposesHelp->setText(tr("Columns that no chosen purpose needs are left out. An import records no "
                               "consent: that needs proof for each person."));
    for (int i = 0; i < m_basis->count(); ++i)
        m_basis->setItemText(i, basisWithArticle(*lawfulBasisFrom(m_basis->itemData(i).toString())));
    for (int i = 0; i < m_filingSystem->count(); ++i)
        m_filingSystem->setItemText(
            i, filingSystemWord(static_cast<FilingSystem>(m_filingSystem->itemData(i).toInt())));
    m_ground->retranslate();
    for (int i = 0; i < m_kind->count(); ++i)
        m_kind->setItemText(i, kindWord(static_cast<ContactKind>(m_kind->itemData(i).toInt())));
    showPurposes();
}

void ImportOriginStep::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}
