def read_graph(r, Node):
    rows = r.array(r.integers)
    nodes = [Node(number) for number in range(1, len(rows) + 1)]
    for node, row in zip(nodes, rows):
        node.neighbors = [nodes[number - 1] for number in row]
    return nodes[0] if nodes else None


def graph_nodes(node):
    nodes = [] if node is None else [node]
    seen = set(map(id, nodes))
    for node in nodes:
        for neighbor in node.neighbors:
            if id(neighbor) not in seen:
                seen.add(id(neighbor))
                nodes.append(neighbor)
        if len(nodes) > LONGEST:
            break
    return nodes


def write_graph(w, node):
    expect_node(node, "Node")
    nodes = graph_nodes(node)
    if sorted(node.val for node in nodes) != list(range(1, len(nodes) + 1)):
        raise Refused(f"returned a graph whose {len(nodes)} nodes do not have the values 1 to {len(nodes)}")
    nodes.sort(key=lambda node: node.val)
    return w.array([[other.val for other in node.neighbors] for node in nodes], w.integers, "Node")


def copy_graph(w, node, kept):
    expect_node(node, "Node")
    copied(graph_nodes(node), kept)
    return write_graph(w, node)
