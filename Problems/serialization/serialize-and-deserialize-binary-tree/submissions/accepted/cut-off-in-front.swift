// Removing the first word of an array moves all others, and joining copies all that is below: both quadratic, but fast enough.
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

class Codec {
    func serialize(_ root: TreeNode?) -> String {
        guard let root = root else { return "X" }
        return "\(root.val)," + serialize(root.left) + "," + serialize(root.right)
    }

    func deserialize(_ data: String) -> TreeNode? {
        var nodes = data.split(separator: ",").map { String($0) }
        return build(&nodes)
    }

    private func build(_ nodes: inout [String]) -> TreeNode? {
        let first = nodes.removeFirst()
        if first == "X" { return nil }
        let node = TreeNode(Int(first)!)
        node.left = build(&nodes)
        node.right = build(&nodes)
        return node
    }
}
