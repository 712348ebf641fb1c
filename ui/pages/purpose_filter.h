#pragma once

#include <QList>
#include <QPushButton>

class QMenu;

/// A button that shows one purpose of several, or all of them.
class PurposeFilter final : public QPushButton
{
    Q_OBJECT

public:
    struct Choice
    {
        QString key;
        QString title;

        friend bool operator==(const Choice &, const Choice &) = default;
    };

    explicit PurposeFilter(QWidget *parent = nullptr);

    /// The chosen one stays chosen while it is offered.
    void setChoices(const QList<Choice> &choices);
    void clear();
    void retranslate();

signals:
    /// Empty for all.
    void chosen(const QString &key);

private:
    void choose(const QString &key);
    void showChosen();

    QMenu *m_menu;
    QList<Choice> m_choices;
    QString m_key;
};
