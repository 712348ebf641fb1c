#include "ui/widgets/passphrase_field.h"

#include "ui/look/icon.h"
#include "ui/widgets/plain_tool_tip.h"

#include <QAction>
#include <QEvent>
#include <QKeyEvent>

PassphraseField::PassphraseField(QWidget *parent)
    : QLineEdit(parent), m_show(addAction(icon(u"eye", Ink::Muted), QLineEdit::TrailingPosition))
{
    setEchoMode(QLineEdit::Password);
    setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    setMaxLength(256);
    m_show->setCheckable(true);
    connect(m_show, &QAction::toggled, this, &PassphraseField::setShown);
    retranslate();
}

void PassphraseField::wipe()
{
    setText(QString(text().size(), u'*'));
    clear();
    m_show->setChecked(false);
}

void PassphraseField::keyPressEvent(QKeyEvent *event)
{
    const QString typed = event->text();
    const bool hasCase = typed.size() == 1 && typed.at(0).isLetter() && typed.toUpper() != typed.toLower();
    if (hasCase)
        setCapsLock(typed.at(0).isUpper() != event->modifiers().testFlag(Qt::ShiftModifier));
    else if (event->key() == Qt::Key_CapsLock && m_isCapsLockOn)
        setCapsLock(!*m_isCapsLockOn);
    QLineEdit::keyPressEvent(event);
}

void PassphraseField::setCapsLock(bool isOn)
{
    if (m_isCapsLockOn == isOn)
        return;
    m_isCapsLockOn = isOn;
    emit capsLockChanged(isOn);
}

void PassphraseField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QLineEdit::changeEvent(event);
}

void PassphraseField::setShown(bool shown)
{
    setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    m_show->setIcon(icon(shown ? u"eye-off" : u"eye", Ink::Muted));
    retranslate();
}

void PassphraseField::retranslate()
{
    m_show->setText(m_show->isChecked() ? tr("Hide passphrase") : tr("Show passphrase"));
    setPlainToolTip(m_show, m_show->text());
}
