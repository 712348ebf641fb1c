#include "ui/models/rules_model.h"

#include "app/documents/rule_change_words.h"
#include "app/documents/rule_words.h"
#include "ui/delegates/pill_delegate.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/plain_text.h"

namespace {

PillFace standingFace(const RetentionRule &rule, bool waits)
{
    if (waits)
        return {Tone::Info, QStringLiteral("hourglass"), RulesModel::tr("Change waits")};
    if (rule.inForce)
        return {Tone::Ok, QStringLiteral("check"), RulesModel::tr("In force")};
    if (rule.unrecorded)
        return {Tone::Neutral, QStringLiteral("ban"), RulesModel::tr("No such record")};
    return rule.confirmed ? PillFace{Tone::Neutral, QStringLiteral("minus"), RulesModel::tr("Off")}
                          : PillFace{Tone::Warn, QStringLiteral("help-circle"), RulesModel::tr("To confirm")};
}

QString termText(const RetentionRule &rule)
{
    return rule.duration ? durationWord(*rule.duration) : RulesModel::tr("Until then");
}

} // namespace

void RulesModel::setRules(const QList<RetentionRule> &rules, const QSet<QString> &waiting)
{
    beginResetModel();
    m_rules = rules;
    m_waiting = waiting;
    endResetModel();
}

int RulesModel::rowOf(const QString &id) const
{
    for (int row = 0; row < m_rules.size(); ++row) {
        if (m_rules[row].id == id)
            return row;
    }
    return -1;
}

void RulesModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_rules.isEmpty())
        emit dataChanged(index(0, 0), index(int(m_rules.size()) - 1, ColumnCount - 1));
}

int RulesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rules.size());
}

int RulesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RulesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RetentionRule &rule = m_rules[index.row()];
    const auto face = [&] { return standingFace(rule, m_waiting.contains(rule.id)); };
    if (role == PillDelegate::FaceRole)
        return index.column() == Standing ? QVariant::fromValue(face()) : QVariant();
    if (role == Qt::ToolTipRole && index.column() == Subject)
        return visibleLine(ruleWord(rule.subject));
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (index.column()) {
    case RuleId:
        return rule.id;
    case Subject:
        return visibleLine(ruleWord(rule.subject));
    case Term:
        return termText(rule);
    case Standing:
        return face().word;
    default:
        return {};
    }
}

QVariant RulesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case RuleId:
        return tr("Rule");
    case Subject:
        return tr("What is kept");
    case Term:
        return tr("How long");
    case Standing:
        return tr("State");
    default:
        return {};
    }
}
