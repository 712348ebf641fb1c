#include "ui/pages/request_term_card.h"

#include "app/documents/deadline_words.h"
#include "app/documents/error_sentence.h"
#include "app/requests/request_clock.h"
#include "app/requests/request_moves.h"
#include "app/requests/request_refusal.h"
#include "ui/look/button_variant.h"
#include "ui/look/curtain.h"
#include "ui/session/session.h"
#include "ui/widgets/card.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/plain_tool_tip.h"

#include <QBoxLayout>
#include <QEvent>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

#include <utility>

namespace {

QString termDay(QDate day)
{
    return QLocale().toString(day, QLocale::ShortFormat);
}

} // namespace

RequestTermCard::RequestTermCard(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_card(new Card)
    , m_lines(new PlainLabel)
    , m_questions(new PlainLabel)
    , m_identity(new QPushButton)
    , m_scope(new QPushButton)
    , m_heard(new QPushButton)
    , m_extend(new QPushButton)
    , m_form(new QWidget)
    , m_reason(new QLineEdit)
    , m_day(new DateField)
    , m_reasonField(new FormField(m_reason))
    , m_dayField(new FormField(m_day))
    , m_record(new QPushButton)
    , m_cancel(new QPushButton)
{
    m_lines->setWordWrap(true);
    m_questions->setWordWrap(true);
    setVariant(m_record, ButtonVariant::Primary);
    m_day->setToday([&session] { return session.today(); });
    arrange();
    connect(m_identity, &QPushButton::clicked, this, [this] { open(Verb::AskIdentity); });
    connect(m_scope, &QPushButton::clicked, this, [this] { open(Verb::AskScope); });
    connect(m_heard, &QPushButton::clicked, this, [this] { open(Verb::HearScope); });
    connect(m_extend, &QPushButton::clicked, this, [this] { open(Verb::Extend); });
    connect(m_record, &QPushButton::clicked, this, &RequestTermCard::submit);
    connect(m_cancel, &QPushButton::clicked, this, [this] { open(Verb::None); });
    connect(m_day, &DateField::problemChanged, m_dayField, &FormField::setError);
    retranslate();
}

void RequestTermCard::arrange()
{
    auto *verbs = new QHBoxLayout;
    verbs->setSpacing(8);
    for (QPushButton *verb : {m_identity, m_scope, m_heard, m_extend})
        verbs->addWidget(verb);
    verbs->addStretch(1);
    auto *fields = new QHBoxLayout;
    fields->setSpacing(8);
    fields->addWidget(m_reasonField, 1, Qt::AlignTop);
    fields->addWidget(m_dayField, 0, Qt::AlignTop);
    auto *last = new QHBoxLayout;
    last->addWidget(m_record);
    last->addWidget(m_cancel);
    last->addStretch(1);
    auto *form = new QVBoxLayout(m_form);
    form->setContentsMargins(0, 0, 0, 0);
    form->addLayout(fields);
    form->addLayout(last);
    m_card->body()->addWidget(m_lines);
    m_card->body()->addWidget(m_questions);
    m_card->body()->addLayout(verbs);
    m_card->body()->addWidget(m_form);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_card);
}

void RequestTermCard::setFile(const RequestFile &file)
{
    const bool isSame =
        file.request.id == m_file.request.id && file.request.version == m_file.request.version;
    m_file = file;
    open(isSame ? m_verb : Verb::None);
}

bool RequestTermCard::isOwnInitiative() const
{
    return m_file.request.channel == Request::Channel::OwnInitiative;
}

QStringList RequestTermCard::derivation() const
{
    if (isOwnInitiative())
        return {tr("Nobody asked for this; the organisation found it out. No term of art. 12(3) GDPR runs.")};
    const RequestClock clock = clockOf(m_file.request, m_file.questions);
    const auto safe = deadlineDerivation(clock, m_file.holidays, DeadlineSide::Safe);
    QStringList lines = deadlineLines(safe);
    if (m_file.request.extensionSentOn.isValid()) {
        lines.prepend(
            tr("Extended by two months; the notice was sent on %1: %2")
                .arg(termDay(m_file.request.extensionSentOn), veiled(m_file.request.extensionReason)));
    }
    auto suspended = deadlineDerivation(clock, m_file.holidays, DeadlineSide::Suspended);
    if (suspended.constLast() == safe.constLast()) {
        // No second day to tell of: only why there is none.
        suspended.removeIf(
            [](const DeadlineStep &step) { return step.kind != DeadlineStep::Kind::AskedLate; });
        lines += deadlineLines(suspended);
    } else {
        lines.append(tr("With the days on which a question was open:"));
        lines += deadlineLines(suspended).mid(1);
        lines.append(tr("The first day is the one to steer by; the second one needs that you asked promptly "
                        "and for good reason."));
    }
    return lines;
}

