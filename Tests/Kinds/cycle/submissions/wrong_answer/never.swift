class Solution { func hasCycle(_ head: ListNode?) -> Bool { false } }
