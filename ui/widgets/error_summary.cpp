#include "ui/widgets/error_summary.h"

#include "ui/look/button_variant.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/inline_bar.h"

#include <QPushButton>
#include <QVBoxLayout>

ErrorSummary::ErrorSummary(QWidget *parent) : QWidget(parent), m_bar(new InlineBar), m_links(new QVBoxLayout)
{
    m_links->setSpacing(0);
    m_links->setContentsMargins(0, 0, 0, 0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_bar);
    column->addLayout(m_links);
    clear();
}

void ErrorSummary::tell(const QString &sentence, const QList<FormField *> &fields)
{
    removeLinks();
    for (FormField *field : fields) {
        auto *link = new QPushButton(tr("%1: %2", "a field and what is wrong with it")
                                         .arg(field->label(), field->error())
                                         .replace(u'&', QStringLiteral("&&")));
        setVariant(link, ButtonVariant::Link);
        link->setAutoDefault(false);
        connect(link, &QPushButton::clicked, this, [this, field] { emit fieldChosen(field); });
        m_links->addWidget(link, 0, Qt::AlignLeft);
    }
    show();
    m_bar->tell(Tone::Danger, sentence);
}

void ErrorSummary::clear()
{
    removeLinks();
    m_bar->clear();
    hide();
}

void ErrorSummary::removeLinks()
{
    while (QLayoutItem *item = m_links->takeAt(0)) {
        // Later: a link that was just followed is still in its click.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}
