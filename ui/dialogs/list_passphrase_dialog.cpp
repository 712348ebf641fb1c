#include "ui/dialogs/list_passphrase_dialog.h"

#include "ui/look/button_variant.h"
#include "ui/look/icon.h"
#include "ui/look/theme.h"
#include "ui/look/type_scale.h"
#include "ui/widgets/clipboard_loan.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/plain_text.h"

#include <QBoxLayout>
#include <QEvent>
#include <QFontDatabase>
#include <QLineEdit>
#include <QPushButton>

ListPassphraseDialog::ListPassphraseDialog(
    const SecretText &passphrase, const QString &recipient, QWidget *parent)
    : QDialog(parent)
    , m_passphrase(passphrase)
    , m_recipient(recipient)
    , m_sentence(new PlainLabel)
    , m_shown(new QLineEdit)
    , m_field(new FormField(m_shown))
    , m_copy(new QPushButton)
    , m_close(new QPushButton)
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_sentence->setWordWrap(true);
    m_shown->setReadOnly(true);
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(typeFont(TypeRole::Title3).pointSizeF());
    m_shown->setFont(font);
    QString words = QString::fromUtf8(passphrase.utf8());
    m_shown->setText(words);
    m_shown->setMinimumWidth(QFontMetrics(font).horizontalAdvance(words) + theme().px(40));
    words.fill(u'\0');
    m_copy->setIcon(icon(u"copy"));
    auto *verbs = new QHBoxLayout;
    verbs->addWidget(m_copy);
    verbs->addStretch();
    verbs->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addWidget(m_sentence);
    column->addWidget(m_field);
    column->addLayout(verbs);
    setVariant(m_close, ButtonVariant::Primary);
    connect(m_copy, &QPushButton::clicked, this,
        [this] { ClipboardLoan::lend(QString::fromUtf8(m_passphrase.utf8())); });
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    retranslate();
    m_copy->setDefault(true); // Enter copies; nobody closes it by a key that was meant for something else
    m_shown->setFocus();
    m_shown->setCursorPosition(0);
}

ListPassphraseDialog::~ListPassphraseDialog()
{
    m_shown->clear();
}

void ListPassphraseDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void ListPassphraseDialog::retranslate()
{
    m_copy->setText(tr("Copy for 30 seconds"));
    m_close->setText(tr("I have passed it on or written it down"));
    m_field->setLabel(tr("Passphrase"));
    if (m_recipient.isEmpty()) {
        setWindowTitle(tr("Passphrase of the file"));
        m_sentence->setText(
            tr("The file is saved. This passphrase opens it, with 7-Zip or WinZip. It is shown "
               "only now and kept nowhere: without it the file cannot be opened."));
        m_field->setHelp(tr("Pass it on by phone or text message, never together with the file."));
        return;
    }
    setWindowTitle(tr("Passphrase of the list"));
    m_sentence->setText(tr("The list for %1 is made. This passphrase opens it. It is shown only now and kept "
                           "nowhere: without it the list cannot be opened.")
                            .arg(visibleLine(m_recipient)));
    m_field->setHelp(tr("Pass it on by phone or text message, never together with the list."));
}
