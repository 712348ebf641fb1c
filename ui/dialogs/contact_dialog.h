#pragma once

#include "app/contacts/contact_draft.h"
#include "app/contacts/contacts.h"
#include "ui/async/latest_answer.h"

#include <QDialog>
#include <QMap>

#include <optional>

class ContactConflict;
class ContactForm;
class DateField;
class ErrorSummary;
class FormField;
class GroundFields;
class InformedFields;
class InlineBar;
class PlainLabel;
class RequestPeople;
class QAction;
class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;
class QScrollArea;
class Session;

/// Adds a contact or changes one. What was typed stays until it is accepted or given up.
class ContactDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `file` null: a new contact.
    ContactDialog(Session &session, const ContactFile *file, QWidget *parent);

signals:
    /// Stored; `changes` is what an edit changed, empty for a new contact.
    void saved(Id<Contact> contact, const QList<Id<FieldChange>> &changes);
    /// Somebody wants to correct what is locked, this field if one was pointed at; the dialog has closed.
    void correctionWanted(std::optional<ContactField> field);

protected:
    void changeEvent(QEvent *event) override;

private:
    bool isNew() const;
    void arrange();
    void connectParts();
    QWidget *makeWhy();
    QWidget *makeOrigin();
    QWidget *makeForm();
    QWidget *makeVerbs();
    void retranslate();
    void fillChoices();
    EditCause cause() const;
    /// Locks what only a request may change, for the cause that is chosen.
    void lockFields();
    /// Why nothing of this record may be edited here; nothing when it may.
    std::optional<Error> recordLock() const;
    ContactDraft draft() const;
    void submit();
    void add();
    /// Who may be the same person is told once; saving again adds them all the same.
    void tellSimilar(const QList<SimilarContact> &similar);
    void store();
    void edit();
    void askCorrection();
    void checkSource();
    /// Fills in why somebody like this is usually kept.
    void askUsualGround();
    bool settleConflict();
    void showProblem(const Error &error);
    void showFieldProblems(const QStringList &places);
    /// Sums up what the fields say, if any of them complains.
    bool showComplaints();
    void showConflict(const Result<ContactFile> &now);
    FormField *fieldNamed(const QString &code) const;
    QList<FormField *> allFields() const;

    Session &m_session;
    ErrorSummary *m_summary;
    InlineBar *m_notice;
    ContactConflict *m_conflict;
    QScrollArea *m_area;
    ContactForm *m_form;
    PlainLabel *m_whyTitle;
    PlainLabel *m_originTitle;
    InformedFields *m_informed;
    GroundFields *m_ground;
    InlineBar *m_locked;
    QAction *m_correct;
    QComboBox *m_cause;
    QComboBox *m_basis;
    QLineEdit *m_source;
    QLineEdit *m_notBsn;
    DateField *m_collectedOn;
    QCheckBox *m_suppressed;
    FormField *m_causeField;
    FormField *m_basisField;
    FormField *m_sourceField;
    FormField *m_notBsnField;
    FormField *m_collectedOnField;
    QPushButton *m_save;
    QPushButton *m_cancel;
    /// Fields that the person had corrected before: only another request changes them.
    QList<ContactField> m_corrected;
    RequestPeople *m_people;
    QList<SimilarContact> m_similar;
    /// What the question about similar people was asked for, and was answered for.
    QStringList m_asked;
    QStringList m_comparedWith;
    LatestAnswer<Result<QList<SimilarContact>>> m_similarAnswer;
    LatestAnswer<Result<Id<Contact>>> m_addAnswer;
    LatestAnswer<Result<EditResult>> m_editAnswer;
    LatestAnswer<Result<ContactFile>> m_nowAnswer;
    LatestAnswer<Result<QList<FieldChange>>> m_historyAnswer;
};
