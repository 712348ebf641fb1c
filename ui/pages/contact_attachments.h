#pragma once

#include "app/consent/consent_draft.h"
#include "app/contacts/contact_file.h"
#include "ui/async/latest_answer.h"
#include "ui/shell/page.h"

#include <QHash>

class ContactSection;
class InlineBar;
class QPushButton;
class Session;

/// The files kept with a contact: added by their button, by dropping or pasting; opened inside or saved
/// elsewhere.
class ContactAttachments final : public QWidget
{
    Q_OBJECT

public:
    explicit ContactAttachments(Session &session, QWidget *parent = nullptr);

    void showFile(const ContactFile &file, const QHash<QString, QString> &names, bool mayAdd);
    void clear();
    /// Reads a file and keeps a copy with the contact.
    void take(const QString &path);

signals:
    void noticeWanted(const Notice &notice);

protected:
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    /// Whose file it is; somebody else may be shown by the time that an answer comes.
    struct Owner
    {
        FilingSystem filingSystem;
        Id<Contact> contact;

        friend bool operator==(const Owner &, const Owner &) = default;
    };

    Owner owner() const;
    void retranslate();
    void fill();
    void choose();
    void paste();
    void keepOnceRead(const Owner &owner, const QFuture<Result<ConsentEvidence>> &reading);
    void keep(const Owner &owner, const ConsentEvidence &file);
    void tellTrouble(const Owner &owner, const Error &error);
    void open(qint64 attachment);
    void ask(Id<Attachment> attachment, std::optional<ViewReason> reason);
    void askWhy();

    Session &m_session;
    Id<Contact> m_contact;
    /// Under which the trail names them.
    QString m_contactRef;
    QList<Attachment> m_attachments;
    QHash<QString, QString> m_names;
    bool m_mayAdd = false;
    /// Which is being opened.
    Id<Attachment> m_asked;
    InlineBar *m_notice;
    ContactSection *m_section;
    QPushButton *m_open;
    QPushButton *m_paste;
    QPushButton *m_add;
    LatestAnswer<Result<Attachment>> m_openAnswer;
};
