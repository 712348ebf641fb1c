#pragma once

#include "app/base/result.h"
#include "app/documents/dashboard_content.h"
#include "ui/async/latest_answer.h"

#include <QHash>
#include <QWidget>

#include <functional>

class ChartCard;
class Chip;
class EmptyNote;
class InlineBar;
class KeyFigureCard;
class PlainLabel;
class QAction;
class QGridLayout;
class QBoxLayout;
class QHBoxLayout;
class QScrollArea;
class QStackedWidget;
class QVBoxLayout;
class Session;
class SideRoom;
enum class FilingSystem;

/// What every dashboard has around its charts: title and day, the filing systems, tables in place of charts,
/// and the ways to save and print all of it.
class DashboardFrame final : public QWidget
{
    Q_OBJECT

public:
    /// `side` stands beside the charts, or below them where there is no room.
    DashboardFrame(Session &session, QWidget *side, QWidget *parent = nullptr);

    void addFigure(KeyFigureCard *card);
    /// `isPart`: it stands in the column by itself, and not within another part.
    void addChart(ChartCard *chart, bool isPart = true);
    /// A part that is no chart by itself; its charts are told of by `addChart(chart, false)`.
    void addPart(QWidget *part);
    /// Below the head, above the figures.
    void addBar(QWidget *bar);
    /// Before the buttons at the right of the head.
    void addHeadAction(QAction *action);

    /// What is saved and printed, and under which name.
    void setContent(std::function<DashboardContent()> content, std::function<QString()> name);
    void setTitle(const QString &title);
    void setAsOf(const QString &words);
    /// Brings what stands below the charts into sight; beside them it is in sight.
    void revealSide();
    /// Says instead of everything why there is nothing; an empty sentence shows the figures.
    void setEmpty(const QString &sentence);

    InlineBar *notice() const { return m_notice; }
    EmptyNote *empty() const { return m_empty; }
    QList<QAction *> pageActions() const { return {m_asTable, m_export, m_print}; }
    QList<QWidget *> panes() const;
    void retranslate();

signals:
    void saved(const QString &sentence);
    /// Something that is counted changed while the figures are in sight. Once for all that changed within a
    /// moment, since they may take long to count.
    void outdated();

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildHead();
    void arrange();
    /// How wide the content is.
    int room() const;
    void arrangeHead();
    void arrangeFigures();
    bool fitsInRows(int perRow) const;
    void followFile();
    void expect(const QFuture<Outcome> &written) { m_written.expect(written); }

    Session &m_session;
    QWidget *m_side;
    SideRoom *m_sideRoom;
    QScrollArea *m_scroll;
    QList<KeyFigureCard *> m_cards;
    QList<ChartCard *> m_charts;
    QList<QWidget *> m_parts;
    QHash<FilingSystem, Chip *> m_filingSystems;
    std::function<DashboardContent()> m_content;
    std::function<QString()> m_name;
    PlainLabel *m_title;
    PlainLabel *m_asOf;
    InlineBar *m_notice;
    EmptyNote *m_empty;
    QStackedWidget *m_faces;
    /// What is shown, and beside it or below it what can be done with it.
    QBoxLayout *m_headRow;
    QHBoxLayout *m_headVerbs;
    QVBoxLayout *m_bars;
    QGridLayout *m_cardGrid;
    /// How many figures stand in a row, of so many.
    int m_perRow = 0;
    int m_arranged = 0;
    QGridLayout *m_chartGrid;
    QAction *m_asTable;
    QAction *m_export;
    QAction *m_print;
    LatestAnswer<Outcome> m_written;
};
