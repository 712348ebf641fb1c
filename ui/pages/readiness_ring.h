#pragma once

#include "app/insights/readiness.h"

#include <QWidget>

/// The score of all rows together in a ring of five parts, one a row; what is behind stands in its own tone.
/// The rows beside it say the same in words.
class ReadinessRing final : public QWidget
{
    Q_OBJECT

public:
    explicit ReadinessRing(QWidget *parent = nullptr);

    void setReadiness(const Readiness &readiness);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void speak();

    Readiness m_readiness;
};
