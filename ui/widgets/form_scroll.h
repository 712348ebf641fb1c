#pragma once

#include <QScrollArea>

/// Holds the fields of a dialog above its verbs. The dialog is as high as its fields, also when there come to
/// be more of them; on a screen that is too low for it the fields scroll, and the verbs stay in sight.
class FormScroll final : public QScrollArea
{
    Q_OBJECT

public:
    explicit FormScroll(QWidget *form, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// How high the form is in this width.
    int heightOf(int width) const;
    void fitDialog();

    bool m_isFitting = false;
};
