def read_linked_tree(r, Node):
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


def linked_tree_nodes(root):
    return in_level_order(root, lambda node: (node.left, node.right))


def write_linked_tree(w, root):
    """Each level along `next`, from its first node on."""
    expect_node(root, "Node")
    values, start = [], root
    while start is not None:
        node, start = start, None
        while node is not None:
            if len(values) > 2 * LONGEST:
                raise Refused("returned levels with a cycle")
            values.append(node.val)
            start = start or node.left or node.right
            node = node.next
        values.append(None)
    return w.optional_integers(values)


def copy_linked_tree(w, root, kept):
    expect_node(root, "Node")
    copied(linked_tree_nodes(root), kept)
    return write_linked_tree(w, root)
