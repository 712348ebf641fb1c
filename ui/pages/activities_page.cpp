#include "ui/pages/activities_page.h"

#include "app/activities/processing_activities.h"
#include "app/changes/change_feed.h"
#include "ui/delegates/pill_delegate.h"
#include "ui/dialogs/leaving_saving.h"
#include "ui/look/icon.h"
#include "ui/models/activities_model.h"
#include "ui/pages/activity_dpia_tab.h"
#include "ui/pages/activity_record_view.h"
#include "ui/pages/activity_reviews_tab.h"
#include "ui/pages/activity_start_form.h"
#include "ui/pages/processed_for_tab.h"
#include "ui/session/session.h"
#include "ui/widgets/dressed_view.h"
#include "ui/widgets/empty_note.h"
#include "ui/widgets/inline_bar.h"
#include "ui/widgets/master_detail.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/plain_label.h"

#include <QAction>
#include <QBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>

ActivitiesPage::ActivitiesPage(Session &session, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_model(new ActivitiesModel(this))
    , m_title(new PlainLabel(TypeRole::Title2))
    , m_new(new QPushButton)
    , m_export(new QPushButton)
    , m_formats(new QMenu(this))
    , m_flags(new InlineBar)
    , m_fill(new QAction(this))
    , m_table(new QTableView)
    , m_empty(new EmptyNote(QStringLiteral("list")))
    , m_name(new PlainLabel(TypeRole::Title2))
    , m_state(new Pill)
    , m_end(new QPushButton)
    , m_notice(new InlineBar)
    , m_tabs(new QTabWidget)
    , m_record(new ActivityRecordView)
    , m_dpia(new ActivityDpiaTab)
    , m_reviews(new ActivityReviewsTab)
    , m_start(new ActivityStartForm)
    , m_detail(makeDetail())
    , m_side(new QStackedWidget)
    , m_panes(nullptr)
    , m_parts(new QTabWidget)
    , m_forOthers(new ProcessedForTab(session))
    , m_newAction(new QAction(this))
    , m_saving(new LeavingSaving(this))
    , m_listAnswer([this](const auto &record) { takeRegister(record); })
    , m_addAnswer([this](const auto &id) {
        if (!id) {
            m_start->showError(id.error());
            return;
        }
        m_isNew = false;
        m_chosen = *id;
        emit noticeWanted({tr("Activity added"), {}});
        refresh();
    })
    , m_fillAnswer([this](const auto &added) {
        if (!added)
            tell(added.error());
        else
            emit noticeWanted({tr("%Ln record(s) added", nullptr, *added), {}});
        refresh();
    })
    , m_editAnswer([this](const auto &edited) { take(edited, {}); })
    , m_reviewAnswer([this](const auto &reviewed) { take(reviewed, tr("Review recorded")); })
    , m_screenAnswer([this](const auto &screened) { take(screened, tr("Screening saved")); })
    , m_endAnswer([this](const auto &ended) { take(ended, tr("Activity ended")); })
{
    m_side->addWidget(m_detail);
    m_side->addWidget(m_start);
    m_panes = new MasterDetail(makeList(), m_side);
    m_parts->setDocumentMode(true);
    m_parts->addTab(m_panes, QString());
    m_parts->addTab(m_forOthers, QString());
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_export);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 8);
    column->setSpacing(10);
    column->addLayout(head);
    column->addWidget(m_parts, 1);
    connectVerbs();
    connectRecord();
    retranslate();
    showChosen();
}

bool ActivitiesPage::isFor(const Permit &permit)
{
    return permit.mayAnywhere(Operation::ViewDashboards);
}

