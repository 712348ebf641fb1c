#include "ui/dialogs/contact_choice.h"

#include "app/documents/error_sentence.h"
#include "app/lists/contact_lists.h"
#include "ui/look/curtain.h"
#include "ui/look/theme.h"
#include "ui/session/session.h"
#include "ui/widgets/dressed_view.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/plain_text.h"

#include <QBoxLayout>
#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>

namespace {

constexpr int mostShown = 5;

} // namespace

ContactChoice::ContactChoice(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_search(new QLineEdit)
    , m_said(new PlainLabel(TypeRole::Small, Ink::Muted))
    , m_found(new QListWidget)
    , m_answer([this](const auto &rows) { show(rows); })
{
    m_search->setClearButtonEnabled(true);
    m_said->setWordWrap(true);
    m_found->setUniformItemSizes(true);
    keepFromClipboard(m_found);
    m_found->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_search);
    column->addWidget(m_said);
    column->addWidget(m_found);
    setFocusProxy(m_search);
    m_search->installEventFilter(this);
    m_found->installEventFilter(this);
    connect(m_search, &QLineEdit::textEdited, this, [this] {
        m_offered.clear();
        find();
    });
    connect(m_found, &QListWidget::itemClicked, this,
        [this](const QListWidgetItem *item) { choose(m_found->row(item)); });
    retranslate();
}

void ContactChoice::clear()
{
    m_offered.clear();
    m_search->clear();
    find();
}

void ContactChoice::setQuestion(const Saying &name, const Saying &placeholder)
{
    m_question = name;
    m_placeholder = placeholder;
    retranslate();
}

void ContactChoice::offer(const QString &address)
{
    if (m_chosen.isStored() || address.isEmpty())
        return; // who was chosen stays chosen
    m_offered = address;
    m_search->setText(address);
    find();
}

void ContactChoice::find()
{
    if (m_chosen.isStored()) {
        m_chosen = {};
        emit chosenChanged(m_chosen);
    }
    if (m_search->text().trimmed().isEmpty()) {
        m_answer.forget();
        show(QList<ListRow>());
        return;
    }
    m_answer.expect(m_session.services().contactLists().find(m_session.permit(), m_search->text().trimmed()));
}

void ContactChoice::show(const Result<QList<ListRow>> &rows)
{
    m_rows.clear();
    m_found->clear();
    m_problem = rows ? std::nullopt : std::optional(rows.error());
    for (const ListRow &row : rows ? *rows : QList<ListRow>()) {
        if (row.filingSystem() == m_session.filingSystem() && m_rows.size() < mostShown)
            m_rows.append(row);
    }
    for (const ListRow &row : std::as_const(m_rows))
        m_found->addItem(words(row));
    if (!m_rows.isEmpty()) {
        m_found->setFixedHeight(m_found->sizeHintForRow(0) * int(m_rows.size()) + theme().px(4));
        m_found->setCurrentRow(0);
    }
    m_found->setVisible(!m_rows.isEmpty());
    retranslate();
}

void ContactChoice::choose(int row)
{
    if (row < 0 || row >= m_rows.size())
        return;
    m_chosen = m_rows.at(row).contact;
    m_chosenRow = m_rows.at(row);
    m_found->hide();
    m_search->setFocus();
    retranslate();
    emit chosenChanged(m_chosen);
}

QString ContactChoice::words(const ListRow &row) const
{
    QStringList parts = {row.name, row.organisation, row.email, row.city};
    parts.removeAll(QString());
    return veiled(visibleLine(parts.join(QStringLiteral(", "))));
}

bool ContactChoice::eventFilter(QObject *object, QEvent *event)
{
    // From the words to what they found, and Enter takes it: a dialog would press its own button for that
    // key.
    if (event->type() == QEvent::KeyPress && !m_found->isHidden()) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (object == m_search && key == Qt::Key_Down) {
            m_found->setFocus(Qt::TabFocusReason);
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            choose(m_found->currentRow());
            return true;
        }
    }
    return QWidget::eventFilter(object, event);
}

void ContactChoice::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ContactChoice::retranslate()
{
    m_search->setAccessibleName(m_question ? m_question() : tr("Whose request it is"));
    m_search->setPlaceholderText(m_placeholder ? m_placeholder() : tr("Name, number or e-mail address"));
    m_found->setAccessibleName(tr("People found"));
    for (int row = 0; row < m_found->count(); ++row)
        m_found->item(row)->setText(words(m_rows.at(row)));
    if (m_chosen.isStored())
        m_search->setText(veiled(m_chosenRow.name));
    QString said;
    if (m_problem)
        said = errorSentence(*m_problem);
    else if (m_chosen.isStored())
        said = tr("Chosen: %1").arg(words(m_chosenRow));
    else if (!m_offered.isEmpty() && m_rows.isEmpty())
        said = tr("The letter comes from %1. Nobody here has that address: look for the person.")
                   .arg(visibleLine(m_offered));
    else if (!m_offered.isEmpty())
        said =
            tr("The letter comes from %1. Anybody can write under that address; choose whose request it is.")
                .arg(visibleLine(m_offered));
    else if (!m_rows.isEmpty())
        said = tr("Choose one with the arrow keys and Enter.");
    else if (!m_search->text().trimmed().isEmpty() && !m_answer.isWaiting())
        said = tr("Nobody found.");
    m_said->setText(said);
    m_said->setVisible(!said.isEmpty());
}
