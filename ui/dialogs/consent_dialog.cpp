#include "ui/dialogs/consent_dialog.h"

#include "app/consent/consent_detail.h"
#include "app/consent/consent_history.h"
#include "app/consent/purposes.h"
#include "app/contacts/contacts.h"
#include "app/documents/consent_words.h"
#include "app/documents/error_sentence.h"
#include "app/services.h"
#include "ui/dialogs/evidence_field.h"
#include "ui/dialogs/form_draft.h"
#include "ui/look/button_variant.h"
#include "ui/look/curtain.h"
#include "ui/look/theme.h"
#include "ui/session/session.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/inline_bar.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/plain_text.h"
#include "ui/widgets/screen_fit.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTimeEdit>

namespace {

/// The acts that somebody records by hand, as they are asked for most.
constexpr std::array offeredActs = {ConsentAct::Given, ConsentAct::Confirmed, ConsentAct::Withdrawn,
    ConsentAct::Refused, ConsentAct::Objected, ConsentAct::Asked, ConsentAct::Deferred,
    ConsentAct::Invalidated};

QHBoxLayout *sideBySide(QWidget *left, QWidget *right)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(left, 3);
    row->addWidget(right, 2);
    return row;
}

bool select(QComboBox *box, const QVariant &data)
{
    const int found = box->findData(data);
    if (found >= 0)
        box->setCurrentIndex(found);
    return found >= 0;
}

} // namespace

QString ConsentDialog::Subject::draftForm() const
{
    const QString on = channel ? QString::number(static_cast<int>(*channel)) : QString();
    return Draft::formOf(QStringLiteral("consent"),
        QStringList{purposeKey, on, QString::number(static_cast<int>(act))}.join(QLatin1Char('/')));
}

ConsentDialog::Subject ConsentDialog::Subject::ofDraft(Session &session, const Draft &draft)
{
    const QStringList parts = draft.record().split(QLatin1Char('/'));
    Subject subject{.services = &session.services(),
        .permit = session.permit(),
        .filingSystem = draft.filingSystem,
        .contact = draft.contact,
        .purposeKey = parts.value(0),
        .act = static_cast<ConsentAct>(parts.value(2).toInt()),
        .session = &session};
    if (!parts.value(1).isEmpty())
        subject.channel = static_cast<Channel>(parts.value(1).toInt());
    return subject;
}

ConsentDialog::ConsentDialog(const Subject &subject, QWidget *parent)
    : QDialog(parent)
    , m_subject(subject)
    , m_notice(new InlineBar)
    , m_purpose(new QComboBox)
    , m_channel(new QComboBox)
    , m_detail(new QComboBox)
    , m_act(new QComboBox)
    , m_method(new QComboBox)
    , m_day(new DateField)
    , m_time(new QTimeEdit)
    , m_bySubject(new QCheckBox)
    , m_evidence(new EvidenceField)
    , m_statement(new QPlainTextEdit)
    , m_representative(new QLineEdit)
    , m_authority(new QLineEdit)
    , m_wording(new PlainLabel(TypeRole::Small, Ink::Muted))
    , m_purposeField(new FormField(m_purpose))
    , m_channelField(new FormField(m_channel))
    , m_detailField(new FormField(m_detail))
    , m_actField(new FormField(m_act))
    , m_methodField(new FormField(m_method))
    , m_dayField(new FormField(m_day))
    , m_timeField(new FormField(m_time))
    , m_evidenceField(new FormField(m_evidence))
    , m_statementField(new FormField(m_statement))
    , m_representativeField(new FormField(m_representative))
    , m_authorityField(new FormField(m_authority))
    , m_record(new QPushButton)
    , m_cancel(new QPushButton)
    , m_purposesAnswer([this](const auto &purposes) { showPurposes(purposes); })
    , m_personAnswer([this](const Result<ContactFile> &person) {
        if (!person) {
            m_notice->tell(Tone::Danger, errorSentence(person.error()));
            return;
        }
        m_points = person->points;
        m_birthDate = person->contact.birthDate;
        offerDetails();
        offerRepresentative();
    })
    , m_recordedAnswer([this](const auto &recorded) { showRecorded(recorded); })
{
    setAttribute(Qt::WA_DeleteOnClose);
    for (const ConsentAct act : offeredActs)
        m_act->addItem(QString(), static_cast<int>(act));
    for (const QLatin1String method : consent_method::offered)
        m_method->addItem(QString(), QString(method));
    m_method->setCurrentIndex(-1);
    select(m_act, static_cast<int>(subject.act));
    m_opened = subject.services->clock().now().toLocal();
    m_day->setToday([clock = subject.services->clock()] { return clock.now().toLocal().date(); });
    m_day->setDate(m_opened.date());
    m_time->setDisplayFormat(QStringLiteral("HH:mm"));
    m_time->setTime(QTime(m_opened.time().hour(), m_opened.time().minute()));
    arrange();
    connectFields();
    retranslate();
    m_purposesAnswer.expect(subject.services->purposes().list(subject.permit));
    m_personAnswer.expect(subject.services->contacts().find(
        subject.permit, subject.filingSystem, subject.contact, Contacts::Viewing::Internal));
}

