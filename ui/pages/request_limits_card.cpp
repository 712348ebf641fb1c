#include "ui/pages/request_limits_card.h"

#include "app/consent/purposes.h"
#include "app/documents/consent_words.h"
#include "app/documents/error_sentence.h"
#include "app/documents/restriction_words.h"
#include "app/requests/request_at_once.h"
#include "app/requests/request_moves.h"
#include "ui/look/button_variant.h"
#include "ui/look/icon.h"
#include "ui/pages/request_stop_form.h"
#include "ui/session/session.h"
#include "ui/widgets/card.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/plain_text.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

#include <algorithm>

RequestLimitsCard::RequestLimitsCard(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_card(new Card)
    , m_lines(new PlainLabel)
    , m_ground(new QComboBox)
    , m_groundField(new FormField(m_ground))
    , m_do(new QPushButton)
    , m_statement(new QLineEdit)
    , m_statementField(new FormField(m_statement))
    , m_stops(new RequestStopForm)
    , m_propose(new QPushButton)
    , m_change(new QPushButton)
    , m_informedOn(new DateField)
    , m_informedField(new FormField(m_informedOn))
    , m_lift(new QPushButton)
    , m_purposesAnswer([this](const Result<QList<Purpose>> &purposes) {
        // Where they cannot be read the keys stand there, as they are stored.
        m_purposes = purposes ? *purposes : QList<Purpose>();
        fillTitles();
    })
{
    m_lines->setWordWrap(true);
    setVariant(m_do, ButtonVariant::Primary);
    m_do->setIcon(icon(u"lock"));
    m_informedOn->setToday([&session] { return session.today(); });
    arrange();
    connect(m_do, &QPushButton::clicked, this, [this] {
        emit doAtOnceWanted(isRestriction()
                ? std::optional(static_cast<RestrictionGround>(m_ground->currentData().toInt()))
                : std::nullopt);
    });
    connect(m_propose, &QPushButton::clicked, this, &RequestLimitsCard::propose);
    connect(m_change, &QPushButton::clicked, this, [this] {
        m_changes = true;
        showState();
        askWhatIsMissing();
    });
    connect(m_lift, &QPushButton::clicked, this, &RequestLimitsCard::lift);
    connect(m_informedOn, &DateField::problemChanged, m_informedField, &FormField::setError);
    retranslate();
}

void RequestLimitsCard::arrange()
{
    m_card->body()->addWidget(m_lines);
    const auto addVerb = [this](FormField *field, QPushButton *verb) {
        m_card->body()->addWidget(field);
        m_card->body()->addWidget(verb, 0, Qt::AlignLeft);
    };
    addVerb(m_groundField, m_do);
    m_card->body()->addWidget(m_stops);
    addVerb(m_statementField, m_propose);
    m_card->body()->addWidget(m_change, 0, Qt::AlignLeft);
    addVerb(m_informedField, m_lift);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_card);
}

void RequestLimitsCard::setFile(const RequestFile &file, bool mayHandle)
{
    if (file.request.id != m_file.request.id) {
        m_draft = {};
        m_hasDraft = false;
        m_statement->clear();
        m_statementField->clearError();
        m_informedField->clearError();
        m_informedOn->setDate(std::nullopt);
    }
    if (file.request.id != m_file.request.id || file.request.preparedAt != m_file.request.preparedAt)
        m_changes = false;
    m_file = file;
    m_mayHandle = mayHandle;
    if (file.request.type == Request::Type::Objection ||
        file.request.type == Request::Type::ConsentWithdrawal)
        m_purposesAnswer.expect(m_session.services().purposes().list(m_session.permit()));
    if (const Restriction *own = ownRestriction())
        m_ground->setCurrentIndex(std::max(0, m_ground->findData(static_cast<int>(own->ground))));
    showState();
    askWhatIsMissing();
}

void RequestLimitsCard::askWhatIsMissing()
{
    if (isWeighing() && !m_hasDraft)
        emit draftWanted();
}

void RequestLimitsCard::setDraft(const Proposal &draft)
{
    m_draft = draft;
    m_hasDraft = true;
    m_stops->setStops(draft.stops, m_changes && m_file.proposal ? m_file.proposal->stops : draft.stops);
    showState();
}

void RequestLimitsCard::fillTitles()
{
    QHash<QString, QString> titles;
    for (const Purpose &purpose : std::as_const(m_purposes)) {
        const QString title = visibleLine(inSpokenLanguage(purpose.wording.titleNl, purpose.wording.titleEn));
        if (!title.isEmpty())
            titles.insert(purpose.key, title);
    }
    m_stops->setTitles(titles);
    showState();
}

bool RequestLimitsCard::isRestriction() const
{
    return m_file.request.type == Request::Type::Restriction;
}

bool RequestLimitsCard::isWeighing() const
{
    const Request &request = m_file.request;
    const bool isToBeMade = request.stage == Request::Stage::IdentityConfirmed ||
        (request.stage == Request::Stage::Assessed && request.outcome != Request::Outcome::Refused);
    return m_mayHandle && (isToBeMade || m_changes) && request.type == Request::Type::Objection &&
        request_rules::needsDecision(request);
}

bool RequestLimitsCard::mayChange() const
{
    const Request &request = m_file.request;
    return m_mayHandle && !isWeighing() && request.type == Request::Type::Objection && m_file.proposal &&
        !m_file.proposal->stops.isEmpty() && request.identityAt &&
        stageAfter(request.stage, RequestMove::LayPlan);
}

