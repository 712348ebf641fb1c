#pragma once

#include "app/access_reviews/access_reviews.h"
#include "app/base/result.h"
#include "ui/async/latest_answer.h"

#include <QHash>
#include <QWidget>

class ContactSection;
class DateField;
class FormField;
class InlineBar;
class QPushButton;
class Session;

/// Everything else that gives access to the file: keys, copies, files that left, folders, and on a server who
/// gets past the rows. A file that was destroyed is reported here, and where a passphrase file lies.
class AccessMapTab final : public QWidget
{
    Q_OBJECT

public:
    explicit AccessMapTab(Session &session, QWidget *parent = nullptr);

    void refresh();
    void setMembers(const QList<StaffMember> &members);

signals:
    void told(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void fillMap();
    void fillFiles();
    void updateVerb();
    void report();
    void registerFile();
    void forgetFile();
    /// The passphrase file that is chosen; empty where none is.
    QString chosenFile() const;

    Session &m_session;
    QHash<QString, QString> m_names;
    QList<ReviewedAccess> m_standings;
    QList<FileOut> m_out;
    InlineBar *m_notice;
    ContactSection *m_map;
    ContactSection *m_files;
    DateField *m_day;
    FormField *m_dayField;
    QPushButton *m_report;
    QPushButton *m_register;
    QPushButton *m_forget;
    QString m_telling;
    LatestAnswer<Result<QList<ReviewedAccess>>> m_mapAnswer;
    LatestAnswer<Result<QList<FileOut>>> m_filesAnswer;
    LatestAnswer<Outcome> m_reportAnswer;
};
