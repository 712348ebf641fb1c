#pragma once

class QAbstractItemView;
class QTableView;

/// Gives a table the ledger's look: rows of our height that follow the density, whole-row selection, no grid,
/// Tab leaves it. `name` is left to the page.
void dressTable(QTableView *table);

/// What leaves goes by a way out, which is asked for and noted: the keys that copy do nothing here. Qt would
/// put the current cell on the clipboard, where every program reads it. A dressed table is kept so already.
void keepFromClipboard(QAbstractItemView *view);
