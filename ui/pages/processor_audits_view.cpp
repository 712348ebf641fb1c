#include "ui/pages/processor_audits_view.h"

#include "app/agreements/agreements.h"
#include "app/documents/agreement_sentence.h"
#include "app/documents/agreement_words.h"
#include "app/drafts/draft.h"
#include "ui/look/button_variant.h"
#include "ui/look/icon.h"
#include "ui/pages/agreement_file_reading.h"
#include "ui/pages/agreement_papers.h"
#include "ui/pages/contact_table.h"
#include "ui/pages/record_fields.h"
#include "ui/session/session.h"
#include "ui/widgets/file_choice.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/plain_label.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPushButton>
#include <QSignalBlocker>

namespace {

struct AuditDay
{
    const char *key;
    QDate ProcessorAudit::*day;
};

constexpr AuditDay auditDays[] = {{"asked", &ProcessorAudit::askedOn},
    {"received", &ProcessorAudit::receivedOn}, {"valid-until", &ProcessorAudit::validUntil},
    {"follow-up-by", &ProcessorAudit::followUpBy}, {"followed-up", &ProcessorAudit::followedUpOn},
    {"refused", &ProcessorAudit::refusedOn}};

struct AuditText
{
    const char *key;
    QString ProcessorAudit::*text;
};

constexpr AuditText auditTexts[] = {{"scope", &ProcessorAudit::scope}, {"finding", &ProcessorAudit::finding},
    {"follow-up", &ProcessorAudit::followUp}, {"refusal", &ProcessorAudit::refusal}};

} // namespace

ProcessorAuditsView::ProcessorAuditsView(Session &session, AgreementPapers &papers, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_papers(papers)
    , m_empty(new PlainLabel(TypeRole::Body, Ink::Muted))
    , m_table(new ContactTable)
    , m_begin(new QPushButton(icon(u"plus"), QString()))
    , m_attach(new QPushButton(icon(u"paperclip"), QString()))
    , m_open(new QPushButton(icon(u"download"), QString()))
    , m_title(new PlainLabel(TypeRole::Title3))
    , m_form(new RecordFields)
    , m_record(new QPushButton)
    , m_addAnswer([this](const Result<Id<ProcessorAudit>> &id) {
        if (!id) {
            emit failed(id.error());
            return;
        }
        m_isNew = false;
        m_form->stopTyping();
        emit saved();
    })
    , m_changeAnswer([this](const Outcome &outcome) {
        if (!outcome) {
            emit failed(outcome.error());
            return;
        }
        m_form->stopTyping();
        emit saved();
    })
    , m_readAnswer([this](const Result<AgreementDocument> &document) {
        if (!document)
            emit failed(document.error());
        else
            m_keepAnswer.expect(m_session.services().agreements().attach(m_session.permit(), *document));
    })
    , m_keepAnswer([this](const Result<Id<AgreementDocument>> &id) {
        if (id)
            emit saved();
        else
            emit failed(id.error());
    })
    , m_openAnswer([this](const Result<AgreementDocument> &document) {
        if (document)
            m_papers.saveFile(*document);
        else
            emit failed(document.error());
    })
{
    arrange();
    connect(m_table, &ContactTable::currentNumberChanged, this, [this] {
        m_isNew = false;
        fillForm();
    });
    connect(m_begin, &QPushButton::clicked, this, &ProcessorAuditsView::begin);
    connect(m_record, &QPushButton::clicked, this, &ProcessorAuditsView::record);
    connect(m_attach, &QPushButton::clicked, this, &ProcessorAuditsView::attach);
    connect(m_open, &QPushButton::clicked, this, &ProcessorAuditsView::openFile);
    retranslate();
}

void ProcessorAuditsView::arrange()
{
    m_table->setFitsRows(true);
    m_table->setWraps(true);
    m_table->setShares({2, 4, 5, 4});
    m_empty->setWordWrap(true);
    QList<QVariant> kinds;
    for (const ProcessorAudit::Kind kind : allProcessorAuditKinds)
        kinds.append(static_cast<int>(kind));
    const auto today = [this] { return m_session.today(); };
    m_form->addChoice(QStringLiteral("kind"), kinds);
    m_form->addLine(QStringLiteral("scope"));
    for (const char *key : {"asked", "received", "valid-until", "refused"})
        m_form->addDay(QLatin1String(key), today);
    m_form->addLine(QStringLiteral("refusal"));
    m_form->addText(QStringLiteral("finding"));
    m_form->addText(QStringLiteral("follow-up"));
    m_form->addDay(QStringLiteral("follow-up-by"), today);
    m_form->addDay(QStringLiteral("followed-up"), today);
    setVariant(m_record, ButtonVariant::Primary);
    auto *verbs = new FlowLayout;
    for (QPushButton *verb : {m_begin, m_attach, m_open})
        verbs->addWidget(verb);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 8);
    column->setSpacing(10);
    column->addWidget(m_empty);
    column->addLayout(verbs);
    for (QWidget *each :
        {static_cast<QWidget *>(m_table), static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_form)})
        column->addWidget(each);
    column->addWidget(m_record, 0, Qt::AlignLeft);
    column->addStretch(1);
}

