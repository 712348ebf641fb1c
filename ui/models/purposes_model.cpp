#include "ui/models/purposes_model.h"

#include "app/documents/consent_words.h"
#include "ui/delegates/pill_delegate.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/plain_text.h"

namespace {

PillFace faceOf(const Purpose &purpose)
{
    if (purpose.endedAt)
        return {Tone::Neutral, QStringLiteral("archive"), PurposesModel::tr("Ended")};
    if (consentIsRarelyFree(purpose.basis, purpose.appliesTo))
        return {Tone::Warn, QStringLiteral("alert-triangle"), basisWord(purpose.basis)};
    if (purpose.asksConsent())
        return {Tone::Ok, QStringLiteral("rubber-stamp"), basisWord(purpose.basis)};
    return {Tone::Neutral, QStringLiteral("file-text"), basisWord(purpose.basis)};
}

} // namespace

void PurposesModel::setPurposes(const QList<Purpose> &purposes)
{
    beginResetModel();
    m_purposes = purposes;
    endResetModel();
}

int PurposesModel::rowOf(const QString &key) const
{
    for (int row = 0; row < m_purposes.size(); ++row) {
        if (m_purposes[row].key == key)
            return row;
    }
    return -1;
}

void PurposesModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_purposes.isEmpty())
        emit dataChanged(index(0, 0), index(int(m_purposes.size()) - 1, ColumnCount - 1));
}

int PurposesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_purposes.size());
}

int PurposesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PurposesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Purpose &purpose = m_purposes[index.row()];
    if (role == PillDelegate::FaceRole)
        return index.column() == Basis ? QVariant::fromValue(faceOf(purpose)) : QVariant();
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (index.column()) {
    case Title:
        return visibleLine(inSpokenLanguage(purpose.wording.titleNl, purpose.wording.titleEn));
    case Basis:
        return faceOf(purpose).word;
    default:
        return {};
    }
}

QVariant PurposesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Title:
        return tr("Purpose");
    case Basis:
        return tr("Lawful basis");
    default:
        return {};
    }
}
