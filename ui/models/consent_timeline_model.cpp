#include "ui/models/consent_timeline_model.h"

#include "app/documents/consent_words.h"
#include "ui/delegates/timeline_delegate.h"
#include "ui/look/curtain.h"
#include "ui/models/consent_faces.h"
#include "ui/widgets/plain_text.h"
#include "ui/widgets/plain_tool_tip.h"

#include <QLocale>

namespace {

QString titleOf(const ConsentEntry &entry)
{
    return ConsentTimelineModel::tr("%1 – %2", "act and purpose")
        .arg(actWord(entry.event.act), visibleLine(inSpokenLanguage(entry.titleNl, entry.titleEn)));
}

/// How, by whom, on which words, with what proof; only what is known.
QString detailOf(const ConsentEntry &entry)
{
    QStringList parts;
    if (!entry.event.method.isEmpty())
        parts.append(visibleLine(methodWord(entry.event.method)));
    if (!entry.recordedByName.isEmpty())
        parts.append(ConsentTimelineModel::tr("recorded by %1").arg(visibleLine(entry.recordedByName)));
    if (!entry.evidenceName.isEmpty())
        parts.append(ConsentTimelineModel::tr("evidence: %1").arg(veiled(visibleLine(entry.evidenceName))));
    parts.append(channelWord(entry.event.channel));
    if (entry.wordingNumber > 0)
        parts.append(ConsentTimelineModel::tr("wording %1").arg(entry.wordingNumber));
    if (entry.event.validUntil.isValid())
        parts.append(ConsentTimelineModel::tr("valid until %1")
                         .arg(QLocale().toString(entry.event.validUntil.addDays(-1), QLocale::ShortFormat)));
    return parts.join(QStringLiteral(" · "));
}

QString quoteOf(const ConsentEntry &entry)
{
    return veiled(visibleLine(entry.event.statement.isEmpty() ? entry.event.remark : entry.event.statement));
}

TimelineRow rowOf(const ConsentEntry &entry)
{
    const QDateTime moment = entry.event.happenedAt.toLocal();
    const SealFace seal = sealOf(entry.event.act);
    return {.day = QLocale().toString(moment.date(), QLocale::ShortFormat),
        .time = QLocale().toString(moment.time(), QStringLiteral("HH:mm")),
        .title = titleOf(entry),
        .detail = detailOf(entry),
        .quote = quoteOf(entry),
        .tone = seal.tone,
        .iconName = seal.iconName};
}

} // namespace

void ConsentTimelineModel::setEntries(const QList<ConsentEntry> &entries)
{
    m_entries = entries;
    choose();
}

void ConsentTimelineModel::setPurpose(const QString &purposeKey)
{
    m_purposeKey = purposeKey;
    choose();
}

void ConsentTimelineModel::choose()
{
    beginResetModel();
    m_shown.clear();
    for (auto entry = m_entries.crbegin(); entry != m_entries.crend(); ++entry) {
        if (m_purposeKey.isEmpty() || entry->purposeKey == m_purposeKey)
            m_shown.append(*entry);
    }
    endResetModel();
}

void ConsentTimelineModel::retranslate()
{
    if (!m_shown.isEmpty())
        emit dataChanged(index(0), index(int(m_shown.size()) - 1));
}

int ConsentTimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant ConsentTimelineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TimelineRow row = rowOf(m_shown.at(index.row()));
    switch (role) {
    case Qt::DisplayRole:
        return row.title;
    case TimelineDelegate::RowRole:
        return QVariant::fromValue(row);
    case Qt::ToolTipRole:
        return plainToolTip(row.detail);
    case Qt::AccessibleTextRole:
        return row.spoken();
    default:
        return {};
    }
}
