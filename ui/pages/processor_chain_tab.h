#pragma once

#include "app/consent/purpose.h"
#include "app/registers/processor.h"

#include <QWidget>

class ContactTable;
class FormField;
class PlainLabel;
class ProcessorsModel;
class QComboBox;
class QPushButton;

/// For whom a processor works, who works for them, and what goes to them: links and flows are added and
/// taken away. Says what is wanted; whoever shows the tab stores it.
class ProcessorChainTab final : public QWidget
{
    Q_OBJECT

public:
    /// `model`: the register that the names come from; it outlives the tab.
    explicit ProcessorChainTab(const ProcessorsModel &model, QWidget *parent = nullptr);

    void showProcessor(const Processor &processor, const QList<Purpose> &purposes, bool mayChange);

signals:
    /// The processor with what is to be otherwise.
    void changed(const Processor &processor);
    void processorWanted(Id<Processor> processor);

protected:
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void connectVerbs();
    void retranslate();
    void fill();
    void fillFlows();
    void fillParents();
    void updateVerbs();
    void addParent();
    void removeParent();
    void askForFlow(int at);
    void removeFlow();
    /// The place of the chosen flow; -1 where none is.
    int chosenFlow() const;

    const ProcessorsModel &m_model;
    Processor m_processor;
    QList<Purpose> m_purposes;
    bool m_mayChange = false;
    PlainLabel *m_above;
    ContactTable *m_parents;
    QComboBox *m_candidate;
    FormField *m_candidateField;
    QPushButton *m_addParent;
    QPushButton *m_removeParent;
    PlainLabel *m_below;
    ContactTable *m_children;
    PlainLabel *m_flowsHeading;
    ContactTable *m_flows;
    PlainLabel *m_noFlows;
    QPushButton *m_addFlow;
    QPushButton *m_editFlow;
    QPushButton *m_removeFlow;
};
