#include "ui/pages/request_notices_card.h"

#include "app/documents/notice_letters.h"
#include "app/documents/notice_words.h"
#include "app/documents/request_words.h"
#include "app/requests/request_result.h"
#include "ui/dialogs/leaving_saving.h"
#include "ui/look/icon.h"
#include "ui/look/theme.h"
#include "ui/models/request_notices_model.h"
#include "ui/session/session.h"
#include "ui/widgets/card.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/dressed_view.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/plain_tool_tip.h"
#include "ui/widgets/wrapping_header.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>
#include <QTimer>

#include <algorithm>

namespace {

constexpr int highestRows = 400; // more are scrolled
constexpr int dragging = 100;    // ms in which a hand that draws a border along rests

} // namespace

int unwrittenNotices(const Request &request, const QList<RequestNotice> &notices)
{
    const bool goes = request.type == Request::Type::Erasure && !request.executedAt;
    return goes ? int(std::count_if(notices.begin(), notices.end(),
                      [](const RequestNotice &notice) { return !notice.madeAt && !notice.sentOn.isValid(); }))
                : 0;
}

RequestNoticesCard::RequestNoticesCard(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_card(new Card)
    , m_hint(new PlainLabel)
    , m_model(new RequestNoticesModel(this))
    , m_table(new QTableView)
    , m_formats(new QComboBox)
    , m_formatField(new FormField(m_formats))
    , m_onlyChosen(new QCheckBox)
    , m_write(new QPushButton)
    , m_day(new DateField)
    , m_dayField(new FormField(m_day))
    , m_ways(new QComboBox)
    , m_wayField(new FormField(m_ways))
    , m_sent(new QPushButton)
    , m_told(new QPushButton)
    , m_obstacle(new QComboBox)
    , m_obstacleField(new FormField(m_obstacle))
    , m_impossible(new QPushButton)
    , m_saving(new LeavingSaving(this))
    , m_fitting(new QTimer(this))
    , m_list([this](const auto &notices) {
        if (!notices) {
            emit failed(notices.error());
            return;
        }
        showNotices(*notices);
        emit listed();
    })
    , m_drawn([this](const auto &sheets) {
        if (sheets)
            save(*sheets);
        else
            emit failed(sheets.error());
    })
    , m_recorded([this](const Outcome &outcome) {
        if (outcome)
            emit changed(tr("Recorded with the notices"));
        else
            emit failed(outcome.error());
    })
{
    m_write->setIcon(icon(u"download"));
    m_sent->setIcon(icon(u"mail"));
    m_told->setIcon(icon(u"check"));
    m_hint->setWordWrap(true);
    m_obstacle->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_obstacle->setMinimumContentsLength(24);
    m_day->setToday([&session] { return session.today(); });
    m_table->setHorizontalHeader(new WrappingHeader(m_table));
    dressTable(m_table);
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    // How far each is stands in sight beside them: what is long goes on below.
    m_table->verticalHeader()->setMinimumSectionSize(theme().rowHeight());
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->setWordWrap(true);
    arrange();
    connectVerbs();
    retranslate();
    hide();
}

void RequestNoticesCard::arrange()
{
    const auto row = [this](std::initializer_list<QWidget *> parts) {
        auto *line = new QHBoxLayout;
        line->setSpacing(8);
        for (QWidget *part : parts)
            line->addWidget(part, 0, Qt::AlignBottom);
        line->addStretch(1);
        m_card->body()->addLayout(line);
    };
    m_card->body()->addWidget(m_hint);
    m_card->body()->addWidget(m_table);
    // No row is wider than the smallest detail, in Dutch either.
    row({m_formatField, m_write});
    row({m_onlyChosen});
    row({m_dayField, m_wayField});
    row({m_sent, m_told});
    row({m_obstacleField});
    row({m_impossible});
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_card);
}

void RequestNoticesCard::connectVerbs()
{
    connect(m_write, &QPushButton::clicked, this, &RequestNoticesCard::write);
    connect(m_sent, &QPushButton::clicked, this, &RequestNoticesCard::recordSent);
    connect(m_told, &QPushButton::clicked, this, &RequestNoticesCard::tell);
    connect(m_impossible, &QPushButton::clicked, this, &RequestNoticesCard::recordImpossible);
    connect(m_obstacle, &QComboBox::currentIndexChanged, m_obstacleField, &FormField::clearError);
    connect(m_day, &DateField::problemChanged, m_dayField, &FormField::setError);
    // Each section tells of its own width, and again while one is drawn along: the rows are measured once.
    m_fitting->setSingleShot(true);
    const auto fitLater = [this] { m_fitting->start(QGuiApplication::mouseButtons() ? dragging : 0); };
    connect(m_table->horizontalHeader(), &QHeaderView::geometriesChanged, this, fitLater);
    connect(m_table->horizontalHeader(), &QHeaderView::sectionResized, this, fitLater);
    connect(m_fitting, &QTimer::timeout, this, &RequestNoticesCard::fitTable);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        forgetObstacle();
        showVerbs();
    });
    connect(m_saving, &LeavingSaving::failed, this, &RequestNoticesCard::failed);
    connect(m_saving, &LeavingSaving::saved, this, [this] {
        m_recorded.expect(m_session.services().requestNotices().recordMade(m_session.permit(),
            m_session.filingSystem(), m_written.request, m_written.recipients, m_written.format));
    });
}

