#include "app/backup/backups.h"
#include "app/consent/purposes.h"
#include "app/documents/error_sentence.h"
#include "app/tool_lists/reconciliation_age.h"
#include "ui/pages/today_page.h"
#include "ui/session/session.h"
#include "ui/widgets/inline_bar.h"

#include <algorithm>

namespace {

constexpr int mostEnding = 5;

} // namespace

void TodayPage::take(const Result<ListPage> &ending)
{
    if (ending) {
        m_facts.ending = ending->rows;
        std::stable_sort(m_facts.ending.begin(), m_facts.ending.end(),
            [](const ListRow &one, const ListRow &other) { return one.consentUntil < other.consentUntil; });
        m_facts.ending.resize(std::min<qsizetype>(m_facts.ending.size(), mostEnding));
        m_facts.endingCount = ending->total;
    } else {
        m_trouble->tell(Tone::Danger, errorWords(ending.error()));
    }
    answered();
}

void TodayPage::take(const Result<BackupSituation> &backups)
{
    if (backups)
        m_facts.backups = BackupPlanner().plan(*backups);
    else
        m_trouble->tell(Tone::Danger, errorWords(backups.error()));
    answered();
}

void TodayPage::take(const Result<QList<Purpose>> &purposes)
{
    if (purposes) {
        m_facts.toWeigh = *purposes;
        m_facts.toWeigh.removeIf([this](const Purpose &purpose) {
            return !isReviewDue(purpose, m_facts.today) ||
                !purpose.appliesTo.contains(m_session.filingSystem());
        });
    } else {
        m_trouble->tell(Tone::Danger, errorWords(purposes.error()));
    }
    answered();
}

void TodayPage::take(const Result<ReconciliationAges> &ages)
{
    m_facts.now = m_session.services().clock().now();
    if (ages)
        m_facts.uncompared = ages->dueAt(m_facts.now);
    else
        m_trouble->tell(Tone::Danger, errorWords(ages.error()));
    answered();
}

void TodayPage::take(const Result<QList<MeasureStanding>> &standings)
{
    if (standings) {
        m_facts.missed = *standings;
        m_facts.missed.removeIf([](const MeasureStanding &each) { return !each.isMissed(); });
    } else {
        m_trouble->tell(Tone::Danger, errorWords(standings.error()));
    }
    answered();
}

void TodayPage::take(const Result<OrphanFigures> &orphans)
{
    if (orphans)
        m_facts.orphans = *orphans;
    else
        m_trouble->tell(Tone::Danger, errorWords(orphans.error()));
    if (orphans && !orphans->isKnown)
        m_trouble->tell(
            Tone::Neutral, errorWords({Failure::Unavailable, QStringLiteral("ground.not-looked-at"), {}}));
    answered();
}

void TodayPage::take(const Result<QList<Breach>> &breaches)
{
    m_facts.now = m_session.services().clock().computedNow();
    if (breaches)
        m_facts.breaches = *breaches;
    else
        m_trouble->tell(Tone::Danger, errorWords(breaches.error()));
    answered();
}
