#pragma once

#include "app/documents/inspection_report.h"
#include "app/inspection/inspection.h"
#include "ui/async/latest_answer.h"
#include "ui/shell/page.h"

#include <optional>

class ContactChoice;
class ContactTable;
class DateField;
class FormField;
class InlineBar;
class LeavingSaving;
class MasterDetail;
class PlainLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;
class Session;

/// What a regulator asks: 20 questions, each one click from its answer, which can be handed over as a file
/// (domain.md 12).
class InspectionPage final : public Page
{
    Q_OBJECT

public:
    explicit InspectionPage(Session &session, QWidget *parent = nullptr);

    static bool isFor(const Permit &permit);

    void refresh() override;
    /// The question of this number.
    void openRecord(const QVariant &record) override;
    QList<QWidget *> panes() override;

protected:
    void retranslate() override;

private:
    QWidget *makeList();
    QWidget *makeDetail();
    QWidget *makePeriod();
    void connectVerbs();
    void choose();
    void setOwnPeriod();
    void ask();
    void take(const Result<InspectionAnswer> &answer);
    void layOut();
    void fill();
    void showSheet(const InspectionSheet &sheet);
    void clearTables();
    void addTable(
        const QString &title, const QString &note, const QStringList &head, const QList<QStringList> &rows);
    void save(InspectionFormat format);
    int question() const;

    Session &m_session;
    PlainLabel *m_title;
    ContactTable *m_questions;
    PlainLabel *m_name;
    InlineBar *m_notice;
    ContactChoice *m_person;
    DateField *m_from;
    DateField *m_until;
    FormField *m_fromField;
    FormField *m_untilField;
    QWidget *m_period;
    PlainLabel *m_lines;
    QPushButton *m_again;
    QPushButton *m_pdf;
    QPushButton *m_csv;
    QWidget *m_tables;
    QVBoxLayout *m_column;
    QScrollArea *m_scroll;
    MasterDetail *m_panes;
    LeavingSaving *m_saving;
    std::optional<InspectionAnswer> m_shown;
    LatestAnswer<Result<InspectionAnswer>> m_answer;
    LatestAnswer<InspectionSheet> m_sheet;
};
