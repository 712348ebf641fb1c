#pragma once

#include "app/retention/retention.h"
#include "ui/async/latest_answer.h"

#include <QWidget>

class EmptyNote;
class FormField;
class InlineBar;
class OpenHoldsModel;
class PlainLabel;
class QComboBox;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTableView;
class Session;

/// Holds that wait for a second person, and those whose review is near or was missed (domain.md 8.4). A
/// second person agrees, or ends the hold with a reason; what is one's own is locked, and says why.
class HoldsTab final : public QWidget
{
    Q_OBJECT

public:
    explicit HoldsTab(Session &session, QWidget *parent = nullptr);

    void refresh();

signals:
    void told(const QString &text);
    void recordWanted(const QString &pageKey, const QVariant &record);

protected:
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void connectVerbs();
    void retranslate();
    void updateVerbs();
    void showHolds(const Result<QList<OpenHold>> &holds);
    void agree();
    void refuse();
    void take(const Outcome &outcome, const QString &told);
    void openChosen();
    void reviewAll();
    HoldsInSight inSight() const;
    const OpenHold *chosen() const;

    Session &m_session;
    OpenHoldsModel *m_model;
    PlainLabel *m_summary;
    InlineBar *m_notice;
    QComboBox *m_which;
    FormField *m_whichField;
    QLineEdit *m_reason;
    FormField *m_reasonField;
    QStackedWidget *m_faces;
    QTableView *m_table;
    EmptyNote *m_empty;
    PlainLabel *m_lock;
    QPushButton *m_agree;
    QPushButton *m_refuse;
    QPushButton *m_open;
    QPushButton *m_review;
    bool m_isKnown = false;
    LatestAnswer<Result<QList<OpenHold>>> m_holdsAnswer;
    LatestAnswer<Outcome> m_agreeAnswer;
    LatestAnswer<Outcome> m_refuseAnswer;
};
