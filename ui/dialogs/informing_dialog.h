#pragma once

#include "app/informing/informing.h"
#include "ui/async/latest_answer.h"

#include <QDialog>

class DateField;
class FormField;
class InlineBar;
class PlainLabel;
class QComboBox;
class QLineEdit;
class QPushButton;
class Session;

/// Asks for whom and how people are recorded as informed, or how their letters are made, and says beforehand
/// of how many that is and who is passed over.
class InformingDialog final : public QDialog
{
    Q_OBJECT

public:
    enum class Act { Record, Letters };

    /// `chosen`: those marked in the list; `filter` and `total`: what the list shows.
    InformingDialog(Session &session, Act act, const QList<Id<Contact>> &chosen, InformingFilter filter,
        qint64 total, QWidget *parent);

signals:
    void recordWanted(const InformingWhom &whom, const InformingDraft &draft);
    /// Without a place and a layout.
    void lettersWanted(const InformingLetterOrder &order);

protected:
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void retranslate();
    void askPreview();
    void take(const Result<InformingOutcome> &outcome);
    void showOutcome();
    void submit();
    InformingWhom whom() const;
    InformingDraft draft() const;
    InformingLetterOrder order() const;
    InformingManner manner() const;

    Session &m_session;
    Act m_act;
    QList<Id<Contact>> m_chosen;
    InformingFilter m_filter;
    qint64 m_total;
    std::optional<InformingOutcome> m_outcome;
    InlineBar *m_notice;
    QComboBox *m_whom;
    QComboBox *m_manner;
    DateField *m_day;
    QLineEdit *m_statement;
    QLineEdit *m_reason;
    FormField *m_whomField;
    FormField *m_mannerField;
    FormField *m_dayField;
    FormField *m_statementField;
    FormField *m_reasonField;
    PlainLabel *m_preview;
    QPushButton *m_go;
    QPushButton *m_cancel;
    LatestAnswer<Result<InformingOutcome>> m_previewAnswer;
    LatestAnswer<Result<QString>> m_statementAnswer;
};
