#include "ui/dialogs/breach_telling_dialog.h"

#include "app/documents/breach_words.h"
#include "app/documents/error_sentence.h"
#include "ui/dialogs/form_draft.h"
#include "ui/dialogs/moment_field.h"
#include "ui/look/button_variant.h"
#include "ui/look/theme.h"
#include "ui/session/session.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/inline_bar.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

BreachTellingDialog::BreachTellingDialog(Session &session, const Breach &breach, Whom whom, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_breach(breach)
    , m_whom(whom)
    , m_notice(new InlineBar)
    , m_kind(new QComboBox)
    , m_at(new MomentField)
    , m_detail(new QLineEdit)
    , m_remark(new QPlainTextEdit)
    , m_kindField(new FormField(m_kind))
    , m_atField(new FormField(m_at))
    , m_detailField(new FormField(m_detail))
    , m_remarkField(new FormField(m_remark))
    , m_record(new QPushButton)
    , m_cancel(new QPushButton)
    , m_answer([this](const auto &recorded) { take(recorded); })
{
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(theme().px(480));
    arrange();
    m_at->setToday(session.today());
    if (whom == Whom::Authority) {
        for (const BreachReportKind kind : allBreachReportKinds)
            m_kind->addItem({}, static_cast<int>(kind));
        m_kind->setCurrentIndex(breach.reports.isEmpty() ? 0 : 1);
        if (!breach.reports.isEmpty())
            m_detail->setText(breach.reports.first().reference);
    } else {
        for (const BreachInformingWay way : allBreachInformingWays)
            m_kind->addItem({}, static_cast<int>(way));
        m_detail->setText(breach.values.text(BreachField::SubjectsMin));
    }
    connect(m_record, &QPushButton::clicked, this, &BreachTellingDialog::record);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    retranslate();
    const QString form =
        whom == Whom::Authority ? QStringLiteral("breach.report") : QStringLiteral("breach.informing");
    auto *draft =
        new FormDraft(this, session, Draft::formOf(form, QString::number(breach.id.number())), {}, m_notice);
    // Only now: what was begun before the lock went then, and not later.
    if (!m_at->moment()) {
        m_at->setMoment(session.services().clock().computedNow());
        draft->takeAsGiven(*m_at);
    }
}

void BreachTellingDialog::arrange()
{
    m_remark->setTabChangesFocus(true);
    m_remark->setFixedHeight(m_remark->fontMetrics().lineSpacing() * 3 + theme().px(16));
    auto *verbs = new QHBoxLayout;
    verbs->addStretch();
    verbs->addWidget(m_cancel);
    verbs->addWidget(m_record);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addWidget(m_notice);
    column->addWidget(m_kindField);
    column->addWidget(m_atField);
    column->addWidget(m_detailField);
    column->addWidget(m_remarkField);
    column->addLayout(verbs);
    m_notice->clear();
    setVariant(m_record, ButtonVariant::Primary);
    m_record->setDefault(true);
}

void BreachTellingDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void BreachTellingDialog::retranslate()
{
    const bool isAuthority = m_whom == Whom::Authority;
    setWindowTitle(isAuthority ? tr("Reported to the authority") : tr("People told"));
    m_kindField->setLabel(isAuthority ? tr("What went") : tr("By which way"));
    for (int row = 0; row < m_kind->count(); ++row) {
        const int value = m_kind->itemData(row).toInt();
        m_kind->setItemText(row,
            isAuthority ? breachReportKindWord(static_cast<BreachReportKind>(value))
                        : breachInformingWayWord(static_cast<BreachInformingWay>(value)));
    }
    m_atField->setLabel(tr("When it went"));
    m_at->setSpokenName(tr("When it went"));
    m_detailField->setLabel(isAuthority ? tr("Number that the authority gave it") : tr("How many people"));
    m_remarkField->setLabel(tr("Remark"));
    m_record->setText(tr("Record"));
    m_cancel->setText(tr("Cancel"));
}

void BreachTellingDialog::record()
{
    m_notice->clear();
    m_record->setEnabled(false);
    const Breaches &breaches = m_session.services().breaches();
    const Instant at = m_at->moment().value_or(Instant());
    if (m_whom == Whom::Authority)
        m_answer.expect(breaches.report(m_session.permit(), m_breach.id,
            {.kind = static_cast<BreachReportKind>(m_kind->currentData().toInt()),
                .sentAt = at,
                .reference = m_detail->text(),
                .remark = m_remark->toPlainText()}));
    else
        m_answer.expect(breaches.inform(m_session.permit(), m_breach.id,
            {.way = static_cast<BreachInformingWay>(m_kind->currentData().toInt()),
                .sentAt = at,
                .people = m_detail->text().toLongLong(),
                .remark = m_remark->toPlainText()}));
}

void BreachTellingDialog::take(const Result<Breach> &breach)
{
    m_record->setEnabled(true);
    if (!breach) {
        m_notice->tell(Tone::Danger, errorSentence(breach.error()));
        return;
    }
    emit recorded(*breach);
    accept();
}
