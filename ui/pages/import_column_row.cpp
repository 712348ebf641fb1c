#include "ui/pages/import_column_row.h"

#include "app/documents/import_words.h"
#include "ui/look/curtain.h"
#include "ui/look/theme.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/plain_text.h"
#include "ui/widgets/spoken_name.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QLineEdit>

ImportColumnRow::ImportColumnRow(const ColumnMapping &column, const QStringList &examples, QWidget *parent)
    : QWidget(parent)
    , m_column(column)
    , m_exampleWords(examples.join(QStringLiteral(" · ")))
    , m_header(new PlainLabel)
    , m_examples(new PlainLabel)
    , m_target(new QComboBox)
    , m_policy(new QComboBox)
    , m_mark(new Pill)
    , m_reason(new QLineEdit)
{
    m_header->setText(column.header);
    m_header->setElides(true);
    m_examples->setInk(Ink::Muted);
    m_examples->setElides(true);
    m_reason->setMaxLength(200);
    for (const ImportTargetFacts &facts : allImportTargets())
        m_target->addItem(QString(), static_cast<int>(facts.target));
    for (const MatchPolicy policy : {MatchPolicy::TakeTheirs, MatchPolicy::KeepOurs, MatchPolicy::Ask})
        m_policy->addItem(QString(), static_cast<int>(policy));
    fill();

    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(m_header);
    names->addWidget(m_examples);
    auto *line = new QHBoxLayout;
    line->setSpacing(12);
    line->addLayout(names, 3);
    line->addWidget(m_target, 3);
    line->addWidget(m_policy, 2);
    auto *unneeded = new QHBoxLayout;
    unneeded->setSpacing(12);
    unneeded->addWidget(m_mark);
    unneeded->addWidget(m_reason, 1);
    auto *column2 = new QVBoxLayout(this);
    column2->setContentsMargins(0, 4, 0, 4);
    column2->addLayout(line);
    column2->addLayout(unneeded);
    connect(m_target, &QComboBox::activated, this, &ImportColumnRow::follow);
    connect(m_policy, &QComboBox::activated, this, &ImportColumnRow::follow);
    connect(m_reason, &QLineEdit::editingFinished, this, &ImportColumnRow::follow);
    retranslate();
}

ColumnMapping ImportColumnRow::column() const
{
    return m_column;
}

void ImportColumnRow::takeOver(const ColumnMapping &column)
{
    m_column.target = column.target;
    m_column.policy = column.policy;
    m_column.reason = column.reason;
    m_isByHand = true;
    fill();
}

void ImportColumnRow::fill()
{
    m_target->setCurrentIndex(m_target->findData(static_cast<int>(m_column.target)));
    m_policy->setCurrentIndex(m_policy->findData(static_cast<int>(m_column.policy)));
    m_policy->setEnabled(m_column.target != ImportTarget::Ignore);
    m_reason->setText(m_column.reason);
}

void ImportColumnRow::follow()
{
    ColumnMapping now = m_column;
    now.target = static_cast<ImportTarget>(m_target->currentData().toInt());
    now.policy = static_cast<MatchPolicy>(m_policy->currentData().toInt());
    now.reason = m_reason->text().trimmed();
    m_policy->setEnabled(now.target != ImportTarget::Ignore);
    if (now == m_column)
        return;
    m_column = now;
    m_isByHand = true;
    emit changed();
}

void ImportColumnRow::setUnneeded(bool unneeded)
{
    m_isUnneeded = unneeded;
    const bool kept = !m_column.reason.isEmpty() && m_column.target != ImportTarget::Ignore;
    m_mark->setVisible(unneeded || kept);
    m_reason->setVisible(unneeded || kept);
    if (unneeded)
        m_mark->setState(Tone::Warn, QStringLiteral("alert-triangle"), tr("Not needed, left out"));
    else
        m_mark->setState(Tone::Info, QStringLiteral("info-circle"), tr("Kept for a reason"));
}

void ImportColumnRow::retranslate()
{
    m_examples->setText(veiled(m_exampleWords));
    const QString header = visibleLine(m_column.header);
    for (int i = 0; i < m_target->count(); ++i)
        m_target->setItemText(i, targetWord(static_cast<ImportTarget>(m_target->itemData(i).toInt())));
    for (int i = 0; i < m_policy->count(); ++i)
        m_policy->setItemText(i, policyWord(static_cast<MatchPolicy>(m_policy->itemData(i).toInt())));
    setSpokenName(m_target, tr("%1 is").arg(header));
    setSpokenName(m_policy, tr("Where %1 differs").arg(header));
    m_reason->setAccessibleName(tr("Reason to keep %1").arg(header));
    m_reason->setPlaceholderText(tr("Reason to keep it all the same"));
    setUnneeded(m_isUnneeded);
}

void ImportColumnRow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}
