#pragma once

#include <QTimer>
#include <QWidget>

/// The thin line under the header that says "still fetching", once that takes longer than people notice.
class BusyBar final : public QWidget
{
    Q_OBJECT

public:
    explicit BusyBar(QWidget *parent = nullptr);

    void setBusy(bool busy);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();

    QTimer m_delay;
    bool m_isShown = false;
};
