public class ListNode {
    public var val: Int
    public var next: ListNode?
    public init(_ val: Int) {
        self.val = val
        self.next = nil
    }
}

class Solution {
    func hasCycle(_ head: ListNode?) -> Bool {
        var seen = Set<ObjectIdentifier>()
        var node = head
        while node != nil {
            if !seen.insert(ObjectIdentifier(node!)).inserted { return true }
            node = node?.next
        }
        return false
    }
}
