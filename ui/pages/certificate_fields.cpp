#include "ui/pages/certificate_fields.h"

#include "app/documents/register_words.h"
#include "ui/look/theme.h"
#include "ui/widgets/date_field.h"

#include <QCheckBox>
#include <QGridLayout>

CertificateFields::CertificateFields(QWidget *parent) : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    grid->setColumnMinimumWidth(2, theme().px(190));
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        CertificateRow &row = m_rows[i];
        row = {new QCheckBox, new QLineEdit, new DateField};
        grid->addWidget(row.has, static_cast<int>(i), 0);
        grid->addWidget(row.name, static_cast<int>(i), 1);
        grid->addWidget(row.until, static_cast<int>(i), 2);
        connect(row.has, &QCheckBox::toggled, this, &CertificateFields::follow);
        connect(row.name, &QLineEdit::textChanged, this, &CertificateFields::edited);
        connect(row.until, &DateField::dateChanged, this, &CertificateFields::edited);
    }
    setFocusProxy(m_rows.front().has);
    retranslate();
    follow();
}

void CertificateFields::setCertificates(const QList<ProcessorCertificate> &certificates)
{
    m_rest = certificates;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const CertificateRow &row = m_rows[i];
        const auto first = std::find_if(m_rest.begin(), m_rest.end(),
            [i](const ProcessorCertificate &each) { return each.kind == allCertificateKinds[i]; });
        const bool has = first != m_rest.end();
        row.has->setChecked(has);
        row.name->setText(has ? first->name : QString());
        row.until->setDate(
            has && first->expiresOn.isValid() ? std::optional(first->expiresOn) : std::nullopt);
        if (has)
            m_rest.erase(first);
    }
    follow();
}

QList<ProcessorCertificate> CertificateFields::certificates() const
{
    QList<ProcessorCertificate> all;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const CertificateRow &row = m_rows[i];
        if (row.has->isChecked())
            all.append(
                {allCertificateKinds[i], row.name->text().simplified(), row.until->date().value_or(QDate())});
    }
    return all + m_rest;
}

QString CertificateFields::problem() const
{
    for (const CertificateRow &row : m_rows) {
        if (row.has->isChecked() && row.until->isRefused())
            return row.until->problem();
    }
    return {};
}

void CertificateFields::setToday(const std::function<QDate()> &today)
{
    for (const CertificateRow &row : m_rows)
        row.until->setToday(today);
}

void CertificateFields::follow()
{
    for (const CertificateRow &row : m_rows) {
        row.name->setEnabled(row.has->isChecked());
        row.until->setEnabled(row.has->isChecked());
    }
    emit edited();
}

void CertificateFields::retranslate()
{
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const QString kind = certificateKindWord(allCertificateKinds[i]);
        m_rows[i].has->setText(kind);
        m_rows[i].name->setPlaceholderText(tr("Number or scope"));
        m_rows[i].name->setAccessibleName(tr("%1: number or scope").arg(kind));
        m_rows[i].until->setAccessibleName(tr("%1: valid until").arg(kind));
    }
}
