#pragma once

#include "app/statement/privacy_statements.h"
#include "app/statement/readability.h"
#include "app/statement/style_check.h"

#include <QList>
#include <QWidget>

class Card;
class ContactTable;
class PlainLabel;
class QPushButton;

/// How a text reads: measured away from the window, which only shows it.
struct MeasuredText
{
    QString text = {};
    std::optional<readability::Score> score = std::nullopt;
    QList<StyleFinding> findings = {};
};

/// Beside the privacy statement: what is missing, how it reads, what is otherwise than in the version in
/// force, and every version.
class StatementSide final : public QWidget
{
    Q_OBJECT

public:
    explicit StatementSide(QWidget *parent = nullptr);

    void setStanding(const StatementStanding &standing);
    void setVersions(const QList<StatementVersion> &versions);
    /// Dutch, then English.
    void setMeasured(const QList<MeasuredText> &measured);
    /// Those whom the changes concern; asked for with peopleWanted().
    void setPeople(const QList<ConcernedPerson> &people);
    /// Whether they may be seen.
    void setMaySee(bool may);
    /// Whether people may be put on the list of those to be informed.
    void setMayInform(bool may);
    /// The number of the version that is chosen; -1 for the draft, 0 for none.
    qint64 chosenVersion() const;

signals:
    void sectionWanted(StatementSection section);
    void informWanted();
    void peopleWanted();
    /// All of them, as a file.
    void listWanted();
    void personWanted(Id<Contact> contact);
    void versionChosen();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void fillMissing();
    void fillReading();
    void fillDifference();
    void fillPeople();
    void fillVersions();
    /// How many people the list that is shown is the beginning of.
    qint64 concerned() const;

    std::optional<StatementStanding> m_standing;
    QList<StatementVersion> m_published;
    QList<MeasuredText> m_measured;
    Card *m_missing;
    ContactTable *m_missingTable;
    Card *m_reading;
    PlainLabel *m_scores;
    ContactTable *m_marks;
    Card *m_difference;
    PlainLabel *m_differenceText;
    PlainLabel *m_concerned;
    QPushButton *m_show;
    QPushButton *m_list;
    QPushButton *m_inform;
    PlainLabel *m_peopleNote;
    ContactTable *m_people;
    Card *m_versions;
    ContactTable *m_versionTable;
    QList<ConcernedPerson> m_shown;
    bool m_mayInform = false;
    bool m_maySee = false;
};
