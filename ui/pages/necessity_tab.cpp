#include "ui/pages/necessity_tab.h"

#include "app/consent/purposes.h"
#include "app/documents/archive_words.h"
#include "app/documents/consent_words.h"
#include "app/documents/error_sentence.h"
#include "app/documents/necessity_words.h"
#include "app/documents/retention_words.h"
#include "app/necessity/necessity.h"
#include "ui/look/button_variant.h"
#include "ui/look/curtain.h"
#include "ui/pages/contact_table.h"
#include "ui/pages/watched_job.h"
#include "ui/session/session.h"
#include "ui/widgets/empty_note.h"
#include "ui/widgets/inline_bar.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/plain_message_box.h"
#include "ui/widgets/plain_text.h"

#include <QAction>
#include <QBoxLayout>
#include <QEvent>
#include <QLocale>
#include <QMenu>
#include <QPushButton>

NecessityTab::NecessityTab(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_summary(new PlainLabel(TypeRole::Body, Ink::Muted))
    , m_look(new QPushButton)
    , m_notice(new InlineBar)
    , m_empty(new EmptyNote(QStringLiteral("clipboard-check")))
    , m_fields(new ContactTable)
    , m_people(new ContactTable)
    , m_peopleTitle(new PlainLabel(TypeRole::Title3))
    , m_propose(new QPushButton)
    , m_name(new QPushButton)
    , m_purposeMenu(new QMenu(this))
    , m_more(new QPushButton)
    , m_reportAnswer([this](const auto &report) { showReport(report); })
    , m_peopleAnswer([this](const auto &page) { showPeople(page); })
    , m_proposedAnswer([this](const auto &proposed) { showProposed(proposed); })
    , m_assignedAnswer([this](const Outcome &assigned) {
        if (!assigned) {
            m_notice->tell(Tone::Danger, errorWords(assigned.error()));
            return;
        }
        emit told(tr("The purpose now needs this field"));
        refresh();
    })
    , m_purposesAnswer([this](const auto &purposes) {
        m_purposes = purposes ? *purposes : QList<Purpose>();
        fillPurposes();
    })
{
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    m_summary->setWordWrap(true);
    head->addWidget(m_summary, 1);
    head->addWidget(m_look);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(10);
    column->addLayout(head);
    column->addWidget(m_notice);
    m_tables = makeTables();
    column->addWidget(m_tables, 1);
    column->addWidget(m_empty, 1);
    m_notice->hide();
    m_tables->hide();
    connectVerbs();
    retranslate();
}

NecessityTab::~NecessityTab()
{
    m_stop.stop();
}

QWidget *NecessityTab::makeTables()
{
    m_fields->setShares({4, 4, 2});
    m_people->setShares({4, 6, 3});
    m_people->setWraps(true);
    setVariant(m_propose, ButtonVariant::Primary);
    m_name->setMenu(m_purposeMenu);
    m_peopleTitle->setElides(true);
    auto *verbs = new QHBoxLayout;
    verbs->addWidget(m_peopleTitle, 1);
    verbs->addWidget(m_name);
    verbs->addWidget(m_propose);
    auto *right = new QVBoxLayout;
    right->setSpacing(8);
    right->addLayout(verbs);
    right->addWidget(m_people, 1);
    right->addWidget(m_more, 0, Qt::AlignLeft);
    auto *tables = new QWidget;
    auto *row = new QHBoxLayout(tables);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    row->addWidget(m_fields, 2);
    row->addLayout(right, 3);
    return tables;
}

void NecessityTab::connectVerbs()
{
    connect(m_look, &QPushButton::clicked, this, &NecessityTab::refresh);
    connect(m_fields, &ContactTable::currentNumberChanged, this, &NecessityTab::choose);
    connect(m_people, &ContactTable::rowActivated, this,
        [this](qint64 number) { emit recordWanted(QStringLiteral("contacts"), number); });
    connect(m_propose, &QPushButton::clicked, this, &NecessityTab::askToPropose);
    connect(m_more, &QPushButton::clicked, this, &NecessityTab::askPeople);
    connect(&m_session, &Session::filingSystemChanged, this, &NecessityTab::startOver);
}

void NecessityTab::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

/// A large file takes a while to look through: that begins when somebody comes to see it.
void NecessityTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_report)
        refresh();
}

