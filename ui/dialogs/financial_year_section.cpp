#include "ui/dialogs/financial_year_section.h"

#include "app/documents/error_sentence.h"
#include "app/retention/financial_year.h"
#include "app/services.h"
#include "ui/pages/watched_job.h"
#include "ui/session/session.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/plain_label.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QLocale>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>

namespace {

constexpr int december = 12;

} // namespace

FinancialYearSection::FinancialYearSection(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_heading(new PlainLabel(TypeRole::Title3))
    , m_month(new QComboBox)
    , m_monthField(new FormField(m_month))
    , m_compute(new QPushButton)
    , m_progress(new QProgressBar)
    , m_stop(new QPushButton)
    , m_result(new PlainLabel(TypeRole::Caption, Ink::Muted))
    , m_monthAnswer([this](const auto &month) {
        if (month)
            showMonth(*month);
        else
            m_monthField->setError(errorSentence(month.error()));
    })
    , m_chosenAnswer([this](const auto &outcome) { showChosen(outcome); })
{
    m_result->setWordWrap(true);
    for (int month = 1; month <= december; ++month)
        m_month->addItem({}, month);
    m_month->setEnabled(false); // until it is known which
    auto *fields = new QVBoxLayout(this);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setSpacing(12);
    fields->addWidget(m_heading);
    fields->addWidget(m_monthField);
    fields->addWidget(m_compute, 0, Qt::AlignLeft);
    auto *going = new QHBoxLayout;
    going->setSpacing(8);
    going->addWidget(m_progress, 1);
    going->addWidget(m_stop);
    fields->addLayout(going);
    fields->addWidget(m_result);
    for (QPushButton *button : {m_compute, m_stop})
        button->setAutoDefault(false);
    showComputing(false);
    m_compute->setEnabled(false);
    connect(m_month, &QComboBox::currentIndexChanged, this, &FinancialYearSection::offer);
    connect(m_compute, &QPushButton::clicked, this, &FinancialYearSection::choose);
    retranslate();
    m_monthAnswer.expect(FinancialYear(m_session.services().context()).endMonth(m_session.permit()));
}

void FinancialYearSection::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void FinancialYearSection::showMonth(int month)
{
    m_kept = month;
    m_month->setCurrentIndex(m_month->findData(month));
    m_month->setEnabled(true);
    offer();
}

/// Passing by a month on the way to another computes nothing.
void FinancialYearSection::offer()
{
    m_compute->setEnabled(m_month->isEnabled() && m_month->currentData().toInt() != m_kept);
}

void FinancialYearSection::choose()
{
    const int month = m_month->currentData().toInt();
    m_month->setEnabled(false);
    m_compute->setEnabled(false);
    m_monthField->clearError();
    m_isChosen = false;
    m_result->hide();
    showComputing(true);
    const StopRequest stop;
    const auto future =
        FinancialYear(m_session.services().context()).setEndMonth(m_session.permit(), month, stop);
    m_chosenAnswer.expect(future);
    Job *job = watchedJob(
        future, stop, m_session.shared(), [] { return tr("Another financial year"); },
        [] { return tr("If you stop it, nothing is changed."); },
        [here = QPointer<FinancialYearSection>(this)](const Outcome &outcome) {
            return here ? QString() : outcome ? computedWords() : errorSentence(outcome.error());
        });
    connect(job, &Job::changed, this, [this, job] {
        m_progress->setRange(0, static_cast<int>(job->total()));
        m_progress->setValue(static_cast<int>(job->doneCount()));
    });
    connect(m_stop, &QPushButton::clicked, job, &Job::cancel);
    emit jobStarted(job);
}

/// Without a total nobody knows yet how much there is.
void FinancialYearSection::showComputing(bool isComputing)
{
    m_progress->setRange(0, 0);
    m_progress->setVisible(isComputing);
    m_stop->setVisible(isComputing);
    if (isComputing)
        m_stop->setFocus(); // what had it is not to be pressed meanwhile
}

void FinancialYearSection::showChosen(const Outcome &outcome)
{
    const bool hadFocus = m_stop->hasFocus();
    showComputing(false);
    showMonth(outcome ? m_month->currentData().toInt() : m_kept.value_or(december));
    if (hadFocus)
        m_month->setFocus();
    if (!outcome) {
        m_monthField->setError(errorSentence(outcome.error()));
        return;
    }
    m_isChosen = true;
    retranslate();
}

QString FinancialYearSection::computedWords()
{
    return tr("Every term was computed anew.");
}

void FinancialYearSection::retranslate()
{
    m_heading->setText(tr("Financial year"));
    for (int month = 1; month <= december; ++month)
        m_month->setItemText(month - 1, QLocale().standaloneMonthName(month));
    m_monthField->setLabel(tr("The financial year ends with the last day of"));
    m_monthField->setHelp(
        tr("Duties to keep books count from there. Every term is computed anew by what is chosen "
           "here, and the retention schedule is out of date until it is approved again."));
    m_compute->setText(tr("Compute every term anew"));
    m_progress->setAccessibleName(tr("People whose terms were computed"));
    m_stop->setText(tr("Stop"));
    m_result->setVisible(m_isChosen);
    m_result->setText(computedWords());
}
