#pragma once

#include "app/handovers/handover_order.h"
#include "ui/widgets/card.h"

class HandoverExclusionsModel;
class KeyFigureCard;
class PlainLabel;
class QComboBox;
class QPushButton;
class QTableView;

/// What a list would hold: how many are on it, how many are not, and of each of those why.
class MailingPreview final : public Card
{
    Q_OBJECT

public:
    explicit MailingPreview(QWidget *parent = nullptr);

    void show(const HandoverPreview &preview);
    /// The people left out for the chosen reason, or the next of them.
    void showExclusions(const QList<HandoverExclusion> &exclusions, bool isNext);
    void clear();
    bool isShown() const { return m_isShown; }
    qint64 included() const { return m_preview.included; }
    void retranslate();

    /// Which of the people left out are wanted next.
    ExclusionsWanted wanted(bool isNext) const;
    QTableView *table() const { return m_table; }

signals:
    void reasonChosen();
    void moreWanted();

private:
    void build();
    void fillReasons();
    void updateMore();
    qint64 excludedShown() const;

    HandoverPreview m_preview;
    bool m_isShown = false;
    HandoverExclusionsModel *m_model;
    KeyFigureCard *m_included;
    KeyFigureCard *m_excluded;
    PlainLabel *m_fields;
    PlainLabel *m_reasonLabel;
    QComboBox *m_reason;
    QTableView *m_table;
    PlainLabel *m_shown;
    QPushButton *m_more;
};
