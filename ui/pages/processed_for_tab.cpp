#include "ui/pages/processed_for_tab.h"

#include "app/activities/processing_activities.h"
#include "app/documents/activity_words.h"
#include "app/documents/error_sentence.h"
#include "ui/dialogs/field_errors.h"
#include "ui/look/button_variant.h"
#include "ui/look/icon.h"
#include "ui/look/theme.h"
#include "ui/pages/contact_table.h"
#include "ui/session/session.h"
#include "ui/widgets/empty_note.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/inline_bar.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/plain_message_box.h"

#include <QBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>

ProcessedForTab::ProcessedForTab(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_hint(new PlainLabel(TypeRole::Body, Ink::Muted))
    , m_new(new QPushButton)
    , m_notice(new InlineBar)
    , m_typing(m_notice)
    , m_table(new ContactTable)
    , m_empty(new EmptyNote(QStringLiteral("briefcase")))
    , m_formTitle(new PlainLabel(TypeRole::Title3))
    , m_save(new QPushButton)
    , m_end(new QPushButton)
    , m_keepAnswer([this](const auto &id) {
        if (!id) {
            tell(id.error());
            return;
        }
        m_shown.id = *id;
        m_typing.stop();
        emit changed(tr("Saved"));
    })
    , m_endAnswer([this](const auto &ended) {
        if (!ended) {
            tell(ended.error());
            return;
        }
        fillForm({});
        emit changed(tr("Ended"));
    })
{
    m_hint->setWordWrap(true);
    m_new->setIcon(icon(u"plus"));
    m_table->setWraps(true);
    m_table->setShares({3, 5, 2});
    auto *head = new QHBoxLayout;
    head->addWidget(m_hint, 1);
    head->addWidget(m_new, 0, Qt::AlignTop);
    auto *parts = new QHBoxLayout;
    parts->setSpacing(16);
    auto *list = new QVBoxLayout;
    list->addWidget(m_table, 1);
    list->addWidget(m_empty, 1);
    parts->addLayout(list, 1);
    parts->addWidget(makeForm(), 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 8);
    column->setSpacing(10);
    column->addLayout(head);
    column->addWidget(m_notice);
    column->addLayout(parts, 1);
    m_notice->hide();
    connect(m_new, &QPushButton::clicked, this, [this] {
        fillForm({});
        m_fields.first()->setFocus();
    });
    connect(m_save, &QPushButton::clicked, this, &ProcessedForTab::save);
    connect(m_end, &QPushButton::clicked, this, &ProcessedForTab::askToEnd);
    connect(m_table, &ContactTable::currentNumberChanged, this, &ProcessedForTab::choose);
    retranslate();
    fillForm({});
}

QWidget *ProcessedForTab::makeForm()
{
    setVariant(m_save, ButtonVariant::Primary);
    auto *inner = new QWidget;
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, theme().px(8), 0);
    column->setSpacing(10);
    m_formTitle->setWordWrap(true);
    column->addWidget(m_formTitle);
    constexpr int lines = 3;
    for (const ProcessedForField &each : allProcessedForFields) {
        auto *text = new QPlainTextEdit;
        text->setTabChangesFocus(true);
        text->setFixedHeight(text->fontMetrics().lineSpacing() * lines);
        auto *field = new FormField(text);
        field->setRequired(each.isMandatory);
        column->addWidget(field);
        m_fields.append(field);
    }
    auto *verbs = new QHBoxLayout;
    verbs->addWidget(m_end);
    verbs->addStretch(1);
    verbs->addWidget(m_save);
    column->addLayout(verbs);
    column->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidgetResizable(true);
    scroll->setWidget(inner);
    return scroll;
}

void ProcessedForTab::setRecords(const QList<ProcessedFor> &records)
{
    m_records = records;
    fillTable();
    for (const ProcessedFor &record : records) {
        if (record.id == m_shown.id && !m_typing.isTyped(formName()))
            fillForm(record);
    }
    updateVerbs();
}

void ProcessedForTab::fillTable()
{
    m_table->clearRows();
    for (const ProcessedFor &record : std::as_const(m_records)) {
        const ActivityState state = record.endedAt ? ActivityState::Ended
            : gapsOf(record) > 0                   ? ActivityState::Gaps
                                                   : ActivityState::Complete;
        m_table->addRow({record.controller, record.categories, stateWord(state)}, record.id.number());
    }
    m_table->setVisible(!m_records.isEmpty());
    m_empty->setVisible(m_records.isEmpty());
}

