#include "ui/pages/inspection_page.h"

#include "app/documents/error_sentence.h"
#include "app/documents/inspection_words.h"
#include "app/leaving/register_ways.h"
#include "ui/dialogs/contact_choice.h"
#include "ui/dialogs/leaving_saving.h"
#include "ui/look/icon.h"
#include "ui/look/theme.h"
#include "ui/pages/contact_table.h"
#include "ui/session/session.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/inline_bar.h"
#include "ui/widgets/master_detail.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/plain_text.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QtConcurrent>

#include <algorithm>

namespace {

/// So many rows of a table stand in the window; the file has all of them.
constexpr int narrowestColumn = 128; // at 100 %
constexpr qsizetype mostRowsShown = 200;

} // namespace

InspectionPage::InspectionPage(Session &session, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_title(new PlainLabel(TypeRole::Title2))
    , m_questions(new ContactTable)
    , m_name(new PlainLabel(TypeRole::Title2))
    , m_notice(new InlineBar)
    , m_person(new ContactChoice(session))
    , m_from(new DateField)
    , m_until(new DateField)
    , m_fromField(new FormField(m_from))
    , m_untilField(new FormField(m_until))
    , m_period(makePeriod())
    , m_lines(new PlainLabel)
    , m_again(new QPushButton)
    , m_pdf(new QPushButton)
    , m_csv(new QPushButton)
    , m_tables(new QWidget)
    , m_column(new QVBoxLayout(m_tables))
    , m_scroll(new QScrollArea)
    , m_panes(nullptr)
    , m_saving(new LeavingSaving(this))
    , m_answer([this](const auto &answer) { take(answer); })
    , m_sheet([this](const InspectionSheet &sheet) { showSheet(sheet); })
{
    m_person->setQuestion(
        [] { return tr("Whom it is about"); }, [] { return tr("Name, number or e-mail address"); });
    m_panes = new MasterDetail(makeList(), makeDetail());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_panes);
    connectVerbs();
    retranslate();
}

bool InspectionPage::isFor(const Permit &permit)
{
    return permit.mayAnywhere(Operation::ViewDashboards);
}

QWidget *InspectionPage::makeList()
{
    m_questions->setWraps(true);
    m_questions->setShares({1, 9});
    auto *list = new QWidget;
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(16, 14, 0, 0);
    column->setSpacing(10);
    column->addWidget(m_title);
    column->addWidget(m_questions, 1);
    list->setFocusProxy(m_questions);
    return list;
}

QWidget *InspectionPage::makeDetail()
{
    m_name->setWordWrap(true);
    m_lines->setWordWrap(true);
    m_lines->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_again->setIcon(icon(u"refresh"));
    m_pdf->setIcon(icon(u"file-type-pdf"));
    m_csv->setIcon(icon(u"table"));
    auto *verbs = new QWidget;
    auto *flow = new FlowLayout(verbs);
    for (QPushButton *verb : {m_pdf, m_csv, m_again})
        flow->addWidget(verb);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(8);
    auto *inner = new QWidget;
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, theme().px(8), 0);
    column->setSpacing(10);
    column->addWidget(m_person);
    column->addWidget(m_period);
    column->addWidget(m_lines);
    column->addWidget(verbs);
    column->addWidget(m_tables);
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

QWidget *InspectionPage::makePeriod()
{
    auto *period = new QWidget;
    auto *flow = new FlowLayout(period);
    for (FormField *field : {m_fromField, m_untilField}) {
        auto *day = qobject_cast<DateField *>(field->field());
        day->setToday([this] { return m_session.today(); });
        connect(day, &DateField::problemChanged, field, &FormField::setError);
        connect(day, &DateField::dateChanged, this, &InspectionPage::ask);
        flow->addWidget(field);
    }
    return period;
}

