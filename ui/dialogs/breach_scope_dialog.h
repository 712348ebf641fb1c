#pragma once

#include "app/base/stop_request.h"
#include "app/breaches/breaches.h"
#include "app/staff/staff_member.h"
#include "ui/async/latest_answer.h"

#include <QDialog>
#include <QFutureWatcher>

class ContactTable;
class FormField;
class InlineBar;
class MomentField;
class PlainLabel;
class QCheckBox;
class QComboBox;
class QProgressBar;
class QPushButton;
class Session;

/// Whom and what an incident touched, out of what the file knows: a member or everybody, a period, and what
/// left; taken over into the register of the breach.
class BreachScopeDialog final : public QDialog
{
    Q_OBJECT

public:
    BreachScopeDialog(Session &session, const Breach &breach, QWidget *parent);
    ~BreachScopeDialog() override;

signals:
    void taken();

protected:
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void retranslate();
    void offerMembers(const Result<QList<StaffMember>> &members);
    BreachScopeQuestion question() const;
    void look(const QString &exportRef);
    void takeOver();
    void count(const BreachScopeQuestion &asked, bool intoRegister);
    void takeAnswer();
    void fill();
    void updateVerbs();

    Session &m_session;
    Breach m_breach;
    InlineBar *m_notice;
    PlainLabel *m_sentence;
    QComboBox *m_member;
    MomentField *m_from;
    MomentField *m_until;
    QCheckBox *m_wholeFile;
    FormField *m_memberField;
    FormField *m_fromField;
    FormField *m_untilField;
    QPushButton *m_look;
    QProgressBar *m_progress;
    QPushButton *m_stopCounting;
    PlainLabel *m_result;
    ContactTable *m_lines;
    QPushButton *m_onlyExport;
    QPushButton *m_take;
    QPushButton *m_cancel;
    std::optional<BreachScope> m_scope;
    QHash<QString, QString> m_names;
    LatestAnswer<Result<QList<StaffMember>>> m_membersAnswer;
    StopRequest m_stop;
    bool m_isTaking = false;
    QFutureWatcher<Result<BreachScope>> m_counting;
};
