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
    copied(binary_tree_nodes(root), kept)
    return write_linked_tree(w, root)
