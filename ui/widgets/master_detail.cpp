#include "ui/widgets/master_detail.h"

#include "ui/look/button_variant.h"
#include "ui/look/icon.h"
#include "ui/look/theme.h"

#include <QEvent>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace {

constexpr int narrowBelow = 900; // the folded rail stands beside this, so that 1024 still shows both
constexpr int listWidth = 424;
constexpr int smallestList = 340;
constexpr int smallestDetail = 520;

} // namespace

MasterDetail::MasterDetail(QWidget *list, QWidget *detail, QWidget *parent)
    : QWidget(parent)
    , m_list(list)
    , m_detail(detail)
    , m_detailSide(new QWidget)
    , m_back(new QPushButton)
    , m_splitter(new QSplitter(Qt::Horizontal))
{
    setVariant(m_back, ButtonVariant::Link);
    m_back->setIcon(icon(u"arrow-left", Ink::Accent));
    m_back->hide();
    auto *side = new QVBoxLayout(m_detailSide);
    side->setContentsMargins(0, 0, 0, 0);
    side->setSpacing(0);
    side->addWidget(m_back, 0, Qt::AlignLeft);
    side->addWidget(detail, 1);
    m_splitter->addWidget(list);
    m_splitter->addWidget(m_detailSide);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({listWidth, 2 * listWidth});
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_splitter);
    connect(m_back, &QPushButton::clicked, this, [this] {
        setDetailShown(false);
        m_list->setFocus();
        emit backRequested();
    });
    connect(m_splitter, &QSplitter::splitterMoved, this, &MasterDetail::moved);
    connect(&theme(), &Theme::changed, this, &MasterDetail::arrange);
    retranslate();
    arrange();
}

void MasterDetail::setDetailShown(bool shown)
{
    m_isDetailShown = shown;
    arrange();
}

void MasterDetail::setAlone(bool alone)
{
    m_isAlone = alone;
    arrange();
}

QByteArray MasterDetail::saveState() const
{
    return m_splitter->saveState();
}

void MasterDetail::restoreState(const QByteArray &state)
{
    if (!state.isEmpty())
        m_splitter->restoreState(state);
}

void MasterDetail::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void MasterDetail::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void MasterDetail::arrange()
{
    m_isNarrow = m_isAlone || width() * 100 / theme().zoom() < narrowBelow;
    m_list->setMinimumWidth(m_isNarrow ? 0 : theme().px(smallestList));
    m_detailSide->setMinimumWidth(m_isNarrow ? 0 : theme().px(smallestDetail));
    m_list->setVisible(!m_isNarrow || !m_isDetailShown);
    m_detailSide->setVisible(!m_isNarrow || m_isDetailShown);
    m_back->setVisible(m_isNarrow);
}

void MasterDetail::retranslate()
{
    m_back->setText(tr("Back to the list"));
}
