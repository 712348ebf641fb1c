#pragma once

#include <QList>
#include <QWidget>

class FormField;
class InlineBar;
class QVBoxLayout;

/// The summary at the top of a form that was not accepted: what is wrong, and a link to every field that must
/// be mended (look.md 2.4, WCAG 3.3.1).
class ErrorSummary final : public QWidget
{
    Q_OBJECT

public:
    explicit ErrorSummary(QWidget *parent = nullptr);

    /// Each of `fields` shows its own error; the links repeat it in reading order.
    void tell(const QString &sentence, const QList<FormField *> &fields);
    void clear();

signals:
    /// A link was followed.
    void fieldChosen(FormField *field);

private:
    void removeLinks();

    InlineBar *m_bar;
    QVBoxLayout *m_links;
};
