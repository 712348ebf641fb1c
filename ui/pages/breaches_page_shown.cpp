#include "app/documents/breach_sentence.h"
#include "app/documents/breach_words.h"
#include "app/documents/error_sentence.h"
#include "app/documents/staff_words.h"
#include "ui/dialogs/breach_decision_dialog.h"
#include "ui/dialogs/breach_dialog.h"
#include "ui/dialogs/breach_objection_dialog.h"
#include "ui/dialogs/breach_scope_dialog.h"
#include "ui/dialogs/confirming.h"
#include "ui/look/button_variant.h"
#include "ui/models/breach_faces.h"
#include "ui/models/breaches_model.h"
#include "ui/pages/breaches_page.h"
#include "ui/pages/contact_table.h"
#include "ui/session/session.h"
#include "ui/widgets/empty_note.h"
#include "ui/widgets/inline_bar.h"
#include "ui/widgets/master_detail.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/plain_text.h"

#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QTableView>

void BreachesPage::refresh()
{
    m_listAnswer.expect(m_session.services().breaches().list(m_session.permit()));
}

void BreachesPage::openRecord(const QVariant &record)
{
    m_wanted = Id<Breach>(record.toLongLong());
    m_panes->setDetailShown(true);
    refresh();
}

QList<QWidget *> BreachesPage::panes()
{
    return {m_table, m_scroll};
}

Id<Breach> BreachesPage::chosen() const
{
    const Breach *breach = m_model->breach(m_table->currentIndex().row());
    return breach ? breach->id : Id<Breach>();
}

bool BreachesPage::mayRecord() const
{
    return m_session.permit().mayAnywhere(Operation::RecordBreaches);
}

void BreachesPage::takeList(const Result<QList<Breach>> &breaches)
{
    if (!breaches) {
        m_notice->tell(Tone::Danger, errorSentence(breaches.error()));
        return;
    }
    const Id<Breach> before = m_wanted.isStored() ? m_wanted : chosen();
    m_wanted = {};
    m_model->setBreaches(*breaches, m_session.services().clock().computedNow());
    m_table->setVisible(!breaches->isEmpty());
    m_empty->setVisible(breaches->isEmpty());
    const int row = std::max(0, m_model->rowOf(before));
    m_table->setCurrentIndex(m_model->index(row, 0));
    int running = 0;
    for (const Breach &breach : *breaches) {
        const BreachClock clock =
            breach.clock(BreachClockKind::Authority, m_session.services().clock().computedNow());
        running += clock.isOpen() ? 1 : 0;
    }
    emit badgeChanged(running);
    choose();
}

void BreachesPage::choose()
{
    m_notice->clear();
    if (m_dossier && m_dossier->breach.id != chosen()) {
        m_dossier.reset();
        fillDetail();
    }
    if (chosen().isStored())
        m_dossierAnswer.expect(m_session.services().breaches().find(m_session.permit(), chosen()));
    else
        fillDetail();
}

void BreachesPage::takeDossier(const Result<BreachDossier> &dossier)
{
    if (!dossier) {
        m_notice->tell(Tone::Danger, errorSentence(dossier.error()));
        return;
    }
    m_dossier = *dossier;
    if (m_dossier->isSignatureIntact == false)
        m_notice->tell(Tone::Danger,
            tr("The decision that stands is not what its second person signed. Do not rely on it."));
    fillDetail();
}

void BreachesPage::fillDetail()
{
    m_name->setText(m_dossier ? visibleLine(m_dossier->breach.values.text(BreachField::Title)) : QString());
    m_scroll->setVisible(m_dossier.has_value());
    if (m_dossier) {
        fillClocks();
        fillDecisions();
        fillRegister();
        fillTimeline();
    }
    updateVerbs();
}

void BreachesPage::fillClocks()
{
    const Breach &breach = m_dossier->breach;
    const Instant now = m_dossier->now;
    for (std::size_t at = 0; at < allBreachClocks.size(); ++at) {
        const BreachClock clock = breach.clock(allBreachClocks[at], now);
        const PillFace face = breachClockFace(clock, now);
        m_clockPills[at]->setState(face.tone, face.iconName, face.word);
        m_clockPills[at]->setOutlined(face.isOutlined);
        m_clockSentences[at]->setText(breachClockSentence(clock, now));
        // A clock between a processor and a controller is there only where there are two of them.
        const bool isShown = allBreachClocks[at] != BreachClockKind::Processor || clock.startedAt.has_value();
        m_clockNames[at]->setVisible(isShown);
        m_clockPills[at]->setVisible(isShown);
        m_clockSentences[at]->setVisible(isShown);
    }
    QStringList flags;
    for (const BreachFlag &flag : m_dossier->flags)
        flags.append(QStringLiteral("• ") + breachFlagSentence(flag));
    m_flags->setText(flags.join(u'\n'));
    m_flags->setVisible(!flags.isEmpty());
}

