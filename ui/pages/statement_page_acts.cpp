#include "app/documents/document_voice.h"
#include "app/documents/error_sentence.h"
#include "app/documents/statement_page.h"
#include "app/documents/statement_words.h"
#include "ui/models/statement_sections_model.h"
#include "ui/pages/statement_page.h"
#include "ui/pages/statement_section_editor.h"
#include "ui/session/session.h"
#include "ui/widgets/file_choice.h"
#include "ui/widgets/inline_bar.h"
#include "ui/widgets/master_detail.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/plain_message_box.h"

#include <QLocale>
#include <QPushButton>
#include <QTableView>
#include <QtConcurrentRun>

#include <algorithm>

namespace {

QList<MeasuredText> measuredTexts(const StatementFacts &facts)
{
    QList<MeasuredText> measured;
    for (const QLocale::Language language : {QLocale::Dutch, QLocale::English}) {
        MeasuredText text{.text = statementText(facts, language)};
        text.score = readability::scoreOf(text.text, language);
        text.findings = styleFindings(text.text, language);
        measured.append(text);
    }
    return measured;
}

/// The sections that read otherwise than in the version in force.
QSet<StatementSection> changedSections(const StatementStanding &standing)
{
    QSet<StatementSection> changed;
    if (!standing.published)
        return changed;
    const QLocale::Language language =
        QLocale().language() == QLocale::Dutch ? QLocale::Dutch : QLocale::English;
    for (const StatementSection section : allStatementSections) {
        if (statementLines(standing.published->facts, section, language) !=
            statementLines(standing.facts, section, language))
            changed.insert(section);
    }
    return changed;
}

} // namespace

void StatementPage::refresh()
{
    m_standingAnswer.expect(m_session.services().privacyStatements().standing(m_session.permit()));
    m_versionsAnswer.expect(m_session.services().privacyStatements().versions(m_session.permit()));
}

void StatementPage::openRecord(const QVariant &record)
{
    if (const auto section = statementSectionFrom(record.toString()))
        showSection(*section);
}

void StatementPage::showSection(StatementSection section)
{
    m_table->setCurrentIndex(m_model->index(StatementSectionsModel::rowOf(section), 0));
    m_panes->setDetailShown(true);
}

void StatementPage::choose(const QModelIndex &row)
{
    if (!row.isValid())
        return;
    m_editor->show(StatementSectionsModel::section(row.row()));
    m_name->setText(sectionTitle(m_editor->section()));
}

void StatementPage::takeStanding(const Result<StatementStanding> &standing)
{
    if (!standing) {
        m_notice->tell(Tone::Danger, errorWords(standing.error()));
        return;
    }
    m_standing = *standing;
    m_model->setFacts(m_standing->facts, changedSections(*m_standing));
    m_editor->setFacts(m_standing->facts);
    m_side->setStanding(*m_standing);
    m_measuredAnswer.expect(QtConcurrent::run([facts = m_standing->facts] { return measuredTexts(facts); }));
    updateVerbs();
}

void StatementPage::takeVersions(const Result<QList<StatementVersion>> &versions)
{
    if (!versions) {
        m_notice->tell(Tone::Danger, errorWords(versions.error()));
        return;
    }
    m_versions = *versions;
    m_side->setVersions(m_versions);
    updateVerbs();
}

void StatementPage::takeOutcome(const Outcome &outcome, const QString &told)
{
    if (outcome) {
        m_notice->clear();
        emit noticeWanted({told, {}});
    } else {
        m_notice->tell(Tone::Danger, errorWords(outcome.error()));
    }
    refresh();
}

/// The page where the row is kept; what the law says for everybody has none.
void StatementPage::openRegister(const StatementLink &link)
{
    if (link.kind == QLatin1String("purpose"))
        emit recordWanted(QStringLiteral("purposes"), link.id);
    else if (link.kind == QLatin1String("rule"))
        emit recordWanted(QStringLiteral("rules"), link.id);
    else if (link.kind == QLatin1String("processor"))
        emit recordWanted(QStringLiteral("processors"), link.id.toLongLong());
}

void StatementPage::save()
{
    if (m_writeAnswer.isWaiting())
        return;
    m_notice->clear();
    m_written = m_editor->section();
    m_writeAnswer.expect(m_session.services().privacyStatements().write(
        m_session.permit(), m_editor->typed(), m_editor->stored()));
}

