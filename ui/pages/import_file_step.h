#pragma once

#include "app/imports/table_source.h"

#include <QWidget>

class Card;
class EmptyNote;
class FormField;
class InlineBar;
class PlainLabel;
class QComboBox;
class QPushButton;
class QSpinBox;

/// The first step of an import: which file, and whether it is read right.
class ImportFileStep final : public QWidget
{
    Q_OBJECT

public:
    explicit ImportFileStep(QWidget *parent = nullptr);

    void showFile(const QString &path, const ImportInspection &inspection);
    /// The file could not be read; `trouble` says why and what to do.
    void showTrouble(const QString &trouble);

signals:
    void fileChosen(const QString &path);
    void layoutChosen(const TableLayout &layout);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void choose();
    void tellLayout();
    void fillChoices();
    void describe();

    EmptyNote *m_invitation;
    InlineBar *m_trouble;
    Card *m_file;
    QPushButton *m_other;
    PlainLabel *m_facts;
    QComboBox *m_separator;
    FormField *m_separatorField;
    QComboBox *m_sheet;
    FormField *m_sheetField;
    QSpinBox *m_headerRow;
    FormField *m_headerRowField;
    InlineBar *m_remark;
    QString m_path;
    ImportInspection m_inspection;
    bool m_isFilling = false;
};
