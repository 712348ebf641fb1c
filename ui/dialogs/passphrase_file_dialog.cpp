#include "ui/dialogs/passphrase_file_dialog.h"

#include "app/access_reviews/access_reviews.h"
#include "app/documents/error_sentence.h"
#include "ui/look/button_variant.h"
#include "ui/look/theme.h"
#include "ui/session/session.h"
#include "ui/widgets/file_choice.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/inline_bar.h"
#include "ui/widgets/plain_text.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QPushButton>

PassphraseFileDialog::PassphraseFileDialog(
    Session &session, const QHash<QString, QString> &members, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_notice(new InlineBar)
    , m_path(new QLineEdit)
    , m_choose(new QPushButton)
    , m_member(new QComboBox)
    , m_pathField(new FormField(m_path))
    , m_memberField(new FormField(m_member))
    , m_register(new QPushButton)
    , m_cancel(new QPushButton)
    , m_answer([this](const Outcome &told) { take(told); })
{
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(theme().px(480));
    for (auto each = members.begin(); each != members.end(); ++each)
        m_member->addItem(visibleLine(each.value()), each.key());
    m_member->model()->sort(0);
    m_member->setCurrentIndex(0);
    arrange();
    connect(m_choose, &QPushButton::clicked, this, [this] {
        chooseFileToOpen(this, tr("The passphrase file"), tr("All files (*)"),
            [this](const QString &path) { m_path->setText(path); });
    });
    connect(m_path, &QLineEdit::textChanged, m_pathField, &FormField::clearError);
    connect(m_register, &QPushButton::clicked, this, &PassphraseFileDialog::submit);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    retranslate();
}

void PassphraseFileDialog::arrange()
{
    m_notice->clear();
    m_pathField->setRequired(true);
    auto *place = new QHBoxLayout;
    place->setSpacing(12);
    place->addWidget(m_pathField, 1);
    place->addWidget(m_choose, 0, Qt::AlignBottom);
    auto *verbs = new QHBoxLayout;
    verbs->addStretch();
    verbs->addWidget(m_cancel);
    verbs->addWidget(m_register);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addWidget(m_notice);
    column->addLayout(place);
    column->addWidget(m_memberField);
    column->addLayout(verbs);
    setVariant(m_register, ButtonVariant::Primary);
    m_register->setDefault(true);
}

void PassphraseFileDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void PassphraseFileDialog::retranslate()
{
    setWindowTitle(tr("Passphrase file of a scheduled run"));
    m_pathField->setLabel(tr("Where it lies"));
    m_choose->setText(tr("Choose…"));
    m_memberField->setLabel(tr("As whom the run signs in"));
    m_register->setText(tr("Register"));
    m_cancel->setText(tr("Cancel"));
}

void PassphraseFileDialog::submit()
{
    m_register->setEnabled(false);
    m_answer.expect(m_session.services().accessReviews().tellPassphraseFile(
        m_session.permit(), m_path->text().trimmed(), m_member->currentData().toString()));
}

void PassphraseFileDialog::take(const Outcome &told)
{
    m_register->setEnabled(true);
    if (told) {
        emit registered();
        accept();
    } else if (told.error().what == QLatin1String("passphrase-file.path")) {
        m_pathField->setError(errorSentence(told.error()));
        m_path->setFocus();
    } else {
        m_notice->tell(Tone::Danger, errorWords(told.error()));
    }
}
