#include "ui/session/in_use_page.h"

#include "app/base/awaited.h"
#include "app/services.h"
#include "ui/look/button_variant.h"
#include "ui/look/icon.h"
#include "ui/widgets/card.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/passphrase_field.h"
#include "ui/widgets/plain_label.h"

#include <QBoxLayout>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>
#include <QThreadPool>
#include <QtConcurrentRun>

#include <utility>

namespace {
constexpr int second = 1000;
}

InUsePage::InUsePage(Place place, QWidget *parent)
    : AlonePage(parent)
    , m_place(std::move(place))
    , m_words(new PlainLabel(TypeRole::Body))
    , m_name(new QLineEdit(m_place.name))
    , m_passphrase(new PassphraseField)
    , m_nameField(new FormField(m_name))
    , m_passphraseField(new FormField(m_passphrase))
    , m_ask(new QPushButton)
    , m_readOnly(new QPushButton)
    , m_other(new QPushButton)
    , m_asking([this](const Result<Asked> &asked) { onAsked(asked); })
    , m_answer([this](Answer answer) { onLooked(answer); })
{
    m_words->setWordWrap(true);
    form()->addWidget(m_words);
    form()->addWidget(m_nameField);
    form()->addWidget(m_passphraseField);
    setVariant(m_ask, ButtonVariant::Primary);
    m_ask->setIcon(icon(u"bell", Ink::OnAccent));
    auto *verbs = new QHBoxLayout;
    verbs->addWidget(m_other);
    verbs->addStretch(1);
    verbs->addWidget(m_ask);
    form()->addLayout(verbs);
    setVariant(m_readOnly, ButtonVariant::Link);
    form()->addWidget(m_readOnly, 0, Qt::AlignLeft);

    connect(m_ask, &QPushButton::clicked, this, &InUsePage::submit);
    connect(m_passphrase, &PassphraseField::returnPressed, this, &InUsePage::submit);
    connect(m_name, &QLineEdit::returnPressed, m_passphrase, qOverload<>(&QWidget::setFocus));
    connect(
        m_readOnly, &QPushButton::clicked, this, [this] { emit readOnlyChosen(m_name->text().trimmed()); });
    connect(m_other, &QPushButton::clicked, this, &InUsePage::otherFileChosen);
    m_looking.setInterval(second);
    connect(&m_looking, &QTimer::timeout, this, &InUsePage::look);
    m_looking.start();
    // Whoever walked away must not come back to an open file that somebody else sits at.
    m_patience.setSingleShot(true);
    m_patience.setInterval(m_place.minutes * 60 * second);
    connect(&m_patience, &QTimer::timeout, this, &InUsePage::giveUp);
    setState(State::Form);
}

InUsePage::~InUsePage()
{
    takeBack();
}

void InUsePage::giveUp()
{
    m_asking.forget();
    takeBack();
    m_isOver = false;
    m_looking.start();
    m_passphrase->wipe();
    setState(State::Form);
}

QString InUsePage::sentence() const
{
    const QString holder = m_asked ? m_asked->holder : QString();
    const QString who = holder.isEmpty() ? tr("The other desk") : holder;
    switch (m_state) {
    case State::Form:
        return tr("Ask for it with your passphrase: whoever has the file sees who asks, and can lock it for "
                  "you.");
    case State::Asking:
        return tr("Asking…");
    case State::Waiting:
        return tr("%1 sees that you ask. The file opens here as soon as it is free.").arg(who);
    case State::Declined:
        return tr("%1 answers: not now. The file still opens here as soon as it is free.").arg(who);
    }
    Q_UNREACHABLE();
}

void InUsePage::retranslate()
{
    card()->setTitle(tr("In use"));
    card()->setSubtitle(QFileInfo(m_place.location.target).fileName());
    m_words->setText(sentence());
    m_nameField->setLabel(tr("Sign-in name"));
    m_passphraseField->setLabel(tr("Passphrase"));
    m_ask->setText(m_state == State::Declined ? tr("Ask again") : tr("Ask to release"));
    m_readOnly->setText(tr("Open read-only"));
    m_other->setText(tr("Other file"));
}

void InUsePage::setState(State state)
{
    m_state = state;
    const bool isForm = state == State::Form || state == State::Asking;
    for (FormField *field : {m_nameField, m_passphraseField}) {
        field->setVisible(isForm);
        field->setEnabled(state == State::Form);
    }
    m_ask->setVisible(state != State::Waiting);
    m_ask->setEnabled(state != State::Asking);
    QWidget *field = m_name->text().isEmpty() ? static_cast<QWidget *>(m_name) : m_passphrase;
    setFirst(isForm ? field : state == State::Declined ? static_cast<QWidget *>(m_ask) : m_other);
    retranslate();
    m_words->setAccessibleName(m_words->text());
}

void InUsePage::submit()
{
    clearError();
    if (m_state == State::Declined) {
        takeBack();
        setState(State::Form);
        m_passphrase->setFocus();
        return;
    }
    const bool hasName = !m_name->text().trimmed().isEmpty();
    m_nameField->setSaying(unless(hasName, [] { return tr("Give your sign-in name."); }));
    const bool hasPassphrase = !m_passphrase->isEmpty();
    m_passphraseField->setSaying(unless(hasPassphrase, [] { return tr("Give your passphrase."); }));
    if (!hasName || !hasPassphrase || m_state != State::Form)
        return;
    const SecretText passphrase = m_passphrase->typed();
    m_passphrase->wipe();
    setState(State::Asking);
    m_pending = QtConcurrent::run([place = m_place, name = m_name->text().trimmed(), passphrase] {
        return release_asking::ask(place.location, name, passphrase, place.clock);
    });
    m_asking.expect(m_pending);
}

void InUsePage::onAsked(const Result<Asked> &asked)
{
    m_pending = {};
    if (!asked) {
        setState(State::Form);
        showError(asked.error());
        m_passphrase->setFocus();
        return;
    }
    m_asked = *asked;
    m_patience.start();
    setState(State::Waiting);
    setFocus();
    look();
}

void InUsePage::look()
{
    if (m_isOver || m_answer.isWaiting() || m_state == State::Asking)
        return;
    m_answer.expect(QtConcurrent::run([asked = m_asked, path = m_place.location.target] {
        if (asked)
            return release_asking::answerTo(*asked);
        return Services::check(path) ? Answer::Free : Answer::Waiting;
    }));
}

void InUsePage::onLooked(Answer answer)
{
    if (m_isOver || m_state == State::Asking)
        return;
    if (answer == Answer::Declined && m_state == State::Waiting)
        setState(State::Declined);
    if (answer != Answer::Free && answer != Answer::KeyIsOld)
        return;
    m_isOver = true;
    m_looking.stop();
    m_patience.stop();
    const auto asked = std::exchange(m_asked, std::nullopt);
    if (asked && answer == Answer::Free)
        emit released(*asked);
    else
        emit freed();
}

void InUsePage::takeBack()
{
    m_patience.stop();
    const auto withdraw = [](const Asked &asked) {
        if (!asked.number.isNull())
            release_asking::withdraw(asked);
    };
    if (auto asked = std::exchange(m_asked, std::nullopt))
        QThreadPool::globalInstance()->start([withdraw, asked = *std::move(asked)] { withdraw(asked); });
    // What is being asked at this moment cannot be stopped, only taken back once it stands.
    if (auto pending = std::exchange(m_pending, {}); pending.isValid()) {
        QThreadPool::globalInstance()->start([withdraw, pending] {
            if (const auto asked = awaited(pending))
                withdraw(*asked);
        });
    }
}
