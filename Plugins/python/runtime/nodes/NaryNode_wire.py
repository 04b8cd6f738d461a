def read_nary_tree(r, Node):
    values = r.optional_integers()
    if not values:
        return None
    root = Node(values[0], [])
    parents, parent = [root], 0
    for value in values[2:]:
        if value is None:
            parent += 1
        else:
            child = Node(value, [])
            parents[parent].children.append(child)
            parents.append(child)
    return root


def nary_nodes(root):
    return in_level_order(root, lambda node: node.children or [])


def write_nary_tree(w, root):
    expect_node(root, "Node")
    nodes = nary_nodes(root)
    expect_tree(nodes)
    values = [] if root is None else [root.val, None]
    for node in nodes:
        values += [child.val for child in node.children or []] + [None]
    return trimmed(w, values)


def copy_nary_tree(w, root, kept):
    expect_node(root, "Node")
    copied(nary_nodes(root), kept)
    return write_nary_tree(w, root)
