#pragma once

class QTableView;
class QTreeView;

/// Gives a table the ledger's look: rows of our height that follow the density, whole-row selection, no grid,
/// Tab leaves it. `name` is left to the page.
void dressTable(QTableView *table);

/// The same for a tree that is used as a list.
void dressTree(QTreeView *tree);
