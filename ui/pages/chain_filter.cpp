#include "ui/pages/chain_filter.h"

#include "app/documents/retention_words.h"
#include "ui/dialogs/contact_choice.h"
#include "ui/look/button_variant.h"
#include "ui/look/theme.h"
#include "ui/session/session.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/spoken_name.h"

#include <QComboBox>
#include <QEvent>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

namespace {

constexpr int allData = 0;   ///< the row of the list that lights nothing
constexpr int allLevels = 0; ///< the row that shows everybody

} // namespace

ChainFilter::ChainFilter(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_category(new QComboBox(this))
    , m_depth(new QComboBox(this))
    , m_person(
          session.filingSystemsFor(Operation::ViewContacts).isEmpty() ? nullptr : new ContactChoice(session))
    , m_clear(new QPushButton)
{
    for (std::size_t row = 0; row <= allDataCategories.size(); ++row)
        m_category->addItem(QString());
    setVariant(m_clear, ButtonVariant::Quiet);
    auto *row = new FlowLayout(this);
    m_depth->addItem(QString());
    row->addWidget(m_category);
    row->addWidget(m_depth);
    if (m_person) {
        const auto fit = [this] { m_person->setMinimumWidth(theme().px(420)); };
        connect(&theme(), &Theme::changed, this, fit);
        fit();
        m_person->setQuestion([] { return tr("Where the data of this person is"); },
            [] { return tr("Where is the data of … (name, number or e-mail address)"); });
        row->addWidget(m_person);
        connect(m_person, &ContactChoice::chosenChanged, this, &ChainFilter::takePerson);
    }
    row->addWidget(m_clear);
    connect(m_category, &QComboBox::currentIndexChanged, this, &ChainFilter::takeCategory);
    connect(m_depth, &QComboBox::currentIndexChanged, this, [this] {
        m_clear->setEnabled(isOn());
        emit changed();
    });
    connect(m_clear, &QPushButton::clicked, this, &ChainFilter::clear);
    setFocusProxy(m_category);
    retranslate();
    m_clear->setEnabled(false);
}

std::optional<DataCategory> ChainFilter::category() const
{
    const int row = m_category->currentIndex();
    return row <= allData ? std::nullopt
                          : std::optional(allDataCategories.at(static_cast<std::size_t>(row - 1)));
}

Id<Contact> ChainFilter::person() const
{
    return m_person ? m_person->chosen() : Id<Contact>();
}

bool ChainFilter::isOn() const
{
    return category().has_value() || person().isStored() || depth().has_value();
}

void ChainFilter::clear()
{
    m_category->setCurrentIndex(allData);
    m_depth->setCurrentIndex(allLevels);
    if (m_person)
        m_person->clear();
}

std::optional<int> ChainFilter::depth() const
{
    const int row = m_depth->currentIndex();
    return row <= allLevels ? std::nullopt : std::optional(row);
}

void ChainFilter::setLevels(int levels)
{
    if (m_depth->count() == levels)
        return;
    {
        const QSignalBlocker quiet(m_depth);
        const int chosen = m_depth->currentIndex();
        // The last level is all of them.
        while (m_depth->count() > std::max(1, levels))
            m_depth->removeItem(m_depth->count() - 1);
        while (m_depth->count() < levels)
            m_depth->addItem(QString());
        m_depth->setCurrentIndex(std::min(chosen, m_depth->count() - 1));
        nameLevels();
    }
    m_clear->setEnabled(isOn());
}

void ChainFilter::takeCategory()
{
    if (category() && m_person) {
        const QSignalBlocker quiet(m_person);
        m_person->clear();
    }
    m_clear->setEnabled(isOn());
    emit changed();
}

void ChainFilter::takePerson()
{
    if (person().isStored()) {
        const QSignalBlocker quiet(m_category);
        m_category->setCurrentIndex(allData);
    }
    m_clear->setEnabled(isOn());
    emit changed();
}

void ChainFilter::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ChainFilter::retranslate()
{
    setSpokenName(m_category, tr("Where this data goes"));
    m_category->setItemText(allData, tr("All categories of data"));
    for (std::size_t row = 0; row < allDataCategories.size(); ++row)
        m_category->setItemText(static_cast<int>(row) + 1, categoryWord(allDataCategories.at(row)));
    setSpokenName(m_depth, tr("How far from us"));
    nameLevels();
    m_clear->setText(tr("Clear filter"));
}

void ChainFilter::nameLevels()
{
    m_depth->setItemText(allLevels, tr("The whole chain"));
    for (int level = 1; level < m_depth->count(); ++level)
        m_depth->setItemText(
            level, level == 1 ? tr("Only who gets it from us") : tr("Up to level %1").arg(level));
}
