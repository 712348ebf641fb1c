#pragma once

#include <QLineEdit>

/// A field to search a list with: says its shortcut, can be cleared, Esc clears it.
class SearchField final : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchField(QWidget *parent = nullptr);

    /// What is searched, for example "Search contacts"; also the spoken name.
    void setPrompt(const QString &prompt);

    /// The shortcut the prompt mentions; empty mentions none. Ctrl+F unless told otherwise.
    void setShortcutHint(const QKeySequence &shortcut);

signals:
    /// Enter or the arrow down: on to what was found.
    void foundWanted();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();
    void makeRoom();

    QString m_prompt;
    QKeySequence m_shortcut = QKeySequence::Find;
};
