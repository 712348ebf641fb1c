#pragma once

#include "app/contacts/contact_file.h"
#include "app/requests/requests.h"

#include <QWidget>

class Card;
class InlineBar;
class PlainLabel;
class QPushButton;
class QTableView;
class RequestCorrectionForm;
class RequestGroundForm;
class RequestKeepForm;
class RequestPeople;
class RequestProposalModel;

/// What is proposed: the correction before and after, or per category what is erased and what stays.
class RequestProposalCard final : public QWidget
{
    Q_OBJECT

public:
    explicit RequestProposalCard(RequestPeople &people, QWidget *parent = nullptr);

    void setFile(const RequestFile &file, bool mayHandle);
    /// What the program would propose for an erasure.
    void setDraft(const Proposal &draft);
    /// Whose data a correction is about.
    void setPerson(const ContactFile &person);
    /// True while a draft is needed to go on.
    bool wantsDraft() const;

    /// What somebody filled in and did not propose yet, as a draft keeps it; empty where there is nothing.
    QString typed() const;
    /// Puts it back (FormDraft::Content).
    std::optional<int> putBack(const QString &typed);

signals:
    void draftWanted();
    void personWanted();
    void proposeWanted(const Proposal &proposal);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void arrange();
    void askWhatIsMissing();
    void showState();
    void fitTable();
    void addCorrection(const QString &field, const QString &value, std::optional<qint64> item);
    void dropCorrection();
    void keep(DataCategory category, bool erase, const QString &reason,
        std::optional<ErasureException> exception = std::nullopt);
    void propose();
    bool isErasure() const { return m_file.request.type == Request::Type::Erasure; }
    bool isEditing() const;
    /// Whether there is a proposal that may still be made another.
    bool mayChange() const;
    /// The corrections, or what is kept beyond what the law asks.
    Proposal wishesOf(const Proposal &proposal) const;
    QString sentence() const;
    /// With what would become of the anonymous figures.
    QString withFigures(const QString &said) const;

    RequestPeople &m_people;
    RequestFile m_file;
    Proposal m_wish;
    Proposal m_draft;
    bool m_mayHandle = false;
    bool m_hasDraft = false;
    bool m_changes = false;
    Card *m_card;
    InlineBar *m_stale; ///< says that what was planned from is not so any more
    PlainLabel *m_sentence;
    RequestProposalModel *m_model;
    QTableView *m_table;
    RequestCorrectionForm *m_correction;
    RequestKeepForm *m_keep;
    RequestGroundForm *m_ground;
    QPushButton *m_remove;
    QPushButton *m_propose;
    QPushButton *m_change;
};
