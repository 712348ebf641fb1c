#pragma once

#include <QDialog>

class PlainLabel;
class QPushButton;

/// Which program this is, which version, under which licence, and made with what.
class AboutDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    PlainLabel *m_version;
    PlainLabel *m_purpose;
    PlainLabel *m_licence;
    PlainLabel *m_libraries;
    QPushButton *m_close;
};
