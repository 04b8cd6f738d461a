public class Node {
    public var val: Int
    public var children: [Node]
    public init(_ val: Int) {
        self.val = val
        self.children = []
    }
}

class Solution {
    func levelOrder(_ root: Node?) -> [[Int]] {
        var levels = [Int: [Int]]()
        func dfs(_ node: Node?, _ depth: Int) {
            guard let node = node else { return }
            levels[depth, default: []].append(node.val)
            node.children.forEach { dfs($0, depth + 1) }
        }
        dfs(root, 0)
        return levels.sorted { $0.key < $1.key }.map { $0.value }
    }
}
