#include "ui/pages/activity_start_form.h"

#include "app/documents/consent_words.h"
#include "app/documents/error_sentence.h"
#include "ui/look/button_variant.h"
#include "ui/pages/pick_list.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/plain_label.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QPushButton>

ActivityStartForm::ActivityStartForm(QWidget *parent)
    : QWidget(parent)
    , m_title(new PlainLabel(TypeRole::Title2))
    , m_hint(new PlainLabel(TypeRole::Body, Ink::Muted))
    , m_name(new QLineEdit)
    , m_nameField(new FormField(m_name))
    , m_list(new PickList)
    , m_listField(new FormField(m_list))
    , m_add(new QPushButton)
{
    setVariant(m_add, ButtonVariant::Primary);
    m_hint->setWordWrap(true);
    m_nameField->setRequired(true);
    m_listField->setRequired(true);
    auto *verbs = new QHBoxLayout;
    verbs->addStretch(1);
    verbs->addWidget(m_add);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 14, 20, 14);
    column->setSpacing(12);
    column->addWidget(m_title);
    column->addWidget(m_hint);
    column->addWidget(m_nameField);
    column->addWidget(m_listField);
    column->addLayout(verbs);
    column->addStretch(1);
    connect(m_add, &QPushButton::clicked, this, [this] {
        m_nameField->clearError();
        m_listField->clearError();
        QList<Id<Purpose>> chosen;
        const QStringList codes = m_list->chosen();
        for (const QString &code : codes)
            chosen.append(Id<Purpose>(code.toLongLong()));
        emit wanted(chosen, m_name->text());
    });
    retranslate();
}

void ActivityStartForm::setPurposes(const QList<Purpose> &purposes)
{
    m_purposes.clear();
    QStringList codes;
    for (const Purpose &purpose : purposes) {
        if (purpose.endedAt)
            continue;
        m_purposes.append(purpose);
        codes.append(QString::number(purpose.id.number()));
    }
    m_list->setCodes(codes);
    wordPurposes();
}

void ActivityStartForm::begin()
{
    m_name->clear();
    m_list->setChosen({});
    m_nameField->clearError();
    m_listField->clearError();
    m_name->setFocus();
}

void ActivityStartForm::showError(const Error &error)
{
    const bool isOfPurposes = error.place.value(0) == QLatin1String("purposes") ||
        error.what == QLatin1String("activity.purpose-ended");
    (isOfPurposes ? m_listField : m_nameField)->setSaying(errorWords(error));
}

void ActivityStartForm::wordPurposes()
{
    QStringList words;
    for (const Purpose &purpose : std::as_const(m_purposes))
        words.append(inSpokenLanguage(purpose.wording.titleNl, purpose.wording.titleEn));
    m_list->setWords(words);
}

void ActivityStartForm::retranslate()
{
    m_title->setText(tr("New activity"));
    m_hint->setText(
        tr("Name it and say what it is for. What the file knows of those purposes stands in the record at "
           "once; the rest is filled in there."));
    m_nameField->setLabel(tr("Name of the activity"));
    m_listField->setLabel(tr("For which purposes"));
    m_list->setAccessibleName(tr("For which purposes"));
    m_add->setText(tr("Add activity"));
    wordPurposes();
}
