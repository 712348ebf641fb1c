#pragma once

#include "app/requests/requests.h"

#include <QWidget>

class ContactTable;
class InlineBar;
class PlainLabel;
class QPushButton;
class RequestEvidenceOpener;
class RequestPeople;
class Session;

/// What an approval rests on, piece by piece: opened from here, with when the reader did so.
class RequestEvidenceList final : public QWidget
{
    Q_OBJECT

public:
    RequestEvidenceList(Session &session, RequestPeople &people, QWidget *parent = nullptr);

    void setFile(const RequestFile &file);
    /// The pieces that the reader did not open yet, in words; empty once all were.
    QStringList unopened() const;

signals:
    void opened();

protected:
    void changeEvent(QEvent *event) override;

private:
    void openNext();
    void noteOpened(const QString &code);
    void open(qint64 number);
    void retranslate();

    Session &m_session;
    RequestFile m_file;
    PlainLabel *m_label;
    ContactTable *m_pieces;
    InlineBar *m_notice;
    QPushButton *m_open;
    RequestEvidenceOpener *m_opener;
};