void InspectionPage::connectVerbs()
{
    connect(m_questions, &ContactTable::currentNumberChanged, this, &InspectionPage::choose);
    connect(m_questions, &ContactTable::clicked, this, [this] { m_panes->setDetailShown(true); });
    connect(m_questions, &ContactTable::rowActivated, this, [this] { m_panes->setDetailShown(true); });
    connect(m_panes, &MasterDetail::backRequested, this, [this] { m_panes->setDetailShown(false); });
    connect(m_person, &ContactChoice::chosenChanged, this, &InspectionPage::ask);
    connect(m_again, &QPushButton::clicked, this, &InspectionPage::ask);
    connect(m_pdf, &QPushButton::clicked, this, [this] { save(InspectionFormat::Pdf); });
    connect(m_csv, &QPushButton::clicked, this, [this] { save(InspectionFormat::Csv); });
    connect(m_saving, &LeavingSaving::saved, this, [this] { emit noticeWanted({tr("Saved"), {}}); });
    connect(m_saving, &LeavingSaving::failed, this,
        [this](const Error &error) { m_notice->tell(Tone::Danger, errorWords(error)); });
}

void InspectionPage::refresh()
{
    if (question() == 0)
        m_questions->setCurrentIndex(m_questions->model()->index(0, 0));
    else
        ask();
}

void InspectionPage::openRecord(const QVariant &record)
{
    const int number = record.toInt();
    if (number >= 1 && number <= inspectionQuestionCount)
        m_questions->setCurrentIndex(m_questions->model()->index(number - 1, 0));
    m_panes->setDetailShown(true);
}

QList<QWidget *> InspectionPage::panes()
{
    return {m_questions, m_pdf, m_scroll};
}

int InspectionPage::question() const
{
    return int(m_questions->currentNumber());
}

void InspectionPage::choose()
{
    m_notice->clear();
    setOwnPeriod();
    ask();
}

/// The days that the question is about by itself; whoever asks may name others.
void InspectionPage::setOwnPeriod()
{
    const auto [from, until] = inspectionPeriod({.question = question()}, m_session.today());
    const auto set = [](DateField *field, QDate day) {
        const QSignalBlocker quiet(field);
        field->setDate(day.isValid() ? std::optional(day) : std::nullopt);
    };
    set(m_from, from);
    set(m_until, until);
    m_fromField->clearError();
    m_untilField->clearError();
}

/// A question about one person waits until they are named.
void InspectionPage::ask()
{
    m_shown.reset();
    m_answer.forget();
    m_sheet.forget();
    const InspectionQuestion *chosen = inspectionQuestion(question());
    emit busyChanged(false);
    if (chosen && (!chosen->asksPerson || m_person->chosen().isStored())) {
        emit busyChanged(true);
        m_answer.expect(m_session.services().inspection().answer(m_session.permit(),
            {.question = chosen->number,
                .filingSystem = m_session.filingSystem(),
                .person = m_person->chosen(),
                .from = m_from->date().value_or(QDate()),
                .until = m_until->date().value_or(QDate())}));
    }
    fill();
}

void InspectionPage::take(const Result<InspectionAnswer> &answer)
{
    if (!answer) {
        emit busyChanged(false);
        m_notice->tell(Tone::Danger, errorWords(answer.error()));
        return;
    }
    m_notice->clear();
    m_shown = *answer;
    layOut();
}

/// Where there is much to tell it takes time, with its digest.
void InspectionPage::layOut()
{
    m_sheet.expect(QtConcurrent::run([answer = *m_shown] { return inspectionSheet(answer); }));
}

/// All but the answer itself.
void InspectionPage::fill()
{
    const InspectionQuestion *chosen = inspectionQuestion(question());
    m_name->setText(chosen ? inspectionQuestionWord(chosen->number) : QString());
    m_person->setVisible(chosen && chosen->asksPerson);
    m_period->setVisible(chosen && chosen->asksPeriod());
    const bool waits = chosen && chosen->asksPerson && !m_person->chosen().isStored();
    m_again->setEnabled(chosen && !waits);
    m_pdf->setEnabled(false);
    m_csv->setEnabled(false);
    clearTables();
    m_lines->setText(waits ? tr("This question is about one person: choose them first.") : QString());
    m_lines->setVisible(waits);
}

