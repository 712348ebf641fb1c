#pragma once

#include <QWidget>

class FormField;
class PlainLabel;
class QLineEdit;
class QPushButton;

/// A recovery key to be written down or printed, and the field in which it is typed back from paper: a page
/// shows it of a file that was just made, a dialog where it is replaced.
class RecoveryKeyForm final : public QWidget
{
    Q_OBJECT

public:
    /// `place`: the file's name.
    RecoveryKeyForm(const QString &place, const QString &key, QWidget *parent = nullptr);

    /// The button that goes on, with the words of its owner.
    QPushButton *go() const { return m_go; }
    QLineEdit *typed() const { return m_typed; }

signals:
    /// It was typed back as it is.
    void kept();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void submit();
    void print();

    QString m_place;
    QString m_key;
    PlainLabel *m_groups;
    QLineEdit *m_typed;
    FormField *m_typedField;
    QPushButton *m_copy;
    QPushButton *m_print;
    QPushButton *m_go;
};
