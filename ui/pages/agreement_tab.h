#pragma once

#include "app/agreements/agreement_file.h"
#include "ui/async/latest_answer.h"

#include <QMap>
#include <QWidget>

class AgreementClausesView;
class AgreementDraftsView;
class AgreementPapers;
class AgreementTermsView;
class InlineBar;
class Pill;
class PlainLabel;
class ProcessorAuditsView;
class ProcessorIncidentsView;
class QComboBox;
class QPushButton;
class QScrollArea;
class Session;
class SubAnnouncementsView;
class ViewSwitch;

/// What one processor agreed to and how they keep to it: agreements with their clocks, the 28 clauses, drafts
/// and files, announced sub-processors, audits and incidents (art. 28 GDPR).
class AgreementTab final : public QWidget
{
    Q_OBJECT

public:
    explicit AgreementTab(Session &session, QWidget *parent = nullptr);

    using QWidget::show;
    void refresh();

public slots:
    void show(Id<Processor> processor);

signals:
    /// Something went well, for the window to tell.
    void told(const QString &text);
    /// By its number in the register of breaches.
    void breachWanted(qint64 breach);

protected:
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void connectViews();
    void retranslate();
    void takeConduct(const Result<ProcessorConduct> &conduct);
    void takeFile(const Result<AgreementFile> &file);
    void fillChoice();
    void showHead();
    void showViews();
    void choose();
    void beginNew();
    void openFact(const QString &fact);
    void tellSaved();
    void tellFailed(const Error &error);
    Id<Agreement> chosen() const;

    Session &m_session;
    AgreementPapers *m_papers;
    Id<Processor> m_processor;
    ProcessorConduct m_conduct;
    /// Whether what is kept of the processor came; before that nothing can be typed.
    bool m_isKnown = false;
    std::optional<AgreementFile> m_file;
    /// The agreement that is shown when the list comes.
    Id<Agreement> m_wanted;
    InlineBar *m_notice;
    QComboBox *m_choice;
    QPushButton *m_new;
    Pill *m_status;
    PlainLabel *m_span;
    PlainLabel *m_tasks;
    ViewSwitch *m_switch;
    QScrollArea *m_scroll;
    QMap<QString, QWidget *> m_views;
    AgreementTermsView *m_terms;
    AgreementClausesView *m_clauses;
    AgreementDraftsView *m_drafts;
    SubAnnouncementsView *m_announcements;
    ProcessorAuditsView *m_audits;
    ProcessorIncidentsView *m_incidents;
    LatestAnswer<Result<ProcessorConduct>> m_conductAnswer;
    LatestAnswer<Result<AgreementFile>> m_fileAnswer;
};
