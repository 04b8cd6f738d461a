def read_random_list(r, Node):
    pairs = [(r.integer(), r.optional_integer()) for _ in range(r.integer())]
    nodes = [Node(value) for value, _ in pairs]
    for node, following, (_, target) in zip(nodes, nodes[1:] + [None], pairs):
        node.next = following
        node.random = None if target is None else nodes[target]
    return nodes[0] if nodes else None


def write_random_list(w, head):
    expect_node(head, "Node")
    nodes = along_next(head)
    if nodes and nodes[-1].next is not None:
        raise Refused("returned a list with a cycle")
    positions = {id(node): position for position, node in enumerate(nodes)}
    words = [str(len(nodes))]
    for node in nodes:
        if node.random is not None and id(node.random) not in positions:
            raise Refused("returned a list with a random link to a node outside of it")
        words += w.integer(node.val), "~" if node.random is None else str(positions[id(node.random)])
    return " ".join(words)


def copy_random_list(w, head, kept):
    expect_node(head, "Node")
    nodes = along_next(head)
    copied(nodes + [node.random for node in nodes], kept)
    return write_random_list(w, head)
