#include "app/documents/request_overview_report.h"
#include "app/documents/request_overview_words.h"
#include "app/documents/request_words.h"
#include "app/documents/role_words.h"
#include "ui/charts/chart_card.h"
#include "ui/pages/contact_table.h"
#include "ui/pages/request_charts.h"
#include "ui/pages/request_statistics_tab.h"
#include "ui/session/session.h"
#include "ui/widgets/empty_note.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/key_figure_card.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/plain_tool_tip.h"

#include <QComboBox>
#include <QLocale>
#include <QPushButton>

#include <algorithm>

namespace {

QString overviewShortDay(QDate day)
{
    return day.isValid() ? QLocale().toString(day, QLocale::ShortFormat) : QStringLiteral("–");
}

} // namespace

void RequestStatisticsTab::showAll()
{
    const bool hasLines = !m_overview.lines.isEmpty();
    m_figures->setVisible(hasLines);
    m_empty->setVisible(!hasLines && m_overview.first.isValid());
    const QString bar = m_overview.first.isValid() ? QString() : tr("Count the requests of a period first.");
    m_save->setEnabled(bar.isEmpty());
    m_save->setAccessibleDescription(bar);
    setPlainToolTip(m_save, bar);
    m_made->setText(!m_overview.first.isValid()
            ? QString()
            : tr("%1: %Ln request(s), received from %2 up to and including %3. Counted at %4 by %5.", "",
                  int(m_overview.lines.size()))
                  .arg(filingSystemWord(m_overview.filingSystem), overviewShortDay(m_overview.first),
                      overviewShortDay(m_overview.last),
                      QLocale().toString(m_overview.madeAt.toLocal(), QLocale::ShortFormat),
                      m_overview.madeBy));
    m_empty->setSentence(tr("Nobody asked anything in this period. Choose another one."));
    showCharts();
    showFigures();
    showBehind();
}

void RequestStatisticsTab::showCharts()
{
    const QLocale locale;
    const auto number = [&](auto passes) {
        return locale.toString(
            qint64(std::count_if(m_overview.lines.begin(), m_overview.lines.end(), passes)));
    };
    const auto isTimed = [this](RequestTiming timing) {
        return [this, timing](const RequestLine &line) { return timingOf(line, m_overview.today) == timing; };
    };
    m_received->setFigure(locale.toString(m_overview.lines.size()), tr("Received"));
    m_inTime->setFigure(number(isTimed(RequestTiming::InTime)), tr("Answered in time"));
    m_late->setFigure(number([&](const RequestLine &line) {
        return isTimed(RequestTiming::AnsweredLate)(line) || isTimed(RequestTiming::Overdue)(line);
    }),
        tr("Late"), tr("answered late, or open past the term"));
    const auto median = medianDays(m_overview.lines);
    m_median->setFigure(median ? locale.toString(*median, 'f', 1) : QStringLiteral("–"),
        tr("Days to the answer"), tr("median"));
    m_kinds->setTitle(tr("Requests per kind"), tr("How each stands to its term; click a bar for the list."));
    m_kinds->setChart(requestKindsChart(m_overview));
    m_months->setTitle(tr("Requests per month"), tr("By the month in which they were received."));
    m_months->setChart(requestMonthsChart(m_overview));
    m_stages->setTitle(
        tr("Requests per state"), tr("How each stands to its term; click a bar for the list."));
    m_stages->setChart(requestGroupChart(m_overview, RequestGroup::Stage));
    m_left->setTitle(tr("Days left"), tr("How long there is until the last day."));
    m_left->setChart(requestGroupChart(m_overview, RequestGroup::DaysLeft));
    m_answered->setTitle(
        tr("Answered per month"), tr("Of the requests of this period, by the month of the answer."));
    m_answered->setChart(requestAnsweredChart(m_overview));
}

void RequestStatisticsTab::showFigures()
{
    m_tableTitle->setText(tr("All figures"));
    m_table->setAccessibleName(tr("All figures of the period"));
    m_table->setHeads({tr("Counted by"), tr("Figure"), tr("Number")});
    m_table->clearRows();
    m_rows.clear();
    for (const RequestGroup group : allRequestGroups) {
        for (const RequestCount &count : countsIn(group, m_overview.lines, m_overview.today)) {
            m_rows.append({group, figureCode(group, count.sample, m_overview.today)});
            m_table->addRow({groupWord(group), figureWord(group, count.sample, m_overview.today),
                                QLocale().toString(count.requests)},
                m_rows.size());
        }
    }
}

