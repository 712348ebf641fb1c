#include "ui/models/reconciliation_ages_model.h"

#include "app/documents/consent_words.h"
#include "ui/delegates/pill_delegate.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/plain_text.h"
#include "ui/widgets/plain_tool_tip.h"

#include <QLocale>

namespace {

PillFace ageFace(const ReconciliationAge &age, bool isDue)
{
    if (isDue)
        return {Tone::Warn, QStringLiteral("clock"), ReconciliationAgesModel::tr("Compare again")};
    if (!age.lastAt)
        return {Tone::Neutral, QStringLiteral("clock"), ReconciliationAgesModel::tr("Not due yet")};
    return {Tone::Ok, QStringLiteral("circle-check"), ReconciliationAgesModel::tr("Recent")};
}

} // namespace

void ReconciliationAgesModel::setAges(const ReconciliationAges &ages, Instant now)
{
    beginResetModel();
    m_ages = ages;
    m_now = now;
    endResetModel();
}

void ReconciliationAgesModel::setPurposes(const QHash<qint64, std::pair<QString, QString>> &titles)
{
    m_titles = titles;
    retranslate();
}

void ReconciliationAgesModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_ages.ages.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int ReconciliationAgesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_ages.ages.size());
}

int ReconciliationAgesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ReconciliationAgesModel::text(const ReconciliationAge &age, int column) const
{
    switch (column) {
    case Recipient:
        return visibleLine(age.recipient);
    case Purpose: {
        const auto titles = m_titles.value(age.purpose.number());
        return visibleLine(inSpokenLanguage(titles.first, titles.second));
    }
    case Last:
        return age.lastAt ? QLocale().toString(age.lastAt->toLocal().date(), QLocale::ShortFormat)
                          : tr("Never");
    case Age:
        return tr("%Ln day(s)", nullptr, age.daysAt(m_now));
    case State:
        return ageFace(age, m_ages.isDue(age, m_now)).word;
    default:
        return {};
    }
}

QVariant ReconciliationAgesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ReconciliationAge &age = ageAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(age, index.column());
    case Qt::ToolTipRole:
        return plainToolTip(text(age, index.column()));
    case PillDelegate::FaceRole:
        return index.column() == State ? QVariant::fromValue(ageFace(age, m_ages.isDue(age, m_now)))
                                       : QVariant();
    default:
        return {};
    }
}

QVariant ReconciliationAgesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Recipient:
        return tr("Recipient");
    case Purpose:
        return tr("Purpose");
    case Last:
        return tr("Last compared");
    case Age:
        return tr("Age", "how long ago");
    case State:
        return tr("State");
    default:
        return {};
    }
}
