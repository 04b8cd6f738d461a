/**
 * Definition for a Node.
 * public class Node {
 *     public var val: Int
 *     public var children: [Node]
 *     public init(_ val: Int) {
 *         self.val = val
 *         self.children = []
 *     }
 * }
 */

class Solution {
    func levelOrder(_ root: Node?) -> [[Int]] {
        guard let root = root else { return [] }
        var result = [[Int]]()
        var queue = [Node]()
        queue.append(root)
        while !queue.isEmpty {
            let size = queue.count
            var current = [Int]()
            for _ in 0..<size {
                let node = queue.removeFirst()
                current.append(node.val)
                for child in node.children {
                    queue.append(child)
                }
            }
            result.append(current)
        }
        return result
    }
}
