#include "ui/models/request_steps_model.h"

#include "app/documents/letter_words.h"
#include "app/documents/request_words.h"
#include "ui/delegates/timeline_delegate.h"
#include "ui/models/request_people.h"

#include <QLocale>

namespace {

struct Seal
{
    const char *step;
    Tone tone;
    const char *icon;
};

constexpr Seal seals[] = {
    {"received", Tone::Info, "inbox"},
    {"identity-confirmed", Tone::Ok, "user-check"},
    {"identity-failed", Tone::Warn, "user-x"},
    {"proposed", Tone::Info, "pencil"},
    {"approved", Tone::Ok, "circle-check"},
    {"rejected", Tone::Danger, "circle-x"},
    {"executed", Tone::Ok, "clipboard-check"},
    {"letter", Tone::Info, "mail"},
    {"closed", Tone::Neutral, "mail"},
    {"withdrawn", Tone::Neutral, "arrow-back-up"},
};

Seal sealOf(const QString &step)
{
    for (const Seal &seal : seals) {
        if (step == QLatin1String(seal.step))
            return seal;
    }
    return {"", Tone::Neutral, "check"};
}

} // namespace

RequestStepsModel::RequestStepsModel(RequestPeople &people, QObject *parent)
    : QAbstractListModel(parent), m_people(people)
{
    connect(&people, &RequestPeople::changed, this, &RequestStepsModel::retranslate);
}

void RequestStepsModel::setSteps(const QList<RequestStep> &steps)
{
    beginResetModel();
    m_steps = steps;
    endResetModel();
}

void RequestStepsModel::retranslate()
{
    if (!m_steps.isEmpty())
        emit dataChanged(index(0), index(int(m_steps.size()) - 1));
}

int RequestStepsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_steps.size());
}

QVariant RequestStepsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RequestStep &step = m_steps.at(index.row());
    const Seal seal = sealOf(step.step);
    const QDateTime moment = step.happenedAt.toLocal();
    const QString remark = step.step == QLatin1String("identity-failed") ? identityMethodWord(step.remark)
        : step.step.startsWith(QLatin1String("letter"))                  ? letterMarkWords(step.remark)
                                                                         : step.remark;
    QString actor = tr("by %1").arg(m_people.memberName(step.actor));
    if (!step.standsFor.isEmpty())
        actor += QStringLiteral(", ") + m_people.steadWords(step.standsFor, step.standsUntil);
    const TimelineRow row{.day = QLocale().toString(moment.date(), QLocale::ShortFormat),
        .time = QLocale().toString(moment.time(), QLocale::ShortFormat),
        .title = stepWord(step.step),
        .detail = remark.isEmpty() ? actor : QStringLiteral("%1 · %2").arg(actor, remark),
        .quote = {},
        .tone = seal.tone,
        .iconName = QString::fromLatin1(seal.icon)};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: return row.spoken();
    case TimelineDelegate::RowRole: return QVariant::fromValue(row);
    default: return {};
    }
}
