#include "app/access_reviews/review_due.h"
#include "app/documents/access_review_words.h"
#include "app/documents/archive_words.h"
#include "app/documents/error_sentence.h"
#include "app/documents/measure_words.h"
#include "app/documents/readiness_report.h"
#include "app/documents/statement_judgement.h"
#include "app/documents/trend_words.h"
#include "app/insights/figure_names.h"
#include "app/statement/statement_checklist.h"
#include "ui/charts/chart_card.h"
#include "ui/look/curtain.h"
#include "ui/pages/contact_table.h"
#include "ui/pages/dashboard_frame.h"
#include "ui/pages/readiness_page.h"
#include "ui/pages/readiness_ring.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_note.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/plain_text.h"

#include <QLocale>
#include <QStackedWidget>

#include <algorithm>

/// The moment; and of a file too large to count everybody at each look, the day on which that was done.
QString ReadinessPage::asOfWords() const
{
    const QLocale locale;
    if (m_readiness.checks.isEmpty())
        return {};
    const QString at = locale.toString(m_readiness.at.toLocal(), QLocale::ShortFormat);
    if (!m_readiness.isCountedApart)
        return tr("as of %1").arg(at);
    if (!m_readiness.countedOn.isValid())
        return tr("as of %1; everybody is still to be counted").arg(at);
    return tr("as of %1; everybody counted on %2")
        .arg(at, locale.toString(m_readiness.countedOn, QLocale::ShortFormat));
}

namespace {

QString accessReviewName(const QString &code)
{
    const auto found = std::find_if(allReviewDueKinds.begin(), allReviewDueKinds.end(),
        [&code](ReviewDueKind kind) { return codeOf(kind) == code; });
    return found == allReviewDueKinds.end() ? code : reviewDueWord(*found);
}

QString statementItemName(qint64 number)
{
    return number <= statement_checklist::items
        ? checklistTitle(static_cast<int>(number))
        : ReadinessPage::tr("The registers say something else than what was published");
}

/// What a record is called in the list. The title of a breach is for those who work on it.
QString failingName(const FailingRecord &record)
{
    switch (record.kind) {
    case FailingRecord::Kind::Measure: {
        const auto kind = measureKindFromCode(record.ref);
        return kind ? measureWord(*kind) : record.ref;
    }
    case FailingRecord::Kind::AccessReview:
        return accessReviewName(record.ref);
    case FailingRecord::Kind::StatementItem:
        return statementItemName(record.number);
    case FailingRecord::Kind::Breach:
        return ReadinessPage::tr("Breach %1").arg(record.number);
    default:
        return record.isArchived ? archivedName() : veiled(visibleLine(record.name));
    }
}

} // namespace

void ReadinessPage::showScores()
{
    m_frame->setAsOf(asOfWords());
    m_ring->setReadiness(m_readiness);
    ChartData scores{.categoryTitle = tr("Requirement"), .addsUp = false, .outOf = 100};
    ChartSeries enough{tr("75 or more"), 0, ChartPattern::Plain};
    ChartSeries low{tr("Below 75"), 1, ChartPattern::Striped};
    for (const ReadinessRow row : allReadinessRows) {
        const int score = m_readiness.score(row);
        scores.categories.append(readinessRowWord(row));
        enough.values.append(score >= Readiness::warnBelow ? score : 0);
        low.values.append(score < Readiness::warnBelow ? score : 0);
    }
    scores.series = {enough, low};
    m_scores->setChart(scores);

    ChartData went{.categoryTitle = tr("Counted on"), .addsUp = false, .outOf = 100, .isCountedAgain = true};
    ChartSeries all{readinessTitle(), 0, ChartPattern::Plain};
    for (const TrendPoint &point : m_trend.points) {
        went.categories.append(trendPointWord(point));
        all.values.append(point.figures.value(figure_names::readinessTotal));
    }
    went.series = {all};
    m_went->setChart(went);
    const QString note = trendNote(m_trend);
    m_went->setTitle(
        tr("How it went"), note.isEmpty() ? tr("The score on the last day of each month") : note);
}

void ReadinessPage::showChecks()
{
    m_checksCard->setTitle(readinessRowWord(m_row));
    m_checksCard->setSubtitle(m_readiness.checks.isEmpty()
            ? QString()
            : tr("%1 of 100; choose a check to see what it fails on").arg(m_readiness.score(m_row)));
    m_checks->setAccessibleName(tr("Checks: %1").arg(readinessRowWord(m_row)));
    m_checks->setHeads({tr("Check"), tr("Result")});
    const QSignalBlocker quiet(m_checks);
    m_checks->clearRows();
    qint64 number = 0;
    for (const ReadinessCheck &check : m_readiness.of(m_row))
        m_checks->addRow(
            {readinessCheckWord(check.key),
                (check.passes() ? tr("Passes: %1") : tr("Fails: %1")).arg(readinessVerdict(check))},
            ++number);
}

void ReadinessPage::showRecords()
{
    const ReadinessCheck *check = chosenCheck();
    const QString title = check == nullptr ? tr("Records") : readinessCheckWord(check->key);
    m_recordsCard->setTitle(m_hasRecords && m_records.total > 0
            ? tr("%1: %2", "a check, and how many records it fails on")
                  .arg(title, QLocale().toString(m_records.total))
            : title);
    m_list->setAccessibleName(tr("Records of which the check does not hold"));
    m_list->setHeads({tr("Record"), tr("To be done")});
    m_list->clearRows();
    qint64 number = 0;
    for (const FailingRecord &record : std::as_const(m_records.records))
        m_list->addRow({failingName(record), readinessVerb(m_check)}, ++number);
    const qsizetype shown = m_records.records.size();
    m_recordsCard->setSubtitle(shown > 0 && shown < m_records.total
            ? tr("The first %1 of %2").arg(QLocale().toString(shown), QLocale().toString(m_records.total))
            : QString());
    QString sentence = tr("Choose a check to see what it fails on.");
    QString verb;
    if (!m_trouble.what.isEmpty()) {
        sentence = errorSentence(m_trouble);
    } else if (check != nullptr) {
        sentence = readinessVerdict(*check);
        verb = check->passes() ? QString() : readinessVerb(check->key);
    }
    m_note->setSentence(sentence);
    m_note->setVerb(verb);
    m_faces->setCurrentWidget(shown > 0 ? static_cast<QWidget *>(m_list) : m_note);
}

void ReadinessPage::retranslate()
{
    m_frame->setTitle(readinessTitle());
    m_aid->setText(readinessNotice());
    m_scores->setTitle(tr("Five requirements"), tr("Each 0 to 100; choose one to see its checks"));
    m_countAgain->setText(tr("Count again"));
    m_frame->retranslate();
    showScores();
    showChecks();
    showRecords();
}
