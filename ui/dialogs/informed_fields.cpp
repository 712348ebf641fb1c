#include "ui/dialogs/informed_fields.h"

#include "app/contacts/field_value.h"
#include "app/documents/error_sentence.h"
#include "app/documents/informing_words.h"
#include "app/grounds/reason_rule.h"
#include "app/informing/informing.h"
#include "app/settings/settings.h"
#include "ui/models/short_day.h"
#include "ui/session/session.h"
#include "ui/widgets/form_field.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QSignalBlocker>

namespace {

/// No manner has this number.
constexpr int notInformedYet = 0;
constexpr int longestInformedText = 500;

} // namespace

InformedFields::InformedFields(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_obtainedOn(session.today())
    , m_origin(new QComboBox)
    , m_manner(new QComboBox)
    , m_statement(new QLineEdit)
    , m_reason(new QLineEdit)
    , m_originField(new FormField(m_origin))
    , m_mannerField(new FormField(m_manner))
    , m_statementField(new FormField(m_statement))
    , m_reasonField(new FormField(m_reason))
    , m_inForceAnswer([this](const Result<QString> &inForce) {
        m_inForce = inForce ? *inForce : QString();
        showManner();
    })
    , m_holidaysAnswer([this](const Result<HolidayMode> &holidays) {
        m_holidays = holidays ? *holidays : HolidayMode::Core;
        showManner();
    })
{
    // By these a draft finds them again.
    m_origin->setObjectName(QStringLiteral("origin"));
    m_manner->setObjectName(QStringLiteral("informed"));
    m_statement->setObjectName(QStringLiteral("statement"));
    m_reason->setObjectName(QStringLiteral("informed-reason"));
    for (const DataOrigin origin : {DataOrigin::Person, DataOrigin::Elsewhere})
        m_origin->addItem(QString(), static_cast<int>(origin));
    for (QLineEdit *edit : {m_statement, m_reason})
        edit->setMaxLength(longestInformedText);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(10);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_originField, 0, 0, Qt::AlignTop);
    grid->addWidget(m_mannerField, 0, 1, Qt::AlignTop);
    grid->addWidget(m_statementField, 1, 0, 1, 2, Qt::AlignTop);
    grid->addWidget(m_reasonField, 2, 0, 1, 2, Qt::AlignTop);
    connect(m_origin, &QComboBox::currentIndexChanged, this, &InformedFields::fillManners);
    connect(m_manner, &QComboBox::currentIndexChanged, this, &InformedFields::showManner);
    for (const auto &[edit, field] :
        {std::pair{m_statement, m_statementField}, std::pair{m_reason, m_reasonField}})
        connect(edit, &QLineEdit::textEdited, field, &FormField::clearError);
    fillManners();
    retranslate();
    m_holidaysAnswer.expect(session.services().settings().holidays(session.permit()));
    m_inForceAnswer.expect(session.services().informing().statementInForce(session.permit()));
}

void InformedFields::setObtainedOn(QDate day)
{
    m_obtainedOn = day;
    showManner();
}

DataOrigin InformedFields::origin() const
{
    return static_cast<DataOrigin>(m_origin->currentData().toInt());
}

std::optional<InformingManner> InformedFields::manner() const
{
    const int number = m_manner->currentData().toInt();
    return number == notInformedYet ? std::nullopt : std::optional(static_cast<InformingManner>(number));
}

std::optional<InformingDraft> InformedFields::informed() const
{
    const auto chosen = manner();
    if (!chosen)
        return std::nullopt;
    InformingDraft draft{.manner = *chosen};
    if (tellsThem(*chosen))
        draft.statement = m_statement->text();
    else
        draft.reason = m_reason->text();
    return draft;
}

bool InformedFields::check()
{
    const auto refuse = [](const char *what) {
        return errorWords({Failure::Invalid, QLatin1String(what), {}});
    };
    m_statementField->clearError();
    m_reasonField->clearError();
    const auto chosen = manner();
    if (!chosen)
        return true;
    if (tellsThem(*chosen)) {
        if (m_statement->text().trimmed().isEmpty() && m_inForce.isEmpty())
            m_statementField->setSaying(refuse("informing.statement"));
        return !m_statementField->hasError();
    }
    if (!checkReason(m_reason->text()))
        m_reasonField->setSaying(refuse("informing.reason"));
    else if (const auto clean = refuseNationalNumbers({{QStringLiteral("reason"), m_reason->text()}}); !clean)
        m_reasonField->setSaying(errorWords(clean.error()));
    return !m_reasonField->hasError();
}

FormField *InformedFields::fieldNamed(const QString &code) const
{
    if (code == u"manner")
        return m_mannerField;
    if (code == u"statement")
        return m_statementField;
    return code == u"reason" ? m_reasonField : nullptr;
}

QList<FormField *> InformedFields::fields() const
{
    return {m_originField, m_mannerField, m_statementField, m_reasonField};
}

void InformedFields::fillManners()
{
    const QSignalBlocker quiet(m_manner);
    const QVariant before = m_manner->currentData();
    m_manner->clear();
    m_manner->addItem(tr("Not yet"), notInformedYet);
    for (const InformingManner each : allInformingManners) {
        if (each != InformingManner::Reopened && isFor(each, origin()))
            m_manner->addItem(mannerWord(each), static_cast<int>(each));
    }
    m_manner->setCurrentIndex(std::max(0, m_manner->findData(before)));
    showManner();
}

QString InformedFields::termSentence() const
{
    if (manner() || !m_obtainedOn.isValid())
        return {};
    const QDate day = informingTerm({.origin = origin(), .obtainedOn = m_obtainedOn}, m_holidays).on;
    return tr("To be informed by %1 at the latest.").arg(shortDay(day));
}

void InformedFields::showManner()
{
    const auto chosen = manner();
    const bool isTold = chosen && tellsThem(*chosen);
    m_mannerField->setHelp(termSentence());
    m_mannerField->clearError();
    m_statementField->setVisible(isTold);
    m_reasonField->setVisible(chosen && !isTold);
    m_statementField->setRequired(m_inForce.isEmpty());
    m_statementField->setHelp(m_inForce.isEmpty()
            ? tr("None in force stands in the settings: say which version they got.")
            : tr("The one in force, %1, where you leave it empty.").arg(m_inForce));
    if (!isTold)
        m_statementField->clearError();
    if (!chosen || isTold)
        m_reasonField->clearError();
}

void InformedFields::retranslate()
{
    m_originField->setLabel(tr("Who gave it"));
    m_mannerField->setLabel(tr("Informed already"));
    m_statementField->setLabel(tr("Version of the privacy statement"));
    m_reasonField->setLabel(tr("Why they need not be informed"));
    m_originField->setRequired(true);
    m_reasonField->setRequired(true);
    for (int i = 0; i < m_origin->count(); ++i)
        m_origin->setItemText(i, originWord(static_cast<DataOrigin>(m_origin->itemData(i).toInt())));
    fillManners();
}
