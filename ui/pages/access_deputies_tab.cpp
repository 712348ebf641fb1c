#include "ui/pages/access_deputies_tab.h"

#include "app/documents/error_sentence.h"
#include "ui/delegates/pill_delegate.h"
#include "ui/dialogs/confirming.h"
#include "ui/dialogs/deputy_dialog.h"
#include "ui/look/button_variant.h"
#include "ui/look/icon.h"
#include "ui/models/deputies_model.h"
#include "ui/session/session.h"
#include "ui/widgets/dressed_view.h"
#include "ui/widgets/empty_note.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/inline_bar.h"

#include <QAction>
#include <QBoxLayout>
#include <QEvent>
#include <QHeaderView>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>

AccessDeputiesTab::AccessDeputiesTab(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new DeputiesModel(this))
    , m_notice(new InlineBar)
    , m_faces(new QStackedWidget)
    , m_table(new QTableView)
    , m_empty(new EmptyNote(QStringLiteral("user-check")))
    , m_new(new QPushButton)
    , m_end(new QPushButton)
    , m_newAction(new QAction(this))
    , m_endAction(new QAction(this))
    , m_listAnswer([this](const auto &lines) { take(lines); })
    , m_endAnswer([this](const Outcome &outcome) {
        outcome ? emit told(tr("Deputy ended")) : m_notice->tell(Tone::Danger, errorWords(outcome.error()));
    })
{
    dressTable(m_table);
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(DeputiesModel::State, new PillDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    QHeaderView *header = m_table->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(DeputiesModel::Deputy, QHeaderView::Stretch);
    header->setSectionResizeMode(DeputiesModel::Principal, QHeaderView::Stretch);
    m_new->setIcon(icon(u"user-plus"));
    m_end->setIcon(icon(u"user-x"));
    auto *verbs = new FlowLayout;
    for (QPushButton *verb : {m_new, m_end})
        verbs->addWidget(verb);
    m_faces->addWidget(m_table);
    m_faces->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(10);
    column->addWidget(m_notice);
    column->addLayout(verbs);
    column->addWidget(m_faces, 1);
    m_notice->clear();
    connect(m_new, &QPushButton::clicked, m_newAction, &QAction::trigger);
    connect(m_end, &QPushButton::clicked, m_endAction, &QAction::trigger);
    connect(m_newAction, &QAction::triggered, this, &AccessDeputiesTab::giveDeputy);
    connect(m_endAction, &QAction::triggered, this, &AccessDeputiesTab::askToEnd);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        updateVerbs();
        explain();
    });
    connect(&session.feed(), &ChangeFeed::staffChanged, this, &AccessDeputiesTab::refresh);
    retranslate();
    updateVerbs();
}

void AccessDeputiesTab::refresh()
{
    m_listAnswer.expect(m_session.services().deputies().list(m_session.permit()));
}

void AccessDeputiesTab::setMembers(const QList<StaffMember> &members)
{
    m_members = members;
    m_model->setMembers(members);
    updateVerbs();
}

void AccessDeputiesTab::take(const Result<QList<DeputyLine>> &lines)
{
    if (!lines) {
        m_notice->tell(Tone::Danger, errorWords(lines.error()));
        return;
    }
    m_model->setLines(*lines);
    m_faces->setCurrentWidget(lines->isEmpty() ? static_cast<QWidget *>(m_empty) : m_table);
    updateVerbs();
}

const DeputyLine *AccessDeputiesTab::chosen() const
{
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < m_model->rowCount() ? &m_model->lineAt(row) : nullptr;
}

void AccessDeputiesTab::updateVerbs()
{
    const Permit &permit = m_session.permit();
    const bool isKeeper = permit.mayAnywhere(Operation::ManageStaff);
    const auto lasts = [](const DeputyLine &line) {
        return !line.given.endedAt && !(line.lapsed && line.lapsed->what == QLatin1String("deputy.over"));
    };
    m_newAction->setEnabled(isKeeper && !m_members.isEmpty());
    m_endAction->setEnabled(
        chosen() && lasts(*chosen()) && permit.may(Operation::ManageStaff, chosen()->given.filingSystem));
    const std::pair<QPushButton *, QAction *> verbs[] = {{m_new, m_newAction}, {m_end, m_endAction}};
    for (const auto &[button, action] : verbs) {
        button->setVisible(isKeeper);
        action->setVisible(isKeeper);
        button->setEnabled(action->isEnabled());
    }
}

void AccessDeputiesTab::explain()
{
    m_notice->clear();
    if (!chosen() || !chosen()->lapsed || chosen()->given.endedAt)
        return;
    const Error &why = *chosen()->lapsed;
    // What the days say for themselves needs no sentence.
    if (why.what != QLatin1String("deputy.over") && why.what != QLatin1String("deputy.not-yet"))
        m_notice->tell(Tone::Warn, errorWords(why));
}

void AccessDeputiesTab::giveDeputy()
{
    if (!m_newAction->isEnabled())
        return;
    m_notice->clear();
    auto *dialog = new DeputyDialog(m_session, m_members, this);
    connect(dialog, &DeputyDialog::given, this, [this] { emit told(tr("Deputy given")); });
    dialog->open();
}

void AccessDeputiesTab::askToEnd()
{
    if (!chosen() || !m_endAction->isEnabled())
        return;
    m_notice->clear();
    const Deputyship given = chosen()->given;
    askToConfirm(m_session,
        {.title = tr("End deputy"),
            .sentence =
                tr("%1 no longer stands for %2 from now on. What was decided stays as it is. Give your "
                   "own passphrase.")
                    .arg(m_model->nameOf(given.deputy), m_model->nameOf(given.principal)),
            .verb = tr("Confirm")},
        this, [this, id = given.id](const Confirmation &confirmation) {
            m_endAnswer.expect(m_session.services().deputies().end(m_session.permit(), confirmation, id));
        });
}

void AccessDeputiesTab::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void AccessDeputiesTab::retranslate()
{
    m_table->setAccessibleName(tr("Deputies"));
    m_newAction->setText(tr("New deputy…"));
    m_endAction->setText(tr("End deputy…"));
    m_new->setText(m_newAction->text());
    m_end->setText(m_endAction->text());
    m_empty->setSentence(
        tr("Nobody stands for a colleague. When an approver is away, an administrator gives them a deputy "
           "here."));
    m_model->retranslate();
}
