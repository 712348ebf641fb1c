#include "ui/pages/missing_starts_tab.h"

#include "app/documents/error_sentence.h"
#include "app/documents/rule_words.h"
#include "app/retention/rule_book.h"
#include "ui/dialogs/start_settling_dialog.h"
#include "ui/dialogs/start_settling_work.h"
#include "ui/look/icon.h"
#include "ui/models/missing_starts_model.h"
#include "ui/session/session.h"
#include "ui/shell/job_list.h"
#include "ui/widgets/dressed_view.h"
#include "ui/widgets/empty_note.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/inline_bar.h"
#include "ui/widgets/plain_label.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLocale>
#include <QPushButton>
#include <QSet>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTableView>

#include <algorithm>

namespace {

constexpr int mostWithoutStartShown = 1'000;
/// So many are settled in one go, which is more than a file has.
constexpr int mostSettledAtOnce = 100'000'000;

} // namespace

MissingStartsTab::MissingStartsTab(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new MissingStartsModel(this))
    , m_summary(new PlainLabel)
    , m_notice(new InlineBar)
    , m_rule(new QComboBox)
    , m_ruleField(new FormField(m_rule))
    , m_faces(new QStackedWidget)
    , m_table(new QTableView)
    , m_empty(new EmptyNote(QStringLiteral("help-circle")))
    , m_settle(new QPushButton(icon(u"calendar"), QString()))
    , m_settleAll(new QPushButton)
    , m_open(new QPushButton(icon(u"users"), QString()))
    , m_rulesAnswer([this](const auto &missing) { showRules(missing); })
    , m_peopleAnswer([this](const auto &people) { showPeople(people); })
    , m_allAnswer([this](const Result<QList<Id<Contact>>> &contacts) {
        // Another rule or another filing system by now: those were not asked to be settled.
        if (m_askedForAll == question()) {
            if (contacts)
                openForm(*contacts);
            else
                m_notice->tell(Tone::Danger, errorWords(contacts.error()));
        }
        updateVerbs();
    })
{
    arrange();
    connectVerbs();
    retranslate();
    updateVerbs();
}

void MissingStartsTab::arrange()
{
    dressTable(m_table);
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    QHeaderView *header = m_table->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(MissingStartsModel::Name, QHeaderView::Stretch);
    auto *verbs = new FlowLayout;
    for (QPushButton *button : {m_settle, m_settleAll, m_open})
        verbs->addWidget(button);
    m_summary->setWordWrap(true);
    m_rule->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_faces->addWidget(m_table);
    m_faces->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(10);
    column->addWidget(m_notice);
    column->addWidget(m_summary);
    column->addWidget(m_ruleField);
    column->addLayout(verbs);
    column->addWidget(m_faces, 1);
    m_notice->clear();
}

void MissingStartsTab::connectVerbs()
{
    connect(m_settle, &QPushButton::clicked, this, &MissingStartsTab::settleChosen);
    connect(m_settleAll, &QPushButton::clicked, this, &MissingStartsTab::settleAll);
    connect(m_open, &QPushButton::clicked, this, &MissingStartsTab::openChosen);
    connect(m_table, &QTableView::activated, this, &MissingStartsTab::openChosen);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &MissingStartsTab::updateVerbs);
    connect(m_rule, &QComboBox::currentIndexChanged, this, &MissingStartsTab::askPeople);
    connect(&m_session, &Session::filingSystemChanged, this, &MissingStartsTab::refresh);
}

QString MissingStartsTab::ruleId() const
{
    return m_rule->currentData().toString();
}

MissingStartsTab::Question MissingStartsTab::question() const
{
    return {ruleId(), m_session.filingSystem()};
}

bool MissingStartsTab::canSettle() const
{
    return !ruleId().isEmpty() && !StartSettlingDialog::kindsFor(ruleId()).isEmpty();
}

void MissingStartsTab::refresh()
{
    m_rulesAnswer.expect(
        m_session.services().retention().startsMissing(m_session.permit(), m_session.filingSystem()));
}

void MissingStartsTab::showRules(const Result<QMap<QString, qint64>> &missing)
{
    if (missing)
        m_notice->clear();
    else
        m_notice->tell(Tone::Danger, errorWords(missing.error()));
    m_isKnown = bool(missing);
    m_missing = missing ? *missing : QMap<QString, qint64>();
    const QString before = ruleId();
    {
        const QSignalBlocker quiet(m_rule);
        m_rule->clear();
        for (auto at = m_missing.cbegin(); at != m_missing.cend(); ++at)
            m_rule->addItem(QString(), at.key());
        m_rule->setCurrentIndex(std::max(0, m_rule->findData(before)));
    }
    askPeople();
    retranslate();
}

void MissingStartsTab::askPeople()
{
    m_askedForPeople = question();
    if (ruleId().isEmpty()) {
        m_peopleAnswer.forget();
        showPeople(PageOf<ListRow>{});
        return;
    }
    m_peopleAnswer.expect(m_session.services().retention().listWithoutStart(
        m_session.permit(), m_session.filingSystem(), ruleId(), mostWithoutStartShown));
}

