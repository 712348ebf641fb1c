#include "ui/pages/contact_history_tab.h"

#include "app/contacts/contact_as_of.h"
#include "app/contacts/contacts.h"
#include "app/contacts/field_undo.h"
#include "ui/look/curtain.h"
#include "ui/look/icon.h"
#include "ui/models/contact_field_words.h"
#include "ui/pages/contact_table.h"
#include "ui/pages/group_reveal.h"
#include "ui/session/session.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/inline_bar.h"
#include "ui/widgets/plain_label.h"

#include <QEvent>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

ContactHistoryTab::ContactHistoryTab(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_notice(new InlineBar(this))
    , m_dayLabel(new PlainLabel)
    , m_day(new DateField)
    , m_show(new QPushButton)
    , m_back(new QPushButton)
    , m_table(new ContactTable(this))
    , m_why(new PlainLabel(TypeRole::Small, Ink::Muted))
    , m_undo(new QPushButton(this))
    , m_reveal(new GroupReveal(session, CoveredGroup::Notes, new QPushButton(this), this))
    , m_answer([this](const Result<QList<FieldChange>> &changes) {
        if (!changes) {
            m_notice->tell(Tone::Danger, contactSentence(changes.error()));
            return;
        }
        m_changes = *changes;
        offerReveal();
        fill();
    })
    , m_undoAnswer([this](const Result<QList<Id<FieldChange>>> &outcome) {
        if (outcome)
            emit undone();
        else
            m_notice->tell(Tone::Danger, contactSentence(outcome.error()));
    })
{
    arrange();
    m_notice->clear();
    m_undo->setIcon(icon(u"arrow-back-up"));
    m_show->setIcon(icon(u"history"));
    m_day->setToday([&session] { return session.today(); });
    connect(m_table, &ContactTable::currentNumberChanged, this, &ContactHistoryTab::followRow);
    connect(m_undo, &QPushButton::clicked, this, &ContactHistoryTab::undo);
    connect(m_reveal, &GroupReveal::changed, this, &ContactHistoryTab::fill);
    connect(m_reveal, &GroupReveal::failed, this,
        [this](const Error &error) { m_notice->tell(Tone::Danger, contactSentence(error)); });
    connect(m_table, &ContactTable::uncoverWanted, m_reveal, &GroupReveal::uncover);
    connect(m_show, &QPushButton::clicked, this, &ContactHistoryTab::showAsOf);
    connect(m_day, &QLineEdit::returnPressed, this, &ContactHistoryTab::showAsOf);
    connect(m_back, &QPushButton::clicked, this, &ContactHistoryTab::showHistory);
    retranslate();
    followRow();
}

void ContactHistoryTab::arrange()
{
    m_dayLabel->setBuddy(m_day);
    m_why->setWordWrap(true);
    m_table->setWraps(true);
    m_back->hide();
    auto *asOf = new QHBoxLayout;
    asOf->setSpacing(8);
    asOf->addWidget(m_dayLabel);
    asOf->addWidget(m_day);
    asOf->addWidget(m_show);
    asOf->addWidget(m_back);
    asOf->addStretch(1);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_undo);
    foot->addWidget(m_reveal->verb());
    foot->addWidget(m_why, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(asOf);
    layout->addWidget(m_notice);
    layout->addWidget(m_table, 1);
    layout->addLayout(foot);
}

void ContactHistoryTab::showContact(Id<Contact> contact)
{
    if (m_contact != contact)
        showHistory();
    m_contact = contact;
    m_undo->setVisible(m_session.may(Operation::EditContacts));
    m_answer.expect(
        m_session.services().contacts().history(m_session.permit(), m_session.filingSystem(), contact));
}

void ContactHistoryTab::showFile(const ContactFile &file)
{
    m_file = file;
    offerReveal();
    fill();
}

void ContactHistoryTab::offerReveal()
{
    const bool isCovered = std::any_of(
        m_changes.begin(), m_changes.end(), [](const FieldChange &change) { return change.isCovered; });
    m_reveal->setPerson(m_file.contact, isCovered && !m_shownDay.isValid());
}

void ContactHistoryTab::cover()
{
    m_reveal->cover();
}

QList<FieldChange> ContactHistoryTab::uncovered() const
{
    QList<FieldChange> changes = m_changes;
    if (!m_reveal->isShown())
        return changes;
    for (FieldChange &change : changes) {
        for (const FieldChange &shown : m_reveal->shown().changes) {
            if (shown.id == change.id)
                change = shown;
        }
    }
    return changes;
}

void ContactHistoryTab::setNames(const QHash<QString, QString> &names)
{
    m_names = names;
    fill();
}

void ContactHistoryTab::clear()
{
    m_contact = {};
    m_file = {};
    m_changes.clear();
    m_answer.forget();
    offerReveal();
    showHistory();
}

void ContactHistoryTab::fill()
{
    if (m_shownDay.isValid())
        showStanding(m_shownDay);
    else
        showChanges();
}

void ContactHistoryTab::showChanges()
{
    m_table->setAccessibleName(tr("History of the fields"));
    m_table->setHeads({tr("When"), tr("Field"), tr("Before"), tr("After"), tr("Why"), tr("Who")});
    m_table->setShares({3, 3, 4, 4, 6, 3});
    m_table->clearRows();
    const auto valueOf = [](const FieldChange &change, const QString &value) {
        if (!change.valuesGoneAt)
            return veiled(shownValue(change.field, value));
        const QDate day = change.valuesGoneAt->toLocal().date();
        return tr("Removed on %1").arg(QLocale().toString(day, QLocale::ShortFormat));
    };
    const QList<FieldChange> changes = uncovered();
    for (const FieldChange &change : changes) {
        // Nothing changed: a number in the field was declared to be no BSN, and the source says why.
        const bool isDeclared =
            change.before.isEmpty() && change.after.isEmpty() && !change.valuesGoneAt && !change.isCovered;
        const QString why = isDeclared     ? tr("Declared to be no BSN")
            : !change.requestRef.isEmpty() ? tr("A request of the person")
            : change.batch.isStored()      ? tr("An import")
                                           : causeWord(change.cause);
        m_table->addCoveredRow(
            {QLocale().toString(change.changedAt.toLocal(), QLocale::ShortFormat), fieldWord(change.field),
                valueOf(change, change.before), valueOf(change, change.after),
                change.source.isEmpty() ? why : QStringLiteral("%1 · %2").arg(why, veiled(change.source)),
                m_names.value(change.changedBy)},
            change.isCovered ? QList<int>{2, 3} : QList<int>(), change.id.number());
    }
    followRow();
}

void ContactHistoryTab::showStanding(QDate day)
{
    m_table->setAccessibleName(tr("Fields as they stood on that day"));
    m_table->setHeads({tr("Field"), tr("Value")});
    m_table->setShares({1, 2});
    m_table->clearRows();
    const auto standing = standingOn(day, m_file, m_changes);
    if (!standing) {
        m_notice->tell(Tone::Info, tr("This person was not in the file on that day yet."));
        return;
    }
    for (const FieldStanding &field : *standing) {
        for (const QString &value : field.values)
            m_table->addRow({fieldWord(field.field), veiled(shownValue(field.field, value))});
    }
    followRow();
}

void ContactHistoryTab::showAsOf()
{
    m_notice->clear();
    const auto day = m_day->date();
    if (!day || m_day->isRefused() || *day > m_session.today()) {
        m_notice->tell(Tone::Danger, m_day->isRefused() ? m_day->problem() : tr("Give a day up to today."));
        m_day->setFocus();
        return;
    }
    m_shownDay = *day;
    offerReveal();
    m_back->show();
    m_undo->hide();
    fill();
}

void ContactHistoryTab::showHistory()
{
    m_shownDay = {};
    offerReveal();
    m_day->setDate({});
    m_notice->clear();
    m_back->hide();
    m_undo->setVisible(m_session.may(Operation::EditContacts));
    fill();
}

const FieldChange *ContactHistoryTab::chosen() const
{
    for (const FieldChange &change : m_changes) {
        if (change.id.number() == m_table->currentNumber())
            return &change;
    }
    return nullptr;
}

void ContactHistoryTab::followRow()
{
    const FieldChange *change = m_shownDay.isValid() ? nullptr : chosen();
    const auto lock = change ? undoLock(*change) : std::nullopt;
    m_undo->setEnabled(change && !lock);
    if (change && lock)
        m_why->setText(contactSentence(*lock));
    else if (!m_shownDay.isValid() && m_changes.isEmpty())
        m_why->setText(tr("Nothing was changed since this person was added."));
    else
        m_why->setText(QString());
}

std::optional<Error> ContactHistoryTab::undoLock(const FieldChange &change) const
{
    const Contact &contact = m_file.contact;
    const bool isOwn = !contact.ref.isEmpty() && contact.ref == m_session.permit().ownContact();
    if (const auto mine = mayEditRecord(isOwn ? std::optional(contact.id) : std::nullopt, contact.id); !mine)
        return mine.error();
    if (contact.restrictedAt)
        return Error{Failure::Refused, QStringLiteral("contact.restricted")};
    ContactFile file = m_file;
    FieldChange shown = change;
    if (change.isCovered && !m_reveal->isShown())
        return Error::refused("contact.covered");
    if (m_reveal->isShown()) {
        file.notes = m_reveal->shown().notes;
        const QList<FieldChange> changes = uncovered();
        const auto same = std::find_if(changes.begin(), changes.end(),
            [&change](const FieldChange &each) { return each.id == change.id; });
        shown = same == changes.end() ? change : *same;
    }
    if (const auto back = takingBack(file, shown); !back)
        return back.error();
    const bool wasCorrected =
        std::any_of(m_changes.begin(), m_changes.end(), [&change](const FieldChange &other) {
            return other.field == change.field && !other.requestRef.isEmpty();
        });
    const auto direct = mayEditDirectly(change.field, contact.filingSystem, change.cause, wasCorrected);
    return direct ? std::nullopt : std::optional(direct.error());
}

void ContactHistoryTab::undo()
{
    m_notice->clear();
    m_undoAnswer.expect(m_session.services().contacts().undo(
        m_session.permit(), m_session.filingSystem(), {Id<FieldChange>(m_table->currentNumber())}));
}

void ContactHistoryTab::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ContactHistoryTab::retranslate()
{
    m_dayLabel->setText(tr("Show as of"));
    m_day->setAccessibleName(tr("Show as of"));
    m_show->setText(tr("Show"));
    m_back->setText(tr("Back to the history"));
    m_undo->setText(tr("Undo this change"));
    m_reveal->setWords(tr("Show what stood in notes"), tr("Hide what stood in notes"));
    fill();
}
