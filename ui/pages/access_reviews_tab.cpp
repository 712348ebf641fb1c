#include "ui/pages/access_reviews_tab.h"

#include "app/documents/access_review_words.h"
#include "app/documents/error_sentence.h"
#include "app/settings/settings.h"
#include "ui/dialogs/leaving_saving.h"
#include "ui/look/icon.h"
#include "ui/look/theme.h"
#include "ui/pages/contact_section.h"
#include "ui/pages/contact_table.h"
#include "ui/session/session.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/inline_bar.h"
#include "ui/widgets/plain_label.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSplitter>

AccessReviewsTab::AccessReviewsTab(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_notice(new InlineBar)
    , m_dueSection(new ContactSection)
    , m_reviews(new ContactSection)
    , m_startEverybody(new QPushButton(icon(u"users"), QString()))
    , m_startPrivileged(new QPushButton(icon(u"key"), QString()))
    , m_startLog(new QPushButton(icon(u"history"), QString()))
    , m_title(new PlainLabel(TypeRole::Title3))
    , m_state(new PlainLabel(TypeRole::Caption, Ink::Muted))
    , m_lines(new ContactTable)
    , m_verdict(new QComboBox)
    , m_verdictField(new FormField(m_verdict))
    , m_reason(new QLineEdit)
    , m_reasonField(new FormField(m_reason))
    , m_decide(new QPushButton(icon(u"check"), QString()))
    , m_followUp(new QPushButton(icon(u"clipboard-check"), QString()))
    , m_sign(new QPushButton(icon(u"rubber-stamp"), QString()))
    , m_savePdf(new QPushButton(icon(u"file-type-pdf"), QString()))
    , m_saveHtml(new QPushButton(icon(u"download"), QString()))
    , m_saving(new LeavingSaving(this))
    , m_dueAnswer([this](const auto &due) {
        m_due = due ? *due : QList<ReviewDue>();
        fillDue();
    })
    , m_listAnswer([this](const auto &reviews) {
        m_all = reviews ? *reviews : QList<AccessReview>();
        if (!reviews)
            m_notice->tell(Tone::Danger, errorWords(reviews.error()));
        fillReviews();
    })
    , m_changeAnswer([this](const auto &review) { take(review, m_telling); })
    , m_verifyAnswer([this](const auto &seen) {
        if (seen && *seen > 0) {
            emit told(tr("%n change(s) of a review seen carried out", nullptr, *seen));
            refresh();
        }
    })
    , m_profileAnswer([this](const auto &profile) {
        if (profile)
            m_organisation = profile->name;
    })
{
    arrange();
    connectVerbs();
    retranslate();
}

void AccessReviewsTab::arrange()
{
    m_dueSection->table()->setShares({2, 1});
    m_reviews->table()->setShares({5, 5});
    for (const ContactSection *section : {m_dueSection, m_reviews})
        section->table()->setWraps(true);
    m_lines->setShares({1, 5, 3, 4, 4, 6});
    m_lines->setWraps(true);
    m_lines->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_title->setWordWrap(true);
    m_state->setWordWrap(true);
    auto *starts = new FlowLayout;
    for (QPushButton *verb : {m_startEverybody, m_startPrivileged, m_startLog})
        starts->addWidget(verb);
    auto *page = new QWidget;
    auto *left = new QVBoxLayout(page);
    left->setContentsMargins(0, 0, 8, 8);
    left->setSpacing(14);
    left->addWidget(m_dueSection);
    left->addLayout(starts);
    left->addWidget(m_reviews);
    left->addStretch(1);
    auto *area = new QScrollArea;
    area->setWidget(page);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // Wide enough for the verbs in Dutch: what is wider than its area would be cut off.
    const auto widen = [area] { area->setMinimumWidth(theme().px(348)); };
    widen();
    connect(&theme(), &Theme::changed, area, widen);
    auto *fields = new QHBoxLayout;
    fields->setSpacing(12);
    fields->addWidget(m_verdictField, 1, Qt::AlignTop);
    fields->addWidget(m_reasonField, 3, Qt::AlignTop);
    auto *verbs = new FlowLayout;
    for (QPushButton *verb : {m_decide, m_followUp, m_sign, m_savePdf, m_saveHtml})
        verbs->addWidget(verb);
    auto *detail = new QWidget;
    auto *right = new QVBoxLayout(detail);
    right->setContentsMargins(8, 0, 0, 8);
    right->setSpacing(8);
    right->addWidget(m_title);
    right->addWidget(m_state);
    right->addWidget(m_lines, 1);
    right->addLayout(fields);
    right->addLayout(verbs);
    auto *halves = new QSplitter;
    halves->setChildrenCollapsible(false);
    halves->addWidget(area);
    halves->addWidget(detail);
    halves->setStretchFactor(0, 2);
    halves->setStretchFactor(1, 5);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(10);
    column->addWidget(m_notice);
    column->addWidget(halves, 1);
    m_notice->clear();
}

void AccessReviewsTab::connectVerbs()
{
    connect(m_startEverybody, &QPushButton::clicked, this, [this] { start(AccessReviewScope::Everybody); });
    connect(m_startPrivileged, &QPushButton::clicked, this, [this] { start(AccessReviewScope::Privileged); });
    connect(m_startLog, &QPushButton::clicked, this, [this] { start(AccessReviewScope::Log); });
    connect(m_decide, &QPushButton::clicked, this, &AccessReviewsTab::decide);
    connect(m_followUp, &QPushButton::clicked, this, &AccessReviewsTab::followUp);
    connect(m_sign, &QPushButton::clicked, this, &AccessReviewsTab::sign);
    connect(m_savePdf, &QPushButton::clicked, this, [this] { save(false); });
    connect(m_saveHtml, &QPushButton::clicked, this, [this] { save(true); });
    connect(m_reviews->table(), &ContactTable::currentNumberChanged, this, &AccessReviewsTab::fillLines);
    connect(m_lines->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &AccessReviewsTab::updateVerbs);
    connect(m_reason, &QLineEdit::textEdited, m_reasonField, &FormField::clearError);
    connect(m_saving, &LeavingSaving::saved, this, [this] { emit told(tr("Review saved")); });
    connect(m_saving, &LeavingSaving::failed, this,
        [this](const Error &error) { m_notice->tell(Tone::Danger, errorWords(error)); });
}

void AccessReviewsTab::refresh()
{
    const Permit &permit = m_session.permit();
    if (!permit.mayAnywhere(Operation::ReviewAccess))
        return;
    const AccessReviews &reviews = m_session.services().accessReviews();
    m_verifyAnswer.expect(reviews.verifyChanges(permit));
    m_dueAnswer.expect(reviews.due(permit));
    m_listAnswer.expect(reviews.list(permit));
    m_profileAnswer.expect(m_session.services().settings().organisation(permit));
}

void AccessReviewsTab::setMembers(const QList<StaffMember> &members)
{
    m_names.clear();
    for (const StaffMember &member : members)
        m_names.insert(member.ref, member.displayName.isEmpty() ? member.name : member.displayName);
    fillLines();
}

const AccessReview *AccessReviewsTab::chosen() const
{
    const qint64 number = m_reviews->table()->currentNumber();
    return number > 0 && number <= m_all.size() ? &m_all.at(number - 1) : nullptr;
}

void AccessReviewsTab::fillDue()
{
    const QDate today = m_session.services().clock().today();
    ContactTable *table = m_dueSection->table();
    table->clearRows();
    for (const ReviewDue &due : std::as_const(m_due))
        table->addRow({reviewDueWord(due.kind),
            due.isOverdue(today)
                ? tr("Late since %1").arg(QLocale().toString(due.dueOn, QLocale::ShortFormat))
                : QLocale().toString(due.dueOn, QLocale::ShortFormat)});
    m_dueSection->settle();
}

void AccessReviewsTab::fillReviews()
{
    const QDate today = m_session.services().clock().today();
    ContactTable *table = m_reviews->table();
    {
        const QSignalBlocker quiet(table);
        table->clearRows();
        for (qsizetype i = 0; i < m_all.size(); ++i)
            table->addRow({accessReviewTitle(m_all.at(i)), accessReviewState(m_all.at(i), today)}, i + 1);
        if (!table->currentIndex().isValid() && table->rowCount() > 0)
            table->setCurrentIndex(table->model()->index(0, 0));
    }
    m_reviews->settle();
    fillLines();
}

void AccessReviewsTab::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void AccessReviewsTab::retranslate()
{
    m_dueSection->setTitle(tr("Due"), tr("When reviews are due"));
    m_dueSection->table()->setHeads({tr("What"), tr("By")});
    m_dueSection->setEmptySentence(tr("Nothing is due."));
    m_reviews->setTitle(tr("Reviews"), tr("Reviews"));
    m_reviews->table()->setHeads({tr("Review"), tr("State")});
    m_reviews->setEmptySentence(tr("No review was made yet. Begin one above."));
    m_startEverybody->setText(tr("Review everybody"));
    m_startPrivileged->setText(tr("Review privileged roles"));
    m_startLog->setText(tr("Review the log of last month"));
    m_lines->setAccessibleName(tr("Lines of the review"));
    m_lines->setHeads({tr("No."), tr("What"), tr("Who"), tr("Since"), tr("Finding"), tr("Decision")});
    m_verdictField->setLabel(tr("Decision"));
    m_reasonField->setLabel(tr("Reason"));
    m_decide->setText(tr("Decide on the chosen lines"));
    m_followUp->setText(tr("Report what was done"));
    m_sign->setText(tr("Sign…"));
    m_savePdf->setText(tr("Save as PDF…"));
    m_saveHtml->setText(tr("Save as HTML…"));
    fillDue();
    fillReviews();
}
