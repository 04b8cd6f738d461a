public class ListNode {
    public var val: Int
    public var next: ListNode?
    public init() { self.val = 0; self.next = nil; }
    public init(_ val: Int) { self.val = val; self.next = nil; }
    public init(_ val: Int, _ next: ListNode?) { self.val = val; self.next = next; }
}

class Solution {
    func mergeKLists(_ lists: [ListNode?]) -> ListNode? {
        var values: [Int] = []
        for list in lists {
            var node = list
            while node != nil {
                values.append(node!.val)
                node = node!.next
            }
        }
        values.sort(by: >)
        return values.reduce(nil) { ListNode($1, $0) }
    }
}
