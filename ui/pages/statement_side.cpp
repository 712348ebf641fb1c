#include "ui/pages/statement_side.h"

#include "app/documents/archive_words.h"
#include "app/documents/statement_judgement.h"
#include "ui/look/curtain.h"
#include "ui/look/theme.h"
#include "ui/pages/contact_table.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/plain_label.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

namespace {

ContactTable *sideTable(const QList<int> &shares)
{
    auto *table = new ContactTable;
    table->setFitsRows(true);
    table->setWraps(true);
    table->setShares(shares);
    return table;
}

constexpr qint64 ofDraft = -1;

} // namespace

StatementSide::StatementSide(QWidget *parent)
    : QWidget(parent)
    , m_missing(new Card)
    , m_missingTable(sideTable({1, 4}))
    , m_reading(new Card)
    , m_scores(new PlainLabel)
    , m_marks(sideTable({1, 1}))
    , m_difference(new Card)
    , m_differenceText(new PlainLabel)
    , m_concerned(new PlainLabel)
    , m_show(new QPushButton)
    , m_list(new QPushButton)
    , m_inform(new QPushButton)
    , m_peopleNote(new PlainLabel(TypeRole::Caption, Ink::Muted))
    , m_people(sideTable({1}))
    , m_versions(new Card)
    , m_versionTable(sideTable({2, 3, 3}))
{
    for (PlainLabel *label : {m_scores, m_differenceText, m_concerned, m_peopleNote})
        label->setWordWrap(true);
    m_missing->body()->addWidget(m_missingTable);
    m_reading->body()->addWidget(m_scores);
    m_reading->body()->addWidget(m_marks);
    m_difference->body()->addWidget(m_differenceText);
    m_difference->body()->addWidget(m_concerned);
    auto *verbs = new QWidget;
    auto *flow = new FlowLayout(verbs);
    for (QPushButton *verb : {m_show, m_list, m_inform})
        flow->addWidget(verb);
    m_difference->body()->addWidget(verbs);
    m_difference->body()->addWidget(m_peopleNote);
    m_difference->body()->addWidget(m_people);
    m_versions->body()->addWidget(m_versionTable);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, theme().px(8), 0);
    column->setSpacing(12);
    for (Card *card : {m_missing, m_difference, m_reading, m_versions})
        column->addWidget(card);
    column->addStretch(1);
    connect(m_missingTable, &ContactTable::rowActivated, this, [this](qint64 number) {
        if (number > 0)
            emit sectionWanted(statement_checklist::sectionOf(static_cast<int>(number)));
    });
    connect(m_inform, &QPushButton::clicked, this, &StatementSide::informWanted);
    connect(m_show, &QPushButton::clicked, this, &StatementSide::peopleWanted);
    connect(m_list, &QPushButton::clicked, this, &StatementSide::listWanted);
    connect(m_people, &ContactTable::rowActivated, this,
        [this](qint64 number) { emit personWanted(Id<Contact>(number)); });
    connect(m_versionTable, &ContactTable::currentNumberChanged, this, &StatementSide::versionChosen);
    retranslate();
}

void StatementSide::setStanding(const StatementStanding &standing)
{
    m_standing = standing;
    m_shown.clear();
    fillPeople();
    fillMissing();
    fillDifference();
    fillVersions();
}

void StatementSide::setVersions(const QList<StatementVersion> &versions)
{
    m_published = versions;
    fillVersions();
}

void StatementSide::setMeasured(const QList<MeasuredText> &measured)
{
    m_measured = measured;
    fillReading();
}

void StatementSide::setPeople(const QList<ConcernedPerson> &people)
{
    m_shown = people;
    fillPeople();
}

void StatementSide::setMaySee(bool may)
{
    m_maySee = may;
    fillDifference();
}

void StatementSide::setMayInform(bool may)
{
    m_mayInform = may;
    fillDifference();
}

qint64 StatementSide::chosenVersion() const
{
    return m_versionTable->currentNumber();
}

void StatementSide::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void StatementSide::retranslate()
{
    m_missing->setTitle(tr("What must be said"));
    m_missingTable->setAccessibleName(tr("What is missing"));
    m_missingTable->setHeads({tr("Item"), tr("What is missing")});
    m_reading->setTitle(tr("How it reads"));
    m_reading->setSubtitle(tr("A hint: the scores only know how long words and sentences are."));
    m_marks->setAccessibleName(tr("Places that are hard to read"));
    m_marks->setHeads({tr("Remark"), tr("Place")});
    m_difference->setTitle(tr("What changed"));
    m_show->setText(tr("Show who they are"));
    m_list->setText(tr("Save all of them…"));
    m_inform->setText(tr("Put them on the list to inform"));
    m_people->setAccessibleName(tr("People concerned"));
    m_people->setHeads({tr("Name")});
    m_versions->setTitle(tr("Versions"));
    m_versionTable->setAccessibleName(tr("Versions"));
    m_versionTable->setHeads({tr("Version"), tr("In force since"), tr("By")});
    fillMissing();
    fillReading();
    fillDifference();
    fillPeople();
    fillVersions();
}

