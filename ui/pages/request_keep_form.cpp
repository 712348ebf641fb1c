#include "ui/pages/request_keep_form.h"

#include "app/documents/refusal_words.h"
#include "app/documents/retention_words.h"
#include "ui/look/icon.h"
#include "ui/widgets/form_field.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QPushButton>

RequestKeepForm::RequestKeepForm(QWidget *parent)
    : QWidget(parent)
    , m_category(new QComboBox)
    , m_exception(new QComboBox)
    , m_reason(new QLineEdit)
    , m_categoryField(new FormField(m_category))
    , m_exceptionField(new FormField(m_exception))
    , m_reasonField(new FormField(m_reason))
    , m_keep(new QPushButton)
    , m_erase(new QPushButton)
{
    m_keep->setIcon(icon(u"lock"));
    for (QComboBox *choice : {m_category, m_exception}) {
        choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        choice->setMinimumContentsLength(12);
    }
    auto *fields = new QHBoxLayout;
    fields->setSpacing(8);
    fields->addWidget(m_categoryField, 1, Qt::AlignTop);
    fields->addWidget(m_exceptionField, 1, Qt::AlignTop);
    fields->addWidget(m_reasonField, 2, Qt::AlignTop);
    auto *verbs = new QHBoxLayout;
    verbs->addWidget(m_keep);
    verbs->addWidget(m_erase);
    verbs->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(fields);
    column->addLayout(verbs);
    connect(m_keep, &QPushButton::clicked, this, &RequestKeepForm::keep);
    connect(m_reason, &QLineEdit::returnPressed, this, &RequestKeepForm::keep);
    connect(m_erase, &QPushButton::clicked, this, [this] { emit eraseWanted(category()); });
    connect(m_category, &QComboBox::currentIndexChanged, this, &RequestKeepForm::updateVerbs);
    retranslate();
}

void RequestKeepForm::setPlans(const Proposal &draft, const Proposal &plan)
{
    m_draft = draft;
    m_plan = plan;
    retranslate();
}

QJsonObject RequestKeepForm::typed() const
{
    if (m_reason->text().trimmed().isEmpty())
        return {};
    return {{QStringLiteral("category"), m_wanted.value_or(static_cast<int>(category()))},
        {QStringLiteral("reason"), m_reason->text()}};
}

void RequestKeepForm::putBack(const QJsonObject &typed)
{
    if (typed.isEmpty())
        return;
    m_wanted = typed[QStringLiteral("category")].toInt();
    m_reason->setText(typed[QStringLiteral("reason")].toString());
    retranslate();
}

DataCategory RequestKeepForm::category() const
{
    return static_cast<DataCategory>(m_category->currentData().toInt());
}

void RequestKeepForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void RequestKeepForm::retranslate()
{
    const QVariant chosen = m_wanted ? QVariant(*m_wanted) : m_category->currentData();
    m_category->clear();
    for (const Proposal::CategoryPlan &row : m_draft.plan) {
        if (row.erase)
            m_category->addItem(categoryWord(row.category), static_cast<int>(row.category));
    }
    m_category->setCurrentIndex(std::max(0, m_category->findData(chosen)));
    if (m_category->count() > 0)
        m_wanted.reset();
    const QVariant exception = m_exception->currentData();
    m_exception->clear();
    for (const ErasureException each : allErasureExceptions)
        m_exception->addItem(
            QStringLiteral("%1 (%2)").arg(exceptionWord(each), pointArticle(keyOf(each))), keyOf(each));
    // Nobody else can say which it is: none is chosen beforehand.
    m_exception->setCurrentIndex(m_exception->findData(exception));
    m_exceptionField->setLabel(tr("Exception that lets it stay"));
    m_categoryField->setLabel(tr("Category to keep"));
    m_reasonField->setLabel(tr("Why it must stay"));
    m_keep->setText(tr("Keep"));
    m_keep->setAccessibleName(tr("Keep this category"));
    m_erase->setText(tr("Erase after all"));
    setVisible(m_category->count() > 0);
    updateVerbs();
}

void RequestKeepForm::updateVerbs()
{
    const bool isKept = m_category->count() > 0 && m_plan.keeps(category());
    m_erase->setEnabled(isKept);
    m_reasonField->clearError();
}

void RequestKeepForm::keep()
{
    const QString reason = m_reason->text().trimmed();
    if (reason.isEmpty()) {
        m_reasonField->setError(tr("Say why this must stay."));
        m_reason->setFocus();
        return;
    }
    const auto exception = erasureExceptionFrom(m_exception->currentData().toString());
    m_exceptionField->setError(exception ? QString() : tr("Choose which exception lets it stay."));
    if (!exception) {
        m_exception->setFocus();
        return;
    }
    const DataCategory kept = category();
    m_reason->clear();
    m_exception->setCurrentIndex(-1);
    emit keepWanted(kept, reason, *exception);
}