void RequestNoticesCard::setFile(const RequestFile &file, bool mayHandle)
{
    if (file.request.id != m_file.request.id) {
        showNotices({});
        m_day->setDate(m_session.today());
        m_dayField->clearError();
        forgetObstacle();
        m_drawn.forget();
    }
    m_file = file;
    m_mayHandle = mayHandle;
    m_list.expect(m_session.services().requestNotices().list(
        m_session.permit(), m_session.filingSystem(), file.request.id));
}

void RequestNoticesCard::showNotices(const QList<RequestNotice> &notices)
{
    const QString before = chosen();
    if (notices != m_model->notices())
        m_model->setNotices(notices);
    // Whoever was told makes room for the next who is to be.
    const auto open = std::find_if(notices.cbegin(), notices.cend(), [&](const RequestNotice &notice) {
        return notice.isOpen() && (before.isEmpty() || notice.recipient == before);
    });
    const auto first = open != notices.cend() ? open
                                              : std::find_if(notices.cbegin(), notices.cend(),
                                                    [](const RequestNotice &each) { return each.isOpen(); });
    if (first != notices.cend())
        m_table->selectRow(int(first - notices.cbegin()));
    fitTable();
    setVisible(!notices.isEmpty());
    showVerbs();
}

void RequestNoticesCard::fitTable()
{
    m_table->resizeRowsToContents();
    const int rows = std::min(m_table->verticalHeader()->length(), theme().px(highestRows));
    m_table->setFixedHeight(
        m_table->horizontalHeader()->sizeHint().height() + rows + 2 * m_table->frameWidth() + 2);
}

QString RequestNoticesCard::chosen() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? QString() : m_model->notices().at(rows.first().row()).recipient;
}

void RequestNoticesCard::showVerbs()
{
    const Request &request = m_file.request;
    const auto &notices = m_model->notices();
    const bool isAnyOpen = std::any_of(
        notices.begin(), notices.end(), [](const RequestNotice &notice) { return notice.isOpen(); });
    const QString recipient = chosen();
    const bool isChosenOpen = std::any_of(notices.begin(), notices.end(),
        [&](const RequestNotice &notice) { return notice.isOpen() && notice.recipient == recipient; });
    const bool isDecided = request.executedAt || request.stage == Request::Stage::Approved;
    const bool canWrite = m_mayHandle && isAnyOpen && isDecided && request.contact.isStored();
    for (QWidget *part : std::initializer_list<QWidget *>{m_formatField, m_write, m_onlyChosen})
        part->setVisible(canWrite);
    const bool canTell = m_mayHandle && isAnyOpen && request.executedAt;
    for (QWidget *part : std::initializer_list<QWidget *>{
             m_dayField, m_wayField, m_sent, m_told, m_obstacleField, m_impossible}) {
        part->setVisible(canTell);
        part->setEnabled(isChosenOpen);
    }
    const QString bar = isChosenOpen ? QString()
        : recipient.isEmpty()        ? tr("Choose in the table which recipient it is about.")
                                     : tr("This recipient was told already, or cannot be: choose another.");
    for (QPushButton *verb : {m_sent, m_told, m_impossible}) {
        verb->setAccessibleDescription(bar);
        setPlainToolTip(verb, bar);
    }
    const int missing = unwrittenNotices(request, notices);
    m_hint->setVisible(isAnyOpen && (!request.contact.isStored() || missing > 0));
    m_hint->setText(request.contact.isStored()
            ? tr("Write the notices out once the proposal is approved and before it is carried out: after "
                 "that, nothing is left here that says who they are about.")
            : tr("The person has been erased, so no notice can be written out any more. Whom you still have "
                 "to tell, you tell yourself."));
}