QString RequestTermCard::questionsText() const
{
    QStringList lines;
    for (const RequestQuestion &question : m_file.questions) {
        const bool isAboutIdentity = question.about == RequestQuestion::About::Identity;
        QString asked =
            (isAboutIdentity ? tr("Asked on %1 who it is: %2") : tr("Asked on %1 what exactly is meant: %2"))
                .arg(termDay(question.askedOn), veiled(question.reason));
        for (const QDate reminded : question.reminders)
            asked.append(QLatin1Char('\n') + tr("Reminded on %1").arg(termDay(reminded)));
        lines.append(question.answeredOn.isValid()
                ? tr("%1 (answered on %2)").arg(asked, termDay(question.answeredOn))
                : tr("%1 (not answered yet)").arg(asked));
    }
    return lines.join(QLatin1Char('\n'));
}

void RequestTermCard::open(Verb verb)
{
    if (verb != m_verb) {
        m_reason->clear();
        m_reasonField->clearError();
        m_dayField->clearError();
        m_day->setDate(m_session.today());
    }
    const bool isNews = verb != std::exchange(m_verb, verb);
    retranslate();
    if (isNews && verb != Verb::None)
        (verb == Verb::HearScope ? static_cast<QWidget *>(m_day) : m_reason)->setFocus();
}

void RequestTermCard::ask(RequestQuestion::About about)
{
    const bool isAboutIdentity = about == RequestQuestion::About::Identity;
    if (QPushButton *verb = isAboutIdentity ? m_identity : m_scope; !verb->isHidden())
        open(isAboutIdentity ? Verb::AskIdentity : Verb::AskScope);
}

void RequestTermCard::submit()
{
    const bool needsReason = m_verb != Verb::HearScope;
    m_reasonField->setError(
        needsReason && m_reason->text().trimmed().isEmpty() ? tr("Say why, in a sentence.") : QString());
    const auto day = m_day->date();
    m_dayField->setError(day ? QString() : tr("Give the day."));
    if (m_reasonField->hasError() || !day)
        return;
    switch (m_verb) {
    case Verb::AskIdentity:
    case Verb::AskScope:
        emit askWanted({.about = m_verb == Verb::AskIdentity ? RequestQuestion::About::Identity
                                                             : RequestQuestion::About::Scope,
            .askedOn = *day,
            .reason = m_reason->text().trimmed()});
        break;
    case Verb::HearScope:
        emit scopeHeardWanted(*day);
        break;
    case Verb::Extend:
        emit extensionWanted(*day, m_reason->text().trimmed());
        break;
    case Verb::None:
        break;
    }
}

QString RequestTermCard::reasonLabel() const
{
    switch (m_verb) {
    case Verb::AskIdentity:
        return tr("Why there is doubt who is asking");
    case Verb::AskScope:
        return tr("Why it cannot be done without");
    case Verb::Extend:
        return tr("Why more time is needed");
    default:
        return {};
    }
}

QString RequestTermCard::reasonHelp() const
{
    if (m_verb == Verb::Extend)
        return tr(
            "Only because it is complex or there are many requests (art. 12(3) GDPR). Sent on %1 at the "
            "latest.")
            .arg(termDay(extensionNoticeLatest(m_file.request.receivedOn, m_file.holidays)));
    const RequestClock clock = clockOf(m_file.request, m_file.questions);
    return tr("The clock stands still only where you asked by %1 and for good reason.")
        .arg(termDay(askedLatest(clock.receivedOn, clock.pauses, m_file.holidays)));
}

