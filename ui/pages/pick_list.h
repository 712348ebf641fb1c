#pragma once

#include <QListWidget>

/// A list of choices to tick, as tall as a few of them: for more than boxes in a row can show.
class PickList final : public QListWidget
{
    Q_OBJECT

public:
    explicit PickList(QWidget *parent = nullptr);

    /// The codes in the order in which they are shown; their words follow with setWords().
    void setCodes(const QStringList &codes);
    QStringList codes() const;
    void setWords(const QStringList &words);
    void setChosen(const QStringList &codes);
    /// In the order of the list.
    QStringList chosen() const;
    void setReadOnly(bool readOnly);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    /// Somebody ticked one, or took the tick away.
    void picked();

private:
    bool m_isFilling = false;
};
