#include "ui/pages/agreement_tab.h"

#include "app/agreements/agreements.h"
#include "app/documents/agreement_sentence.h"
#include "app/documents/agreement_words.h"
#include "app/documents/error_sentence.h"
#include "ui/look/icon.h"
#include "ui/pages/agreement_clauses_view.h"
#include "ui/pages/agreement_drafts_view.h"
#include "ui/pages/agreement_papers.h"
#include "ui/pages/agreement_terms_view.h"
#include "ui/pages/processor_audits_view.h"
#include "ui/pages/processor_incidents_view.h"
#include "ui/pages/sub_announcements_view.h"
#include "ui/session/session.h"
#include "ui/widgets/inline_bar.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/view_switch.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>

namespace {

const QString termsView = QStringLiteral("terms");
const QString clausesView = QStringLiteral("clauses");
const QString draftsView = QStringLiteral("drafts");
const QString announcementsView = QStringLiteral("sub-processors");
const QString auditsView = QStringLiteral("audits");
const QString incidentsView = QStringLiteral("incidents");

} // namespace

AgreementTab::AgreementTab(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_papers(new AgreementPapers(session, this))
    , m_notice(new InlineBar)
    , m_choice(new QComboBox)
    , m_new(new QPushButton(icon(u"plus"), QString()))
    , m_status(new Pill)
    , m_span(new PlainLabel)
    , m_tasks(new PlainLabel)
    , m_switch(new ViewSwitch)
    , m_scroll(new QScrollArea)
    , m_terms(new AgreementTermsView(session))
    , m_clauses(new AgreementClausesView(session, *m_papers))
    , m_drafts(new AgreementDraftsView(session, *m_papers))
    , m_announcements(new SubAnnouncementsView(session))
    , m_audits(new ProcessorAuditsView(session, *m_papers))
    , m_incidents(new ProcessorIncidentsView(session))
    , m_conductAnswer([this](const auto &conduct) { takeConduct(conduct); })
    , m_fileAnswer([this](const auto &file) { takeFile(file); })
{
    m_views = {{termsView, m_terms}, {clausesView, m_clauses}, {draftsView, m_drafts},
        {announcementsView, m_announcements}, {auditsView, m_audits}, {incidentsView, m_incidents}};
    for (const QString &key :
        {termsView, clausesView, draftsView, announcementsView, auditsView, incidentsView})
        m_switch->addView(key);
    arrange();
    connectViews();
    retranslate();
    showViews();
}

void AgreementTab::arrange()
{
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(24);
    auto *head = new QHBoxLayout;
    head->setSpacing(10);
    head->addWidget(m_choice, 1);
    head->addWidget(m_new);
    for (PlainLabel *label : {m_span, m_tasks})
        label->setWordWrap(true);
    auto *inner = new QWidget;
    auto *views = new QVBoxLayout(inner);
    views->setContentsMargins(0, 0, 8, 0);
    for (const QString &key :
        {termsView, clausesView, draftsView, announcementsView, auditsView, incidentsView})
        views->addWidget(m_views.value(key));
    views->addStretch(1);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setWidget(inner);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_notice);
    column->addLayout(head);
    column->addWidget(m_status, 0, Qt::AlignLeft);
    column->addWidget(m_span);
    column->addWidget(m_tasks);
    column->addWidget(m_switch);
    column->addWidget(m_scroll, 1);
    m_notice->clear();
}

void AgreementTab::connectViews()
{
    connect(m_choice, &QComboBox::activated, this, &AgreementTab::choose);
    connect(m_new, &QPushButton::clicked, this, &AgreementTab::beginNew);
    connect(m_switch, &ViewSwitch::chosen, this, &AgreementTab::showViews);
    connect(m_terms, &AgreementTermsView::saved, this, [this](Id<Agreement> agreement) {
        m_wanted = agreement;
        tellSaved();
    });
    connect(m_terms, &AgreementTermsView::failed, this, &AgreementTab::tellFailed);
    connect(m_clauses, &AgreementClausesView::saved, this, &AgreementTab::tellSaved);
    connect(m_clauses, &AgreementClausesView::failed, this, &AgreementTab::tellFailed);
    connect(m_drafts, &AgreementDraftsView::saved, this, &AgreementTab::tellSaved);
    connect(m_drafts, &AgreementDraftsView::failed, this, &AgreementTab::tellFailed);
    connect(m_drafts, &AgreementDraftsView::factWanted, this, &AgreementTab::openFact);
    connect(m_announcements, &SubAnnouncementsView::saved, this, &AgreementTab::tellSaved);
    connect(m_announcements, &SubAnnouncementsView::failed, this, &AgreementTab::tellFailed);
    connect(m_audits, &ProcessorAuditsView::saved, this, &AgreementTab::tellSaved);
    connect(m_audits, &ProcessorAuditsView::failed, this, &AgreementTab::tellFailed);
    connect(m_incidents, &ProcessorIncidentsView::saved, this, &AgreementTab::tellSaved);
    connect(m_incidents, &ProcessorIncidentsView::breachWanted, this, &AgreementTab::breachWanted);
    connect(m_incidents, &ProcessorIncidentsView::failed, this, &AgreementTab::tellFailed);
    connect(m_papers, &AgreementPapers::saved, this, [this] { emit told(tr("Saved")); });
    connect(m_papers, &AgreementPapers::failed, this, &AgreementTab::tellFailed);
}

void AgreementTab::show(Id<Processor> processor)
{
    if (processor != m_processor) {
        m_wanted = {};
        m_fileAnswer.forget(); // of the one before
        m_file.reset();
        m_conduct = {};
        m_isKnown = false;
    }
    m_processor = processor;
    showHead();
    showViews();
    refresh();
}

