#pragma once

#include "app/base/error.h"

#include <QEvent>
#include <QWidget>

class Card;
class InlineBar;
class PlainLabel;
class QVBoxLayout;

/// What stands in the window instead of everything else: the seal, a card in the middle, and one place for
/// what went wrong. First start, sign-in and lock are made of it. Each hands the keyboard to the field where
/// one begins.
class AlonePage : public QWidget
{
    Q_OBJECT

public:
    explicit AlonePage(QWidget *parent = nullptr);

    /// Shows an error at the top of the card.
    void showError(const Error &error);
    void clearError();
    /// Greys the card while something is awaited.
    void setWaiting(bool waiting);

protected:
    virtual void retranslate() = 0;

    /// Where one begins. Not the page's focus proxy: Qt 6.4 would drop what comes before it from the way of
    /// Tab.
    void setFirst(QWidget *first) { m_first = first; }
    void focusInEvent(QFocusEvent *event) override;

    Card *card() const { return m_card; }
    QVBoxLayout *form() const { return m_form; }

    void changeEvent(QEvent *event) override
    {
        if (event->type() == QEvent::LanguageChange)
            retranslate();
        QWidget::changeEvent(event);
    }

private:
    QWidget *m_first = nullptr;
    PlainLabel *m_seal;
    PlainLabel *m_name;
    Card *m_card;
    InlineBar *m_error;
    QVBoxLayout *m_form;
};