/// What is published is what was read: its digest goes along.
void StatementPage::askToPublish()
{
    if (!m_standing)
        return;
    m_notice->clear();
    const bool matters = statement_comparison::hasMaterial(m_standing->changes);
    PlainMessageBox::ask(this,
        {.title = tr("Publish the privacy statement"),
            .text = tr("Let this draft be the version in force? It cannot be changed any more. People are "
                       "recorded as informed by it, and consent refers to it."),
            .details = matters ? tr("It has material changes, which concern %n person(s): they must be told.",
                                     nullptr, static_cast<int>(m_standing->concerned))
                               : QString(),
            .verb = tr("Publish")},
        [this, digest = m_standing->digest] {
            m_publishAnswer.expect(
                m_session.services().privacyStatements().publish(m_session.permit(), digest, statementPages));
        });
}

void StatementPage::askWho()
{
    const Permit permit = m_session.permit();
    m_peopleAnswer.expect(QtConcurrent::run(
        [services = m_session.shared(), permit, whom = whom()]() -> Result<QList<ConcernedPerson>> {
            QList<ConcernedPerson> all;
            for (const FilingSystem filingSystem : allFilingSystems) {
                if (!permit.may(Operation::ViewContacts, filingSystem))
                    continue;
                const auto some =
                    services->privacyStatements().concerned(permit, filingSystem, whom).result();
                if (!some)
                    return some;
                all += *some;
            }
            return all;
        }));
}

void StatementPage::askToInform()
{
    PlainMessageBox::ask(this,
        {.title = tr("Inform people again"),
            .text = tr("Put everybody whom the published changes concern, and who was not told since, on the "
                       "list of people to inform? The letters are made there."),
            .details = {},
            .verb = tr("Put on the list")},
        [this] { inform(); });
}

void StatementPage::inform()
{
    const Permit permit = m_session.permit();
    m_informAnswer.expect(
        QtConcurrent::run([services = m_session.shared(), permit]() -> Result<InformingOutcome> {
            InformingOutcome all;
            for (const FilingSystem filingSystem : allFilingSystems) {
                if (!permit.may(Operation::EditContacts, filingSystem))
                    continue;
                const auto some = services->privacyStatements().informAgain(permit, filingSystem).result();
                if (!some)
                    return some;
                all.recorded += some->recorded;
            }
            return all;
        }));
}

std::optional<StatementVersion> StatementPage::chosen() const
{
    const qint64 number = m_side->chosenVersion();
    if (number <= 0)
        return m_standing ? std::optional(StatementVersion{.facts = m_standing->facts}) : std::nullopt;
    const auto found = std::find_if(m_versions.begin(), m_versions.end(),
        [number](const StatementVersion &each) { return each.number == number; });
    return found == m_versions.end() ? std::nullopt : std::optional(*found);
}

std::optional<StatementVersion> StatementPage::before(const StatementVersion &version) const
{
    for (const StatementVersion &each : m_versions) {
        if (version.number == 0 || each.number < version.number)
            return each;
    }
    return std::nullopt;
}

void StatementPage::saveFile()
{
    const auto version = chosen();
    if (!version)
        return;
    const auto replaced = before(*version);
    const QLocale::Language language =
        QLocale().language() == QLocale::Dutch ? QLocale::Dutch : QLocale::English;
    const QString filters =
        QStringList{tr("PDF files (*.pdf)"), tr("HTML files (*.html)")}.join(QStringLiteral(";;"));
    const QString name = language == QLocale::Dutch ? QStringLiteral("privacyverklaring.pdf")
                                                    : QStringLiteral("privacy-statement.pdf");
    chooseFileToSave(this, tr("Save the privacy statement"), name, filters,
        [this, version = *version, replaced, language](const QString &path) {
            m_fileAnswer.expect(QtConcurrent::run([=] {
                const StatementVersion *previous = replaced ? &*replaced : nullptr;
                if (!path.endsWith(QLatin1String(".html"), Qt::CaseInsensitive))
                    return writeStatement(statementPdf(version, previous, language), path);
                return writeStatement(
                    version.number > 0 ? version.html(language) : statementHtml(version, previous, language),
                    path);
            }));
        });
}

void StatementPage::updateVerbs()
{
    m_publish->setVisible(mayKeep());
    m_publish->setEnabled(m_standing.has_value());
    m_saveFile->setEnabled(chosen().has_value());
    const Permit &permit = m_session.permit();
    m_side->setMaySee(permit.mayAnywhere(Operation::ViewContacts));
    m_side->setMayInform(mayKeep() && permit.mayAnywhere(Operation::EditContacts));
}