QString RequestTermCard::dayLabel() const
{
    switch (m_verb) {
    case Verb::HearScope:
        return tr("Answered on");
    case Verb::Extend:
        return tr("Notice sent on");
    default:
        return tr("Asked on");
    }
}

QString RequestTermCard::verbText(Verb verb) const
{
    switch (verb) {
    case Verb::AskIdentity:
        return tr("Ask who it is…");
    case Verb::AskScope:
        return tr("Ask what is meant…");
    case Verb::HearScope:
        return tr("The answer came in…");
    case Verb::Extend:
        return tr("Extend the term…");
    case Verb::None:
        break;
    }
    return {};
}

const QPushButton *RequestTermCard::opener(Verb verb) const
{
    switch (verb) {
    case Verb::AskIdentity:
        return m_identity;
    case Verb::AskScope:
        return m_scope;
    case Verb::HearScope:
        return m_heard;
    case Verb::Extend:
        return m_extend;
    case Verb::None:
        break;
    }
    return nullptr;
}

QString RequestTermCard::typed() const
{
    if (m_verb == Verb::None || m_reason->text().trimmed().isEmpty())
        return {};
    const QJsonObject typed{{QStringLiteral("verb"), static_cast<int>(m_verb)},
        {QStringLiteral("reason"), m_reason->text()},
        {QStringLiteral("day"), m_day->date().value_or(QDate()).toString(Qt::ISODate)}};
    return QString::fromUtf8(QJsonDocument(typed).toJson(QJsonDocument::Compact));
}

std::optional<int> RequestTermCard::putBack(const QString &typed)
{
    const QJsonObject kept = QJsonDocument::fromJson(typed.toUtf8()).object();
    const auto verb = static_cast<Verb>(kept[QStringLiteral("verb")].toInt());
    const QPushButton *opens = opener(verb);
    if (!opens || opens->isHidden() || !opens->isEnabled())
        return std::nullopt;
    open(verb);
    m_reason->setText(kept[QStringLiteral("reason")].toString());
    if (const QDate day = QDate::fromString(kept[QStringLiteral("day")].toString(), Qt::ISODate);
        day.isValid())
        m_day->setDate(day);
    return 0;
}

void RequestTermCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void RequestTermCard::retranslate()
{
    m_card->setTitle(tr("Term"));
    const Request &request = m_file.request;
    const bool mayHandle = m_session.may(Operation::HandleRequests);
    const bool mayAsk = mayHandle && !request_refusal::isRefusal(request.outcome) && !isOwnInitiative();
    const auto leads = [&](RequestMove move) { return mayAsk && stageAfter(request.stage, move); };
    m_identity->setText(verbText(Verb::AskIdentity));
    m_scope->setText(verbText(Verb::AskScope));
    m_heard->setText(verbText(Verb::HearScope));
    m_extend->setText(verbText(Verb::Extend));
    m_identity->setVisible(leads(RequestMove::AskIdentity));
    m_scope->setVisible(leads(RequestMove::AskScope));
    m_heard->setVisible(leads(RequestMove::HearScope));
    const bool isExtended = request.extensionSentOn.isValid();
    const bool isRunning = request.isOpen() && !request.executedAt && !request.answeredOn.isValid();
    const QString locked = m_file.extensionLocked ? errorSentence(*m_file.extensionLocked) : QString();
    m_extend->setVisible(isRunning && !isExtended && !isOwnInitiative());
    m_extend->setEnabled(locked.isEmpty());
    m_extend->setAccessibleDescription(locked);
    setPlainToolTip(m_extend, locked);
    m_record->setText(tr("Record"));
    m_record->setAccessibleName(tr("Record: %1").arg(verbText(m_verb)));
    m_cancel->setText(tr("Cancel"));
    m_form->setVisible(m_verb != Verb::None);
    m_reasonField->setVisible(m_verb != Verb::HearScope);
    m_reasonField->setLabel(reasonLabel());
    m_reasonField->setHelp(reasonHelp());
    m_dayField->setLabel(dayLabel());
    if (!request.receivedOn.isValid())
        return;
    m_lines->setText(derivation().join(QLatin1Char('\n')));
    m_questions->setText(questionsText());
    m_questions->setVisible(!m_file.questions.isEmpty());
}
