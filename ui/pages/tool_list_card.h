#pragma once

#include "app/tool_lists/tool_list_inspection.h"
#include "ui/widgets/card.h"

#include <QList>

class FormField;
class InlineBar;
class PlainLabel;
class QComboBox;
class QGridLayout;
class QPushButton;

/// The list of a marketing tool that was chosen: whose it was recognised as and how its columns are read,
/// both to be corrected.
class ToolListCard final : public Card
{
    Q_OBJECT

public:
    using Column = ToolListFormat::Column;

    /// `kinds`: what is asked about besides the address; nothing else is shown, though it is read.
    explicit ToolListCard(const QList<Column> &kinds, QWidget *parent = nullptr);

    void show(const QString &path, const ToolListInspection &inspection);
    /// What is wrong with the file.
    void showTrouble(const QString &path, const QString &trouble);
    void clear();
    bool isReadable() const { return m_layout.columns.contains(Column::Email); }
    const QString &path() const { return m_path; }
    const ToolListFormat::Layout &layoutOfList() const { return m_layout; }
    const QStringList &headers() const { return m_inspection.headers; }
    void retranslate();
    /// While the list is worked on nothing else can be chosen.
    void setBusy(bool busy);

signals:
    void changed();
    void anotherWanted();

private:
    void takeTool();
    void offerColumns();
    void fillColumn(Column kind, QComboBox *box);
    void takeColumn(Column kind, const QComboBox *box);
    QString exampleOf(int column) const;

    QList<Column> m_kinds;
    QString m_path;
    ToolListInspection m_inspection;
    ToolListFormat::Layout m_layout;
    PlainLabel *m_recognised;
    QComboBox *m_tool;
    FormField *m_toolField;
    QGridLayout *m_grid;
    QWidget *m_columns;
    QList<Column> m_shownKinds;
    QList<FormField *> m_fields;
    QPushButton *m_another;
    InlineBar *m_trouble;
};
