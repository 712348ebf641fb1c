#include "ui/pages/statement_page.h"

#include "app/changes/change_feed.h"
#include "app/documents/error_sentence.h"
#include "app/documents/statement_words.h"
#include "ui/delegates/pill_delegate.h"
#include "ui/dialogs/form_draft.h"
#include "ui/dialogs/leaving_saving.h"
#include "ui/look/button_variant.h"
#include "ui/look/icon.h"
#include "ui/models/statement_sections_model.h"
#include "ui/pages/statement_section_editor.h"
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
#include <QSplitter>
#include <QTableView>

StatementPage::StatementPage(Session &session, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_model(new StatementSectionsModel(this))
    , m_title(new PlainLabel(TypeRole::Title2))
    , m_table(new QTableView)
    , m_name(new PlainLabel(TypeRole::Title2))
    , m_notice(new InlineBar)
    , m_publish(new QPushButton)
    , m_saveFile(new QPushButton)
    , m_editor(new StatementSectionEditor)
    , m_side(new StatementSide)
    , m_middle(new QScrollArea)
    , m_right(new QScrollArea)
    , m_panes(nullptr)
    , m_draft(nullptr)
    , m_standingAnswer([this](const auto &standing) { takeStanding(standing); })
    , m_versionsAnswer([this](const auto &versions) { takeVersions(versions); })
    , m_measuredAnswer([this](const QList<MeasuredText> &measured) { m_side->setMeasured(measured); })
    , m_writeAnswer([this](const Outcome &outcome) {
        // Another section may be in front by now.
        if (outcome)
            m_editor->forget(m_written);
        else if (outcome.error().failure == Failure::ChangedMeanwhile)
            m_editor->lookAgain(m_written);
        takeOutcome(outcome, tr("Own words saved"));
    })
    , m_publishAnswer([this](const auto &version) {
        takeOutcome(version ? Outcome(done) : Outcome(version.error()),
            version ? tr("Published as version %1").arg(version->number) : QString());
    })
    , m_informAnswer([this](const auto &outcome) {
        takeOutcome(outcome ? Outcome(done) : Outcome(outcome.error()),
            outcome ? tr("%n person(s) put on the list of people to inform", nullptr, outcome->recorded)
                    : QString());
    })
    , m_fileAnswer([this](const Outcome &outcome) { takeOutcome(outcome, tr("Saved")); })
    , m_peopleAnswer([this](const auto &people) {
        if (people)
            m_side->setPeople(*people);
        else
            m_notice->tell(Tone::Danger, errorWords(people.error()));
    })
    , m_saving(new LeavingSaving(this))
{
    m_panes = new MasterDetail(makeList(), makeDetail());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_panes);
    connectVerbs();
    m_editor->setReadOnly(!mayKeep());
    retranslate();
    m_table->setCurrentIndex(m_model->index(0, 0));
    m_draft = new FormDraft(m_editor, m_session, QStringLiteral("statement"), Id<Contact>(), m_notice,
        {.typed = [this] { return m_editor->unsaved(); },
            .putBack = [this](const QString &typed) -> std::optional<int> {
                m_editor->restore(typed);
                return 0;
            }});
    updateVerbs();
}

