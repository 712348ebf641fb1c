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

/// How it reached us, whether of the person or told to us by somebody, and with what proof.
QString detailOf(const ConsentEntry &entry)
{
    QStringList parts;
    if (!entry.event.method.isEmpty())
        parts.append(visibleLine(methodWord(entry.event.method)));
    parts.append(entry.event.subjectConfirmed ? ConsentTimelineModel::tr("by the person themselves")
                                              : ConsentTimelineModel::tr("reported to us"));
    if (!entry.evidenceName.isEmpty())
        parts.append(ConsentTimelineModel::tr("evidence: %1").arg(veiled(visibleLine(entry.evidenceName))));
    return parts.join(QStringLiteral(" · "));
}

/// Whether it was written down at another moment than it happened, as far as a reader sees.
bool isRecordedApart(const ConsentEvent &event)
{
    return event.recordedAt.micros - event.happenedAt.micros >= Instant::minute;
}

QString quoteOf(const ConsentEntry &entry)
{
    return veiled(visibleLine(entry.event.statement.isEmpty() ? entry.event.remark : entry.event.statement));
}

TimelineRow rowOf(const ConsentEntry &entry, const QString &more)
{
    const QDateTime moment = entry.event.happenedAt.toLocal();
    const SealFace seal = sealOf(entry.event.act);
    return {.day = QLocale().toString(moment.date(), QLocale::ShortFormat),
        .time = QLocale().toString(moment.time(), QStringLiteral("HH:mm")),
        .title = titleOf(entry),
        .detail = detailOf(entry),
        .more = more,
        .quote = quoteOf(entry),
        .tone = seal.tone,
        .iconName = seal.iconName};
}

/// Who wrote it down, and when if that was not at once.
QString recordedOf(const ConsentEntry &entry)
{
    const QString name = visibleLine(entry.recordedByName);
    const QString when = isRecordedApart(entry.event)
        ? QLocale().toString(entry.event.recordedAt.toLocal(), QLocale::ShortFormat)
        : QString();
    if (when.isEmpty())
        return name.isEmpty() ? QString() : ConsentTimelineModel::tr("recorded by %1").arg(name);
    return name.isEmpty()
        ? ConsentTimelineModel::tr("recorded on %1", "date and time").arg(when)
        : ConsentTimelineModel::tr("recorded by %1 on %2", "name, date and time").arg(name, when);
}

} // namespace

/// Who wrote it down, by which channel and address it was, on which words, until when.
QString ConsentTimelineModel::more(const ConsentEntry &entry) const
{
    const QLocale locale;
    const QString detail = m_details.value(entry.event.detail);
    QStringList parts;
    if (const QString recorded = recordedOf(entry); !recorded.isEmpty())
        parts.append(recorded);
    parts.append(detail.isEmpty() ? channelWord(entry.event.channel)
                                  : tr("%1 to %2", "channel and address or number")
                                        .arg(channelWord(entry.event.channel), veiled(visibleLine(detail))));
    if (entry.wordingNumber > 0)
        parts.append(tr("wording %1").arg(entry.wordingNumber));
    if (entry.privacyStatement > 0)
        parts.append(tr("privacy statement %1").arg(entry.privacyStatement));
    if (entry.event.validUntil.isValid())
        parts.append(tr("valid until %1")
                         .arg(locale.toString(entry.event.validUntil.addDays(-1), QLocale::ShortFormat)));
    return parts.join(QStringLiteral(" · "));
}

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

void ConsentTimelineModel::setUntil(std::optional<Instant> until)
{
    m_until = until;
    choose();
}

void ConsentTimelineModel::setDetails(const QHash<Id<ContactPoint>, QString> &details)
{
    m_details = details;
    retranslate();
}

void ConsentTimelineModel::choose()
{
    beginResetModel();
    m_shown.clear();
    for (auto entry = m_entries.crbegin(); entry != m_entries.crend(); ++entry) {
        const bool isThen = !m_until || entry->event.happenedAt <= *m_until;
        if (isThen && (m_purposeKey.isEmpty() || entry->purposeKey == m_purposeKey))
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
    const ConsentEntry &entry = m_shown.at(index.row());
    const TimelineRow row = rowOf(entry, more(entry));
    switch (role) {
    case Qt::DisplayRole:
        return row.title;
    case TimelineDelegate::RowRole:
        return QVariant::fromValue(row);
    case Qt::ToolTipRole:
        return plainToolTip(row.detail + u'\n' + row.more);
    case Qt::AccessibleTextRole:
        return row.spoken();
    default:
        return {};
    }
}
