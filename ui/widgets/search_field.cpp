#include "ui/widgets/search_field.h"

#include "ui/look/icon.h"
#include "ui/look/theme.h"

#include <QAction>
#include <QEvent>
#include <QKeyEvent>
#include <QPainter>

SearchField::SearchField(QWidget *parent) : QLineEdit(parent)
{
    setClearButtonEnabled(true);
    makeRoom();
    retranslate();
    connect(&theme(), &Theme::changed, this, &SearchField::makeRoom);
}

void SearchField::setPrompt(const QString &prompt)
{
    m_prompt = prompt;
    retranslate();
}

void SearchField::setShortcutHint(const QKeySequence &shortcut)
{
    m_shortcut = shortcut;
    retranslate();
}

void SearchField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QLineEdit::changeEvent(event);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        emit textEdited(QString());
        event->accept();
        return;
    }
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        emit foundWanted();
    QLineEdit::keyPressEvent(event);
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    // Painted, not an action: an action would be a button without a purpose for a screen reader.
    QPainter painter(this);
    const int side = theme().px(18);
    painter.drawPixmap(theme().px(8), (height() - side) / 2,
        iconPixmap(u"search", side, theme().ink(Ink::Text), devicePixelRatioF()));
}

void SearchField::retranslate()
{
    const QString prompt = m_prompt.isEmpty() ? tr("Search") : m_prompt;
    setAccessibleName(prompt);
    const QString keys = m_shortcut.toString(QKeySequence::NativeText);
    setPlaceholderText(keys.isEmpty() ? prompt : tr("%1 (%2)", "prompt and its shortcut").arg(prompt, keys));
    // Qt gives its own clear button no words.
    if (auto *clearing = findChild<QAction *>(QStringLiteral("_q_qlineeditclearaction")))
        clearing->setText(tr("Clear search"));
}

void SearchField::makeRoom()
{
    setTextMargins(theme().px(24), 0, 0, 0);
}
