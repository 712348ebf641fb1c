#include "app/documents/consent_words.h"
#include "app/documents/retention_words.h"
#include "ui/look/curtain.h"
#include "ui/models/contact_row_words.h"
#include "ui/pages/contact_filter_chips.h"
#include "ui/session/session.h"
#include "ui/widgets/filter_bar.h"
#include "ui/widgets/plain_tool_tip.h"

#include <QAction>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

namespace {

/// Chips stand in the order of their keys: what is kept before what is on besides.
const QString savedPrefix = QStringLiteral("a-saved-");

QString keyOf(const SavedFilter &saved)
{
    return savedPrefix + QStringLiteral("%1").arg(saved.id.number(), 12, 10, QLatin1Char('0'));
}

QString keyOf(ContactKind kind)
{
    return QStringLiteral("b-kind-") + codeOf(kind);
}

QString keyOf(ListMark mark)
{
    return QStringLiteral("f-mark-%1").arg(int(mark));
}

const QString organisationKey = QStringLiteral("c-organisation");
const QString purposeKey = QStringLiteral("d-purpose");
const QString retentionKey = QStringLiteral("e-retention");
const QString dueKey = QStringLiteral("e-until");

constexpr std::array shownMarks = {ListMark::MissingGround, ListMark::OpenRequest, ListMark::Restricted};

QString markWord(ListMark mark)
{
    switch (mark) {
    case ListMark::MissingGround:
        return ContactFilterChips::tr("Missing ground");
    case ListMark::OpenRequest:
        return ContactFilterChips::tr("With an open request");
    case ListMark::Restricted:
    case ListMark::Archived: // of the day that one looks, and nothing to narrow a list by
        break;
    }
    return ContactFilterChips::tr("Processing restricted");
}

} // namespace

const SavedFilter *ContactFilterChips::savedThatIsOn() const
{
    // Another order of the same people is still the same filter.
    const auto isOn = [this](const SavedFilter &saved) {
        ContactFilter ordered = saved.filter;
        ordered.sort = m_filter.isEmpty() ? ordered.sort : m_filter.sort;
        return ordered == m_filter;
    };
    const auto found = std::find_if(m_saved.begin(), m_saved.end(), isOn);
    return found == m_saved.end() ? nullptr : &*found;
}

void ContactFilterChips::retranslate()
{
    m_form->setText(tr("Filter"));
    m_form->setAccessibleName(tr("Set the filter"));
    m_save->setText(tr("Save filter…"));
    dress();
}

void ContactFilterChips::dress()
{
    dressSaved();
    const SavedFilter *on = savedThatIsOn();
    dressParts(on == nullptr);
    m_save->setVisible(on == nullptr && !m_filter.isEmpty());
}

void ContactFilterChips::dressSaved()
{
    const SavedFilter *on = savedThatIsOn();
    QStringList gone = m_bar->keys().filter(savedPrefix);
    for (const SavedFilter &saved : std::as_const(m_saved)) {
        const QString key = keyOf(saved);
        const bool isNew = !gone.removeOne(key);
        Chip *chip = m_bar->setChip(key, saved.name, QStringLiteral("bookmark"));
        const QSignalBlocker blocker(chip);
        chip->setChecked(&saved == on);
        if (isNew)
            chip->setContextMenuPolicy(Qt::ActionsContextMenu);
        offerVerbs(chip, saved);
        setPlainToolTip(chip, tr("The menu key or a right click offers to rename or remove this filter."));
    }
    for (const QString &key : std::as_const(gone))
        m_bar->removeChip(key);
}

void ContactFilterChips::offerVerbs(Chip *chip, const SavedFilter &saved)
{
    const auto old = chip->actions();
    for (QAction *action : old)
        delete action;
    auto *rename = new QAction(tr("Rename…"), chip);
    auto *remove = new QAction(tr("Remove filter"), chip);
    connect(
        rename, &QAction::triggered, this, [this, saved] { askName(saved); }, Qt::QueuedConnection);
    connect(
        remove, &QAction::triggered, this, [this, saved] { removeSaved(saved); }, Qt::QueuedConnection);
    chip->addActions({rename, remove});
}

void ContactFilterChips::dressPart(const QString &key, bool shown, const QString &words)
{
    if (shown)
        m_bar->setChip(key, words, {}, Chip::Kind::Removable);
    else
        m_bar->removeChip(key);
}

void ContactFilterChips::dressParts(bool shown)
{
    for (const ContactKind kind : allContactKinds)
        dressPart(keyOf(kind), shown && m_filter.kinds.contains(kind), kindsWord(kind));
    dressPart(organisationKey, shown && m_filter.organisation.isStored(),
        m_organisation.name.isEmpty() ? tr("Organisation") : veiled(m_organisation.name));
    dressPart(purposeKey, shown && m_filter.purpose.isStored(), purposeWords());
    dressPart(retentionKey, shown && m_filter.retention.has_value(),
        m_filter.retention ? stateWord(*m_filter.retention) : QString());
    dressPart(dueKey, shown && (m_filter.dueWithin || m_filter.dueFrom || m_filter.dueTo), dueWords());
    for (const ListMark mark : shownMarks)
        dressPart(keyOf(mark), shown && m_filter.marks.contains(mark), markWord(mark));
}

QString ContactFilterChips::purposeWords() const
{
    QStringList states;
    for (const ConsentState state : m_filter.consentStates)
        states.append(stateWord(state));
    const auto purpose = std::find_if(m_purposes.begin(), m_purposes.end(),
        [this](const Purpose &known) { return known.id == m_filter.purpose; });
    const QString title = purpose == m_purposes.end()
        ? tr("Consent")
        : inSpokenLanguage(purpose->wording.titleNl, purpose->wording.titleEn);
    return states.isEmpty() ? title : tr("%1: %2").arg(title, states.join(QStringLiteral(", ")));
}

QString ContactFilterChips::dueWords() const
{
    if (m_filter.dueWithin)
        return tr("Kept until within %n day(s)", nullptr, *m_filter.dueWithin);
    const auto words = [](QDate day) { return QLocale().toString(day, QLocale::ShortFormat); };
    if (m_filter.dueFrom && m_filter.dueTo)
        return tr("Kept until %1 – %2").arg(words(*m_filter.dueFrom), words(*m_filter.dueTo));
    if (m_filter.dueFrom)
        return tr("Kept until %1 or later").arg(words(*m_filter.dueFrom));
    return m_filter.dueTo ? tr("Kept until %1 or earlier").arg(words(*m_filter.dueTo)) : QString();
}

void ContactFilterChips::toggle(const QString &key, bool on)
{
    for (const SavedFilter &saved : std::as_const(m_saved)) {
        if (keyOf(saved) == key) {
            choose(on ? saved.filter : ContactFilter{.sort = m_filter.sort});
            return;
        }
    }
}

void ContactFilterChips::takeAway(const QString &key)
{
    ContactFilter left = m_filter;
    for (const ContactKind kind : allContactKinds) {
        if (key == keyOf(kind))
            left.kinds = left.kinds.without(kind);
    }
    for (const ListMark mark : shownMarks) {
        if (key == keyOf(mark))
            left.marks = left.marks.without(mark);
    }
    if (key == organisationKey)
        left.organisation = {};
    if (key == retentionKey)
        left.retention.reset();
    if (key == purposeKey) {
        left.purpose = {};
        left.consentStates.clear();
    }
    if (key == dueKey) {
        left.dueWithin.reset();
        left.dueFrom.reset();
        left.dueTo.reset();
    }
    choose(left);
}
