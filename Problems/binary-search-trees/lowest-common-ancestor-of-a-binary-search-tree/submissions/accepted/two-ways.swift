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
    func lowestCommonAncestor(_ root: TreeNode?, _ p: TreeNode?, _ q: TreeNode?) -> TreeNode? {
        let first = path(root, p!)
        let second = path(root, q!)
        var result: TreeNode?
        for i in 0..<min(first.count, second.count) where first[i] === second[i] {
            result = first[i]
        }
        return result
    }

    func path(_ root: TreeNode?, _ target: TreeNode) -> [TreeNode] {
        var path = [TreeNode]()
        var current = root
        while let node = current {
            path.append(node)
            if node.val == target.val { break }
            current = target.val < node.val ? node.left : node.right
        }
        return path
    }
}
