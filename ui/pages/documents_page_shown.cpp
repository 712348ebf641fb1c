#include "app/documents/accountability_report.h"
#include "app/documents/accountability_words.h"
#include "app/documents/error_sentence.h"
#include "app/leaving/way_out.h"
#include "ui/dialogs/leaving_saving.h"
#include "ui/look/button_variant.h"
#include "ui/models/documents_model.h"
#include "ui/pages/contact_table.h"
#include "ui/pages/document_text.h"
#include "ui/pages/documents_page.h"
#include "ui/session/session.h"
#include "ui/widgets/inline_bar.h"
#include "ui/widgets/master_detail.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/plain_message_box.h"

#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableView>

void DocumentsPage::refresh()
{
    for (std::size_t row = 0; row < allAccountabilityKinds.size(); ++row)
        m_standings.at(row)->expect(m_session.services().accountabilityDocuments().standing(
            m_session.permit(), allAccountabilityKinds.at(row)));
    readVersions();
}

void DocumentsPage::openRecord(const QVariant &record)
{
    if (const auto kind = accountabilityKindFrom(record.toString()))
        m_table->setCurrentIndex(m_model->index(m_model->rowOf(*kind), 0));
    m_panes->setDetailShown(true);
}

void DocumentsPage::choose(const QModelIndex & /*row*/)
{
    m_notice->clear();
    m_approved.clear();
    fillDetail();
    fillVersions();
    readVersions();
}

void DocumentsPage::readVersions()
{
    m_versionsAnswer.expect(
        m_session.services().accountabilityDocuments().versions(m_session.permit(), kind()));
}

void DocumentsPage::takeStanding(const Standing &standing)
{
    if (!standing) {
        m_notice->tell(Tone::Danger, errorWords(standing.error()));
        return;
    }
    m_model->setStanding(*standing);
    if (standing->kind == kind()) {
        fillDetail();
        fillVersions();
    }
}

void DocumentsPage::takeVersions(const Result<QList<AccountabilityDocument>> &versions)
{
    if (!versions) {
        m_notice->tell(Tone::Danger, errorWords(versions.error()));
        return;
    }
    m_approved = *versions;
    fillVersions();
}

void DocumentsPage::fillDetail()
{
    const AccountabilityStanding *now = standing();
    m_name->setText(accountabilityTitle(kind()));
    m_standing->setText(now ? standingSentence(*now) : QString());
    m_draft->setText(now ? draftSentence(*now) : QString());
    m_draft->setVisible(now && now->draft);
    updateVerbs();
}

/// The draft stands first, under the number -1 that no version has: a table without a row answers 0.
void DocumentsPage::fillVersions()
{
    const AccountabilityStanding *now = standing();
    // Written once, at the end: every row in between would write another text and lose the place in it.
    QSignalBlocker quiet(m_versions);
    m_versions->clearRows();
    constexpr qint64 ofDraft = -1;
    if (now && now->draft)
        m_versions->addRow({tr("Draft"), tr("Not yet"), now->draft->draftedByName}, ofDraft);
    for (const AccountabilityDocument &each : std::as_const(m_approved)) {
        if (each.kind == kind())
            m_versions->addRow(
                {QString::number(each.version), accountabilityMoment(each.approvedAt), each.approvedByName},
                each.version);
    }
    if (m_versions->rowCount() > 0 && !m_versions->currentIndex().isValid())
        m_versions->setCurrentIndex(m_versions->model()->index(0, 0));
    quiet.unblock();
    const bool isAny = m_versions->rowCount() > 0;
    m_versions->setVisible(isAny);
    m_versionsTitle->setVisible(isAny);
    m_text->setDocument(shown());
    updateVerbs();
}

std::optional<AccountabilityDocument> DocumentsPage::shown() const
{
    const AccountabilityStanding *now = standing();
    const qint64 number = m_versions->currentNumber();
    if (number < 0)
        return now ? now->draft : std::nullopt;
    for (const AccountabilityDocument &each : m_approved) {
        if (each.kind == kind() && each.version == number)
            return each;
    }
    return std::nullopt;
}

void DocumentsPage::updateVerbs()
{
    const AccountabilityStanding *now = standing();
    const auto document = shown();
    m_draw->setVisible(mayDrawUp());
    m_draw->setEnabled(now && !m_session.permit().isReading());
    // What has to be done first is the verb that stands out.
    const bool drawsFirst =
        now && (!now->draft || !now->draftChanged.isEmpty()) && (!now->approved || now->isOutOfDate());
    setVariant(m_draw, drawsFirst ? ButtonVariant::Primary : ButtonVariant::Plain);
    m_approve->setVisible(mayApprove() && now && now->draft);
    m_approve->setEnabled(document && !document->isApproved());
    m_pdf->setEnabled(document.has_value());
    m_html->setEnabled(document.has_value());
}

void DocumentsPage::drawUp()
{
    m_notice->clear();
    m_drawAnswer.expect(m_session.services().accountabilityDocuments().draw(m_session.permit(), kind()));
}

/// What is approved is what is read: its digest goes along.
void DocumentsPage::askToApprove()
{
    const auto document = shown();
    if (!document || document->isApproved())
        return;
    PlainMessageBox::ask(this,
        {.title = tr("Approve the document"),
            .text = tr("Let this draft of '%1' be the version in force? It cannot be changed any more; it is "
                       "marked out of date as soon as a setting changes.")
                        .arg(accountabilityTitle(document->kind)),
            .details = m_draft->text(),
            .verb = tr("Approve")},
        [this, document] {
            m_approveAnswer.expect(m_session.services().accountabilityDocuments().approve(
                m_session.permit(), document->kind, document->digest));
        });
}

void DocumentsPage::take(const Result<AccountabilityDocument> &document, const QString &told)
{
    if (!document)
        m_notice->tell(Tone::Danger, errorWords(document.error()));
    else
        emit noticeWanted({told, {}});
    refresh();
}

void DocumentsPage::save(bool asHtml)
{
    const auto document = shown();
    if (!document)
        return;
    const Permit &permit = m_session.permit();
    const bool ofCustomers = permit.may(Operation::ViewDashboards, FilingSystem::Customers);
    const QString ending = asHtml ? QStringLiteral(".html") : QStringLiteral(".pdf");
    const QLocale::Language language = QLocale().language();
    m_saving->save(m_session.services(), permit,
        {.order = {.way = way_out::accountabilityDocument,
             .filingSystem = ofCustomers ? FilingSystem::Customers : FilingSystem::Employees,
             .objectKind = QStringLiteral("document"),
             .objectRef = codeOf(document->kind)},
            .place = {tr("Save the document"), codeOf(document->kind) + ending,
                asHtml ? tr("HTML files (*.html)") : tr("PDF files (*.pdf)")},
            .content = [document = *document, asHtml, ending, language](
                           const QString & /*name*/) -> LeavingContent {
                return {codeOf(document.kind) + ending,
                    asHtml ? accountabilityHtml(document, language) : accountabilityPdf(document, language)};
            }});
}
