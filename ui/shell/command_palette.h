#pragma once

#include <QFrame>
#include <QList>

#include <functional>

class PaletteModel;
class PlainLabel;
class QAction;
class QLineEdit;
class QListView;

/// One thing the palette can do or open.
struct PaletteItem
{
    QString title;
    QString subtitle;
    QString icon;
    std::function<void()> run;
};

/// Answers what was typed with things to choose, now or later; an answer to an older question is dropped.
using PaletteProvider =
    std::function<void(const QString &typed, std::function<void(QList<PaletteItem>)> answer)>;

/// The one box that finds people, requests and commands.
class CommandPalette final : public QFrame
{
    Q_OBJECT

public:
    explicit CommandPalette(QWidget *window);

    /// Results of earlier providers stand first.
    void addProvider(PaletteProvider provider);
    /// Where the commands come from; asked at each opening.
    void setCommands(std::function<QList<QAction *>()> commands);
    /// Which of the commands open a page: one whose name is typed stands before everything else.
    void setPages(std::function<QList<QAction *>()> pages);

    /// Opens over the anchor, empty and ready to type. Closed it keeps nothing of what was typed or found.
    void openOver(QWidget *anchor);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void ask(const QString &typed);
    void forget();
    void take(int question, qsizetype provider, const QList<PaletteItem> &items);
    PaletteItem itemOf(QAction *action) const;
    QList<PaletteItem> namedPages(const QString &typed) const;
    QList<PaletteItem> matchingCommands(const QString &typed) const;
    void showResults();
    void moveBy(int rows);
    void run(const QModelIndex &index);
    void retranslate();

    QLineEdit *m_field;
    QListView *m_list;
    PlainLabel *m_empty;
    PaletteModel *m_model;
    QList<PaletteProvider> m_providers;
    std::function<QList<QAction *>()> m_commands;
    std::function<QList<QAction *>()> m_pages;
    QList<QList<PaletteItem>> m_answers;
    int m_question = 0;
};