bool RequestLimitsCard::mayContest() const
{
    const Request &request = m_file.request;
    const bool isToBeMade = request.stage == Request::Stage::IdentityConfirmed ||
        (request.stage == Request::Stage::Assessed && request.outcome != Request::Outcome::Refused);
    return m_mayHandle && isToBeMade && request.type == Request::Type::Rectification;
}

const Restriction *RequestLimitsCard::ownRestriction() const
{
    const auto own = std::find_if(m_file.restrictions.begin(), m_file.restrictions.end(),
        [this](const Restriction &each) { return each.request == m_file.request.id && each.isInForce(); });
    return own == m_file.restrictions.end() ? nullptr : &*own;
}

void RequestLimitsCard::propose()
{
    if (m_file.request.type == Request::Type::Objection) {
        if (const QStringList stops = m_stops->chosen(); !stops.isEmpty())
            emit proposeWanted({.stops = stops});
        return;
    }
    const QString words = m_statement->text().trimmed();
    if (words.isEmpty()) {
        m_statementField->setError(tr("Write down what the person says."));
        m_statement->setFocus();
        return;
    }
    m_statementField->clearError();
    emit proposeWanted({.statement = words});
}

void RequestLimitsCard::lift()
{
    const auto day = m_informedOn->date();
    if (!day) {
        m_informedField->setError(tr("Give the day on which the person was told that it ends."));
        m_informedOn->setFocus();
        return;
    }
    emit liftingWanted(*day);
}

QStringList RequestLimitsCard::lines() const
{
    QStringList lines;
    if (const QString aim = aimSentence(m_file.request, spokenTitles(m_file.purposes)); !aim.isEmpty())
        lines << aim;
    for (const Restriction &each : m_file.restrictions)
        lines << restrictionSentence(each);
    lines << limitedLines(RequestResult::fromJson(m_file.request.result), spokenTitles(m_file.purposes));
    const Proposal plan = isWeighing() ? Proposal() : m_file.proposal.value_or(Proposal());
    for (const QString &purpose : plan.stops)
        lines << tr("To be stopped: %1").arg(m_stops->titleOf(purpose));
    if (isWeighing() && m_hasDraft && m_draft.stops.isEmpty())
        lines << errorSentence({Failure::Invalid, QStringLiteral("request.stop-missing")})
              << tr("Refuse this request below, and say so to the person.");
    if (!plan.lifts.isEmpty())
        lines << tr("To be lifted; the person was told on %1.")
                     .arg(QLocale().toString(plan.informedOn, QLocale::ShortFormat));
    if (!plan.statement.isEmpty())
        lines << tr(
            "To be restricted instead of corrected, with the statement of the person among the notes.");
    return lines;
}

void RequestLimitsCard::showState()
{
    const Request &request = m_file.request;
    const bool mayDo = m_mayHandle && !request_rules::cannotDoAtOnce(request);
    const Restriction *own = ownRestriction();
    const bool isDecided =
        !request.isOpen() || request.executedAt || request.outcome != Request::Outcome::None;
    const bool mayLift = m_mayHandle && own && isDecided;
    const QStringList all = lines();
    m_lines->setText(all.join(u'\n'));
    m_lines->setVisible(!all.isEmpty());
    m_groundField->setVisible(mayDo && isRestriction());
    m_do->setVisible(mayDo);
    m_do->setText(isRestriction() ? tr("Keep it restricted") : tr("Stop it now"));
    m_statementField->setVisible(mayContest());
    const bool hasStops = isWeighing() && !m_draft.stops.isEmpty();
    m_stops->setVisible(hasStops);
    m_propose->setVisible(mayContest() || hasStops);
    m_change->setVisible(mayChange());
    m_propose->setText(mayContest() ? tr("Propose to restrict") : tr("Propose to stop these"));
    m_informedField->setVisible(mayLift);
    m_lift->setVisible(mayLift);
    setVisible(!all.isEmpty() || mayDo || mayContest() || mayLift);
}

void RequestLimitsCard::fillGrounds()
{
    const int chosen = m_ground->currentIndex();
    m_ground->clear();
    for (const RestrictionGround ground : allRestrictionGrounds)
        m_ground->addItem(restrictionWord(ground), static_cast<int>(ground));
    m_ground->setCurrentIndex(std::max(0, chosen));
}

QString RequestLimitsCard::typed() const
{
    return mayContest() && !m_statement->text().trimmed().isEmpty() ? m_statement->text() : QString();
}

std::optional<int> RequestLimitsCard::putBack(const QString &typed)
{
    if (!mayContest())
        return std::nullopt;
    m_statement->setText(typed);
    return 0;
}

void RequestLimitsCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void RequestLimitsCard::retranslate()
{
    m_card->setTitle(tr("Restriction and objection"));
    m_groundField->setLabel(tr("On which ground it is restricted"));
    m_statementField->setLabel(tr("What cannot be proved: what the person says of it"));
    m_statementField->setHelp(
        tr("Instead of a correction: the data is restricted and these words are kept with it."));
    m_informedField->setLabel(tr("The person was told that it ends on"));
    m_informedField->setHelp(tr("A restriction ends only after that, and once another approved it."));
    m_change->setText(tr("Change what is stopped"));
    m_lift->setText(tr("Propose to lift it"));
    fillGrounds();
    fillTitles();
}
