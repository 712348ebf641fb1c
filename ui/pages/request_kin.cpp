#include "ui/pages/request_kin.h"

#include "app/documents/request_words.h"
#include "app/requests/request_moves.h"
#include "ui/look/button_variant.h"
#include "ui/widgets/plain_label.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLocale>
#include <QPushButton>

RequestKin::RequestKin(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(4);
}

void RequestKin::setFile(const RequestFile &file, bool mayHandle)
{
    const bool isSame = file.related == m_file.related && file.alike == m_file.alike &&
        file.request == m_file.request && mayHandle == m_mayHandle;
    m_file = file;
    m_mayHandle = mayHandle;
    // Who stands on one of its verbs keeps the keyboard.
    if (!isSame)
        retranslate();
}

void RequestKin::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void RequestKin::retranslate()
{
    while (QLayoutItem *line = m_column->takeAt(0)) {
        delete line->widget();
        delete line;
    }
    const Request &self = m_file.request;
    for (const Request &other : std::as_const(m_file.related)) {
        const bool isOfLetter = !self.letterRef.isEmpty() && other.letterRef == self.letterRef;
        addLine(isOfLetter                     ? tr("From the same letter: %1, received %2, %3.")
                : other.ref == self.relatedRef ? tr("Belongs to: %1, received %2, %3.")
                                               : tr("Followed by: %1, received %2, %3."),
            other, false);
    }
    for (const Request &other : std::as_const(m_file.alike))
        addLine(tr("This person asked the same already: %1, received %2, %3."), other, true);
    setVisible(m_column->count() > 0);
}

void RequestKin::addLine(const QString &sentence, const Request &other, bool isAlike)
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto *words = new PlainLabel;
    words->setWordWrap(true);
    words->setText(sentence.arg(typeWord(other.type),
        QLocale().toString(other.receivedOn, QLocale::ShortFormat), stageWord(other.stage).toLower()));
    row->addWidget(words, 1);
    auto *show = new QPushButton(tr("Show"));
    show->setAccessibleName(
        tr("Show the request of %1").arg(QLocale().toString(other.receivedOn, QLocale::ShortFormat)));
    setVariant(show, ButtonVariant::Link);
    connect(show, &QPushButton::clicked, this, [this, id = other.id] { emit requestWanted(id); });
    row->addWidget(show);
    if (isAlike && m_mayHandle && stageAfter(m_file.request.stage, RequestMove::SetAside)) {
        auto *aside = new QPushButton(tr("Set aside as a duplicate"));
        connect(aside, &QPushButton::clicked, this, [this, id = other.id] { emit setAsideWanted(id); });
        row->addWidget(aside);
    }
    m_column->addWidget(line);
}
