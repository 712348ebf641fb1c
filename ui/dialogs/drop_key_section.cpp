#include "ui/dialogs/drop_key_section.h"

#include "app/consent/consents.h"
#include "app/documents/error_sentence.h"
#include "app/services.h"
#include "ui/look/icon.h"
#include "ui/widgets/clipboard_loan.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/inline_bar.h"
#include "ui/widgets/plain_label.h"

#include <QBoxLayout>
#include <QEvent>
#include <QFontDatabase>
#include <QLineEdit>
#include <QPushButton>

DropKeySection::DropKeySection(Services &services, const Permit &permit, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_permit(permit)
    , m_heading(new PlainLabel(TypeRole::Title3))
    , m_hint(new PlainLabel(TypeRole::Caption, Ink::Muted))
    , m_notice(new InlineBar)
    , m_key(new QLineEdit)
    , m_keyField(new FormField(m_key))
    , m_show(new QPushButton)
    , m_copy(new QPushButton)
    , m_answer([this](const auto &key) { showKey(key); })
{
    m_hint->setWordWrap(true);
    m_notice->clear();
    m_key->setReadOnly(true);
    m_key->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_keyField->hide();
    m_copy->hide();
    m_show->setIcon(icon(u"key"));
    m_copy->setIcon(icon(u"copy"));
    for (QPushButton *button : {m_show, m_copy})
        button->setAutoDefault(false); // Enter in another field must not show it
    auto *verbs = new QHBoxLayout;
    verbs->addWidget(m_show);
    verbs->addWidget(m_copy);
    verbs->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_heading);
    column->addWidget(m_hint);
    column->addWidget(m_keyField);
    column->addWidget(m_notice);
    column->addLayout(verbs);
    connect(m_show, &QPushButton::clicked, this, [this] {
        m_notice->clear();
        if (!m_answer.isWaiting())
            m_answer.expect(m_services.consents().dropKey(m_permit));
    });
    connect(m_copy, &QPushButton::clicked, this, [this] { ClipboardLoan::lend(m_key->text()); });
    retranslate();
}

DropKeySection::~DropKeySection()
{
    m_key->clear();
}

void DropKeySection::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void DropKeySection::retranslate()
{
    m_heading->setText(tr("Confirmations by a web form"));
    m_hint->setText(
        tr("A form on your website can sign who confirmed a subscription with this key, in a file that is "
           "taken in on the page Contacts. That the key is shown stands in the trail."));
    m_keyField->setLabel(tr("Key of the web form"));
    m_keyField->setHelp(tr("Whoever has this key can confirm for others: give it to the web form alone."));
    m_show->setText(tr("Show the key"));
    m_copy->setText(tr("Copy for 30 seconds"));
}

void DropKeySection::showKey(const Result<QString> &key)
{
    if (!key) {
        m_notice->tell(Tone::Danger, errorWords(key.error()));
        return;
    }
    m_key->setText(*key);
    m_key->setCursorPosition(0);
    m_keyField->show();
    m_copy->show();
    const bool hadFocus = m_show->hasFocus();
    m_show->hide();
    if (hadFocus)
        m_copy->setFocus();
}