ConsentDialog::~ConsentDialog() = default;

void ConsentDialog::arrange()
{
    m_wording->setWordWrap(true);
    m_statement->setTabChangesFocus(true);
    m_statement->setFixedHeight(theme().px(64));
    m_notice->hide();
    for (FormField *field : {m_purposeField, m_channelField, m_actField, m_methodField, m_dayField,
             m_detailField, m_representativeField, m_authorityField})
        field->setRequired(true);
    m_representativeField->hide();
    m_authorityField->hide();
    m_detailField->hide();
    auto *form = new QWidget;
    auto *fields = new QVBoxLayout(form);
    fields->setContentsMargins(0, 0, theme().px(8), 0);
    fields->setSpacing(10);
    fields->addLayout(sideBySide(m_purposeField, m_channelField));
    fields->addWidget(m_detailField);
    fields->addWidget(m_wording);
    fields->addLayout(sideBySide(m_actField, m_methodField));
    fields->addLayout(sideBySide(m_dayField, m_timeField));
    fields->addWidget(m_representativeField);
    fields->addWidget(m_authorityField);
    fields->addWidget(m_bySubject);
    fields->addWidget(m_evidenceField);
    fields->addWidget(m_statementField);
    fields->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setWidget(form);
    auto *verbs = new QHBoxLayout;
    verbs->addStretch(1);
    verbs->addWidget(m_cancel);
    verbs->addWidget(m_record);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addWidget(m_notice);
    column->addWidget(scroll, 1);
    column->addLayout(verbs);
    setVariant(m_record, ButtonVariant::Primary);
    m_record->setDefault(true);
    fitToScreen(this, {theme().px(560), theme().px(560)});
}

void ConsentDialog::connectFields()
{
    connect(m_purpose, &QComboBox::currentIndexChanged, this, &ConsentDialog::offerChannels);
    connect(m_channel, &QComboBox::currentIndexChanged, m_channelField, &FormField::clearError);
    connect(m_channel, &QComboBox::currentIndexChanged, this, &ConsentDialog::offerDetails);
    connect(m_detail, &QComboBox::currentIndexChanged, m_detailField, &FormField::clearError);
    connect(m_method, &QComboBox::currentIndexChanged, m_methodField, &FormField::clearError);
    connect(m_act, &QComboBox::currentIndexChanged, this, &ConsentDialog::followAct);
    const auto checkNow = [this] { checkMoment(m_subject.services->clock().now().toLocal()); };
    connect(m_day, &QLineEdit::editingFinished, this, checkNow);
    connect(m_time, &QTimeEdit::editingFinished, this, checkNow);
    connect(m_day, &QLineEdit::textChanged, this, &ConsentDialog::offerRepresentative);
    connect(m_representative, &QLineEdit::textChanged, m_representativeField, &FormField::clearError);
    connect(m_authority, &QLineEdit::textChanged, m_authorityField, &FormField::clearError);
    connect(m_evidence, &EvidenceField::problemChanged, m_evidenceField, &FormField::setError);
    connect(m_record, &QPushButton::clicked, this, &ConsentDialog::submit);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
}

void ConsentDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void ConsentDialog::retranslate()
{
    setWindowTitle(tr("Record consent"));
    m_purposeField->setLabel(tr("Purpose"));
    m_channelField->setLabel(tr("Channel"));
    m_detailField->setLabel(tr("Which address or number"));
    m_detail->setPlaceholderText(tr("Choose…"));
    m_actField->setLabel(tr("What happened"));
    m_methodField->setLabel(tr("How it reached us"));
    m_dayField->setLabel(tr("Day"));
    m_timeField->setLabel(tr("Time"));
    m_evidenceField->setLabel(tr("Evidence"));
    m_statementField->setLabel(tr("What was said or written"));
    m_representativeField->setLabel(tr("Who consents for the child"));
    m_representativeField->setHelp(tr("Younger than 16 on that day: the parent or guardian consents."));
    m_authorityField->setLabel(tr("How it was checked that they may"));
    m_bySubject->setText(tr("The person did this themselves, for example on a form"));
    m_cancel->setText(tr("Cancel"));
    for (int i = 0; i < m_act->count(); ++i)
        m_act->setItemText(i, actWord(static_cast<ConsentAct>(m_act->itemData(i).toInt())));
    for (int i = 0; i < m_method->count(); ++i)
        m_method->setItemText(i, methodWord(m_method->itemData(i).toString()));
    m_method->setPlaceholderText(tr("Choose…"));
    for (int i = 0; i < m_purposes.size(); ++i)
        m_purpose->setItemText(
            i, visibleLine(inSpokenLanguage(m_purposes[i].wording.titleNl, m_purposes[i].wording.titleEn)));
    for (int i = 0; i < m_channel->count(); ++i)
        m_channel->setItemText(i, channelWord(static_cast<Channel>(m_channel->itemData(i).toInt())));
    offerDetails(); // veiled or not
    followAct();
}

