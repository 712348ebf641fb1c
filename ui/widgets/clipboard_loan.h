#pragma once

#include <QObject>

/// A secret on the clipboard for half a minute. Then, or when the program ends, it is taken back, unless
/// something else was copied since.
class ClipboardLoan final : public QObject
{
    Q_OBJECT

public:
    /// Copies it; what was lent before is no longer looked after.
    static void lend(const QString &secret);
    /// What is lent is taken back now: whoever sat here is gone.
    static void end();
    ~ClipboardLoan() override;

private:
    explicit ClipboardLoan(const QString &secret);
    void takeBack();

    QString m_secret;
};
