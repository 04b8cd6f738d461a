class Solution { func reorderList(_ head: ListNode?) {} }
