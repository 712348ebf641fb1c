#pragma once

#include "app/handovers/handover_order.h"
#include "ui/widgets/card.h"

class FormField;
class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;

/// How a list leaves: as which file, encrypted unless there is a reason not to, and with a message that is
/// ready to be sent.
class MailingMaking final : public Card
{
    Q_OBJECT

public:
    explicit MailingMaking(QWidget *parent = nullptr);

    void retranslate();
    /// Whether a list can be made now.
    void setReady(bool ready);
    /// Begins again with what is safe.
    void reset();

    HandoverFormat format() const;
    HandoverDialect dialect() const;
    bool isPlain() const;
    QString plainReason() const;
    bool wantsLetter() const;
    /// Shows what is wrong with the reason; nothing where all is well.
    void tellReason(const QString &problem);

signals:
    void makeWanted();

private:
    void followPlain();

    QComboBox *m_format;
    QCheckBox *m_letter;
    QCheckBox *m_plain;
    QLineEdit *m_reason;
    FormField *m_formatField;
    FormField *m_reasonField;
    QPushButton *m_make;
};
