/**
 * Definition for singly-linked list.
 * public class ListNode {
 *     public var val: Int
 *     public var next: ListNode?
 *     public init(_ val: Int) {
 *         self.val = val
 *         self.next = nil
 *     }
 * }
 */
extension ListNode: Hashable {
    public func hash(into hasher: inout Hasher) {
        hasher.combine(ObjectIdentifier(self))
    }

    public static func == (lhs: ListNode, rhs: ListNode) -> Bool {
        return lhs === rhs
    }
}

class Solution {
    func hasCycle(_ head: ListNode?) -> Bool {
        var visited = Set<ListNode>()
        var current = head
        while let node = current {
            if visited.contains(node) {
                return true
            }
            visited.insert(node)
            current = node.next
        }
        return false
    }
}
