#include "ui/pages/documents_page.h"

#include "app/changes/change_feed.h"
#include "app/documents/accountability_words.h"
#include "app/documents/error_sentence.h"
#include "ui/delegates/pill_delegate.h"
#include "ui/dialogs/leaving_saving.h"
#include "ui/look/button_variant.h"
#include "ui/look/icon.h"
#include "ui/look/theme.h"
#include "ui/models/documents_model.h"
#include "ui/pages/contact_table.h"
#include "ui/pages/document_text.h"
#include "ui/session/session.h"
#include "ui/widgets/dressed_view.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/inline_bar.h"
#include "ui/widgets/master_detail.h"
#include "ui/widgets/plain_label.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollArea>
#include <QTableView>

DocumentsPage::DocumentsPage(Session &session, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_model(new DocumentsModel(this))
    , m_title(new PlainLabel(TypeRole::Title2))
    , m_table(new QTableView)
    , m_name(new PlainLabel(TypeRole::Title2))
    , m_notice(new InlineBar)
    , m_standing(new PlainLabel)
    , m_draft(new PlainLabel)
    , m_draw(new QPushButton)
    , m_approve(new QPushButton)
    , m_pdf(new QPushButton)
    , m_html(new QPushButton)
    , m_versionsTitle(new PlainLabel(TypeRole::Title3))
    , m_versions(new ContactTable)
    , m_text(new DocumentText)
    , m_scroll(new QScrollArea)
    , m_panes(nullptr)
    , m_saving(new LeavingSaving(this))
    , m_versionsAnswer([this](const auto &versions) { takeVersions(versions); })
    , m_drawAnswer(
          [this](const auto &document) { take(document, tr("Drawn up; the privacy officer approves it")); })
    , m_approveAnswer([this](const auto &document) { take(document, tr("Approved")); })
{
    for (auto &answer : m_standings)
        answer = std::make_unique<LatestAnswer<Standing>>(
            [this](const Standing &standing) { takeStanding(standing); });
    m_panes = new MasterDetail(makeList(), makeDetail());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_panes);
    connectVerbs();
    retranslate();
    m_table->setCurrentIndex(m_model->index(0, 0));
}

bool DocumentsPage::isFor(const Permit &permit)
{
    return permit.mayAnywhere(Operation::ViewDashboards) || permit.mayAnywhere(Operation::ManageBackups);
}

QWidget *DocumentsPage::makeList()
{
    dressTable(m_table);
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(DocumentsModel::State, new PillDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    QHeaderView *header = m_table->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(DocumentsModel::Title, QHeaderView::Stretch);
    header->setSectionResizeMode(DocumentsModel::State, QHeaderView::ResizeToContents);
    auto *list = new QWidget;
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(16, 14, 0, 0);
    column->setSpacing(10);
    column->addWidget(m_title);
    column->addWidget(m_table, 1);
    list->setFocusProxy(m_table); // the way back from a detail leads here
    return list;
}

QWidget *DocumentsPage::makeDetail()
{
    m_name->setElides(true, 2);
    m_draw->setIcon(icon(u"refresh"));
    m_approve->setIcon(icon(u"rubber-stamp"));
    m_pdf->setIcon(icon(u"file-type-pdf"));
    m_html->setIcon(icon(u"globe"));
    setVariant(m_approve, ButtonVariant::Primary);
    auto *verbs = new QWidget;
    auto *flow = new FlowLayout(verbs);
    for (QPushButton *verb : {m_draw, m_approve, m_pdf, m_html})
        flow->addWidget(verb);
    m_versions->setFitsRows(true);
    m_versions->setWraps(true);
    m_versions->setShares({2, 4, 4});
    auto *inner = new QWidget;
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, theme().px(8), 0);
    column->setSpacing(10);
    for (PlainLabel *label : {m_standing, m_draft}) {
        label->setWordWrap(true);
        column->addWidget(label);
    }
    column->addWidget(verbs);
    column->addWidget(m_versionsTitle);
    column->addWidget(m_versions);
    column->addWidget(m_text);
    column->addStretch(1);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setWidget(inner);
    auto *detail = new QWidget;
    auto *outer = new QVBoxLayout(detail);
    outer->setContentsMargins(20, 14, 20, 14);
    outer->setSpacing(12);
    outer->addWidget(m_name);
    outer->addWidget(m_notice);
    outer->addWidget(m_scroll, 1);
    m_notice->hide();
    return detail;
}

void DocumentsPage::connectVerbs()
{
    const auto showDetail = [this] { m_panes->setDetailShown(true); };
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &DocumentsPage::choose);
    connect(m_table, &QTableView::clicked, this, showDetail);
    connect(m_table, &QTableView::activated, this, showDetail);
    connect(m_panes, &MasterDetail::backRequested, this, [this] { m_panes->setDetailShown(false); });
    connect(m_draw, &QPushButton::clicked, this, &DocumentsPage::drawUp);
    connect(m_approve, &QPushButton::clicked, this, &DocumentsPage::askToApprove);
    connect(m_pdf, &QPushButton::clicked, this, [this] { save(false); });
    connect(m_html, &QPushButton::clicked, this, [this] { save(true); });
    connect(m_versions, &ContactTable::currentNumberChanged, this, [this] {
        m_text->setDocument(shown());
        updateVerbs();
    });
    connect(m_saving, &LeavingSaving::saved, this, [this] { emit noticeWanted({tr("Saved"), {}}); });
    connect(m_saving, &LeavingSaving::failed, this,
        [this](const Error &error) { m_notice->tell(Tone::Danger, errorWords(error)); });
    const auto look = [this] {
        if (isVisible())
            refresh();
    };
    const ChangeFeed *feed = &m_session.feed();
    connect(feed, &ChangeFeed::everythingChanged, this, look);
    connect(feed, &ChangeFeed::purposesChanged, this, look);
    connect(feed, &ChangeFeed::staffChanged, this, look);
    connect(feed, &ChangeFeed::backupsChanged, this, look);
}

void DocumentsPage::retranslate()
{
    m_title->setText(tr("Documents for the file"));
    m_table->setAccessibleName(tr("Documents for the file"));
    m_draw->setText(tr("Draw up"));
    m_approve->setText(tr("Approve…"));
    m_pdf->setText(tr("Save as PDF…"));
    m_html->setText(tr("Save as HTML…"));
    m_versionsTitle->setText(tr("Versions"));
    m_versions->setAccessibleName(tr("Versions"));
    m_versions->setHeads({tr("Version"), tr("Approved"), tr("By")});
    m_scroll->setAccessibleName(tr("The document"));
    m_model->retranslate();
    fillDetail();
    fillVersions();
}

QList<QWidget *> DocumentsPage::panes()
{
    return {m_table, m_draw, m_scroll};
}

AccountabilityKind DocumentsPage::kind() const
{
    return m_model->kind(std::max(0, m_table->currentIndex().row()));
}

const AccountabilityStanding *DocumentsPage::standing() const
{
    return m_model->standing(m_model->rowOf(kind()));
}

bool DocumentsPage::mayDrawUp() const
{
    const Permit &permit = m_session.permit();
    return permit.mayAnywhere(Operation::GiveGrounds) ||
        (kind() == AccountabilityKind::BackupStrategy && permit.mayAnywhere(Operation::ManageBackups));
}

bool DocumentsPage::mayApprove() const
{
    return ::mayApprove(m_session.permit(), kind());
}
