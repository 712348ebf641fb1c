#include "ui/pages/pick_list.h"

#include "ui/widgets/dressed_view.h"

#include <algorithm>

namespace {

constexpr int codeOfPick = Qt::UserRole + 1;
constexpr int mostPickRows = 6;

} // namespace

PickList::PickList(QWidget *parent) : QListWidget(parent)
{
    keepFromClipboard(this);
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideRight);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QListWidget::itemChanged, this, [this] {
        if (!m_isFilling)
            emit picked();
    });
}

void PickList::setCodes(const QStringList &codes)
{
    if (codes == this->codes())
        return;
    m_isFilling = true;
    clear();
    for (const QString &code : codes) {
        auto *item = new QListWidgetItem(this);
        item->setData(codeOfPick, code);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
    }
    if (count() > 0)
        setCurrentRow(0);
    m_isFilling = false;
    updateGeometry();
}

QStringList PickList::codes() const
{
    QStringList codes;
    for (int row = 0; row < count(); ++row)
        codes.append(item(row)->data(codeOfPick).toString());
    return codes;
}

void PickList::setWords(const QStringList &words)
{
    m_isFilling = true;
    for (int row = 0; row < count(); ++row)
        item(row)->setText(words.value(row));
    m_isFilling = false;
    updateGeometry();
}

void PickList::setChosen(const QStringList &codes)
{
    m_isFilling = true;
    for (int row = 0; row < count(); ++row) {
        const bool isChosen = codes.contains(item(row)->data(codeOfPick).toString());
        item(row)->setCheckState(isChosen ? Qt::Checked : Qt::Unchecked);
    }
    m_isFilling = false;
}

QStringList PickList::chosen() const
{
    QStringList codes;
    for (int row = 0; row < count(); ++row) {
        if (item(row)->checkState() == Qt::Checked)
            codes.append(item(row)->data(codeOfPick).toString());
    }
    return codes;
}

void PickList::setReadOnly(bool readOnly)
{
    m_isFilling = true;
    const Qt::ItemFlags looked = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    for (int row = 0; row < count(); ++row)
        item(row)->setFlags(readOnly ? looked : looked | Qt::ItemIsUserCheckable);
    m_isFilling = false;
}

QSize PickList::sizeHint() const
{
    const int rows = std::clamp(count(), 1, mostPickRows);
    const int height = count() > 0 ? sizeHintForRow(0) : fontMetrics().height();
    constexpr int narrow = 200;
    return {narrow, rows * std::max(height, fontMetrics().height()) + 2 * frameWidth() + 2};
}
