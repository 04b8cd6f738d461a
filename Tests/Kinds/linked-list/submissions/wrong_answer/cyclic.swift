class Solution { func reverseList(_ head: ListNode?) -> ListNode? { head?.next?.next = head; return head } }
