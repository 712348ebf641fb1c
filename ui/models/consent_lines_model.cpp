#include "ui/models/consent_lines_model.h"

#include "app/documents/consent_words.h"
#include "app/documents/gate_sentence.h"
#include "ui/delegates/pill_delegate.h"
#include "ui/delegates/two_line_delegate.h"
#include "ui/look/curtain.h"
#include "ui/models/consent_faces.h"
#include "ui/widgets/plain_text.h"
#include "ui/widgets/plain_tool_tip.h"

#include <QLocale>

namespace {

QString shortDate(QDate date)
{
    return QLocale().toString(date, QLocale::ShortFormat);
}

} // namespace

void ConsentLinesModel::setLines(const QList<ConsentLine> &lines)
{
    beginResetModel();
    m_lines = lines;
    endResetModel();
}

void ConsentLinesModel::setVerdicts(const QHash<QString, GateVerdict> &verdicts)
{
    m_verdicts = verdicts;
    retranslate();
}

QString ConsentLinesModel::verdictKey(const QString &purposeKey, Channel channel)
{
    return purposeKey + u'/' + keyOf(channel);
}

QString ConsentLinesModel::verdictOf(const ConsentLine &line) const
{
    const auto found = line.channel ? m_verdicts.constFind(verdictKey(line.purposeKey, *line.channel))
                                    : m_verdicts.constEnd();
    return found == m_verdicts.constEnd() ? QString() : gateSentence(*found);
}

QVariant ConsentLinesModel::verdictFace(const ConsentLine &line) const
{
    const auto found = line.channel ? m_verdicts.constFind(verdictKey(line.purposeKey, *line.channel))
                                    : m_verdicts.constEnd();
    if (found == m_verdicts.constEnd())
        return {};
    return QVariant::fromValue(found->answer.allowed
            ? PillFace{Tone::Ok, QStringLiteral("circle-check"), tr("Yes", "may we use it")}
            : PillFace{Tone::Neutral, QStringLiteral("ban"), tr("No", "may we use it")});
}

void ConsentLinesModel::setAddresses(const QHash<Id<ConsentEvent>, QString> &addresses)
{
    m_addresses = addresses;
    retranslate();
}

void ConsentLinesModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_lines.isEmpty())
        emit dataChanged(index(0, 0), index(int(m_lines.size()) - 1, ColumnCount - 1));
}

int ConsentLinesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int ConsentLinesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ConsentLinesModel::text(const ConsentLine &line, int column) const
{
    switch (column) {
    case Purpose:
        return visibleLine(inSpokenLanguage(line.titleNl, line.titleEn));
    case State:
        return faceOf(line).word;
    case Ground:
        return basisInShort(line.basis);
    case Since:
        return line.since ? shortDate(line.since->toLocal().date()) : QString();
    case MayWe: {
        const QVariant face = verdictFace(line);
        return face.isValid() ? face.value<PillFace>().word : QString();
    }
    default:
        return {};
    }
}

/// By which channel and to which address or number; until when.
QString ConsentLinesModel::secondLine(const ConsentLine &line, int column) const
{
    if (column == Since && line.channel && line.state == ConsentState::Pending)
        return line.confirmBy ? tr("confirm by %1").arg(shortDate(line.confirmBy->toLocal().date()))
                              : tr("not asked to confirm");
    if (column == Since)
        return line.validUntil.isValid() ? tr("until %1").arg(shortDate(line.validUntil.addDays(-1)))
                                         : QString();
    if (column != Purpose)
        return {};
    if (!line.channel)
        return basisInShort(line.basis);
    const QString address = m_addresses.value(line.event);
    return address.isEmpty() ? channelWord(*line.channel)
                             : tr("%1 · %2", "channel and address or number")
                                   .arg(channelWord(*line.channel), veiled(visibleLine(address)));
}

QString ConsentLinesModel::toolTip(const ConsentLine &line, int column) const
{
    switch (column) {
    case Purpose:
        return text(line, Purpose) + u'\n' + secondLine(line, Purpose);
    case Ground:
        return line.reason.isEmpty() ? QString() : veiled(line.reason);
    case Since:
        return line.confirmBy ? tr("Can be confirmed until %1; after that it lapses")
                                    .arg(QLocale().toString(line.confirmBy->toLocal(), QLocale::ShortFormat))
                              : QString();
    case State:
        return line.validUntil.isValid() ? tr("Holds until %1").arg(shortDate(line.validUntil.addDays(-1)))
                                         : QString();
    case MayWe:
        return veiled(verdictOf(line));
    default:
        return {};
    }
}

QVariant ConsentLinesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ConsentLine &line = m_lines.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(line, index.column());
    case Qt::AccessibleTextRole: {
        // The sentence says yes or no itself.
        if (const QString verdict = index.column() == MayWe ? verdictOf(line) : QString(); !verdict.isEmpty())
            return veiled(verdict);
        const QString second = secondLine(line, index.column());
        return second.isEmpty()
            ? text(line, index.column())
            : tr("%1, %2", "first and second line of a cell").arg(text(line, index.column()), second);
    }
    case TwoLineDelegate::SecondLineRole:
        return secondLine(line, index.column());
    case PillDelegate::FaceRole:
        if (index.column() == MayWe)
            return verdictFace(line);
        return index.column() == State ? QVariant::fromValue(faceOf(line)) : QVariant();
    case Qt::ToolTipRole: {
        const QString tip = toolTip(line, index.column());
        return tip.isEmpty() ? QVariant() : QVariant(plainToolTip(tip));
    }
    default:
        return {};
    }
}

QVariant ConsentLinesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Purpose:
        return tr("Purpose");
    case State:
        return tr("Standing");
    case Ground:
        return tr("Lawful basis");
    case Since:
        return tr("Since");
    case MayWe:
        return tr("May we?");
    default:
        return {};
    }
}
