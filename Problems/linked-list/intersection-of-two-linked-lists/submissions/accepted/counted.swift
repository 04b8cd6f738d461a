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

class Solution {
    func getIntersectionNode(_ headA: ListNode?, _ headB: ListNode?) -> ListNode? {
        var lenA = length(headA), lenB = length(headB)
        var currA = headA, currB = headB

        // Move the longer list ahead
        while lenA > lenB {
            currA = currA?.next
            lenA -= 1
        }
        while lenB > lenA {
            currB = currB?.next
            lenB -= 1
        }
        while let nodeA = currA, let nodeB = currB {
            if nodeA === nodeB { return nodeA }
            currA = nodeA.next
            currB = nodeB.next
        }
        return nil
    }

    func length(_ head: ListNode?) -> Int {
        guard let head = head else { return 0 }
        return 1 + length(head.next)
    }
}
