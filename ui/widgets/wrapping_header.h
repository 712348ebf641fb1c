#pragma once

#include <QHeaderView>

/// The heads of a table whose columns may be narrower than what they are called: a head of several words
/// stands in as many lines as its column asks for, up to three.
class WrappingHeader final : public QHeaderView
{
    Q_OBJECT

public:
    explicit WrappingHeader(QWidget *parent = nullptr);

protected:
    QSize sectionSizeFromContents(int section) const override;
    void initStyleOptionForIndex(QStyleOptionHeader *option, int section) const override;

private:
    QString words(int section) const;
    /// What a head has around its words.
    int around(int section) const;
    QStringList lines(int section) const;
};
