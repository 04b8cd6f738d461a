class Solution:
    def mergeKLists(self, lists: List[Optional[ListNode]]) -> Optional[ListNode]:
        if not lists:
            return None
        if len(lists) == 1:
            return lists[0]
        middle = len(lists) // 2
        return self.merge(self.mergeKLists(lists[:middle]), self.mergeKLists(lists[middle:]))

    def merge(self, left, right):
        if not left or not right:
            return left or right
        if left.val <= right.val:
            left.next = self.merge(left.next, right)
            return left
        right.next = self.merge(left, right.next)
        return right
