#pragma once

#include "app/reviews/reviews.h"

#include <QWidget>

class LeavingSaving;
class QPushButton;
class Session;

/// Saves the minutes of a session: as they were signed, and to be read as PDF or HTML.
class ReviewMinutesSaving final : public QWidget
{
    Q_OBJECT

public:
    explicit ReviewMinutesSaving(Session &session, QWidget *parent = nullptr);

    void setMinutes(const SignedMinutes &minutes) { m_minutes = minutes; }

signals:
    void saved();
    void failed(const Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Form { Signed, Pdf, Html };

    void save(Form form);
    void retranslate();

    Session &m_session;
    SignedMinutes m_minutes;
    LeavingSaving *m_saving;
    QPushButton *m_signed;
    QPushButton *m_pdf;
    QPushButton *m_html;
};
