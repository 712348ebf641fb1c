#include "ui/dialogs/data_flow_dialog.h"

#include "app/contacts/written_texts.h"
#include "app/documents/consent_words.h"
#include "app/documents/retention_words.h"
#include "app/documents/role_words.h"
#include "app/law/data_place.h"
#include "ui/dialogs/field_errors.h"
#include "ui/look/button_variant.h"
#include "ui/look/theme.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/plain_text.h"
#include "ui/widgets/screen_fit.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>

DataFlowDialog::DataFlowDialog(const QList<Purpose> &purposes, const DataFlow &flow, QWidget *parent)
    : QDialog(parent)
    , m_before(flow)
    , m_isNew(!flow.purpose.isStored())
    , m_purpose(new QComboBox)
    , m_categories(new QWidget)
    , m_files(new QWidget)
    , m_people(new QLineEdit(flow.people))
    , m_system(new QLineEdit(flow.system))
    , m_country(new QLineEdit(flow.country))
    , m_note(new QLineEdit(flow.note))
    , m_categoryBoxes(m_categories, allDataCategories)
    , m_fileBoxes(m_files, allFilingSystems)
    , m_purposeField(new FormField(m_purpose))
    , m_categoriesField(new FormField(m_categories))
    , m_filesField(new FormField(m_files))
    , m_peopleField(new FormField(m_people))
    , m_systemField(new FormField(m_system))
    , m_countryField(new FormField(m_country))
    , m_noteField(new FormField(m_note))
    , m_keep(new QPushButton)
    , m_cancel(new QPushButton)
{
    for (const Purpose &purpose : purposes) {
        if (purpose.endedAt && purpose.id != flow.purpose)
            continue;
        m_purposes.append(purpose);
        m_purpose->addItem(QString(), purpose.id.number());
    }
    m_purpose->setCurrentIndex(std::max(0, m_purpose->findData(flow.purpose.number())));
    m_categoryBoxes.setChosen(flow.categories);
    m_fileBoxes.setChosen(flow.filingSystems);
    arrange();
    retranslate();
}

void DataFlowDialog::arrange()
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_country->setMaxLength(3);
    m_purposeField->setRequired(true);
    auto *where = new QHBoxLayout;
    where->setSpacing(12);
    where->addWidget(m_systemField, 2, Qt::AlignTop);
    where->addWidget(m_countryField, 1, Qt::AlignTop);
    auto *fields = new QWidget;
    auto *column = new QVBoxLayout(fields);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    for (FormField *field : {m_purposeField, m_categoriesField, m_filesField, m_peopleField})
        column->addWidget(field);
    column->addLayout(where);
    column->addWidget(m_noteField);
    column->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setWidget(fields);
    auto *verbs = new QHBoxLayout;
    verbs->setContentsMargins(20, 8, 20, 16);
    verbs->addStretch();
    verbs->addWidget(m_cancel);
    verbs->addWidget(m_keep);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll, 1);
    whole->addLayout(verbs);
    fitToScreen(this, QSize(theme().px(580), theme().px(620)));
    setVariant(m_keep, ButtonVariant::Primary);
    m_keep->setDefault(true);
    m_keep->setEnabled(!m_purposes.isEmpty());
    connect(m_country, &QLineEdit::textEdited, m_countryField, &FormField::clearError);
    connect(m_keep, &QPushButton::clicked, this, &DataFlowDialog::submit);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
}

void DataFlowDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void DataFlowDialog::retranslate()
{
    setWindowTitle(m_isNew ? tr("New flow of data") : tr("Flow of data"));
    m_purposeField->setLabel(tr("Purpose"));
    for (int row = 0; row < m_purpose->count(); ++row)
        m_purpose->setItemText(row,
            visibleLine(inSpokenLanguage(m_purposes[row].wording.titleNl, m_purposes[row].wording.titleEn)));
    m_categoriesField->setLabel(tr("Categories of data"));
    m_categoriesField->setHelp(tr("None chosen: what the purpose needs."));
    m_filesField->setLabel(tr("Of people among"));
    m_filesField->setHelp(tr("None chosen: everybody the purpose is for."));
    m_peopleField->setLabel(tr("Who they are in words"));
    m_peopleField->setHelp(tr("Where it is not everybody: subscribers, applicants."));
    m_systemField->setLabel(tr("Through which system"));
    m_countryField->setLabel(tr("To which country"));
    m_countryField->setHelp(tr("Two letters; empty: theirs."));
    m_noteField->setLabel(tr("Note"));
    m_categoryBoxes.setWords(categoryWord);
    m_fileBoxes.setWords(filingSystemWord);
    m_keep->setText(m_isNew ? tr("Add flow") : tr("Save flow"));
    m_cancel->setText(tr("Cancel"));
}

DataFlow DataFlowDialog::flow() const
{
    return {.purpose = Id<Purpose>(m_purpose->currentData().toLongLong()),
        .categories = m_categoryBoxes.chosen(),
        .note = m_note->text().simplified(),
        .filingSystems = m_fileBoxes.chosen(),
        .people = m_people->text().simplified(),
        .system = m_system->text().simplified(),
        .country = m_country->text().trimmed().toUpper()};
}

/// Here already: the register refuses it when this is closed, and no text is left to mend.
bool DataFlowDialog::checkWords(const DataFlow &wish)
{
    WrittenTexts written;
    written.add(QStringLiteral("flow-note"), wish.note, m_before.note);
    written.add(QStringLiteral("flow-people"), wish.people, m_before.people);
    written.add(QStringLiteral("flow-system"), wish.system, m_before.system);
    const Outcome clean = written.check();
    return clean ||
        !tellNationalNumber(clean.error(),
            {{QStringLiteral("flow-note"), m_noteField}, {QStringLiteral("flow-people"), m_peopleField},
                {QStringLiteral("flow-system"), m_systemField}});
}

void DataFlowDialog::submit()
{
    const DataFlow wish = flow();
    if (!wish.country.isEmpty() && !isDataPlace(wish.country)) {
        m_countryField->setSaying([] { return tr("Give the two letters of the country."); });
        m_country->setFocus();
        return;
    }
    if (!checkWords(wish))
        return;
    emit told(wish);
    accept();
}
