#include "app/breaches/breaches.h"
#include "app/documents/agreement_sentence.h"
#include "app/documents/breach_sentence.h"
#include "app/documents/consent_words.h"
#include "app/documents/error_sentence.h"
#include "app/documents/handover_words.h"
#include "app/documents/measure_words.h"
#include "app/documents/request_words.h"
#include "app/documents/role_words.h"
#include "app/insights/figure_names.h"
#include "app/tool_lists/reconciliation_age.h"
#include "ui/look/curtain.h"
#include "ui/look/theme.h"
#include "ui/models/breach_faces.h"
#include "ui/models/request_faces.h"
#include "ui/models/request_people.h"
#include "ui/models/short_day.h"
#include "ui/pages/today_page.h"
#include "ui/pages/today_row.h"
#include "ui/session/session.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_note.h"
#include "ui/widgets/inline_bar.h"
#include "ui/widgets/key_figure_card.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/plain_text.h"

#include <QBoxLayout>
#include <QLocale>
#include <QPushButton>

#include <algorithm>

namespace {

constexpr int besideFrom = 960; // at 100 %: below that the columns stand under one another

QString whyNow(const AgreementTask &task)
{
    if (task.kind == AgreementTask::Kind::Missing)
        return TodayPage::tr(
            "Art. 28(3) GDPR asks for one before data goes to them: record it on their page.");
    return task.dueOn.isValid()
        ? TodayPage::tr("By %1, as the agreement with the processor says.").arg(shortDay(task.dueOn))
        : TodayPage::tr("The agreement with the processor names no day for it.");
}

} // namespace

void TodayPage::retranslate()
{
    m_title->setText(tr("Today"));
    m_day->setText(tr("%1 · %2").arg(QLocale().toString(m_session.today(), QLocale::LongFormat),
        filingSystemWord(m_session.filingSystem())));
    m_now->setTitle(tr("Do now"));
    const int hidden = int(m_tasks.size() - m_rows.size());
    m_more->setText(tr("And %Ln more: go to the requests", nullptr, hidden));
    m_more->setVisible(hidden > 0);
    const int moreEnding = int(m_facts.endingCount - m_facts.ending.size());
    m_moreEnding->setText(tr("And %Ln more whose consent ends within 30 days.", nullptr, moreEnding));
    m_moreEnding->setVisible(moreEnding > 0);
    const QDate next = nextTodayDate(m_facts);
    m_empty->setSentence(next.isValid()
            ? tr("Nothing that must be done today. Next term: %1.").arg(shortDay(next))
            : tr("Nothing that must be done today, and no term runs."));
    m_empty->setVisible(m_awaited == 0 && m_tasks.isEmpty());
    writeRows();
    showComing();
}

void TodayPage::showComing()
{
    m_coming->setTitle(tr("Coming up"));
    const auto isOpen = [](const Request &request) { return request.isOpen(); };
    const auto open = std::count_if(m_facts.requests.begin(), m_facts.requests.end(), isOpen);
    const QLocale locale;
    m_open->setFigure(locale.toString(qint64(open)), tr("open request(s)", nullptr, int(open)));
    m_open->setVisible(m_session.may(Operation::ViewContacts));
    m_soon->setVisible(m_facts.figures.has_value());
    if (m_facts.figures)
        m_soon->setFigure(locale.toString(m_facts.figures->people(RetentionState::DueSoon)),
            tr("term(s) end within 90 days", nullptr, int(m_facts.figures->people(RetentionState::DueSoon))));
    const bool isCounted = !m_trend.points.isEmpty();
    m_readiness->setVisible(m_session.may(Operation::ViewDashboards));
    m_readiness->setFigure(isCounted
            ? locale.toString(m_trend.points.last().figures.value(figure_names::readinessTotal))
            : QStringLiteral("–"),
        tr("readiness, of 100"),
        isCounted ? tr("counted on %1").arg(shortDay(m_trend.points.last().day)) : tr("not counted yet"));
    const QDate next = nextTodayDate(m_facts);
    m_nothingComing->setText(next.isValid() ? tr("Next term: %1").arg(shortDay(next)) : tr("No term runs."));
}

void TodayPage::writeRows()
{
    for (int i = 0; i < m_rows.size(); ++i)
        m_rows.at(i)->setWords(wordsOf(m_tasks.at(i)));
}

