#include "ui/models/statement_sections_model.h"

#include "app/documents/statement_judgement.h"
#include "ui/delegates/pill_delegate.h"
#include "ui/widgets/pill.h"

namespace {

PillFace sectionFace(SectionState state, bool isChanged, const QString &word)
{
    switch (state) {
    case SectionState::Hole:
        return {Tone::Danger, QStringLiteral("alert-triangle"), word};
    case SectionState::NotApplicable:
        return {Tone::Neutral, QStringLiteral("minus"), word};
    case SectionState::Complete:
        break;
    }
    return isChanged ? PillFace{Tone::Info, QStringLiteral("pencil"), word}
                     : PillFace{Tone::Ok, QStringLiteral("check"), word};
}

} // namespace

void StatementSectionsModel::setFacts(const StatementFacts &facts, const QSet<StatementSection> &changed)
{
    m_facts = facts;
    m_changed = changed;
    emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void StatementSectionsModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int StatementSectionsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(allStatementSections.size());
}

int StatementSectionsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString StatementSectionsModel::stateWordOf(StatementSection section) const
{
    const SectionState state = statement_draft::stateOf(*m_facts, section);
    return state == SectionState::Complete && m_changed.contains(section) ? tr("Changed")
                                                                          : sectionStateWord(state);
}

QVariant StatementSectionsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const StatementSection section = StatementSectionsModel::section(index.row());
    if (role == PillDelegate::FaceRole)
        return index.column() == State && m_facts
            ? QVariant::fromValue(sectionFace(statement_draft::stateOf(*m_facts, section),
                  m_changed.contains(section), stateWordOf(section)))
            : QVariant();
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole)
        return {};
    if (index.column() == Title)
        return sectionTitle(section);
    return m_facts ? QVariant(stateWordOf(section)) : QVariant();
}

QVariant StatementSectionsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Title ? tr("Section") : tr("State");
}
