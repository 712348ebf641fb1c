#pragma once

#include "app/agreements/agreement_file.h"
#include "ui/async/latest_answer.h"

#include <QWidget>

class ContactTable;
class PlainLabel;
class QPushButton;
class RecordFields;
class Session;

/// New sub-processors that a processor announced, with the days that are left to object (art. 28(2) GDPR).
class SubAnnouncementsView final : public QWidget
{
    Q_OBJECT

public:
    explicit SubAnnouncementsView(Session &session, QWidget *parent = nullptr);

    /// New ones are recorded under this agreement; none: under no agreement yet.
    void show(const ProcessorConduct &conduct, Id<Agreement> agreement);
    using QWidget::show;

signals:
    void saved();
    void failed(const Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void fill();
    void updateVerbs();
    void record();
    void answer(SubAnnouncement::Answer answer);
    const SubAnnouncement *chosen() const;

    Session &m_session;
    QList<SubAnnouncement> m_announcements;
    Id<Agreement> m_agreement;
    PlainLabel *m_empty;
    ContactTable *m_table;
    RecordFields *m_reason;
    QPushButton *m_object;
    QPushButton *m_allow;
    PlainLabel *m_newTitle;
    RecordFields *m_new;
    QPushButton *m_record;
    LatestAnswer<Result<SubAnnouncement>> m_answer;
};
