#pragma once

#include <QPushButton>

/// A small button that is on or off, such as a saved filter; or one that takes a filter away when pressed.
class Chip final : public QPushButton
{
    Q_OBJECT

public:
    enum class Kind { Toggle, Removable };

    explicit Chip(const QString &text, QWidget *parent = nullptr);
    Chip(const QString &text, const QString &iconName, Kind kind = Kind::Toggle, QWidget *parent = nullptr);

    Kind kind() const { return m_kind; }

    /// Shows the words; a removable chip is spoken as "Remove filter: …".
    void setWords(const QString &words);

signals:
    /// A removable chip was pressed, or Delete was pressed on it.
    void removeRequested();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void retranslate();

    Kind m_kind;
};
