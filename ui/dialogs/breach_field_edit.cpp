#include "ui/dialogs/breach_field_edit.h"

#include "app/documents/breach_words.h"
#include "ui/dialogs/moment_field.h"
#include "ui/dialogs/severity_field.h"
#include "ui/widgets/flow_layout.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <algorithm>

namespace {

constexpr int linesInEdit = 4;

BreachFieldEdit lineEdit(const BreachFieldRow &row)
{
    auto *line = new QLineEdit;
    line->setMaxLength(breach_values::longestLine);
    return {.field = row.field,
        .widget = line,
        .text = [line] { return line->text(); },
        .setText = [line](const QString &text) { line->setText(text); },
        .retranslate = [] {}};
}

BreachFieldEdit textEdit(const BreachFieldRow &row)
{
    auto *text = new QPlainTextEdit;
    text->setTabChangesFocus(true);
    text->setFixedHeight(text->fontMetrics().lineSpacing() * linesInEdit + 16);
    return {.field = row.field,
        .widget = text,
        .text = [text] { return text->toPlainText(); },
        .setText = [text](const QString &given) { text->setPlainText(given); },
        .retranslate = [] {}};
}

BreachFieldEdit momentEdit(const BreachFieldRow &row, QDate today)
{
    auto *moment = new MomentField;
    moment->setToday(today);
    return {.field = row.field,
        .widget = moment,
        .text =
            [moment] {
                const auto chosen = moment->moment();
                return chosen ? breach_values::textOf(*chosen) : QString();
            },
        .setText = [moment](const QString &text) { moment->setMoment(breach_values::momentFrom(text)); },
        .retranslate = [moment, field = row.field] { moment->setSpokenName(breachFieldWord(field)); }};
}

/// One of the codes, or none.
BreachFieldEdit choiceEdit(const BreachFieldRow &row, const QStringList &codes)
{
    auto *box = new QComboBox;
    // Not {}: that would be an icon, and the code the words of the item instead of what it stands for.
    box->addItem(QString(), QString());
    for (const QString &code : codes)
        box->addItem(QString(), code);
    return {.field = row.field,
        .widget = box,
        .text = [box] { return box->currentData().toString(); },
        .setText = [box](const QString &text) { box->setCurrentIndex(std::max(0, box->findData(text))); },
        .retranslate =
            [box, field = row.field] {
                box->setItemText(0, QCoreApplication::translate("Breaches", "Not said"));
                for (int at = 1; at < box->count(); ++at)
                    box->setItemText(at, breachCodeWord(field, box->itemData(at).toString()));
            }};
}

/// Some of the codes.
BreachFieldEdit choicesEdit(const BreachFieldRow &row)
{
    auto *group = new QWidget;
    auto *flow = new FlowLayout(group);
    QList<QCheckBox *> boxes;
    const QStringList codes = row.choices();
    for (qsizetype at = 0; at < codes.size(); ++at) {
        boxes.append(new QCheckBox);
        flow->addWidget(boxes.last());
    }
    group->setFocusProxy(boxes.first());
    return {.field = row.field,
        .widget = group,
        .text =
            [boxes, codes] {
                QStringList chosen;
                for (qsizetype at = 0; at < codes.size(); ++at) {
                    if (boxes[at]->isChecked())
                        chosen.append(codes[at]);
                }
                return chosen.join(u' ');
            },
        .setText =
            [boxes, codes](const QString &text) {
                const QStringList chosen = text.split(u' ', Qt::SkipEmptyParts);
                for (qsizetype at = 0; at < codes.size(); ++at)
                    boxes[at]->setChecked(chosen.contains(codes[at]));
            },
        .retranslate =
            [boxes, codes, field = row.field] {
                for (qsizetype at = 0; at < codes.size(); ++at)
                    boxes[at]->setText(breachCodeWord(field, codes[at]));
            }};
}

BreachFieldEdit severityEdit(const BreachFieldRow &row)
{
    auto *severity = new SeverityField;
    return {.field = row.field,
        .widget = severity,
        .text =
            [severity] {
                const auto chosen = severity->severity();
                return chosen ? chosen->toText() : QString();
            },
        .setText = [severity](const QString &text) { severity->setSeverity(BreachSeverity::fromText(text)); },
        .retranslate = [] {}};
}

} // namespace

BreachFieldEdit makeBreachFieldEdit(const BreachFieldRow &row, QDate today)
{
    switch (row.kind) {
    case BreachFieldKind::Text:
        return textEdit(row);
    case BreachFieldKind::Moment:
        return momentEdit(row, today);
    case BreachFieldKind::YesNo:
        return choiceEdit(row, {QStringLiteral("yes"), QStringLiteral("no")});
    case BreachFieldKind::Choice:
        return choiceEdit(row, row.choices());
    case BreachFieldKind::Choices:
        return choicesEdit(row);
    case BreachFieldKind::Severity:
        return severityEdit(row);
    case BreachFieldKind::Line:
    case BreachFieldKind::Number:
        break;
    }
    return lineEdit(row);
}
