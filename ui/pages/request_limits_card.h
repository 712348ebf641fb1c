#pragma once

#include "app/consent/purpose.h"
#include "app/requests/requests.h"
#include "ui/async/latest_answer.h"

#include <QWidget>

class Card;
class DateField;
class FormField;
class PlainLabel;
class QComboBox;
class QLineEdit;
class QPushButton;
class RequestStopForm;
class Session;

/// What a request stops, restricts and frees (art. 7(3), 18 and 21 GDPR): what became of it, and the verbs
/// that need no correction and no erasure.
class RequestLimitsCard final : public QWidget
{
    Q_OBJECT

public:
    explicit RequestLimitsCard(Session &session, QWidget *parent = nullptr);

    void setFile(const RequestFile &file, bool mayHandle);
    /// What the program would propose for an objection.
    void setDraft(const Proposal &draft);

    /// The statement that was typed and not proposed yet, as a draft keeps it; empty where nothing was typed.
    QString typed() const;
    /// Puts it back (FormDraft::Content).
    std::optional<int> putBack(const QString &typed);

signals:
    void draftWanted();
    void proposeWanted(const Proposal &proposal);
    void doAtOnceWanted(std::optional<RestrictionGround> ground);
    void liftingWanted(QDate informedOn);

protected:
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void retranslate();
    void showState();
    void fillGrounds();
    void propose();
    void lift();
    bool isRestriction() const;
    /// An objection of which it is still to be said what it stops, or is said anew.
    bool isWeighing() const;
    bool mayChange() const;
    void askWhatIsMissing();
    void fillTitles();
    bool mayContest() const;
    /// What this request itself restricts and is in force.
    const Restriction *ownRestriction() const;
    QStringList lines() const;

    Session &m_session;
    RequestFile m_file;
    Proposal m_draft;
    bool m_hasDraft = false;
    bool m_changes = false;
    bool m_mayHandle = false;
    QList<Purpose> m_purposes;
    Card *m_card;
    PlainLabel *m_lines;
    QComboBox *m_ground;
    FormField *m_groundField;
    QPushButton *m_do;
    QLineEdit *m_statement;
    FormField *m_statementField;
    RequestStopForm *m_stops;
    QPushButton *m_propose;
    QPushButton *m_change;
    DateField *m_informedOn;
    FormField *m_informedField;
    QPushButton *m_lift;
    LatestAnswer<Result<QList<Purpose>>> m_purposesAnswer;
};