void ProcessedForTab::choose(qint64 number)
{
    for (const ProcessedFor &record : std::as_const(m_records)) {
        if (record.id.number() == number && record.id != m_shown.id)
            fillForm(record);
    }
}

void ProcessedForTab::fillForm(const ProcessedFor &record)
{
    m_typing.stop();
    m_shown = record;
    m_notice->clear();
    for (std::size_t i = 0; i < allProcessedForFields.size(); ++i) {
        auto *text = qobject_cast<QPlainTextEdit *>(m_fields.at(static_cast<qsizetype>(i))->field());
        text->setPlainText(record.*allProcessedForFields.at(i).value);
        text->setReadOnly(!mayKeep() || record.endedAt);
        m_fields.at(static_cast<qsizetype>(i))->clearError();
    }
    if (mayKeep() && !m_shown.endedAt)
        m_typing.keep(this, m_session, formName());
    updateVerbs();
}

QString ProcessedForTab::formName() const
{
    return Draft::formOf(QStringLiteral("processed-for"), QString::number(m_shown.id.number()));
}

ProcessedFor ProcessedForTab::typed() const
{
    ProcessedFor record = m_shown;
    for (std::size_t i = 0; i < allProcessedForFields.size(); ++i) {
        const auto *text = qobject_cast<QPlainTextEdit *>(m_fields.at(static_cast<qsizetype>(i))->field());
        record.*allProcessedForFields.at(i).value = text->toPlainText();
    }
    return record;
}

void ProcessedForTab::save()
{
    m_notice->clear();
    m_keepAnswer.expect(
        m_session.services().processingActivities().keepProcessedFor(m_session.permit(), typed()));
}

void ProcessedForTab::askToEnd()
{
    PlainMessageBox::ask(this,
        {.title = tr("End processing for others"),
            .text = tr("Do we no longer process for this controller? The record stays and cannot be changed "
                       "any more."),
            .details = m_shown.controller,
            .verb = tr("End"),
            .isDestructive = true},
        [this, id = m_shown.id] {
            m_endAnswer.expect(
                m_session.services().processingActivities().endProcessedFor(m_session.permit(), id));
        });
}

void ProcessedForTab::tell(const Error &error)
{
    QMap<QString, FormField *> texts;
    for (std::size_t i = 0; i < allProcessedForFields.size(); ++i)
        texts.insert(QLatin1String(allProcessedForFields.at(i).key), m_fields.at(static_cast<qsizetype>(i)));
    if (tellNationalNumber(error, texts))
        return;
    if (error.what == QLatin1String("activity.for-controller"))
        m_fields.first()->setSaying(errorWords(error));
    else
        m_notice->tell(Tone::Danger, errorWords(error));
}

bool ProcessedForTab::mayKeep() const
{
    return m_session.permit().mayAnywhere(Operation::KeepRegisters) && !m_session.permit().isReading();
}

void ProcessedForTab::updateVerbs()
{
    m_formTitle->setText(m_shown.id.isStored() ? m_shown.controller : tr("A controller for whom we process"));
    m_new->setVisible(mayKeep());
    m_save->setVisible(mayKeep() && !m_shown.endedAt);
    m_end->setVisible(mayKeep() && m_shown.id.isStored() && !m_shown.endedAt);
}

void ProcessedForTab::retranslate()
{
    m_hint->setText(tr("As a processor we keep a record of what we do for each controller (art. 30(2) GDPR). "
                       "Who we are follows from the settings of the organisation."));
    m_new->setText(tr("New controller"));
    m_table->setAccessibleName(tr("Controllers for whom we process"));
    m_table->setHeads({tr("Controller"), tr("What we do"), tr("State")});
    m_empty->setSentence(tr("Nothing is processed for others, according to this record."));
    m_save->setText(tr("Save"));
    m_end->setText(tr("End…"));
    for (std::size_t i = 0; i < allProcessedForFields.size(); ++i) {
        const ProcessedForField &field = allProcessedForFields.at(i);
        m_fields.at(static_cast<qsizetype>(i))->setLabel(processedForHead(field));
    }
    fillTable();
    updateVerbs();
}