void BreachesPage::fillDecisions()
{
    m_decisions->clearRows();
    for (const BreachDecision &decision : m_dossier->breach.decisions) {
        QStringList words{breachDecisionSentence(decision), visibleText(decision.reason),
            visibleText(decision.peopleReason)};
        if (decision.verdict == BreachDecision::Verdict::Agreed)
            words.append(tr("Agreed to by %1").arg(visibleLine(m_dossier->nameOf(decision.secondBy))));
        else if (decision.verdict == BreachDecision::Verdict::Disagreed)
            words.append(
                tr("%1 disagreed: %2")
                    .arg(visibleLine(m_dossier->nameOf(decision.secondBy)), visibleText(decision.remark)));
        else if (decision.needsSecond())
            words.append(tr("Waits for a second person"));
        words.removeAll(QString());
        m_decisions->addRow({breachMoment(decision.proposedAt),
            visibleLine(m_dossier->nameOf(decision.proposedBy)), words.join(u'\n')});
    }
    for (const BreachReport &report : m_dossier->breach.reports)
        m_decisions->addRow({breachMoment(report.sentAt), visibleLine(m_dossier->nameOf(report.recordedBy)),
            tr("%1 to the authority, number %2")
                .arg(breachReportKindWord(report.kind),
                    report.reference.isEmpty() ? tr("not known") : visibleLine(report.reference))});
    for (const BreachInforming &informing : m_dossier->breach.informings)
        m_decisions->addRow(
            {breachMoment(informing.sentAt), visibleLine(m_dossier->nameOf(informing.recordedBy)),
                tr("%1: %n person(s) told", nullptr, static_cast<int>(informing.people))
                    .arg(breachInformingWayWord(informing.way))});
    const bool isAny = m_decisions->rowCount() > 0;
    m_decisions->setVisible(isAny);
    m_decisionsTitle->setVisible(isAny);
}

void BreachesPage::fillRegister()
{
    m_register->clearRows();
    const BreachValues &values = m_dossier->breach.values;
    for (const BreachFieldRow &row : breachFields()) {
        if (values.has(row.field))
            m_register->addRow(
                {breachFieldWord(row.field), visibleText(breachValueWords(values, row.field))});
    }
    qint64 kept = 0;
    for (const qint64 people : m_dossier->people)
        kept += people;
    if (kept > 0)
        m_register->addRow({tr("People kept apart from the register"), QLocale().toString(kept)});
}

void BreachesPage::fillTimeline()
{
    m_timeline->clearRows();
    for (const AuditEntry &entry : m_dossier->trail)
        m_timeline->addRow({breachMoment(entry.happenedAt), visibleLine(m_dossier->nameOf(entry.actor)),
            auditActionWord(entry.action)});
}

void BreachesPage::updateVerbs()
{
    const Permit &permit = m_session.permit();
    const auto can = [this](BreachMove move) {
        return m_dossier && breach_rules::moved(m_dossier->breach, move);
    };
    const bool decides = permit.mayAnywhere(Operation::DecideBreaches);
    const BreachDecision *waiting = m_dossier ? m_dossier->breach.awaiting() : nullptr;
    const bool answers = decides && waiting && waiting->proposedBy != permit.staffRef();
    m_new->setVisible(mayRecord());
    m_edit->setVisible(mayRecord() && can(BreachMove::Edit));
    m_extent->setVisible(mayRecord() && can(BreachMove::Edit));
    m_decide->setVisible((decides || mayRecord()) && can(BreachMove::DecideNot));
    m_agree->setVisible(answers);
    m_disagree->setVisible(answers);
    m_report->setVisible(mayRecord() && can(BreachMove::Report));
    m_inform->setVisible(mayRecord() && can(BreachMove::Inform));
    m_papers->setVisible(mayRecord() && m_dossier.has_value());
    m_close->setVisible(mayRecord() && (can(BreachMove::Close) || can(BreachMove::Reopen)));
    const bool isClosed = m_dossier && m_dossier->breach.state == BreachState::Closed;
    m_close->setText(isClosed ? tr("Open again") : tr("Close"));
    // What has to be done first is the verb that stands out.
    const bool isOpen = m_dossier && m_dossier->breach.state == BreachState::Open;
    const bool reportsFirst = m_dossier && m_dossier->breach.state == BreachState::Decided &&
        m_dossier->breach.clock(BreachClockKind::Authority, m_dossier->now).isOpen();
    setVariant(m_decide, isOpen ? ButtonVariant::Primary : ButtonVariant::Plain);
    setVariant(m_agree, answers ? ButtonVariant::Primary : ButtonVariant::Plain);
    setVariant(m_report, reportsFirst ? ButtonVariant::Primary : ButtonVariant::Plain);
}