TodayWords TodayPage::wordsOf(const TodayTask &task) const
{
    switch (task.kind) {
    case TodayTask::Kind::Late:
    case TodayTask::Kind::DueSoon:
    case TodayTask::Kind::Decide:
    case TodayTask::Kind::AnswerQuestion:
    case TodayTask::Kind::CarryOut:
    case TodayTask::Kind::TellHolders:
        return requestWords(task);
    case TodayTask::Kind::RemindRequester: {
        const QString name = m_people->fullNameOf(task.request.contact);
        return {{Tone::Warn, QStringLiteral("bell"), tr("remind")},
            name.isEmpty() ? tr("Remind the requester") : tr("Remind the requester: %1").arg(name),
            tr("Asked who they are and not answered; the reminder was due on %1.")
                .arg(shortDay(task.remindOn)),
            tr("Open")};
    }
    case TodayTask::Kind::TermOver:
        return {{Tone::Danger, QStringLiteral("hourglass"), tr("term over")},
            tr("%Ln contact(s) past their retention term", nullptr, int(task.people)),
            tr("Erase them, or record why they are kept."), tr("Show them")};
    case TodayTask::Kind::WithoutGround:
        return {{m_facts.orphans.overdue > 0 ? Tone::Danger : Tone::Warn, QStringLiteral("hourglass"),
                    tr("no ground")},
            tr("%Ln contact(s) without a ground", nullptr, int(task.people)),
            m_facts.orphans.overdue > 0
                ? tr("%Ln of them should have been erased by now: erase them, or record why they are kept.",
                      nullptr, int(m_facts.orphans.overdue))
                : tr("Give them a ground, or propose their erasure within %n day(s).", nullptr,
                      m_facts.orphans.daysToErase),
            tr("Show them")};
    case TodayTask::Kind::SettleFindings:
        return {{Tone::Warn, QStringLiteral("search"), tr("findings")},
            tr("%Ln finding(s) in free text and kept files", nullptr, int(task.people)),
            tr("Numbers and words that may not stand there: mask, erase or keep them."), tr("Show them")};
    case TodayTask::Kind::TellRecipient:
        // A list that stayed with us has nobody to tell: it is put right here.
        if (task.untold.recipient.isEmpty())
            return {{Tone::Warn, QStringLiteral("list"), tr("to be taken off")},
                tr("Take %Ln contact(s) off the list that was saved", nullptr, int(task.people)),
                tr("On a list for your own use, and withdrawn or objected since %1.")
                    .arg(shortDay(task.untold.openedAt.toLocal().date())),
                tr("Show them")};
        return {{Tone::Warn, QStringLiteral("send"), tr("to be told")},
            tr("Tell %1 about %n contact(s)", nullptr, int(task.people))
                .arg(visibleLine(recipientWord(task.untold.recipient))),
            tr("On their list, and withdrawn or objected since %1.")
                .arg(shortDay(task.untold.openedAt.toLocal().date())),
            tr("Show them")};
    case TodayTask::Kind::InformOverdue:
        return {{Tone::Danger, QStringLiteral("mail"), tr("overdue")},
            tr("%Ln contact(s) should have been informed", nullptr, int(task.people)),
            tr("They were not told in time what is done with their data (art. 13, 14 GDPR)."), tr("Inform")};
    case TodayTask::Kind::InformSoon:
        return {{Tone::Warn, QStringLiteral("mail"), tr("within 7 days")},
            tr("%Ln contact(s) must be informed", nullptr, int(task.people)),
            tr("Tell them what is done with their data, or record that they know."), tr("Inform")};
    case TodayTask::Kind::BreachClock:
        return breachWords(task);
    case TodayTask::Kind::CompareList:
        return {{Tone::Warn, QStringLiteral("list"), tr("to compare")},
            tr("Compare the list that %1 really holds").arg(visibleLine(task.uncompared.recipient)),
            task.uncompared.lastAt ? tr("Last compared on %1: longer ago than the term that is set.")
                                         .arg(shortDay(task.uncompared.lastAt->toLocal().date()))
                                   : tr("Never compared since they got a list on %1.")
                                         .arg(shortDay(task.uncompared.heldSince.toLocal().date())),
            tr("Compare")};
    case TodayTask::Kind::ReviewHold:
        return holdWords(task);
    case TodayTask::Kind::ReviewInterest:
        return interestWords(task.purpose);
    case TodayTask::Kind::KeepAgreement:
        return {{task.agreement.isLate() ? Tone::Danger : Tone::Warn, QStringLiteral("file-text"),
                    tr("agreement")},
            visibleLine(agreementTaskSentence(task.agreement)), whyNow(task.agreement), tr("Open")};
    case TodayTask::Kind::InsertStick:
        return {{Tone::Warn, QStringLiteral("database-export"), tr("backup due")},
            tr("Insert stick %1").arg(task.stick), tr("The backup begins by itself once it is there."),
            m_facts.mayManageBackups ? tr("Show backups") : tr("Look again")};
    case TodayTask::Kind::BackupFails:
        return {{Tone::Danger, QStringLiteral("alert-triangle"), tr("backup failed")},
            tr("A backup that is due cannot be made"), errorSentence(task.trouble), tr("Show backups")};
    case TodayTask::Kind::PaperDrill:
        return {{Tone::Warn, QStringLiteral("key"), tr("drill due")},
            tr("Bring a backup back with the recovery key on paper"),
            tr("Every three months: on another computer, or under another name. Then say what came of it."),
            tr("Show backups")};
    case TodayTask::Kind::MissedMeasures:
        return {{Tone::Danger, QStringLiteral("clipboard-check"), tr("missed")},
            tr("%Ln test(s) of measures missed or failed", nullptr, int(task.people)),
            tr("First: %1. Do it, or record what came of it.").arg(measureWord(task.measure)),
            tr("Show them")};
    case TodayTask::Kind::ConsentEnds:
        break;
    }
    const int days = int(m_facts.today.daysTo(task.person.consentUntil));
    const QString name = task.person.name.isEmpty() ? task.person.organisation : task.person.name;
    return {{Tone::Warn, QStringLiteral("clock"), tr("ends in %n day(s)", nullptr, days)},
        tr("Consent of %1").arg(veiled(visibleLine(name))), tr("Ask again in time, or let it end."),
        tr("Open")};
}

