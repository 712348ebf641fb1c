#pragma once

#include "app/reviews/reviews.h"

#include <QDialog>

class PlainLabel;
class QListWidget;
class QPushButton;

/// Everything that is about to be signed, before the passphrase is asked for.
class ReviewSignDialog final : public QDialog
{
    Q_OBJECT

public:
    ReviewSignDialog(const ReviewSitting &sitting, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QList<ReviewLine> m_lines;
    int m_undecided = 0;
    PlainLabel *m_sentence;
    QListWidget *m_list;
    QPushButton *m_go;
    QPushButton *m_back;
};
