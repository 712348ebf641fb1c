#pragma once

#include "app/base/result.h"
#include "app/contacts/contact_file.h"
#include "app/contacts/field_change.h"
#include "ui/async/latest_answer.h"

#include <QHash>
#include <QWidget>

#include <optional>

class ContactTable;
class DateField;
class GroupReveal;
class InlineBar;
class PlainLabel;
class QPushButton;
class Session;

/// The History tab of a contact: what each field was before and the way back, or how everything stood on a
/// day.
class ContactHistoryTab final : public QWidget
{
    Q_OBJECT

public:
    explicit ContactHistoryTab(Session &session, QWidget *parent = nullptr);

    void showContact(Id<Contact> contact);
    /// What stands there now, from which the past is told back.
    void showFile(const ContactFile &file);
    /// The shown names of the members, by reference.
    void setNames(const QHash<QString, QString> &names);
    void clear();
    /// Hides again what was uncovered.
    void cover();

signals:
    void undone();

protected:
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void retranslate();
    void fill();
    void showChanges();
    void showStanding(QDate day);
    void showAsOf();
    void showHistory();
    void followRow();
    /// Why a change cannot be taken back from here; nothing when it can. The core has the last word.
    std::optional<Error> undoLock(const FieldChange &change) const;
    void undo();
    const FieldChange *chosen() const;
    void offerReveal();
    /// The changes as they may be shown.
    QList<FieldChange> uncovered() const;

    Session &m_session;
    Id<Contact> m_contact;
    ContactFile m_file;
    QHash<QString, QString> m_names;
    QList<FieldChange> m_changes;
    /// The day that is shown; null for the history itself.
    QDate m_shownDay;
    InlineBar *m_notice;
    PlainLabel *m_dayLabel;
    DateField *m_day;
    QPushButton *m_show;
    QPushButton *m_back;
    ContactTable *m_table;
    PlainLabel *m_why;
    QPushButton *m_undo;
    GroupReveal *m_reveal;
    LatestAnswer<Result<QList<FieldChange>>> m_answer;
    LatestAnswer<Result<QList<Id<FieldChange>>>> m_undoAnswer;
};
