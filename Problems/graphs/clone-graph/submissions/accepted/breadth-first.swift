/**
 * Definition for a Node.
 * public class Node {
 *     public var val: Int
 *     public var neighbors: [Node?]
 *     public init(_ val: Int) {
 *         self.val = val
 *         self.neighbors = []
 *     }
 * }
 */
class Solution {
    func cloneGraph(_ node: Node?) -> Node? {
        guard let node = node else { return nil }
        var visited = [Int: Node]()
        var queue = [node]
        visited[node.val] = Node(node.val)
        while !queue.isEmpty {
            let current = queue.removeFirst()
            for case let neighbor? in current.neighbors {
                if visited[neighbor.val] == nil {
                    visited[neighbor.val] = Node(neighbor.val)
                    queue.append(neighbor)
                }
                visited[current.val]!.neighbors.append(visited[neighbor.val])
            }
        }
        return visited[node.val]
    }
}
