#pragma once

#include "app/agreements/agreement_chain.h"
#include "app/contacts/contact_file.h"
#include "app/documents/chain_report.h"
#include "app/registers/chain_part.h"
#include "app/settings/organisation_profile.h"
#include "ui/async/latest_answer.h"
#include "ui/shell/page.h"

class ChainFilter;
class ChainListView;
class ChainSaving;
class ChainTreeModel;
class ChainView;
class EmptyNote;
class InlineBar;
class Permit;
class PlainLabel;
class QAction;
class QPushButton;
class QStackedWidget;
class Session;
class ViewSwitch;

/// Who gets data from us and who works for them, as a map and as a list: the whole chain, where data of one
/// category goes, or where the data of one person is. Source: look.md 4.10, ahead.md 3 item 8.
class ChainPage final : public Page
{
    Q_OBJECT

public:
    explicit ChainPage(Session &session, QWidget *parent = nullptr);
    ~ChainPage() override;

    static bool isFor(const Permit &permit);

    void refresh() override;
    /// Makes the processor of this number current.
    void openRecord(const QVariant &record) override;
    QList<QAction *> pageActions() override;
    QList<QWidget *> panes() override;
    /// Whose data was looked for is put away.
    void leave() override;

protected:
    void retranslate() override;

private:
    QWidget *makeHead();
    QWidget *makeBody();
    void connectParts();
    void takeRegister(const Result<QList<Processor>> &processors);
    void takeHolders(const Result<QList<Holder>> &holders);
    /// What is asked for changed: somebody's data has to be looked for first.
    void takeFilter();
    void takePerson();
    /// Map, list and files alike tell what is known now.
    void fill();
    ChainReport report() const;
    void showView();
    bool isList() const;
    void makeCurrent(int node);
    void openCurrent();
    void fillWords();
    void tellTrouble(const Error &error);

    Session &m_session;
    PlainLabel *m_title;
    PlainLabel *m_caption;
    PlainLabel *m_legend;
    ViewSwitch *m_views;
    ChainFilter *m_filter;
    ChainSaving *m_files;
    QPushButton *m_open;
    InlineBar *m_notice;
    QStackedWidget *m_stack;
    ChainView *m_map;
    ChainListView *m_tree;
    ChainTreeModel *m_model;
    EmptyNote *m_empty;
    QAction *m_switch;
    QAction *m_export;

    QList<Processor> m_register;
    QList<AgreementLine> m_agreements;
    QString m_us;
    /// Of the person who was chosen, once they are known; who has nothing with anybody has none.
    std::optional<QList<Holder>> m_holders;
    FilingSystem m_personIn = FilingSystem::Customers;
    QString m_personRef;
    Id<Contact> m_asked;
    Id<Processor> m_wanted;
    /// All of it, as it leaves; and what is shown of it.
    ChainReport m_report;
    ChainPart m_part;

    LatestAnswer<Result<QList<Processor>>> m_registerAnswer;
    LatestAnswer<Result<QList<AgreementLine>>> m_agreementsAnswer;
    LatestAnswer<Result<OrganisationProfile>> m_profileAnswer;
    LatestAnswer<Result<QList<Holder>>> m_holdersAnswer;
    LatestAnswer<Result<ContactFile>> m_personAnswer;
};
