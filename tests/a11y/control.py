"""What a program shows, as assistive technology meets it on the accessibility bus."""

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

Role = Atspi.Role
State = Atspi.StateType

# What holds the rows, cells, tabs or bars that the keyboard walks over.
CONTAINERS = (Role.TABLE, Role.TREE_TABLE, Role.TREE, Role.LIST, Role.LIST_BOX, Role.PAGE_TAB_LIST,
              Role.CHART)
# What is told by its content, which may be nothing.
CELLS = (Role.TABLE_CELL, Role.LIST_ITEM, Role.TREE_ITEM)


class Control:
    """One thing on the bus. Whatever is asked of it is asked anew; what has gone answers with nothing."""

    def __init__(self, accessible):
        self._accessible = accessible

    def __eq__(self, other):
        return isinstance(other, Control) and self._accessible == other._accessible

    def __hash__(self):
        return hash(self._accessible)

    def __str__(self):
        value = f" ({self.value})" if self.value not in (None, self.name) else ""
        return f"{self.role_words} “{self.name}”{value}"

    def _ask(self, question, nothing):
        try:
            answer = question(self._accessible)
        except GLib.Error:
            return nothing
        return nothing if answer is None else answer

    @property
    def role(self):
        return self._ask(Atspi.Accessible.get_role, Role.INVALID)

    @property
    def role_words(self):
        return self._ask(Atspi.Accessible.get_role_name, "nothing")

    @property
    def name(self):
        """What it is called: by the label that stands beside it, or else by itself."""
        return self.label or self.own_name

    @property
    def own_name(self):
        return self._ask(Atspi.Accessible.get_name, "")

    @property
    def description(self):
        return self._ask(Atspi.Accessible.get_description, "")

    @property
    def label(self):
        for relation in self._ask(Atspi.Accessible.get_relation_set, []):
            if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY:
                return " ".join(Control(relation.get_target(i)).own_name for i in range(relation.get_n_targets()))
        return ""

    @property
    def value(self):
        """What is chosen or typed in it; None for what takes neither."""
        if self.role == Role.COMBO_BOX:
            return self.own_name
        text = self._ask(Atspi.Accessible.get_text_iface, None)
        if text is None:
            return None
        try:
            return Atspi.Text.get_text(text, 0, Atspi.Text.get_character_count(text))
        except GLib.Error:
            return None

    @property
    def caret(self):
        """Where the next letter goes in a spin button, whose parts the keyboard visits one by one; else None."""
        text = self._ask(Atspi.Accessible.get_text_iface, None) if self.role == Role.SPIN_BUTTON else None
        return self._ask(lambda _: Atspi.Text.get_caret_offset(text), None) if text else None

    def has(self, state):
        states = self._ask(Atspi.Accessible.get_state_set, None)
        return states is not None and states.contains(state)

    @property
    def is_usable(self):
        return self.has(State.SENSITIVE) and self.has(State.SHOWING)

    @property
    def process(self):
        return self._ask(Atspi.Accessible.get_process_id, 0)

    def remember_nothing(self):
        """Lets nothing of this application be answered from memory, where changes that nobody tells are missed."""
        self._accessible.set_cache_mask(Atspi.Cache.NONE)

    @property
    def parent(self):
        above = self._ask(Atspi.Accessible.get_parent, None)
        return Control(above) if above else None

    @property
    def children(self):
        count = self._ask(Atspi.Accessible.get_child_count, 0)
        found = (self._ask(lambda parent, i=i: parent.get_child_at_index(i), None) for i in range(count))
        return [Control(child) for child in found if child is not None]

    @property
    def container(self):
        """The list, table or row of tabs that it is a part of, or None."""
        above = self.parent
        while above is not None and above.role not in (Role.FRAME, Role.DIALOG, Role.APPLICATION, Role.INVALID):
            if above.role in CONTAINERS:
                return above
            above = above.parent
        return None

    def visible(self):
        """Itself and everything in it that has not been put away, in reading order."""
        if not self.has(State.VISIBLE):
            return
        yield self
        for child in self.children:
            yield from child.visible()
