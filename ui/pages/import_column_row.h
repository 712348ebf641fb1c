#pragma once

#include "app/imports/import_mapping.h"

#include <QWidget>

class PlainLabel;
class Pill;
class QComboBox;
class QLineEdit;

/// One column of a file: what is in it, what it is taken for, and what happens where it differs from our own.
class ImportColumnRow final : public QWidget
{
    Q_OBJECT

public:
    ImportColumnRow(const ColumnMapping &column, const QStringList &examples, QWidget *parent = nullptr);

    ColumnMapping column() const;
    /// Whether somebody chose something here themselves.
    bool isByHand() const { return m_isByHand; }
    /// Takes over what was chosen by hand for this column before.
    void takeOver(const ColumnMapping &column);
    /// Marks the column as one that no chosen purpose needs, and asks for a reason to keep it.
    void setUnneeded(bool unneeded);

signals:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void follow();
    void fill();

    ColumnMapping m_column;
    QString m_exampleWords;
    PlainLabel *m_header;
    PlainLabel *m_examples;
    QComboBox *m_target;
    QComboBox *m_policy;
    Pill *m_mark;
    QLineEdit *m_reason;
    bool m_isUnneeded = false;
    bool m_isByHand = false;
};
