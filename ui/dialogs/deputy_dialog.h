#pragma once

#include "app/base/result.h"
#include "app/staff/deputies.h"
#include "app/staff/staff_member.h"
#include "ui/async/latest_answer.h"

#include <QDialog>

class DateField;
class FormField;
class InlineBar;
class PlainLabel;
class QComboBox;
class QPushButton;
class Session;

/// Gives an approver a deputy for a period, after the passphrase: offers who decides in the filing system,
/// and who sees it without deciding there. The core says no to what cannot be.
class DeputyDialog final : public QDialog
{
    Q_OBJECT

public:
    DeputyDialog(Session &session, const QList<StaffMember> &members, QWidget *parent);

signals:
    void given();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void offer();
    DeputyWish wish() const;
    void submit();
    void take(const Result<Deputyship> &answer);

    Session &m_session;
    QList<StaffMember> m_members;
    InlineBar *m_notice;
    PlainLabel *m_sentence;
    QComboBox *m_file;
    QComboBox *m_principal;
    QComboBox *m_deputy;
    DateField *m_from;
    DateField *m_until;
    FormField *m_fileField;
    FormField *m_principalField;
    FormField *m_deputyField;
    FormField *m_fromField;
    FormField *m_untilField;
    QPushButton *m_give;
    QPushButton *m_cancel;
    LatestAnswer<Result<Deputyship>> m_answer;
};
