#pragma once

#include "app/base/stop_request.h"
#include "app/retention/retention.h"
#include "ui/async/latest_answer.h"

#include <QDialog>

class DateField;
class FormField;
class InlineBar;
class Job;
class PlainLabel;
class QComboBox;
class QLineEdit;
class QPushButton;
class Session;
class StartSettlingWork;

/// Gives people of whom a rule knows no start moment one, for a reason; what becomes due by it is looked at
/// first.
class StartSettlingDialog final : public QDialog
{
    Q_OBJECT

public:
    StartSettlingDialog(
        Session &session, const QString &ruleId, const QList<Id<Contact>> &contacts, QWidget *parent);
    ~StartSettlingDialog() override;

    /// What somebody can record that the rule asks for; nothing where its start follows from consents.
    static QList<RelationFactKind> kindsFor(const QString &ruleId);

signals:
    /// Something long has begun; it goes on where this is gone.
    void jobStarted(Job *job);
    void settling(StartSettlingWork *work);

protected:
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void retranslate();
    void updateVerbs();
    /// What is written may have changed since it was looked at.
    void forgetPreview();
    bool check(bool withReason);
    StartOrder order() const;
    void look();
    void showPreview(const Result<StartPreview> &preview);
    void settle();

    Session &m_session;
    QString m_ruleId;
    QList<Id<Contact>> m_contacts;
    PlainLabel *m_who;
    InlineBar *m_notice;
    QComboBox *m_kind;
    DateField *m_on;
    QLineEdit *m_reason;
    FormField *m_kindField;
    FormField *m_onField;
    FormField *m_reasonField;
    PlainLabel *m_effect;
    QPushButton *m_look;
    QPushButton *m_settle;
    QPushButton *m_cancel;
    StopRequest m_stop;
    std::optional<StartPreview> m_preview = std::nullopt;
    LatestAnswer<Result<StartPreview>> m_previewAnswer;
};