QWidget *StatementPage::makeList()
{
    dressTable(m_table);
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(StatementSectionsModel::State, new PillDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    QHeaderView *header = m_table->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(StatementSectionsModel::Title, QHeaderView::Stretch);
    header->setSectionResizeMode(StatementSectionsModel::State, QHeaderView::ResizeToContents);
    auto *list = new QWidget;
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(16, 14, 0, 0);
    column->setSpacing(10);
    column->addWidget(m_title);
    column->addWidget(m_table, 1);
    list->setFocusProxy(m_table);
    return list;
}

QWidget *StatementPage::makeDetail()
{
    m_name->setElides(true, 2);
    m_publish->setIcon(icon(u"rubber-stamp"));
    m_saveFile->setIcon(icon(u"download"));
    setVariant(m_publish, ButtonVariant::Primary);
    auto *verbs = new QWidget;
    auto *flow = new FlowLayout(verbs);
    for (QPushButton *verb : {m_publish, m_saveFile})
        flow->addWidget(verb);
    for (auto [scroll, content] : {std::pair<QScrollArea *, QWidget *>(m_middle, m_editor),
             std::pair<QScrollArea *, QWidget *>(m_right, m_side)}) {
        scroll->setFrameShape(QFrame::NoFrame);
        scroll->setWidgetResizable(true);
        scroll->setWidget(content);
    }
    auto *split = new QSplitter;
    split->setChildrenCollapsible(false);
    split->addWidget(m_middle);
    split->addWidget(m_right);
    split->setSizes({600, 500});
    auto *detail = new QWidget;
    auto *outer = new QVBoxLayout(detail);
    outer->setContentsMargins(20, 14, 20, 14);
    outer->setSpacing(12);
    outer->addWidget(m_name);
    outer->addWidget(m_notice);
    outer->addWidget(verbs);
    outer->addWidget(split, 1);
    m_notice->hide();
    return detail;
}

void StatementPage::connectVerbs()
{
    const auto showDetail = [this] { m_panes->setDetailShown(true); };
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &StatementPage::choose);
    connect(m_table, &QTableView::clicked, this, showDetail);
    connect(m_table, &QTableView::activated, this, showDetail);
    connect(m_panes, &MasterDetail::backRequested, this, [this] { m_panes->setDetailShown(false); });
    connect(m_publish, &QPushButton::clicked, this, &StatementPage::askToPublish);
    connect(m_saveFile, &QPushButton::clicked, this, &StatementPage::saveFile);
    connect(m_editor, &StatementSectionEditor::saveWanted, this, &StatementPage::save);
    connect(m_editor, &StatementSectionEditor::registerWanted, this, &StatementPage::openRegister);
    connect(m_side, &StatementSide::sectionWanted, this, &StatementPage::showSection);
    connect(m_side, &StatementSide::informWanted, this, &StatementPage::askToInform);
    connect(m_side, &StatementSide::peopleWanted, this, &StatementPage::askWho);
    connect(m_side, &StatementSide::listWanted, this, &StatementPage::saveList);
    connect(m_saving, &LeavingSaving::saved, this, [this] { emit noticeWanted({tr("Saved"), {}}); });
    connect(m_saving, &LeavingSaving::failed, this,
        [this](const Error &error) { m_notice->tell(Tone::Danger, errorWords(error)); });
    connect(m_side, &StatementSide::personWanted, this,
        [this](Id<Contact> contact) { emit recordWanted(QStringLiteral("contacts"), contact.number()); });
    connect(m_side, &StatementSide::versionChosen, this, &StatementPage::updateVerbs);
    const auto look = [this] {
        if (isVisible())
            refresh();
    };
    const ChangeFeed *feed = &m_session.feed();
    connect(feed, &ChangeFeed::everythingChanged, this, look);
    connect(feed, &ChangeFeed::purposesChanged, this, look);
}

void StatementPage::retranslate()
{
    m_title->setText(tr("Privacy statement"));
    m_table->setAccessibleName(tr("Sections of the privacy statement"));
    m_publish->setText(tr("Publish…"));
    m_saveFile->setText(tr("Save as PDF or HTML…"));
    m_middle->setAccessibleName(tr("The section"));
    m_right->setAccessibleName(tr("What is missing, how it reads, and versions"));
    m_name->setText(sectionTitle(m_editor->section()));
    m_model->retranslate();
}

QList<QWidget *> StatementPage::panes()
{
    return {m_table, m_editor->firstPane(), m_right};
}

bool StatementPage::mayKeep() const
{
    return m_session.permit().mayAnywhere(Operation::KeepRegisters) && !m_session.permit().isReading();
}
