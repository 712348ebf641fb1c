#include "ui/dialogs/give_ground_dialog.h"

#include "app/consent/purposes.h"
#include "app/documents/consent_words.h"
#include "app/documents/error_sentence.h"
#include "ui/dialogs/form_draft.h"
#include "ui/dialogs/ground_fields.h"
#include "ui/look/button_variant.h"
#include "ui/look/curtain.h"
#include "ui/look/theme.h"
#include "ui/session/session.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/inline_bar.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/plain_text.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

namespace {

constexpr int noPurpose = 0;
constexpr int comfortableWidth = 560;

} // namespace

GiveGroundDialog::GiveGroundDialog(Session &session, const QList<Orphan> &people, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_people(people)
    , m_notice(new InlineBar(this))
    , m_whom(new PlainLabel)
    , m_purpose(new QComboBox)
    , m_basis(new QComboBox)
    , m_purposeField(new FormField(m_purpose, this))
    , m_basisField(new FormField(m_basis, this))
    , m_ground(new GroundFields(session, this))
    , m_give(new QPushButton(this))
    , m_cancel(new QPushButton(this))
    , m_purposesAnswer([this](const auto &purposes) { showPurposes(purposes); })
    , m_answer([this](const Result<int> &given) {
        m_give->setEnabled(true);
        if (!given) {
            m_notice->tell(Tone::Danger, errorSentence(given.error()));
            return;
        }
        emit this->given(*given);
        accept();
    })
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_whom->setWordWrap(true);
    for (const LawfulBasis basis : allLawfulBases) {
        // Consent is given by the person, and recorded as that.
        if (basis != LawfulBasis::Consent)
            m_basis->addItem(QString(), letterOf(basis));
    }
    m_purpose->addItem(QString(), noPurpose);
    auto *verbs = new QHBoxLayout;
    verbs->addStretch();
    verbs->addWidget(m_cancel);
    verbs->addWidget(m_give);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addWidget(m_notice);
    column->addWidget(m_whom);
    column->addWidget(m_purposeField);
    column->addWidget(m_basisField);
    column->addWidget(m_ground);
    column->addStretch();
    column->addLayout(verbs);
    m_notice->clear();
    setVariant(m_give, ButtonVariant::Primary);
    m_give->setDefault(true);
    for (const auto *box : {m_purpose, m_basis})
        connect(box, &QComboBox::currentIndexChanged, this, &GiveGroundDialog::askUsual);
    connect(m_give, &QPushButton::clicked, this, &GiveGroundDialog::submit);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    const bool isReview = std::all_of(people.begin(), people.end(),
        [](const Orphan &each) { return each.end.why == WithoutGround::ReviewPassed; });
    if (isReview)
        m_basis->setCurrentIndex(m_basis->findData(letterOf(LawfulBasis::LegitimateInterest)));
    retranslate();
    askUsual();
    setMinimumWidth(theme().px(comfortableWidth));
    m_purposesAnswer.expect(session.services().purposes().list(session.permit()));
}

void GiveGroundDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

Id<Purpose> GiveGroundDialog::purpose() const
{
    return Id<Purpose>(m_purpose->currentData().toLongLong());
}

LawfulBasis GiveGroundDialog::basis() const
{
    for (const Purpose &each : m_purposes) {
        if (each.id == purpose())
            return each.basis;
    }
    return lawfulBasisFrom(m_basis->currentData().toString()).value_or(LawfulBasis::Contract);
}

void GiveGroundDialog::showPurposes(const Result<QList<Purpose>> &purposes)
{
    if (!purposes) {
        m_notice->tell(Tone::Danger, errorSentence(purposes.error()));
        return;
    }
    const QSignalBlocker quiet(m_purpose);
    for (const Purpose &each : *purposes) {
        if (each.endedAt || each.asksConsent() || !each.appliesTo.contains(m_session.filingSystem()))
            continue;
        m_purposes.append(each);
        m_purpose->addItem(QString(), each.id.number());
    }
    retranslate();
    // Now that its choices are there. What is typed of several is about nobody with whom it would go.
    if (m_people.size() == 1)
        new FormDraft(this, m_session, QStringLiteral("ground"), m_people.first().contact, m_notice);
}

void GiveGroundDialog::askUsual()
{
    m_basisField->setEnabled(!purpose().isStored());
    if (purpose().isStored()) {
        const QSignalBlocker quiet(m_basis);
        m_basis->setCurrentIndex(m_basis->findData(letterOf(basis())));
    }
    const ContactKind kind = m_people.isEmpty() ? ContactKind::Customer : m_people.first().kind;
    m_ground->setAbout({.filingSystem = m_session.filingSystem(),
        .kind = kind,
        .basis = basis(),
        .isBusiness = true,
        .purpose = purpose()});
}

void GiveGroundDialog::submit()
{
    m_notice->clear();
    if (!m_ground->check())
        return;
    QList<Id<Contact>> contacts;
    for (const Orphan &orphan : std::as_const(m_people))
        contacts.append(orphan.contact);
    m_give->setEnabled(false);
    m_answer.expect(m_session.services().grounds().give(m_session.permit(), m_session.filingSystem(),
        contacts, {.purpose = purpose(), .basis = basis(), .wish = m_ground->wish()}));
}

void GiveGroundDialog::retranslate()
{
    setWindowTitle(tr("Give a ground"));
    m_whom->setText(m_people.size() == 1 ? tr("For %1").arg(veiled(visibleLine(m_people.first().name)))
                                         : tr("For %n contact(s)", nullptr, int(m_people.size())));
    m_purposeField->setLabel(tr("What the data is for"));
    m_purposeField->setHelp(tr("A purpose that rests on consent is not among these: record the consent."));
    m_basisField->setLabel(tr("Lawful basis"));
    m_purpose->setItemText(0, tr("No purpose in particular"));
    for (int i = 0; i < m_purposes.size(); ++i) {
        const Purpose &each = m_purposes.at(i);
        const QString title = inSpokenLanguage(each.wording.titleNl, each.wording.titleEn);
        m_purpose->setItemText(i + 1, visibleLine(title.isEmpty() ? each.key : title));
    }
    for (int i = 0; i < m_basis->count(); ++i)
        m_basis->setItemText(i, basisWithArticle(*lawfulBasisFrom(m_basis->itemData(i).toString())));
    m_ground->retranslate();
    m_give->setText(tr("Give this ground"));
    m_cancel->setText(tr("Cancel"));
}
