#pragma once

#include <QHash>
#include <QStringList>
#include <QWidget>

class InlineBar;
class PlainLabel;
class QCheckBox;
class QVBoxLayout;

/// Which purposes an objection stops, of those that can be objected to (art. 21(1) GDPR).
class RequestStopForm final : public QWidget
{
    Q_OBJECT

public:
    explicit RequestStopForm(QWidget *parent = nullptr);

    /// By their keys, and which of them are chosen.
    void setStops(const QStringList &all, const QStringList &chosen);
    /// What they are called, by key; a key stands for itself where it is not in there.
    void setTitles(const QHash<QString, QString> &titles);
    QString titleOf(const QString &key) const { return m_titles.value(key, key); }
    /// The keys that are chosen; says so, and gives nothing, where none is.
    QStringList chosen();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    PlainLabel *m_label;
    QVBoxLayout *m_rows;
    InlineBar *m_notice;
    QStringList m_keys;
    QList<QCheckBox *> m_boxes;
    QHash<QString, QString> m_titles;
};
