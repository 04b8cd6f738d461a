class Solution { func splitListToParts(_ head: ListNode?, _ k: Int) -> [ListNode?] { [head] } }
