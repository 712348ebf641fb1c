#pragma once

#include "app/requests/requests.h"

#include <QWidget>

class Card;
class DateField;
class FormField;
class PlainLabel;
class QComboBox;
class QLineEdit;
class QPushButton;
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
    /// An objection of which it is still to be said what it stops.
    bool isWeighing() const;
    bool mayContest() const;
    /// What this request itself restricts and is in force.
    const Restriction *ownRestriction() const;
    QStringList lines() const;

    Session &m_session;
    RequestFile m_file;
    Proposal m_draft;
    bool m_mayHandle = false;
    Card *m_card;
    PlainLabel *m_lines;
    QComboBox *m_ground;
    FormField *m_groundField;
    QPushButton *m_do;
    QLineEdit *m_statement;
    FormField *m_statementField;
    QPushButton *m_propose;
    DateField *m_informedOn;
    FormField *m_informedField;
    QPushButton *m_lift;
};
