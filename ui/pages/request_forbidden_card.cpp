#include "ui/pages/request_forbidden_card.h"

#include "app/contacts/contacts.h"
#include "app/documents/error_sentence.h"
#include "app/documents/forbidden_words.h"
#include "ui/look/icon.h"
#include "ui/session/session.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/plain_message_box.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPushButton>

#include <algorithm>

RequestForbiddenCard::RequestForbiddenCard(Session &session, QWidget *parent)
    : Card(parent)
    , m_session(session)
    , m_lines(new PlainLabel)
    , m_mask(new QPushButton)
    , m_answer([this](const Result<QList<ForbiddenText>> &found) { showFound(found); })
    , m_maskAnswer([this](const Result<int> &masked) {
        emit this->masked(masked ? Outcome(done) : Outcome(masked.error()));
    })
{
    m_lines->setWordWrap(true);
    m_mask->setIcon(icon(u"shield-lock"));
    auto *verbs = new QHBoxLayout;
    verbs->addWidget(m_mask);
    verbs->addStretch(1);
    body()->addWidget(m_lines);
    body()->addLayout(verbs);
    connect(m_mask, &QPushButton::clicked, this, &RequestForbiddenCard::ask);
    retranslate();
    hide();
}

void RequestForbiddenCard::setFile(const RequestFile &file)
{
    const bool isOther = file.request.contact != m_file.request.contact;
    m_file = file;
    if (isOther) {
        m_found.clear();
        m_problem.reset();
        hide();
    }
    if (file.request.contact.isStored())
        m_answer.expect(m_session.services().contacts().forbiddenTexts(
            m_session.permit(), m_session.filingSystem(), file.request.contact));
    else
        m_answer.forget();
    retranslate();
}

void RequestForbiddenCard::showFound(const Result<QList<ForbiddenText>> &found)
{
    m_found = found ? *found : QList<ForbiddenText>();
    m_problem = found ? std::nullopt : std::optional(found.error());
    retranslate();
    setVisible(m_problem || !m_found.isEmpty());
}

void RequestForbiddenCard::ask()
{
    PlainMessageBox::ask(this,
        {.title = tr("Mask the numbers"),
            .text = tr("Replace every number that is named here by a remark that it was removed?"),
            .details = tr("Also what only may be such a number. This cannot be undone; the rest of each text "
                          "stays."),
            .verb = tr("Mask"),
            .isDestructive = true},
        [this] {
            m_maskAnswer.expect(m_session.services().contacts().maskNumbers(
                m_session.permit(), m_session.filingSystem(), m_file.request.contact));
        });
}

void RequestForbiddenCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Card::changeEvent(event);
}

void RequestForbiddenCard::retranslate()
{
    setTitle(tr("Found in free text"));
    setSubtitle(tr("What may not be kept there, or only with a ground of its own."));
    QStringList lines;
    if (m_problem) // never to be taken for "nothing was found"
        lines.append(tr("The free text could not be searched. %1").arg(errorSentence(*m_problem)));
    for (const ForbiddenText &each : std::as_const(m_found))
        lines.append(forbiddenSentence(each) + QLatin1Char(' ') + remedySentence(each, m_file.proposal));
    m_lines->setText(lines.join(QLatin1Char('\n')));
    m_mask->setText(tr("Mask the numbers…"));
    m_mask->setVisible(m_session.may(Operation::EditContacts) &&
        std::any_of(m_found.cbegin(), m_found.cend(),
            [](const ForbiddenText &each) { return each.remedy() == ForbiddenRemedy::Mask; }));
}