void NecessityTab::refresh()
{
    if (m_isLooking || !isVisible() || !m_session.may(Operation::ViewContacts))
        return;
    m_isLooking = true;
    m_stop = {};
    m_notice->clear();
    m_purposesAnswer.expect(m_session.services().purposes().list(m_session.permit()));
    const auto future =
        m_session.services().necessity().list(m_session.permit(), m_session.filingSystem(), m_stop);
    m_reportAnswer.expect(future);
    emit jobStarted(watchedJob(
        future, m_stop, m_session.shared(), [] { return tr("What nobody needs"); },
        [] { return tr("If you stop it, nothing is changed."); }));
    retranslate();
}

/// What was being looked through is not the file that is shown now.
void NecessityTab::startOver()
{
    m_stop.stop();
    m_reportAnswer.forget();
    m_isLooking = false;
    m_report.reset();
    fillFields();
    retranslate();
    refresh();
}

void NecessityTab::showReport(const Result<NecessityReport> &report)
{
    m_isLooking = false;
    if (report)
        m_report = *report;
    else
        m_notice->tell(Tone::Warn, errorWords(report.error()));
    fillFields();
    retranslate();
}

void NecessityTab::fillFields()
{
    const bool isAny = m_report && !m_report->fields.isEmpty();
    m_tables->setVisible(isAny);
    m_empty->setVisible(!isAny);
    m_fields->clearRows();
    if (!isAny)
        return;
    for (const NeedlessField &each : m_report->fields)
        m_fields->addRow(
            {heldFieldWord(each.field), categoryWord(each.category), QLocale().toString(each.people)},
            static_cast<qint64>(each.field));
    if (m_fields->currentNumber() == 0)
        m_fields->setCurrentIndex(m_fields->model()->index(0, 0));
}

std::optional<HeldField> NecessityTab::chosen() const
{
    const qint64 number = m_fields->currentNumber();
    return number > 0 ? std::optional(static_cast<HeldField>(number)) : std::nullopt;
}

void NecessityTab::choose(qint64 field)
{
    m_peopleAnswer.forget();
    m_rows.clear();
    m_next.clear();
    fillPeople();
    fillPurposes();
    if (field > 0)
        askPeople();
    updateVerbs();
}

void NecessityTab::askPeople()
{
    m_peopleAnswer.expect(m_session.services().necessity().people(
        m_session.permit(), m_session.filingSystem(), chosen(), m_next));
}

void NecessityTab::showPeople(const Result<PageOf<NeedlessPerson>> &page)
{
    if (!page) {
        m_notice->tell(Tone::Danger, errorWords(page.error()));
        return;
    }
    m_rows += page->rows;
    m_next = page->next;
    fillPeople();
    updateVerbs();
}

void NecessityTab::fillPeople()
{
    m_people->clearRows();
    for (const NeedlessPerson &person : std::as_const(m_rows))
        m_people->addRow(
            {person.isArchived ? archivedName() : veiled(person.name), heldFieldWords(person.fields),
                person.waits ? tr("Erasure waits") : tr("Nothing proposed")},
            person.contact.number());
    m_more->setVisible(!m_next.isEmpty());
}