void MissingStartsTab::showPeople(const Result<PageOf<ListRow>> &people)
{
    if (!people)
        m_notice->tell(Tone::Danger, errorWords(people.error()));
    m_total = people ? people->total : 0;
    const QList<Id<Contact>> before = m_shown == m_askedForPeople ? chosen() : QList<Id<Contact>>();
    m_shown = m_askedForPeople;
    m_model->setPeople(people ? people->rows : QList<ListRow>());
    choose(before);
    m_faces->setCurrentWidget(m_model->rowCount() == 0 ? static_cast<QWidget *>(m_empty) : m_table);
    retranslate();
    updateVerbs();
}

QList<Id<Contact>> MissingStartsTab::chosen() const
{
    QList<Id<Contact>> contacts;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows)
        contacts.append(m_model->people().at(row.row()).contact);
    return contacts;
}

void MissingStartsTab::choose(const QList<Id<Contact>> &contacts)
{
    const QSet<Id<Contact>> wanted(contacts.cbegin(), contacts.cend());
    QItemSelection rows;
    for (int row = 0; !wanted.isEmpty() && row < m_model->rowCount(); ++row) {
        if (wanted.contains(m_model->people().at(row).contact))
            rows.select(m_model->index(row, 0), m_model->index(row, MissingStartsModel::ColumnCount - 1));
    }
    if (rows.isEmpty())
        return;
    m_table->selectionModel()->setCurrentIndex(rows.first().topLeft(), QItemSelectionModel::NoUpdate);
    m_table->selectionModel()->select(rows, QItemSelectionModel::Select);
}

void MissingStartsTab::updateVerbs()
{
    const qsizetype count = m_table->selectionModel()->selectedRows().size();
    const bool mayEdit = m_session.may(Operation::EditContacts) && canSettle();
    m_settle->setEnabled(mayEdit && count > 0);
    m_settleAll->setEnabled(mayEdit && m_total > 0 && !m_allAnswer.isWaiting());
    m_open->setEnabled(count == 1);
}

void MissingStartsTab::settleChosen()
{
    const QList<Id<Contact>> contacts = chosen();
    // Not who stands there of another filing system until the answer comes.
    if (!contacts.isEmpty() && m_shown == question())
        openForm(contacts);
}

/// Whom the rule asks for by now, shown or not.
void MissingStartsTab::settleAll()
{
    m_askedForAll = question();
    m_allAnswer.expect(m_session.services().retention().peopleWithoutStart(
        m_session.permit(), m_session.filingSystem(), ruleId(), mostSettledAtOnce));
    updateVerbs();
}

void MissingStartsTab::openForm(const QList<Id<Contact>> &contacts)
{
    if (contacts.isEmpty()) {
        refresh();
        return;
    }
    auto *dialog = new StartSettlingDialog(m_session, ruleId(), contacts, this);
    connect(dialog, &StartSettlingDialog::jobStarted, this, &MissingStartsTab::jobStarted);
    connect(dialog, &StartSettlingDialog::settling, this, [this](StartSettlingWork *work) {
        // Not after each portion: the counting would stand in the way of everybody who reads.
        connect(work->job(), &Job::finished, this, &MissingStartsTab::refresh);
    });
    dialog->open();
}

void MissingStartsTab::openChosen()
{
    const QList<Id<Contact>> contacts = chosen();
    if (contacts.size() == 1)
        emit recordWanted(QStringLiteral("contacts"), QVariant(contacts.first().number()));
}

void MissingStartsTab::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void MissingStartsTab::retranslate()
{
    m_model->retranslate();
    m_table->setAccessibleName(tr("Contacts without a start moment"));
    m_ruleField->setLabel(tr("Rule that asks for a start moment"));
    for (int row = 0; row < m_rule->count(); ++row) {
        const QString id = m_rule->itemData(row).toString();
        const auto rule = rule_book::rule(id);
        m_rule->setItemText(row,
            QStringLiteral("%1 (%2)").arg(
                rule ? QStringLiteral("%1, %2").arg(id, ruleWord(rule->subject)) : id,
                QLocale().toString(m_missing.value(id))));
    }
    m_ruleField->setVisible(m_rule->count() > 0);
    m_settle->setText(tr("Settle the chosen…"));
    m_settleAll->setText(tr("Settle all of this rule…"));
    m_open->setText(tr("Open contact"));
    m_empty->setSentence(m_isKnown ? tr("Of everybody a start moment is known where a rule asks for one.")
                                   : tr("Looking of whom no start moment is known…"));
    QStringList sentences{
        tr("Nothing becomes due of whom no start moment is known: the term has no beginning.")};
    if (!ruleId().isEmpty() && !canSettle())
        sentences << tr("The start of this rule follows from consents: record there how they stand.");
    if (m_total > m_model->rowCount())
        sentences << tr("The first %Ln are shown.", nullptr, m_model->rowCount());
    m_summary->setText(sentences.join(u' '));
}