void ProcessorAuditsView::show(const ProcessorConduct &conduct)
{
    if (conduct.processor.id != m_conduct.processor.id)
        m_isNew = false;
    m_conduct = conduct;
    fill();
}

void ProcessorAuditsView::fill()
{
    {
        QSignalBlocker quiet(m_table);
        m_table->clearRows();
        for (const ProcessorAudit &audit : std::as_const(m_conduct.audits)) {
            QStringList files;
            for (const AgreementDocument &document : std::as_const(m_conduct.evidence)) {
                if (document.audit == audit.id)
                    files.append(document.name);
            }
            m_table->addRow({processorAuditWord(audit.kind), audit.scope, processorAuditSentence(audit),
                                files.join(u'\n')},
                audit.id.number());
        }
        if (!m_table->currentIndex().isValid() && m_table->rowCount() > 0)
            m_table->setCurrentIndex(m_table->model()->index(0, 0));
    }
    m_table->setVisible(m_table->rowCount() > 0);
    m_empty->setVisible(m_table->rowCount() == 0);
    fillForm();
}

const ProcessorAudit *ProcessorAuditsView::chosen() const
{
    for (const ProcessorAudit &audit : m_conduct.audits) {
        if (!m_isNew && audit.id.number() == m_table->currentNumber())
            return &audit;
    }
    return nullptr;
}

const AgreementDocument *ProcessorAuditsView::file() const
{
    for (const AgreementDocument &document : m_conduct.evidence) {
        if (document.audit.number() == m_table->currentNumber())
            return &document;
    }
    return nullptr;
}

QString ProcessorAuditsView::formName() const
{
    const ProcessorAudit *audit = chosen();
    return Draft::formOf(QStringLiteral("agreement.audit"),
        QStringLiteral("%1/%2").arg(m_conduct.processor.id.number()).arg(audit ? audit->id.number() : 0));
}

void ProcessorAuditsView::showAudit(const ProcessorAudit *audit)
{
    m_form->stopTyping();
    m_form->clear();
    if (audit) {
        m_form->setChoice(QStringLiteral("kind"), static_cast<int>(audit->kind));
        for (const AuditDay &day : auditDays)
            m_form->setDay(QLatin1String(day.key), audit->*day.day);
        for (const AuditText &text : auditTexts)
            m_form->setText(QLatin1String(text.key), audit->*text.text);
    }
}

