#include "ui/pages/purposes_page.h"

#include "app/consent/purposes.h"
#include "app/documents/consent_words.h"
#include "app/documents/error_sentence.h"
#include "app/registers/processors.h"
#include "app/registers/purpose_recipients.h"
#include "ui/delegates/pill_delegate.h"
#include "ui/dialogs/form_draft.h"
#include "ui/look/button_variant.h"
#include "ui/look/icon.h"
#include "ui/models/purposes_model.h"
#include "ui/pages/purpose_editor.h"
#include "ui/session/session.h"
#include "ui/shell/command.h"
#include "ui/widgets/dressed_view.h"
#include "ui/widgets/empty_note.h"
#include "ui/widgets/inline_bar.h"
#include "ui/widgets/master_detail.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/plain_message_box.h"

#include <QAction>
#include <QBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollArea>
#include <QTableView>

PurposesPage::PurposesPage(Session &session, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_model(new PurposesModel(this))
    , m_title(new PlainLabel(TypeRole::Title2))
    , m_new(new QPushButton)
    , m_notice(new InlineBar)
    , m_table(new QTableView)
    , m_empty(new EmptyNote(QStringLiteral("tag")))
    , m_name(new PlainLabel(TypeRole::Title2))
    , m_editor(new PurposeEditor)
    , m_save(new QPushButton)
    , m_end(new QPushButton)
    , m_panes(nullptr)
    , m_newAction(new QAction(this))
    , m_saveAction(new QAction(this))
    , m_askAgainAction(new QAction(this))
    , m_askAgainBar(new InlineBar)
    , m_listAnswer([this](const auto &purposes) { showList(purposes); })
    , m_addAnswer(
          [this](const auto &id) { id ? finish(tr("Purpose added"), true) : tellTrouble(id.error()); })
    , m_replaceAnswer([this](const auto &replaced) { replaced ? reword() : tellTrouble(replaced.error()); })
    , m_rewordAnswer([this](const auto &ended) {
        if (!ended) {
            tellTrouble(ended.error());
            return;
        }
        const QString key = m_saving.key;
        finish(*ended > 0 ? tr("Saved; %Ln consent(s) ended", nullptr, *ended) : tr("Purpose saved"),
            m_editor->purpose() == m_saving);
        if (*ended > 0)
            offerToAskAgain(key, *ended);
    })
    , m_endAnswer([this](const auto &ended) {
        ended ? finish(tr("Purpose ended; %Ln consent(s) revoked", nullptr, *ended), true)
              : tellTrouble(ended.error());
    })
    , m_processorsAnswer([this](const Result<QList<Processor>> &processors) {
        m_processors = processors ? *processors : QList<Processor>();
        showRecipients();
    })
    , m_seedAnswer([this](const auto &seeded) {
        seeded ? finish(tr("%Ln purpose(s) added", nullptr, *seeded), false) : tellTrouble(seeded.error());
    })
{
    m_panes = new MasterDetail(makeList(), makeDetail());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_panes);
    answerCommand(m_saveAction, Command::Save);
    m_askAgainBar->addAction(m_askAgainAction);
    connect(m_askAgainAction, &QAction::triggered, this,
        [this] { emit recordWanted(QStringLiteral("grounds"), m_askAgainAction->data()); });
    connect(m_new, &QPushButton::clicked, this, &PurposesPage::startNew);
    connect(m_newAction, &QAction::triggered, this, &PurposesPage::startNew);
    connect(m_save, &QPushButton::clicked, this, &PurposesPage::save);
    connect(m_saveAction, &QAction::triggered, this, &PurposesPage::save);
    connect(m_end, &QPushButton::clicked, this, &PurposesPage::askToEnd);
    connect(m_editor, &PurposeEditor::edited, this, &PurposesPage::updateVerbs);
    connect(m_panes, &MasterDetail::backRequested, this, [this] { m_panes->setDetailShown(false); });
    connect(m_empty, &EmptyNote::verbChosen, this, [this] {
        m_seedAnswer.expect(m_session.services().purposes().seedDefaults(m_session.permit(), {}));
    });
    connect(
        m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &PurposesPage::chooseRow);
    const auto showDetail = [this] { m_panes->setDetailShown(true); };
    connect(m_table, &QTableView::clicked, this, showDetail);
    connect(m_table, &QTableView::activated, this, showDetail);
    connect(&session.feed(), &ChangeFeed::purposesChanged, this, &PurposesPage::refresh);
    retranslate();
    updateVerbs();
}

