#include "ui/widgets/chip.h"

#include "ui/look/button_variant.h"
#include "ui/look/icon.h"
#include "ui/widgets/plain_text.h"

#include <QEvent>
#include <QKeyEvent>

Chip::Chip(const QString &text, QWidget *parent) : Chip(text, QString(), Kind::Toggle, parent) {}

Chip::Chip(const QString &text, const QString &iconName, Kind kind, QWidget *parent)
    : QPushButton(parent), m_kind(kind)
{
    setVariant(this, ButtonVariant::Chip);
    setAutoDefault(false);
    if (kind == Kind::Toggle)
        setCheckable(true);
    else
        connect(this, &QPushButton::clicked, this, &Chip::removeRequested);
    const QString shown = kind == Kind::Removable ? QStringLiteral("x") : iconName;
    if (!shown.isEmpty())
        setIcon(::icon(shown));
    setWords(text);
}

void Chip::setWords(const QString &words)
{
    setText(visibleLine(words).replace(u'&', QStringLiteral("&&")));
    retranslate();
}

void Chip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QPushButton::changeEvent(event);
}

void Chip::keyPressEvent(QKeyEvent *event)
{
    const bool removes = event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace;
    if (removes && m_kind == Kind::Removable)
        emit removeRequested();
    else
        QPushButton::keyPressEvent(event);
}

void Chip::retranslate()
{
    if (m_kind == Kind::Removable)
        setAccessibleName(
            tr("Remove filter: %1").arg(text().replace(QStringLiteral("&&"), QStringLiteral("&"))));
}
