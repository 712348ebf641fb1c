#pragma once

#include "app/imports/imports.h"

#include <QWidget>

class ImportColumnRow;
class ImportPreviewModel;
class InlineBar;
class PlainLabel;
class QTableView;
class QVBoxLayout;

/// The third step of an import: what every column is, with the first rows as they come out.
class ImportColumnsStep final : public QWidget
{
    Q_OBJECT

public:
    explicit ImportColumnsStep(QWidget *parent = nullptr);

    /// A new file, or another way of reading the same: then what was chosen by hand stays, as far as the
    /// columns are still there.
    void setColumns(const ImportInspection &inspection, bool isSameFile);
    ImportMapping mapping() const;
    void showPreview(const ImportPreview &preview);
    void showTrouble(const QString &trouble);

signals:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    InlineBar *m_trouble;
    PlainLabel *m_help;
    QWidget *m_list;
    QVBoxLayout *m_rows;
    QList<ImportColumnRow *> m_columns;
    PlainLabel *m_previewHeading;
    ImportPreviewModel *m_model;
    QTableView *m_table;
};
