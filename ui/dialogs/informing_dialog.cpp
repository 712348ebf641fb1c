#include "ui/dialogs/informing_dialog.h"

#include "app/documents/error_sentence.h"
#include "app/documents/informing_words.h"
#include "app/grounds/reason_rule.h"
#include "ui/look/button_variant.h"
#include "ui/look/theme.h"
#include "ui/session/session.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/inline_bar.h"
#include "ui/widgets/plain_label.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace {

enum class Whom { Chosen, Listed };

} // namespace

InformingDialog::InformingDialog(Session &session, Act act, const QList<Id<Contact>> &chosen,
    InformingFilter filter, qint64 total, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_act(act)
    , m_chosen(chosen)
    , m_filter(filter)
    , m_total(total)
    , m_notice(new InlineBar(this))
    , m_whom(new QComboBox)
    , m_manner(new QComboBox)
    , m_day(new DateField)
    , m_statement(new QLineEdit)
    , m_reason(new QLineEdit)
    , m_whomField(new FormField(m_whom, this))
    , m_mannerField(new FormField(m_manner, this))
    , m_dayField(new FormField(m_day, this))
    , m_statementField(new FormField(m_statement, this))
    , m_reasonField(new FormField(m_reason, this))
    , m_preview(new PlainLabel(TypeRole::Body, Ink::Muted))
    , m_go(new QPushButton(this))
    , m_cancel(new QPushButton(this))
    , m_previewAnswer([this](const auto &outcome) { take(outcome); })
    , m_statementAnswer([this](const Result<QString> &inForce) {
        if (inForce && m_statement->text().isEmpty())
            m_statement->setText(*inForce);
        askPreview();
    })
{
    setAttribute(Qt::WA_DeleteOnClose);
    arrange();
    m_notice->clear();
    setVariant(m_go, ButtonVariant::Primary);
    m_go->setDefault(true);
    m_day->setToday([&session] { return session.today(); });
    m_day->setDate(session.today());
    connect(m_day, &DateField::problemChanged, m_dayField, &FormField::setError);
    connect(m_day, &DateField::dateChanged, this, &InformingDialog::askPreview);
    for (QComboBox *box : {m_whom, m_manner})
        connect(box, &QComboBox::activated, this, [this] {
            retranslate();
            askPreview();
        });
    for (QLineEdit *line : {m_statement, m_reason})
        connect(line, &QLineEdit::editingFinished, this, &InformingDialog::askPreview);
    connect(m_go, &QPushButton::clicked, this, &InformingDialog::submit);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    retranslate();
    m_statementAnswer.expect(session.services().informing().statementInForce(session.permit()));
}

void InformingDialog::arrange()
{
    if (!m_chosen.isEmpty())
        m_whom->addItem(QString(), static_cast<int>(Whom::Chosen));
    m_whom->addItem(QString(), static_cast<int>(Whom::Listed));
    if (m_act == Act::Record) {
        for (const InformingManner manner : allInformingManners) {
            if (manner != InformingManner::Reopened)
                m_manner->addItem(QString(), static_cast<int>(manner));
        }
        m_manner->setCurrentIndex(m_manner->findData(static_cast<int>(InformingManner::Letter)));
    } else {
        m_manner->addItem(QString(), static_cast<int>(InformingLetterFormat::Pdf));
        m_manner->addItem(QString(), static_cast<int>(InformingLetterFormat::Eml));
    }
    m_preview->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    for (QWidget *part : std::initializer_list<QWidget *>{
             m_notice, m_whomField, m_mannerField, m_dayField, m_statementField, m_reasonField, m_preview})
        layout->addWidget(part);
    auto *verbs = new QHBoxLayout;
    verbs->addStretch();
    verbs->addWidget(m_cancel);
    verbs->addWidget(m_go);
    layout->addLayout(verbs);
    setMinimumWidth(theme().px(480));
}

void InformingDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void InformingDialog::retranslate()
{
    const bool records = m_act == Act::Record;
    setWindowTitle(records ? tr("Record as informed") : tr("Letters that inform people"));
    m_whomField->setLabel(tr("For whom"));
    for (int row = 0; row < m_whom->count(); ++row)
        m_whom->setItemText(row,
            m_whom->itemData(row).toInt() == static_cast<int>(Whom::Chosen)
                ? tr("The %n chosen", nullptr, int(m_chosen.size()))
                : tr("Everybody in this list (%Ln)", nullptr, int(m_total)));
    m_mannerField->setLabel(records ? tr("How they were informed, or why not") : tr("As"));
    for (int row = 0; row < m_manner->count(); ++row)
        m_manner->setItemText(row,
            records        ? mannerWord(static_cast<InformingManner>(m_manner->itemData(row).toInt()))
                : row == 0 ? tr("Letters to print (PDF)")
                           : tr("Messages ready to be sent (.eml)"));
    m_dayField->setLabel(tr("On"));
    m_statementField->setLabel(tr("Version of the privacy statement"));
    m_statementField->setHelp(tr("The one that they got. The one in force stands in the settings."));
    m_reasonField->setLabel(tr("Why they need not be informed"));
    m_go->setText(records ? tr("Record") : tr("Make the letters…"));
    m_cancel->setText(tr("Cancel"));
    const bool isTold = !records || tellsThem(manner());
    m_dayField->setVisible(records);
    m_statementField->setVisible(isTold);
    m_reasonField->setVisible(!isTold);
    showOutcome();
}

InformingManner InformingDialog::manner() const
{
    return static_cast<InformingManner>(m_manner->currentData().toInt());
}

InformingWhom InformingDialog::whom() const
{
    if (m_whom->currentData().toInt() == static_cast<int>(Whom::Chosen))
        return {.contacts = m_chosen};
    return {.filter = m_filter};
}

InformingDraft InformingDialog::draft() const
{
    InformingDraft draft{.manner = manner(), .statement = m_statement->text(), .reason = m_reason->text()};
    // A day that has been began at its midnight; what is of today is of now.
    const QDate day = m_day->date().value_or(m_session.today());
    if (day != m_session.today())
        draft.at = Instant::fromDateTime(day.startOfDay());
    return draft;
}

InformingLetterOrder InformingDialog::order() const
{
    return {.whom = whom(),
        .format = static_cast<InformingLetterFormat>(m_manner->currentData().toInt()),
        .statement = m_statement->text()};
}

void InformingDialog::askPreview()
{
    const Informing &informing = m_session.services().informing();
    m_previewAnswer.expect(m_act == Act::Record
            ? informing.preview(m_session.permit(), m_session.filingSystem(), whom(), draft())
            : informing.previewLetters(m_session.permit(), m_session.filingSystem(), order()));
}

void InformingDialog::take(const Result<InformingOutcome> &outcome)
{
    m_notice->clear();
    m_outcome = outcome ? std::optional(*outcome) : std::nullopt;
    // What is still to be filled in is told when one goes on.
    const QString what = outcome ? QString() : outcome.error().what;
    const bool isUnfinished =
        what == QLatin1String("informing.statement") || what == QLatin1String("informing.reason");
    if (!outcome && !isUnfinished)
        m_notice->tell(Tone::Warn, errorWords(outcome.error()));
    showOutcome();
}

void InformingDialog::showOutcome()
{
    QStringList sentences;
    if (m_outcome) {
        sentences.append(m_act == Act::Record
                ? tr("%Ln people will be recorded as informed or excepted.", nullptr, m_outcome->recorded)
                : tr("%Ln people get a letter, and are recorded as informed today.", nullptr,
                      m_outcome->recorded));
        for (auto why = m_outcome->passedOver.begin(); why != m_outcome->passedOver.end(); ++why)
            sentences.append(
                tr("Passed over: %Ln. %1.", nullptr, why.value()).arg(informingObstacleWord(why.key())));
    }
    m_preview->setText(sentences.join(u'\n'));
    m_go->setEnabled(!m_outcome || m_outcome->recorded > 0);
}

void InformingDialog::submit()
{
    const bool isTold = m_act == Act::Letters || tellsThem(manner());
    m_statementField->clearError();
    m_reasonField->clearError();
    if (isTold && m_statement->text().trimmed().isEmpty()) {
        m_statementField->setError(tr("Say which version they got."));
        m_statement->setFocus();
        return;
    }
    if (!isTold && !checkReason(m_reason->text())) {
        m_reasonField->setSaying(errorWords({Failure::Invalid, QStringLiteral("informing.reason"), {}}));
        m_reason->setFocus();
        return;
    }
    if (m_day->isRefused()) {
        m_day->setFocus();
        return;
    }
    if (m_act == Act::Record)
        emit recordWanted(whom(), draft());
    else
        emit lettersWanted(order());
    accept();
}
