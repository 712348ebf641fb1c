#include "ui/pages/activity_reviews_tab.h"

#include "app/documents/accountability_words.h"
#include "app/documents/activity_words.h"
#include "app/documents/error_sentence.h"
#include "ui/look/button_variant.h"
#include "ui/look/icon.h"
#include "ui/pages/contact_table.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/plain_label.h"

#include <QBoxLayout>
#include <QPushButton>

ActivityReviewsTab::ActivityReviewsTab(QWidget *parent)
    : QWidget(parent)
    , m_sentence(new PlainLabel)
    , m_gaps(new PlainLabel(TypeRole::Body, Ink::Muted))
    , m_next(new DateField)
    , m_nextField(new FormField(m_next))
    , m_review(new QPushButton)
    , m_reviews(new ContactTable)
{
    setVariant(m_review, ButtonVariant::Primary);
    m_review->setIcon(icon(u"rubber-stamp"));
    m_reviews->setWraps(true);
    m_reviews->setShares({3, 3, 4});
    auto *verbs = new QHBoxLayout;
    verbs->addWidget(m_nextField);
    verbs->addStretch(1);
    verbs->addWidget(m_review, 0, Qt::AlignBottom);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 8);
    column->setSpacing(10);
    for (PlainLabel *label : {m_sentence, m_gaps}) {
        label->setWordWrap(true);
        column->addWidget(label);
    }
    column->addLayout(verbs);
    column->addWidget(m_reviews, 1);
    connect(m_next, &DateField::problemChanged, m_nextField, &FormField::setError);
    connect(m_review, &QPushButton::clicked, this, [this] {
        if (!m_next->isRefused())
            emit reviewed(m_standing.digest, m_next->date().value_or(QDate()));
    });
    retranslate();
}

void ActivityReviewsTab::setStanding(const ActivityStanding &standing, QDate today)
{
    const bool isSame =
        m_standing.activity.id == standing.activity.id && m_standing.reviews == standing.reviews;
    m_standing = standing;
    m_next->setToday([today] { return today; });
    if (!isSame) {
        m_next->setDate(today.addYears(1));
        m_nextField->clearError();
    }
    fill();
}

void ActivityReviewsTab::setReadOnly(bool readOnly)
{
    m_nextField->setVisible(!readOnly);
    m_review->setVisible(!readOnly);
}

bool ActivityReviewsTab::showError(const Error &error)
{
    if (error.what != QLatin1String("activity.review-early"))
        return false;
    m_nextField->setSaying(errorWords(error));
    return true;
}

void ActivityReviewsTab::fill()
{
    m_sentence->setText(reviewSentenceOf(m_standing));
    QStringList missing;
    const QStringList gaps = m_standing.gaps();
    for (const QString &key : gaps)
        missing.append(activityFieldWord(key));
    m_gaps->setText(missing.isEmpty()
            ? QString()
            : tr("Missing or not in order: %1.").arg(missing.join(QStringLiteral(", "))));
    m_gaps->setVisible(!missing.isEmpty());
    m_reviews->clearRows();
    for (const ActivityReview &review : std::as_const(m_standing.reviews))
        m_reviews->addRow({accountabilityMoment(review.reviewedAt), review.reviewedByName,
            review.isOwn ? tr("By whoever changed it last") : tr("By another than who changed it last")});
    m_reviews->setVisible(!m_standing.reviews.isEmpty());
}

void ActivityReviewsTab::retranslate()
{
    m_nextField->setLabel(tr("Next review by"));
    m_review->setText(tr("Looked at and found right"));
    m_reviews->setAccessibleName(tr("Reviews"));
    m_reviews->setHeads({tr("When"), tr("By"), tr("Remark")});
    fill();
}