void RequestStatisticsTab::showBehind()
{
    m_list->setAccessibleName(tr("Requests behind the figure"));
    m_list->setHeads(
        {tr("Reference"), tr("Kind"), tr("Received"), tr("Last day"), tr("Answered"), tr("In time")});
    m_list->clearRows();
    for (const RequestLine &line : std::as_const(m_overview.lines)) {
        if (!m_behind.passes(line))
            continue;
        m_list->addRow({line.ref.left(8), typeWord(line.type), overviewShortDay(line.receivedOn),
                           overviewShortDay(line.dueOn), overviewShortDay(line.answeredOn),
                           timingWord(timingOf(line, m_overview.today))},
            line.id.number());
    }
    m_behindTitle->setText(
        tr("The requests behind it: %1 (%2)").arg(m_behind.words(), QLocale().toString(m_list->rowCount())));
}

void RequestStatisticsTab::choose(const Behind &behind)
{
    m_behind = behind;
    showBehind();
    ensureWidgetVisible(m_list);
    m_list->setFocus();
}

void RequestStatisticsTab::chooseFigure(qint64 number)
{
    if (number < 1 || number > m_rows.size())
        return;
    const auto [group, key] = m_rows.at(number - 1);
    const auto passes = [this, group = group, key = key](const RequestLine &line) {
        return figureCode(group, line, m_overview.today) == key;
    };
    const auto words = [this, group = group, passes] {
        const auto sample = std::find_if(m_overview.lines.begin(), m_overview.lines.end(), passes);
        return sample == m_overview.lines.end()
            ? groupWord(group)
            : tr("%1: %2", "what is counted, and a figure of it")
                  .arg(groupWord(group), figureWord(group, *sample, m_overview.today));
    };
    choose({passes, words});
}

void RequestStatisticsTab::chooseKind(int category, int series)
{
    const QList<Request::Type> kinds = chartedKinds(m_overview);
    if (category >= kinds.size())
        return;
    const Request::Type kind = kinds.at(category);
    const auto timing = static_cast<RequestTiming>(series);
    choose({[this, kind, timing](const RequestLine &line) {
                return line.type == kind && timingOf(line, m_overview.today) == timing;
            },
        [kind, timing] {
            return tr("%1: %2", "what is counted, and a figure of it")
                .arg(typeWord(kind), timingWord(timing));
        }});
}

void RequestStatisticsTab::chooseMonth(int category, int series)
{
    const QList<QDate> months = chartedMonths(m_overview);
    if (category >= months.size())
        return;
    const QDate month = months.at(category);
    const auto timing = static_cast<RequestTiming>(series);
    choose({[this, month, timing](const RequestLine &line) {
                return line.receivedOn.year() == month.year() && line.receivedOn.month() == month.month() &&
                    timingOf(line, m_overview.today) == timing;
            },
        [month, timing] {
            return tr("%1: %2", "what is counted, and a figure of it")
                .arg(QLocale().toString(month, QStringLiteral("MMMM yyyy")), timingWord(timing));
        }});
}

void RequestStatisticsTab::chooseAnswered(int category, int series)
{
    const QList<QDate> months = answeredMonths(m_overview);
    if (category >= months.size())
        return;
    const QDate month = months.at(category);
    const auto timing = static_cast<RequestTiming>(series);
    choose({[this, month, timing](const RequestLine &line) {
                return line.answeredOn.year() == month.year() && line.answeredOn.month() == month.month() &&
                    timingOf(line, m_overview.today) == timing;
            },
        [month, timing] {
            return tr("%1: %2", "what is counted, and a figure of it")
                .arg(QLocale().toString(month, QStringLiteral("MMMM yyyy")), timingWord(timing));
        }});
}

void RequestStatisticsTab::chooseInGroup(RequestGroup group, int category, int series)
{
    const QList<RequestCount> counts = countsIn(group, m_overview.lines, m_overview.today);
    if (category >= counts.size())
        return;
    const RequestCount count = counts.at(category);
    const auto timing = static_cast<RequestTiming>(series);
    choose({[this, group, key = count.key, timing](const RequestLine &line) {
                return keyIn(group, line, m_overview.today) == key &&
                    timingOf(line, m_overview.today) == timing;
            },
        [group, sample = count.sample, timing, today = m_overview.today] {
            return tr("%1: %2", "what is counted, and a figure of it")
                .arg(figureWord(group, sample, today), timingWord(timing));
        }});
}

void RequestStatisticsTab::retranslate()
{
    setAccessibleName(tr("Statistics of requests"));
    m_firstField->setLabel(tr("Received from"));
    m_lastField->setLabel(tr("Up to and including"));
    m_count->setText(tr("Count"));
    m_formatField->setLabel(tr("Write it as"));
    m_format->setItemText(0, tr("CSV"));
    m_format->setItemText(1, tr("Excel"));
    m_format->setItemText(2, tr("PDF"));
    m_save->setText(tr("Export…"));
    showAll();
}
