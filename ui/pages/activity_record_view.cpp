#include "ui/pages/activity_record_view.h"

#include "app/documents/activity_words.h"
#include "app/documents/consent_words.h"
#include "app/documents/error_sentence.h"
#include "ui/look/theme.h"
#include "ui/pages/activity_field_row.h"
#include "ui/pages/pick_list.h"
#include "ui/widgets/card.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/plain_label.h"

#include <QBoxLayout>

#include <algorithm>

ActivityRecordView::ActivityRecordView(QWidget *parent)
    : QScrollArea(parent), m_purposeList(new PickList), m_purposeField(new FormField(m_purposeList))
{
    auto *inner = new QWidget;
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 8, theme().px(8), 8);
    column->setSpacing(12);
    for (const ActivityGroup group : allActivityGroups)
        addGroup(group, column);
    column->addStretch(1);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidgetResizable(true);
    setWidget(inner);
    m_purposeField->setRequired(true);
    connect(m_purposeList, &PickList::picked, this, [this] {
        QList<Id<Purpose>> chosen;
        const QStringList codes = m_purposeList->chosen();
        for (const QString &code : codes)
            chosen.append(Id<Purpose>(code.toLongLong()));
        emit purposesEdited(chosen);
    });
    retranslate();
}

void ActivityRecordView::addGroup(ActivityGroup group, QVBoxLayout *column)
{
    auto *card = new Card;
    auto *derived = new PlainLabel(TypeRole::Caption, Ink::Muted);
    QList<ActivityFieldRow *> typed;
    QList<ActivityFieldRow *> known;
    for (const ActivityField &field : allActivityFields()) {
        if (field.group != group)
            continue;
        auto *row = new ActivityFieldRow(field);
        connect(row, &ActivityFieldRow::edited, this, &ActivityRecordView::edited);
        (field.isTyped() ? typed : known).append(row);
    }
    QVBoxLayout *body = card->body();
    body->setSpacing(10);
    if (group == ActivityGroup::Purposes)
        body->addWidget(m_purposeField);
    for (ActivityFieldRow *row : std::as_const(typed))
        body->addWidget(row);
    body->addWidget(derived);
    derived->setVisible(!known.isEmpty());
    for (ActivityFieldRow *row : std::as_const(known))
        body->addWidget(row);
    m_rows += typed + known;
    m_groups.append({group, card, derived});
    column->addWidget(card);
}

void ActivityRecordView::setStanding(const ActivityStanding &standing, const QList<Purpose> &purposes)
{
    const bool isOther = m_standing.activity.id != standing.activity.id;
    m_standing = standing;
    m_purposes = purposes;
    fillPurposes();
    for (ActivityFieldRow *row : std::as_const(m_rows))
        row->setAnswer(standing.answer(row->field().key), isOther);
    setReadOnly(m_isReadOnly);
    tellGaps();
    if (isOther)
        ensureVisible(0, 0);
}

/// Those that run, and those that ended and stand in the record.
void ActivityRecordView::fillPurposes()
{
    const QList<Id<Purpose>> &own = m_standing.activity.purposes;
    QStringList codes;
    QStringList words;
    QStringList chosen;
    for (const Purpose &purpose : std::as_const(m_purposes)) {
        if (purpose.endedAt && !own.contains(purpose.id))
            continue;
        const QString title = inSpokenLanguage(purpose.wording.titleNl, purpose.wording.titleEn);
        codes.append(QString::number(purpose.id.number()));
        words.append(purpose.endedAt ? tr("%1 (ended)").arg(title) : title);
        if (own.contains(purpose.id))
            chosen.append(codes.last());
    }
    m_purposeList->setCodes(codes);
    m_purposeList->setWords(words);
    m_purposeList->setChosen(chosen);
    m_purposeField->clearError();
}

void ActivityRecordView::setReadOnly(bool readOnly)
{
    m_isReadOnly = readOnly;
    m_purposeList->setReadOnly(readOnly);
    for (ActivityFieldRow *row : std::as_const(m_rows))
        row->setReadOnly(readOnly);
}

void ActivityRecordView::tellGaps()
{
    for (const Group &each : std::as_const(m_groups)) {
        const auto gaps = std::count_if(m_standing.answers.begin(), m_standing.answers.end(),
            [&](const ActivityAnswer &answer) { return answer.isGap && answer.field->group == each.group; });
        each.card->setSubtitle(gaps > 0 ? tr("%Ln gap(s)", nullptr, static_cast<int>(gaps)) : QString());
    }
}

bool ActivityRecordView::showError(const Error &error)
{
    if (error.place.value(0) == QLatin1String("purposes")) {
        fillPurposes();
        m_purposeField->setSaying(errorWords(error));
        return true;
    }
    bool isShown = false;
    for (ActivityFieldRow *row : std::as_const(m_rows)) {
        if (row->field().isTyped() && error.place.contains(QLatin1String(row->field().key))) {
            row->setError(error);
            isShown = true;
        }
    }
    return isShown;
}

void ActivityRecordView::giveFocus()
{
    m_rows.first()->setFocus();
}

void ActivityRecordView::retranslate()
{
    setAccessibleName(tr("The record of the activity"));
    m_purposeField->setLabel(tr("For which purposes"));
    m_purposeList->setAccessibleName(tr("For which purposes"));
    for (const Group &each : std::as_const(m_groups)) {
        each.card->setTitle(activityGroupWord(each.group));
        each.derived->setText(tr("What follows from the rest of the file"));
    }
    for (ActivityFieldRow *row : std::as_const(m_rows))
        row->retranslate();
    fillPurposes();
    tellGaps();
}