void BreachesPage::openNew()
{
    auto *dialog = new BreachDialog(m_session, std::nullopt, this);
    connect(dialog, &BreachDialog::saved, this, [this](Id<Breach> breach) {
        m_wanted = breach;
        took(tr("Breach recorded; the 72 hours run from when you were aware"));
    });
    dialog->open();
}

void BreachesPage::edit()
{
    auto *dialog = new BreachDialog(m_session, m_dossier->breach, this);
    connect(dialog, &BreachDialog::saved, this, [this] { took(tr("Saved")); });
    dialog->open();
}

void BreachesPage::findExtent()
{
    auto *dialog = new BreachScopeDialog(m_session, m_dossier->breach, this);
    connect(dialog, &BreachScopeDialog::taken, this, [this] { took(tr("Extent taken over")); });
    dialog->open();
}

void BreachesPage::decide()
{
    auto *dialog = new BreachDecisionDialog(m_session, m_dossier->breach, this);
    connect(dialog, &BreachDecisionDialog::decided, this, [this](const Breach &breach) {
        took(breach.state == BreachState::AwaitingSecond ? tr("Proposed; a second person must agree")
                                                         : tr("Decided"));
    });
    dialog->open();
}

/// What is answered is what is read: its digest goes along.
void BreachesPage::answer(bool agrees)
{
    m_objection = agrees ? nullptr : new BreachObjectionDialog(m_session, chosen(), this);
    QWidget *over = agrees ? static_cast<QWidget *>(this) : m_objection.data();
    const auto confirm = [this, agrees, over, id = chosen(), digest = m_dossier->breach.values.digest()](
                             const QString &remark) {
        if (m_actAnswer.isWaiting())
            return; // it is being signed
        askToConfirm(m_session,
            {.title = agrees ? tr("Agree") : tr("Disagree"),
                .sentence = agrees ? tr("You sign that nobody else is told of this breach, for the reason "
                                        "that is given. Give your own passphrase.")
                                   : tr("You sign that you do not agree. Give your own passphrase."),
                .verb = tr("Sign")},
            over, [this, agrees, id, digest, remark](const Confirmation &confirmation) {
                m_actAnswer.expect(m_session.services().breaches().second(
                    m_session.permit(), confirmation, id, digest, agrees, remark));
            });
    };
    if (agrees) {
        confirm({});
        return;
    }
    connect(m_objection, &BreachObjectionDialog::given, this, confirm);
    m_objection->open();
}

void BreachesPage::take(const Result<Breach> &breach)
{
    if (!breach && m_objection) {
        m_objection->tellProblem(breach.error());
        return;
    }
    if (!breach) {
        m_notice->tell(Tone::Danger, errorSentence(breach.error()));
        return;
    }
    if (m_objection)
        m_objection->accept();
    took(tr("Saved"));
}

void BreachesPage::took(const QString &told)
{
    emit noticeWanted({told, {}});
    refresh();
}

void BreachesPage::retranslate()
{
    m_title->setText(tr("Breaches"));
    m_new->setText(tr("New breach"));
    m_table->setAccessibleName(tr("Register of breaches"));
    m_empty->setSentence(tr("No breach is in the register. Each incident with personal data belongs in it, "
                            "also one that nobody is told of."));
    m_empty->setVerb(mayRecord() ? tr("New breach") : QString());
    for (std::size_t at = 0; at < allBreachClocks.size(); ++at)
        m_clockNames[at]->setText(breachClockWord(allBreachClocks[at]));
    m_edit->setText(tr("Edit"));
    m_extent->setText(tr("Extent"));
    m_decide->setText(tr("Decide who is told"));
    m_agree->setText(tr("Agree"));
    m_disagree->setText(tr("Disagree"));
    m_report->setText(tr("Reported"));
    m_inform->setText(tr("People told"));
    m_papers->setText(tr("Papers"));
    const QStringList papers{tr("Sheet for the authority's form (PDF)"),
        tr("Sheet for the authority's form (text)"), QString(), tr("Letters to the people (PDF)"),
        tr("Messages to the people (e-mail)")};
    for (qsizetype at = 0; at < papers.size(); ++at)
        m_papersMenu->actions().at(at)->setText(papers.at(at));
    m_decisionsTitle->setText(tr("Decided, reported and told"));
    m_decisions->setHeads({tr("When"), tr("By"), tr("What")});
    m_decisions->setAccessibleName(m_decisionsTitle->text());
    m_registerTitle->setText(tr("In the register"));
    m_register->setHeads({tr("Field"), tr("What stands in it")});
    m_register->setAccessibleName(m_registerTitle->text());
    m_timelineTitle->setText(tr("Timeline"));
    m_timeline->setHeads({tr("When"), tr("By"), tr("What")});
    m_timeline->setAccessibleName(m_timelineTitle->text());
    m_model->retranslate();
    fillDetail();
}
