#pragma once

#include "app/agreements/agreement_file.h"

#include <QLocale>
#include <QObject>

class LeavingSaving;
class Session;

/// Lets what is about an agreement leave: the letter that asks for what it lacks, a version that we drew up,
/// and files that are kept with it.
class AgreementPapers final : public QObject
{
    Q_OBJECT

public:
    enum class Format { Pdf, Odt, Html };

    /// `parent` shows the dialogs.
    AgreementPapers(Session &session, QWidget *parent);

    void saveGapLetter(const AgreementFile &file, QLocale::Language language, Format format);
    void saveDraft(const AgreementDraft &draft, QLocale::Language language, Format format);
    void saveFile(const AgreementDocument &document);

signals:
    void saved();
    void failed(const Error &error);

private:
    Session &m_session;
    LeavingSaving *m_saving;
};
