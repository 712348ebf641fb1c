#include "ui/pages/mailing_making.h"

#include "ui/look/button_variant.h"
#include "ui/look/icon.h"
#include "ui/widgets/form_field.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>
#include <array>

namespace {

struct OfferedFile
{
    HandoverFormat format;
    HandoverDialect dialect;
};

/// In the order of the words in retranslate().
constexpr std::array offeredFiles = {OfferedFile{HandoverFormat::Csv, HandoverDialect::Tool},
    OfferedFile{HandoverFormat::Csv, HandoverDialect::People},
    OfferedFile{HandoverFormat::Xlsx, HandoverDialect::People}};

} // namespace

MailingMaking::MailingMaking(QWidget *parent)
    : Card(parent)
    , m_format(new QComboBox)
    , m_letter(new QCheckBox)
    , m_plain(new QCheckBox)
    , m_reason(new QLineEdit)
    , m_formatField(new FormField(m_format))
    , m_reasonField(new FormField(m_reason))
    , m_make(new QPushButton)
{
    for (const OfferedFile &file : offeredFiles)
        m_format->addItem(QString(), static_cast<int>(file.format));
    m_reasonField->setRequired(true);
    setVariant(m_make, ButtonVariant::Primary);
    m_make->setIcon(icon(u"send", Ink::OnAccent));
    body()->addWidget(m_formatField);
    body()->addWidget(m_letter);
    body()->addWidget(m_plain);
    body()->addWidget(m_reasonField);
    auto *verbs = new QHBoxLayout;
    verbs->addWidget(m_make);
    verbs->addStretch(1);
    body()->addLayout(verbs);
    connect(m_plain, &QCheckBox::toggled, this, &MailingMaking::followPlain);
    connect(m_reason, &QLineEdit::textEdited, m_reasonField, &FormField::clearError);
    connect(m_make, &QPushButton::clicked, this, &MailingMaking::makeWanted);
    followPlain();
    retranslate();
}

void MailingMaking::retranslate()
{
    setTitle(tr("How it leaves"));
    setSubtitle(m_plain->isChecked()
            ? tr("Anybody who gets hold of the file can read it.")
            : tr("In a ZIP file that is encrypted with AES-256. Its passphrase is shown once."));
    m_formatField->setLabel(tr("File"));
    m_format->setItemText(0, tr("CSV, for mail tools"));
    m_format->setItemText(1, tr("CSV, for spreadsheets"));
    m_format->setItemText(2, tr("XLSX, for spreadsheets"));
    m_letter->setText(tr("With a message that is ready to be sent (.eml)"));
    m_plain->setText(tr("Without encryption"));
    m_reasonField->setLabel(tr("Why without encryption"));
    m_make->setText(tr("Make the list…"));
}

void MailingMaking::setReady(bool ready)
{
    m_make->setEnabled(ready);
}

void MailingMaking::reset()
{
    m_plain->setChecked(false);
    m_letter->setChecked(false);
    m_reason->clear();
    tellReason({});
}

void MailingMaking::followPlain()
{
    const bool plain = m_plain->isChecked();
    m_reasonField->setVisible(plain);
    m_letter->setEnabled(!plain); // what is sent by mail is encrypted
    if (plain)
        m_letter->setChecked(false);
    retranslate();
}

HandoverFormat MailingMaking::format() const
{
    return static_cast<HandoverFormat>(m_format->currentData().toInt());
}

HandoverDialect MailingMaking::dialect() const
{
    return offeredFiles.at(static_cast<size_t>(std::max(0, m_format->currentIndex()))).dialect;
}

bool MailingMaking::isPlain() const
{
    return m_plain->isChecked();
}

QString MailingMaking::plainReason() const
{
    return isPlain() ? m_reason->text().trimmed() : QString();
}

bool MailingMaking::wantsLetter() const
{
    return m_letter->isChecked();
}

void MailingMaking::tellReason(const QString &problem)
{
    m_reasonField->setError(problem);
    if (!problem.isEmpty())
        m_reason->setFocus();
}
