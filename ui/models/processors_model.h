#pragma once

#include "app/registers/processor_state.h"

#include <QAbstractTableModel>
#include <QList>

/// Who receives data from us, where, and what stands out about it.
class ProcessorsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Country, State, ColumnCount };
    /// Which of them are listed.
    enum class Shown { Working, Wrong, Ended, All };

    explicit ProcessorsModel(QObject *parent = nullptr);

    void setRegister(const QList<Processor> &processors, const TransferTerms &terms);
    /// One of them as it is stored now.
    void update(const Processor &processor);
    /// Only those of the kind whose name, services or country has this in it.
    void setFilter(Shown shown, const QString &text);
    /// Everybody, whatever is listed.
    const QList<Processor> &all() const { return m_all; }
    const TransferTerms &terms() const { return m_terms; }
    const Processor *at(int row) const;
    /// -1 where it is not listed.
    int rowOf(Id<Processor> processor) const;
    /// Null where there is none.
    const Processor *find(Id<Processor> processor) const;
    QString nameOf(Id<Processor> processor) const;
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void list();
    bool isShown(const Processor &processor) const;

    QList<Processor> m_all;
    TransferTerms m_terms;
    QList<Processor> m_rows;
    Shown m_shown = Shown::Working;
    QString m_text;
};
