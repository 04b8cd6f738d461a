def read_list(r, ListNode):
    head = None
    for value in reversed(r.integers()):
        node = ListNode(value)
        node.next = head
        head = node
    return head


def write_list(w, head):
    expect_node(head, "ListNode")
    nodes = along_next(head)
    if nodes and nodes[-1].next is not None:
        raise Refused("returned a list with a cycle")
    return w.integers([node.val for node in nodes])


def make_cycle(head, position):
    nodes = along_next(head)
    if 0 <= position < len(nodes):
        nodes[-1].next = nodes[position]


def share_tail(head, other, skipped):
    """The first list, with the end of the other from the node at `skipped` on."""
    nodes, others = along_next(head), along_next(other)
    if not 0 <= skipped < len(nodes):
        return head
    tail = others[len(others) - len(nodes) + skipped]
    if skipped == 0:
        return tail
    nodes[skipped - 1].next = tail
    return head


def copy_list(w, head, kept):
    expect_node(head, "ListNode")
    copied(along_next(head), kept)
    return write_list(w, head)
