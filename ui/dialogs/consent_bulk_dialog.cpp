#include "ui/dialogs/consent_bulk_dialog.h"

#include "app/consent/consent_history.h"
#include "app/consent/purposes.h"
#include "app/documents/consent_words.h"
#include "app/documents/error_sentence.h"
#include "ui/look/button_variant.h"
#include "ui/look/theme.h"
#include "ui/pages/contact_table.h"
#include "ui/session/session.h"
#include "ui/shell/job_list.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/inline_bar.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/plain_text.h"
#include "ui/widgets/screen_fit.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QTimeEdit>

namespace {

/// What can be recorded for many, as it is asked for most; confirming and correcting are of one person.
constexpr std::array actsForMany = {ConsentAct::Asked, ConsentAct::Expired, ConsentAct::Given,
    ConsentAct::Refused, ConsentAct::Withdrawn, ConsentAct::Objected, ConsentAct::Deferred,
    ConsentAct::Invalidated};

QHBoxLayout *inOneRow(QWidget *left, QWidget *right)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(left, 3, Qt::AlignTop);
    row->addWidget(right, 2, Qt::AlignTop);
    return row;
}

} // namespace

ConsentBulkDialog::ConsentBulkDialog(Session &session, const QList<Id<Contact>> &contacts, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_contacts(contacts)
    , m_who(new PlainLabel(TypeRole::Strong))
    , m_notice(new InlineBar)
    , m_purpose(new QComboBox)
    , m_channel(new QComboBox)
    , m_act(new QComboBox)
    , m_method(new QComboBox)
    , m_day(new DateField)
    , m_time(new QTimeEdit)
    , m_source(new QLineEdit)
    , m_statement(new QPlainTextEdit)
    , m_purposeField(new FormField(m_purpose))
    , m_channelField(new FormField(m_channel))
    , m_actField(new FormField(m_act))
    , m_methodField(new FormField(m_method))
    , m_dayField(new FormField(m_day))
    , m_timeField(new FormField(m_time))
    , m_sourceField(new FormField(m_source))
    , m_statementField(new FormField(m_statement))
    , m_form(new QWidget)
    , m_progress(new QProgressBar)
    , m_refused(new ContactTable)
    , m_goOn(new QPushButton)
    , m_cancel(new QPushButton)
    , m_purposesAnswer([this](const auto &purposes) { showPurposes(purposes); })
{
    setAttribute(Qt::WA_DeleteOnClose);
    for (const ConsentAct each : actsForMany)
        m_act->addItem(QString(), static_cast<int>(each));
    for (const QLatin1String method : consent_method::offered)
        m_method->addItem(QString(), QString(method));
    m_method->setCurrentIndex(-1);
    m_opened = session.services().clock().now().toLocal();
    m_day->setToday([&session] { return session.today(); });
    m_day->setDate(m_opened.date());
    m_time->setDisplayFormat(QStringLiteral("HH:mm"));
    m_time->setTime(QTime(m_opened.time().hour(), m_opened.time().minute()));
    makeLayout();
    connectFields();
    retranslate();
    m_purposesAnswer.expect(session.services().purposes().list(session.permit()));
}

ConsentBulkDialog::~ConsentBulkDialog()
{
    m_stopLooking.stop();
}

void ConsentBulkDialog::makeLayout()
{
    auto *fields = new QVBoxLayout(m_form);
    fields->setContentsMargins(0, 0, theme().px(8), 0);
    fields->setSpacing(10);
    fields->addLayout(inOneRow(m_actField, m_methodField));
    fields->addLayout(inOneRow(m_purposeField, m_channelField));
    fields->addLayout(inOneRow(m_dayField, m_timeField));
    fields->addWidget(m_sourceField);
    fields->addWidget(m_statementField);
    fields->addStretch(1);
    m_statement->setTabChangesFocus(true);
    m_statement->setFixedHeight(theme().px(64));
    for (FormField *field : {m_actField, m_purposeField, m_channelField, m_dayField})
        field->setRequired(true);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_form);
    auto *verbs = new QHBoxLayout;
    verbs->addStretch();
    verbs->addWidget(m_cancel);
    verbs->addWidget(m_goOn);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addWidget(m_who);
    column->addWidget(scroll, 3);
    column->addWidget(m_progress);
    column->addWidget(m_notice);
    column->addWidget(m_refused, 2);
    column->addLayout(verbs);
    m_notice->clear();
    m_progress->hide();
    m_refused->hide();
    m_refused->setShares({1, 4});
    m_refused->setWraps(true);
    m_refused->setMinimumHeight(theme().px(120));
    setVariant(m_goOn, ButtonVariant::Primary);
    m_goOn->setDefault(true);
    fitToScreen(this, {theme().px(620), theme().px(660)});
}