TodayWords TodayPage::holdWords(const TodayTask &task) const
{
    const QString name = m_people->fullNameOf(task.held.contact);
    return {{Tone::Warn, QStringLiteral("clock"), tr("review")},
        name.isEmpty() ? tr("Hold on erasure") : tr("Hold on erasure: %1").arg(name),
        tr("To be reviewed by %1: lift it, or set it again with a reason.")
            .arg(shortDay(task.held.hold.reviewOn)),
        tr("Open")};
}

TodayWords TodayPage::interestWords(const Purpose &purpose) const
{
    const QString title = inSpokenLanguage(purpose.wording.titleNl, purpose.wording.titleEn);
    const bool isComplete = missingOfGround(purpose).isEmpty();
    return {{Tone::Warn, QStringLiteral("clock"), tr("review")},
        tr("Assessment of the interest: %1").arg(visibleLine(title)),
        isComplete ? tr("To be reviewed by %1: look whether it still holds.")
                         .arg(shortDay(purpose.weighing.reviewOn))
                   : tr("It is incomplete: write down necessity, balance and safeguards."),
        tr("Open")};
}

TodayWords TodayPage::requestWords(const TodayTask &task) const
{
    const QString name = m_people->fullNameOf(task.request.contact);
    const QString type = typeWord(task.request.type);
    const auto verb = [next = nextForReader(task.request, m_facts)] {
        switch (next.value_or(TodayTask::Kind::Late)) {
        case TodayTask::Kind::Decide:
            return tr("Decide");
        case TodayTask::Kind::AnswerQuestion:
            return tr("Answer the question");
        case TodayTask::Kind::CarryOut:
            return tr("Carry out");
        case TodayTask::Kind::TellHolders:
            return tr("Tell recipients");
        default:
            return tr("Handle");
        }
    };
    return {deadlineFaceOf(task.request, m_facts.today), name.isEmpty() ? type : tr("%1: %2").arg(type, name),
        tr("%1 · due %2").arg(stageWord(task.request.stage), shortDay(task.request.dueOn)), verb()};
}

void TodayPage::resizeEvent(QResizeEvent *event)
{
    const bool isWide = width() * 100 / theme().zoom() >= besideFrom;
    m_columns->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    Page::resizeEvent(event);
}

QList<QWidget *> TodayPage::panes()
{
    return {m_now, m_coming};
}

TodayWords TodayPage::breachWords(const TodayTask &task) const
{
    const BreachClock clock = task.breach.clock(BreachClockKind::Authority, m_facts.now);
    return {breachClockFace(clock, m_facts.now),
        tr("Breach: %1").arg(visibleLine(task.breach.values.text(BreachField::Title))),
        tr("To the authority: %1.").arg(breachClockSentence(clock, m_facts.now)), tr("Open")};
}
