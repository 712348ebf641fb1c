#pragma once

#include "app/contacts/contact_draft.h"
#include "app/contacts/contacts.h"
#include "ui/async/latest_answer.h"

#include <QDialog>
#include <QMap>

#include <functional>

class DateField;
class FormField;
class InlineBar;
class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;
class Session;

/// Adds a contact or changes one. What was typed stays until it is accepted or given up.
class ContactDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `file` null: a new contact.
    ContactDialog(Session &session, const ContactFile *file, QWidget *parent);

signals:
    /// Stored; `undo` puts an edit back and is empty for a new contact.
    void saved(Id<Contact> contact, const std::function<void()> &undo);

protected:
    void changeEvent(QEvent *event) override;

private:
    bool isNew() const { return !m_file.contact.id.isStored(); }
    QWidget *makeForm();
    QWidget *makeVerbs();
    void retranslate();
    void fillChoices();
    /// Locks what only a request may change, for the cause that is chosen.
    void lockFields();
    QString textOf(ContactField field) const;
    ContactDraft draft() const;
    QList<FieldEdit> edits() const;
    void submit();
    void add();
    void edit();
    void showProblem(const Error &error);
    void showFieldProblems(const QStringList &places);
    void showComparison(const Result<QList<FieldComparison>> &comparison);
    std::function<void()> undoOf(Id<FieldChange> before) const;

    Session &m_session;
    ContactFile m_file;
    Id<FieldChange> m_newestBefore;
    InlineBar *m_notice;
    QMap<ContactField, QLineEdit *> m_edits;
    QMap<QString, FormField *> m_fields;
    QComboBox *m_kind;
    QComboBox *m_cause;
    QComboBox *m_basis;
    QLineEdit *m_source;
    QLineEdit *m_notBsn;
    DateField *m_collectedOn;
    QCheckBox *m_suppressed;
    QPushButton *m_save;
    QPushButton *m_cancel;
    LatestAnswer<Result<Id<Contact>>> m_addAnswer;
    LatestAnswer<Result<int>> m_editAnswer;
    LatestAnswer<Result<QList<FieldComparison>>> m_compareAnswer;
    LatestAnswer<Result<ContactFile>> m_fileAnswer;
    LatestAnswer<Result<QList<FieldChange>>> m_historyAnswer;
};
