#include "app/documents/agreement_draft_report.h"
#include "app/documents/agreement_draft_text.h"
#include "app/documents/agreement_draft_values.h"
#include "app/documents/agreement_sentence.h"
#include "app/documents/agreement_words.h"
#include "ui/pages/agreement_drafts_view.h"
#include "ui/pages/contact_table.h"
#include "ui/session/session.h"
#include "ui/widgets/plain_label.h"

#include <QComboBox>
#include <QPushButton>
#include <QSignalBlocker>

void AgreementDraftsView::fillVersions()
{
    QSignalBlocker quiet(m_versions);
    m_versions->clearRows();
    for (const AgreementDraft &draft : std::as_const(m_file.drafts)) {
        const AgreementVerdict verdict = verdictOf(agreement_drafts::reviewed(draft.facts), true);
        m_versions->addRow({QString::number(draft.version), agreementDay(draft.draftedAt.toLocal().date()),
                               draft.draftedByName, verdictSentence(verdict)},
            draft.version);
    }
    if (!m_versions->currentIndex().isValid() && m_versions->rowCount() > 0)
        m_versions->setCurrentIndex(m_versions->model()->index(0, 0));
    const bool isAny = m_versions->rowCount() > 0;
    for (QWidget *each : {static_cast<QWidget *>(m_versions), static_cast<QWidget *>(m_changed),
             static_cast<QWidget *>(m_articlesTitle), static_cast<QWidget *>(m_articles)})
        each->setVisible(isAny);
    for (QPushButton *verb : {m_pdf, m_odt, m_html})
        verb->setEnabled(isAny);
    const bool mayKeep = m_session.permit().mayAnywhere(Operation::KeepRegisters);
    m_draw->setVisible(mayKeep);
    m_attach->setVisible(mayKeep);
}

void AgreementDraftsView::fillArticles()
{
    QSignalBlocker quiet(m_articles);
    m_articles->clearRows();
    const AgreementDraft *draft = chosen();
    if (!draft)
        return;
    const QList<DraftArticle> articles = draftArticles(draft->facts);
    for (const DraftArticle &article : articles)
        m_articles->addRow({article.heading, article.sources.join(u'\n'),
                               article.open.isEmpty() ? tr("Nothing") : article.open.join(u'\n')},
            static_cast<qint64>(article.clause));
    const AgreementDraft *other = before();
    if (!other) {
        m_changed->setText(tr("There is no version before this one to compare it with."));
        return;
    }
    QStringList changed;
    const QList<DraftChange> changes = agreement_drafts::changed(other->facts, draft->facts);
    for (const DraftChange &change : changes) {
        QStringList facts;
        for (const QString &fact : change.facts)
            facts.append(draftFactWord(fact));
        changed.append(
            QStringLiteral("%1 (%2)").arg(clauseWord(change.clause), facts.join(QStringLiteral(", "))));
    }
    if (agreement_drafts::hasOtherParties(other->facts, draft->facts))
        changed.append(tr("the parties"));
    m_changed->setText(changed.isEmpty()
            ? tr("No clause is otherwise than in version %1.").arg(other->version)
            : tr("Otherwise than in version %1: %2")
                  .arg(QString::number(other->version), changed.join(QStringLiteral("; "))));
}

void AgreementDraftsView::fillFiles()
{
    QSignalBlocker quiet(m_files);
    m_files->clearRows();
    for (const AgreementDocument &document : std::as_const(m_file.documents)) {
        const QString kind = document.draftVersion > 0
            ? tr("%1 of version %2")
                  .arg(agreementDocumentWord(document.kind), QString::number(document.draftVersion))
            : agreementDocumentWord(document.kind);
        m_files->addRow(
            {document.name, kind, agreementDay(document.addedAt.toLocal().date())}, document.id.number());
    }
    if (!m_files->currentIndex().isValid() && m_files->rowCount() > 0)
        m_files->setCurrentIndex(m_files->model()->index(0, 0));
    m_files->setVisible(m_files->rowCount() > 0);
    m_open->setEnabled(m_files->rowCount() > 0);
}

void AgreementDraftsView::retranslate()
{
    m_warning->setText(
        tr("A draft is for legal review: it is made of what the registers say, and marks what is open. It "
           "binds nobody before it was reviewed and signed."));
    m_draw->setText(tr("Draw up the next version"));
    m_language->setAccessibleName(tr("Language of the draft"));
    m_language->setItemText(0, tr("In Dutch"));
    m_language->setItemText(1, tr("In English"));
    m_pdf->setText(tr("Save as PDF…"));
    m_odt->setText(tr("Save as ODT…"));
    m_html->setText(tr("Save as HTML…"));
    m_versions->setAccessibleName(tr("Versions"));
    m_versions->setHeads({tr("Version"), tr("Drawn up"), tr("By"), tr("Against our 28 clauses")});
    m_articlesTitle->setText(tr("Articles, and where they come from"));
    m_articles->setAccessibleName(tr("Articles, and where they come from"));
    m_articles->setHeads({tr("Article"), tr("Comes from"), tr("Still open")});
    m_filesTitle->setText(tr("Files"));
    m_files->setAccessibleName(tr("Files"));
    m_files->setHeads({tr("Name"), tr("What it is"), tr("Kept on")});
    m_attach->setText(tr("Keep a file…"));
    m_open->setText(tr("Save the file…"));
    if (m_file.line.agreement.id.isStored()) {
        fillVersions();
        fillArticles();
        fillFiles();
    }
}
