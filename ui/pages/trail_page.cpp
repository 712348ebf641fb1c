#include "ui/pages/trail_page.h"

#include "app/audit/audit_trail.h"
#include "app/documents/error_sentence.h"
#include "app/documents/staff_words.h"
#include "app/staff/staff.h"
#include "ui/look/icon.h"
#include "ui/look/theme.h"
#include "ui/models/trail_model.h"
#include "ui/pages/consent_chain_bar.h"
#include "ui/pages/trail_export_work.h"
#include "ui/pages/trail_verify_bar.h"
#include "ui/session/session.h"
#include "ui/shell/command.h"
#include "ui/shell/job_list.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/dressed_view.h"
#include "ui/widgets/empty_note.h"
#include "ui/widgets/file_choice.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/inline_bar.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/plain_text.h"

#include <QAction>
#include <QBoxLayout>
#include <QComboBox>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableView>

namespace {

Instant startOf(QDate day)
{
    return Instant::fromDateTime(day.startOfDay());
}

} // namespace

TrailPage::TrailPage(Session &session, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_title(new PlainLabel(TypeRole::Title2))
    , m_model(new TrailModel(this))
    , m_notice(new InlineBar)
    , m_member(new QComboBox)
    , m_kind(new QComboBox)
    , m_from(new DateField)
    , m_until(new DateField)
    , m_verify(new TrailVerifyBar(session))
    , m_consents(new ConsentChainBar(session))
    , m_export(new QPushButton)
    , m_stop(new QPushButton)
    , m_table(new QTableView)
    , m_empty(new EmptyNote(QStringLiteral("history")))
    , m_count(new PlainLabel(TypeRole::Caption, Ink::Muted))
    , m_older(new QPushButton)
    , m_exportAction(new QAction(this))
    , m_membersAnswer([this](const Result<QList<StaffMember>> &members) {
        if (members)
            setMembers(*members);
    })
    , m_sliceAnswer([this](const Slice &slice) { take(slice); })
{
    dressTable(m_table);
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    QHeaderView *header = m_table->horizontalHeader();
    header->setStretchLastSection(true);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setResizeContentsPrecision(50);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_count, 1);
    foot->addWidget(m_older);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 8);
    column->setSpacing(10);
    column->addWidget(m_title);
    column->addWidget(m_notice);
    column->addWidget(m_verify);
    column->addWidget(m_consents);
    m_consents->setVisible(session.permit().mayAnywhere(Operation::ReadAudit));
    column->addWidget(makeFilter());
    column->addWidget(m_table, 1);
    column->addWidget(m_empty, 1);
    column->addLayout(foot);
    m_notice->clear();
    m_empty->hide();
    m_stop->hide();
    answerCommand(m_exportAction, Command::Export);

    connect(m_member, &QComboBox::currentIndexChanged, this, &TrailPage::askNewest);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &TrailPage::askNewest);
    for (int i = 2; i < m_fields.size(); ++i) {
        auto *day = qobject_cast<DateField *>(m_fields.at(i)->field());
        day->setToday([&session] { return session.today(); });
        day->setMinimumWidth(theme().px(176));
        connect(day, &DateField::problemChanged, m_fields.at(i), &FormField::setError);
        connect(day, &DateField::dateChanged, this, &TrailPage::askNewest);
    }
    connect(m_older, &QPushButton::clicked, this, [this] { ask(m_next); });
    connect(m_empty, &EmptyNote::verbChosen, this, &TrailPage::clearFilter);
    connect(m_exportAction, &QAction::triggered, this, &TrailPage::chooseExport);
    connect(m_export, &QPushButton::clicked, m_exportAction, &QAction::trigger);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        if (m_work)
            m_work->job()->cancel();
    });
    connect(m_verify, &TrailVerifyBar::jobStarted, this, &TrailPage::jobStarted);
    connect(m_consents, &ConsentChainBar::jobStarted, this, &TrailPage::jobStarted);
    connect(&session.feed(), &ChangeFeed::staffChanged, this, &TrailPage::refresh);
    retranslate();
}

TrailPage::~TrailPage() = default;

bool TrailPage::isFor(const Permit &permit)
{
    return AuditTrail::mayList(permit);
}

QList<QWidget *> TrailPage::panes()
{
    return {m_member, m_table};
}

QWidget *TrailPage::makeFilter()
{
    auto *bar = new QWidget;
    auto *flow = new FlowLayout(bar);
    for (QWidget *field : {static_cast<QWidget *>(m_member), static_cast<QWidget *>(m_kind),
             static_cast<QWidget *>(m_from), static_cast<QWidget *>(m_until)}) {
        m_fields.append(new FormField(field));
        flow->addWidget(m_fields.last());
    }
    for (QComboBox *choice : {m_member, m_kind})
        choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_export->setIcon(icon(u"download"));
    flow->addWidget(m_export);
    flow->addWidget(m_stop);
    for (QWidget *verb : {m_export, m_stop}) // beside the fields, and not their labels
        flow->setAlignment(verb, Qt::AlignBottom);
    return bar;
}

