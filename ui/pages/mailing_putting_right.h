#pragma once

#include "app/tool_lists/reconciliation.h"
#include "ui/widgets/card.h"

class FormField;
class PlainLabel;
class QCheckBox;
class QLineEdit;
class QPushButton;

/// What is done about a recipient's list once it was compared, and how the file for the tool leaves.
class MailingPuttingRight final : public Card
{
    Q_OBJECT

public:
    explicit MailingPuttingRight(QWidget *parent = nullptr);

    void show(const ReconciliationCounts &counts, const QString &recipient);
    void clear();
    /// Why it cannot be done by whoever looks; empty where it can.
    void setLocked(const QString &why);
    void setBusy(bool busy);
    bool needsFile() const { return removals() > 0; }
    bool isPlain() const;
    QString plainReason() const;
    /// What is wrong with the reason; empty for nothing.
    void tellReason(const QString &problem);
    void retranslate();

signals:
    void wanted();

private:
    qint64 removals() const { return m_counts.remove + m_counts.erased + m_counts.unknown; }
    QString deeds() const;
    void follow();

    ReconciliationCounts m_counts;
    QString m_recipient;
    QString m_locked;
    bool m_isBusy = false;
    PlainLabel *m_deeds;
    QCheckBox *m_plain;
    QLineEdit *m_reason;
    FormField *m_reasonField;
    QPushButton *m_verb;
    PlainLabel *m_why;
};
