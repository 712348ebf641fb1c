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

namespace {

constexpr int allData = 0; ///< the row of the list that lights nothing

} // namespace

ChainFilter::ChainFilter(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_category(new QComboBox(this))
    , m_person(
          session.filingSystemsFor(Operation::ViewContacts).isEmpty() ? nullptr : new ContactChoice(session))
    , m_clear(new QPushButton)
{
    for (std::size_t row = 0; row <= allDataCategories.size(); ++row)
        m_category->addItem(QString());
    setVariant(m_clear, ButtonVariant::Quiet);
    auto *row = new FlowLayout(this);
    row->addWidget(m_category);
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
    return category().has_value() || person().isStored();
}

void ChainFilter::clear()
{
    m_category->setCurrentIndex(allData);
    if (m_person)
        m_person->clear();
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
    m_clear->setText(tr("Clear filter"));
}