AuditFilter TrailPage::filter() const
{
    AuditFilter filter{
        .actor = m_member->currentData().toString(), .objectKind = m_kind->currentData().toString()};
    if (const auto from = m_from->date())
        filter.from = startOf(*from);
    if (const auto until = m_until->date())
        filter.until = startOf(until->addDays(1));
    return filter;
}

void TrailPage::setMembers(const QList<StaffMember> &members)
{
    m_members = members;
    QHash<QString, QString> names;
    for (const StaffMember &member : members)
        names.insert(member.ref, member.displayName);
    m_model->setMemberNames(names);
    fillChoices();
}

void TrailPage::fillChoices()
{
    const QSignalBlocker quietMember(m_member);
    const QSignalBlocker quietKind(m_kind);
    const QVariant member = m_member->currentData();
    const QVariant kind = m_kind->currentData();
    m_member->clear();
    m_member->addItem(tr("Everybody"), QString());
    for (const StaffMember &one : std::as_const(m_members))
        m_member->addItem(visibleLine(one.displayName), one.ref);
    m_kind->clear();
    m_kind->addItem(tr("Everything"), QString());
    const bool readsAll = m_session.permit().mayAnywhere(Operation::ReadAudit);
    for (const QString &code : auditKinds()) {
        if (readsAll || code == QLatin1String("staff"))
            m_kind->addItem(auditKindWord(code), code);
    }
    m_member->setCurrentIndex(std::max(0, m_member->findData(member)));
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(kind)));
}

void TrailPage::refresh()
{
    m_membersAnswer.expect(m_session.services().staff().list(m_session.permit()));
    askNewest();
}

void TrailPage::askNewest()
{
    ask(0);
}

void TrailPage::ask(qint64 before)
{
    m_asked = before;
    m_older->setEnabled(false);
    emit busyChanged(true);
    m_sliceAnswer.expect(m_session.services().auditTrail().list(m_session.permit(), before, filter()));
}

void TrailPage::take(const Slice &slice)
{
    emit busyChanged(false);
    if (!slice) {
        m_notice->tell(Tone::Danger, errorWords(slice.error()));
        return;
    }
    if (m_asked == 0)
        m_model->clear();
    m_model->append(slice->rows);
    m_next = slice->next.toLongLong();
    m_total = slice->total;
    updateCount();
}

void TrailPage::updateCount()
{
    const int shown = m_model->rowCount();
    m_table->setVisible(shown > 0);
    m_empty->setVisible(shown == 0);
    m_older->setVisible(m_next > 0);
    m_older->setEnabled(m_next > 0);
    m_count->setText(tr("%1 of %Ln entries", nullptr, int(m_total)).arg(QLocale().toString(shown)));
    m_count->setVisible(shown > 0);
}

void TrailPage::clearFilter()
{
    {
        const QSignalBlocker quiet[] = {QSignalBlocker(m_member), QSignalBlocker(m_kind),
            QSignalBlocker(m_from), QSignalBlocker(m_until)};
        m_member->setCurrentIndex(0);
        m_kind->setCurrentIndex(0);
        m_from->setDate({});
        m_until->setDate({});
    }
    askNewest();
}

void TrailPage::chooseExport()
{
    chooseFileToSave(this, tr("Export the trail"), tr("trail.csv"),
        tr("CSV files (*.csv);;The whole trail, for others to check (*.jsonl)"),
        [this](const QString &path) { startExport(path); });
}

void TrailPage::startExport(const QString &path)
{
    m_notice->clear();
    m_exportAction->setEnabled(false);
    m_export->setEnabled(false);
    m_stop->show();
    m_work = new TrailExportWork(m_session, filter(), path);
    m_work->job()->setParent(this);
    connect(m_work, &TrailExportWork::ended, this, &TrailPage::takeExport);
    emit jobStarted(m_work->job());
}

void TrailPage::takeExport(const Result<qint64> &written)
{
    m_exportAction->setEnabled(true);
    m_export->setEnabled(true);
    m_stop->hide();
    if (!written)
        m_notice->tell(Tone::Danger, errorWords(written.error()));
}

void TrailPage::retranslate()
{
    m_title->setText(tr("Audit trail"));
    m_table->setAccessibleName(tr("Trail"));
    m_fields.at(0)->setLabel(tr("Member"));
    m_fields.at(1)->setLabel(tr("What it is about"));
    m_fields.at(2)->setLabel(tr("From"));
    m_fields.at(3)->setLabel(tr("Up to and including"));
    m_export->setText(tr("Export…"));
    m_exportAction->setText(tr("Export the trail…"));
    m_stop->setText(tr("Stop the export"));
    m_older->setText(tr("Older entries"));
    m_empty->setSentence(tr("Nothing was done that fits these choices."));
    m_empty->setVerb(tr("Clear the choices"));
    fillChoices();
    m_model->retranslate();
    updateCount();
}
