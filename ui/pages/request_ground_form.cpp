#include "ui/pages/request_ground_form.h"

#include "app/documents/refusal_words.h"
#include "ui/widgets/form_field.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QLineEdit>

#include <algorithm>

RequestGroundForm::RequestGroundForm(QWidget *parent)
    : QWidget(parent)
    , m_ground(new QComboBox)
    , m_groundField(new FormField(m_ground))
    , m_words(new QLineEdit)
    , m_wordsField(new FormField(m_words))
{
    m_ground->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_ground->setMinimumContentsLength(20);
    auto *fields = new QHBoxLayout(this);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setSpacing(8);
    fields->addWidget(m_groundField, 1, Qt::AlignTop);
    fields->addWidget(m_wordsField, 1, Qt::AlignTop);
    connect(m_ground, &QComboBox::currentIndexChanged, this, &RequestGroundForm::showWords);
    retranslate();
}

void RequestGroundForm::setFile(const RequestFile &file)
{
    const bool isSame = file.request.id == m_file.request.id &&
        file.request.proposalDigest == m_file.request.proposalDigest && file.grounds == m_file.grounds;
    m_file = file;
    if (isSame)
        return;
    m_ground->clear();
    retranslate();
    std::optional<ErasureGround> ground;
    if (file.proposal)
        ground = file.proposal->ground;
    else if (!file.grounds.isEmpty())
        ground = file.grounds.constFirst();
    m_ground->setCurrentIndex(std::max(0, m_ground->findData(ground ? keyOf(*ground) : QString())));
    m_words->setText(file.proposal ? file.proposal->groundWords : QString());
    m_first = shown();
}

QJsonObject RequestGroundForm::shown() const
{
    return {{QStringLiteral("ground"), m_ground->currentData().toString()},
        {QStringLiteral("words"), isFound() ? QString() : m_words->text().trimmed()}};
}

QJsonObject RequestGroundForm::typed() const
{
    return shown() == m_first ? QJsonObject() : shown();
}

void RequestGroundForm::putBack(const QJsonObject &typed)
{
    const int ground = m_ground->findData(typed[QStringLiteral("ground")].toString());
    if (typed.isEmpty() || ground < 0)
        return;
    m_ground->setCurrentIndex(ground);
    m_words->setText(typed[QStringLiteral("words")].toString());
}

void RequestGroundForm::complete(Proposal &proposal) const
{
    proposal.ground = erasureGroundFrom(m_ground->currentData().toString());
    proposal.groundWords = isFound() ? QString() : m_words->text().trimmed();
}

bool RequestGroundForm::isFound() const
{
    const auto ground = erasureGroundFrom(m_ground->currentData().toString());
    return !ground || m_file.grounds.contains(*ground);
}

void RequestGroundForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void RequestGroundForm::showWords()
{
    m_wordsField->setVisible(!isFound());
}

void RequestGroundForm::retranslate()
{
    const QVariant chosen = m_ground->currentData();
    m_ground->clear();
    m_ground->addItem(tr("Whichever is found"), QString());
    for (const ErasureGround ground : allErasureGrounds) {
        const QString word = QStringLiteral("%1 (%2)").arg(groundWord(ground), pointArticle(keyOf(ground)));
        m_ground->addItem(m_file.grounds.contains(ground) ? tr("%1: found").arg(word) : word, keyOf(ground));
    }
    m_ground->setCurrentIndex(std::max(0, m_ground->findData(chosen)));
    m_groundField->setLabel(tr("Ground of the erasure"));
    m_groundField->setHelp(tr("The person need not name one. What the file itself shows is marked."));
    m_wordsField->setLabel(tr("Why this ground is there"));
    m_wordsField->setHelp(tr("The file does not show it: say what it rests on."));
    showWords();
}
