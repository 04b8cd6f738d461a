public class Node {
    public var val: Int
    public var neighbors: [Node?]
    public init(_ val: Int) {
        self.val = val
        self.neighbors = []
    }
}

class Solution {
    func cloneGraph(_ node: Node?) -> Node? {
        guard let node = node else { return nil }
        var nodes = [node]
        var copies = [node.val: Node(node.val)]
        var i = 0
        while i < nodes.count {
            for neighbor in nodes[i].neighbors where copies[neighbor!.val] == nil {
                copies[neighbor!.val] = Node(neighbor!.val)
                nodes.append(neighbor!)
            }
            i += 1
        }
        for n in nodes {
            for neighbor in n.neighbors {
                copies[n.val]!.neighbors.append(copies[neighbor!.val])
            }
        }
        return copies[node.val]
    }
}
