# There may be no list at all.
class Solution:
    def mergeKLists(self, lists: List[Optional[ListNode]]) -> Optional[ListNode]:
        while len(lists) > 1:
            lists.append(self.merge(lists.pop(0), lists.pop(0)))
        return lists[0]

    def merge(self, left, right):
        if not left or not right:
            return left or right
        if left.val > right.val:
            left, right = right, left
        left.next = self.merge(left.next, right)
        return left
