#pragma once

#include <QDialog>

class PlainLabel;
class QPushButton;
class RecoveryKeyForm;

/// A new recovery key for a file that has one: it counts once it was typed back from paper.
class RecoveryKeyDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `place`: the file's name.
    RecoveryKeyDialog(const QString &place, const QString &key, QWidget *parent);

signals:
    /// It was typed back as it is.
    void kept();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    PlainLabel *m_why;
    RecoveryKeyForm *m_form;
    QPushButton *m_cancel;
};
