# What all kinds of linked nodes have in common.
def find(nodes, value):
    return next((node for node in nodes if node.val == value), None)


def copied(nodes, kept):
    old = set(map(id, kept))
    if any(id(node) in old for node in nodes):
        raise Refused("returned a node of the input instead of a copy")


def member(w, node, kept):
    if node is None:
        return "~"
    if not any(node is other for other in kept):
        raise Refused("returned a node that is not one of the input's")
    return w.integer(node.val)


def expect_node(value, name):
    if value is not None and not hasattr(value, "val"):
        raise expected(value, name)


def read_binary_tree(r, Node):
    values = iter(r.optional_integers())
    first = next(values, None)
    if first is None:
        return None
    root = Node(first)
    parents = [root]
    for parent in parents:
        left, right = next(values, None), next(values, None)
        if left is not None:
            parent.left = Node(left)
            parents.append(parent.left)
        if right is not None:
            parent.right = Node(right)
            parents.append(parent.right)
    return root


def binary_tree_nodes(root):
    return in_level_order(root, lambda node: (node.left, node.right))


def in_level_order(root, children):
    """No more than a value may have."""
    nodes = [] if root is None else [root]
    for node in nodes:
        nodes += (child for child in children(node) if child is not None)
        if len(nodes) > LONGEST:
            break
    return nodes


def along_next(head):
    """Ends before the node that was there already."""
    nodes, seen = [], set()
    while head is not None and id(head) not in seen:
        seen.add(id(head))
        nodes.append(head)
        head = head.next
    return nodes


def trimmed(w, values):
    while values and values[-1] is None:
        values.pop()
    return w.optional_integers(values)


def expect_tree(nodes):
    if len(nodes) > LONGEST:
        raise Refused(f"returned a tree of more than {LONGEST} nodes")
