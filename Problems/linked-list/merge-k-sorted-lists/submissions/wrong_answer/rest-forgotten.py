# When one list has come to its end, what is left of the other is cut off.
class Solution:
    def mergeKLists(self, lists: List[Optional[ListNode]]) -> Optional[ListNode]:
        if not lists:
            return None
        if len(lists) == 1:
            return lists[0]
        middle = len(lists) // 2
        left, right = self.mergeKLists(lists[:middle]), self.mergeKLists(lists[middle:])
        dummy = last = ListNode()
        while left and right:
            if left.val <= right.val:
                last.next, left = left, left.next
            else:
                last.next, right = right, right.next
            last = last.next
        last.next = None
        return dummy.next
