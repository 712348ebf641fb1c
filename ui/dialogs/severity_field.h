#pragma once

#include "app/breaches/breach_severity.h"

#include <QWidget>

#include <array>
#include <optional>

class PlainLabel;
class QCheckBox;
class QComboBox;

/// The helper of ENISA: its parts, and what they come to (domain.md 7.2). Nothing until a part was chosen.
class SeverityField final : public QWidget
{
    Q_OBJECT

public:
    explicit SeverityField(QWidget *parent = nullptr);

    std::optional<BreachSeverity> severity() const;
    void setSeverity(const std::optional<BreachSeverity> &severity);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void tellResult();

    static constexpr int partCount = 6;

    std::array<QComboBox *, partCount> m_parts;
    std::array<PlainLabel *, partCount> m_labels;
    QCheckBox *m_malicious;
    PlainLabel *m_result;
};