void ProcessorAuditsView::fillForm()
{
    const bool mayKeep = m_session.permit().mayAnywhere(Operation::KeepRegisters);
    const ProcessorAudit *audit = chosen();
    if (!m_form->isTyped(formName())) {
        showAudit(audit);
        if (mayKeep && m_conduct.processor.id.isStored())
            m_form->keepTyping(m_session, formName());
    }
    m_title->setText(audit ? tr("The chosen one") : tr("A new audit, report or certificate"));
    m_record->setText(audit ? tr("Save") : tr("Record it"));
    m_form->setReadable(!mayKeep);
    for (QPushButton *verb : {m_begin, m_record, m_attach})
        verb->setVisible(mayKeep);
    m_begin->setEnabled(audit != nullptr);
    m_attach->setEnabled(audit != nullptr);
    m_open->setEnabled(audit && file());
    for (QWidget *each : {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_form)})
        each->setVisible(mayKeep || audit);
}

void ProcessorAuditsView::begin()
{
    m_isNew = true;
    fillForm();
    m_form->focusField(QStringLiteral("kind"));
}

void ProcessorAuditsView::record()
{
    if (!m_form->isUnderstood())
        return;
    const ProcessorAudit *known = chosen();
    ProcessorAudit audit = known ? *known : ProcessorAudit{.processor = m_conduct.processor.id};
    audit.kind = static_cast<ProcessorAudit::Kind>(m_form->choice(QStringLiteral("kind")).toInt());
    for (const AuditDay &day : auditDays)
        audit.*day.day = m_form->day(QLatin1String(day.key));
    for (const AuditText &text : auditTexts)
        audit.*text.text = m_form->text(QLatin1String(text.key));
    if (known)
        m_changeAnswer.expect(m_session.services().agreements().changeAudit(m_session.permit(), audit));
    else
        m_addAnswer.expect(m_session.services().agreements().addAudit(m_session.permit(), audit));
}

void ProcessorAuditsView::attach()
{
    const ProcessorAudit *audit = chosen();
    if (!audit)
        return;
    chooseFileToOpen(
        this, tr("Keep a file"), tr("All files (*)"), [this, id = audit->id](const QString &path) {
            m_readAnswer.expect(
                readAgreementFile(path, {.audit = id, .kind = AgreementDocument::Kind::Evidence}));
        });
}

void ProcessorAuditsView::openFile()
{
    if (const AgreementDocument *document = file())
        m_openAnswer.expect(m_session.services().agreements().document(m_session.permit(), document->id));
}

void ProcessorAuditsView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ProcessorAuditsView::retranslate()
{
    m_empty->setText(
        tr("No audit, report or certificate was asked for yet. The duty to know whether a processor keeps to "
           "the agreement goes on for as long as it lasts."));
    m_table->setAccessibleName(tr("Audits, reports and certificates"));
    m_table->setHeads({tr("What"), tr("Of what"), tr("How it stands"), tr("Files")});
    m_begin->setText(tr("Another one"));
    m_attach->setText(tr("Keep a file with it…"));
    m_open->setText(tr("Save its file…"));
    QStringList kinds;
    for (const ProcessorAudit::Kind kind : allProcessorAuditKinds)
        kinds.append(processorAuditWord(kind));
    m_form->setWords(QStringLiteral("kind"), kinds);
    m_form->setLabel(QStringLiteral("kind"), tr("What it is"));
    m_form->setLabel(QStringLiteral("scope"), tr("What is looked at"));
    m_form->setLabel(QStringLiteral("asked"), tr("Asked for on"));
    m_form->setLabel(QStringLiteral("received"), tr("Held or received on"));
    m_form->setLabel(QStringLiteral("valid-until"), tr("Valid until"));
    m_form->setLabel(QStringLiteral("refused"), tr("Refused to cooperate on"));
    m_form->setLabel(QStringLiteral("refusal"), tr("In which words"));
    m_form->setLabel(QStringLiteral("finding"), tr("What was found"));
    m_form->setLabel(QStringLiteral("follow-up"), tr("What is to be done about it"));
    m_form->setLabel(QStringLiteral("follow-up-by"), tr("By when"));
    m_form->setLabel(QStringLiteral("followed-up"), tr("Done on"));
    fill();
}