PurposesPage::~PurposesPage() = default;

QWidget *PurposesPage::makeList()
{
    dressTable(m_table);
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(PurposesModel::Basis, new PillDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    QHeaderView *header = m_table->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(PurposesModel::Basis, QHeaderView::ResizeToContents);
    header->setSectionResizeMode(PurposesModel::Title, QHeaderView::Stretch);
    m_new->setIcon(icon(u"plus"));
    auto *head = new QHBoxLayout;
    head->setContentsMargins(0, 0, 12, 0);
    head->addWidget(m_title, 1);
    head->addWidget(m_new);
    auto *list = new QWidget;
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(16, 14, 0, 0);
    column->setSpacing(10);
    column->addLayout(head);
    column->addWidget(m_table, 1);
    column->addWidget(m_empty, 1);
    m_empty->hide();
    list->setFocusProxy(m_table); // the way back from a detail leads here
    return list;
}

QWidget *PurposesPage::makeDetail()
{
    setVariant(m_save, ButtonVariant::Primary);
    m_name->setElides(true);
    auto *head = new QHBoxLayout;
    head->addWidget(m_name, 1);
    head->addWidget(m_end);
    head->addWidget(m_save);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_editor);
    auto *detail = new QWidget;
    auto *column = new QVBoxLayout(detail);
    column->setContentsMargins(20, 14, 20, 14);
    column->setSpacing(12);
    column->addLayout(head);
    column->addWidget(m_notice);
    column->addWidget(m_askAgainBar);
    column->addWidget(scroll, 1);
    m_notice->hide();
    m_askAgainBar->hide();
    return detail;
}

void PurposesPage::retranslate()
{
    m_title->setText(tr("Purposes"));
    m_table->setAccessibleName(tr("Purposes"));
    m_new->setText(tr("New purpose"));
    m_newAction->setText(tr("New purpose"));
    m_save->setText(tr("Save purpose"));
    m_saveAction->setText(tr("Save purpose"));
    m_end->setText(tr("End purpose…"));
    m_askAgainAction->setText(tr("Whom to ask again"));
    m_empty->setSentence(
        tr("What data is used for will be listed here, each with its lawful basis and wording."));
    m_empty->setVerb(mayConfigure() ? tr("Start with the usual purposes") : QString());
    m_model->retranslate();
    updateVerbs();
}

QList<QAction *> PurposesPage::pageActions()
{
    return {m_newAction, m_saveAction};
}

QList<QWidget *> PurposesPage::panes()
{
    return {m_table, m_editor};
}

bool PurposesPage::mayConfigure() const
{
    return m_session.permit().mayAnywhere(Operation::ConfigurePurposes);
}

void PurposesPage::refresh()
{
    m_listAnswer.expect(m_session.services().purposes().list(m_session.permit()));
    m_processorsAnswer.expect(m_session.services().processors().list(m_session.permit()));
}

void PurposesPage::showRecipients()
{
    m_editor->setRecipients(recipientsOf(m_processors, m_editor->purpose().id));
}

void PurposesPage::openRecord(const QVariant &record)
{
    leaveEditor([this, key = record.toString()] {
        // What is put back meanwhile into the form of the same one stays.
        m_reloads = m_isNew || m_editor->purpose().key != key;
        if (m_reloads)
            stopTyping();
        m_isNew = false;
        m_chosenKey = key;
        m_panes->setDetailShown(true);
        refresh();
    });
}

