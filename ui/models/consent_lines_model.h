#pragma once

#include "app/consent/consent_line.h"
#include "app/gate/gate_verdict.h"

#include <QAbstractTableModel>
#include <QHash>

/// How every purpose stands for one person: the table of the Consent tab.
class ConsentLinesModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Purpose, State, Ground, Since, MayWe, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setLines(const QList<ConsentLine> &lines);
    const QList<ConsentLine> &lines() const { return m_lines; }
    /// What the gate says of a line (by purpose and channel); without, it is not known yet.
    void setVerdicts(const QHash<QString, GateVerdict> &verdicts);
    /// In one sentence, with the reason; empty while it is not known.
    QString verdictOf(const ConsentLine &line) const;
    static QString verdictKey(const QString &purposeKey, Channel channel);
    /// The address or number that the event of a line is about.
    void setAddresses(const QHash<Id<ConsentEvent>, QString> &addresses);
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const ConsentLine &line, int column) const;
    QVariant verdictFace(const ConsentLine &line) const;
    QString secondLine(const ConsentLine &line, int column) const;
    QString toolTip(const ConsentLine &line, int column) const;

    QList<ConsentLine> m_lines;
    QHash<Id<ConsentEvent>, QString> m_addresses;
    QHash<QString, GateVerdict> m_verdicts;
};
