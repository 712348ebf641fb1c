#pragma once

#include "app/imports/table_source.h"

#include <QWidget>

class Card;
class EmptyNote;
class FormField;
class ImportSampleModel;
class InlineBar;
class PlainLabel;
class QComboBox;
class QPushButton;
class QSpinBox;
class QTableView;
class QVBoxLayout;

/// The first step of an import: which file, and whether it is read right.
class ImportFileStep final : public QWidget
{
    Q_OBJECT

public:
    explicit ImportFileStep(QWidget *parent = nullptr);

    void showFile(const QString &path, const ImportInspection &inspection);
    /// The file could not be read; `trouble` says why and what to do. Where only another way of reading it
    /// failed, the choice stays, so that it can be changed back.
    void showTrouble(const QString &path, const QString &trouble, bool keepsChoice);
    /// As at the beginning: no file was chosen.
    void clear();
    /// What is shown below the invitation as long as there is no file.
    void setBelow(QWidget *widget);
    /// Whoever may not import, only looks at what was imported.
    void setMayImport(bool may);

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
    void fillSample();

    EmptyNote *m_invitation;
    InlineBar *m_trouble;
    Card *m_file;
    QPushButton *m_other;
    PlainLabel *m_facts;
    QComboBox *m_separator;
    FormField *m_separatorField;
    QComboBox *m_encoding;
    FormField *m_encodingField;
    QComboBox *m_sheet;
    FormField *m_sheetField;
    QSpinBox *m_headerRow;
    FormField *m_headerRowField;
    InlineBar *m_remark;
    ImportSampleModel *m_sample;
    QTableView *m_sampleTable;
    QWidget *m_belowPlace;
    QVBoxLayout *m_below;
    bool m_mayImport = true;
    QString m_path;
    ImportInspection m_inspection;
    bool m_isFilling = false;
};