void ConsentBulkDialog::connectFields()
{
    connect(m_purpose, &QComboBox::currentIndexChanged, this, &ConsentBulkDialog::offerChannels);
    connect(m_act, &QComboBox::currentIndexChanged, this, &ConsentBulkDialog::followAct);
    for (QComboBox *choice : {m_purpose, m_channel, m_act, m_method})
        connect(choice, &QComboBox::currentIndexChanged, this, &ConsentBulkDialog::startOver);
    connect(m_method, &QComboBox::currentIndexChanged, m_methodField, &FormField::clearError);
    connect(m_day, &QLineEdit::textChanged, this, &ConsentBulkDialog::startOver);
    const auto checkNow = [this] { checkMoment(m_session.services().clock().now().toLocal()); };
    connect(m_day, &QLineEdit::editingFinished, this, checkNow);
    connect(m_time, &QTimeEdit::timeChanged, this, &ConsentBulkDialog::startOver);
    connect(m_time, &QTimeEdit::editingFinished, this, checkNow);
    connect(m_source, &QLineEdit::textChanged, this, &ConsentBulkDialog::startOver);
    connect(m_source, &QLineEdit::textChanged, m_sourceField, &FormField::clearError);
    connect(m_statement, &QPlainTextEdit::textChanged, this, &ConsentBulkDialog::startOver);
    connect(m_goOn, &QPushButton::clicked, this, &ConsentBulkDialog::goOn);
    connect(m_cancel, &QPushButton::clicked, this, &ConsentBulkDialog::reject);
    connect(&m_preview, &QFutureWatcherBase::progressRangeChanged, m_progress, &QProgressBar::setRange);
    connect(&m_preview, &QFutureWatcherBase::progressValueChanged, m_progress, &QProgressBar::setValue);
    connect(&m_preview, &QFutureWatcherBase::finished, this, [this] {
        if (m_step == Step::Looking && m_preview.future().resultCount() > 0)
            takePreview(m_preview.result());
    });
}

void ConsentBulkDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void ConsentBulkDialog::retranslate()
{
    setWindowTitle(tr("Record consent of several contacts"));
    m_who->setText(tr("%Ln contact(s)", nullptr, int(m_contacts.size())));
    m_actField->setLabel(tr("What happened"));
    m_methodField->setLabel(tr("How it reached us"));
    m_purposeField->setLabel(tr("Purpose"));
    m_channelField->setLabel(tr("Channel"));
    m_dayField->setLabel(tr("Day"));
    m_timeField->setLabel(tr("Time"));
    m_sourceField->setLabel(tr("Where it comes from"));
    m_sourceField->setHelp(
        tr("The form, the fair, the mailing. A file as proof belongs to one person: add it there."));
    m_statementField->setLabel(tr("What was said or written"));
    m_progress->setAccessibleName(tr("Contacts that were dealt with"));
    m_refused->setAccessibleName(tr("Why it is not recorded for some"));
    m_refused->setHeads({tr("Contacts"), tr("Why it is not recorded")});
    m_method->setPlaceholderText(tr("Choose…"));
    // Only the words change, not what was chosen.
    const QSignalBlocker quiet[] = {QSignalBlocker(m_act), QSignalBlocker(m_method),
        QSignalBlocker(m_purpose), QSignalBlocker(m_channel)};
    for (int i = 0; i < m_act->count(); ++i)
        m_act->setItemText(i, actWord(static_cast<ConsentAct>(m_act->itemData(i).toInt())));
    for (int i = 0; i < m_method->count(); ++i)
        m_method->setItemText(i, methodWord(m_method->itemData(i).toString()));
    for (int i = 0; i < m_purposes.size(); ++i)
        m_purpose->setItemText(
            i, visibleLine(inSpokenLanguage(m_purposes[i].wording.titleNl, m_purposes[i].wording.titleEn)));
    for (int i = 0; i < m_channel->count(); ++i)
        m_channel->setItemText(i, channelWord(static_cast<Channel>(m_channel->itemData(i).toInt())));
    followAct();
    retranslateVerbs();
    if (m_step == Step::Looked || m_step == Step::Recorded)
        tellOutcome();
}

void ConsentBulkDialog::retranslateVerbs()
{
    m_goOn->setText(m_step == Step::Looked || m_step == Step::Recording
            ? tr("Record for %Ln contact(s)", nullptr, m_outcome.changed)
            : tr("Preview"));
    const bool isBusy = m_step == Step::Looking || m_step == Step::Recording;
    m_cancel->setText(isBusy ? tr("Stop") : m_step == Step::Recorded ? tr("Close") : tr("Cancel"));
}

void ConsentBulkDialog::showPurposes(const Result<QList<Purpose>> &purposes)
{
    if (!purposes) {
        m_notice->tell(Tone::Danger, errorWords(purposes.error()));
        return;
    }
    const QSignalBlocker quiet(m_purpose);
    for (const Purpose &each : *purposes) {
        if (!each.asksConsent() || each.endedAt || !each.appliesTo.contains(m_session.filingSystem()))
            continue;
        m_purposes.append(each);
        m_purpose->addItem(
            visibleLine(inSpokenLanguage(each.wording.titleNl, each.wording.titleEn)), each.key);
    }
    m_goOn->setEnabled(!m_purposes.isEmpty());
    if (m_purposes.isEmpty())
        m_notice->tell(Tone::Info, [] { return tr("No purpose here asks for consent."); });
    offerChannels();
}

void ConsentBulkDialog::offerChannels()
{
    const QVariant before = m_channel->currentData();
    m_channel->clear();
    if (const Purpose *chosen = purpose()) {
        for (const Channel channel : allChannels) {
            if (chosen->channels.contains(channel))
                m_channel->addItem(channelWord(channel), static_cast<int>(channel));
        }
    }
    m_channel->setCurrentIndex(m_channel->count() > 0 ? std::max(0, m_channel->findData(before)) : -1);
}

void ConsentBulkDialog::followAct()
{
    m_methodField->setRequired(!endsProcessing(act()));
    m_sourceField->setRequired(act() == ConsentAct::Given);
    m_methodField->clearError();
    m_sourceField->clearError();
}

void ConsentBulkDialog::reject()
{
    switch (m_step) {
    case Step::Looking:
        m_stopLooking.stop();
        setStep(Step::Filling);
        m_notice->clear();
        return;
    case Step::Recording:
        if (m_work)
            m_work->job()->cancel();
        m_cancel->setEnabled(false);
        return;
    default:
        QDialog::reject();
    }
}