void PurposesPage::showList(const Result<QList<Purpose>> &purposes)
{
    if (!purposes) {
        tellTrouble(purposes.error());
        return;
    }
    const bool isLeftAlone = !m_reloads && (m_isNew || isChanged());
    m_reloads = false;
    m_model->setPurposes(*purposes);
    m_table->setVisible(!purposes->isEmpty());
    m_empty->setVisible(purposes->isEmpty());
    const int row = m_isNew ? -1 : m_chosenKey.isEmpty() ? 0 : m_model->rowOf(m_chosenKey);
    pointAt(row);
    if (!isLeftAlone)
        showRow(row);
}

void PurposesPage::chooseRow(const QModelIndex &row)
{
    if (m_isPointing || !row.isValid())
        return;
    const QString key = m_model->purposes().at(row.row()).key;
    if (key != m_chosenKey)
        leaveEditor([this, key] { choose(key); });
}

void PurposesPage::choose(const QString &key)
{
    m_isNew = false;
    m_chosenKey = key;
    const int row = m_model->rowOf(key);
    pointAt(row);
    showRow(row);
}

void PurposesPage::pointAt(int row)
{
    m_isPointing = true;
    if (row < 0)
        m_table->clearSelection();
    m_table->setCurrentIndex(m_model->index(row, 0));
    m_isPointing = false;
}

void PurposesPage::showRow(int row)
{
    if (row >= 0 && row < m_model->rowCount()) {
        const Purpose &purpose = m_model->purposes().at(row);
        m_chosenKey = purpose.key;
        m_notice->clear();
        if (m_askAgainAction->data().toString() != purpose.key)
            m_askAgainBar->clear();
        m_editor->setPurpose(purpose);
        showRecipients();
        m_editor->setReadOnly(!mayConfigure() || purpose.endedAt.has_value());
        keepTyping();
    }
    updateVerbs();
}

void PurposesPage::startNew()
{
    leaveEditor([this] {
        m_isNew = true;
        m_chosenKey.clear();
        pointAt(-1);
        m_notice->clear();
        m_askAgainBar->clear();
        Purpose fresh;
        fresh.weighing.assessedBy = m_session.permit().displayName();
        m_editor->setPurpose(fresh);
        showRecipients();
        m_editor->setReadOnly(false);
        keepTyping();
        m_panes->setDetailShown(true);
        m_editor->giveFocus();
        updateVerbs();
    });
}

void PurposesPage::keepTyping()
{
    stopTyping();
    const QString form = QStringLiteral("purpose");
    if (m_editor->isEnabled())
        m_draft = new FormDraft(
            m_editor, m_session, m_isNew ? form : Draft::formOf(form, m_chosenKey), Id<Contact>(), m_notice);
}

void PurposesPage::stopTyping()
{
    if (!m_draft)
        return;
    m_draft->end();
    delete m_draft;
}

bool PurposesPage::isChanged() const
{
    return m_editor->isEnabled() && (m_editor->isWordingChanged() || m_editor->isRestChanged());
}

void PurposesPage::leaveEditor(std::function<void()> goOn)
{
    if (!isChanged()) {
        goOn();
        return;
    }
    auto *box = new PlainMessageBox(this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(tr("Changes that are not saved"));
    box->setText(tr("Save what you changed in this purpose?"));
    const QPushButton *discard = box->addVerb(tr("Discard changes"), true);
    const QPushButton *keep = box->addVerb(tr("Save purpose"));
    box->addCancel()->setText(tr("Go on editing"));
    connect(discard, &QPushButton::clicked, this, goOn);
    connect(keep, &QPushButton::clicked, this, [this, goOn] {
        m_afterSaving = goOn;
        save();
    });
    connect(box, &QDialog::rejected, this, &PurposesPage::stay);
    box->open();
}

void PurposesPage::updateVerbs()
{
    const Purpose now = m_editor->purpose();
    const bool isStored = now.id.isStored();
    const QString title = inSpokenLanguage(now.wording.titleNl, now.wording.titleEn);
    m_name->setText(isStored ? title : tr("New purpose"));
    m_new->setVisible(mayConfigure());
    m_newAction->setEnabled(mayConfigure());
    m_save->setVisible(mayConfigure());
    m_save->setEnabled(isChanged());
    m_saveAction->setEnabled(m_save->isEnabled());
    m_end->setVisible(mayConfigure() && isStored && !now.endedAt);
}
