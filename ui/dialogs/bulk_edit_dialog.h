#pragma once

#include "app/contacts/contacts.h"
#include "ui/async/latest_answer.h"
#include "ui/dialogs/bulk_edit_work.h"
#include "ui/models/contact_source.h"

#include <QDialog>
#include <QPointer>

class ContactTable;
class FormField;
class InlineBar;
class Job;
class PlainLabel;
class QComboBox;
class QLineEdit;
class QProgressBar;
class QPushButton;
class Session;

/// Gives one field of several people the same value, for a stated cause and source (domain.md 8.3); whoever
/// could not be changed is listed with the reason. Goes through them in portions and can be stopped between
/// these.
class BulkEditDialog final : public QDialog
{
    Q_OBJECT

public:
    BulkEditDialog(
        Session &session, ContactSource &people, const QList<Id<Contact>> &contacts, QWidget *parent);

    void reject() override;

signals:
    /// At least one was changed, and all of them were when `refused` is 0.
    void edited(int changed, int refused);
    /// It has begun; whoever takes the job over lets it end when this is gone.
    void jobStarted(Job *job);

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeLayout();
    void retranslate();
    void fillChoices();
    void fillFields();
    void fillValues();
    bool readEdit();
    void submit();
    void finish(const BulkEditWork::Report &report);
    void askNames();
    void showRefused();
    void setFormEnabled(bool enabled);

    /// So many of those who could not be changed are named.
    static constexpr int mostNamed = 500;

    Session &m_session;
    ContactSource &m_people;
    QList<Id<Contact>> m_contacts;
    QPointer<BulkEditWork> m_work;
    BulkEditResult m_result;
    QHash<Id<Contact>, QString> m_names;
    ContactEdit m_edit;

    InlineBar *m_notice;
    PlainLabel *m_who;
    QComboBox *m_field;
    QComboBox *m_value;
    QComboBox *m_cause;
    QLineEdit *m_news;
    FormField *m_fieldField;
    FormField *m_valueField;
    FormField *m_causeField;
    FormField *m_sourceField;
    QProgressBar *m_progress;
    ContactTable *m_refused;
    QPushButton *m_apply;
    QPushButton *m_cancel;
    LatestAnswer<Result<ListResultPtr>> m_foundAnswer;
    LatestAnswer<Result<ListPage>> m_namesAnswer;
};