void ConsentDialog::showPurposes(const Result<QList<Purpose>> &purposes)
{
    if (!purposes) {
        m_notice->tell(Tone::Danger, errorSentence(purposes.error()));
        return;
    }
    const QSignalBlocker quiet(m_purpose);
    for (const Purpose &each : *purposes) {
        // What rests on a law or a contract can be objected to at most; for that the line was chosen.
        const bool isOffered = each.asksConsent() && each.appliesTo.contains(m_subject.filingSystem);
        if (each.key != m_subject.purposeKey && (!isOffered || each.endedAt))
            continue;
        m_purposes.append(each);
        m_purpose->addItem(QString(), each.key);
    }
    if (!select(m_purpose, m_subject.purposeKey))
        m_purpose->setCurrentIndex(m_purposes.isEmpty() ? -1 : 0);
    offerChannels();
    retranslate();
    if (!m_subject.session)
        return;
    // Only now is it seen what the form begins with, by its name: which is first may be another next time.
    Subject begun = m_subject;
    begun.purposeKey = m_purpose->currentData().toString();
    if (m_channel->currentIndex() >= 0)
        begun.channel = static_cast<Channel>(m_channel->currentData().toInt());
    new FormDraft(this, *m_subject.session, begun.draftForm(), m_subject.contact, m_notice);
}

const Purpose *ConsentDialog::purpose() const
{
    const int row = m_purpose->currentIndex();
    return row >= 0 && row < m_purposes.size() ? &m_purposes[row] : nullptr;
}

ConsentAct ConsentDialog::act() const
{
    return static_cast<ConsentAct>(m_act->currentData().toInt());
}

void ConsentDialog::offerChannels()
{
    m_channel->clear();
    m_purposeField->clearError();
    const Purpose *chosen = purpose();
    if (!chosen) {
        m_wording->setText({});
        return;
    }
    for (const Channel channel : allChannels) {
        if (chosen->channels.contains(channel))
            m_channel->addItem(channelWord(channel), static_cast<int>(channel));
    }
    if (m_subject.channel)
        select(m_channel, static_cast<int>(*m_subject.channel));
    m_wording->setText(
        tr("Wording %1: “%2”")
            .arg(QString::number(chosen->wording.number),
                visibleText(inSpokenLanguage(chosen->wording.wordingNl, chosen->wording.wordingEn))));
}

void ConsentDialog::offerDetails()
{
    const auto kind = m_channel->currentIndex() >= 0
        ? consent_detail::kindFor(static_cast<Channel>(m_channel->currentData().toInt()))
        : std::nullopt;
    const QVariant before = m_detail->currentData();
    m_detail->clear();
    for (const ContactPoint &point : std::as_const(m_points)) {
        if (point.kind == kind)
            m_detail->addItem(veiled(visibleLine(point.value)), point.id.number());
    }
    m_detailField->setVisible(m_detail->count() > 1);
    m_detail->setCurrentIndex(m_detail->count() == 1 ? 0 : m_detail->findData(before));
}

void ConsentDialog::followAct()
{
    m_methodField->setRequired(!endsProcessing(act()));
    m_detailField->setRequired(!endsProcessing(act()));
    m_detailField->clearError();
    offerRepresentative();
    m_methodField->clearError();
    switch (act()) {
    case ConsentAct::Withdrawn:
        m_record->setText(tr("Withdraw consent"));
        break;
    case ConsentAct::Refused:
        m_record->setText(tr("Record refusal"));
        break;
    case ConsentAct::Objected:
        m_record->setText(tr("Record objection"));
        break;
    case ConsentAct::Given:
    case ConsentAct::Confirmed:
        m_record->setText(tr("Record consent"));
        break;
    default:
        m_record->setText(tr("Record"));
    }
}
