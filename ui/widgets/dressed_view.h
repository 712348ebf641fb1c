#pragma once

class QTableView;

/// Gives a table the ledger's look: rows of our height that follow the density, whole-row selection, no grid,
/// Tab leaves it. `name` is left to the page.
void dressTable(QTableView *table);
