def write_tree(w, root):
    expect_node(root, "TreeNode")
    nodes = binary_tree_nodes(root)
    expect_tree(nodes)
    values = [] if root is None else [root.val]
    for node in nodes:
        values += (None if child is None else child.val for child in (node.left, node.right))
    return trimmed(w, values)


def copy_tree(w, root, kept):
    expect_node(root, "TreeNode")
    copied(binary_tree_nodes(root), kept)
    return write_tree(w, root)
