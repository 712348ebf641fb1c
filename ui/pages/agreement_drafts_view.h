#pragma once

#include "app/agreements/agreement_file.h"
#include "ui/async/latest_answer.h"

#include <QWidget>

class AgreementPapers;
class ContactTable;
class PlainLabel;
class QComboBox;
class QPushButton;
class Session;

/// The versions of an agreement that we drew up: what is open in each, where its articles come from, what
/// changed since the one before; and the files that are kept with the agreement, signed copies among them.
class AgreementDraftsView final : public QWidget
{
    Q_OBJECT

public:
    AgreementDraftsView(Session &session, AgreementPapers &papers, QWidget *parent = nullptr);

    void show(const AgreementFile &file);
    using QWidget::show;

signals:
    void saved();
    void failed(const Error &error);
    /// Somebody wants to go where a fact of a draft is typed: "terms.breach-hours".
    void factWanted(const QString &fact);

protected:
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void connectVerbs();
    void retranslate();
    void fillVersions();
    void fillArticles();
    void fillFiles();
    void drawUp();
    void save(int format);
    void attach();
    void keep(const QString &path);
    void openFile();
    void goToSource();
    /// The version that is chosen, and the one before it; null where there is none.
    const AgreementDraft *chosen() const;
    const AgreementDraft *before() const;

    Session &m_session;
    AgreementPapers &m_papers;
    AgreementFile m_file;
    PlainLabel *m_warning;
    QPushButton *m_draw;
    QComboBox *m_language;
    QPushButton *m_pdf;
    QPushButton *m_odt;
    QPushButton *m_html;
    ContactTable *m_versions;
    PlainLabel *m_changed;
    PlainLabel *m_articlesTitle;
    ContactTable *m_articles;
    PlainLabel *m_filesTitle;
    QPushButton *m_attach;
    QPushButton *m_open;
    ContactTable *m_files;
    LatestAnswer<Result<AgreementDraft>> m_drawAnswer;
    LatestAnswer<Result<AgreementDocument>> m_readAnswer;
    LatestAnswer<Result<Id<AgreementDocument>>> m_keepAnswer;
    LatestAnswer<Result<AgreementDocument>> m_openAnswer;
};
