#pragma once

#include "app/accountability/accountability_document.h"

#include <QWidget>

#include <optional>

class QVBoxLayout;
struct DocumentPart;

/// A document for the file as it is read on the screen, in the language of the window: the same parts that
/// its PDF is made of, as plain text.
class DocumentText final : public QWidget
{
    Q_OBJECT

public:
    explicit DocumentText(QWidget *parent = nullptr);

    void setDocument(const std::optional<AccountabilityDocument> &document);

protected:
    void changeEvent(QEvent *event) override;

private:
    void write();
    void addPart(QVBoxLayout *column, const DocumentPart &part);
    static QWidget *makeTable(const QStringList &head, const QList<QStringList> &rows);

    std::optional<AccountabilityDocument> m_document;
    QWidget *m_body = nullptr;
    QVBoxLayout *m_column;
};