QWidget *ActivitiesPage::makeList()
{
    dressTable(m_table);
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(ActivitiesModel::State, new PillDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    QHeaderView *header = m_table->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(ActivitiesModel::Name, QHeaderView::Stretch);
    header->setSectionResizeMode(ActivitiesModel::State, QHeaderView::ResizeToContents);
    m_new->setIcon(icon(u"plus"));
    m_export->setIcon(icon(u"download"));
    m_export->setMenu(m_formats);
    m_flags->addAction(m_fill);
    auto *verbs = new QHBoxLayout;
    verbs->addWidget(m_new);
    verbs->addStretch(1);
    auto *list = new QWidget;
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(10);
    column->addLayout(verbs);
    column->addWidget(m_flags);
    column->addWidget(m_table, 1);
    column->addWidget(m_empty, 1);
    m_flags->hide();
    m_empty->hide();
    list->setFocusProxy(m_table); // the way back from a detail leads here
    return list;
}

QWidget *ActivitiesPage::makeDetail()
{
    m_name->setElides(true, 2);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_record, QString());
    m_tabs->addTab(m_dpia, QString());
    m_tabs->addTab(m_reviews, QString());
    auto *head = new QHBoxLayout;
    head->addWidget(m_name, 1);
    head->addWidget(m_state);
    head->addWidget(m_end);
    auto *detail = new QWidget;
    auto *column = new QVBoxLayout(detail);
    column->setContentsMargins(16, 8, 0, 0);
    column->setSpacing(10);
    column->addLayout(head);
    column->addWidget(m_notice);
    column->addWidget(m_tabs, 1);
    m_notice->hide();
    return detail;
}

void ActivitiesPage::connectVerbs()
{
    for (const ActivityFormat format : {ActivityFormat::Pdf, ActivityFormat::Xlsx, ActivityFormat::Csv})
        connect(m_formats->addAction(QString()), &QAction::triggered, this, [this, format] { save(format); });
    const auto showDetail = [this] { m_panes->setDetailShown(true); };
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex &row) { choose(row.row()); });
    connect(m_table, &QTableView::clicked, this, showDetail);
    connect(m_table, &QTableView::activated, this, showDetail);
    connect(m_panes, &MasterDetail::backRequested, this, [this] { m_panes->setDetailShown(false); });
    connect(m_new, &QPushButton::clicked, this, &ActivitiesPage::startNew);
    connect(m_newAction, &QAction::triggered, this, &ActivitiesPage::startNew);
    const auto fill = [this] {
        m_fillAnswer.expect(m_session.services().processingActivities().addForPurposes(
            m_session.permit(), QLocale().language() == QLocale::Dutch));
    };
    connect(m_fill, &QAction::triggered, this, fill);
    connect(m_empty, &EmptyNote::verbChosen, this, fill);
    connect(m_end, &QPushButton::clicked, this, &ActivitiesPage::askToEnd);
    connect(m_saving, &LeavingSaving::saved, this, [this] { emit noticeWanted({tr("Saved"), {}}); });
    connect(m_saving, &LeavingSaving::failed, this, &ActivitiesPage::tell);
    connect(m_forOthers, &ProcessedForTab::changed, this, [this](const QString &told) {
        emit noticeWanted({told, {}});
        refresh();
    });
    const auto look = [this] {
        if (isVisible())
            refresh();
    };
    const ChangeFeed *feed = &m_session.feed();
    connect(feed, &ChangeFeed::everythingChanged, this, look);
    connect(feed, &ChangeFeed::purposesChanged, this, look);
    connect(feed, &ChangeFeed::backupsChanged, this, look);
}

void ActivitiesPage::connectRecord()
{
    const auto edit = [this](const ActivityEdit &wanted) {
        m_notice->clear();
        m_editAnswer.expect(
            m_session.services().processingActivities().edit(m_session.permit(), m_chosen, wanted));
    };
    connect(m_record, &ActivityRecordView::edited, this,
        [edit](const QString &key, const QString &seen, const QString &value) {
            edit({.values = {{key, value}}, .seen = {{key, seen}}});
        });
    connect(m_record, &ActivityRecordView::purposesEdited, this,
        [edit](const QList<Id<Purpose>> &purposes) { edit({.purposes = purposes}); });
    connect(m_dpia, &ActivityDpiaTab::screened, this, [this](const DpiaScreening &screening) {
        m_notice->clear();
        m_screenAnswer.expect(
            m_session.services().processingActivities().screen(m_session.permit(), screening));
    });
    connect(m_reviews, &ActivityReviewsTab::reviewed, this, [this](const QByteArray &digest, QDate nextOn) {
        m_notice->clear();
        m_reviewAnswer.expect(
            m_session.services().processingActivities().review(m_session.permit(), m_chosen, digest, nextOn));
    });
    connect(m_start, &ActivityStartForm::wanted, this,
        [this](const QList<Id<Purpose>> &purposes, const QString &name) {
            m_addAnswer.expect(m_session.services().processingActivities().add(
                m_session.permit(), purposes, {{QLatin1String(activity_key::name), name}}));
        });
}
