#pragma once

#include "app/access_reviews/access_reviews.h"
#include "app/base/result.h"
#include "app/settings/organisation_profile.h"
#include "ui/async/latest_answer.h"

#include <QHash>
#include <QWidget>

class ContactSection;
class ContactTable;
class FormField;
class InlineBar;
class LeavingSaving;
class PlainLabel;
class QComboBox;
class QLineEdit;
class QPushButton;
class Session;

/// Reviews of access and of the trail: what is due, the lists that were frozen, and the decision on each of
/// their lines. Lines about oneself are shown, and locked.
class AccessReviewsTab final : public QWidget
{
    Q_OBJECT

public:
    explicit AccessReviewsTab(Session &session, QWidget *parent = nullptr);

    void refresh();
    void setMembers(const QList<StaffMember> &members);

signals:
    void told(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void connectVerbs();
    void retranslate();
    void fillDue();
    void fillReviews();
    void fillLines();
    void fillVerdicts();
    void updateVerbs();
    void take(const Result<AccessReview> &review, const QString &told);
    void show(const AccessReview &review);
    void start(AccessReviewScope scope);
    void decide();
    void followUp();
    void sign();
    void save(bool asHtml);
    QList<int> chosenLines() const;
    const AccessReview *chosen() const;
    QString lockOf(const AccessReview &review, int number) const;

    Session &m_session;
    QHash<QString, QString> m_names;
    QString m_organisation;
    QList<ReviewDue> m_due;
    QList<AccessReview> m_all;
    /// What is told once the change that runs has landed.
    QString m_telling;
    InlineBar *m_notice;
    ContactSection *m_dueSection;
    ContactSection *m_reviews;
    QPushButton *m_startEverybody;
    QPushButton *m_startPrivileged;
    QPushButton *m_startLog;
    PlainLabel *m_title;
    PlainLabel *m_state;
    ContactTable *m_lines;
    QComboBox *m_verdict;
    FormField *m_verdictField;
    QLineEdit *m_reason;
    FormField *m_reasonField;
    QPushButton *m_decide;
    QPushButton *m_followUp;
    QPushButton *m_sign;
    QPushButton *m_savePdf;
    QPushButton *m_saveHtml;
    LeavingSaving *m_saving;
    LatestAnswer<Result<QList<ReviewDue>>> m_dueAnswer;
    LatestAnswer<Result<QList<AccessReview>>> m_listAnswer;
    LatestAnswer<Result<AccessReview>> m_changeAnswer;
    LatestAnswer<Result<int>> m_verifyAnswer;
    LatestAnswer<Result<OrganisationProfile>> m_profileAnswer;
};
