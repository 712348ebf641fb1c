#pragma once

#include "ui/models/reconciliation_findings_model.h"
#include "ui/widgets/card.h"

#include <QList>

class KeyFigureCard;
class PlainLabel;
class QTableView;

/// What a recipient's own list turned out to hold: five groups with their figures, and whoever is in the one
/// that was chosen.
class MailingFindings final : public Card
{
    Q_OBJECT

public:
    explicit MailingFindings(QWidget *parent = nullptr);

    void show(const ReconciliationOutcome &outcome);
    void clear();
    bool isShown() const { return m_isShown; }
    const Reconciliation &reconciliation() const { return m_found; }
    QTableView *table() const { return m_table; }
    void retranslate();

signals:
    void contactWanted(Id<Contact> contact);

private:
    using Group = ReconciliationFindingsModel::Group;

    void build();
    void showGroup(Group group);
    qint64 countOf(Group group) const;
    QString notes() const;

    Reconciliation m_found;
    bool m_isShown = false;
    ReconciliationFindingsModel *m_model;
    /// In the order of the groups.
    QList<KeyFigureCard *> m_figures;
    PlainLabel *m_notes;
    PlainLabel *m_heading;
    QTableView *m_table;
};
