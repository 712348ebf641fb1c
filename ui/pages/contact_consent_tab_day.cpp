#include "app/gate/gate.h"
#include "app/services.h"
#include "ui/look/curtain.h"
#include "ui/models/consent_lines_model.h"
#include "ui/models/consent_timeline_model.h"
#include "ui/pages/contact_consent_tab.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/empty_note.h"
#include "ui/widgets/inline_bar.h"
#include "ui/widgets/plain_label.h"

#include <QListView>
#include <QLocale>
#include <QPushButton>
#include <QTableView>

#include <algorithm>
#include <iterator>

bool ContactConsentTab::isRunning(const ConsentLine &line)
{
    return line.channel && (mayProcess(line.state) || line.state == ConsentState::Pending);
}

std::optional<Instant> ContactConsentTab::shownMoment() const
{
    if (!m_subject || !m_day.isValid() || m_day >= m_subject->services->clock().today())
        return std::nullopt;
    return Instant{Instant::fromDateTime(m_day.addDays(1).startOfDay()).micros - 1};
}

void ContactConsentTab::showAsOf()
{
    if (!m_subject)
        return;
    m_notice->clear();
    const auto day = m_dayField->date();
    if (!day || *day > m_subject->services->clock().today()) {
        m_notice->tell(
            Tone::Danger, m_dayField->isRefused() ? m_dayField->problem() : tr("Give a day up to today."));
        m_dayField->setFocus();
        return;
    }
    m_day = *day;
    m_timeline->setUntil(shownMoment());
    m_back->show();
    tellDay();
    updateVerbs();
    refresh();
}

void ContactConsentTab::showNow()
{
    const bool hadFocus = m_back->hasFocus();
    m_day = {};
    m_thenAnswer.forget();
    m_dayField->setDate({});
    m_timeline->setUntil({});
    m_back->hide();
    if (hadFocus)
        m_dayField->setFocus();
    tellDay();
    fillTable(m_now);
}

void ContactConsentTab::showThen(const Result<QList<ConsentLine>> &lines)
{
    if (!lines)
        tellTrouble(lines.error());
    else if (m_day.isValid())
        fillTable(*lines);
}

/// Says what is left out: nobody may take an earlier standing for today's.
void ContactConsentTab::tellDay()
{
    m_heading->setText(m_day.isValid()
            ? tr("Timeline until %1").arg(QLocale().toString(m_day, QLocale::ShortFormat))
            : tr("Timeline"));
    m_table->setAccessibleName(m_day.isValid()
            ? tr("Purposes of this person as of %1").arg(QLocale().toString(m_day, QLocale::ShortFormat))
            : tr("Purposes of this person"));
    const bool isBefore = !m_entries.isEmpty(); // there is something, only not of then
    m_empty->setSentence(isBefore ? tr("Nothing was recorded up to this day.")
                                  : tr("What this person agrees to, refuses and takes back will be here."));
    m_empty->setVerb(mayRecord() && !isBefore ? tr("Record first consent") : QString());
    const bool isEmpty = m_isHistoryKnown && m_timeline->rowCount() == 0;
    m_empty->setVisible(isEmpty);
    m_list->setVisible(!isEmpty);
}

/// Asks of every purpose and channel that is shown whether we may, at the moment that is shown.
void ContactConsentTab::askGate(const QList<ConsentLine> &lines)
{
    m_lines->setVerdicts({});
    QList<QFuture<Result<GateVerdict>>> asked;
    for (const ConsentLine &line : lines) {
        if (m_subject && line.channel)
            asked.append(m_subject->services->gate().mayContact(m_subject->permit, m_subject->filingSystem,
                m_subject->contact, line.purposeKey, *line.channel, shownMoment()));
    }
    m_gateAnswer.expect(asked);
}

/// The gate's sentence on the chosen line, under the table.
void ContactConsentTab::tellVerdict()
{
    const ConsentLine *line = chosenLine();
    const QString sentence = line ? m_lines->verdictOf(*line) : QString();
    m_verdict->setText(veiled(sentence));
    m_verdict->setVisible(!sentence.isEmpty());
}

void ContactConsentTab::setPoints(const QList<ContactPoint> &points)
{
    m_points.clear();
    for (const ContactPoint &point : points)
        m_points.insert(point.id, point.value);
    tellAddresses();
}

void ContactConsentTab::tellAddresses()
{
    QHash<Id<ConsentEvent>, QString> addresses;
    for (const ConsentEntry &entry : std::as_const(m_entries))
        addresses.insert(entry.event.id, m_points.value(entry.event.detail));
    m_lines->setAddresses(addresses);
    m_timeline->setDetails(m_points);
    offerConfirmation();
}

QList<ConsentLine> ContactConsentTab::running() const
{
    QList<ConsentLine> lines;
    if (mayRecord())
        std::copy_if(m_now.begin(), m_now.end(), std::back_inserter(lines), isRunning);
    return lines;
}
