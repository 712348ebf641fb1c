#pragma once

#include "app/base/result.h"
#include "ui/async/latest_answer.h"

#include <QWidget>

#include <optional>

class FormField;
class Job;
class PlainLabel;
class QComboBox;
class QProgressBar;
class QPushButton;
class Session;

/// In which month the financial year ends, from which duties on the books count: chosen once for the file;
/// every term follows at once.
class FinancialYearSection final : public QWidget
{
    Q_OBJECT

public:
    explicit FinancialYearSection(Session &session, QWidget *parent = nullptr);

signals:
    /// The window shows it on, where this is closed meanwhile.
    void jobStarted(Job *job);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showMonth(int month);
    void offer();
    void choose();
    void showChosen(const Outcome &outcome);
    void showComputing(bool isComputing);
    static QString computedWords();

    Session &m_session;
    /// Nothing until it is known.
    std::optional<int> m_kept;
    bool m_isChosen = false;
    PlainLabel *m_heading;
    QComboBox *m_month;
    FormField *m_monthField;
    QPushButton *m_compute;
    QProgressBar *m_progress;
    QPushButton *m_stop;
    PlainLabel *m_result;
    LatestAnswer<Result<int>> m_monthAnswer;
    LatestAnswer<Outcome> m_chosenAnswer;
};
