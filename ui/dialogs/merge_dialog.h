#pragma once

#include "app/merging/merging.h"
#include "ui/async/latest_answer.h"

#include <QDialog>
#include <QPointer>

class ContactTable;
class InlineBar;
class PlainLabel;
class QComboBox;
class QPushButton;
class QTabWidget;
class Session;

/// Makes two records of one person one: side by side, with a choice per field, and with everything that will
/// happen told before it does (ahead.md 3, item 11).
class MergeDialog final : public QDialog
{
    Q_OBJECT

public:
    MergeDialog(Session &session, Id<Contact> one, Id<Contact> other, QWidget *parent);

signals:
    void merged(Id<Contact> contact);

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeLayout();
    void retranslate();
    /// Asks what merging would do with what is chosen now.
    void ask();
    void showPlan(const Result<MergePlan> &plan);
    void fill();
    void fillWho();
    void fillFields();
    void fillItems();
    void fillConsents();
    /// `why` nobody chooses; empty where somebody may.
    void addField(ContactField field, const QString &kept, const QString &absorbed, MergeChoice choice,
        bool isOpen, const QString &why);
    void choose(ContactField field, MergeChoice choice);
    void submit();

    Session &m_session;
    MergeOrder m_order;
    std::optional<MergePlan> m_plan;
    /// The field whose choice was changed last: the keyboard goes on from there.
    std::optional<ContactField> m_last;

    InlineBar *m_notice;
    PlainLabel *m_who;
    QComboBox *m_keep;
    QTabWidget *m_tabs;
    ContactTable *m_fields;
    ContactTable *m_items;
    ContactTable *m_consents;
    PlainLabel *m_moves;
    PlainLabel *m_warning;
    QPushButton *m_merge;
    QPushButton *m_cancel;
    LatestAnswer<Result<MergePlan>> m_planAnswer;
    LatestAnswer<Result<Merged>> m_mergeAnswer;
};
