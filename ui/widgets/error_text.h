#pragma once

#include <QPointer>
#include <QWidget>

class PlainLabel;

/// The sentence under a field that says what is wrong and how to mend it. Spoken as the field's description.
class ErrorText final : public QWidget
{
    Q_OBJECT

public:
    explicit ErrorText(QWidget *field, QWidget *parent = nullptr);

    /// Shows the sentence, or takes it away when empty.
    void setText(const QString &text);
    QString text() const;
    bool hasText() const { return !text().isEmpty(); }

private:
    QPointer<QWidget> m_field;
    QString m_descriptionBefore;
    PlainLabel *m_icon;
    PlainLabel *m_text;
};
