#pragma once

#include "app/requests/requests.h"

#include <QWidget>

class QVBoxLayout;

/// Other requests of the same person that have to do with this one: of the same letter, that it follows on,
/// or alike, so that it may be set aside as a duplicate of that one.
class RequestKin final : public QWidget
{
    Q_OBJECT

public:
    explicit RequestKin(QWidget *parent = nullptr);

    void setFile(const RequestFile &file, bool mayHandle);

signals:
    void requestWanted(Id<Request> request);
    void setAsideWanted(Id<Request> original);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void addLine(const QString &sentence, const Request &other, bool isAlike);

    RequestFile m_file;
    bool m_mayHandle = false;
    QVBoxLayout *m_column;
};
