/**
 * Definition for a Node.
 * public class Node {
 *     public var val: Int
 *     public var next: Node?
 *     public var random: Node?
 *     public init(_ val: Int) {
 *         self.val = val
 *         self.next = nil
 *           self.random = nil
 *     }
 * }
 */
class Solution {
    func copyRandomList(_ head: Node?) -> Node? {
        if head == nil { return nil }
        var cur = head
        while cur != nil {
            let copy = Node(cur!.val)
            copy.next = cur!.next
            cur!.next = copy
            cur = copy.next
        }
        cur = head
        while cur != nil {
            cur!.next!.random = cur!.random?.next
            cur = cur!.next!.next
        }
        let newHead = head!.next
        cur = head
        while cur != nil {
            let copy = cur!.next
            cur!.next = copy!.next
            copy!.next = copy!.next?.next
            cur = cur!.next
        }
        return newHead
    }
}