void NecessityTab::fillPurposes()
{
    m_purposeMenu->clear();
    const auto field = chosen();
    for (const Purpose &purpose : std::as_const(m_purposes)) {
        const bool fits = field && !purpose.endedAt && !purpose.asksConsent() &&
            purpose.appliesTo.contains(m_session.filingSystem()) &&
            !purpose.categories.contains(categoryOf(*field, m_session.filingSystem()));
        if (!fits)
            continue;
        QAction *action = m_purposeMenu->addAction(
            visibleLine(inSpokenLanguage(purpose.wording.titleNl, purpose.wording.titleEn))
                .replace(u'&', QStringLiteral("&&")));
        connect(action, &QAction::triggered, this, [this, key = purpose.key] { assign(key); });
    }
    updateVerbs();
}

void NecessityTab::assign(const QString &purposeKey)
{
    if (const auto field = chosen())
        m_assignedAnswer.expect(m_session.services().necessity().assign(
            m_session.permit(), m_session.filingSystem(), *field, purposeKey));
}

void NecessityTab::askToPropose()
{
    const auto field = chosen();
    if (!field)
        return;
    PlainMessageBox::ask(this,
        {.title = tr("Propose erasure"),
            .text = tr("Propose that what is not needed of these people is erased? Each gets a request of "
                       "their own, and somebody else decides on it."),
            .details = tr("%1. At most 500 people in one turn; what a duty, a hold or another purpose needs "
                          "stays.")
                           .arg(heldFieldWord(*field)),
            .verb = tr("Propose erasure")},
        [this] { propose(); });
}

void NecessityTab::propose()
{
    const StopRequest stop;
    const auto future = m_session.services().necessity().propose(
        m_session.permit(), m_session.filingSystem(), {.contacts = {}, .field = chosen()}, stop);
    m_proposedAnswer.expect(future);
    emit jobStarted(watchedJob(
        future, stop, m_session.shared(), [] { return tr("Proposals to erase"); },
        [] { return tr("If you stop it, nothing is proposed."); }));
}

void NecessityTab::showProposed(const Result<NecessityProposals> &proposed)
{
    if (!proposed) {
        m_notice->tell(Tone::Danger, errorWords(proposed.error()));
        return;
    }
    emit told(tr("Proposed for %Ln person(s)", nullptr, proposed->proposed));
    if (proposed->isMore)
        m_notice->tell(
            Tone::Info, [] { return tr("There are more people: propose again once these are decided."); });
    m_rows.clear();
    m_next.clear();
    askPeople();
}

void NecessityTab::updateVerbs()
{
    const bool isChosen = chosen().has_value();
    m_propose->setVisible(m_session.may(Operation::HandleRequests));
    m_propose->setEnabled(isChosen && !m_rows.isEmpty());
    m_name->setVisible(m_session.may(Operation::ConfigurePurposes));
    m_name->setEnabled(isChosen && !m_purposeMenu->isEmpty());
}

void NecessityTab::retranslate()
{
    m_look->setText(tr("Look again"));
    m_look->setEnabled(!m_isLooking);
    m_fields->setHeads({tr("Field"), tr("Kind of data"), tr("People")});
    m_fields->setAccessibleName(tr("Fields that are not needed"));
    m_people->setHeads({tr("Name"), tr("Not needed"), tr("State")});
    m_people->setAccessibleName(tr("People of whom it is not needed"));
    m_peopleTitle->setText(tr("Of whom"));
    m_propose->setText(tr("Propose erasure…"));
    m_name->setText(tr("Name the purpose"));
    m_more->setText(tr("Show more people"));
    if (m_isLooking)
        m_summary->setText(tr("The file is being looked through."));
    else if (m_report)
        m_summary->setText(
            tr("Of %1 of %2 people something is held that no purpose, ground or duty of theirs "
               "needs.")
                .arg(QLocale().toString(m_report->concerned), QLocale().toString(m_report->people)));
    else
        m_summary->setText(QString());
    m_empty->setSentence(m_isLooking ? tr("What nobody needs will be listed here, by field.")
            : m_report               ? tr("Everything that is held is needed.")
                                     : tr("The file has not been looked through yet."));
    fillPeople();
    updateVerbs();
}
