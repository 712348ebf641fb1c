#pragma once

#include "app/consent/purpose.h"
#include "app/registers/processors.h"
#include "ui/async/latest_answer.h"
#include "ui/shell/page.h"

#include <QPointer>

#include <functional>

class EmptyNote;
class FormDraft;
class FormField;
class InlineBar;
class MasterDetail;
class PlainLabel;
class ProcessorForm;
class ProcessorsModel;
class QComboBox;
class QModelIndex;
class QPushButton;
class QTabWidget;
class QTableView;
class SearchField;
class Session;

/// The register of who receives data from us: the list, and of the one that was chosen all that is known,
/// the chain and the flows, what leaves the European Economic Area, and what really went there.
class ProcessorsPage final : public Page
{
    Q_OBJECT

public:
    explicit ProcessorsPage(Session &session, QWidget *parent = nullptr);
    ~ProcessorsPage() override;

    static bool isFor(const Permit &permit);

    void refresh() override;
    QList<QAction *> pageActions() override;
    QList<QWidget *> panes() override;
    /// The number of a processor, or a list of it and "agreement": then at what is agreed with them.
    void openRecord(const QVariant &record) override;
    /// Shows the form of one that is not there yet.
    void startNew();

protected:
    void retranslate() override;

private:
    /// A tab of the detail: what it is called, and how it is told whom it is about.
    struct DetailTab
    {
        std::function<QString()> title;
        std::function<void(const Processor &)> tell;
    };

    QWidget *makeList();
    QWidget *makeDetail();
    void makeTabs();
    void addTab(QWidget *tab, std::function<QString()> title, std::function<void(const Processor &)> tell);
    void connectVerbs();
    void takeList(const Result<QList<Processor>> &processors);
    void takeTerms(const Result<TransferTerms> &terms);
    void filter();
    void chooseRow(const QModelIndex &row);
    void choose(Id<Processor> processor);
    void pointAt(int row);
    void showChosen();
    void leaveForm(std::function<void()> goOn);
    void stay();
    void keepTyping();
    void stopTyping();
    bool isChanged() const;
    void save();
    void keepChain(const Processor &wish);
    void takeStored(const Result<Processor> &stored);
    void store(const Processor &processor);
    void take(const Outcome &stored);
    void askToEnd();
    void updateVerbs();
    void tellTrouble(const Error &error);
    bool mayChange() const;

    Session &m_session;
    ProcessorsModel *m_model;
    PlainLabel *m_title;
    SearchField *m_search;
    QComboBox *m_which;
    FormField *m_whichField;
    QPushButton *m_new;
    QTableView *m_table;
    EmptyNote *m_empty;
    PlainLabel *m_name;
    PlainLabel *m_subtitle;
    InlineBar *m_notice;
    ProcessorForm *m_form;
    QTabWidget *m_tabs;
    QList<DetailTab> m_details;
    int m_agreementTab = 0;
    QPushButton *m_save;
    QPushButton *m_end;
    MasterDetail *m_panes;
    QAction *m_newAction;
    QAction *m_saveAction;
    QPointer<FormDraft> m_draft;
    QList<Purpose> m_purposes;
    QList<Processor> m_listed;
    Id<Processor> m_chosen;
    QString m_told;
    /// What stood in the form when it was sent to be stored.
    Processor m_sent;
    /// What was asked for while something else was being stored.
    QList<std::function<void()>> m_waiting;
    std::function<void()> m_afterSaving;
    bool m_isAgreementWanted = false;
    bool m_isNew = false;
    bool m_isPointing = false;
    bool m_reloads = true;
    LatestAnswer<Result<QList<Processor>>> m_listAnswer;
    LatestAnswer<Result<TransferTerms>> m_termsAnswer;
    LatestAnswer<Result<QList<Purpose>>> m_purposesAnswer;
    LatestAnswer<Result<Id<Processor>>> m_addAnswer;
    LatestAnswer<Result<Processor>> m_replaceAnswer;
    LatestAnswer<Result<int>> m_endAnswer;
};
