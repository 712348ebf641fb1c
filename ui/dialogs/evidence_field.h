#pragma once

#include "app/base/result.h"
#include "app/consent/consent_draft.h"
#include "ui/async/latest_answer.h"

#include <QWidget>

#include <optional>

class PlainLabel;
class QMimeData;
class QPushButton;

/// Takes evidence, or a letter: a file by its button, or a file, picture or text that is dropped on it or
/// pasted into it.
class EvidenceField final : public QWidget
{
    Q_OBJECT

public:
    /// What it calls what it takes.
    enum class Of {
        Evidence,
        Letter,
    };

    explicit EvidenceField(Of of = Of::Evidence, QWidget *parent = nullptr);

    const std::optional<ConsentEvidence> &evidence() const { return m_evidence; }
    bool isReading() const { return m_reading.isWaiting(); }
    /// Also what is dropped beside it, anywhere on the form it stands in.
    void takeDropsOn(QWidget *form);
    void take(const QString &path);
    /// Whether there was anything to take in what was dropped or copied.
    bool take(const QMimeData *mime);

signals:
    /// Told when a file was taken, refused or taken away; the sentence is empty when all is well.
    void problemChanged(const QString &problem);

protected:
    bool eventFilter(QObject *form, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void choose();
    void paste();
    void offerPaste();
    void remove();
    void show(const Result<ConsentEvidence> &read);
    void retranslate();

    Of m_of;
    PlainLabel *m_name;
    QPushButton *m_add;
    QPushButton *m_paste;
    QPushButton *m_remove;
    std::optional<ConsentEvidence> m_evidence;
    LatestAnswer<Result<ConsentEvidence>> m_reading;
};
