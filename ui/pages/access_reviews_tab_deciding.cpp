#include "app/documents/access_review_report.h"
#include "app/documents/access_review_words.h"
#include "app/documents/error_sentence.h"
#include "app/leaving/way_out.h"
#include "ui/dialogs/confirming.h"
#include "ui/dialogs/leaving_saving.h"
#include "ui/pages/access_reviews_tab.h"
#include "ui/pages/contact_section.h"
#include "ui/pages/contact_table.h"
#include "ui/session/session.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/inline_bar.h"
#include "ui/widgets/plain_label.h"

#include <QComboBox>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>

namespace {

/// The parts that say something, behind each other.
QString partsOf(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace

/// Why nobody here decides on a line; empty where they may.
QString AccessReviewsTab::lockOf(const AccessReview &review, int number) const
{
    return review.lineAt(number)->subject == m_session.permit().staffRef()
        ? tr("Locked: it is about yourself. A second reviewer decides.")
        : QString();
}

void AccessReviewsTab::fillLines()
{
    const AccessReview *review = chosen();
    const bool isAny = review != nullptr;
    m_title->setText(isAny ? accessReviewTitle(*review) : tr("Choose a review at the left, or begin one."));
    m_state->setText(isAny ? accessReviewState(*review, m_session.services().clock().today()) : QString());
    {
        const QSignalBlocker quiet(m_lines);
        m_lines->clearRows();
        for (int number = 1; isAny && number <= review->lines.size(); ++number) {
            const AccessLine &line = *review->lineAt(number);
            const QString decision = accessDecisionWords(review->decisionOn(number), m_names);
            const QString times = line.count > 0 ? tr("%n time(s)", nullptr, int(line.count)) : QString();
            m_lines->addRow(
                {QString::number(number),
                    partsOf({accessMatterWord(line.matter), accessWhich(line, m_names)}),
                    accessHolder(line, m_names),
                    partsOf({accessMoment(line.since), accessMoment(line.lastUse), times}),
                    accessFaultSentence(line.fault), decision.isEmpty() ? lockOf(*review, number) : decision},
                number);
        }
    }
    fillVerdicts();
    updateVerbs();
}

void AccessReviewsTab::fillVerdicts()
{
    const AccessReview *review = chosen();
    const bool isLog = review != nullptr && review->scope == AccessReviewScope::Log;
    const QVariant before = m_verdict->currentData();
    m_verdict->clear();
    for (const AccessVerdict verdict : allAccessVerdicts) {
        const bool isOfLog = verdict == AccessVerdict::InOrder || verdict == AccessVerdict::FollowUp;
        if (isOfLog == isLog)
            m_verdict->addItem(accessVerdictWord(verdict), static_cast<int>(verdict));
    }
    m_verdict->setCurrentIndex(std::max(0, m_verdict->findData(before)));
}

QList<int> AccessReviewsTab::chosenLines() const
{
    QList<int> lines;
    const QModelIndexList rows = m_lines->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows)
        lines.append(row.data(Qt::UserRole).toInt());
    return lines;
}

void AccessReviewsTab::updateVerbs()
{
    const AccessReview *review = chosen();
    const bool mayChange =
        m_session.permit().mayAnywhere(Operation::ReviewAccess) && !m_session.services().isReading();
    const QString self = m_session.permit().staffRef();
    const QList<int> lines = chosenLines();
    const bool isOpen = review != nullptr && !review->closedAt && mayChange;
    const bool areOthers = !lines.isEmpty() && review != nullptr &&
        std::none_of(lines.begin(), lines.end(),
            [&](int number) { return !review->lineAt(number) || review->lineAt(number)->subject == self; });
    const AccessDecision *decision =
        review != nullptr && lines.size() == 1 ? review->decisionOn(lines.first()) : nullptr;
    for (QPushButton *button : {m_startEverybody, m_startPrivileged, m_startLog})
        button->setEnabled(mayChange);
    m_verdictField->setVisible(isOpen);
    m_decide->setVisible(isOpen);
    m_decide->setEnabled(areOthers);
    m_sign->setVisible(isOpen && !review->isSignedBy(self));
    m_sign->setEnabled(isOpen && access_review_rules::maySign(*review, self));
    const bool mayFollowUp = mayChange && decision != nullptr && decision->isOpen() && areOthers &&
        decision->verdict == AccessVerdict::FollowUp && review->closedAt;
    m_followUp->setVisible(mayFollowUp);
    m_reasonField->setVisible(isOpen || mayFollowUp);
    m_savePdf->setEnabled(review != nullptr && !m_session.services().isReading());
    m_saveHtml->setEnabled(m_savePdf->isEnabled());
}

void AccessReviewsTab::start(AccessReviewScope scope)
{
    m_notice->clear();
    m_telling = tr("List frozen");
    const AccessReviews &reviews = m_session.services().accessReviews();
    const QDate lastMonth = m_session.services().clock().today().addMonths(-1);
    m_changeAnswer.expect(scope == AccessReviewScope::Log ? reviews.startLog(m_session.permit(), lastMonth)
                                                          : reviews.start(m_session.permit(), scope));
}

void AccessReviewsTab::decide()
{
    const AccessReview *review = chosen();
    if (review == nullptr || !m_decide->isEnabled())
        return;
    m_notice->clear();
    m_telling = tr("Decided");
    m_changeAnswer.expect(m_session.services().accessReviews().decide(m_session.permit(), review->ref,
        chosenLines(), static_cast<AccessVerdict>(m_verdict->currentData().toInt()), m_reason->text()));
}

void AccessReviewsTab::followUp()
{
    const AccessReview *review = chosen();
    const QList<int> lines = chosenLines();
    if (review == nullptr || lines.size() != 1)
        return;
    m_notice->clear();
    m_telling = tr("Reported");
    m_changeAnswer.expect(m_session.services().accessReviews().followUp(
        m_session.permit(), review->ref, lines.first(), m_reason->text()));
}

void AccessReviewsTab::sign()
{
    const AccessReview *review = chosen();
    if (review == nullptr || !m_sign->isEnabled())
        return;
    m_notice->clear();
    askToConfirm(m_session,
        {.title = tr("Sign review"),
            .sentence =
                tr("You sign for what you decided in this review; it cannot be changed after. Give your "
                   "own passphrase."),
            .verb = tr("Sign")},
        this, [this, ref = review->ref](const Confirmation &confirmation) {
            m_telling = tr("Signed");
            m_changeAnswer.expect(
                m_session.services().accessReviews().sign(m_session.permit(), confirmation, ref));
        });
}

void AccessReviewsTab::take(const Result<AccessReview> &review, const QString &telling)
{
    if (!review) {
        if (review.error().what == QLatin1String("access-review.reason")) {
            m_reasonField->setError(errorSentence(review.error()));
            m_reason->setFocus(Qt::OtherFocusReason);
        } else {
            m_notice->tell(Tone::Danger, errorWords(review.error()));
        }
        return;
    }
    m_reason->clear();
    emit told(telling);
    show(*review);
    m_dueAnswer.expect(m_session.services().accessReviews().due(m_session.permit()));
}

/// In its place among the others, or as the newest.
void AccessReviewsTab::show(const AccessReview &review)
{
    const auto known = std::find_if(
        m_all.begin(), m_all.end(), [&](const AccessReview &each) { return each.ref == review.ref; });
    const qsizetype place = known == m_all.end() ? 0 : known - m_all.begin();
    if (known == m_all.end())
        m_all.prepend(review);
    else
        *known = review;
    fillReviews();
    m_reviews->table()->setCurrentIndex(m_reviews->table()->model()->index(int(place), 0));
    fillLines();
}

void AccessReviewsTab::save(bool asHtml)
{
    const AccessReview *review = chosen();
    if (review == nullptr || m_saving->isBusy())
        return;
    m_notice->clear();
    const Permit &permit = m_session.permit();
    const QString ending = asHtml ? QStringLiteral(".html") : QStringLiteral(".pdf");
    const QString name = QStringLiteral("access-review") + ending;
    const AccessReviewReport report{*review, m_names, m_organisation, m_session.services().clock().today()};
    const QLocale::Language language = QLocale().language();
    const bool ofCustomers = permit.may(Operation::ReviewAccess, FilingSystem::Customers);
    m_saving->save(m_session.services(), permit,
        {.order = {.way = way_out::accessReview,
             .filingSystem = ofCustomers ? FilingSystem::Customers : FilingSystem::Employees,
             .objectKind = QStringLiteral("access-review"),
             .objectRef = review->ref},
            .place = {tr("Save the review"), name,
                asHtml ? tr("HTML files (*.html)") : tr("PDF files (*.pdf)")},
            .content = [report, asHtml, name, language](const QString & /*name*/) -> LeavingContent {
                return {
                    name, asHtml ? accessReviewHtml(report, language) : accessReviewPdf(report, language)};
            }});
}
