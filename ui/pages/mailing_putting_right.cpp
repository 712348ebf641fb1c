#include "ui/pages/mailing_putting_right.h"

#include "ui/look/button_variant.h"
#include "ui/look/icon.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/plain_text.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>

MailingPuttingRight::MailingPuttingRight(QWidget *parent)
    : Card(parent)
    , m_deeds(new PlainLabel)
    , m_plain(new QCheckBox)
    , m_reason(new QLineEdit)
    , m_reasonField(new FormField(m_reason))
    , m_verb(new QPushButton)
    , m_why(new PlainLabel(TypeRole::Small, Ink::Muted))
{
    setVariant(m_verb, ButtonVariant::Primary);
    m_verb->setIcon(icon(u"check", Ink::OnAccent));
    m_deeds->setWordWrap(true);
    m_why->setWordWrap(true);
    m_reasonField->setRequired(true);
    auto *verbs = new QHBoxLayout;
    verbs->setSpacing(12);
    verbs->addWidget(m_verb);
    verbs->addWidget(m_why, 1);
    body()->addWidget(m_deeds);
    body()->addWidget(m_plain);
    body()->addWidget(m_reasonField);
    body()->addLayout(verbs);
    connect(m_plain, &QCheckBox::toggled, this, &MailingPuttingRight::follow);
    connect(m_reason, &QLineEdit::textEdited, m_reasonField, &FormField::clearError);
    connect(m_verb, &QPushButton::clicked, this, &MailingPuttingRight::wanted);
    retranslate();
    hide();
}

void MailingPuttingRight::show(const ReconciliationCounts &counts, const QString &recipient)
{
    m_counts = counts;
    m_recipient = recipient;
    m_plain->setChecked(false);
    m_reason->clear();
    m_reasonField->clearError();
    retranslate();
    setVisible(true);
}

void MailingPuttingRight::clear()
{
    m_counts = {};
    m_recipient.clear();
    m_reason->clear();
    hide();
}

void MailingPuttingRight::setLocked(const QString &why)
{
    m_locked = why;
    follow();
}

void MailingPuttingRight::setBusy(bool busy)
{
    m_isBusy = busy;
    follow();
}

void MailingPuttingRight::follow()
{
    m_plain->setVisible(needsFile());
    m_reasonField->setVisible(needsFile() && m_plain->isChecked());
    m_verb->setEnabled(m_locked.isEmpty() && !m_isBusy);
    m_verb->setText(needsFile() ? tr("Put right and save the file…") : tr("Put right"));
    m_why->setText(m_locked);
    setSubtitle(!needsFile() ? QString()
            : m_plain->isChecked()
            ? tr("Anybody who gets hold of the file can read it.")
            : tr("The file for the tool is a ZIP encrypted with AES-256. Its passphrase is shown once."));
}

QString MailingPuttingRight::deeds() const
{
    QStringList lines;
    const auto add = [&](qint64 count, const auto &words) {
        if (count > 0)
            lines.append(QStringLiteral("• ") + words(int(count)));
    };
    const QString recipient = visibleLine(m_recipient);
    add(removals(), [&](int n) {
        return tr("A file for %1 with %Ln address(es) to remove there.", nullptr, n).arg(recipient);
    });
    add(m_counts.remove, [&](int n) {
        return tr("For %Ln address(es) a task to tell %1, which the next comparison settles.", nullptr, n)
            .arg(recipient);
    });
    add(m_counts.unsubscribed,
        [](int n) { return tr("%Ln withdrawal(s) recorded here, as reported by their list.", nullptr, n); });
    add(m_counts.placements,
        [](int n) { return tr("%Ln handover(s) from before Klantkluis recorded.", nullptr, n); });
    lines.append(QStringLiteral("• ") + tr("That this list was compared today, with its figures."));
    return lines.join(u'\n');
}

bool MailingPuttingRight::isPlain() const
{
    return needsFile() && m_plain->isChecked();
}

QString MailingPuttingRight::plainReason() const
{
    return isPlain() ? m_reason->text().trimmed() : QString();
}

void MailingPuttingRight::tellReason(const QString &problem)
{
    m_reasonField->setError(problem);
    if (!problem.isEmpty())
        m_reason->setFocus();
}

void MailingPuttingRight::retranslate()
{
    setTitle(tr("Put it right"));
    m_deeds->setText(deeds());
    m_plain->setText(tr("Without encryption"));
    m_reasonField->setLabel(tr("Why without encryption"));
    follow();
}
