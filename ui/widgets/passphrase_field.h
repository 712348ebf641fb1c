#pragma once

#include <QLineEdit>

class QAction;

/// A field for a passphrase: hidden, with a named way to look at it; paste is allowed.
class PassphraseField final : public QLineEdit
{
    Q_OBJECT

public:
    explicit PassphraseField(QWidget *parent = nullptr);

    /// Overwrites what was typed before forgetting it.
    void wipe();

protected:
    void changeEvent(QEvent *event) override;

private:
    void setShown(bool shown);
    void retranslate();

    QAction *m_show;
};