void InspectionPage::showSheet(const InspectionSheet &sheet)
{
    emit busyChanged(false);
    fill();
    QStringList lines = sheet.lines;
    for (QString &line : lines)
        line = visibleLine(line);
    m_lines->setText(lines.join(u'\n'));
    m_lines->show();
    for (const DashboardTable &table : sheet.content.tables)
        addTable(table.title, table.note, table.head, table.rows);
    m_pdf->setEnabled(true);
    m_csv->setEnabled(true);
}

void InspectionPage::clearTables()
{
    while (QLayoutItem *item = m_column->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

void InspectionPage::addTable(
    const QString &title, const QString &note, const QStringList &head, const QList<QStringList> &rows)
{
    auto *heading = new PlainLabel(TypeRole::Title3);
    heading->setText(title);
    m_column->addWidget(heading);
    const qsizetype hidden = rows.size() - std::min(rows.size(), mostRowsShown);
    QStringList said;
    if (!note.isEmpty())
        said.append(note);
    if (hidden > 0)
        said.append(tr("%Ln more row(s) stand in the file that you save.", nullptr, int(hidden)));
    if (rows.isEmpty() && !head.isEmpty())
        said.append(tr("None."));
    if (!said.isEmpty()) {
        auto *words = new PlainLabel;
        words->setWordWrap(true);
        words->setText(said.join(u' '));
        m_column->addWidget(words);
    }
    if (rows.isEmpty())
        return;
    auto *table = new ContactTable;
    table->setFitsRows(true);
    table->setWraps(true);
    table->setNarrowest(narrowestColumn);
    table->setHeads(head);
    table->setAccessibleName(title);
    for (qsizetype at = 0; at < std::min(rows.size(), mostRowsShown); ++at)
        table->addRow(rows.at(at), at + 1);
    m_column->addWidget(table);
}

void InspectionPage::retranslate()
{
    m_title->setText(tr("What a regulator asks"));
    m_questions->setAccessibleName(tr("Questions of a regulator"));
    m_questions->setHeads({tr("No."), tr("Question")});
    m_again->setText(tr("Answer again"));
    m_pdf->setText(tr("Save as PDF…"));
    m_csv->setText(tr("Save as CSV…"));
    m_scroll->setAccessibleName(tr("The answer"));
    m_fromField->setLabel(tr("From"));
    m_untilField->setLabel(tr("Up to and including"));
    const int row = m_questions->currentIndex().row();
    const QSignalBlocker quiet(m_questions);
    m_questions->clearRows();
    for (const InspectionQuestion &each : inspectionQuestions())
        m_questions->addRow({QString::number(each.number), inspectionQuestionWord(each.number)}, each.number);
    if (row >= 0)
        m_questions->setCurrentIndex(m_questions->model()->index(row, 0));
    fill();
    if (m_shown)
        layOut(); // in the other language, and with the digest of that
}

void InspectionPage::save(InspectionFormat format)
{
    if (!m_shown)
        return;
    const bool isAboutPerson = !m_shown->personRef.isEmpty();
    const QString name = inspectionFileName(*m_shown, format);
    m_saving->save(m_session.services(), m_session.permit(),
        {.order = {.way = way_out::inspectionAnswer,
             .filingSystem = m_shown->filingSystem,
             .objectKind = isAboutPerson ? QStringLiteral("contact") : QStringLiteral("inspection"),
             .objectRef = isAboutPerson ? m_shown->personRef : QString::number(m_shown->question)},
            .place = {tr("Save the answer"), name,
                format == InspectionFormat::Pdf ? tr("PDF files (*.pdf)") : tr("CSV files (*.csv)")},
            .content = [answer = *m_shown, format, name](const QString & /*chosen*/) -> LeavingContent {
                return {name, inspectionFile(answer, format)};
            }});
}
