#pragma once

#include "app/lists/list_query.h"
#include "app/merging/merging.h"
#include "ui/async/latest_answer.h"

#include <QDialog>
#include <QHash>

class ContactTable;
class InlineBar;
class PlainLabel;
class QPushButton;
class Session;

/// Who may stand in the file twice: those who may be one person, or everybody, stretch by stretch.
class DuplicatesDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `contact` not stored: over the whole file.
    DuplicatesDialog(Session &session, Id<Contact> contact, QWidget *parent);

signals:
    void merged(Id<Contact> contact);

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeLayout();
    void retranslate();
    void askMore();
    void take(const QList<DuplicateGroup> &groups);
    void askNames();
    void fill();
    void openMerge(qint64 row);
    bool isOfOne() const { return m_contact.isStored(); }

    /// Two people who may be one, and by what.
    struct Pair
    {
        DuplicateSign by;
        Id<Contact> one;
        Id<Contact> other;
    };

    Session &m_session;
    Id<Contact> m_contact;
    QList<Pair> m_pairs;
    QHash<Id<Contact>, QString> m_names;
    DuplicatePlace m_place;
    /// Of some group not everybody is shown.
    bool m_hasMore = false;

    InlineBar *m_notice;
    PlainLabel *m_what;
    ContactTable *m_table;
    QPushButton *m_more;
    QPushButton *m_merge;
    QPushButton *m_close;
    LatestAnswer<Result<QList<DuplicateGroup>>> m_ofAnswer;
    LatestAnswer<Result<DuplicatePage>> m_pageAnswer;
    LatestAnswer<Result<ListResultPtr>> m_foundAnswer;
    LatestAnswer<Result<ListPage>> m_namesAnswer;
};
