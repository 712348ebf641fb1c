#include "ui/dialogs/view_reason_dialog.h"

#include "app/documents/covered_words.h"
#include "app/documents/error_sentence.h"
#include "ui/look/button_variant.h"
#include "ui/widgets/plain_label.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPushButton>
#include <QRadioButton>

ViewReasonDialog::ViewReasonDialog(QWidget *parent)
    : QDialog(parent), m_why(new PlainLabel), m_show(new QPushButton), m_cancel(new QPushButton)
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_why->setWordWrap(true);
    m_why->setMinimumWidth(380);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(10);
    column->addWidget(m_why);
    for (qsizetype at = 0; at < qsizetype(allViewReasons.size()); ++at) {
        auto *reason = new QRadioButton;
        connect(reason, &QRadioButton::toggled, this, [this] { m_show->setEnabled(true); });
        column->addWidget(reason);
        m_reasons.append(reason);
    }
    auto *verbs = new QHBoxLayout;
    verbs->addStretch(1);
    verbs->addWidget(m_cancel);
    verbs->addWidget(m_show);
    column->addLayout(verbs);
    setVariant(m_show, ButtonVariant::Primary);
    m_show->setDefault(true);
    m_show->setEnabled(false); // nobody has said why yet
    connect(m_show, &QPushButton::clicked, this, &ViewReasonDialog::submit);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    retranslate();
    m_reasons.first()->setFocus();
}

void ViewReasonDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void ViewReasonDialog::retranslate()
{
    setWindowTitle(tr("Why do you look?"));
    m_why->setText(errorSentence(Error::refused("contact.view-reason")));
    for (qsizetype at = 0; at < m_reasons.size(); ++at)
        m_reasons.at(at)->setText(viewReasonWord(allViewReasons.at(at)));
    m_show->setText(tr("Show"));
    m_cancel->setText(tr("Cancel"));
}

void ViewReasonDialog::submit()
{
    for (qsizetype at = 0; at < m_reasons.size(); ++at) {
        if (m_reasons.at(at)->isChecked())
            emit chosen(allViewReasons.at(at));
    }
    accept();
}
