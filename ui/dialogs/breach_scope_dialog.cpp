#include "ui/dialogs/breach_scope_dialog.h"

#include "app/documents/breach_words.h"
#include "app/documents/error_sentence.h"
#include "app/documents/leaving_words.h"
#include "app/documents/retention_words.h"
#include "app/documents/role_words.h"
#include "app/staff/staff.h"
#include "ui/dialogs/moment_field.h"
#include "ui/look/button_variant.h"
#include "ui/look/theme.h"
#include "ui/pages/contact_table.h"
#include "ui/session/session.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/inline_bar.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/plain_text.h"
#include "ui/widgets/screen_fit.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>

#include <algorithm>

BreachScopeDialog::BreachScopeDialog(Session &session, const Breach &breach, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_breach(breach)
    , m_notice(new InlineBar)
    , m_sentence(new PlainLabel)
    , m_member(new QComboBox)
    , m_from(new MomentField)
    , m_until(new MomentField)
    , m_wholeFile(new QCheckBox)
    , m_memberField(new FormField(m_member))
    , m_fromField(new FormField(m_from))
    , m_untilField(new FormField(m_until))
    , m_look(new QPushButton)
    , m_progress(new QProgressBar)
    , m_stopCounting(new QPushButton)
    , m_result(new PlainLabel(TypeRole::Strong))
    , m_lines(new ContactTable)
    , m_onlyExport(new QPushButton)
    , m_take(new QPushButton)
    , m_cancel(new QPushButton)
    , m_membersAnswer([this](const auto &members) { offerMembers(members); })
{
    setAttribute(Qt::WA_DeleteOnClose);
    fitToScreen(this, {theme().px(720), theme().px(600)});
    arrange();
    m_member->addItem(QString(), QString());
    const Instant now = session.services().clock().computedNow();
    const Instant from =
        breach.values.moment(BreachField::OccurredFrom).value_or(Instant{now.micros - 3 * Instant::day});
    const Instant to = breach.values.moment(BreachField::OccurredTo).value_or(now);
    m_from->setMoment(from);
    // What happened in a moment may be seen up to now.
    m_until->setMoment(from < to ? to : now);
    for (MomentField *field : {m_from, m_until})
        field->setToday(session.today());
    connect(&m_counting, &QFutureWatcherBase::progressRangeChanged, m_progress, &QProgressBar::setRange);
    connect(&m_counting, &QFutureWatcherBase::progressValueChanged, m_progress, &QProgressBar::setValue);
    connect(&m_counting, &QFutureWatcherBase::finished, this, &BreachScopeDialog::takeAnswer);
    connect(m_stopCounting, &QPushButton::clicked, this, [this] { m_stop.stop(); });
    connect(m_look, &QPushButton::clicked, this, [this] { look({}); });
    connect(m_onlyExport, &QPushButton::clicked, this, [this] {
        const qsizetype at = m_lines->currentNumber() - 1;
        if (m_scope && at >= 0 && at < m_scope->exports.size())
            look(m_scope->exports.at(at).ref);
    });
    connect(m_lines, &ContactTable::currentNumberChanged, this, &BreachScopeDialog::updateVerbs);
    connect(m_take, &QPushButton::clicked, this, &BreachScopeDialog::takeOver);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    retranslate();
    m_membersAnswer.expect(session.services().staff().list(session.permit()));
}

BreachScopeDialog::~BreachScopeDialog()
{
    m_stop.stop();
}

void BreachScopeDialog::arrange()
{
    m_sentence->setWordWrap(true);
    m_result->setWordWrap(true);
    m_lines->setWraps(true);
    m_lines->setShares({3, 5, 2});
    auto *period = new QHBoxLayout;
    period->setSpacing(12);
    period->addWidget(m_fromField, 1, Qt::AlignTop);
    period->addWidget(m_untilField, 1, Qt::AlignTop);
    auto *looking = new QHBoxLayout;
    looking->addWidget(m_wholeFile, 1);
    looking->addWidget(m_look);
    auto *going = new QHBoxLayout;
    going->addWidget(m_progress, 1);
    going->addWidget(m_stopCounting);
    auto *verbs = new QHBoxLayout;
    verbs->addWidget(m_onlyExport);
    verbs->addStretch();
    verbs->addWidget(m_cancel);
    verbs->addWidget(m_take);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addWidget(m_notice);
    column->addWidget(m_sentence);
    column->addWidget(m_memberField);
    column->addLayout(period);
    column->addLayout(looking);
    column->addLayout(going);
    column->addWidget(m_result);
    column->addWidget(m_lines, 1);
    column->addLayout(verbs);
    m_notice->clear();
    setVariant(m_take, ButtonVariant::Primary);
    m_look->setDefault(true);
}

void BreachScopeDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void BreachScopeDialog::retranslate()
{
    setWindowTitle(tr("Extent of the breach"));
    m_sentence->setText(tr("Whose data was before somebody in a period: out of the trail of who was opened, "
                           "the lists and files that left, and the roles of that time."));
    m_memberField->setLabel(tr("Whose account or device"));
    m_member->setItemText(0, tr("All members"));
    m_fromField->setLabel(tr("From"));
    m_untilField->setLabel(tr("Up to"));
    m_from->setSpokenName(tr("From"));
    m_until->setSpokenName(tr("Up to"));
    m_wholeFile->setText(tr("The device held the customer file itself: everybody in reach"));
    m_look->setText(tr("Look"));
    m_progress->setAccessibleName(tr("How far the trail was looked through"));
    m_stopCounting->setText(tr("Stop"));
    m_onlyExport->setText(tr("Only this list or file"));
    m_take->setText(tr("Take over into the register"));
    m_cancel->setText(tr("Cancel"));
    m_lines->setHeads({tr("What"), tr("Which"), tr("People")});
    m_lines->setAccessibleName(tr("Extent"));
    fill();
}

void BreachScopeDialog::offerMembers(const Result<QList<StaffMember>> &members)
{
    if (!members) {
        m_notice->tell(Tone::Danger, errorSentence(members.error()));
        return;
    }
    for (const StaffMember &member : *members) {
        m_names.insert(member.ref, member.displayName);
        m_member->addItem(visibleLine(member.displayName), member.ref);
    }
}

BreachScopeQuestion BreachScopeDialog::question() const
{
    return {.member = m_member->currentData().toString(),
        .from = m_from->moment().value_or(Instant()),
        .until = m_until->moment().value_or(Instant()),
        .isWholeFile = m_wholeFile->isChecked()};
}

void BreachScopeDialog::look(const QString &exportRef)
{
    BreachScopeQuestion asked = question();
    asked.exportRef = exportRef;
    count(asked, false);
}

void BreachScopeDialog::takeOver()
{
    if (m_scope)
        count(m_scope->question, true); // what is shown, whatever was looked for since and did not come
}

void BreachScopeDialog::count(const BreachScopeQuestion &asked, bool intoRegister)
{
    m_notice->clear();
    m_stop = {};
    m_isTaking = intoRegister;
    m_progress->setRange(0, Breaches::scopeSteps);
    m_progress->setValue(0);
    const Breaches &breaches = m_session.services().breaches();
    m_counting.setFuture(intoRegister ? breaches.takeScope(m_session.permit(), m_breach.id, asked, m_stop)
                                      : breaches.scope(m_session.permit(), asked, m_stop));
    updateVerbs();
}

void BreachScopeDialog::takeAnswer()
{
    if (m_counting.future().resultCount() == 0)
        return;
    const auto scope = m_counting.result();
    if (scope && m_isTaking) {
        emit taken();
        accept();
        return;
    }
    if (!scope)
        m_notice->tell(Tone::Danger, errorSentence(scope.error()));
    else
        m_scope = *scope;
    fill();
}

void BreachScopeDialog::updateVerbs()
{
    const bool isCounting = m_counting.isRunning();
    for (QWidget *each : {static_cast<QWidget *>(m_progress), static_cast<QWidget *>(m_stopCounting)})
        each->setVisible(isCounting);
    m_look->setEnabled(!isCounting);
    m_take->setEnabled(!isCounting && m_scope);
    m_onlyExport->setVisible(m_scope && !m_scope->exports.isEmpty());
    m_onlyExport->setEnabled(!isCounting && m_lines->currentNumber() > 0);
}

void BreachScopeDialog::fill()
{
    m_lines->clearRows();
    updateVerbs();
    if (!m_scope) {
        m_result->setText(tr("Nothing was looked for yet."));
        return;
    }
    const QLocale locale;
    m_result->setText(tr("People known of: %1, in reach at most: %2, kinds of data: %3, lists and files: %4")
                          .arg(locale.toString(m_scope->people()), locale.toString(m_scope->atMost()))
                          .arg(std::count_if(allDataCategories.begin(), allDataCategories.end(),
                              [this](DataCategory each) { return m_scope->categories().contains(each); }))
                          .arg(m_scope->exports.size()));
    for (const BreachScopePart &part : m_scope->parts) {
        const QString where = filingSystemWord(part.filingSystem);
        m_lines->addRow({tr("Opened"), where, locale.toString(part.seen)});
        if (part.gone > 0)
            m_lines->addRow({tr("Erased since"), where, locale.toString(part.gone)});
        if (part.nameless > 0)
            m_lines->addRow({tr("In the archive, not named"), where, locale.toString(part.nameless)});
        for (const DataCategory category : allDataCategories) {
            const qint64 people = part.categories.value(static_cast<int>(category));
            if (people > 0)
                m_lines->addRow({tr("Kind of data"), categoryWord(category), locale.toString(people)});
        }
    }
    for (qsizetype at = 0; at < m_scope->exports.size(); ++at) {
        const BreachScopeExport &left = m_scope->exports.at(at);
        m_lines->addRow({tr("Left"),
                            tr("%1, %2").arg(breachMoment(left.happenedAt),
                                left.recipient.isEmpty() ? wayOutWord(left.way) : left.recipient),
                            locale.toString(left.people)},
            at + 1);
    }
    for (const BreachScopeGrant &grant : m_scope->grants)
        m_lines->addRow({tr("Role"),
            tr("%1: %2, %3")
                .arg(m_names.value(grant.member, grant.member), roleWord(grant.role),
                    filingSystemWord(grant.filingSystem)),
            QString()});
    for (const FilingSystem filingSystem : m_scope->withheld)
        m_lines->addRow({tr("Not looked into"), filingSystemWord(filingSystem), QString()});
}
