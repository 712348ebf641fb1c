#include "ui/pages/ask_again_tab.h"

#include "app/consent/ask_again.h"
#include "app/consent/purposes.h"
#include "app/documents/archive_words.h"
#include "app/documents/consent_words.h"
#include "app/documents/error_sentence.h"
#include "app/documents/necessity_words.h"
#include "ui/look/button_variant.h"
#include "ui/look/curtain.h"
#include "ui/models/short_day.h"
#include "ui/pages/contact_table.h"
#include "ui/pages/watched_job.h"
#include "ui/session/session.h"
#include "ui/widgets/empty_note.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/inline_bar.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/plain_message_box.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QLocale>
#include <QPushButton>

#include <algorithm>

AskAgainTab::AskAgainTab(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_purpose(new QComboBox)
    , m_purposeField(new FormField(m_purpose))
    , m_summary(new PlainLabel(TypeRole::Body, Ink::Muted))
    , m_notice(new InlineBar)
    , m_people(new ContactTable)
    , m_empty(new EmptyNote(QStringLiteral("clipboard-check")))
    , m_more(new QPushButton)
    , m_list(new QPushButton)
    , m_record(new QPushButton)
    , m_purposesAnswer([this](const auto &purposes) { showPurposes(purposes); })
    , m_figuresAnswer([this](const auto &figures) { showFigures(figures); })
    , m_pageAnswer([this](const auto &page) { showPage(page); })
    , m_recordedAnswer([this](const auto &recorded) { showRecorded(recorded); })
{
    m_people->setShares({3, 2, 4, 3, 5});
    m_people->setWraps(true);
    setVariant(m_record, ButtonVariant::Primary);
    m_summary->setWordWrap(true);
    arrange();
    connectVerbs();
    retranslate();
}

AskAgainTab::~AskAgainTab()
{
    m_stop.stop();
}

void AskAgainTab::arrange()
{
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(m_purposeField, 2);
    head->addStretch(1);
    head->addWidget(m_list, 0, Qt::AlignBottom);
    head->addWidget(m_record, 0, Qt::AlignBottom);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(10);
    column->addLayout(head);
    column->addWidget(m_summary);
    column->addWidget(m_notice);
    column->addWidget(m_people, 1);
    column->addWidget(m_more, 0, Qt::AlignLeft);
    column->addWidget(m_empty, 1);
    m_notice->hide();
    m_people->hide();
    m_more->hide();
}

void AskAgainTab::connectVerbs()
{
    connect(m_purpose, &QComboBox::currentIndexChanged, this, &AskAgainTab::begin);
    connect(m_people, &ContactTable::rowActivated, this,
        [this](qint64 number) { emit recordWanted(QStringLiteral("contacts"), number); });
    connect(m_more, &QPushButton::clicked, this, &AskAgainTab::askPage);
    connect(
        m_list, &QPushButton::clicked, this, [this] { emit recordWanted(QStringLiteral("mailing"), {}); });
    connect(m_record, &QPushButton::clicked, this, &AskAgainTab::askToRecord);
    connect(&m_session, &Session::filingSystemChanged, this, &AskAgainTab::refresh);
}

void AskAgainTab::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void AskAgainTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void AskAgainTab::refresh()
{
    if (isVisible() && m_session.may(Operation::ViewContacts))
        m_purposesAnswer.expect(m_session.services().purposes().list(m_session.permit()));
}

void AskAgainTab::openPurpose(const QString &key)
{
    m_wantedKey = key;
    refresh();
}

QString AskAgainTab::chosenKey() const
{
    return m_purpose->currentData().toString();
}

void AskAgainTab::showPurposes(const Result<QList<Purpose>> &purposes)
{
    if (!purposes) {
        m_notice->tell(Tone::Danger, errorWords(purposes.error()));
        return;
    }
    m_purposes = *purposes;
    m_purposes.removeIf([this](const Purpose &purpose) {
        return !purpose.asksConsent() || purpose.endedAt ||
            !purpose.appliesTo.contains(m_session.filingSystem());
    });
    const QString wanted = m_wantedKey.isEmpty() ? chosenKey() : m_wantedKey;
    m_wantedKey.clear();
    {
        const QSignalBlocker quiet(m_purpose);
        m_purpose->clear();
        for (const Purpose &purpose : std::as_const(m_purposes))
            m_purpose->addItem(
                inSpokenLanguage(purpose.wording.titleNl, purpose.wording.titleEn), purpose.key);
        m_purpose->setCurrentIndex(std::max(0, m_purpose->findData(wanted)));
    }
    begin();
}

/// Reads what the chosen purpose has.
void AskAgainTab::begin()
{
    m_stop.stop();
    m_stop = {};
    m_figures.reset();
    m_rows.clear();
    m_next.clear();
    m_notice->clear();
    m_isRead = false;
    fillRows();
    const QString key = chosenKey();
    if (key.isEmpty()) {
        m_figuresAnswer.forget();
        m_pageAnswer.forget();
        return;
    }
    const AskAgain &askAgain = m_session.services().askAgain();
    m_figuresAnswer.expect(askAgain.figures(m_session.permit(), m_session.filingSystem(), key, m_stop));
    askPage();
}

void AskAgainTab::askPage()
{
    m_pageAnswer.expect(m_session.services().askAgain().page(
        m_session.permit(), m_session.filingSystem(), chosenKey(), m_next));
}

void AskAgainTab::showFigures(const Result<AskAgainFigures> &figures)
{
    if (figures)
        m_figures = *figures;
    else if (figures.error().failure != Failure::Cancelled)
        m_notice->tell(Tone::Danger, errorWords(figures.error()));
    fillSummary();
}

void AskAgainTab::showPage(const Result<PageOf<AskAgainLine>> &page)
{
    if (!page) {
        m_notice->tell(Tone::Danger, errorWords(page.error()));
        return;
    }
    m_isRead = true;
    m_rows += page->rows;
    m_next = page->next;
    fillRows();
}

void AskAgainTab::fillRows()
{
    m_people->clearRows();
    for (const AskAgainLine &line : std::as_const(m_rows))
        m_people->addRow(
            {nameOrArchived(veiled(line.name), line.isArchived), channelWord(line.channel),
                veiled(line.detail), tr("%1, %2").arg(lapseCauseWord(line.cause), shortDay(line.endedOn)),
                askAgainSentence(line)},
            line.contact.number());
    m_people->setVisible(!m_rows.isEmpty());
    m_empty->setVisible(m_rows.isEmpty());
    m_more->setVisible(!m_next.isEmpty());
    fillEmpty();
    fillSummary();
}

void AskAgainTab::fillEmpty()
{
    if (m_purposes.isEmpty())
        m_empty->setSentence(tr("No purpose of this file rests on consent."));
    else if (m_isRead)
        m_empty->setSentence(tr("Nobody's consent for this purpose ended by a new wording or by its time. "
                                "They would stand here."));
    else
        m_empty->setSentence(tr("Looking whose consent ended…"));
}

void AskAgainTab::fillSummary()
{
    const QLocale locale;
    if (m_figures && m_figures->lines > 0)
        m_summary->setText(
            tr("Consent ended for %1: %2 by the wording, %3 by time, %4 by the organisation. Of these, %5 "
               "may be asked again.")
                .arg(locale.toString(m_figures->lines),
                    locale.toString(m_figures->causes.value(LapseCause::Wording)),
                    locale.toString(m_figures->causes.value(LapseCause::Validity)),
                    locale.toString(m_figures->causes.value(LapseCause::Organisation)),
                    locale.toString(m_figures->askableCount())));
    else
        m_summary->setText(QString());
    m_summary->setVisible(!m_summary->text().isEmpty());
    const bool mayRecord = m_session.may(Operation::RecordConsent);
    m_record->setVisible(mayRecord);
    m_record->setEnabled(m_figures && m_figures->askableCount() > 0);
    m_list->setVisible(m_session.may(Operation::ExportContacts));
    // A list reaches those whom the gate lets through; whoever may only be asked by post is on none.
    m_list->setEnabled(m_figures && m_figures->askableCount() > m_figures->askable.value(Channel::Post));
}

void AskAgainTab::askToRecord()
{
    PlainMessageBox::ask(this,
        {.title = tr("Record as asked"),
            .text = tr("Record of everybody who may be asked that they were asked again?"),
            .details =
                tr("Do this once the question has been put to them: by the channel of their consent, or "
                   "by post where a message would be advertising itself."),
            .verb = tr("Record as asked")},
        [this] { record(); });
}

void AskAgainTab::record()
{
    const StopRequest stop;
    const auto future = m_session.services().askAgain().record(
        m_session.permit(), m_session.filingSystem(), chosenKey(), stop);
    m_recordedAnswer.expect(future);
    emit jobStarted(watchedJob(
        future, stop, m_session.shared(), [] { return tr("People asked again"); },
        [] { return tr("If you stop it, nothing is recorded."); }));
}

void AskAgainTab::showRecorded(const Result<BulkConsentOutcome> &recorded)
{
    if (!recorded) {
        m_notice->tell(Tone::Danger, errorWords(recorded.error()));
        return;
    }
    emit told(tr("Recorded as asked for %Ln person(s)", nullptr, recorded->changed));
    begin();
}

void AskAgainTab::retranslate()
{
    m_purposeField->setLabel(tr("Purpose"));
    m_people->setHeads(
        {tr("Name"), tr("Channel"), tr("Given for"), tr("Why it ended"), tr("May they be asked?")});
    m_people->setAccessibleName(tr("People to ask again"));
    m_more->setText(tr("Show more people"));
    m_list->setText(tr("Make a mailing list…"));
    m_record->setText(tr("Record as asked…"));
    for (int i = 0; i < m_purpose->count(); ++i) {
        for (const Purpose &purpose : std::as_const(m_purposes)) {
            if (purpose.key == m_purpose->itemData(i).toString())
                m_purpose->setItemText(i, inSpokenLanguage(purpose.wording.titleNl, purpose.wording.titleEn));
        }
    }
    fillRows();
}