void RequestNoticesCard::write()
{
    if (m_saving->isBusy())
        return;
    m_format = static_cast<NoticeFormat>(m_formats->currentData().toInt());
    const QStringList recipients = m_onlyChosen->isChecked() ? QStringList{chosen()} : QStringList();
    m_drawn.expect(m_session.services().requestNotices().draw(
        m_session.permit(), m_session.filingSystem(), m_file.request.id, recipients, m_format));
}

void RequestNoticesCard::save(const QList<NoticeSheet> &sheets)
{
    DataClass highest = DataClass::Standard;
    m_written = {.request = m_file.request.id, .format = m_format};
    for (const NoticeSheet &sheet : sheets) {
        highest = stricter(highest, sheet.dataClass());
        m_written.recipients.append(sheet.notice.recipient);
    }
    const NoticeFormat format = m_format;
    const QString ending = format == NoticeFormat::Pdf ? QStringLiteral(".pdf")
        : format == NoticeFormat::Csv                  ? QStringLiteral(".csv")
                                                       : QStringLiteral(".eml.zip");
    m_saving->save(m_session.services(), m_session.permit(),
        {.order = {.way = way_out::requestNotices,
             .filingSystem = m_file.request.filingSystem,
             .objectKind = QStringLiteral("request"),
             .objectRef = m_file.request.ref,
             .dataClass = highest},
            // The name of the file names nobody.
            .place = {tr("Save the notices to recipients"),
                tr("notices") + u'-' + m_file.request.ref.left(8) + ending, tr("Notices (*%1)").arg(ending)},
            .content = [sheets, format](const QString & /*name*/) -> LeavingContent {
                const auto content = layOutNotices(format, sheets);
                if (!content)
                    return {.problem = content.error()};
                return {noticesFileName(format), *content};
            }});
}

std::optional<QDate> RequestNoticesCard::day()
{
    const auto on = m_day->date();
    if (!on) {
        m_dayField->setError(tr("Give the day on which it was sent, or on which the recipient was told."));
        m_day->setFocus();
    }
    return on;
}

void RequestNoticesCard::recordSent()
{
    if (const auto on = day())
        m_recorded.expect(
            m_session.services().requestNotices().recordSent(m_session.permit(), m_session.filingSystem(),
                m_file.request.id, {chosen()}, *on, static_cast<NoticeWay>(m_ways->currentData().toInt())));
}

void RequestNoticesCard::tell()
{
    if (const auto on = day())
        emit toldWanted(chosen(), *on);
}

void RequestNoticesCard::recordImpossible()
{
    const QString why = m_obstacle->currentData().toString();
    if (why.isEmpty()) {
        m_obstacleField->setError(tr("Choose why this recipient cannot be told."));
        m_obstacle->setFocus();
        return;
    }
    emit impossibleWanted(chosen(), why);
}

void RequestNoticesCard::forgetObstacle()
{
    m_obstacle->setCurrentIndex(-1);
    m_obstacleField->clearError();
}

void RequestNoticesCard::fillChoices()
{
    const auto fill = [](QComboBox *box, const auto &values, auto word) {
        const int current = std::max(0, box->currentIndex());
        box->clear();
        for (const auto value : values)
            box->addItem(word(value), static_cast<int>(value));
        box->setCurrentIndex(current);
    };
    fill(m_formats, allNoticeFormats, noticeFormatWord);
    fill(m_ways, allNoticeWays, noticeWayWord);
    const int current = m_obstacle->currentIndex(); // none until somebody chooses
    m_obstacle->clear();
    m_obstacle->setPlaceholderText(tr("Choose a reason"));
    for (const char *code : noticeObstacles)
        m_obstacle->addItem(obstacleWord(QString::fromLatin1(code)), QString::fromLatin1(code));
    m_obstacle->setCurrentIndex(current);
}

void RequestNoticesCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void RequestNoticesCard::retranslate()
{
    m_card->setTitle(tr("Recipients of the data"));
    m_card->setSubtitle(
        tr("Whoever received data of this person is told what becomes of it (art. 19 GDPR)."));
    m_table->setAccessibleName(tr("Recipients of the data"));
    m_formatField->setLabel(tr("Notices as"));
    m_write->setText(tr("Save notices…"));
    m_onlyChosen->setText(tr("Only of the chosen recipient"));
    m_dayField->setLabel(tr("Sent or told on"));
    m_wayField->setLabel(tr("By which way"));
    m_sent->setText(tr("Record as sent"));
    m_told->setText(tr("Record as told"));
    m_told->setAccessibleName(tr("Record that this recipient was told"));
    m_obstacleField->setLabel(tr("Or why that is impossible (art. 19 GDPR)"));
    m_impossible->setText(tr("Record as impossible"));
    fillChoices();
    m_model->retranslate();
    showVerbs();
}
