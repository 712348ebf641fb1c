#pragma once

#include "ui/look/tokens.h"

#include <QList>
#include <QWidget>

class PlainLabel;
class QHBoxLayout;
class QPushButton;
class QToolButton;

/// Something that cannot wait, as the header shows it.
struct UrgentChip
{
    /// Names it to whoever answers the press.
    QString key;
    Tone tone = Tone::Danger;
    QString icon;
    QString text;
};

/// The bar over the pages: one field that searches everything, what is urgent, and notices, help and
/// settings.
class HeaderBar final : public QWidget
{
    Q_OBJECT

public:
    explicit HeaderBar(QWidget *parent = nullptr);

    void setUrgentChips(const QList<UrgentChip> &chips);
    /// A number at the bell while there are notices nobody has seen.
    void setUnseenNotices(int number);

    /// Where the palette opens.
    QWidget *searchTrigger() const;
    /// Where the notices open.
    QWidget *bell() const;

signals:
    void paletteRequested();
    void urgentChosen(const QString &key);
    void noticesRequested();
    void helpRequested();
    void settingsRequested();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void dress();
    void retranslate();

    QPushButton *m_search;
    PlainLabel *m_hint;
    QHBoxLayout *m_chips;
    QToolButton *m_bell;
    QToolButton *m_help;
    QToolButton *m_settings;
    int m_unseen = 0;
};
