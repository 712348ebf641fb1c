#pragma once

#include "app/consent/consent_line.h"
#include "app/contacts/contact_file.h"
#include "app/informing/informing_event.h"
#include "app/retention/contact_terms.h"
#include "ui/async/latest_answer.h"
#include "ui/shell/page.h"

#include <QHash>

class ContactAttachments;
class ContactSection;
class ContactTable;
class GroupReveal;
class QPushButton;
class QScrollArea;
class Session;

/// The Data tab of a contact: every field with its source and day, notes, files, start moments, grounds, and
/// how long each category is kept and why.
class ContactDataTab final : public QWidget
{
    Q_OBJECT

public:
    explicit ContactDataTab(Session &session, QWidget *parent = nullptr);

    void showFile(const ContactFile &file);
    void showTerms(const QList<CategoryTerm> &terms);
    /// By when they must be informed, and how they were.
    void showInforming(const InformingState &state);
    /// Of these, the ones on another ground than consent.
    void showGrounds(const QList<ConsentLine> &lines);
    /// The shown names of the members, by reference.
    void setNames(const QHash<QString, QString> &names);
    void clear();
    /// Hides again what was uncovered, once nobody looks at the person any more.
    void cover();

signals:
    void noticeWanted(const Notice &notice);

protected:
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void connectParts();
    void retranslate();
    void fillFields();
    void fillNotes();
    void fillMoments();
    void fillWhyKept();
    void fillGrounds();
    void fillTerms();
    void fillInforming();
    void followRow(ContactTable *table);
    void readNote(qint64 note);
    /// The note as it may be shown; null while it is covered, and for one that changed since it was
    /// uncovered.
    const Note *uncovered(const Note &note) const;
    void readTerm(qint64 category);
    void tellWhy(const Result<QList<TermExplanation>> &explained);
    bool mayAdd(ContactField field) const;

    Session &m_session;
    ContactFile m_file;
    QList<CategoryTerm> m_termList;
    qint64 m_whyCategory = 0;
    LatestAnswer<Result<QList<TermExplanation>>> m_whyAnswer;
    InformingState m_informingState;
    QList<ConsentLine> m_groundList;
    QHash<QString, QString> m_names;
    QScrollArea *m_area;
    ContactSection *m_fields;
    ContactSection *m_notes;
    ContactAttachments *m_attachments;
    ContactSection *m_moments;
    ContactSection *m_grounds;
    ContactSection *m_terms;
    ContactSection *m_informing;
    QPushButton *m_addNote;
    QPushButton *m_addMoment;
    GroupReveal *m_noteReveal;
    GroupReveal *m_momentReveal;
};
