#pragma once

#include "app/accountability/accountability_documents.h"
#include "ui/async/latest_answer.h"
#include "ui/shell/page.h"

#include <array>
#include <memory>

class ContactTable;
class DocumentText;
class DocumentsModel;
class InlineBar;
class LeavingSaving;
class MasterDetail;
class PlainLabel;
class QModelIndex;
class QPushButton;
class QScrollArea;
class QTableView;
class Session;

/// The documents for the file: whether each still says what is in force, the draft that waits for the privacy
/// officer, and every version as it was approved.
class DocumentsPage final : public Page
{
    Q_OBJECT

public:
    explicit DocumentsPage(Session &session, QWidget *parent = nullptr);

    static bool isFor(const Permit &permit);

    void refresh() override;
    /// The document of this code.
    void openRecord(const QVariant &record) override;
    QList<QWidget *> panes() override;

protected:
    void retranslate() override;

private:
    using Standing = Result<AccountabilityStanding>;

    QWidget *makeList();
    QWidget *makeDetail();
    void connectVerbs();
    void choose(const QModelIndex &row);
    void takeStanding(const Standing &standing);
    void takeVersions(const Result<QList<AccountabilityDocument>> &versions);
    void fillDetail();
    void fillVersions();
    void updateVerbs();
    void readVersions();
    void drawUp();
    void askToApprove();
    void take(const Result<AccountabilityDocument> &document, const QString &told);
    void save(bool asHtml);
    AccountabilityKind kind() const;
    const AccountabilityStanding *standing() const;
    /// The draft or the version that is read now.
    std::optional<AccountabilityDocument> shown() const;
    bool mayDrawUp() const;
    bool mayApprove() const;

    Session &m_session;
    DocumentsModel *m_model;
    PlainLabel *m_title;
    QTableView *m_table;
    PlainLabel *m_name;
    InlineBar *m_notice;
    PlainLabel *m_standing;
    PlainLabel *m_draft;
    QPushButton *m_draw;
    QPushButton *m_approve;
    QPushButton *m_pdf;
    QPushButton *m_html;
    PlainLabel *m_versionsTitle;
    ContactTable *m_versions;
    DocumentText *m_text;
    QScrollArea *m_scroll;
    MasterDetail *m_panes;
    LeavingSaving *m_saving;
    QList<AccountabilityDocument> m_approved;
    std::array<std::unique_ptr<LatestAnswer<Standing>>, allAccountabilityKinds.size()> m_standings;
    LatestAnswer<Result<QList<AccountabilityDocument>>> m_versionsAnswer;
    LatestAnswer<Result<AccountabilityDocument>> m_drawAnswer;
    LatestAnswer<Result<AccountabilityDocument>> m_approveAnswer;
};
