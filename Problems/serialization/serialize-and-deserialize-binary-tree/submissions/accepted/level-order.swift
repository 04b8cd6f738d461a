/**
 * Definition for a binary tree node.
 * public class TreeNode {
 *     public var val: Int
 *     public var left: TreeNode?
 *     public var right: TreeNode?
 *     public init(_ val: Int) {
 *         self.val = val
 *         self.left = nil
 *         self.right = nil
 *     }
 * }
 */

class Codec {
    func serialize(_ root: TreeNode?) -> String {
        guard let root = root else { return "" }
        var result = ""
        var queue: [TreeNode?] = [root]
        while !queue.isEmpty {
            let node = queue.removeFirst()
            if let node = node {
                result += "\(node.val),"
                queue.append(node.left)
                queue.append(node.right)
            } else {
                result += "null,"
            }
        }
        return result
    }

    func deserialize(_ data: String) -> TreeNode? {
        if data.isEmpty { return nil }
        let values = data.components(separatedBy: ",")
        let root = TreeNode(Int(values[0])!)
        var queue = [root]
        var i = 1
        while !queue.isEmpty {
            let node = queue.removeFirst()
            if values[i] != "null" {
                node.left = TreeNode(Int(values[i])!)
                queue.append(node.left!)
            }
            i += 1
            if values[i] != "null" {
                node.right = TreeNode(Int(values[i])!)
                queue.append(node.right!)
            }
            i += 1
        }
        return root
    }
}

// Your Codec object will be instantiated and called as such:
// var ser = Codec()
// var deser = Codec()
// deser.deserialize(ser.serialize(root))
