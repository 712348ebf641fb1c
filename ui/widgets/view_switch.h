#pragma once

#include <QTabBar>

/// Chooses between several ways of looking at one page. Which one was chosen is remembered by its key.
class ViewSwitch final : public QTabBar
{
    Q_OBJECT

public:
    explicit ViewSwitch(QWidget *parent = nullptr);

    void addView(const QString &key);
    /// Nothing happens to a view that is not there.
    void setWords(const QString &key, const QString &words);
    QString current() const { return m_keys.value(currentIndex()); }
    void choose(const QString &key);

    QByteArray saveState() const { return current().toUtf8(); }
    /// What no longer exists leaves the choice as it is.
    void restoreState(const QByteArray &state);

signals:
    void chosen(const QString &key);

private:
    QStringList m_keys;
};