void StatementSide::fillMissing()
{
    m_missingTable->clearRows();
    if (!m_standing)
        return;
    int green = 0;
    int asked = 0;
    for (const ChecklistItem &item : std::as_const(m_standing->checklist)) {
        green += item.state == ItemState::Green ? 1 : 0;
        asked += item.state == ItemState::NotApplicable ? 0 : 1;
        for (const StatementLack &lack : item.missing)
            m_missingTable->addRow({item.id(), lackSentence(m_standing->facts, lack)}, item.number);
    }
    m_missing->setSubtitle(tr("%1 of %2 items that apply are in order.")
                               .arg(QLocale().toString(green), QLocale().toString(asked)));
    m_missingTable->setVisible(m_missingTable->rowCount() > 0);
}

void StatementSide::fillReading()
{
    QStringList scores;
    m_marks->clearRows();
    const bool isDutchFirst = QLocale().language() == QLocale::Dutch;
    for (qsizetype at = 0; at < m_measured.size(); ++at) {
        const MeasuredText &measured = m_measured.at(at);
        if (measured.score)
            scores.append(
                (at == 0 ? tr("Dutch: %1") : tr("English: %1")).arg(scoreSentence(*measured.score)));
        // What is marked is what the window shows.
        if ((at == 0) != isDutchFirst)
            continue;
        for (const StyleFinding &finding : measured.findings) {
            const bool isOfAll = finding.place.length == measured.text.size();
            m_marks->addRow({styleSentence(finding),
                isOfAll ? tr("The whole text")
                        : measured.text.mid(finding.place.start, finding.place.length)});
        }
    }
    m_scores->setText(scores.join(u'\n'));
    m_marks->setVisible(m_marks->rowCount() > 0);
}

void StatementSide::fillDifference()
{
    QStringList changes;
    if (m_standing && m_standing->published) {
        for (const StatementChange &change : std::as_const(m_standing->changes)) {
            const QString words =
                statementChangeSentence(m_standing->published->facts, m_standing->facts, change);
            changes.append(isMaterial(change.kind) ? tr("%1 (material)").arg(words) : words);
        }
    }
    const bool isPublished = m_standing && m_standing->published;
    if (!isPublished)
        m_differenceText->setText(tr("No version was published yet."));
    else if (changes.isEmpty())
        m_differenceText->setText(tr("The draft says what the version in force says."));
    else
        m_differenceText->setText(changes.join(u'\n'));
    QStringList people;
    if (m_standing && statement_comparison::hasMaterial(m_standing->changes))
        people.append(tr("Concerned by the material changes: %n person(s).", nullptr,
            static_cast<int>(m_standing->concerned)));
    const bool isToInform = m_standing && m_standing->toBeInformed > 0;
    if (isToInform)
        people.append(tr("Concerned by what was published and not told since: %n person(s).", nullptr,
            static_cast<int>(m_standing->toBeInformed)));
    m_concerned->setText(people.join(u'\n'));
    m_concerned->setVisible(!people.isEmpty());
    m_show->setVisible(!people.isEmpty() && m_maySee);
    m_list->setVisible(!people.isEmpty() && m_maySee);
    m_inform->setVisible(isToInform && m_mayInform);
}

qint64 StatementSide::concerned() const
{
    if (!m_standing)
        return 0;
    return statement_comparison::hasMaterial(m_standing->changes) ? m_standing->concerned
                                                                  : m_standing->toBeInformed;
}

void StatementSide::fillPeople()
{
    const bool isPart = !m_shown.isEmpty() && m_shown.size() < concerned();
    m_peopleNote->setText(isPart
            ? tr("The first %1 of %2; the file that you save has all of them.")
                  .arg(QLocale().toString(m_shown.size()), QLocale().toString(concerned()))
            : QString());
    m_peopleNote->setVisible(isPart);
    m_people->clearRows();
    for (const ConcernedPerson &person : std::as_const(m_shown))
        m_people->addRow({nameOrArchived(veiled(person.name), person.isArchived)}, person.contact.number());
    m_people->setVisible(!m_shown.isEmpty());
}

void StatementSide::fillVersions()
{
    QSignalBlocker quiet(m_versionTable);
    m_versionTable->clearRows();
    if (m_standing)
        m_versionTable->addRow({tr("Draft"), tr("Not yet"), QStringLiteral("–")}, ofDraft);
    for (const StatementVersion &version : std::as_const(m_published))
        m_versionTable->addRow(
            {QString::number(version.number), QLocale().toString(version.facts.asOf, QLocale::ShortFormat),
                version.publishedByName},
            version.number);
    if (m_versionTable->rowCount() > 0 && !m_versionTable->currentIndex().isValid())
        m_versionTable->setCurrentIndex(m_versionTable->model()->index(0, 0));
    quiet.unblock();
    m_versions->setVisible(m_versionTable->rowCount() > 0);
}
