#include "ui/dialogs/severity_field.h"

#include "app/documents/breach_words.h"
#include "ui/widgets/plain_label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace {

/// A part of the severity, and the values that it can have.
struct PartOfSeverity
{
    int BreachSeverity::*part;
    int least;
    int most;
};

constexpr std::array partsOfSeverity = {PartOfSeverity{&BreachSeverity::context, 1, 4},
    PartOfSeverity{&BreachSeverity::adjustment, -3, 3}, PartOfSeverity{&BreachSeverity::ease, 1, 4},
    PartOfSeverity{&BreachSeverity::confidentiality, 0, 2}, PartOfSeverity{&BreachSeverity::integrity, 0, 2},
    PartOfSeverity{&BreachSeverity::availability, 0, 2}};

} // namespace

SeverityField::SeverityField(QWidget *parent)
    : QWidget(parent), m_malicious(new QCheckBox), m_result(new PlainLabel(TypeRole::Strong))
{
    auto *form = new QFormLayout;
    form->setContentsMargins(0, 0, 0, 0);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    for (std::size_t at = 0; at < partsOfSeverity.size(); ++at) {
        auto *box = new QComboBox;
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(24);
        for (int value = partsOfSeverity[at].least; value <= partsOfSeverity[at].most; ++value)
            box->addItem({}, value);
        auto *label = new PlainLabel;
        label->setBuddy(box);
        form->addRow(label, box);
        m_parts[at] = box;
        m_labels[at] = label;
        connect(box, &QComboBox::currentIndexChanged, this, &SeverityField::tellResult);
    }
    m_result->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(form);
    column->addWidget(m_malicious);
    column->addWidget(m_result);
    setFocusProxy(m_parts.front());
    connect(m_malicious, &QCheckBox::toggled, this, &SeverityField::tellResult);
    setSeverity(std::nullopt);
    retranslate();
}

std::optional<BreachSeverity> SeverityField::severity() const
{
    // The context is the one part without which nothing is said.
    if (m_parts.front()->currentIndex() < 0)
        return std::nullopt;
    BreachSeverity severity;
    for (std::size_t at = 0; at < partsOfSeverity.size(); ++at)
        severity.*(partsOfSeverity[at].part) = m_parts[at]->currentData().toInt();
    severity.isMalicious = m_malicious->isChecked();
    return severity;
}

void SeverityField::setSeverity(const std::optional<BreachSeverity> &severity)
{
    const BreachSeverity shown = severity.value_or(BreachSeverity());
    for (std::size_t at = 0; at < partsOfSeverity.size(); ++at) {
        const QSignalBlocker quiet(m_parts[at]);
        m_parts[at]->setCurrentIndex(m_parts[at]->findData(shown.*(partsOfSeverity[at].part)));
    }
    if (!severity) {
        const QSignalBlocker quiet(m_parts.front());
        m_parts.front()->setCurrentIndex(-1);
    }
    const QSignalBlocker quiet(m_malicious);
    m_malicious->setChecked(shown.isMalicious);
    tellResult();
}

void SeverityField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void SeverityField::retranslate()
{
    const std::array<QString, partCount> names = {tr("Context of the data (DPC)"),
        tr("Circumstances make it lighter or graver"), tr("Ease of identification (EI)"),
        tr("Loss of confidentiality"), tr("Loss of integrity"), tr("Loss of availability")};
    const QStringList contexts{
        tr("1: simple data"), tr("2: behaviour"), tr("3: financial data"), tr("4: sensitive data")};
    const QStringList eases{
        tr("0.25: negligible"), tr("0.5: limited"), tr("0.75: significant"), tr("1: maximum")};
    const QStringList losses{tr("0: none"), tr("0.25: some"), tr("0.5: much")};
    for (std::size_t at = 0; at < names.size(); ++at) {
        m_labels[at]->setText(names[at]);
        for (int row = 0; row < m_parts[at]->count(); ++row) {
            const int value = m_parts[at]->itemData(row).toInt();
            const QString text = at == 0 ? contexts.value(row)
                : at == 1                ? locale().toString(value)
                : at == 2                ? eases.value(row)
                                         : losses.value(row);
            m_parts[at]->setItemText(row, text);
        }
    }
    m_malicious->setText(tr("Somebody meant harm (0.5)"));
    tellResult();
}

void SeverityField::tellResult()
{
    const auto severity = this->severity();
    m_result->setText(severity ? tr("DPC x EI + CB = %1. That points to: risk %2. You decide.")
                                     .arg(severityWords(*severity), breachRiskWord(severity->proposedRisk()))
                               : tr("Choose the context of the data to begin."));
}
