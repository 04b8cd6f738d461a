public class TreeNode {
    public var val: Int
    public var left: TreeNode?
    public var right: TreeNode?
    public init(_ val: Int) {
        self.val = val
        self.left = nil
        self.right = nil
    }
}

class Solution {
    var levels: [[Int]] = []

    func levelOrder(_ root: TreeNode?) -> [[Int]] {
        visit(root, 0)
        return levels
    }

    func visit(_ node: TreeNode?, _ depth: Int) {
        guard let node = node else { return }
        if levels.count == depth { levels.append([]) }
        levels[depth].append(node.val)
        visit(node.left, depth + 1)
        visit(node.right, depth + 1)
    }
}