void AgreementTab::refresh()
{
    m_notice->clear();
    if (m_processor.isStored())
        m_conductAnswer.expect(
            m_session.services().agreements().ofProcessor(m_session.permit(), m_processor));
}

void AgreementTab::takeConduct(const Result<ProcessorConduct> &conduct)
{
    if (!conduct) {
        tellFailed(conduct.error());
        return;
    }
    m_conduct = *conduct;
    m_isKnown = true;
    fillChoice();
    m_audits->show(m_conduct);
    m_incidents->show(m_conduct);
    if (chosen().isStored()) {
        m_fileAnswer.expect(m_session.services().agreements().find(m_session.permit(), chosen()));
        return;
    }
    m_file.reset();
    m_terms->show(m_processor, std::nullopt);
    m_announcements->show(m_conduct, {});
    showHead();
    showViews();
}

void AgreementTab::takeFile(const Result<AgreementFile> &file)
{
    if (!file) {
        tellFailed(file.error());
        return;
    }
    m_file = *file;
    m_terms->show(m_processor, file->line.agreement);
    m_clauses->show(*file);
    m_drafts->show(*file);
    m_announcements->show(m_conduct, file->line.agreement.id);
    showHead();
    showViews();
}

void AgreementTab::fillChoice()
{
    QSignalBlocker quiet(m_choice);
    const Id<Agreement> before = m_wanted.isStored() ? m_wanted : chosen();
    m_wanted = {};
    m_choice->clear();
    for (const AgreementLine &line : std::as_const(m_conduct.agreements)) {
        const QString name = line.agreement.reference.isEmpty()
            ? tr("Agreement %1").arg(line.agreement.id.number())
            : line.agreement.reference;
        m_choice->addItem(tr("%1: %2").arg(name, agreementSpanSentence(line)), line.agreement.id.number());
    }
    m_choice->setCurrentIndex(std::max(0, m_choice->findData(before.number())));
    m_choice->setVisible(m_choice->count() > 0);
}

Id<Agreement> AgreementTab::chosen() const
{
    return Id<Agreement>(m_choice->currentData().toLongLong());
}

void AgreementTab::choose()
{
    m_notice->clear();
    if (chosen().isStored())
        m_fileAnswer.expect(m_session.services().agreements().find(m_session.permit(), chosen()));
}

void AgreementTab::beginNew()
{
    m_switch->choose(termsView);
    m_file.reset();
    m_terms->show(m_processor, std::nullopt);
    m_announcements->show(m_conduct, {});
    showHead();
    showViews();
    m_terms->openFact(QStringLiteral("agreement.reference"));
}

void AgreementTab::showHead()
{
    m_new->setVisible(m_session.permit().mayAnywhere(Operation::KeepRegisters));
    m_new->setEnabled(m_file.has_value());
    m_status->setVisible(m_file.has_value());
    if (m_file) {
        const AgreementVerdict &verdict = m_file->line.verdict;
        m_status->setState(verdict.isComplete() ? Tone::Ok : Tone::Danger,
            verdict.isComplete() ? QStringLiteral("circle-check") : QStringLiteral("alert-triangle"),
            verdictSentence(verdict));
        m_span->setText(tr("%1. %2.").arg(agreementSpanSentence(m_file->line), scoreSentence(verdict)));
    } else {
        m_span->setText(!m_isKnown ? QString()
                : m_conduct.agreements.isEmpty()
                ? tr("No agreement with this processor is recorded yet.")
                : tr("Type what is known of the new agreement, and record it."));
    }
    QStringList tasks;
    for (const AgreementTask &task : std::as_const(m_conduct.tasks))
        tasks.append(agreementTaskSentence(task));
    m_tasks->setText(tasks.join(u'\n'));
    m_tasks->setVisible(!tasks.isEmpty());
}

/// What belongs to an agreement is there once one is recorded.
void AgreementTab::showViews()
{
    const QString current = m_switch->current();
    const bool needsFile = current == clausesView || current == draftsView;
    for (auto view = m_views.cbegin(); view != m_views.cend(); ++view)
        view.value()->setVisible(m_isKnown && view.key() == current && (m_file || !needsFile));
}

/// A fact of a draft is typed with the agreement, or stands in another register.
void AgreementTab::openFact(const QString &fact)
{
    if (!fact.startsWith(QLatin1String("terms.")) && !fact.startsWith(QLatin1String("agreement."))) {
        m_notice->tell(Tone::Info, [fact] {
            return fact.startsWith(QLatin1String("organisation"))
                ? tr("This stands in the settings of the organisation.")
                : tr("This stands in the register of processors and its data flows.");
        });
        return;
    }
    m_switch->choose(termsView);
    showViews();
    m_terms->openFact(fact);
}

void AgreementTab::tellSaved()
{
    emit told(tr("Recorded"));
    refresh();
}

void AgreementTab::tellFailed(const Error &error)
{
    m_notice->tell(Tone::Danger, errorWords(error));
}

void AgreementTab::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void AgreementTab::retranslate()
{
    m_choice->setAccessibleName(tr("Agreements with this processor"));
    m_new->setText(tr("New agreement"));
    m_switch->setAccessibleName(tr("Parts of the agreement"));
    m_switch->setWords(termsView, tr("Terms"));
    m_switch->setWords(clausesView, tr("Clauses"));
    m_switch->setWords(draftsView, tr("Draft and files"));
    m_switch->setWords(announcementsView, tr("Sub-processors"));
    m_switch->setWords(auditsView, tr("Audits"));
    m_switch->setWords(incidentsView, tr("Incidents"));
    m_scroll->setAccessibleName(tr("The chosen part"));
    fillChoice();
    showHead();
}
