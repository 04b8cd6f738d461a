def read_tree(r, TreeNode):
    values = iter(r.optional_integers())
    first = next(values, None)
    if first is None:
        return None
    root = TreeNode(first)
    parents = [root]
    for parent in parents:
        left, right = next(values, None), next(values, None)
        if left is not None:
            parent.left = TreeNode(left)
            parents.append(parent.left)
        if right is not None:
            parent.right = TreeNode(right)
            parents.append(parent.right)
    return root


def tree_nodes(root):
    return in_level_order(root, lambda node: (node.left, node.right))


def write_tree(w, root):
    expect_node(root, "TreeNode")
    nodes = tree_nodes(root)
    expect_tree(nodes)
    values = [] if root is None else [root.val]
    for node in nodes:
        values += (None if child is None else child.val for child in (node.left, node.right))
    return trimmed(w, values)


def copy_tree(w, root, kept):
    expect_node(root, "TreeNode")
    copied(tree_nodes(root), kept)
    return write_tree(w, root)
